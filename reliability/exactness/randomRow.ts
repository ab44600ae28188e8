// Random rows whose realisation lies at a threshold, one step under it or one step over it, in every quarter. The thresholds are
// worked out by the slow rules; the rows are ordinary input of the evaluation.
import type { RuleSettings } from '../../src/domain/evaluation';
import type {
  FourQuarters,
  Indicator,
  MonthDatum,
  TargetPlan,
  TargetValue,
} from '../../src/domain/indicator';
import type { Seeded } from '../../tests/support/seeded';
import { DEFAULT_SCALE, PERMENDAGRI_SCALE } from '../../src/domain/scale';
import { endOfMonth } from './slowCalendar';
import { slowTarget } from './slowTarget';

const MILLIONTHS = 1_000_000n;
const SEN = 10_000n;
/** Per cent; every bound of both scales and of the ratings, and some that pacts name. */
const BOUNDS = ['100', '100', '100', '90', '91', '76', '66', '51', '97.5', '33.33', '120'] as const;

export const DIRECTIONS: readonly Indicator['direction'][] = [
  'Semakin tinggi semakin baik',
  'Semakin tinggi semakin baik',
  'Semakin rendah semakin baik',
  'Semakin rendah semakin baik (T/R)',
  'Rentang',
];

const perCent = (text: string): bigint => {
  const [whole = '0', rest = ''] = text.split('.');
  return BigInt(whole) * MILLIONTHS + BigInt(rest.padEnd(6, '0'));
};

export const bound = (draw: Seeded): bigint => perCent(draw.oneOf(BOUNDS));

const shares = (draw: Seeded): FourQuarters<bigint> =>
  draw.chance(60)
    ? [15n * MILLIONTHS, 40n * MILLIONTHS, 75n * MILLIONTHS, 100n * MILLIONTHS]
    : [
        BigInt(draw.whole(1, 24)) * MILLIONTHS + BigInt(draw.whole(0, 99)) * SEN,
        BigInt(draw.whole(25, 49)) * MILLIONTHS,
        BigInt(draw.whole(50, 75)) * MILLIONTHS + 333_333n,
        100n * MILLIONTHS,
      ];

export function randomSettings(draw: Seeded): RuleSettings {
  const year = draw.oneOf([2024, 2026]);
  const asOf = draw.chance(60) ? `${String(year + 1)}-01-31` : endOfMonth(year, draw.whole(1, 12));
  return {
    year,
    asOf,
    runDate: asOf,
    graceDays: draw.chance(70) ? 0 : draw.whole(1, 40),
    basis: draw.chance(65) ? 'Kumulatif' : 'Per Periode',
    averageCap: 120n * MILLIONTHS,
    fragilePercent: draw.oneOf([10_000n, 0n, 1_000_000n]),
    schedule: shares(draw),
    thresholds: [null, draw.chance(80) ? null : bound(draw), null, draw.chance(80) ? null : bound(draw)],
    scale: draw.chance(75) ? DEFAULT_SCALE : PERMENDAGRI_SCALE,
  };
}

const figure = (amount: bigint): TargetValue => ({ kind: 'amount', amount });

/** A target: money to the sen, anything else to some decimals; now and then zero, negative or tiny. */
function targetAmount(draw: Seeded, isRupiah: boolean): bigint {
  if (draw.chance(3)) return 0n;
  const step = isRupiah ? SEN : draw.oneOf([MILLIONTHS, SEN, 1n]);
  const amount = draw.digits(draw.oneOf([1, 3, 6, 9, 13])) * step;
  return draw.chance(2) ? -amount : amount;
}

type Stages = FourQuarters<TargetValue | null>;

/** Rising (or, for levels, any) stages that end in `last`. */
function stagesTo(draw: Seeded, last: bigint, isLevel: boolean): FourQuarters<bigint> {
  const at = (percent: number): bigint => ((last * BigInt(percent)) / 100n / SEN) * SEN;
  const [a, b, c] = isLevel
    ? [draw.whole(50, 150), draw.whole(50, 150), draw.whole(50, 150)]
    : [draw.whole(5, 30), draw.whole(31, 60), draw.whole(61, 95)];
  return [at(a ?? 0), at(b ?? 0), at(c ?? 0), last];
}

