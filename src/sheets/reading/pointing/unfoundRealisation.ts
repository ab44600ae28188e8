// Targets without any realisation in the whole workbook, beside columns of figures that nothing names: which of them holds the
// realisation is asked, so that no such sheet ends in missing data without a word. Reads whether cells are numbers.
import type { Amount } from '../../../domain/amount';
import type { CellValue, SheetGrid } from '../../grid';
import { columnLetters } from '../../writing/address';
import { saysForeseen } from '../cells/foreseenWords';
import type { Findings } from '../findings';
import { figureHeading } from '../headers/figureHeading';
import { addressOf, sheetColumn, type FoundTable } from '../headers/foundTable';
import { headerPaths } from '../headers/headerPaths';
import { UP_TO_MONTH } from '../headers/slots';
import { RowFigures } from '../rows/rowFigures';
import { columnPath } from './settledColumns';
import { unreadSeries, type UnreadColumn, type UnreadSeries } from './unreadSeries';

const CODE = 'REALISATION_NOT_FOUND';
const MOST_OPTIONS = 6;
const SHARE = /%|\bpersen|\bp[er]{2}sentase|\bprosentase|\brasio\b|\bselisih\b|\bsisa\b|\bnomor\b|^no\b/;
const ACHIEVED = /\bcapaian\b/g;

/** The tables of a sheet with what was answered; `find`: its tables with these columns given their meanings. */
export function withUnfoundRealisation(
  grid: SheetGrid,
  tables: readonly FoundTable[],
  find: (columns: ReadonlyMap<string, string>) => readonly FoundTable[],
  log: Findings,
): readonly FoundTable[] {
  const target = tables.find(({ role }) => role === 'target');
  if (target === undefined) return tables;
  reportPercentages(target, log);
  const unread = unreadColumns(grid, target);
  const [first] = unread;
  if (first === undefined) return tables;
  const achieved = achievedColumns(unread);
  const open = unread.filter(({ path }) => !achieved.has(columnPath(path)));
  const series = unreadSeries(open);
  const isAlone = ({ column }: UnreadColumn): boolean =>
    !series.some(({ columns }) => columns.some((one) => one.column === column));
  const others = open.filter(isAlone).slice(0, MOST_OPTIONS);
  const letter = ({ column }: UnreadColumn): string => columnLetters(sheetColumn(target, column));
  const letters = ({ columns }: UnreadSeries): string => columns.map(letter).join(',');
  const achievedFirst = unread.find(({ path }) => achieved.has(columnPath(path)));
  if (achievedFirst !== undefined && areAmounts(grid, target, unread, achieved)) {
    const cell = addressOf(target, target.from - 1, achievedFirst.column);
    log.issue('ACHIEVEMENT_IS_REALISATION', 'info', { sheet: grid.name, cell });
    return find(achieved);
  }
  const total = realisationTotal(target, unread);
  if (total !== null) return find(new Map([[columnPath(total.path), UP_TO_MONTH]]));
  log.tellColumns(
    grid.name,
    unread.map(({ column }) => column),
  );
  const columns = unread.filter((one) => !others.includes(one) && achieved.has(columnPath(one.path)));
  const id = `realisation-of:${grid.name}`;
  const answer = log.ask({
    id,
    code: CODE,
    sheet: grid.name,
    cell: addressOf(target, target.from - 1, first.column),
    options: [
      ...(achieved.size === 0
        ? []
        : [{ id: 'achievement', facts: { columns: columns.map(letter).join(', ') } }]),
      ...series.map((one) => ({ id: letters(one), facts: { heading: one.heading } })),
      ...others.map((one) => ({ id: letter(one), facts: { heading: one.path.texts.join(' ') } })),
      { id: 'none' },
    ],
    restsOn: unread.map((one) => `${letter(one)} ${columnPath(one.path)}`).join(';'),
  });
  if (answer === null)
    return tables.map((one) => (one.role === 'target' ? { ...one, open: { id, code: CODE } } : one));
  const said = (meanings: ReadonlyMap<string, string>): readonly FoundTable[] =>
    find(meanings).map((one) => (one.role === 'realisation' ? { ...one, isSaidRealised: true } : one));
  if (answer === 'achievement') return said(achieved);
  const together = series.find((one) => letters(one) === answer);
  if (together !== undefined) return said(together.meanings);
  const chosen = others.find((one) => letter(one) === answer);
  return chosen === undefined ? tables : said(new Map([[columnPath(chosen.path), UP_TO_MONTH]]));
}

/** Under a title that calls the figures realisation, the only column that adds up all the others in every row. */
function realisationTotal(target: FoundTable, unread: readonly UnreadColumn[]): UnreadColumn | null {
  const sums = new Set(
    (target.printed ?? []).flatMap(({ what, column }) => (what === 'total' ? [column] : [])),
  );
  const [total, second] = unread.filter(({ column }) => sums.has(column));
  const parts = unread.filter((one) => one !== total).map(({ column }) => column);
  if (total === undefined || second !== undefined || parts.length < 2) return null;
  const figures = figuresUnder(target, [...parts, total.column]);
  const isSum = (amounts: readonly (Amount | null)[]): boolean =>
    amounts.slice(0, -1).reduce<Amount>((sum, amount) => sum + (amount ?? 0n), 0n) === amounts.at(-1);
  const rows = figures.filter((amounts) => amounts.some((amount) => amount !== null && amount !== 0n));
  return target.captions.about === 'realisation' && rows.length > 1 && rows.every(isSum) ? total : null;
}

