// The figures of a table's rows as exact amounts, for comparing rows with each other. Reports nothing: every cell is
// reported once where its row is read.
import type { Amount } from '../../../domain/amount';
import { FigureColumn } from '../cells/figureColumn';
import { Findings } from '../findings';
import type { FoundTable } from '../headers/foundTable';

/** Rows whose amounts are kept for the next comparison. */
const KEPT = 5000;

export class RowFigures {
  private readonly columns: readonly FigureColumn[];
  private readonly known = new Map<number, readonly (Amount | null)[]>();

  constructor(table: FoundTable, headings: readonly string[]) {
    const log = new Findings({});
    const seen = new Set<number>();
    this.columns = headings.flatMap((heading) => {
      const column = table.columns.get(heading);
      if (column === undefined || seen.has(column)) return [];
      seen.add(column);
      return [new FigureColumn(table, column, heading, log, true)];
    });
  }

  /** How many columns of figures the table has. */
  get width(): number {
    return this.columns.length;
  }

  /** The amount in a row of the grid and the nth column; null where there is none, and for percentages. */
  amount(index: number, nth: number): Amount | null {
    const figure = this.columns[nth]?.read(index);
    return figure?.kind === 'amount' && !figure.isPercent ? figure.amount : null;
  }

  /** All amounts of a row. */
  amounts(index: number): readonly (Amount | null)[] {
    const known = this.known.get(index);
    if (known !== undefined) return known;
    const amounts = this.columns.map((_, nth) => this.amount(index, nth));
    if (this.known.size < KEPT) this.known.set(index, amounts);
    return amounts;
  }

  /** Whether a row holds anything but blanks and dashes, a 0 or what cannot be read included. */
  isFilled(index: number): boolean {
    return this.columns.some((column) => !['none', 'dash'].includes(column.read(index).kind));
  }

  /** Whether a row holds more than blanks, dashes and zeros: an amount, or what cannot be read. */
  isStated(index: number): boolean {
    return this.columns.some((column) => {
      const figure = column.read(index);
      return figure.kind === 'amount' ? figure.amount !== 0n : !['none', 'dash'].includes(figure.kind);
    });
  }

  /** Whether a row holds typed dashes or zeros, and nothing else. */
  isNought(index: number): boolean {
    return !this.isStated(index) && this.columns.some((column) => column.read(index).kind !== 'none');
  }

  /** Whether a row holds a typed dash. */
  isDashed(index: number): boolean {
    return this.columns.some((column) => column.read(index).kind === 'dash');
  }

  /** Whether a row has any amount. */
  hasAmount(index: number): boolean {
    return this.columns.some((_, nth) => this.amount(index, nth) !== null);
  }
}
