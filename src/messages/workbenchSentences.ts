// Every word of the workbench around grid and pane, in both languages.
import type { Language } from './language';

export interface WorkbenchSentences {
  readonly title: string;
  readonly notExcel: string;
  readonly notExcelTip: string;
  readonly open: string;
  readonly sample: string;
  readonly save: string;
  readonly language: string;
  readonly evaluate: string;
  readonly evaluateAgain: string;
  readonly why: string;
  readonly template: string;
  readonly hidePane: string;
  readonly commands: string;
  readonly books: string;
  readonly sheets: string;
  readonly pane: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly dropHere: string;
  readonly newBook: (number: number) => string;
  readonly closeBook: (name: string) => string;
  readonly paneNotReady: string;
  readonly saved: (name: string) => string;
  readonly trial: string;
  readonly trialNone: string;
  readonly coauthor: string;
}

const INDONESIAN: WorkbenchSentences = {
  title: 'Capaian · meja kerja',
  notExcel: 'bukan Excel',
  notExcelTip:
    'Meja kerja ini menampilkan buku kerja tanpa Excel. Rumus tidak dihitung ulang; grafik dan gambar tidak ditampilkan, tetapi tetap tersimpan.',
  open: 'Buka berkas',
  sample: 'Buka contoh',
  save: 'Simpan salinan',
  language: 'Bahasa',
  evaluate: 'Nilai Capaian',
  evaluateAgain: 'Nilai Ulang',
  why: 'Mengapa?',
  template: 'Buat Templat',
  hidePane: 'Tutup panel',
  commands: 'Perintah Capaian',
  books: 'Buku kerja yang terbuka',
  sheets: 'Lembar',
  pane: 'Panel Capaian',
  emptyTitle: 'Buka buku kerja target dan realisasi',
  emptyText: 'Berkas .xlsx dibaca di komputer ini saja. Tidak ada yang dikirim ke mana pun.',
  dropHere: 'Lepaskan berkas .xlsx di sini',
  newBook: (number) => `Buku ${String(number)}.xlsx`,
  closeBook: (name) => `Tutup ${name}`,
  paneNotReady: 'Panel belum siap. Tunggu sebentar, lalu coba lagi.',
  saved: (name) => `${name} disimpan.`,
  trial: 'Coba gangguan pada langkah berikut',
  trialNone: 'Tanpa gangguan',
  coauthor: 'Suntingan berikut sebagai rekan',
};

const ENGLISH: WorkbenchSentences = {
  title: 'Capaian · workbench',
  notExcel: 'not Excel',
  notExcelTip:
    'This workbench shows a workbook without Excel. Formulas are not recalculated; charts and pictures are not shown, but they are kept.',
  open: 'Open file',
  sample: 'Open sample',
  save: 'Save a copy',
  language: 'Language',
  evaluate: 'Assess Attainment',
  evaluateAgain: 'Assess Again',
  why: 'Why?',
  template: 'Make Template',
  hidePane: 'Close pane',
  commands: 'Capaian commands',
  books: 'Open workbooks',
  sheets: 'Sheets',
  pane: 'Capaian pane',
  emptyTitle: 'Open a workbook of targets and realisation',
  emptyText: 'The .xlsx file is read on this computer only. Nothing is sent anywhere.',
  dropHere: 'Drop the .xlsx file here',
  newBook: (number) => `Book ${String(number)}.xlsx`,
  closeBook: (name) => `Close ${name}`,
  paneNotReady: 'The pane is not ready yet. Wait a moment and try again.',
  saved: (name) => `${name} saved.`,
  trial: 'Try a fault at the next step',
  trialNone: 'No fault',
  coauthor: 'Next edit as a co-author',
};

const WORDS: Readonly<Record<Language, WorkbenchSentences>> = { id: INDONESIAN, en: ENGLISH };

/** The workbench's words in one language. */
export const workbenchSentences = (language: Language): WorkbenchSentences => WORDS[language];
