// Fictional performance indicators: target, what was measured in each quarter, and how each is to be read.
import type { Truth } from './truth';
import { indicatorTruth, type Datum, type TargetFact } from './indicatorTruth';

export const HIGHER = 'Semakin tinggi semakin baik';
export const LOWER = 'Semakin rendah semakin baik';
export const LOWER_INVERSE = 'Semakin rendah semakin baik (T/R)';
export const RANGE = 'Rentang';
export type DirectionWord = typeof HIGHER | typeof LOWER | typeof LOWER_INVERSE | typeof RANGE;

export interface IndicatorFact {
  readonly office: string;
  readonly objective: string;
  readonly name: string;
  readonly unit: string;
  readonly direction: DirectionWord;
  readonly method: 'Akumulasi' | 'Posisi Akhir';
  readonly measured?: 'Tahun' | 'Semester';
  /** As the sheet writes it, and as it is meant. */
  readonly target: string;
  readonly meant: TargetFact;
  /** Own figures of the quarters as decimal texts; null where nothing was measured. */
  readonly quarters: readonly Datum[];
}

const dukcapil = { office: 'Dinas Tenaga Kerja', objective: 'Meningkatnya daya saing tenaga kerja' };
const water = { office: 'Dinas Pekerjaan Umum', objective: 'Meningkatnya layanan dasar' };
const permits = { office: 'Dinas Penanaman Modal', objective: 'Meningkatnya mutu pelayanan perizinan' };
const audit = { office: 'Inspektorat Daerah', objective: 'Meningkatnya akuntabilitas' };
const POSITION = 'Posisi Akhir';
const SUM = 'Akumulasi';

export const INDICATORS: readonly IndicatorFact[] = [
  {
    ...dukcapil,
    name: 'Jumlah tenaga kerja yang dilatih',
    unit: 'orang',
    direction: HIGHER,
    method: SUM,
    target: '400',
    meant: '400',
    quarters: ['90', '60', '150', '100'],
  },
  {
    ...dukcapil,
    name: 'Tingkat pengangguran terbuka',
    unit: '%',
    direction: LOWER,
    method: POSITION,
    target: '5,25',
    meant: '5.25',
    quarters: ['6.1', '5.8', '5.2', '5'],
  },
  {
    ...water,
    name: 'Persentase penduduk dengan air minum layak',
    unit: '%',
    direction: HIGHER,
    method: POSITION,
    target: '80',
    meant: '80',
    quarters: ['70', '74', '79.5', '81'],
  },
  {
    ...water,
    name: 'Rasio belanja pemeliharaan jalan',
    unit: '%',
    direction: RANGE,
    method: POSITION,
    target: '28-30',
    meant: { lower: '28', upper: '30' },
    quarters: ['27', '29', '31.5', '30'],
  },
  {
    ...permits,
    name: 'Indeks kepuasan masyarakat',
    unit: 'indeks',
    direction: HIGHER,
    method: POSITION,
    target: '75-80',
    meant: { lower: '75', upper: '80' },
    quarters: ['72', '74.25', '76', '82'],
  },
  {
    ...permits,
    name: 'Lama penyelesaian izin',
    unit: 'hari',
    direction: LOWER_INVERSE,
    method: POSITION,
    target: '7',
    meant: '7',
    quarters: ['10', '8', '7', '6'],
  },
  {
    ...permits,
    name: 'Jumlah dokumen kajian investasi',
    unit: 'dokumen',
    direction: HIGHER,
    method: SUM,
    target: '12',
    meant: '12',
    quarters: ['2', '1', '5', '4'],
  },
  {
    ...audit,
    name: 'Opini BPK atas laporan keuangan',
    unit: 'opini',
    direction: HIGHER,
    method: POSITION,
    target: 'WTP',
    meant: { word: 'WTP' },
    quarters: [null, { word: 'WTP' }, null, null],
  },
  {
    ...audit,
    name: 'Nilai akuntabilitas kinerja',
    unit: 'nilai',
    direction: HIGHER,
    method: POSITION,
    target: 'BB (72,5)',
    meant: '72.5',
    quarters: [null, null, '73.1', null],
  },
  {
    ...audit,
    name: 'Jumlah temuan berulang',
    unit: 'temuan',
    direction: LOWER,
    method: SUM,
    target: '0',
    meant: '0',
    quarters: ['0', '0', '1', '0'],
  },
];

/** What is true of an indicator when the sheet holds the first quarters only. */
export const truthOf = (indicator: IndicatorFact, quarters: number, asOf: string): Truth =>
  indicatorTruth({
    target: indicator.meant,
    direction: indicator.direction,
    method: indicator.method,
    quarters: indicator.quarters.map((datum, index) => (index < quarters ? datum : null)),
    asOf,
  });
