// Totals over rupiah rows: sum of realisation over sum of target, never a mean of percentages.
import { ONE, type Amount } from './amount';
import type { Total, TotalKey } from './evaluation';
import { groupedBy } from './groupedBy';
import { isUnmeasured, type Figures } from './figures';
import type { Indicator } from './indicator';
import { itemAt } from './itemAt';
import type { JudgedRow } from './measure';
import { PERIODS, type Period } from './period';
import { ratioOf } from './ratio';
import { isOpsen } from './row';
import { realisedAmount, type PeriodClock } from './status';

/** The four kinds of own-source revenue, by account. */
export const PAD_TYPES: Readonly<Record<string, string>> = {
  '4.1.01': 'Pajak Daerah',
  '4.1.02': 'Retribusi Daerah',
  '4.1.03': 'Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan',
  '4.1.04': 'Lain-lain PAD yang Sah',
};

const PAD_ACCOUNTS: readonly string[] = Object.keys(PAD_TYPES);

export const padTypeOf = (code: string | null): string | null =>
  code === null ? null : (PAD_ACCOUNTS.find((type) => isWithin(code, type)) ?? null);

const isWithin = (code: string, account: string): boolean =>
  code.startsWith(account) && (code.length === account.length || code[account.length] === '.');

/** Sums of one group over the seven periods, in the order of PERIODS. */
interface Sums {
  readonly targets: Amount[];
  readonly realised: Amount[];
  /** What the amounts in `realised` lack, in `MEAN_PARTS` of a millionth: means of months are no whole millionths. */
  readonly rests: bigint[];
  /** Of each period: what is there and what is not known. */
  readonly flags: number[];
}

/** Whatever is divided by 1 to 12 months is a whole number of these. */
const MEAN_PARTS = 27_720n;

const HAS_TARGET = 1;
const HAS_REALISATION = 2;
const TARGET_UNKNOWN = 4;
const REALISATION_UNKNOWN = 8;

const noSums = (): Sums => ({
  targets: PERIODS.map(() => 0n),
  realised: PERIODS.map(() => 0n),
  rests: PERIODS.map(() => 0n),
  flags: PERIODS.map(() => 0),
});

/** Rows that agree in every heading of the totals, added up together once. */
interface Cell {
  readonly keys: Readonly<Record<TotalKey, string>>;
  readonly office: string;
  readonly sums: Sums;
}

/** A cell beside what its latest row says of it, as written. */
interface LatestCell {
  readonly field: string | null;
  readonly mission: string | null;
  readonly cell: Cell;
}

/** The sums of one office. */
export interface TotalsLedger {
  readonly cells: Map<string, Cell>;
  /** The cell of the row before: neighbours agree more often than not, and comparing is cheaper than naming. */
  latest: LatestCell | null;
  readonly withoutTarget: RowWithoutTarget[];
}

interface RowWithoutTarget {
  readonly id: string;
  readonly keys: Cell['keys'];
}

export const totalsLedger = (): TotalsLedger => ({
  cells: new Map(),
  latest: null,
  withoutTarget: [],
});

/** Adds a rupiah row; others leave the totals alone. */
export function addToTotals(ledger: TotalsLedger, { row, results }: JudgedRow): void {
  const { indicator } = row;
  if (!indicator.isRupiah) return;
  const cell = cellOf(ledger, indicator);
  const hasData = row.totals.held !== 0;
  const { sums } = cell;
  // In the order of PERIODS; written out, for a look-up by a varying name costs more than an addition.
  addFigures(sums, 0, results['TW I'].figures, hasData);
  addFigures(sums, 1, results['TW II'].figures, hasData);
  addFigures(sums, 2, results['Semester I'].figures, hasData);
  addFigures(sums, 3, results['TW III'].figures, hasData);
  addFigures(sums, 4, results['TW IV'].figures, hasData);
  addFigures(sums, 5, results['Semester II'].figures, hasData);
  addFigures(sums, 6, results.Tahun.figures, hasData);
  if (results.Tahun.figures.state === 'noTarget') {
    ledger.withoutTarget.push({ id: indicator.id, keys: cell.keys });
  }
}

function cellOf(ledger: TotalsLedger, indicator: Indicator): Cell {
  const { latest } = ledger;
  if (latest !== null && isOfCell(indicator, latest)) return latest.cell;
  const { opd, office, field, code, mission } = indicator;
  const keys = {
    all: '',
    opd,
    bidang: field?.trim() ?? '',
    jenis: padTypeOf(code) ?? '',
    misi: mission?.trim() ?? '',
    opsen: opsenKey(code),
    bidangOpd: fieldOfOffice(field, opd),
  };
  const name = `${keys.bidang}\n${keys.jenis}\n${keys.misi}\n${keys.opsen}`;
  const cell = ledger.cells.get(name) ?? { keys, office, sums: noSums() };
  ledger.cells.set(name, cell);
  ledger.latest = { field, mission, cell };
  return cell;
}

