// The tables of a consolidation: their columns in order, the same for the workbook, the CSV and the Parquet files.
// docs/rekap-schema.md promises them to whoever reads them by machine; a change of any of them raises the version.
import { PACT_STATUSES } from '../../../domain/evaluation';

/** Raised whenever a column changes its name, meaning, kind or place. */
export const CONSOLIDATION_VERSION = 1;

/**
 * What a column holds. Every cell is a text, a number or nothing: `decimal` is a decimal text with a dot and at most six
 * decimals, `fraction` the same of a percentage (93,33 % is `0.9333`), `date` is `YYYY-MM-DD`, `count` a whole number.
 */
export type ColumnKind = 'text' | 'count' | 'decimal' | 'fraction' | 'date';
export type ConsolidationCell = string | number | null;
export type ConsolidationRow = readonly ConsolidationCell[];

export interface ConsolidationColumn {
  /** In CSV and Parquet. */
  readonly name: string;
  /** In the workbook. */
  readonly heading: string;
  readonly kind: ColumnKind;
}

export interface ConsolidationTable {
  /** Of the files: `rekap-<file>.csv`. */
  readonly file: string;
  readonly sheet: string;
  /** Of the Excel table. */
  readonly table: string;
  readonly columns: readonly ConsolidationColumn[];
}

/** Lower case, one underscore for whatever stands between words. */
export const columnName = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, '');

const column = (
  heading: string,
  kind: ColumnKind,
  name: string = columnName(heading),
): ConsolidationColumn => ({
  name,
  heading,
  kind,
});

/** Which book of the run a line comes from; unlike the name, the number is unique. */
const OF_BOOK: readonly ConsolidationColumn[] = [column('Nomor Berkas', 'count'), column('Berkas', 'text')];
const OF_RUN: readonly ConsolidationColumn[] = [column('Tahun', 'count'), column('Tanggal Evaluasi', 'date')];
const OF_OFFICE: readonly ConsolidationColumn[] = [
  column('Kode OPD', 'text', 'kode_opd'),
  column('Perangkat Daerah', 'text'),
];
const OF_PERIOD: readonly ConsolidationColumn[] = [
  column('Periode', 'text'),
  column('Urutan Periode', 'count'),
];

/** One line a book of the run, also where it could not be evaluated. */
export const BOOKS: ConsolidationTable = {
  file: 'berkas',
  sheet: 'Berkas',
  table: 'Rekap_Berkas',
  columns: [
    ...OF_BOOK,
    column('Keadaan', 'text'),
    column('Status Keluar', 'count'),
    ...OF_RUN,
    column('Periode Terakhir', 'text'),
    column('Jumlah Indikator', 'count'),
    column('Berskala', 'count'),
    column('Tidak Ada Target', 'count'),
    column('Perlu Keputusan', 'count'),
    column('Data Belum Lengkap', 'count'),
    ...PACT_STATUSES.map((status) => column(`Pakta: ${status}`, 'count')),
    column('Pertanyaan Terbuka', 'count'),
    column('Galat', 'count'),
    column('Peringatan', 'count'),
    column('Angka di Luar Jangkauan', 'count'),
    column('Hasil', 'text'),
    column('SHA-256 Berkas', 'text', 'sha256_berkas'),
    column('Versi Alat', 'text'),
    column('Versi Skema', 'count'),
    column('Catatan', 'text'),
  ],
};

/** One line an office and period. */
export const OFFICES: ConsolidationTable = {
  file: 'perangkat-daerah',
  sheet: 'Perangkat Daerah',
  table: 'Rekap_Perangkat_Daerah',
  columns: [
    ...OF_BOOK,
    ...OF_RUN,
    ...OF_OFFICE,
    ...OF_PERIOD,
    column('Target (Rp)', 'decimal', 'target_rp'),
    column('Realisasi (Rp)', 'decimal', 'realisasi_rp'),
    column('Capaian', 'fraction'),
    column('Jumlah Indikator', 'count'),
    column('Berskala', 'count'),
    column('Belum Jatuh Tempo', 'count'),
    column('Tidak Ada Target', 'count'),
    column('Perlu Keputusan', 'count'),
    column('Data Belum Lengkap', 'count'),
  ],
};

/** One line an indicator and period; without names of persons. */
export const INDICATORS: ConsolidationTable = {
  file: 'indikator',
  sheet: 'Indikator',
  table: 'Rekap_Indikator',
  columns: [
    ...OF_BOOK,
    ...OF_RUN,
    ...OF_OFFICE,
    column('Bidang', 'text'),
    column('Kode Rekening', 'text'),
    column('Indikator', 'text'),
    column('Satuan', 'text'),
    column('Rupiah', 'count'),
    column('Arah Indikator', 'text'),
    column('Metode Perhitungan', 'text'),
    column('Lembar', 'text'),
    column('Baris', 'count'),
    ...OF_PERIOD,
    column('Target', 'decimal'),
    column('Target Bawah', 'decimal'),
    column('Target Atas', 'decimal'),
    column('Target Kata', 'text'),
    column('Sumber Target', 'text'),
    column('Realisasi', 'decimal'),
    column('Capaian', 'fraction'),
    column('Selisih', 'decimal'),
    column('Status', 'text'),
    column('Peringkat Kinerja', 'text'),
    column('Status Pakta', 'text'),
  ],
};

export const CONSOLIDATION_TABLES: readonly ConsolidationTable[] = [BOOKS, OFFICES, INDICATORS];

/** Digits of a `decimal`: 29 before the point and 6 behind it, the most that every reader takes without being told. */
export const DECIMAL_DIGITS = 35;
export const DECIMAL_PLACES = 6;