const asValues = (stages: FourQuarters<bigint>): Stages => [
  figure(stages[0]),
  figure(stages[1]),
  figure(stages[2]),
  figure(stages[3]),
];

const ownOf = ([one, two, three, four]: FourQuarters<bigint>): FourQuarters<bigint> => [
  one,
  two - one,
  three - two,
  four - three,
];

const NO_PLAN: TargetPlan = {
  original: null,
  revised: null,
  revisedFrom: null,
  cumulativeStages: null,
  ownStages: null,
  months: null,
};

function revision(draw: Seeded, original: bigint, year: number): Pick<TargetPlan, 'revised' | 'revisedFrom'> {
  if (draw.chance(70) || original <= 0n) return { revised: null, revisedFrom: null };
  const revised = ((original * BigInt(draw.whole(50, 180))) / 100n / SEN) * SEN;
  const day = String(draw.whole(1, 28)).padStart(2, '0');
  const revisedFrom = draw.chance(30)
    ? endOfMonth(year, draw.oneOf([3, 6, 9]))
    : `${String(year)}-${String(draw.whole(1, 12)).padStart(2, '0')}-${day}`;
  return revised === 0n || revised === original
    ? { revised: null, revisedFrom: null }
    : { revised: figure(revised), revisedFrom };
}

function stagedPlan(draw: Seeded, plan: TargetPlan, method: Indicator['method']): TargetPlan {
  const { original, revised } = plan;
  if (original?.kind !== 'amount' || draw.chance(45)) return plan;
  const isLevel = method !== 'Akumulasi';
  const isRevised = revised?.kind === 'amount' && draw.chance(25);
  const end = isRevised ? revised.amount : original.amount;
  const last = draw.chance(6) ? end + MILLIONTHS : end;
  const stages = stagesTo(draw, last, isLevel);
  const blank = <T>(values: readonly [T, T, T, T]): FourQuarters<T | null> =>
    draw.chance(revised === null ? 8 : 0) ? [values[0], null, values[2], values[3]] : values;
  const annual = draw.chance(6) && revised === null ? { ...plan, original: null } : plan;
  switch (draw.whole(1, isLevel ? 2 : 3)) {
    case 1:
      return { ...annual, cumulativeStages: blank(asValues(stages)) };
    case 2:
      return { ...annual, ownStages: blank(asValues(isLevel ? stages : ownOf(stages))) };
    default: {
      const months = ownOf(stages).flatMap((own) => {
        const third = (own / 3n / SEN) * SEN;
        return [third, third, own - 2n * third];
      });
      return { ...annual, months };
    }
  }
}

function randomPlan(
  draw: Seeded,
  { isRupiah, method, direction }: Pick<Indicator, 'isRupiah' | 'method' | 'direction'>,
  year: number,
): TargetPlan {
  if (draw.chance(2)) return NO_PLAN;
  const first = targetAmount(draw, isRupiah);
  const isRange =
    method !== 'Akumulasi' && direction !== 'Semakin rendah semakin baik (T/R)' && draw.chance(20);
  if (isRange && first > 0n)
    return {
      ...NO_PLAN,
      original: { kind: 'range', lower: first, upper: first + first / BigInt(draw.whole(1, 9)) },
    };
  if (direction === 'Rentang') return { ...NO_PLAN, original: figure(first < 0n ? -first : first) };
  const plan = { ...NO_PLAN, original: figure(first), ...revision(draw, first, year) };
  return stagedPlan(draw, plan, method);
}

/** The realisation that meets a bound exactly, or the nearest step below it, and up to one step beside it. */
function nearBound(draw: Seeded, target: bigint, direction: Indicator['direction'], step: bigint): bigint {
  const per = bound(draw);
  const whole = 100n * MILLIONTHS;
  const exact =
    direction === 'Semakin rendah semakin baik'
      ? (target * (2n * whole - per)) / whole
      : direction === 'Semakin rendah semakin baik (T/R)'
        ? (target * whole) / per
        : (target * per) / whole;
  const beside = draw.chance(10) ? BigInt(draw.whole(-1000, 1000)) : BigInt(draw.whole(-1, 1));
  return (exact / step) * step + beside * step;
}