const isOfCell = (indicator: Indicator, { field, mission, cell }: LatestCell): boolean =>
  indicator.field === field &&
  indicator.mission === mission &&
  (padTypeOf(indicator.code) ?? '') === cell.keys.jenis &&
  opsenKey(indicator.code) === cell.keys.opsen;

const OPSEN = 'opsen';
const opsenKey = (code: string | null): string => (isOpsen(code) ? OPSEN : '');

const fieldOfOffice = (field: string | null, opd: string): string => {
  const name = field?.trim() ?? '';
  return name === '' ? '' : `${name}\n${opd}`;
};

function addFigures(sums: Sums, i: number, figures: Figures, hasData: boolean): void {
  if (isUnmeasured(figures)) return;
  let flags = itemAt(sums.flags, i);
  const { value } = figures.target;
  if (figures.state === 'undecided') flags |= TARGET_UNKNOWN | REALISATION_UNKNOWN;
  if (value?.kind === 'amount' && figures.state !== 'noTarget') {
    sums.targets[i] = itemAt(sums.targets, i) + value.amount;
    flags |= HAS_TARGET;
  }
  const own = realisedAmount(figures);
  if (own !== null) {
    sums.realised[i] = itemAt(sums.realised, i) + own;
    const { realisation } = figures;
    if (realisation !== null && realisation.denominator !== ONE) {
      const { numerator, denominator } = realisation;
      const rest = numerator * ONE - own * denominator;
      sums.rests[i] = itemAt(sums.rests, i) + (rest * MEAN_PARTS) / denominator;
    }
    flags |= HAS_REALISATION;
  } else if (figures.state !== 'noTarget' || hasData) flags |= REALISATION_UNKNOWN;
  sums.flags[i] = flags;
}

function addSums(into: Sums, from: Sums): void {
  PERIODS.forEach((_, i) => {
    into.targets[i] = itemAt(into.targets, i) + itemAt(from.targets, i);
    into.realised[i] = itemAt(into.realised, i) + itemAt(from.realised, i);
    into.rests[i] = itemAt(into.rests, i) + itemAt(from.rests, i);
    into.flags[i] = itemAt(into.flags, i) | itemAt(from.flags, i);
  });
}

/** All totals, in the order all, offices, fields, PAD types, missions, opsen, offices within fields. */
export function totalsOf(ledgers: readonly TotalsLedger[], clock: PeriodClock): readonly Total[] {
  const cells = ledgers.flatMap((ledger) => [...ledger.cells.values()]);
  const withoutTarget = ledgers.flatMap((ledger) => ledger.withoutTarget);
  const kinds: readonly TotalKey[] = ['all', 'opd', 'bidang', 'jenis', 'misi', 'opsen', 'bidangOpd'];
  return kinds.flatMap((by) =>
    [...groupedBy(cells, ({ keys }) => keys[by])]
      .filter(([key]) => by === 'all' || key !== '')
      .map(([key, group]) => totalOf(by, key, group, withoutTarget, clock)),
  );
}

function totalOf(
  by: TotalKey,
  key: string,
  cells: readonly Cell[],
  withoutTarget: readonly RowWithoutTarget[],
  clock: PeriodClock,
): Total {
  const sums = noSums();
  for (const cell of cells) addSums(sums, cell.sums);
  const { office } = itemAt(cells, 0);
  const labels = {
    all: '',
    opd: office,
    bidang: key,
    jenis: PAD_TYPES[key] ?? key,
    misi: key,
    opsen: '',
    bidangOpd: office,
  };
  return {
    by,
    key,
    label: labels[by],
    periods: Object.fromEntries(
      PERIODS.map((period, i) => [period, settledSums(sums, i, clock.periods[period].isDue)]),
    ) as Total['periods'],
    withoutTarget: withoutTarget.filter(({ keys }) => keys[by] === key).map(({ id }) => id),
  };
}

/** Null sums while any of the rows is unknown: a total without one of its parts would be untrue. */
function settledSums(sums: Sums, i: number, isDue: boolean): Total['periods'][Period] {
  const flags = itemAt(sums.flags, i);
  const has = (wanted: number, unknown: number): boolean => (flags & wanted) !== 0 && (flags & unknown) === 0;
  const target = has(HAS_TARGET, TARGET_UNKNOWN) ? itemAt(sums.targets, i) : null;
  if (!has(HAS_REALISATION, REALISATION_UNKNOWN)) return { target, realisation: null, attainment: null };
  const exact = itemAt(sums.realised, i) * MEAN_PARTS + itemAt(sums.rests, i);
  const isJudged = isDue && target !== null && target > 0n;
  return {
    target,
    realisation: exact / MEAN_PARTS,
    attainment: isJudged ? ratioOf(exact, target * MEAN_PARTS) : null,
  };
}
