// Whether a sheet has its targets and realisation below each other: a column of such words, times across above them, and
// blocks of lines that belong to one name. Only what is unmistakable; changes nothing and reads no figure.
import type { CellValue, SheetGrid } from '../../grid';
import { headerPaths, type HeadingPath } from '../headers/headerPaths';
import { headingTime } from '../headers/headingTime';
import { DICTIONARIES } from '../headers/headingDictionary';
import { bareWord, foldedHeading, plainText } from '../cells/headingText';
import { isFigure } from '../rows/rowKind';
import { lineLabel, type LineKind, type LineLabel } from './lineLabels';
import { isAnnual, timeText } from './lineTimes';

export interface Line extends LineLabel {
  /** Grid index of its row. */
  readonly row: number;
}

/** The lines of one indicator. */
export interface LineBlock {
  readonly lines: readonly Line[];
  /** The grid row that names it: its first line, or a row of its own above. */
  readonly named: number;
}

export interface LineColumn {
  readonly column: number;
  /** `Januari`, `s.d. TW II`; null for a column of the year. */
  readonly time: string | null;
  /** A unit in brackets, with them. */
  readonly unit: string;
  /** A year that the heading names; '' where it names none. */
  readonly year: string;
}

export interface LineShape {
  readonly label: number;
  /** The first header row, and how many there are. */
  readonly header: number;
  readonly depth: number;
  readonly columns: readonly LineColumn[];
  /** Names, codes, offices. */
  readonly keys: readonly number[];
  /** The column of the names where no heading says that it is. */
  readonly unheaded: number | null;
  readonly blocks: readonly LineBlock[];
}

/** The first lines stand near the top. */
const SEARCHED = 60;
const MOST_HEADER_ROWS = 3;
const MOST_BELOW_HEADER = 4;
const LEAST_TIMES = 2;
const UNIT = /\((?:dalam )?(?:rp|rupiah|ribu|juta|mil[iy]ar)[^)]*\)/;
const KEYS: ReadonlySet<string> = new Set([
  'Uraian/Indikator Kinerja',
  'Kode Rekening',
  'Kode OPD',
  'Perangkat Daerah',
]);

const isFilled = (value: CellValue | undefined): boolean => plainText(value) !== '';

/** The shape of the first table of lines on a sheet; null where there is none. */
export function lineShape(grid: SheetGrid): LineShape | null {
  const first = firstPair(grid);
  if (first === null || grid.tables.length > 0) return null;
  const { row, column: label } = first;
  const head = headAbove(grid, row, label);
  if (head === null) return null;
  const { paths, header, depth } = head;
  const columns = lineColumns(paths, label);
  const [leftmost] = columns;
  if (leftmost === undefined) return null;
  const isKey = (path: HeadingPath): boolean =>
    path.texts.some((text) => KEYS.has(DICTIONARIES.target.get(bareWord(text)) ?? ''));
  const headed = paths.flatMap((path, at) => (at < leftmost.column && isKey(path) ? [at] : []));
  const unheaded = headed.length === 0 ? textLeftOf(grid, row, label) : null;
  const keys = unheaded === null ? headed : [unheaded];
  if (keys.length === 0) return null;
  const blocks = blocksOf(grid, { label, from: header + depth, keys, columns });
  return blocks === null ? null : { label, header, depth, columns, keys, unheaded, blocks };
}

/** The nearest text before the word of the first line: `UPT Utara | Target`. */
function textLeftOf({ values }: SheetGrid, row: number, label: number): number | null {
  const left = (values[row] ?? []).slice(0, label);
  const column = left.findLastIndex((value) => typeof value === 'string' && /\p{L}{2}/u.test(value));
  return column < 0 ? null : column;
}

/** A target and a realisation below each other in one column. */
function firstPair({ values }: SheetGrid): { readonly row: number; readonly column: number } | null {
  const depth = Math.min(values.length - 1, SEARCHED);
  for (let row = 1; row < depth; row += 1) {
    const cells = values[row] ?? [];
    for (let column = 0; column < cells.length; column += 1) {
      const kind = pairKind(cells[column]);
      if (kind === null) continue;
      const below = pairKind(values[row + 1]?.[column]);
      // Beside each other the same words head columns.
      const isAlone = pairKind(cells[column + 1]) === null && pairKind(cells[column - 1]) === null;
      if (below !== null && below !== kind && isAlone) return { row, column };
    }
  }
  return null;
}

const MAY_PAIR = /^[^a-z]*[tarpb]/i;

function pairKind(value: CellValue | undefined): LineKind | null {
  if (typeof value !== 'string' || !MAY_PAIR.test(value)) return null;
  const kind = lineLabel(value)?.kind;
  return kind === 'target' || kind === 'realisation' ? kind : null;
}