function figuresUnder(
  target: FoundTable,
  columns: readonly number[],
): readonly (readonly (Amount | null)[])[] {
  const headed = new Map(columns.map((column) => [String(column), column]));
  const figures = new RowFigures({ ...target, columns: headed }, [...headed.keys()]);
  return Array.from({ length: target.to - target.from }, (_, at) => figures.amounts(target.from + at));
}

const REALISED = /\b(?:realisasi|capaian|serapan|penerimaan|realization|achievement)\b/;

/** Realisation that stands as percentages alone makes no amounts: which columns were left out, and that they were. */
function reportPercentages(target: FoundTable, log: Findings): void {
  const columns = (target.printed ?? []).filter(
    ({ what, column, texts }) =>
      what === 'percent' && REALISED.test(texts) && hasFigures(target.grid, target, column),
  );
  const [first] = columns;
  if (first === undefined) return;
  const letters = columns.map(({ column }) => columnLetters(sheetColumn(target, column)));
  const cell = addressOf(target, target.from - 1, first.column);
  log.issue(
    'REALISATION_IN_PERCENT',
    'warning',
    { sheet: target.grid.name, cell },
    { found: letters.join(', ') },
  );
}

const hasFigures = ({ values }: SheetGrid, { from, to }: FoundTable, column: number): boolean =>
  values.slice(from, to).some((line) => /\d/.test(String(line[column] ?? '')));

function unreadColumns(grid: SheetGrid, target: FoundTable): readonly UnreadColumn[] {
  const row = (target.headerRows[0] ?? 1) - (grid.rect?.top ?? 1);
  const right = grid.rect?.columns ?? 0;
  const paths = headerPaths(grid, { row, depth: target.headerRows.length, left: 0, right });
  const known = new Set([...target.columns.values(), ...[...target.doubled.values()].flat()]);
  const printed = new Set(
    (target.printed ?? []).flatMap(({ what, column }) => (what === 'difference' ? [column] : [])),
  );
  return paths.flatMap((path, column): readonly UnreadColumn[] => {
    if (known.has(column) || printed.has(column) || path.isContinued || path.texts.length === 0) return [];
    // What is known to be none, as a week's or last year's figures, is not offered; what is called realised and foreseen, is.
    const said = figureHeading(path, null);
    const isPercent = said?.kind === 'derived' && said.what === 'percent';
    if (said !== null && !isPercent && !isBoth(path.texts.join(' '))) return [];
    if (SHARE.test(path.texts.join(' ')) || !hasNumbers(grid, target, column)) return [];
    return [{ column, path }];
  });
}

/** `Perkiraan dan Realisasi`, `Realisasi s.d. Desember*` with a note of estimates in it. */
const isBoth = (text: string): boolean => /\brealisasi\b/.test(text) && saysForeseen(text);

/** Numbers that are no numbering of the rows. */
function hasNumbers({ values, numberFormats }: SheetGrid, { from, to }: FoundTable, column: number): boolean {
  const cells = values.slice(from, to).map((line) => line[column] ?? '');
  const numbers = cells.filter((value): value is number => typeof value === 'number');
  const isNumbering = numbers.every((value, at) => value === at + 1);
  const isShare = numberFormats.slice(from, to).some((line) => (line[column] ?? '').includes('%'));
  return (
    numbers.length > 0 && !isNumbering && !isShare && numbers.length * 2 >= cells.filter(isFilled).length
  );
}

/** No share of a target is so large. */
const LEAST_AMOUNT = 10_000;

function areAmounts(
  { values }: SheetGrid,
  { from, to }: FoundTable,
  unread: readonly UnreadColumn[],
  achieved: ReadonlyMap<string, string>,
): boolean {
  return unread
    .filter(({ path }) => achieved.has(columnPath(path)))
    .every(({ column }) => {
      const numbers = values
        .slice(from, to)
        .map((line) => line[column])
        .filter((value): value is number => typeof value === 'number' && value !== 0);
      return numbers.length > 0 && numbers.every((value) => Math.abs(value) >= LEAST_AMOUNT);
    });
}

const isFilled = (value: CellValue): boolean => value !== '';

/** What columns headed `Capaian` would hold if that word meant realisation. */
function achievedColumns(unread: readonly UnreadColumn[]): ReadonlyMap<string, string> {
  return new Map(
    unread.flatMap(({ path }): readonly (readonly [string, string])[] => {
      if (!path.texts.some((text) => text.search(ACHIEVED) >= 0)) return [];
      const texts = path.texts.map((text) => text.replace(ACHIEVED, 'realisasi'));
      const found = figureHeading({ ...path, texts }, 'realisation');
      return found?.kind === 'figure' ? [[columnPath(path), found.heading]] : [];
    }),
  );
}
