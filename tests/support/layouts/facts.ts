// The fictional facts behind the layouts: accounts with annual targets and realisation to the sen, offices, indicators.
// Amounts are whole sen. Holds no layout and no result.
import { sen } from './money';

export const YEAR = 2026;

export interface Account {
  readonly code: string;
  readonly name: string;
  readonly office: OfficeKey;
  readonly annual: bigint;
  /** January first. */
  readonly months: readonly bigint[];
}

export const OFFICES = {
  bapenda: { code: '5.02.01', name: 'Badan Pendapatan Daerah' },
  dinkes: { code: '1.02.01', name: 'Dinas Kesehatan' },
  dishub: { code: '2.15.01', name: 'Dinas Perhubungan' },
  disdag: { code: '3.30.01', name: 'Dinas Perdagangan' },
} as const;
export type OfficeKey = keyof typeof OFFICES;

type Weights = readonly [number, number, number];
type Figures = readonly [annual: string, tw1: string, tw2: string, tw3: string, tw4: string];

/** Annual target, then what had come in by the end of each quarter. */
const FIGURES = {
  staged: ['3000000000', '420000000', '1230000000', '2190000000', '3000000000'],
  aSenShort: ['125000000', '18749999.99', '50000000', '93750000.01', '124999999.99'],
  behind: ['842500000', '101100000.25', '303300000.50', '500000000.75', '760000000'],
  cutTarget: ['333333333.33', '49999999.99', '133333333.33', '249999999.99', '333333333.33'],
  lateSeason: ['18750000000', '950000000.15', '4125000000.75', '15990000000.05', '17800000000'],
  ahead: ['14200000000', '2343000000', '5680000000.40', '10011000000.85', '15100000000.25'],
  near: ['9600000000', '1353600000.60', '3648000000', '6912000000.35', '9504000000'],
  large: ['21400000000', '3300000000.10', '8600000000.20', '16050000000.30', '21400000000.45'],
  health: ['6750000000', '900000000.05', '2490000000.15', '5100000000', '6800000000'],
  corrected: ['1280000000', '205000000', '500000000.40', '800000000.20', '1100000000'],
  market: ['415000000', '62250000', '150000000', '311250000', '400000000'],
  once: ['2400000000', '0', '2400000000', '2400000000', '2400000000'],
  noTarget: ['0', '12500000', '27500000.50', '41000000.75', '55000000'],
} as const satisfies Readonly<Record<string, Figures>>;

/** Own parts of the three months of every quarter, in hundredths; the last month takes the rest. */
const SPREAD: Weights = [31, 33, 36];
const SPREADS: Readonly<Partial<Record<keyof typeof FIGURES, Weights>>> = {
  corrected: [70, 55, -25],
  lateSeason: [12, 30, 58],
  once: [0, 0, 100],
};

function monthsOf(kind: keyof typeof FIGURES): readonly bigint[] {
  const [, ...ends] = FIGURES[kind];
  const weights = SPREADS[kind] ?? SPREAD;
  return ends.flatMap((end, quarter) => {
    const own = sen(end) - sen(ends[quarter - 1] ?? '0');
    const first = (own * BigInt(weights[0])) / 100n;
    const second = (own * BigInt(weights[1])) / 100n;
    return [first, second, own - first - second];
  });
}

const account = (code: string, name: string, office: OfficeKey, kind: keyof typeof FIGURES): Account => ({
  code,
  name,
  office,
  annual: sen(FIGURES[kind][0]),
  months: monthsOf(kind),
});

