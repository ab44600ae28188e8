// The smallest workbook in which every sheet of the tool comes to be: two offices, three revenue rows, two pacts.
import type { SampleBook, SampleRow } from '../../src/sheets/templateBook';
import { MONTH_NAMES } from '../../src/sheets/monthNames';

interface Row {
  readonly opd: string;
  readonly office: string;
  readonly code: string;
  readonly name: string;
  readonly months: readonly number[];
}

export const ROWS: readonly Row[] = [
  {
    opd: '1.01',
    office: 'Badan Pendapatan Daerah',
    code: '4.1.01.09',
    name: 'Pajak Reklame',
    months: [90, 100, 110, 200, 250, 260, 280, 290, 300],
  },
  {
    opd: '1.01',
    office: 'Badan Pendapatan Daerah',
    code: '4.1.01.12',
    name: 'Pajak Air Tanah',
    months: [200, 200, 200, 300, 300, 300, 400, 400, 400],
  },
  {
    opd: '2.15',
    office: 'Dinas Perhubungan',
    code: '4.1.02.01',
    name: 'Retribusi Parkir',
    months: [10, 20, 30, 40, 50, 60, 70, 80, 90],
  },
];

const MILLION = 1_000_000;

export interface SmallBookParts {
  readonly rows?: readonly Row[];
  readonly head?: string;
  readonly settings?: readonly SampleRow[];
}

export function smallBook({
  rows = ROWS,
  head = 'Ratna Kusumawati',
  settings = [],
}: SmallBookParts = {}): SampleBook {
  const heads = [
    { opd: '1.01', office: 'Badan Pendapatan Daerah', name: head, nip: '198001012005012001' },
    { opd: '2.15', office: 'Dinas Perhubungan', name: 'Bayu Pradana', nip: '197902022004011002' },
  ];
  return {
    year: 2026,
    sheets: {
      Target: rows.map(({ opd, office, code, name }) => ({
        Tahun: 2026,
        'Kode OPD': opd,
        'Perangkat Daerah': office,
        Bidang: 'PAD',
        'Kode Rekening': code,
        'Uraian/Indikator Kinerja': name,
        Satuan: 'Rupiah',
        'Metode Perhitungan': 'Akumulasi',
        'Target Murni': 3_000 * MILLION,
      })),
      Realisasi: rows.map(({ opd, code, name, months }) => ({
        Tahun: 2026,
        'Kode OPD': opd,
        'Kode Rekening': code,
        'Uraian/Indikator Kinerja': name,
        ...Object.fromEntries(months.map((amount, at) => [MONTH_NAMES[at] ?? '', amount * MILLION])),
      })),
      Pejabat: heads.map(({ opd, office, name, nip }) => ({
        'Kode OPD': opd,
        'Perangkat Daerah': office,
        'Nama Pejabat': name,
        NIP: nip,
        Jabatan: 'Kepala',
        'Status Jabatan': 'Definitif',
        'TMT Mulai': '2025-01-02',
        'Nomor SK': `821/${opd}/2025`,
      })),
      Pakta: heads.map(({ opd, name, nip }) => ({
        'Kode OPD': opd,
        NIP: nip,
        'Nama Pejabat': name,
        'Jenis Dokumen': 'Pakta Integritas',
        'Nomor Pakta': `800/${opd}/2026`,
        'Tanggal Pakta': '2026-01-02',
        Penandatangan: 'Bupati',
        Klausul: 'Bersedia dievaluasi.',
        Pemicu: 'Triwulan',
        Cakupan: 'Setiap indikator',
        Kejar: 'Ketat',
        'Acuan Target': 'Mengikuti perubahan APBD',
        'Pejabat Baru': 'Meneruskan',
      })),
      Pengaturan: [{ Kunci: 'Tanggal Evaluasi', Nilai: '2026-09-30' }, ...settings],
    },
  };
}
