// The sample's indicators: targets and the months of realisation side by side, so that each row can be checked by eye.
// Rows per office add up to the figures of the manual; the data test holds them to it.
import type { SampleRow } from '../templateBook';
import { MONTH_NAMES } from '../monthNames';
import {
  BAPENDA,
  LINGKUNGAN_HIDUP,
  PARIWISATA,
  PERDAGANGAN,
  PERHUBUNGAN,
  RSUD,
  type SampleOffice,
} from './sampleOffices';

interface SampleIndicator {
  readonly office: SampleOffice;
  readonly code: string | null;
  readonly name: string;
  readonly annual: number;
  /** January first; a month without data is null, the months after the last one are left out. */
  readonly months: readonly (number | null)[];
  /** Headings of `Target` that differ from those of a plain revenue row. */
  readonly target?: SampleRow;
}

const INDICATORS: readonly SampleIndicator[] = [
  {
    office: BAPENDA,
    code: '4.1.01.15',
    name: 'Pajak Bumi dan Bangunan Perdesaan dan Perkotaan (PBB-P2)',
    annual: 8_000_000_000,
    months: [
      275_400_000, 357_000_000, 387_600_000, 752_400_000, 684_000_000, 843_600_000, 955_040_000,
      1_044_575_000, 984_885_000,
    ],
  },
  {
    office: BAPENDA,
    code: '4.1.01.16',
    name: 'Bea Perolehan Hak atas Tanah dan Bangunan (BPHTB)',
    annual: 6_000_000_000,
    months: [
      316_800_000, 288_000_000, 355_200_000, 480_000_000, 525_000_000, 495_000_000, 762_280_000, 717_440_000,
      762_280_000,
    ],
  },
  {
    office: BAPENDA,
    code: '4.1.01.19.01',
    name: 'PBJT Makanan dan/atau Minuman',
    annual: 9_000_000_000,
    target: { 'Target Perubahan': 9_600_000_000, 'Tanggal Berlaku Perubahan': '2026-09-15' },
    months: [
      437_100_000, 465_300_000, 507_600_000, 669_900_000, 785_400_000, 854_700_000, 1_293_355_000,
      1_145_542_500, 1_256_402_500,
    ],
  },
  {
    office: BAPENDA,
    code: '4.1.01.19.02',
    name: 'PBJT Tenaga Listrik',
    annual: 11_400_000_000,
    months: [
      519_100_000, 608_600_000, 662_300_000, 1_011_500_000, 895_900_000, 982_600_000, 1_115_761_250,
      1_446_357_500, 1_570_331_250,
    ],
  },
  {
    office: BAPENDA,
    code: '4.1.01.19.03',
    name: 'PBJT Jasa Perhotelan',
    annual: 3_000_000_000,
    months: [
      150_500_000, 133_300_000, 146_200_000, 210_600_000, 273_000_000, 296_400_000, 293_700_000, 267_000_000,
      329_300_000,
    ],
  },
  {
    office: BAPENDA,
    code: '4.1.01.20',
    name: 'Opsen Pajak Kendaraan Bermotor (PKB)',
    annual: 7_000_000_000,
    months: [
      345_600_000, 378_000_000, 356_400_000, 595_000_000, 560_000_000, 595_000_000, 781_200_000, 831_600_000,
      907_200_000,
    ],
  },
  {
    office: BAPENDA,
    code: '4.1.01.21',
    name: 'Opsen Bea Balik Nama Kendaraan Bermotor (BBNKB)',
    annual: 3_000_000_000,
    months: [
      156_400_000, 147_200_000, 156_400_000, 229_400_000, 244_200_000, 266_400_000, 304_500_000, 357_000_000,
      388_500_000,
    ],
  },
  {
    office: PERHUBUNGAN,
    code: '4.1.02.01.04',
    name: 'Retribusi Pelayanan Parkir di Tepi Jalan Umum',
    annual: 3_000_000_000,
    months: [
      130_200_000, 138_600_000, 151_200_000, 234_900_000, 275_400_000, 299_700_000, 157_536_250, 139_531_250,
      153_034_331,
    ],
  },
  {
    office: PERDAGANGAN,
    code: '4.1.02.01.05',
    name: 'Retribusi Pelayanan Pasar',
    annual: 5_200_000_000,
    months: [
      232_347_500, 272_407_500, 296_445_000, 456_155_000, 404_022_500, 443_122_500, 484_745_000, 628_372_500,
      682_232_500,
    ],
  },
  {
    office: PARIWISATA,
    code: '4.1.02.02.17',
    name: 'Retribusi Tempat Rekreasi, Pariwisata, dan Olahraga',
    annual: 2_400_000_000,
    months: [
      119_000_000,
      105_400_000,
      115_600_000,
      171_450_000,
      222_250_000,
      241_300_000,
      168_400_000,
      171_250_000,
      null,
    ],
  },
  {
    office: RSUD,
    code: '4.1.02.01.01',
    name: 'Retribusi Pelayanan Kesehatan',
    annual: 62_500_000_000,
    months: [
      2_443_500_000, 3_167_500_000, 3_439_000_000, 5_395_500_000, 4_905_000_000, 6_049_500_000, 7_011_360_000,
      7_668_675_000, 7_230_465_000,
    ],
  },
  {
    office: RSUD,
    code: null,
    name: 'Waktu penyelesaian pengaduan pasien',
    annual: 5,
    target: {
      Bidang: 'Pelayanan',
      Satuan: 'hari',
      'Arah Indikator': 'Semakin rendah semakin baik',
      'Metode Perhitungan': 'Posisi Akhir',
      'Periode Ukur': 'Triwulan',
      'Sasaran RPJMD': 'Meningkatnya mutu layanan kesehatan',
    },
    months: [null, null, 6, null, null, 5, null, null, 4],
  },
  {
    office: LINGKUNGAN_HIDUP,
    code: '4.1.02.01.02',
    name: 'Retribusi Pelayanan Kebersihan',
    annual: 1_800_000_000,
    months: [
      90_750_000, 82_500_000, 101_750_000, 146_000_000, 159_687_500, 150_562_500, 77_265_000, 72_720_000,
      77_265_000,
    ],
  },
];

/** Rows of `Target`. */
export const sampleTargets = (year: number): readonly SampleRow[] =>
  INDICATORS.map((indicator) => ({
    Tahun: year,
    'Kode OPD': indicator.office.code,
    'Perangkat Daerah': indicator.office.name,
    Bidang: 'PAD',
    'Kode Rekening': indicator.code,
    'Uraian/Indikator Kinerja': indicator.name,
    Satuan: 'Rupiah',
    'Arah Indikator': 'Semakin tinggi semakin baik',
    'Metode Perhitungan': 'Akumulasi',
    'Periode Ukur': 'Bulanan',
    'Misi RPJMD': 'Misi 3',
    'Sasaran RPJMD': 'Meningkatnya kemandirian keuangan daerah',
    'Target Murni': indicator.annual,
    ...indicator.target,
  }));

/** Rows of `Realisasi`. */
export const sampleRealisation = (year: number): readonly SampleRow[] =>
  INDICATORS.map((indicator) => ({
    Tahun: year,
    'Kode OPD': indicator.office.code,
    'Kode Rekening': indicator.code,
    'Uraian/Indikator Kinerja': indicator.name,
    ...Object.fromEntries(MONTH_NAMES.map((month, index) => [month, indicator.months[index] ?? null])),
  }));
