// Numbers that may have lost three zeros: Excel with English settings turns the text `886.000` of an export into the number 886 and
// leaves `1.135.000` a text, and one month of a row may be typed in thousands. Tells where one may be; what it is only the
// officer knows.
import { amountFromNumber, decimalText, type Amount } from '../../../domain/amount';
import { DEPOSIT_AMOUNT } from '../deposits/depositHeadings';
import type { Findings } from '../findings';
import { formulaAt, nameAt, type FoundTable } from '../headers/foundTable';
import { isMoneyColumn, isMoneyRow, seriesOf } from './columnEvidence';
import { numberFromText } from './numberText';
import { statedFactor } from './tableUnit';

const THOUSAND = 1000;

/**
 * A figure of the size that such a number may have had, null where nothing is doubtful: the text `1.135.000` in its row, in a
 * list of deposits in its column; another month of its row.
 */
export function thousandsBeside(
  table: FoundTable,
  [row, column]: readonly [row: number, column: number],
  heading: string,
  value: number,
): string | null {
  const stray = strayBeside(table, [row, column], heading, value);
  if (stray !== null) return stray;
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

/** Figures of one row lie so near each other, from the least to the most, that one far off is no bad month. */
const MOST_APART = 5;
/** Less than any month of a steady row is of another. */
const FAR_OFF = 100;
const LEAST_STEADY = 3;

/** The least of the other months or quarters of a steady row, of which the number is about a thousandth. */
function strayBeside(
  table: FoundTable,
  [row, column]: readonly [row: number, column: number],
  heading: string,
  value: number,
): string | null {
  const series = seriesOf(heading);
  if (series === null || value <= 0 || value * FAR_OFF >= mostOf(table, row)) return null;
  const figures = figuresOf(table, row, series);
  const steady = figures.filter((figure) => figure > value * FAR_OFF);
  if (steady.length < LEAST_STEADY || steady.length < (figures.length - steady.length) * SMALL_A_LARGE)
    return null;
  const [least, most] = [Math.min(...steady), Math.max(...steady)];
  const isNear = value * THOUSAND * 2 >= least && value * THOUSAND <= most * 2;
  const isStray = most <= least * MOST_APART && isNear && formulaAt(table, row, column) === null;
  return isStray && isMoneyRow(table, row) ? least.toLocaleString('id-ID') : null;
}

const largest = new WeakMap<FoundTable, Map<number, number>>();

/** The largest number of a row: that of nearly every row ends the search, of which a long sheet has a million. */
function mostOf(table: FoundTable, row: number): number {
  let rows = largest.get(table);
  if (rows === undefined) largest.set(table, (rows = new Map<number, number>()));
  let most = rows.get(row);
  if (most === undefined) {
    most = 0;
    for (const value of table.grid.values[row] ?? [])
      if (typeof value === 'number' && value > most) most = value;
    rows.set(row, most);
  }
  return most;
}

/** What stands above zero in a row under the headings of a series. */
function figuresOf({ columns, grid }: FoundTable, row: number, series: string): readonly number[] {
  const cells = grid.values[row] ?? [];
  return [...columns].flatMap(([heading, at]) => {
    const figure = seriesOf(heading) === series ? cells[at] : '';
    return typeof figure === 'number' && figure > 0 ? [figure] : [];
  });
}