/** Twelve own figures whose running totals at the quarters' ends are these. */
function spread(draw: Seeded, ends: readonly bigint[], step: bigint): bigint[] {
  return ends.flatMap((end, at) => {
    const own = end - (ends[at - 1] ?? 0n);
    const first = ((own * BigInt(draw.whole(0, 60))) / 100n / step) * step;
    const second = ((own * BigInt(draw.whole(0, 40))) / 100n / step) * step;
    return [first, second, own - first - second];
  });
}

const datum = (amount: bigint): MonthDatum => ({ kind: 'amount', amount });
const BLANK: MonthDatum = { kind: 'none' };
const STEP = { Bulanan: 1, Triwulan: 3, Semester: 6, Tahun: 12 } as const;

/** What a row of realisation holds, near to the bounds of its own targets. */
export function randomMonths(
  draw: Seeded,
  indicator: Indicator,
  settings: RuleSettings,
): readonly MonthDatum[] {
  const { method, direction, isRupiah, running, measuring } = indicator;
  const step = isRupiah ? SEN : 1n;
  const ends = (['TW I', 'TW II', 'TW III', 'TW IV'] as const).map((period) => {
    const target = slowTarget(indicator, period, true, settings);
    const aim =
      target.kind === 'amount'
        ? target.amount
        : target.kind === 'range'
          ? draw.oneOf([target.lower, target.upper])
          : null;
    const near = nearBound(
      draw,
      aim === null ? 1_000n * step : (aim.top * MILLIONTHS) / aim.bottom,
      direction,
      step,
    );
    return direction === 'Semakin rendah semakin baik (T/R)' && near < 0n ? 0n : near;
  });
  const own =
    method === 'Akumulasi'
      ? spread(draw, ends, step)
      : ends.flatMap((end) => {
          const off = method === 'Rata-rata' ? BigInt(draw.whole(0, 9)) * step : 0n;
          return [end - off, end, end + off];
        });
  let total = 0n;
  const values = own.map((amount) => (running && method === 'Akumulasi' ? (total += amount) : amount));
  return values.map((amount, at) => {
    const isBetween = (at + 1) % STEP[measuring] !== 0;
    if (isBetween && measuring !== 'Bulanan') return BLANK;
    if (draw.chance(2)) return BLANK;
    return draw.chance(3) ? datum(0n) : datum(amount);
  });
}

/** A whole row; `at` tells it from the others of its case. */
export function randomRow(draw: Seeded, settings: RuleSettings, at: number): Indicator {
  const direction = draw.oneOf(DIRECTIONS);
  const method = draw.oneOf(['Akumulasi', 'Akumulasi', 'Akumulasi', 'Posisi Akhir', 'Rata-rata'] as const);
  const isRupiah = draw.chance(60);
  const frame: Indicator = {
    id: `Target!${String(at)}`,
    source: { sheet: 'Target', row: at },
    realisationSource: { sheet: 'Realisasi', row: at },
    opd: '1.01',
    office: 'Badan Contoh',
    field: null,
    code: null,
    name: `Indikator ${String(at)}`,
    isRupiah,
    unit: isRupiah ? 'Rupiah' : 'Dokumen',
    method,
    direction,
    measuring: draw.oneOf(['Bulanan', 'Bulanan', 'Bulanan', 'Triwulan', 'Semester', 'Tahun']),
    weight: null,
    mission: 'Misi 1',
    rpjmdTarget: null,
    targets: randomPlan(draw, { isRupiah, method, direction }, settings.year),
    months: [],
    running: method === 'Akumulasi' && draw.chance(25),
    holds: [],
    alternatives: [],
  };
  return { ...frame, months: randomMonths(draw, frame, settings) };
}
