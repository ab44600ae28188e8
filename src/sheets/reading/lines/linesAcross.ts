// Tables whose targets and realisation stand below each other, turned so that each indicator has one row and its lines are
// columns, while every cell keeps the address that it has in the sheet. Reads words and places, no figure.
import type { CellValue, SheetGrid } from '../../grid';
import type { FoundTable, Origin } from '../headers/foundTable';
import { plainText } from '../cells/headingText';
import type { LineKind } from './lineLabels';
import { lineShape, type Line, type LineBlock, type LineColumn, type LineShape } from './lineShape';

export interface TurnedLines {
  readonly grid: SheetGrid;
  readonly origin: Origin;
  /** Grid indexes of rows that became columns of another row. */
  readonly joined: ReadonlySet<number>;
  /** The column of the sheet, by grid index, for each that the sheet does not have. */
  readonly columns: ReadonlyMap<number, number>;
  /** By the grid index of an indicator's row the one in which its realisation stands. */
  readonly realised: ReadonlyMap<number, number>;
}

type Cell = readonly [row: number, column: number];

/** A kind of line with a column of its own for each column of figures. */
interface Kind {
  readonly kind: LineKind;
  readonly isRunning: boolean;
  readonly word: string;
  readonly unit: string;
  /** By the place of the column in the shape. */
  readonly columns: readonly number[];
}

/** A sheet with its lines as columns, before its matrices are turned. */
interface Turning {
  readonly shape: LineShape;
  readonly kinds: readonly Kind[];
  /** Where the cells of an indicator's row stand; a row below 0 is none. */
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, Cell>>;
  readonly headings: ReadonlyMap<number, string>;
  readonly joined: ReadonlySet<number>;
  /** Columns of the sheet itself. */
  readonly width: number;
}

/** The sheet with its lines as columns; null where it has none, or where their units differ from block to block. */
export function turnedLines(grid: SheetGrid): TurnedLines | null {
  const shape = lineShape(grid);
  const width = grid.rect?.columns ?? 0;
  const kinds = shape === null ? null : kindsOf(shape, width);
  if (shape === null || kinds === null) return null;
  const heads = new Map(shape.blocks.map((block) => [headOf(block), block]));
  const own = shape.blocks.flatMap(({ lines, named }) => [named, ...lines.map(({ row }) => row)]);
  const joined = new Set(own.filter((row) => !heads.has(row)));
  const cells = new Map([...heads].map(([head, block]) => [head, cellsOf(grid, shape, kinds, head, block)]));
  const turning = { shape, kinds, cells, headings: headingsOf(shape, kinds), joined, width };
  const asText = (text: string): CellValue => text;
  return {
    grid: {
      ...grid,
      values: turnedMatrix(grid.values, turning, '', asText),
      formulas: turnedMatrix(grid.formulas, turning, '', asText),
      numberFormats: turnedMatrix(grid.numberFormats, turning, 'General', () => 'General'),
    },
    origin: (row, column) => {
      const [from = row, at = column] = cells.get(row)?.get(column) ?? [];
      return [from < 0 ? row : from, at];
    },
    joined,
    columns: new Map(
      kinds.flatMap(({ columns }) =>
        columns.map((column, at) => [column, shape.columns[at]?.column ?? column] as const),
      ),
    ),
    realised: new Map([...heads].map(([head, block]) => [head, lineOf(block, 'realisation')?.row ?? head])),
  };
}

function turnedMatrix<T>(
  matrix: readonly (readonly T[])[],
  { shape, kinds, cells, headings, joined, width }: Turning,
  blank: T,
  heading: (text: string) => T,
): readonly (readonly T[])[] {
  const { header, depth, label, keys } = shape;
  const columns = width + (kinds.length - 1) * shape.columns.length;
  const isWord = (column: number): boolean => column === label && !keys.includes(column);
  const headerCell = (line: readonly T[], row: number, column: number): T => {
    const text = headings.get(column);
    const isShown = column >= width || row === header + depth - 1;
    return text !== undefined && isShown ? heading(text) : (line[column] ?? blank);
  };
  return matrix.map((line, row) => {
    if (joined.has(row)) return line.map(() => blank);
    const own = cells.get(row);
    const isHeader = row >= header && row < header + depth;
    if (own === undefined && !isHeader) return line;
    return Array.from({ length: columns }, (_, column) => {
      if (isWord(column)) return blank;
      if (isHeader) return headerCell(line, row, column);
      const [from, at] = own?.get(column) ?? [row, column];
      return matrix[from]?.[at] ?? blank;
    });
  });
}