/** A district's accounts, down to the sixth level. */
export const DISTRICT: readonly Account[] = [
  account('4.1.01.09.01.0001', 'Pajak Reklame Papan/Billboard/Videotron/Megatron', 'bapenda', 'staged'),
  account('4.1.01.09.02.0001', 'Pajak Reklame Kain', 'bapenda', 'aSenShort'),
  account('4.1.01.12.01.0001', 'Pajak Air Tanah', 'bapenda', 'behind'),
  account('4.1.01.14.37.0001', 'Pajak Mineral Bukan Logam dan Batuan Lainnya', 'bapenda', 'cutTarget'),
  account('4.1.01.15.01.0001', 'PBBP2', 'bapenda', 'lateSeason'),
  account('4.1.01.16.01.0001', 'BPHTB-Pemindahan Hak', 'bapenda', 'ahead'),
  account('4.1.01.19.01.0001', 'PBJT-Restoran', 'bapenda', 'near'),
  account('4.1.02.01.01.0003', 'Retribusi Pelayanan Kesehatan di Puskesmas', 'dinkes', 'health'),
  account(
    '4.1.02.01.04.0001',
    'Retribusi Penyediaan Pelayanan Parkir di Tepi Jalan Umum',
    'dishub',
    'corrected',
  ),
  account('4.1.02.01.05.0002', 'Retribusi Kios', 'disdag', 'market'),
  account('4.1.03.02.01.0001', 'Bagian Laba yang Dibagikan kepada Pemerintah Daerah', 'bapenda', 'once'),
  account('4.1.04.05.01.0001', 'Jasa Giro pada Kas Daerah', 'bapenda', 'noTarget'),
];

/** What stands beside own revenue in a whole budget: a transfer, and spending. */
export const TRANSFERS: readonly Account[] = [
  account('4.2.01.01.01.0001', 'DBH Pajak Bumi dan Bangunan', 'bapenda', 'near'),
];
export const SPENDING: readonly Account[] = [
  account('5.1.01.01.01.0001', 'Belanja Gaji Pokok PNS', 'bapenda', 'health'),
  account('5.1.02.01.01.0024', 'Belanja Alat Tulis Kantor', 'bapenda', 'market'),
];

/** A city's accounts, four or five levels. */
export const CITY: readonly Account[] = [
  account('4.1.01.09', 'Pajak Reklame', 'bapenda', 'staged'),
  account('4.1.01.12', 'Pajak Air Tanah', 'bapenda', 'behind'),
  account('4.1.01.15', 'PBB-P2', 'bapenda', 'lateSeason'),
  account('4.1.01.16', 'BPHTB', 'bapenda', 'ahead'),
  account('4.1.01.19.01', 'PBJT-Makanan dan/atau Minuman', 'bapenda', 'near'),
  account('4.1.01.19.02', 'PBJT-Tenaga Listrik', 'bapenda', 'large'),
  account('4.1.01.19.03', 'PBJT-Jasa Perhotelan', 'bapenda', 'cutTarget'),
  account('4.1.01.19.04', 'PBJT-Jasa Parkir', 'bapenda', 'aSenShort'),
  account('4.1.02.01.01', 'Retribusi Pelayanan Kesehatan', 'dinkes', 'health'),
  account('4.1.02.01.04', 'Retribusi Parkir di Tepi Jalan Umum', 'dishub', 'corrected'),
  account('4.1.02.01.05', 'Retribusi Pelayanan Pasar', 'disdag', 'market'),
];

