// What the command says on standard error and in its table, in both languages. One line each.
import type { ApplyFailure } from '../application/applyRun';
import type { UndoFailure } from '../application/undoRun';
import type { InspectionFailure } from '../sheets/inspection';
import type { PreviewLine } from '../sheets/writing/planPreview';
import type { CellDifference } from '../sheets/writing/simulate';
import type { Language } from './language';
import { portFailureSentence } from './portFailureSentence';

type Both = Readonly<Record<Language, string>>;

export type UsageCode =
  | 'UNKNOWN_VERB'
  | 'UNKNOWN_OPTION'
  | 'NO_BOOK'
  | 'ONE_BOOK_ONLY'
  | 'BAD_DATE'
  | 'BAD_YEAR'
  | 'BAD_LANGUAGE'
  | 'NOT_FOR_VERB'
  | 'BOOK_MISSING'
  | 'FOLDER_EMPTY'
  | 'OUT_IS_INPUT'
  | 'OUT_NOT_FOLDER'
  | 'OUT_NOT_WRITABLE'
  | 'ANSWERS_UNREADABLE';

const USAGE: Readonly<Record<UsageCode, (value: string) => Both>> = {
  UNKNOWN_VERB: (value) => ({
    id: `Perintah "${value}" tidak dikenal; gunakan evaluate, inspect, atau undo.`,
    en: `Unknown command "${value}"; use evaluate, inspect or undo.`,
  }),
  UNKNOWN_OPTION: (value) => ({ id: `Argumen tidak dikenal: ${value}`, en: `Unknown argument: ${value}` }),
  NO_BOOK: () => ({
    id: 'Sebutkan setidaknya satu buku kerja .xlsx.',
    en: 'Name at least one .xlsx workbook.',
  }),
  ONE_BOOK_ONLY: (value) => ({
    id: `Perintah ${value} menerima satu buku kerja saja.`,
    en: `The command ${value} takes one workbook only.`,
  }),
  BAD_DATE: (value) => ({
    id: `--as-of memerlukan tanggal TTTT-BB-HH; "${value}" bukan tanggal.`,
    en: `--as-of takes a date YYYY-MM-DD; "${value}" is none.`,
  }),
  BAD_YEAR: (value) => ({
    id: `--year memerlukan tahun empat angka; "${value}" bukan tahun.`,
    en: `--year takes a four-digit year; "${value}" is none.`,
  }),
  BAD_LANGUAGE: (value) => ({
    id: `--lang menerima id atau en, bukan "${value}".`,
    en: `--lang takes id or en, not "${value}".`,
  }),
  NOT_FOR_VERB: (value) => ({
    id: `Opsi ${value} tidak berlaku untuk perintah ini.`,
    en: `The option ${value} does not apply to this command.`,
  }),
  BOOK_MISSING: (value) => ({ id: `Berkas tidak ditemukan: ${value}`, en: `File not found: ${value}` }),
  FOLDER_EMPTY: (value) => ({
    id: `Tidak ada buku kerja .xlsx di map ${value}`,
    en: `No .xlsx workbook in the folder ${value}`,
  }),
  OUT_IS_INPUT: (value) => ({
    id: `--out sama dengan berkas masukan (${value}); berkas masukan tidak pernah ditimpa.`,
    en: `--out is the input file (${value}); the input is never overwritten.`,
  }),
  OUT_NOT_FOLDER: (value) => ({
    id: `Untuk beberapa buku kerja, --out harus sebuah map: ${value}`,
    en: `For several workbooks --out must be a folder: ${value}`,
  }),
  OUT_NOT_WRITABLE: (value) => ({
    id: `Berkas hasil tidak dapat ditulis: ${value}`,
    en: `The output file cannot be written: ${value}`,
  }),
  ANSWERS_UNREADABLE: (value) => ({
    id: `Berkas jawaban tidak dapat dibaca sebagai pasangan pertanyaan dan pilihan: ${value}`,
    en: `The answers file cannot be read as pairs of question and option: ${value}`,
  }),
};

export const usageSentence = (code: UsageCode, value: string, language: Language): string =>
  USAGE[code](value)[language];