/** What is needed to read a table of the turned sheet as if it stood so. */
export const withLines = (
  table: FoundTable,
  { origin, joined, columns, realised }: TurnedLines,
): FoundTable => ({
  ...table,
  origin,
  joined: new Set([...table.joined, ...joined]),
  lines: { columns, rows: table.role === 'realisation' ? realised : new Map() },
});

const lineOf = ({ lines }: LineBlock, kind: LineKind): Line | undefined =>
  lines.find((line) => line.kind === kind && !line.isRunning) ?? lines.find((line) => line.kind === kind);

/** Results stand beside the target. */
const headOf = (block: LineBlock): number => (lineOf(block, 'target') ?? block.lines[0])?.row ?? block.named;

/** The kinds of all blocks, the target's in the sheet's own columns; null where one has several units. */
function kindsOf({ blocks, columns }: LineShape, width: number): readonly Kind[] | null {
  const found = new Map<string, Kind>();
  const lines = blocks.flatMap(({ lines: own }) => own);
  const isFirst = (line: Line): boolean => line.kind === 'target' && !line.isRunning;
  for (const line of [...lines.filter(isFirst), ...lines]) {
    const key = `${line.kind} ${String(line.isRunning)}`;
    const known = found.get(key);
    if (known !== undefined && known.unit !== line.unit) return null;
    if (known !== undefined) continue;
    const left = width + (found.size - 1) * columns.length;
    found.set(key, {
      ...line,
      columns: columns.map(({ column }, at) => (found.size === 0 ? column : left + at)),
    });
  }
  return [...found.values()];
}

/** Where the cells of an indicator's row come from. */
function cellsOf(
  { values, rect }: SheetGrid,
  { label, keys, columns }: LineShape,
  kinds: readonly Kind[],
  head: number,
  { lines, named }: LineBlock,
): ReadonlyMap<number, Cell> {
  const cells = new Map<number, Cell>();
  const own = [
    head,
    named,
    ...lines.filter(({ kind }) => kind !== 'percent' && kind !== 'difference').map(({ row }) => row),
  ];
  const ofFigures = new Set(columns.map(({ column }) => column));
  for (let column = 0; column < (rect?.columns ?? 0); column += 1) {
    if (ofFigures.has(column)) continue;
    // Where the words stand below the name, the name goes before them.
    const rows = column === label || keys.includes(column) ? [named, ...own] : own;
    const row = rows.find((at) => plainText(values[at]?.[column]) !== '');
    if (row !== undefined) cells.set(column, [row, column]);
  }
  for (const { kind, isRunning, columns: places } of kinds) {
    const line = lines.find((one) => one.kind === kind && one.isRunning === isRunning);
    places.forEach((place, at) => {
      // A line that the block does not have is blank, and stands nowhere.
      cells.set(place, [line?.row ?? -1, columns[at]?.column ?? place]);
    });
  }
  return cells;
}

function headingsOf({ columns, unheaded }: LineShape, kinds: readonly Kind[]): ReadonlyMap<number, string> {
  const headings = new Map<number, string>(unheaded === null ? [] : [[unheaded, 'Uraian']]);
  const isOneYear = columns.filter(({ time }) => time === null).length === 1;
  for (const own of kinds)
    own.columns.forEach((place, at) => {
      const column = columns[at];
      if (column !== undefined) headings.set(place, headingOf(own, column, isOneYear));
    });
  return headings;
}

function headingOf(
  { kind, word, isRunning, unit: own }: Kind,
  { time, unit, year }: LineColumn,
  isOneYear: boolean,
): string {
  const behind = `${time === null ? year : ''} ${own === '' ? unit : own}`;
  // The sum of the months beside them says nothing that they do not, and that of another year nothing at all.
  if (time === null && kind === 'realisation') return isOneYear ? 'Jumlah' : '';
  if (time === null) return `${word} ${behind}`.replace(/\s+/g, ' ').trim();
  const running = isRunning && !time.startsWith('s.d.') ? 's.d. ' : '';
  return `${word} ${running}${time} ${behind}`.replace(/\s+/g, ' ').trim();
}
