// Sheets of single months or quarters whose figures stand under nothing but `Jumlah`, with or without their weeks: they are
// reports where they name the rows of the targets. Whether the sum is the month's own is proven by its weeks or left open.
import type { SheetGrid } from '../../grid';
import type { Amount } from '../../../domain/amount';
import { isOfOtherMatter, titleText } from '../captions/otherMatters';
import { foldedHeading } from '../cells/headingText';
import { nameAt, type FoundTable } from '../headers/foundTable';
import { findTables } from '../headers/headerFinder';
import { headerPaths } from '../headers/headerPaths';
import { SLOT_HEADINGS, UP_TO_MONTH } from '../headers/slots';
import { rowNames } from '../realisation/statedFigures';
import { asRead } from '../realisation/statedTwice';
import { RowFigures } from '../rows/rowFigures';

const WORDS = [
  'jumlah',
  'jml',
  'total',
  'jumlah total',
  'total jumlah',
  'jumlah bulan ini',
  'total bulan ini',
];
const UNITS = ['', ' (rp)', ' (rp.)', ' rp', ' (rupiah)', ' (dalam rupiah)'];
const SUMS = new Map(WORDS.flatMap((word) => UNITS.map((unit) => [`${word}${unit}`, UP_TO_MONTH] as const)));
const MONEY = /\b(?:rp|rupiah)\b/;
const RECEIPTS = /\b(?:penerimaan|pendapatan|setoran|pajak|retribusi)\b/;
const WEEK = /\b(?:minggu|pekan)\b/;

/** The reports of a sheet that shows no other table; none where its titles name no month or quarter alone. */
export const monthSums = (grid: SheetGrid): readonly FoundTable[] =>
  findTables(grid, { cells: [], columns: SUMS }).filter(isMonthSum).map(withReading);

/** The reports among sheets without a table that name mostly rows of the targets; none where it is one sheet alone. */
export function reportsOfTargets(
  sheets: readonly SheetGrid[],
  targets: readonly FoundTable[],
): ReadonlyMap<SheetGrid, readonly FoundTable[]> {
  const found = sheets.map((grid) => [grid, monthSums(grid)] as const).filter(([, own]) => own.length > 0);
  // The names of long targets are only gathered where there is something to compare.
  if (found.length < 2) return new Map();
  const known = new Set(targets.flatMap((table) => [...rowNames(table).values()]));
  const reports = new Map<SheetGrid, readonly FoundTable[]>();
  for (const [grid, tables] of found) {
    const own = tables.filter((table) => {
      const names = [...rowNames(table).values()];
      return names.filter((name) => known.has(name)).length * 2 > names.length;
    });
    if (own.length > 0) reports.set(grid, own);
  }
  return reports.size < 2 ? new Map() : reports;
}

function isMonthSum(table: FoundTable): boolean {
  const { role, isDeposits, columns, captions, written, grid, from, nameColumns } = table;
  if (role !== 'realisation' || isDeposits || !columns.has(UP_TO_MONTH)) return false;
  if (SLOT_HEADINGS.some((heading) => columns.has(heading))) return false;
  const isKnown = captions.through !== null && captions.conflicts.every(({ fact }) => fact !== 'through');
  if (!isKnown || (captions.bareFrom ?? null) === null) return false;
  if (isOfOtherMatter(titleText(table, []), '')) return false;
  const name = foldedHeading(grid.values[from - 1]?.[nameColumns[0] ?? 0] ?? '');
  return (
    captions.about === 'realisation' ||
    MONEY.test(foldedHeading(written.get(UP_TO_MONTH) ?? '')) ||
    RECEIPTS.test(name)
  );
}

/** As the month's own where the weeks beside it add up to it, else unclear. */
function withReading(table: FoundTable): FoundTable {
  const unclear = { ...table, unclear: new Set([...table.unclear, UP_TO_MONTH]) };
  return addsUpWeeks(table) ? asRead(unclear, 'own') : unclear;
}

function addsUpWeeks(table: FoundTable): boolean {
  const { grid, headerRows, from, to } = table;
  const row = (headerRows[0] ?? 1) - (grid.rect?.top ?? 1);
  const place = { row, depth: headerRows.length, left: 0, right: grid.rect?.columns ?? 0 };
  const weeks = headerPaths(grid, place).flatMap(({ texts }, column) =>
    texts.some((text) => WEEK.test(text)) ? [column] : [],
  );
  const sum = table.columns.get(UP_TO_MONTH);
  if (weeks.length < 2 || sum === undefined) return false;
  const columns = new Map([...weeks, sum].map((column) => [String(column), column]));
  const figures = new RowFigures({ ...table, columns }, [...columns.keys()]);
  const rows: (readonly (Amount | null)[])[] = [];
  for (let index = from; index < to; index += 1)
    if (nameAt(table, index) !== '' && figures.hasAmount(index)) rows.push(figures.amounts(index));
  return (
    rows.length > 0 &&
    rows.every((amounts) => {
      const parts = amounts.slice(0, -1).reduce<Amount>((total, amount) => total + (amount ?? 0n), 0n);
      return parts === (amounts.at(-1) ?? 0n);
    })
  );
}