/** The codes of the file layer for a file that cannot be opened. */
export type RefusalCode =
  | 'EMPTY_FILE'
  | 'NOT_A_ZIP'
  | 'HTML_FILE'
  | 'TEXT_FILE'
  | 'ENCRYPTED'
  | 'OLD_BINARY_XLS'
  | 'BINARY_XLSB'
  | 'NOT_A_WORKBOOK'
  | 'CORRUPT_ZIP'
  | 'CORRUPT_XML'
  | 'TOO_LARGE';

const REFUSALS: Readonly<Record<RefusalCode, Both>> = {
  EMPTY_FILE: { id: 'berkas kosong', en: 'the file is empty' },
  NOT_A_ZIP: { id: 'bukan buku kerja .xlsx', en: 'not an .xlsx workbook' },
  HTML_FILE: {
    id: 'isinya halaman HTML walau namanya buku kerja; buka di Excel dan simpan sebagai .xlsx',
    en: 'its content is an HTML page although it is named a workbook; open it in Excel and save it as .xlsx',
  },
  TEXT_FILE: {
    id: 'isinya teks biasa; buka di Excel dan simpan sebagai .xlsx',
    en: 'its content is plain text; open it in Excel and save it as .xlsx',
  },
  ENCRYPTED: {
    id: 'dilindungi kata sandi; simpan salinan tanpa kata sandi lebih dahulu',
    en: 'it is protected by a password; save a copy without one first',
  },
  OLD_BINARY_XLS: {
    id: 'berformat .xls lama; buka di Excel dan simpan sebagai .xlsx',
    en: 'it has the old .xls format; open it in Excel and save it as .xlsx',
  },
  BINARY_XLSB: {
    id: 'berformat .xlsb; buka di Excel dan simpan sebagai .xlsx',
    en: 'it has the .xlsb format; open it in Excel and save it as .xlsx',
  },
  NOT_A_WORKBOOK: { id: 'paket ini bukan buku kerja Excel', en: 'this package is no Excel workbook' },
  CORRUPT_ZIP: { id: 'paketnya rusak', en: 'its package is damaged' },
  CORRUPT_XML: { id: 'salah satu bagiannya rusak', en: 'one of its parts is damaged' },
  TOO_LARGE: { id: 'isinya terlalu besar untuk dibaca', en: 'its content is too large to be read' },
};

export const refusalSentence = (
  book: string,
  refusal: { readonly code: RefusalCode; readonly part: string | null },
  language: Language,
): string => {
  const part = refusal.part === null ? '' : ` (${refusal.part})`;
  return language === 'id'
    ? `${book} tidak dapat dibaca: ${REFUSALS[refusal.code].id}${part}.`
    : `${book} cannot be read: ${REFUSALS[refusal.code].en}${part}.`;
};

export function inspectionFailureSentence(failure: InspectionFailure, language: Language): string {
  const place = [failure.sheet, failure.cell].filter((part) => part !== null).join('!');
  const at = place === '' ? '' : ` (${place})`;
  switch (failure.code) {
    case 'NO_TARGET_TABLE':
      return language === 'id'
        ? `Belum menemukan tabel target: tidak ada lembar dengan judul kolom indikator dan target${at}.`
        : `No target table was found: no sheet has headings of indicator and target${at}.`;
    case 'YEAR_NOT_FOUND':
      return language === 'id'
        ? `Tidak ada baris target untuk tahun yang diminta${at}; yang ada: ${failure.found ?? '-'}.`
        : `No target row is of the year asked for${at}; found: ${failure.found ?? '-'}.`;
  }
}

const cellsText = (cells: readonly CellDifference[]): string =>
  cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join(', ');

const restoredText = (isRestored: boolean): Both =>
  isRestored
    ? { id: 'Buku kerja kembali seperti semula.', en: 'The workbook is as it was before.' }
    : { id: 'Periksa buku kerja sebelum dipakai lagi.', en: 'Check the workbook before using it again.' };

