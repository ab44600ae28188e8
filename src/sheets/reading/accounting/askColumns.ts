// Columns of figures without an account as questions: one column by itself, several of one header together. Until they are
// answered, the rows wait that have figures there.
import { MONTH_NAMES } from '../../monthNames';
import { OWN_STAGE_HEADINGS, STAGE_HEADINGS } from '../../templateSheets';
import { columnLetters } from '../../writing/address';
import { EACH } from '../../finding';
import { holdDraft } from '../draft';
import type { Findings } from '../findings';
import { addressOf, sheetColumn, type FoundTable } from '../headers/foundTable';
import { SLOT_HEADINGS, UP_TO_MONTH } from '../headers/slots';
import { LEFT_OUT } from '../pointing/columnHeadings';
import { columnId } from '../pointing/pointing';
import { columnPath } from '../pointing/settledColumns';
import type { Block, OtherColumn } from './blockColumns';

const CODE = 'COLUMN_UNACCOUNTED';
const CODE_OF_MANY = 'COLUMNS_UNACCOUNTED';
const ANNUAL = ['Target Murni', 'Target Perubahan'];
/** Questions about what columns are: once they are answered, fewer columns are open. */
const OF_COLUMNS: ReadonlySet<string> = new Set([
  'COLUMNS_MISLABELLED',
  'FIGURES_OF_WHAT',
  'HEADING_TWICE',
  'HEADINGS_TWICE',
  'REALISATION_NOT_FOUND',
  'TARGET_PARTS_UNREAD',
]);
const SERIES: readonly (readonly string[])[] = [
  MONTH_NAMES,
  STAGE_HEADINGS,
  OWN_STAGE_HEADINGS,
  ...['Realisasi TW', 'Realisasi s.d. TW'].map((kind) =>
    SLOT_HEADINGS.filter((heading) => heading.startsWith(kind)),
  ),
];

/** Asks what the columns are and holds the rows that have figures there; the officer may have said it already. */
export function askColumns(block: Block, open: readonly OtherColumn[], log: Findings): void {
  const [table] = block.tables;
  if (table === undefined || areHeld(block, open)) return;
  if (open.length > 1 && askMany(table, block, open, log) !== EACH) return;
  for (const one of open) {
    const id = idOf(table, one);
    // The meaning of a headed column is settled where its header is read.
    if (!isUnheaded(one) && log.answerTo(id) === LEFT_OUT) continue;
    const answer = log.ask({
      id,
      code: CODE,
      ...placeOf(table, one),
      facts: { column: letterOf(table, one), heading: headingOf(one) },
      options: [{ id: LEFT_OUT }, ...meaningsFor(block, one).map((heading) => ({ id: heading }))],
    });
    if (answer === null) hold(block, [one], CODE, id, log);
  }
}

/** What spreads over a blank from its left heads another column. */
const isUnheaded = ({ path }: OtherColumn): boolean => path.isContinued || path.texts.length === 0;
const headingOf = (one: OtherColumn): string => (isUnheaded(one) ? '' : one.path.texts.join(' '));

/** Without a heading a column is known by its letter alone. */
const idOf = (table: FoundTable, one: OtherColumn): string =>
  isUnheaded(one)
    ? `column-unheaded:${table.grid.name}!${letterOf(table, one)}`
    : columnId(table.grid.name, columnPath(one.path));

function askMany(
  table: FoundTable,
  block: Block,
  open: readonly OtherColumn[],
  log: Findings,
): string | null {
  const [first] = open;
  if (first === undefined) return null;
  const id = `columns-unaccounted:${table.grid.name}!${String(table.headerRows[0] ?? 1)}`;
  const answer = log.ask({
    id,
    code: CODE_OF_MANY,
    ...placeOf(table, first),
    facts: {
      count: String(open.length),
      columns: open.map((one) => letterOf(table, one)).join(', '),
      heading: headingOf(first),
    },
    options: [{ id: 'none' }, { id: EACH }],
    restsOn: open.map((one) => columnPath(one.path)).join(';'),
  });
  if (answer === null) hold(block, open, CODE_OF_MANY, id, log);
  return answer;
}

const letterOf = (table: FoundTable, { column }: OtherColumn): string =>
  columnLetters(sheetColumn(table, column));

const placeOf = (
  table: FoundTable,
  { column }: OtherColumn,
): { readonly sheet: string; readonly cell: string } => ({
  sheet: table.grid.name,
  cell: addressOf(table, table.from - 1, column),
});

/** Whether all of the rows wait already for an answer that may settle the columns. */
const areHeld = (block: Block, open: readonly OtherColumn[]): boolean =>
  draftsOf(block, open).every(({ holds }) =>
    holds.some(({ code, periods }) => OF_COLUMNS.has(code) && periods === 'all'),
  );

const draftsOf = ({ rows }: Block, open: readonly OtherColumn[]) =>
  [...rows].flatMap(([row, drafts]) => (open.some(({ amounts }) => amounts.has(row)) ? drafts : []));

function hold(block: Block, open: readonly OtherColumn[], code: string, id: string, log: Findings): void {
  for (const draft of draftsOf(block, open)) holdDraft(draft, code, id, log);
}

/** What the column may be: the next of a series that ends beside it, and targets and totals that the table lacks. */
function meaningsFor({ tables }: Block, one: OtherColumn): readonly string[] {
  const { column } = one;
  if (isUnheaded(one)) return [];
  const headings = new Map(
    tables.flatMap((table) => [...table.columns].map(([heading, at]) => [at, heading] as const)),
  );
  const has = new Set(headings.values());
  const next = SERIES.flatMap((series) =>
    ([-1, 1] as const).flatMap((side) => {
      const beside = series.indexOf(headings.get(column + side) ?? '');
      return beside < 0 ? [] : (series[beside - side] ?? []);
    }),
  );
  return [...new Set([...next, ...ANNUAL, UP_TO_MONTH])].filter((heading) => !has.has(heading));
}
