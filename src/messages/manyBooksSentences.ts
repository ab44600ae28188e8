// What the command says of several workbooks in one call, in both languages. One line each.
import { formatList } from './formatting';
import type { Language } from './language';

export interface ManyBooksWords {
  /** Of a book whose process ended: by a signal's name or with an exit status. */
  readonly died: (how: string) => string;
  readonly reused: (path: string) => string;
  readonly furtherSheets: (sheet: string, further: readonly string[]) => string;
}

export const MANY_BOOKS_WORDS: Readonly<Record<Language, ManyBooksWords>> = {
  id: {
    died: (how) =>
      `Proses yang menilai berkas ini berhenti (${how}), mungkin karena memori habis; berkas lain tetap dinilai.`,
    reused: (path) => `Tidak berubah sejak penilaian terakhir; hasil di ${path} dipakai lagi.`,
    furtherSheets: (sheet, further) =>
      `Lembar ${sheet} penuh (1.048.576 baris); tabelnya berlanjut di ${formatList(further, 'id')}.`,
  },
  en: {
    died: (how) =>
      `The process that assessed this file ended (${how}), perhaps for want of memory; the other files are assessed all the same.`,
    reused: (path) => `Unchanged since the last run; the result at ${path} is used again.`,
    furtherSheets: (sheet, further) =>
      `The sheet ${sheet} is full (1,048,576 rows); its table goes on on ${formatList(further, 'en')}.`,
  },
};