interface Head {
  readonly header: number;
  readonly depth: number;
  readonly paths: readonly HeadingPath[];
}

/** The rows above the first line with most times across; of equals the fewest. */
function headAbove(grid: SheetGrid, row: number, label: number): Head | null {
  const right = grid.rect?.columns ?? 0;
  let best: (Head & { readonly times: number }) | null = null;
  for (let end = row - 1; end >= Math.max(0, row - MOST_BELOW_HEADER); end -= 1)
    for (let depth = 1; depth <= Math.min(MOST_HEADER_ROWS, end + 1); depth += 1) {
      const header = end - depth + 1;
      const paths = headerPaths(grid, { row: header, depth, left: 0, right });
      const times = new Set(lineColumns(paths, label).flatMap(({ time }) => time ?? [])).size;
      const isBetter = best === null || times > best.times || (times === best.times && depth < best.depth);
      if (times >= LEAST_TIMES && isBetter) best = { header, depth, paths, times };
    }
  return best;
}

function lineColumns(paths: readonly HeadingPath[], label: number): readonly LineColumn[] {
  return paths.flatMap((path, column): readonly LineColumn[] => {
    if (column <= label || path.isContinued) return [];
    const time = timeText(headingTime(path));
    const whole = path.texts.join(' ');
    const unit = UNIT.exec(whole)?.[0] ?? '';
    const year = /\b20\d\d\b/.exec(whole)?.[0] ?? '';
    return time !== null || isAnnual(path) ? [{ column, time, unit, year }] : [];
  });
}

interface Place extends Pick<LineShape, 'label' | 'keys' | 'columns'> {
  readonly from: number;
}

/** The lines below the header by the indicators that they belong to; null where any row does not fit. */
function blocksOf(grid: SheetGrid, place: Place): readonly LineBlock[] | null {
  const { label, from, columns } = place;
  const lines: Line[] = [];
  for (let row = from; row < grid.values.length; row += 1) {
    const own = lineLabel(grid.values[row]?.[label]);
    if (own !== null) lines.push({ ...own, row });
  }
  const last = lines.at(-1)?.row ?? from;
  const isLine = new Set(lines.map(({ row }) => row));
  for (let row = lines[0]?.row ?? from; row < last; row += 1) {
    const cells = grid.values[row] ?? [];
    // Figures without a word between the lines are of nobody knows what.
    if (!isLine.has(row) && columns.some(({ column }) => isFigure(cells[column]))) return null;
  }
  const blocks = grouped(grid, lines, place);
  const isWhole = blocks.every((block) => hasFigures(block) && isNamed(grid, block, place));
  return isWhole && blocks.some(({ lines: own }) => own.length > 1) ? blocks : null;
}

function grouped(grid: SheetGrid, lines: readonly Line[], place: Place): readonly LineBlock[] {
  const blocks: { lines: Line[]; named: number }[] = [];
  for (const line of lines) {
    const current = blocks.at(-1);
    const before = current?.lines.at(-1);
    const isNext =
      before !== undefined &&
      current !== undefined &&
      line.row - before.row === 1 &&
      !current.lines.some((one) => isSame(one, line)) &&
      hasSameKeys(grid, current.named, line.row, place);
    if (isNext) current.lines.push(line);
    else blocks.push({ lines: [line], named: namedAt(grid, line.row, place) });
  }
  return blocks;
}

const isSame = (one: Line, other: Line): boolean =>
  one.kind === other.kind && one.isRunning === other.isRunning;

const hasSameKeys = ({ values }: SheetGrid, named: number, row: number, { keys, label }: Place): boolean =>
  keys.every((column) => {
    const own = foldedHeading(values[row]?.[column]);
    return column === label || own === '' || own === foldedHeading(values[named]?.[column]);
  });

/** The first line itself, or where the words stand below the name in its column, the row above without figures. */
function namedAt({ values }: SheetGrid, row: number, { label, keys, columns, from }: Place): number {
  const above = row - 1;
  if (!keys.includes(label) || above < from) return row;
  const cells = values[above] ?? [];
  const isName = isFilled(cells[label]) && lineLabel(cells[label]) === null;
  return isName && !columns.some(({ column }) => isFigure(cells[column])) ? above : row;
}

const isNamed = ({ values }: SheetGrid, { named }: LineBlock, { keys, label }: Place): boolean =>
  keys.some((column) => {
    const value = values[named]?.[column];
    return isFilled(value) && (column !== label || lineLabel(value) === null);
  });

const hasFigures = ({ lines }: LineBlock): boolean =>
  lines.some(({ kind }) => kind === 'target' || kind === 'realisation');
