// What the command says on standard error and in its table, in both languages. One line each.
import type { ApplyFailure } from '../application/applyRun';
import type { UndoFailure } from '../application/undoRun';
import type { InspectionFailure } from '../sheets/inspection';
import type { PreviewLine } from '../sheets/writing/planPreview';
import type { CellDifference } from '../sheets/writing/simulate';
import { formatList } from './formatting';
import type { Language } from './language';
import { MONTHS_IN_ROWS } from './headingSentences';
import { SHEET_UNREAD } from './unreadSentences';
import { ruleEditSentence } from './ruleEditSentences';
import { planRefusalSentence } from './planRefusalSentence';
import { plural } from './plural';
import { portFailureSentence } from './portFailureSentence';

type Both = Readonly<Record<Language, string>>;

const NO_TARGET_TABLE: Both = {
  id: 'Tabel target belum ditemukan: tidak ada lembar dengan judul kolom indikator dan target.',
  en: 'No target table was found: no sheet has headings of indicator and target.',
};

export function inspectionFailureSentence(failure: InspectionFailure, language: Language): string {
  const place = [failure.sheet, failure.cell].filter((part) => part !== null).join('!');
  const at = place === '' ? '' : ` (${place})`;
  switch (failure.code) {
    case 'NO_TARGET_TABLE':
      return place === ''
        ? NO_TARGET_TABLE[language]
        : `${NO_TARGET_TABLE[language]} ${place}: ${SHEET_UNREAD[language]}`;
    case 'TARGET_NOT_OF_YEAR':
      return language === 'id'
        ? `Target setahun belum ditemukan${at}: kolom "${failure.found ?? ''}" memuat target satu bulan, triwulan, atau semester. Tambahkan kolom Target untuk setahun.`
        : `No target of the year was found${at}: the column "${failure.found ?? ''}" holds that of one month, quarter or semester. Add a column Target for the year.`;
    case 'MONTHS_IN_ROWS':
      return language === 'id'
        ? `Tabel target belum ditemukan${at}. ${MONTHS_IN_ROWS.id}`
        : `No target table was found${at}. ${MONTHS_IN_ROWS.en}`;
    case 'YEAR_NOT_FOUND':
      return language === 'id'
        ? `Tidak ada baris target untuk tahun yang dinilai${at}; tahun yang ada: ${failure.found || '–'}.`
        : `No target row is of the year that is assessed${at}; years found: ${failure.found || '–'}.`;
  }
}

const cellsText = (cells: readonly CellDifference[], language: Language): string =>
  formatList(
    cells.map(({ sheet, cell }) => `${sheet}!${cell}`),
    language,
  );

const restoredText = (isRestored: boolean): Both =>
  isRestored
    ? { id: 'Buku kerja kembali seperti semula.', en: 'The workbook is as it was before.' }
    : { id: 'Periksa buku kerja sebelum dipakai lagi.', en: 'Check the workbook before using it again.' };