export function applyFailureSentence(failure: ApplyFailure, language: Language): string {
  switch (failure.code) {
    case 'REFUSED': {
      const { sheet, code } = failure.refusal;
      const isProtected = code === 'OWN_SHEET_PROTECTED';
      if (language === 'id') {
        return `Lembar ${sheet} ${isProtected ? 'terkunci' : 'sedang disaring'}; tidak ada yang ditulis. ${isProtected ? 'Buka kuncinya' : 'Lepas saringannya'}, lalu ulangi.`;
      }
      return `The sheet ${sheet} is ${isProtected ? 'protected' : 'filtered'}; nothing was written. ${isProtected ? 'Unprotect it' : 'Clear the filter'} and try again.`;
    }
    case 'CHANGED_SINCE_PREVIEW':
      return language === 'id'
        ? `Angka berubah sejak pratinjau: ${cellsText(failure.cells)}. Tidak ada yang ditulis.`
        : `Figures changed since the preview: ${cellsText(failure.cells)}. Nothing was written.`;
    case 'HOST':
      return `${portFailureSentence(failure.failure, language)} ${restoredText(failure.isRestored)[language]}`;
    case 'NOT_AS_PLANNED':
      return language === 'id'
        ? `Hasil tulis tidak sama dengan rencana di ${cellsText(failure.cells)}. ${restoredText(failure.isRestored).id}`
        : `What was written differs from the plan at ${cellsText(failure.cells)}. ${restoredText(failure.isRestored).en}`;
  }
}

export function undoFailureSentence(failure: UndoFailure, language: Language): string {
  switch (failure.code) {
    case 'NOTHING_TO_UNDO':
      return language === 'id'
        ? 'Tidak ada penilaian yang dapat dibatalkan di buku kerja ini.'
        : 'There is no run in this workbook that could be taken back.';
    case 'RESHAPED':
      return language === 'id'
        ? `Kolom hasil di lembar ${failure.sheet} berubah bentuk sejak penilaian; tidak ada yang dibatalkan.`
        : `The result columns on the sheet ${failure.sheet} changed their shape since the run; nothing was taken back.`;
    default:
      return applyFailureSentence(failure, language);
  }
}

const ELSEWHERE: Readonly<Record<'protected' | 'filtered' | 'noRoom' | 'chosen', Both>> = {
  protected: { id: 'lembar itu terkunci', en: 'that sheet is protected' },
  filtered: { id: 'saringan sedang aktif di lembar itu', en: 'a filter is on in that sheet' },
  noRoom: { id: 'tidak ada kolom kosong di samping tabel', en: 'no empty columns stand beside the table' },
  chosen: { id: 'sesuai pilihan', en: 'as chosen' },
};

const newText = (isNew: boolean): Both => (isNew ? { id: ' (baru)', en: ' (new)' } : { id: '', en: '' });

/** One line of the preview. */
export function previewSentence(line: PreviewLine, language: Language): string {
  const isIndonesian = language === 'id';
  switch (line.kind) {
    case 'resultsBeside':
      return isIndonesian
        ? `${line.columns} kolom hasil di ${line.sheet}!${line.range}${newText(line.isNew).id}: ${line.cells} sel`
        : `${line.columns} result columns at ${line.sheet}!${line.range}${newText(line.isNew).en}: ${line.cells} cells`;
    case 'resultsElsewhere':
      return isIndonesian
        ? `Hasil untuk ${line.table} di lembar ${line.sheet}, karena ${ELSEWHERE[line.reason].id}: ${line.cells} sel`
        : `Results of ${line.table} on the sheet ${line.sheet}, because ${ELSEWHERE[line.reason].en}: ${line.cells} cells`;
    case 'recap':
      return isIndonesian
        ? `Lembar ${line.sheet}${newText(line.isNew).id}: ${line.cells} sel`
        : `Sheet ${line.sheet}${newText(line.isNew).en}: ${line.cells} cells`;
    case 'register':
      return isIndonesian
        ? `Lembar ${line.sheet}${newText(line.isNew).id}: ${line.added} baris baru, ${line.changed} baris berubah`
        : `Sheet ${line.sheet}${newText(line.isNew).en}: ${line.added} new rows, ${line.changed} changed rows`;
    case 'history':
      return isIndonesian
        ? `Lembar ${line.sheet}${newText(line.isNew).id}: satu baris penilaian`
        : `Sheet ${line.sheet}${newText(line.isNew).en}: one row for this run`;
  }
}

export interface CommandWords {
  readonly tableHeadings: readonly string[];
  readonly questionsHeading: (count: number) => string;
  readonly answered: (text: string) => string;
  readonly written: (path: string, cells: number) => string;
  readonly unchanged: (path: string) => string;
  readonly undone: (time: string, path: string) => string;
  readonly keptRows: (count: number) => string;
  readonly mended: (time: string) => string;
  readonly progress: (number: number, of: number, book: string) => string;
  readonly summary: (done: number, of: number) => string;
  readonly summaryBook: (path: string) => string;
  readonly notAttained: string;
  readonly source: (role: string, sheet: string, first: number, last: number, header: string) => string;
  readonly excluded: (count: number, rows: string) => string;
  readonly hidden: (count: number, rows: string) => string;
  readonly issuesHeading: (count: number) => string;
  readonly nothingDue: string;
  readonly unexpected: string;
}

