// `Register Pakta`: its columns, and which of them belong to people. People's cells are never written.
import type { RegisterEntry } from '../../domain/evaluation';
import type { CellInput } from '../plan';
import type { OwnColumn } from './ownBlock';
import { FORMATS, percentCell, thresholdCell } from './shownNumber';
import { pactRules } from './statusStyles';

const plain = { numberFormat: null, rules: null } as const;

/** Proposed in their usual order; decisions are not proposed to anybody. */
const FOLLOW_UPS: readonly string[] = [
  'Klarifikasi',
  'Pembinaan',
  'Peringatan',
  'Masa perbaikan',
  'Uji kompetensi',
  'Selesai',
];

export const REGISTER_COLUMNS: readonly OwnColumn[] = [
  { heading: 'Nomor', width: 120, ...plain, wrap: true },
  { heading: 'Periode', width: 110, ...plain, wrap: true },
  { heading: 'Perangkat Daerah', width: 160, ...plain, wrap: true },
  { heading: 'Jabatan', width: 120, ...plain, wrap: true },
  { heading: 'Nama Pejabat', width: 150, ...plain, wrap: true },
  { heading: 'NIP', width: 130, ...plain, wrap: true },
  { heading: 'Bidang', width: 70, ...plain, wrap: true },
  { heading: 'Kode Rekening', width: 100, ...plain, wrap: true },
  { heading: 'Capaian (%)', width: 76, numberFormat: FORMATS.percent, rules: null, wrap: true },
  { heading: 'Ambang (%)', width: 76, numberFormat: FORMATS.percent, rules: null, wrap: true },
  { heading: 'Status Pakta', width: 150, numberFormat: null, rules: pactRules(), wrap: true },
  { heading: 'Alasan', width: 420, ...plain, wrap: true },
  { heading: 'Tanggal Hitung', width: 90, numberFormat: FORMATS.date, rules: null, wrap: true },
  { heading: 'Tindak Lanjut', width: 150, ...plain, wrap: true, choices: FOLLOW_UPS },
  { heading: 'Batas Waktu Perbaikan', width: 130, ...plain, wrap: true },
  { heading: 'Keputusan', width: 130, ...plain, wrap: true },
  { heading: 'Diputuskan Oleh', width: 130, ...plain, wrap: true },
  { heading: 'Tanggal Keputusan', width: 110, numberFormat: FORMATS.date, rules: null, wrap: true },
  { heading: 'Catatan', width: 180, ...plain, wrap: true },
];

export const REGISTER_HEADINGS: readonly string[] = REGISTER_COLUMNS.map(({ heading }) => heading);

/** Number of columns that the tool fills; those after them belong to people. */
export const TOOL_COLUMNS = 13;
export const PEOPLE_COLUMNS = REGISTER_COLUMNS.length - TOOL_COLUMNS;

const PERIOD_SEPARATOR = ' · ';

export const periodsText = (periods: readonly string[]): string => periods.join(PERIOD_SEPARATOR);
export const periodsOf = (text: string): readonly string[] =>
  text
    .split('·')
    .map((period) => period.trim())
    .filter((period) => period !== '');

/** The account of a row: its code, or the indicator's name where it has none; '' for a verdict over all rows. */
export const accountText = (entry: RegisterEntry): string => entry.code ?? entry.indicatorName ?? '';

/** The tool's cells of an entry before `Alasan` and `Tanggal Hitung`. */
export const entryCells = (entry: RegisterEntry): readonly Exclude<CellInput, null>[] => [
  entry.pactNumber,
  periodsText(entry.periods),
  entry.office,
  entry.position,
  entry.name,
  entry.nip ?? '',
  entry.field ?? '',
  accountText(entry),
  percentCell(entry.attainment) ?? '',
  thresholdCell(entry.threshold) ?? '',
  entry.status,
];
