// Random indicators for the second computation, rich in amounts that lie exactly on a threshold or one sen beside it.
// Works in whole hundredths; what the figures mean is judged elsewhere, twice.
import { MONTH_NAMES } from '../../src/sheets/monthNames';
import type { SampleBook, SampleRow } from '../../src/sheets/templateBook';
import { seeded, type Seeded } from '../support/seeded';

export const YEAR = 2026;
export const SHARES = [15, 40, 75, 100] as const;
const HIGHER = 'Semakin tinggi semakin baik';
const LOWER = 'Semakin rendah semakin baik';
const INVERSE = 'Semakin rendah semakin baik (T/R)';

export interface BookSpec {
  readonly seed: number;
  readonly rows: number;
  readonly asOf: string;
  readonly graceDays: number;
  readonly basis: 'Kumulatif' | 'Per Periode';
}

/** One indicator: its row of `Target` and its twelve months in hundredths, null where there is no data. */
interface Drawn {
  readonly target: SampleRow;
  readonly months: readonly (bigint | null)[];
}

/** Hundredths as the number that a cell holds. */
const cell = (hundredths: bigint): number => {
  const magnitude = hundredths < 0n ? -hundredths : hundredths;
  const text = `${magnitude / 100n}.${(magnitude % 100n).toString().padStart(2, '0')}`;
  return Number(hundredths < 0n ? `-${text}` : text);
};

const ceilOf = (amount: bigint, percent: bigint): bigint => (amount * percent + 99n) / 100n;

/** On a threshold of the target, one hundredth beside it, or anywhere up to 130 %. */
function near(random: Seeded, target: bigint): bigint {
  const bound = ceilOf(target, random.oneOf([90n, 100n, 100n]));
  return random.oneOf([
    bound,
    bound - 1n,
    bound + 1n,
    (target * BigInt(random.whole(30, 130))) / 100n,
    (target * BigInt(random.whole(8000, 10400))) / 10_000n,
  ]);
}

/** Three parts that add up to the whole. */
function inThree(random: Seeded, whole: bigint): readonly bigint[] {
  const first = (whole * BigInt(random.whole(20, 45))) / 100n;
  const second = (whole * BigInt(random.whole(20, 45))) / 100n;
  return [first, second, whole - first - second];
}

function increasing(random: Seeded, annual: bigint): readonly bigint[] {
  const cuts = [random.whole(500, 2500), random.whole(2600, 5500), random.whole(5600, 9000)];
  return [...cuts.map((cut) => (annual * BigInt(cut)) / 10_000n), annual];
}

const stageCells = (stages: readonly bigint[]): SampleRow =>
  Object.fromEntries(
    ['I', 'II', 'III', 'IV'].map((name, i) => [`Target s.d. TW ${name}`, cell(stages[i] ?? 0n)]),
  );

interface Revision {
  readonly annual: bigint;
  readonly from: string;
}

/** The cumulative target at each quarter's end, good enough to aim at. */
function aims(
  annual: bigint,
  revision: Revision | null,
  stages: readonly bigint[] | null,
): readonly bigint[] {
  if (stages !== null) return stages;
  return SHARES.map((share, quarter) => {
    const isRevised = revision !== null && revision.from <= `${YEAR}-${['03', '06', '09', '12'][quarter]}-30`;
    return ((isRevised ? revision.annual : annual) * BigInt(share)) / 100n;
  });
}

function accumulating(random: Seeded, spec: BookSpec, direction: string, isRupiah: boolean): Drawn {
  // At most 100 billion rupiah: so far the formulas stay exact in doubles.
  const annual = isRupiah ? random.digits(random.whole(8, 13)) + 100_000n : random.digits(5) * 100n + 10_000n;
  const stages = random.chance(35) ? increasing(random, annual) : null;
  const revision: Revision | null =
    stages === null && isRupiah && random.chance(35)
      ? {
          annual: (annual * BigInt(random.whole(80, 125))) / 100n,
          from: `${YEAR}-${random.oneOf(['06-30', '08-15', '09-30', '10-01'])}`,
        }
      : null;
  const targets = aims(annual, revision, stages);
  let before = 0n;
  let reached = 0n;
  const months = targets.flatMap((target) => {
    const own = spec.basis === 'Kumulatif' ? near(random, target) - reached : near(random, target - before);
    before = target;
    reached += own;
    return inThree(random, own);
  });
  return {
    target: {
      Satuan: isRupiah ? 'Rupiah' : 'orang',
      'Arah Indikator': direction,
      'Metode Perhitungan': 'Akumulasi',
      'Target Murni': cell(annual),
      ...(revision === null
        ? {}
        : { 'Target Perubahan': cell(revision.annual), 'Tanggal Berlaku Perubahan': revision.from }),
      ...(stages === null ? {} : stageCells(stages)),
    },
    months: months.map((month) => (random.chance(2) ? null : month)),
  };
}

function level(random: Seeded, method: string, direction: string): Drawn {
  const annual = random.digits(4) + 2_000n;
  const stages = random.chance(40) ? increasing(random, annual) : null;
  const months = Array.from({ length: 12 }, (_, month) => {
    if (random.chance(25)) return null;
    if (direction === INVERSE && random.chance(5)) return 0n;
    return near(random, stages?.[Math.floor(month / 3)] ?? annual);
  });
  return {
    target: {
      Satuan: random.oneOf(['hari', 'indeks', 'berkas']),
      'Arah Indikator': direction,
      'Metode Perhitungan': method,
      'Target Murni': cell(annual),
      ...(stages === null ? {} : stageCells(stages)),
    },
    months,
  };
}

function drawn(random: Seeded, spec: BookSpec): Drawn {
  const kind = random.whole(1, 100);
  if (kind <= 60) return accumulating(random, spec, HIGHER, true);
  if (kind <= 68) return accumulating(random, spec, random.oneOf([LOWER, INVERSE]), true);
  if (kind <= 75) return accumulating(random, spec, random.oneOf([HIGHER, LOWER, INVERSE]), false);
  return level(random, random.oneOf(['Posisi Akhir', 'Rata-rata']), random.oneOf([HIGHER, LOWER, INVERSE]));
}

/** A whole workbook of random rows; the realisation stands in the opposite order of the targets. */
export function randomBook(spec: BookSpec): SampleBook {
  const random = seeded(spec.seed);
  const rows = Array.from({ length: spec.rows }, (_, index) => {
    const key = {
      Tahun: YEAR,
      'Kode OPD': `1.0${1 + (index % 3)}`,
      'Kode Rekening': `4.1.02.01.${String(index + 1).padStart(2, '0')}`,
      'Uraian/Indikator Kinerja': `Indikator Contoh ${index + 1}`,
    };
    const { target, months } = drawn(random, spec);
    return {
      target: { ...key, 'Perangkat Daerah': `Dinas Contoh ${1 + (index % 3)}`, ...target },
      realisation: {
        ...key,
        ...Object.fromEntries(
          MONTH_NAMES.map((name, month) => {
            const amount = months[month] ?? null;
            return [name, amount === null ? null : cell(amount)];
          }),
        ),
      },
    };
  });
  return {
    year: YEAR,
    sheets: {
      Target: rows.map(({ target }) => target),
      Realisasi: rows.map(({ realisation }) => realisation).reverse(),
      Pengaturan: [
        { Kunci: 'Tanggal Evaluasi', Nilai: spec.asOf },
        { Kunci: 'Hari Tenggang', Nilai: spec.graceDays },
        { Kunci: 'Basis Periode', Nilai: spec.basis },
      ],
    },
  };
}
