// What is said of the tables that were found: their kind, their place, what they leave out. Knows no command.
import type { ExcludedRow } from '../sheets/inspection';
import type { Language } from './language';
import { plural } from './plural';

type Both = Readonly<Record<Language, string>>;

export interface SourceWords {
  readonly source: (role: string, sheet: string, rows: string, header: string) => string;
  readonly unit: (factor: string) => string;
  readonly columns: (list: string) => string;
  readonly running: string;
  /** Of totals by quarters. */
  readonly runningQuarters: string;
  readonly quarterly: string;
  readonly deposits: string;
  readonly sheets: (count: number) => string;
  readonly excluded: (count: number, rows: string) => string;
  readonly hidden: (count: number, rows: string) => string;
}

/** `row 5`, `rows 5–8`. */
const rowOrRows = (span: string): string => `${/^\d+$/.test(span) ? 'row' : 'rows'} ${span}`;

export const SOURCE_WORDS: Readonly<Record<Language, SourceWords>> = {
  id: {
    source: (role, sheet, rows, header) =>
      `${role}: lembar ${sheet}, baris ${rows}, judul di baris ${header}`,
    unit: (factor) => `  angka dalam kelipatan ${factor} rupiah`,
    columns: (list) => `  kolom: ${list}`,
    running: '  angka berupa jumlah sampai dengan bulan itu',
    runningQuarters: '  angka berupa jumlah sampai dengan triwulan itu',
    quarterly: '  angka per triwulan',
    deposits: '  satu baris satu setoran; dijumlahkan per bulan',
    sheets: (count) => `${count} lembar`,
    excluded: (count, rows) => `  ${count} baris tidak ikut dihitung: ${rows}`,
    hidden: (count, rows) => `  ${count} baris tersembunyi ikut dihitung: ${rows}`,
  },
  en: {
    source: (role, sheet, rows, header) =>
      `${role}: sheet ${sheet}, ${rowOrRows(rows)}, ${header.includes('–') ? 'headings' : 'heading'} in ${rowOrRows(header)}`,
    unit: (factor) => `  figures in multiples of ${factor} rupiah`,
    columns: (list) => `  columns: ${list}`,
    running: '  figures are totals up to that month',
    runningQuarters: '  figures are totals up to that quarter',
    quarterly: '  one figure a quarter',
    deposits: '  one row a deposit; added up by month',
    sheets: (count) => plural(count, 'sheet', 'sheets'),
    excluded: (count, rows) => `  ${plural(count, 'row is', 'rows are')} not counted: ${rows}`,
    hidden: (count, rows) => `  ${plural(count, 'hidden row is', 'hidden rows are')} counted: ${rows}`,
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

/** Why a row of a table is not counted. */
export const EXCLUSION_WORDS: Readonly<Record<ExcludedRow['reason'], Both>> = {
  blank: { id: 'kosong', en: 'blank' },
  subtotal: { id: 'subjumlah', en: 'subtotal' },
  total: { id: 'jumlah', en: 'total' },
  parent: { id: 'induk', en: 'parent' },
  note: { id: 'keterangan', en: 'note' },
  'number row': { id: 'baris nomor', en: 'number row' },
  'other year': { id: 'tahun lain', en: 'other year' },
  repeated: { id: 'pengulangan', en: 'repeated' },
  detail: { id: 'rincian tanpa target', en: 'detail without a target' },
  signature: { id: 'tanda tangan', en: 'signature' },
};
