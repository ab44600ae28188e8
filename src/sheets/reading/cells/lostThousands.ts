// Numbers that may have lost three zeros: Excel with English settings turns the text `886.000` of an export into the number 886 and
// leaves `1.135.000` a text. Tells where one may be; what it is only the officer knows.
import { amountFromNumber, decimalText, type Amount } from '../../../domain/amount';
import { DEPOSIT_AMOUNT } from '../deposits/depositHeadings';
import type { Findings } from '../findings';
import { formulaAt, nameAt, type FoundTable } from '../headers/foundTable';
import { isMoneyColumn, isMoneyRow } from './columnEvidence';
import { numberFromText } from './numberText';
import { statedFactor } from './tableUnit';

const THOUSAND = 1000;

/**
 * A text of the kind that Excel left beside such a number, null where nothing is doubtful: `1.135.000` in its row, in a
 * list of deposits in its column.
 */
export function thousandsBeside(
  table: FoundTable,
  [row, column]: readonly [row: number, column: number],
  heading: string,
  value: number,
): string | null {
  if (!mayLackZeros(value) || formulaAt(table, row, column) !== null) return null;
  if (heading === DEPOSIT_AMOUNT) return deposited(table, column);
  if (!hasGrouped(table) || !isMoneyColumn(heading) || !isMoneyRow(table, row)) return null;
  // In thousands of rupiah `886` has lost nothing, and `1.234` has.
  const factor = statedFactor(table, [heading]);
  if (factor !== null && factor !== 1n && Number.isInteger(value)) return null;
  return table.grid.values[row]?.find(isGrouped) ?? null;
}

interface Doubt {
  readonly table: FoundTable;
  readonly row: number;
  readonly cell: string;
  readonly value: number;
  /** As `thousandsBeside` found it. */
  readonly beside: string;
}

/** One question a sheet, for one export wrote all of it; the amount is null while it is open. */
export function askThousands(
  { table, row, cell, value, beside }: Doubt,
  log: Findings,
): { readonly questionId: string; readonly code: string; readonly amount: Amount | null } {
  const sheet = table.grid.name;
  const code = 'THOUSANDS_LOST';
  const questionId = `thousands:${sheet}`;
  const written = amountFromNumber(value);
  const whole = written * BigInt(THOUSAND);
  const answer = log.ask({
    id: questionId,
    code,
    sheet,
    cell,
    facts: { found: decimalText(written), beside, whole: decimalText(whole) },
    options: [{ id: 'thousand' }, { id: 'written' }],
    of: { key: `${sheet}!${cell}`, name: String(nameAt(table, row)) },
  });
  return { questionId, code, amount: answer === null ? null : answer === 'thousand' ? whole : written };
}

/** Below a thousand with at most three decimals, as `12.500` and `886.000` become. */
const mayLackZeros = (value: number): boolean =>
  value !== 0 && Math.abs(value) < THOUSAND && Number(value.toFixed(3)) === value;

const isGrouped = (value: unknown): value is string => {
  // The pattern first: a long list has a hundred thousand dates, names and numbers of receipts that need not be read.
  if (typeof value !== 'string' || !/\d{3}\D\d{3}/.test(value)) return false;
  const reading = numberFromText(value);
  return reading.kind === 'amount' && reading.mark !== null;
};

const grouped = new WeakMap<FoundTable, boolean>();

/** Whether such a text stands anywhere in the table: in nearly none does one. */
function hasGrouped(table: FoundTable): boolean {
  const known = grouped.get(table) ?? rowsOf(table).some((row) => row.some(isGrouped));
  grouped.set(table, known);
  return known;
}

const rowsOf = ({ grid, from, to }: FoundTable): FoundTable['grid']['values'] => grid.values.slice(from, to);

const lists = new WeakMap<FoundTable, Map<number, string | null>>();

/** A total, or a few figures that were typed later, say nothing of the others. */
const SMALL_A_LARGE = 2;

/** Of a column in which most numbers are below a thousand. */
function deposited(table: FoundTable, column: number): string | null {
  const known = lists.get(table) ?? new Map<number, string | null>();
  lists.set(table, known);
  let text = known.get(column);
  if (text === undefined) {
    const cells = rowsOf(table).map((row) => row[column]);
    let [small, large] = [0, 0];
    for (const cell of cells)
      if (typeof cell === 'number' && cell !== 0)
        if (Math.abs(cell) < THOUSAND) small += 1;
        else large += 1;
    text = small >= large * SMALL_A_LARGE ? (cells.find(isGrouped) ?? null) : null;
    known.set(column, text);
  }
  return text;
}
