// By which headings a header is known to head a table of a role, and which sheets are none because the tool writes them.
// Data only.
import {
  MONTH_TARGET_HEADINGS,
  OWN_STAGE_HEADINGS,
  STAGE_HEADINGS,
  type SourceRole,
} from '../../templateSheets';
import { PERIOD_REALISATION, PERIOD_TARGET, RELATIVE_HEADINGS, SLOT_HEADINGS } from './slots';

/**
 * What a header row must name to be a table of a role: one of each group. More specific roles come first, so that a
 * row that would do for two is the first of them.
 */
export const ROLE_SIGNS: readonly {
  readonly role: SourceRole;
  readonly groups: readonly (readonly string[])[];
}[] = [
  { role: 'settings', groups: [['Kunci'], ['Nilai']] },
  { role: 'scale', groups: [['Status'], ['Batas Bawah (%)']] },
  { role: 'schedule', groups: [['Periode'], ['Target Kumulatif (%)', 'Ambang Capaian (%)']] },
  {
    role: 'pacts',
    groups: [
      ['Nomor Pakta', 'Tanggal Pakta'],
      ['Pemicu', 'Klausul', 'Cakupan', 'Kejar', 'Jenis Dokumen'],
    ],
  },
  {
    role: 'exemptions',
    groups: [
      ['Nomor Dokumen', 'Tanggal Dokumen'],
      ['Periode', 'Alasan'],
      ['Kode OPD', 'Perangkat Daerah', 'Kode Rekening'],
    ],
  },
  {
    role: 'officials',
    groups: [['Nama Pejabat'], ['TMT Mulai', 'TMT Selesai', 'Status Jabatan', 'Nomor SK']],
  },
  {
    role: 'officeMap',
    groups: [
      ['Kode OPD'],
      ['Kode OPD Lama', 'Berlaku Mulai', 'Dasar'],
      ['Kode Rekening', 'Uraian', 'Kode OPD Lama'],
    ],
  },
  {
    role: 'target',
    groups: [
      ['Uraian/Indikator Kinerja', 'Kode Rekening'],
      [
        'Target Murni',
        'Target Perubahan',
        PERIOD_TARGET,
        ...STAGE_HEADINGS,
        ...OWN_STAGE_HEADINGS,
        ...MONTH_TARGET_HEADINGS,
      ],
    ],
  },
  {
    role: 'realisation',
    groups: [
      ['Uraian/Indikator Kinerja', 'Kode Rekening'],
      [...SLOT_HEADINGS, ...RELATIVE_HEADINGS, PERIOD_REALISATION],
    ],
  },
];

/** Sheets that the tool writes; never sources, under these names or with Excel's number behind them. */
export const RESULT_SHEETS: readonly string[] = [
  'Hasil Evaluasi',
  'Rekap Pejabat',
  'Register Pakta',
  'Riwayat Evaluasi',
  'Dasbor',
  'Lembar Kemajuan',
  'Pemeriksaan',
];
