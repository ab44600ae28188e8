// Every amount that the lines of one indicator could honestly give: its cells, and sums of cells that stand side by side or
// below each other in them, in any unit. Knows no layout and judges nothing.
import type { SheetCell, WrittenSheet } from '../support/sheetsWorkbook';
import type { IndicatorJson } from './evaluatedJson';

const UNITS = [1, 100, 1_000, 1_000_000, 1_000_000_000];
/** An indicator of a long form stands on four lines. */
const MOST_LINES = 4;
/** So many first cells are blank in a line that goes on with the indicator above it. */
const KEYS = 4;

const shown = (cell: SheetCell | undefined): string | number | null =>
  cell === null || cell === undefined ? null : typeof cell === 'object' ? (cell.v ?? null) : cell;

const folded = (text: string | number | null): string =>
  String(text ?? '')
    .toLowerCase()
    .replace(/^[\s\-–—•]*(?:[a-z0-9]{1,2}[.)]\s+)?/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** What a cell may say as a number, in whatever convention; a dash may be 0. */
function numbersIn(cell: SheetCell | undefined): readonly number[] {
  const value = shown(cell);
  if (typeof value === 'number') return [value];
  const text = (value ?? '').replace(/rp\.?|idr|\s|%/gi, '');
  if (/^[-–—]$/.test(text)) return [0];
  if (!/^[-(]?\d[\d.,]*(?:,-)?\)?$/.test(text)) return [];
  const digits = text.replace(/[-()]/g, '');
  const sign = /^[-(]/.test(text) ? -1 : 1;
  return [digits.replaceAll('.', '').replace(',', '.'), digits.replaceAll(',', '')]
    .map((form) => sign * Number(form))
    .filter((number) => !Number.isNaN(number));
}

const isBlank = (cell: SheetCell | undefined): boolean => ['', null].includes(shown(cell) as null);

type Line = readonly SheetCell[];

/** The lines that bear the indicator's name, each with those that go on with it, and on each sheet all of them together. */
function linesOf(
  sheets: readonly WrittenSheet[],
  { name, source }: IndicatorJson,
): readonly (readonly Line[])[] {
  return sheets.flatMap(({ name: sheet, rows }) => {
    const groups = rows.flatMap((cells, row): readonly (readonly Line[])[] => {
      const isSource = sheet === source.sheet && row + 1 === source.row;
      if (!isSource && !cells.some((cell) => folded(shown(cell)) === folded(name))) return [];
      const next = rows.slice(row + 1, row + MOST_LINES);
      const end = next.findIndex((line) => !Array.from({ length: KEYS }, (_, at) => line[at]).every(isBlank));
      return [[cells, ...next.slice(0, end < 0 ? next.length : end)]];
    });
    const repeated = groups.flatMap(([line = []]) => [line]);
    return repeated.length > 1 && repeated.length <= MOST_LINES ? [...groups, repeated] : groups;
  });
}

/** Sums of cells side by side. */
const sumsAlong = (line: readonly number[]): readonly number[] =>
  line.flatMap((_, from) => {
    let sum = 0;
    return line.slice(from).map((number) => (sum += number));
  });

/** Sums of some of the cells below each other. */
function sumsDown(column: readonly number[]): readonly number[] {
  return column.reduce<readonly number[]>(
    (sums, number) => [...sums, ...sums.map((sum) => sum + number)],
    [0],
  );
}

const inSen = (number: number): string => number.toFixed(2);

/** The amounts, to the sen. */
export function ownFigures(sheets: readonly WrittenSheet[], indicator: IndicatorJson): ReadonlySet<string> {
  const figures = new Set<string>();
  for (const lines of linesOf(sheets, indicator)) {
    const cells = lines.map((line) => line.map(numbersIn));
    const firsts = cells.map((line) => line.map(([first = 0]) => first));
    const width = Math.max(...firsts.map((line) => line.length));
    const columns = Array.from({ length: width }, (_, at) => firsts.map((line) => line[at] ?? 0));
    for (const number of [...cells.flat(2), ...firsts.flatMap(sumsAlong), ...columns.flatMap(sumsDown)])
      for (const unit of UNITS) figures.add(inSen(number * unit));
  }
  return figures;
}

/** Whether every sheet has a line of that name: an old and a new tax name are one account. */
export const isNamedOnAll = (sheets: readonly WrittenSheet[], { name }: IndicatorJson): boolean =>
  sheets.every(({ rows }) =>
    rows.some((cells) => cells.some((cell) => folded(shown(cell)) === folded(name))),
  );

export const isAmong = (figures: ReadonlySet<string>, amount: string | null): boolean =>
  amount === null || figures.has(inSen(Number(amount)));

/** Cells of a sheet that hold an amount, row and column from 0. */
export const amountCells = ({ rows }: WrittenSheet): readonly (readonly [row: number, column: number])[] =>
  rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) =>
      typeof cell === 'object' && numbersIn(cell).length > 0 ? [[row, column] as const] : [],
    ),
  );

/** The texts near the top of a sheet: headings among them. */
export const topTexts = ({ rows }: WrittenSheet): readonly string[] =>
  rows.slice(0, 14).flatMap((cells) =>
    cells.flatMap((cell) => {
      const value = shown(cell);
      return typeof value === 'string' && value !== '' ? [value] : [];
    }),
  );