export const COMMAND_WORDS: Readonly<Record<Language, CommandWords>> = {
  id: {
    tableHeadings: [
      'Perangkat Daerah',
      'Indikator',
      'Periode',
      'Target',
      'Realisasi',
      'Capaian',
      'Status',
      'Pakta',
    ],
    questionsHeading: (count) => `Pertanyaan terbuka (${count}):`,
    answered: (text) => `dijawab: ${text}`,
    written: (path, cells) => `Hasil ditulis ke ${path}; ${cells} sel diperiksa, sebelum = sesudah.`,
    unchanged: (path) => `Tidak ada yang berubah sejak penilaian terakhir; salinan di ${path}.`,
    undone: (time, path) => `Penilaian ${time} dibatalkan; hasilnya di ${path}.`,
    keptRows: (count) => `${count} baris Register Pakta tetap ada karena berisi tulisan orang.`,
    mended: (time) => `Penilaian ${time} terhenti di tengah; sisanya sudah dihapus lebih dahulu.`,
    progress: (number, of, book) => `[${number}/${of}] ${book}`,
    summary: (done, of) => `${done} dari ${of} buku kerja dinilai.`,
    summaryBook: (path) => `Ringkasan di ${path}`,
    notAttained: '–',
    source: (role, sheet, first, last, header) =>
      `${role}: lembar ${sheet}, baris ${first}–${last}, judul di baris ${header}`,
    excluded: (count, rows) => `  ${count} baris tidak ikut dihitung: ${rows}`,
    hidden: (count, rows) => `  ${count} baris tersembunyi ikut dihitung: ${rows}`,
    issuesHeading: (count) => `Catatan (${count}):`,
    nothingDue: 'Belum ada periode yang jatuh tempo.',
    unexpected: 'Kesalahan pada alat ini; tidak ada berkas yang diubah.',
  },
  en: {
    tableHeadings: ['Office', 'Indicator', 'Period', 'Target', 'Realisation', 'Attainment', 'Status', 'Pact'],
    questionsHeading: (count) => `Open questions (${count}):`,
    answered: (text) => `answered: ${text}`,
    written: (path, cells) => `Results written to ${path}; ${cells} cells checked, before = after.`,
    unchanged: (path) => `Nothing changed since the last run; a copy is at ${path}.`,
    undone: (time, path) => `The run of ${time} was taken back; the result is at ${path}.`,
    keptRows: (count) => `${count} rows of Register Pakta stay because people have written in them.`,
    mended: (time) => `The run of ${time} was cut off; what it left was removed first.`,
    progress: (number, of, book) => `[${number}/${of}] ${book}`,
    summary: (done, of) => `${done} of ${of} workbooks evaluated.`,
    summaryBook: (path) => `Summary at ${path}`,
    notAttained: '–',
    source: (role, sheet, first, last, header) =>
      `${role}: sheet ${sheet}, rows ${first}–${last}, headings in row ${header}`,
    excluded: (count, rows) => `  ${count} rows are not counted: ${rows}`,
    hidden: (count, rows) => `  ${count} hidden rows are counted: ${rows}`,
    issuesHeading: (count) => `Notes (${count}):`,
    nothingDue: 'No period is due yet.',
    unexpected: 'A fault of this tool; no file was changed.',
  },
};

export const ROLE_WORDS: Readonly<Record<string, Both>> = {
  target: { id: 'Target', en: 'Target' },
  realisation: { id: 'Realisasi', en: 'Realisation' },
  schedule: { id: 'Ambang Triwulan', en: 'Quarterly thresholds' },
  scale: { id: 'Skala Status', en: 'Status scale' },
  officials: { id: 'Pejabat', en: 'Officials' },
  pacts: { id: 'Pakta', en: 'Pacts' },
  exemptions: { id: 'Pengecualian', en: 'Exemptions' },
  officeMap: { id: 'Pemetaan OPD', en: 'Office mapping' },
  settings: { id: 'Pengaturan', en: 'Settings' },
};
