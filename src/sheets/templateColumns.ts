// How each heading's cells are typed in the template: number format, width and the words to choose from.
// Knows nothing of sheets' positions and reads no workbook.
import { DIRECTIONS, MEASURING, METHODS } from '../domain/indicator';
import {
  CATCH_UPS,
  DOCUMENT_KINDS,
  HOLDING_KINDS,
  NEWCOMER_RULES,
  SCOPES,
  TARGET_REFERENCES,
} from '../domain/pact';
import { PERIODS } from '../domain/period';
import { MONTH_NAMES } from './monthNames';
import { OWN_STAGE_HEADINGS, TARGET_HEADINGS } from './templateSheets';

export type CellKind = 'text' | 'longText' | 'whole' | 'amount' | 'date' | 'general';

export interface ColumnType {
  readonly kind: CellKind;
  /** In points. */
  readonly width: number;
  readonly choices?: readonly string[];
}

/** `@` keeps account codes, NIP and colours from being read as numbers by Excel. */
export const NUMBER_FORMATS: Readonly<Record<CellKind, string>> = {
  text: '@',
  longText: '@',
  whole: '0',
  amount: '#,##0.00',
  date: 'dd/mm/yyyy',
  general: 'General',
};

/** No comma in any of them: Excel splits an inline list at commas. */
export const TRIGGER_CHOICES = [
  'Triwulan',
  'Semester',
  'Tahun',
  'Triwulan dan Semester',
  'Triwulan dan Tahun',
  'Semester dan Tahun',
  'Triwulan dan Semester dan Tahun',
] as const;

const text = (width: number, choices?: readonly string[]): ColumnType =>
  choices === undefined ? { kind: 'text', width } : { kind: 'text', width, choices };
const AMOUNT: ColumnType = { kind: 'amount', width: 115 };
const DATE: ColumnType = { kind: 'date', width: 85 };
const UNTYPED: ColumnType = { kind: 'general', width: 100 };

const stageHeadings = TARGET_HEADINGS.filter((heading) => heading.startsWith('Target s.d.'));
const amountHeadings = [
  'Target RPJMD Tahun Ini',
  'Target Murni',
  'Target Perubahan',
  ...stageHeadings,
  ...OWN_STAGE_HEADINGS,
  ...MONTH_NAMES,
];
const dateHeadings = [
  'Tanggal Berlaku Perubahan',
  'TMT Mulai',
  'TMT Selesai',
  'Tanggal Pakta',
  'Berlaku Sampai',
  'Tanggal Dokumen',
  'Berlaku Mulai',
];

const COLUMN_TYPES: ReadonlyMap<string, ColumnType> = new Map<string, ColumnType>([
  ...amountHeadings.map((heading) => [heading, AMOUNT] as const),
  ...dateHeadings.map((heading) => [heading, DATE] as const),
  ['Tahun', { kind: 'whole', width: 55 }],
  ['Urutan', { kind: 'whole', width: 60 }],
  ['Kode OPD', text(70)],
  ['Kode OPD Lama', text(80)],
  ['Perangkat Daerah', text(170)],
  ['Bidang', text(80)],
  ['Kode Rekening', text(95)],
  ['Uraian/Indikator Kinerja', text(240)],
  ['Uraian', text(240)],
  ['Satuan', text(60)],
  ['Arah Indikator', text(175, DIRECTIONS)],
  ['Metode Perhitungan', text(95, METHODS)],
  ['Periode Ukur', text(75, MEASURING)],
  ['Misi RPJMD', text(90)],
  ['Sasaran RPJMD', text(200)],
  ['Dasar Penetapan', text(280)],
  ['Dasar', text(200)],
  ['Status', text(120)],
  ['Warna Isi', text(70)],
  ['Warna Huruf', text(75)],
  ['Nama Pejabat', text(170)],
  ['NIP', text(130)],
  ['Jabatan', text(170)],
  ['Status Jabatan', text(85, HOLDING_KINDS)],
  ['Nomor SK', text(120)],
  ['Jenis Dokumen', text(110, DOCUMENT_KINDS)],
  ['Nomor Pakta', text(120)],
  ['Penandatangan', text(120)],
  ['Klausul', { kind: 'longText', width: 320 }],
  ['Pemicu', text(130, TRIGGER_CHOICES)],
  ['Cakupan', text(115, SCOPES)],
  ['Kejar', text(90, CATCH_UPS)],
  ['Acuan Target', text(150, TARGET_REFERENCES)],
  ['Pejabat Baru', text(95, NEWCOMER_RULES)],
  ['Periode', text(80, PERIODS)],
  ['Nomor Dokumen', text(120)],
  ['Alasan', { kind: 'longText', width: 280 }],
  ['Kunci', text(130)],
  ['Nilai', { kind: 'general', width: 120 }],
  ['Keterangan', text(420)],
]);

/** The type of a heading's cells; a heading that the template does not know is left general. */
export function columnType(heading: string): ColumnType {
  return COLUMN_TYPES.get(heading) ?? UNTYPED;
}
