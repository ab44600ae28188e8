// The template's sheets and headings, in order: what `Buat Templat` creates and what the reader recognises anywhere.
// The one place where these words stand; synonyms live beside the header finder.
import { MONTH_NAMES } from './monthNames';

/** `Target s.d. TW I` to `TW IV`: totals from January on. */
export const STAGE_HEADINGS = [
  'Target s.d. TW I',
  'Target s.d. TW II',
  'Target s.d. TW III',
  'Target s.d. TW IV',
] as const;

export const TARGET_HEADINGS = [
  'Tahun',
  'Kode OPD',
  'Perangkat Daerah',
  'Bidang',
  'Kode Rekening',
  'Uraian/Indikator Kinerja',
  'Satuan',
  'Arah Indikator',
  'Metode Perhitungan',
  'Periode Ukur',
  'Bobot',
  'Misi RPJMD',
  'Sasaran RPJMD',
  'Target RPJMD Tahun Ini',
  'Target Murni',
  'Target Perubahan',
  'Tanggal Berlaku Perubahan',
  ...STAGE_HEADINGS,
] as const;

/** Recognised beside or instead of the cumulative stages; not in the created template. */
export const OWN_STAGE_HEADINGS = ['Target TW I', 'Target TW II', 'Target TW III', 'Target TW IV'] as const;

/** Recognised instead of stages: what each month is to bring. */
export const MONTH_TARGET_HEADINGS: readonly string[] = MONTH_NAMES.map((month) => `Target ${month}`);

export const REALISATION_HEADINGS = [
  'Tahun',
  'Kode OPD',
  'Kode Rekening',
  'Uraian/Indikator Kinerja',
  ...MONTH_NAMES,
] as const;

export const SCHEDULE_HEADINGS = [
  'Periode',
  'Target Kumulatif (%)',
  'Ambang Capaian (%)',
  'Dasar Penetapan',
] as const;
export const SCALE_HEADINGS = ['Urutan', 'Status', 'Batas Bawah (%)', 'Warna Isi', 'Warna Huruf'] as const;
export const OFFICIAL_HEADINGS = [
  'Kode OPD',
  'Perangkat Daerah',
  'Nama Pejabat',
  'NIP',
  'Jabatan',
  'Status Jabatan',
  'TMT Mulai',
  'TMT Selesai',
  'Nomor SK',
] as const;
export const PACT_HEADINGS = [
  'Kode OPD',
  'Jabatan',
  'NIP',
  'Nama Pejabat',
  'Jenis Dokumen',
  'Nomor Pakta',
  'Tanggal Pakta',
  'Berlaku Sampai',
  'Penandatangan',
  'Bidang',
  'Klausul',
  'Pemicu',
  'Cakupan',
  'Kejar',
  'Ambang (%)',
  'Acuan Target',
  'Pejabat Baru',
] as const;
export const EXEMPTION_HEADINGS = [
  'Kode OPD',
  'Kode Rekening',
  'Periode',
  'Nomor Dokumen',
  'Tanggal Dokumen',
  'Alasan',
] as const;
export const OFFICE_MAP_HEADINGS = [
  'Kode Rekening',
  'Uraian',
  'Kode OPD',
  'Kode OPD Lama',
  'Berlaku Mulai',
  'Dasar',
] as const;
export const SETTING_HEADINGS = ['Kunci', 'Nilai', 'Keterangan'] as const;

export type SourceRole =
  | 'target'
  | 'realisation'
  | 'schedule'
  | 'scale'
  | 'officials'
  | 'pacts'
  | 'exemptions'
  | 'officeMap'
  | 'settings';

export interface TemplateSheet {
  readonly role: SourceRole;
  readonly name: string;
  readonly headings: readonly string[];
}

export const TEMPLATE_SHEETS: readonly TemplateSheet[] = [
  { role: 'target', name: 'Target', headings: TARGET_HEADINGS },
  { role: 'realisation', name: 'Realisasi', headings: REALISATION_HEADINGS },
  { role: 'schedule', name: 'Ambang Triwulan', headings: SCHEDULE_HEADINGS },
  { role: 'scale', name: 'Skala Status', headings: SCALE_HEADINGS },
  { role: 'officials', name: 'Pejabat', headings: OFFICIAL_HEADINGS },
  { role: 'pacts', name: 'Pakta', headings: PACT_HEADINGS },
  { role: 'exemptions', name: 'Pengecualian', headings: EXEMPTION_HEADINGS },
  { role: 'officeMap', name: 'Pemetaan OPD', headings: OFFICE_MAP_HEADINGS },
  { role: 'settings', name: 'Pengaturan', headings: SETTING_HEADINGS },
];
