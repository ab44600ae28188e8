// Whether a row's own totals hold without a dash in it: its `Jumlah`, or a running column up to a later month. Asks nothing.
import { ONE, type Amount } from '../../../domain/amount';
import { FigureColumn } from '../cells/figureColumn';
import { Findings } from '../findings';
import type { FoundTable } from '../headers/foundTable';
import { SLOTS, type Slot } from '../headers/slots';

interface Column {
  readonly slot: Slot;
  readonly figures: FigureColumn;
}

export class DashedRows {
  /** Own figures, by months where there are any, else by quarters. */
  private readonly own: readonly Column[];
  private readonly running: readonly Column[];
  private readonly totals: readonly FigureColumn[];

  constructor(table: FoundTable) {
    // Every cell is reported once where its row is read.
    const log = new Findings({});
    const figuresAt = (column: number, heading: string): FigureColumn =>
      new FigureColumn(table, column, heading, log, true);
    const columns = SLOTS.flatMap((slot): readonly Column[] => {
      const column = table.columns.get(slot.heading);
      return column === undefined ? [] : [{ slot, figures: figuresAt(column, slot.heading) }];
    });
    const own = columns.filter(({ slot }) => !slot.isRunning);
    const months = own.filter(({ slot }) => slot.first === slot.last);
    this.own = months.length > 0 ? months : own;
    this.running = columns.filter(({ slot }) => slot.isRunning);
    this.totals = (table.printed ?? []).flatMap(({ what, column, texts }) =>
      what === 'total' ? [figuresAt(column, texts)] : [],
    );
  }

  /** A dash before later figures is 0 where a total adds them all up; behind the last figure it may be no data yet. */
  isZero(index: number, dashed: Slot): boolean {
    const isFollowed = this.own.some(
      ({ slot, figures }) => slot.first > dashed.last && amountOf(figures, index) !== null,
    );
    if (dashed.isRunning || !isFollowed) return false;
    const whole = this.sumUpTo(index, 12);
    return (
      this.totals.some((figures) => isSame(amountOf(figures, index), whole)) ||
      this.running.some(
        ({ slot, figures }) =>
          slot.last > dashed.last && isSame(amountOf(figures, index), this.sumUpTo(index, slot.last)),
      )
    );
  }

  private sumUpTo(index: number, month: number): Amount {
    return this.own.reduce(
      (sum, { slot, figures }) => (slot.last > month ? sum : sum + (amountOf(figures, index) ?? 0n)),
      0n,
    );
  }
}

function amountOf(figures: FigureColumn, index: number): Amount | null {
  const figure = figures.read(index);
  return figure.kind === 'amount' && !figure.isPercent ? figure.amount : null;
}

const isSame = (stated: Amount | null, sum: Amount): boolean =>
  stated !== null && stated !== 0n && stated - sum <= ONE && sum - stated <= ONE;
