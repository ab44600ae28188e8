// A month or quarter whose figures are a thousand or a million times smaller, or larger, than those beside them in nearly all
// rows, as a column typed in thousands is. Only suggests; the officer decides, and until then the periods with it wait.
import { PERIODS, type Basis } from '../../../domain/period';
import { roundToSen } from '../../../domain/amount';
import { groupedBy } from '../../../domain/groupedBy';
import type { MonthDatum } from '../../../domain/indicator';
import { columnLetters } from '../../writing/address';
import { wordKey } from '../cells/wordKey';
import { annualAmount, holdDraft, periodsOfMonth, type IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { sheetColumn, type FoundTable } from '../headers/foundTable';
import { SLOT_HEADINGS } from '../headers/slots';

/** Of a longer table so many rows are looked at first. */
const SAMPLE = 400;
const STEPS = [1_000n, 1_000_000n] as const;
type Step = (typeof STEPS)[number];
/** How far from the largest month of its row a figure lies, in powers of ten beyond the step. */
const NEARER = 0.7;
const FARTHER = 1.2;
/** The same where one or two rows tell. */
const FEW = 2;
const NEARER_OF_FEW = 0.4;
const FARTHER_OF_FEW = 0.8;
/** Columns in one unit lie this near to the largest month of their rows. */
const ALIKE = 1.5;
/** One row alone tells only where its other months are within threefold of each other. */
const STEADY = Math.log10(3);
const LEAST_STEADY = 3;
/** One row in so many may be otherwise. */
const ONE_IN = 5;
/** The largest month or quarter as a power of ten of the annual target, where both are in one unit. */
const LEAST_SHARE = -2.5;
const MOST_SHARE = 0.5;

/** A column of the book by its sheet and heading. */
interface Column {
  readonly sheet: string;
  readonly heading: string;
}
interface Placed {
  readonly month: number;
  readonly key: string;
  /** Power of ten of the figure. */
  readonly size: number;
}
interface TellingRow {
  readonly draft: IndicatorDraft;
  readonly placed: readonly Placed[];
  /** The size of the largest. */
  readonly most: number;
}
interface Suspect {
  readonly key: string;
  readonly step: Step;
}

const idOf = ({ sheet, heading }: Column): string => `column-unit:${sheet}!${wordKey(heading)}`;

/** What a column's figures are multiplied by as the officer has answered: they are read so much finer. */
export function answeredColumnStep(table: FoundTable, heading: string, log: Findings): bigint {
  const answer = log.answerTo(idOf({ sheet: table.grid.name, heading }));
  return STEPS.find((step) => answer === `times-${String(step)}`) ?? 1n;
}

/**
 * Asks about the columns of the drafts' realisation, one question each, and puts the answers into effect. Gives the drafts
 * whose magnitude tells nothing until a column that is too large is settled.
 */
export function settleColumnUnits(
  drafts: readonly IndicatorDraft[],
  tables: readonly FoundTable[],
  basis: Basis,
  log: Findings,
): ReadonlySet<IndicatorDraft> {
  const waiting = new Set<IndicatorDraft>();
  const columns = new Columns(tables);
  const own = drafts.filter((draft) => draft.isRupiah && !draft.running && draft.realisations.length === 1);
  for (const group of groupedBy(own, ({ realisedIn }) => realisedIn).values()) {
    if (!isWorthALook(group, columns)) continue;
    const rows = group.flatMap((draft) => tellingRow(draft, columns) ?? []);
    for (const suspect of suspects(rows)) {
      const column = columns.byKey.get(suspect.key);
      const touched = rows.filter(({ placed }) => placed.some(({ key }) => key === suspect.key));
      const answer = column === undefined ? null : settle(column, suspect, touched, basis, log);
      if (suspect.isLarge && answer === null) for (const { draft } of touched) waiting.add(draft);
    }
  }
  const isFiner = [...columns.byKey.values()].some((column) => log.answerTo(idOf(column)) !== null);
  if (isFiner) for (const draft of own) draft.months = draft.months.map(toSen);
  return waiting;
}

/** The columns of tables by the place of a figure: rows of one table ask for the same few again and again. */
class Columns {
  readonly byKey = new Map<string, Column>();
  private readonly bySheet = new Map<string, FoundTable>();
  private readonly keys = new Map<FoundTable, Map<number, string | null>>();

  constructor(tables: readonly FoundTable[]) {
    for (const table of tables)
      if (!this.bySheet.has(table.grid.name)) this.bySheet.set(table.grid.name, table);
  }

  keyOf(own: FoundTable | undefined, datum: Extract<MonthDatum, { kind: 'amount' }>): string | null {
    const { column, on } = datum;
    const table = on === undefined ? own : this.bySheet.get(on.sheet);
    if (table === undefined || column === undefined) return null;
    const known = this.keys.get(table) ?? new Map<number, string | null>();
    this.keys.set(table, known);
    let key = known.get(column);
    if (key === undefined) known.set(column, (key = this.found(table, column)));
    return key;
  }

  private found(table: FoundTable, at: number): string | null {
    const heading = SLOT_HEADINGS.find((one) => {
      const column = table.columns.get(one);
      return column !== undefined && sheetColumn(table, column) === at;
    });
    if (heading === undefined) return null;
    const column = { sheet: table.grid.name, heading };
    this.byKey.set(idOf(column), column);
    return idOf(column);
  }
}

function tellingRow(draft: IndicatorDraft, columns: Columns): TellingRow | null {
  const placed: Placed[] = [];
  let most = -Infinity;
  const own = draft.realisations[0]?.table;
  draft.months.forEach((datum, month) => {
    if (datum.kind !== 'amount' || datum.amount === 0n) return;
    const key = columns.keyOf(own, datum);
    if (key === null) return;
    const size = Math.log10(Math.abs(Number(datum.amount)));
    placed.push({ month, key, size });
    if (size > most) most = size;
  });
  return placed.length < 2 ? null : { draft, placed, most };
}

/** The figures of each column by how far below the largest of their rows they are, in powers of ten. */
function sizesApart(rows: readonly TellingRow[]): ReadonlyMap<string, readonly number[]> {
  const apart = new Map<string, number[]>();
  for (const { placed, most } of rows)
    for (const { key, size } of placed) {
      const known = apart.get(key);
      if (known === undefined) apart.set(key, [most - size]);
      else known.push(most - size);
    }
  return apart;
}

/** Whether a column may be in another unit: in a sample of a long table's rows half of its figures are that much smaller. */
function isWorthALook(group: readonly IndicatorDraft[], columns: Columns): boolean {
  if (group.length <= 2 * SAMPLE) return true;
  const every = Math.floor(group.length / SAMPLE);
  const rows = group.filter((_, at) => at % every === 0).flatMap((draft) => tellingRow(draft, columns) ?? []);
  return [...sizesApart(rows).values()].some((sizes) =>
    STEPS.some((step) => fitting(sizes, step, NEARER, FARTHER) * 2 >= sizes.length),
  );
}

const fitting = (sizes: readonly number[], step: Step, nearer: number, farther: number): number => {
  const power = Math.log10(Number(step));
  return sizes.filter((size) => size >= power - nearer && size <= power + farther).length;
};

const nearlyAll = (count: number, all: number): boolean => (all - count) * ONE_IN <= all;

/** The columns in another unit than the rest: the larger ones where the smaller fit the targets. */
function suspects(rows: readonly TellingRow[]): readonly (Suspect & { readonly isLarge: boolean })[] {
  const apart = sizesApart(rows);
  const small = [...apart].flatMap(([key, sizes]): readonly Suspect[] => {
    const step = stepOf(sizes, rows.length <= FEW);
    return step === null ? [] : [{ key, step }];
  });
  const isSmall = new Set(small.map(({ key }) => key));
  const large = [...apart].filter(([key]) => !isSmall.has(key));
  const [first] = small;
  if (first === undefined || large.some(([, sizes]) => median(sizes) > ALIKE)) return [];
  if (rows.length === 1 && !isSteady(rows[0]?.placed ?? [], isSmall)) return [];
  if (isOfTargets(rows)) return small.map((one) => ({ ...one, isLarge: false }));
  // Most columns against the targets: then the unit of the sheet is in question, not that of a column.
  return large.length > small.length ? [] : large.map(([key]) => ({ key, step: first.step, isLarge: true }));
}

function stepOf(sizes: readonly number[], isOfFew: boolean): Step | null {
  const [nearer, farther] = isOfFew ? [NEARER_OF_FEW, FARTHER_OF_FEW] : [NEARER, FARTHER];
  return STEPS.find((step) => nearlyAll(fitting(sizes, step, nearer, farther), sizes.length)) ?? null;
}

const median = (sizes: readonly number[]): number =>
  sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0;

function isSteady(placed: readonly Placed[], isSmall: ReadonlySet<string>): boolean {
  const sizes = placed.flatMap(({ key, size }) => (isSmall.has(key) ? [] : [size]));
  return sizes.length >= LEAST_STEADY && Math.max(...sizes) - Math.min(...sizes) <= STEADY;
}

/** Whether the largest figures are shares of the annual targets, or nothing is known of them. */
function isOfTargets(rows: readonly TellingRow[]): boolean {
  const shares = rows.flatMap(({ draft, most }) => {
    const annual = annualAmount(draft.plan);
    if (annual === null || annual <= 0n) return [];
    return [most - Math.log10(Number(annual))];
  });
  return shares.length === 0 || (median(shares) >= LEAST_SHARE && median(shares) <= MOST_SHARE);
}

function settle(
  column: Column,
  { key, step, isLarge }: Suspect & { readonly isLarge: boolean },
  touched: readonly TellingRow[],
  basis: Basis,
  log: Findings,
): string | null {
  const [head] = touched;
  const month = head?.placed.find((one) => one.key === key)?.month ?? 0;
  const datum = head?.draft.months[month];
  if (head === undefined || datum?.kind !== 'amount') return null;
  const code = isLarge ? 'COLUMN_TOO_LARGE' : 'COLUMN_TOO_SMALL';
  const row = datum.on?.row ?? head.draft.realisations[0]?.row ?? 0;
  const option = `${isLarge ? 'over' : 'times'}-${String(step)}`;
  const answer = log.ask({
    id: key,
    code,
    sheet: column.sheet,
    cell: `${columnLetters(datum.column ?? 1)}${String(row)}`,
    facts: { heading: column.heading, factor: String(step), name: head.draft.row.name },
    options: [{ id: option, facts: { factor: String(step) } }, { id: 'same' }],
  });
  for (const { draft, placed } of touched) {
    const months = new Set(placed.flatMap((one) => (one.key === key ? [one.month] : [])));
    const periods = PERIODS.filter((period) =>
      [...months].some((at) => periodsOfMonth(at, draft.method, basis).includes(period)),
    );
    if (answer === null) holdDraft(draft, code, key, log, periods);
    else if (answer === option)
      draft.months = draft.months.map((one, at) => {
        if (one.kind !== 'amount' || !months.has(at)) return one;
        // Without its cell, which holds another figure.
        return { kind: 'amount', amount: roundToSen(isLarge ? one.amount / step : one.amount * step) };
      });
  }
  return answer;
}

const toSen = (datum: MonthDatum): MonthDatum =>
  datum.kind === 'amount' ? { ...datum, amount: roundToSen(datum.amount) } : datum;
