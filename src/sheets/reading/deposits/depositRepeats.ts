// Deposits that stand twice: equal in date, account, amount and every other column but the row's number. Counts them for
// a note; leaves none out.
import type { CellValue } from '../../grid';
import type { Findings } from '../findings';
import { addressOf, sheetRow, type FoundTable } from '../headers/foundTable';
import { bareWord } from '../cells/headingText';

const COUNTERS: ReadonlySet<string> = new Set([
  'no',
  'nomor',
  'nourut',
  'nomorurut',
  'urut',
  'urutan',
  'num',
]);
const PRIMES: readonly [number, number] = [0x01000193, 0x85ebca6b];
const NAMED = 3;

export class DepositRepeats {
  /** A number for each row that stands for its content; 0 where the row is no deposit. */
  private readonly prints: Float64Array;
  private readonly columns: readonly number[];
  private high = 0;
  private low = 0;

  constructor(
    private readonly table: FoundTable,
    dateColumn: number,
    private readonly amountColumn: number,
  ) {
    this.prints = new Float64Array(Math.max(0, table.to - table.from));
    const apart = new Set([dateColumn, amountColumn, ...counterColumns(table)]);
    this.columns = headedColumns(table).filter((column) => !apart.has(column));
  }

  /** Takes a deposit; `series` and `day` stand for however the row writes them. */
  add(index: number, series: number, day: number, sen: number): void {
    this.high = series + 1;
    this.low = day;
    this.mix(sen);
    const values = this.table.grid.values[index] ?? [];
    for (const column of this.columns) this.mix(values[column] ?? '');
    this.prints[index - this.table.from] = (this.high >>> 0) * 2_097_152 + (this.low >>> 11);
  }

  private mix(value: CellValue): void {
    if (typeof value === 'number') {
      this.step(value | 0);
      this.step(((value * 1_000) / 4_294_967_296) | 0);
      return;
    }
    const text = typeof value === 'string' ? value : String(value);
    for (let at = 0; at < text.length; at += 1) this.step(text.charCodeAt(at));
    this.step(-1);
  }

  private step(value: number): void {
    this.high = Math.imul(this.high ^ value, PRIMES[0]) ^ (this.low >>> 15);
    this.low = Math.imul(this.low ^ value, PRIMES[1]) ^ (this.high >>> 13);
  }

  /** One note for the sheet, with the number of rows that repeat an earlier one. */
  report(log: Findings): void {
    const twice = this.repeatedPrints();
    if (twice.size === 0) return;
    const { table } = this;
    const first = new Map<number, number>();
    const named: number[] = [];
    let count = 0;
    for (let at = 0; at < this.prints.length; at += 1) {
      const print = this.prints[at] ?? 0;
      if (print === 0 || !twice.has(print)) continue;
      const earlier = first.get(print);
      if (earlier === undefined) first.set(print, at);
      else if (this.isEqual(table.from + earlier, table.from + at)) {
        count += 1;
        if (named.length === 0) named.push(earlier);
        if (named.length < NAMED && first.get(print) === named[0]) named.push(at);
      }
    }
    const [, second] = named;
    if (second === undefined) return;
    log.issue(
      'DEPOSITS_REPEATED',
      'warning',
      { sheet: table.grid.name, cell: addressOf(table, table.from + second, this.amountColumn) },
      { found: String(count), expected: named.map((at) => sheetRow(table, table.from + at)).join(', ') },
    );
  }

  private repeatedPrints(): ReadonlySet<number> {
    const sorted = this.prints.slice().sort();
    const twice = new Set<number>();
    for (let at = 1; at < sorted.length; at += 1) {
      const print = sorted[at] ?? 0;
      if (print !== 0 && print === sorted[at - 1]) twice.add(print);
    }
    return twice;
  }

  private isEqual(one: number, other: number): boolean {
    const { values } = this.table.grid;
    return this.columns.every((column) => (values[one]?.[column] ?? '') === (values[other]?.[column] ?? ''));
  }
}

/** Columns with a heading of their own or a meaning. */
function headedColumns(table: FoundTable): readonly number[] {
  const top = table.grid.rect?.top ?? 1;
  const columns = new Set([...table.columns.values(), ...table.nameColumns, ...table.codeColumns]);
  for (const row of table.headerRows) {
    (table.grid.values[row - top] ?? []).forEach((value, column) => {
      if (value !== '') columns.add(column);
    });
  }
  return [...columns].sort((a, b) => a - b);
}

/** Columns that only count the rows. */
function counterColumns(table: FoundTable): readonly number[] {
  const top = table.grid.rect?.top ?? 1;
  return table.headerRows.flatMap((row) =>
    (table.grid.values[row - top] ?? []).flatMap((value, column) =>
      typeof value === 'string' && COUNTERS.has(bareWord(value)) ? [column] : [],
    ),
  );
}