export function applyFailureSentence(failure: ApplyFailure, language: Language): string {
  switch (failure.code) {
    case 'REFUSED':
      return planRefusalSentence(failure.refusal, language);
    case 'CHANGED_SINCE_PREVIEW':
      return language === 'id'
        ? `Angka berubah sejak pratinjau: ${cellsText(failure.cells, language)}. Tidak ada yang ditulis.`
        : `Figures changed since the preview: ${cellsText(failure.cells, language)}. Nothing was written.`;
    case 'HOST':
      return `${portFailureSentence(failure.failure, language)} ${restoredText(failure.isRestored)[language]}`;
    case 'CHANGED_MEANWHILE':
      return language === 'id'
        ? `Selagi hasil ditulis, orang lain mengubah ${cellsText(failure.cells, language)}. Hasil sudah ditarik kembali dan perubahan itu tetap ada; nilai sekali lagi.`
        : `While the results were written, somebody else changed ${cellsText(failure.cells, language)}. The results were taken back and that change stands; assess once more.`;
    case 'NOT_AS_PLANNED':
      return language === 'id'
        ? `Hasil tulis tidak sama dengan rencana di ${cellsText(failure.cells, language)}. ${restoredText(failure.isRestored).id}`
        : `What was written differs from the plan at ${cellsText(failure.cells, language)}. ${restoredText(failure.isRestored).en}`;
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

/** Why results do not stand beside their table. */
export const ELSEWHERE: Readonly<Record<'protected' | 'filtered' | 'noRoom' | 'chosen', Both>> = {
  protected: { id: 'lembar tabelnya terkunci', en: 'the sheet of the table is protected' },
  filtered: {
    id: 'saringan sedang aktif di lembar tabelnya',
    en: 'a filter is on in the sheet of the table',
  },
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
        : `${line.columns} result columns at ${line.sheet}!${line.range}${newText(line.isNew).en}: ${plural(line.cells, 'cell', 'cells')}`;
    case 'resultsElsewhere':
      return isIndonesian
        ? `Hasil untuk ${line.table} di lembar ${line.sheet}, karena ${ELSEWHERE[line.reason].id}: ${line.cells} sel`
        : `Results of ${line.table} on the sheet ${line.sheet}, because ${ELSEWHERE[line.reason].en}: ${plural(line.cells, 'cell', 'cells')}`;
    case 'recap':
    case 'answers':
    case 'check':
    case 'page':
      return isIndonesian
        ? `Lembar ${line.sheet}${newText(line.isNew).id}: ${line.cells} sel`
        : `Sheet ${line.sheet}${newText(line.isNew).en}: ${plural(line.cells, 'cell', 'cells')}`;
    case 'register':
      return isIndonesian
        ? `Lembar ${line.sheet}${newText(line.isNew).id}: ${line.added} baris baru, ${line.changed} baris berubah`
        : `Sheet ${line.sheet}${newText(line.isNew).en}: ${plural(line.added, 'new row', 'new rows')}, ${plural(line.changed, 'changed row', 'changed rows')}`;
    case 'history':
      return isIndonesian
        ? `Lembar ${line.sheet}${newText(line.isNew).id}: satu baris penilaian`
        : `Sheet ${line.sheet}${newText(line.isNew).en}: one row for this run`;
    case 'ruleCell':
    case 'ruleFilled':
    case 'pactRow':
    case 'ruleSheet':
      return ruleEditSentence(line, language);
  }
}

export interface CommandWords {
  readonly tableHeadings: readonly string[];
  readonly questionsHeading: (count: number) => string;
  readonly answered: (text: string) => string;
  /** Of a question that takes a day of the year too. */
  readonly otherDay: (year: string) => string;
  readonly written: (path: string, cells: number) => string;
  readonly unchanged: (path: string) => string;
  readonly undone: (time: string, path: string) => string;
  readonly keptRows: (count: number) => string;
  readonly keptRules: (count: number) => string;
  readonly mended: (time: string) => string;
  readonly progress: (number: number, of: number, book: string) => string;
  readonly summary: (done: number, of: number) => string;
  readonly summaryBook: (path: string) => string;
  readonly notAttained: string;
  readonly assessed: (year: number | null, asOf: string) => string;
  readonly issuesHeading: (count: number) => string;
  /** Of what is not listed by the command that shows only the first ones. */
  readonly issuesElsewhere: (count: number) => string;
  readonly issuesOnlyTold: (count: number) => string;
  readonly issuesInJson: (count: number) => string;
  readonly noRows: string;
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
      'Status Pakta',
    ],
    questionsHeading: (count) => `Pertanyaan terbuka (${count}):`,
    answered: (text) => `dijawab: ${text}`,
    otherDay: (year) => `tanggal lain pada tahun ${year}, misalnya ${year}-10-01`,
    written: (path, cells) =>
      `Hasil ditulis ke ${path}. ${cells} sel sumber diperiksa; tidak ada yang berubah.`,
    unchanged: (path) => `Tidak ada yang berubah sejak penilaian terakhir; salinan di ${path}.`,
    undone: (time, path) => `Penilaian ${time} dibatalkan; hasilnya di ${path}.`,
    keptRows: (count) => `${count} baris Register Pakta tetap ada karena berisi tulisan orang.`,
    keptRules: (count) =>
      `${count} baris atau lembar aturan dan pakta tetap ada karena sudah diubah sesudah hasil ditulis.`,
    mended: (time) => `Penilaian ${time} terhenti di tengah; sisanya sudah dihapus lebih dahulu.`,
    progress: (number, of, book) => `[${number}/${of}] ${book}`,
    summary: (done, of) => `${done} dari ${of} buku kerja dinilai.`,
    summaryBook: (path) => `Ringkasan di ${path}`,
    notAttained: '–',
    assessed: (year, asOf) => `Tahun ${year ?? '–'}, tanggal evaluasi ${asOf}`,
    issuesHeading: (count) => `Catatan (${count}):`,
    issuesElsewhere: (count) => `  … ${count} catatan lagi; semuanya dengan inspect atau --json`,
    issuesOnlyTold: (count) => `${count} catatan; rinciannya dengan inspect atau --json`,
    issuesInJson: (count) => `  … ${count} catatan lagi; semuanya dengan --json`,
    noRows: 'Tabel target ditemukan, tetapi belum berisi baris indikator.',
    nothingDue: 'Belum ada periode yang jatuh tempo.',
    unexpected: 'Kesalahan pada alat ini; tidak ada berkas yang diubah.',
  },
  en: {
    tableHeadings: [
      'Office',
      'Indicator',
      'Period',
      'Target',
      'Realisation',
      'Attainment',
      'Status',
      'Pact status',
    ],
    questionsHeading: (count) => `Open questions (${count}):`,
    answered: (text) => `answered: ${text}`,
    otherDay: (year) => `another day of ${year}, such as ${year}-10-01`,
    written: (path, cells) => `Results written to ${path}. ${cells} source cells checked; none has changed.`,
    unchanged: (path) => `Nothing changed since the last run; a copy is at ${path}.`,
    undone: (time, path) => `The run of ${time} was taken back; the result is at ${path}.`,
    keptRows: (count) => `${count} rows of Register Pakta stay because people have written in them.`,
    keptRules: (count) =>
      `${count} rows or sheets of rules and pacts stay because people changed them after the results were written.`,
    mended: (time) => `The run of ${time} was cut off; what it left was removed first.`,
    progress: (number, of, book) => `[${number}/${of}] ${book}`,
    summary: (done, of) => `${done} of ${of} workbooks evaluated.`,
    summaryBook: (path) => `Summary at ${path}`,
    notAttained: '–',
    assessed: (year, asOf) => `Year ${year ?? '–'}, evaluation date ${asOf}`,
    issuesHeading: (count) => `Notes (${count}):`,
    issuesElsewhere: (count) => `  … ${count} more notes; all of them with inspect or --json`,
    issuesOnlyTold: (count) => `${count} notes; details with inspect or --json`,
    issuesInJson: (count) => `  … ${count} more notes; all of them with --json`,
    noRows: 'The target table was found but holds no indicator yet.',
    nothingDue: 'No period is due yet.',
    unexpected: 'A fault of this tool; no file was changed.',
  },
};
