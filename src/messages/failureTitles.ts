// Headings over a failure in the pane, and the sentences of those that only the pane knows. In both languages.
import type { PortFailure } from '../application/port';
import { oneLine } from './factText';
import type { Language } from './language';

type Both = Readonly<Record<Language, string>>;
const both = (id: string, en: string): Both => ({ id, en });

const PORT_TITLES: Readonly<Record<PortFailure['code'], Both>> = {
  CELL_EDITING: both('Sel masih disunting', 'A cell is being edited'),
  SHEET_PROTECTED: both('Lembar terkunci', 'The sheet is protected'),
  WORKBOOK_PROTECTED: both('Struktur buku kerja terkunci', 'The workbook is protected'),
  SHEET_MISSING: both('Lembar tidak ditemukan', 'The sheet is gone'),
  SHEET_HIDDEN: both('Lembar tersembunyi', 'The sheet is hidden'),
  SHEET_FILTERED: both('Saringan aktif', 'A filter is on'),
  CHART_SHEET: both('Lembar grafik', 'A chart sheet'),
  CELLS_IN_THE_WAY: both('Sel terhalang', 'Cells are in the way'),
  PLACE_GONE: both('Sel tidak ada lagi', 'Cells are gone'),
  NAME_TAKEN: both('Nama sudah dipakai', 'The name is taken'),
  PAYLOAD_TOO_LARGE: both('Terlalu besar untuk dikirim', 'Too large to send'),
  CELL_FAR_AWAY: both('Sel terisi jauh di luar tabel', 'A cell far away from the table'),
  OUT_OF_MEMORY: both('Memori habis', 'Out of memory'),
  OTHER_WORKBOOK: both('Buku kerja lain sedang aktif', 'Another workbook is active'),
  DIALOG_OPEN: both('Kotak dialog masih terbuka', 'A dialog is open'),
  BUSY: both('Excel sedang sibuk', 'Excel is busy'),
  NOT_SUPPORTED: both('Belum didukung Excel ini', 'Not supported by this Excel'),
  CONNECTION_LOST: both('Sambungan terputus', 'The connection was lost'),
  UNEXPECTED: both('Kesalahan tidak terduga', 'Something unexpected'),
};

export const portFailureTitle = (code: PortFailure['code'], language: Language): string =>
  PORT_TITLES[code][language];

const TITLES = {
  stopped: both('Proses terhenti', 'The run was cut off'),
  refused: both('Belum dapat ditulis', 'Cannot be written yet'),
  changed: both('Angka berubah sejak pratinjau', 'Figures changed since the preview'),
  changedMeanwhile: both('Buku kerja diubah selagi ditulis', 'The workbook was changed during the write'),
  notAsPlanned: both('Hasil tulis tidak sesuai rencana', 'What was written differs from the plan'),
  nothingToUndo: both('Tidak ada yang dibatalkan', 'Nothing to undo'),
  reshaped: both('Kolom hasil berubah bentuk', 'The result columns changed their shape'),
  notLooked: both('Lihat lagi dahulu', 'Look again first'),
  sheetExists: both('Lembar sudah ada', 'The sheet is there already'),
  noFigure: both('Sel itu tidak berisi angka', 'No figure in that cell'),
  notLoaded: both('Berkas belum termuat', 'A file has not arrived'),
} as const;
export type FailureTitle = keyof typeof TITLES;

export const failureTitle = (title: FailureTitle, language: Language): string => TITLES[title][language];

export const notLookedSentence = (language: Language): string =>
  ({
    id: 'Pratinjau sudah ditulis atau belum dibuat. Nilai sekali lagi, lalu tulis.',
    en: 'The preview was written already or is not made yet. Assess once more, then write.',
  })[language];

export const sheetExistsSentence = (sheet: string, language: Language): string =>
  ({
    id: `Isian itu sudah ada di lembar ${sheet}. Tidak ada lembar yang ditambahkan.`,
    en: `Those entries stand on the sheet ${sheet} already. No sheet was added.`,
  })[language];

export const fileNotLoadedSentence = (language: Language): string =>
  ({
    id: 'Berkas contoh belum termuat; pemuatannya memerlukan internet. Periksa sambungan, lalu coba lagi.',
    en: 'The file has not arrived; loading it needs the internet. Check the connection, then try again.',
  })[language];

const LONGEST_CONTENT = 60;

/** Of a cell that was pointed at; `content` is '' where it is empty. */
export function noFigureSentence(place: string, content: string, language: Language): string {
  const text = oneLine(content);
  const shown = text.length > LONGEST_CONTENT ? `${text.slice(0, LONGEST_CONTENT)}…` : text;
  return shown === ''
    ? {
        id: `${place} kosong. Klik satu sel yang berisi angka, lalu tekan Coba lagi.`,
        en: `${place} is empty. Click a cell that holds a figure, then press Try again.`,
      }[language]
    : {
        id: `${place} berisi "${shown}". Klik satu sel yang berisi angka, lalu tekan Coba lagi.`,
        en: `${place} holds "${shown}". Click a cell that holds a figure, then press Try again.`,
      }[language];
}
