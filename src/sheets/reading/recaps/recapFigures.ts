// The figures of a table's targets and of the realisation beside them by what they measure, in rupiah, so that rows of tables
// with other columns can be compared: a quarter is its three months. Reports nothing and decides nothing.
import { ONE, type Amount } from '../../../domain/amount';
import type { FoundTable } from '../headers/foundTable';
import { SLOTS, type Slot } from '../headers/slots';
import type { ReadTable } from '../readTable';
import { RowFigures } from '../rows/rowFigures';
import type { SourceRow } from '../rows/sourceRows';
import { TARGET_FIGURES } from '../targets/readTargets';

/** What a column measures: a target's heading, or the months of a realisation. */
export type Measure = string;

interface Part {
  readonly figures: RowFigures;
  readonly nth: number;
  readonly isTaken: boolean;
}

const measureOf = ({ first, last }: Slot): Measure => `${String(first)}-${String(last)}`;

/** The headings that a table has, one for each column. */
function headingsOf(table: FoundTable, headings: readonly string[]): readonly string[] {
  const seen = new Set<number>();
  return headings.filter((heading) => {
    const column = table.columns.get(heading);
    if (column === undefined || seen.has(column)) return false;
    seen.add(column);
    return true;
  });
}

export class RecapFigures {
  /** What the table's own columns measure, targets first. */
  readonly measures: readonly Measure[];
  private readonly slots: readonly Slot[];
  private readonly factor: bigint;
  private readonly rows: readonly SourceRow[];
  private known: Amount | null = null;
  private readonly realisation: RowFigures | null;
  private readonly own = new Map<Measure, Part>();
  private readonly plans = new Map<Measure, readonly Part[] | null>();

  constructor(target: ReadTable, beside: ReadTable | null) {
    const targets = headingsOf(target.table, TARGET_FIGURES);
    const figures = new RowFigures(target.table, targets);
    for (const [nth, heading] of targets.entries()) this.own.set(heading, { figures, nth, isTaken: false });
    const written =
      beside === null
        ? []
        : headingsOf(
            beside.table,
            SLOTS.map(({ heading }) => heading),
          );
    this.slots = written.flatMap((heading) => SLOTS.find((slot) => slot.heading === heading) ?? []);
    this.realisation = beside === null ? null : new RowFigures(beside.table, written);
    for (const [nth, slot] of this.slots.entries()) {
      const part = this.partOf(nth, false);
      if (part !== null && !this.own.has(measureOf(slot))) this.own.set(measureOf(slot), part);
    }
    this.measures = [...this.own.keys()];
    this.factor = target.factor;
    this.rows = target.reading.rows;
  }

  /** What a row of the grid states of a measure; null: nothing. */
  amount(index: number, measure: Measure): Amount | null {
    let sum: Amount | null = null;
    for (const { figures, nth, isTaken } of this.planOf(measure) ?? []) {
      const amount = figures.amount(index, nth);
      if (amount !== null) sum = (sum ?? 0n) + (isTaken ? -amount : amount);
    }
    return sum === null ? null : sum * this.factor;
  }

  /** How far a sum of the table's figures may be off: whole units are rounded ones, and a rupiah is always near enough. */
  get rounding(): Amount {
    this.known ??= this.isInWholeUnits() ? ONE * this.factor : ONE;
    return this.known;
  }

  private isInWholeUnits(): boolean {
    const unit = ONE * this.factor;
    return this.rows.every(({ index }) =>
      this.measures.every((measure) => (this.amount(index, measure) ?? 0n) % unit === 0n),
    );
  }

  readonly isTarget = (measure: Measure): boolean => TARGET_FIGURES.includes(measure);

  /** Whether the table's columns tell of a measure at all. */
  tells(measure: Measure): boolean {
    return this.planOf(measure) !== null;
  }

  private partOf(nth: number, isTaken: boolean): Part | null {
    return this.realisation === null ? null : { figures: this.realisation, nth, isTaken };
  }

  private planOf(measure: Measure): readonly Part[] | null {
    let plan = this.plans.get(measure);
    if (plan === undefined) {
      const own = this.own.get(measure);
      plan = own === undefined ? this.joined(measure) : [own];
      this.plans.set(measure, plan);
    }
    return plan;
  }

  /** A stretch of months as the difference of two totals, or put together from shorter ones. */
  private joined(measure: Measure): readonly Part[] | null {
    const [first = Number.NaN, last = Number.NaN] = measure.split('-').map(Number);
    if (!Number.isInteger(first) || !Number.isInteger(last)) return null;
    const [whole, before] = [`1-${String(last)}`, `1-${String(first - 1)}`].map((one) => this.own.get(one));
    if (first > 1 && whole !== undefined && before !== undefined)
      return [whole, { ...before, isTaken: true }];
    const parts: Part[] = [];
    for (let month = first; month <= last;) {
      const next = this.slots
        .filter((slot) => slot.first === month && slot.last <= last)
        .reduce((longest, slot) => Math.max(longest, slot.last), 0);
      const part = this.own.get(`${String(month)}-${String(next)}`);
      if (part === undefined) return null;
      parts.push(part);
      month = next + 1;
    }
    return parts;
  }
}