const PARENTS: Readonly<Record<string, string>> = {
  '4': 'PENDAPATAN DAERAH',
  '4.1': 'PENDAPATAN ASLI DAERAH (PAD)',
  '4.1.01': 'Pajak Daerah',
  '4.1.01.09': 'Pajak Reklame',
  '4.1.01.09.01': 'Pajak Reklame Papan/Billboard/Videotron/Megatron',
  '4.1.01.09.02': 'Pajak Reklame Kain',
  '4.1.01.12': 'Pajak Air Tanah',
  '4.1.01.12.01': 'Pajak Air Tanah',
  '4.1.01.14': 'Pajak Mineral Bukan Logam dan Batuan',
  '4.1.01.14.37': 'Mineral Bukan Logam dan Lainnya',
  '4.1.01.15': 'Pajak Bumi dan Bangunan Perdesaan dan Perkotaan (PBBP2)',
  '4.1.01.15.01': 'PBBP2',
  '4.1.01.16': 'Bea Perolehan Hak Atas Tanah dan Bangunan (BPHTB)',
  '4.1.01.16.01': 'BPHTB-Pemindahan Hak',
  '4.1.01.19': 'Pajak Barang dan Jasa Tertentu (PBJT)',
  '4.1.01.19.01': 'PBJT-Makanan dan/atau Minuman',
  '4.1.02': 'Retribusi Daerah',
  '4.1.02.01': 'Retribusi Jasa Umum',
  '4.1.02.01.01': 'Retribusi Pelayanan Kesehatan',
  '4.1.02.01.04': 'Retribusi Pelayanan Parkir di Tepi Jalan Umum',
  '4.1.02.01.05': 'Retribusi Pelayanan Pasar',
  '4.1.03': 'Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan',
  '4.1.03.02':
    'Bagian Laba yang Dibagikan kepada Pemerintah Daerah (Dividen) atas Penyertaan Modal pada BUMD',
  '4.1.03.02.01': 'Bagian Laba atas Penyertaan Modal pada BUMD (Lembaga Keuangan)',
  '4.1.04': 'Lain-lain PAD yang Sah',
  '4.1.04.05': 'Jasa Giro',
  '4.1.04.05.01': 'Jasa Giro pada Kas Daerah',
  '4.2': 'PENDAPATAN TRANSFER',
  '4.2.01': 'Pendapatan Transfer Pemerintah Pusat',
  '4.2.01.01': 'Dana Perimbangan',
  '4.2.01.01.01': 'Dana Transfer Umum-Dana Bagi Hasil (DBH)',
  '5': 'BELANJA DAERAH',
  '5.1': 'BELANJA OPERASI',
  '5.1.01': 'Belanja Pegawai',
  '5.1.01.01': 'Belanja Gaji dan Tunjangan ASN',
  '5.1.01.01.01': 'Belanja Gaji Pokok ASN',
  '5.1.02': 'Belanja Barang dan Jasa',
  '5.1.02.01': 'Belanja Barang',
  '5.1.02.01.01': 'Belanja Barang Pakai Habis',
};

export interface TreeRow {
  readonly code: string;
  readonly name: string;
  /** 1 for `4`, 2 for `4.1`. */
  readonly level: number;
  /** Null for a parent. */
  readonly account: Account | null;
  /** The accounts that this row stands for. */
  readonly under: readonly Account[];
}

/** The accounts with all their parents, as reports list them. */
export function treeOf(accounts: readonly Account[], topLevel = 1): readonly TreeRow[] {
  const rows: TreeRow[] = [];
  for (const leaf of accounts) {
    const parts = leaf.code.split('.');
    for (let level = topLevel; level <= parts.length; level += 1) {
      const code = parts.slice(0, level).join('.');
      if (rows.some((row) => row.code === code)) continue;
      const isLeaf = level === parts.length;
      const under = accounts.filter((other) => `${other.code}.`.startsWith(`${code}.`));
      const name = isLeaf ? leaf.name : (PARENTS[code] ?? code);
      rows.push({ code, name, level, account: isLeaf ? leaf : null, under });
    }
  }
  return rows;
}

export const total = (amounts: readonly bigint[]): bigint =>
  amounts.reduce((sum, amount) => sum + amount, 0n);
/** What came in in one month, 1 to 12. */
export const inMonth = (accounts: readonly Account[], month: number): bigint =>
  total(accounts.map(({ months }) => months[month - 1] ?? 0n));
/** What came in up to the end of a month; 0 for month 0. */
export const upTo = (accounts: readonly Account[], month: number): bigint =>
  total(accounts.flatMap(({ months }) => months.slice(0, month)));
export const annualOf = (accounts: readonly Account[]): bigint => total(accounts.map(({ annual }) => annual));
export const accountsOf = (
  accounts: readonly Account[],
  ...offices: readonly OfficeKey[]
): readonly Account[] => accounts.filter(({ office }) => offices.includes(office));

export const MONTHS = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;
export const QUARTERS = ['I', 'II', 'III', 'IV'] as const;
/** `30 September 2026` of a month's last day. */
export function lastDay(month: number): string {
  const day = new Date(Date.UTC(YEAR, month, 0)).getUTCDate();
  return `${String(day)} ${MONTHS[month - 1] ?? ''} ${String(YEAR)}`;
}
