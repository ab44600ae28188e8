// Tables with one row an indicator and period: turned so that each indicator has one row and its periods are columns, while
// every cell keeps the address that it has in the sheet. Reads periods and places, no figure.
import { QUARTER_PERIODS } from '../../../domain/period';
import type { CellValue, SheetGrid } from '../../grid';
import { MONTH_NAMES } from '../../monthNames';
import { chosen, PERIOD_WORDS } from '../cells/choices';
import type { Origin, PrintedColumn } from './foundTable';
import { bareWord, plainText } from '../cells/headingText';
import { monthHeading } from '../cells/monthHeading';
import { PERIOD, PERIOD_REALISATION, PERIOD_TARGET } from './slots';

const IDENTITY = [
  'Kode OPD',
  'Perangkat Daerah',
  'Kode Rekening',
  'Uraian/Indikator Kinerja',
  'Tahun',
] as const;
const ROMANS = ['i', 'ii', 'iii', 'iv'];

export interface LongTable {
  readonly grid: SheetGrid;
  readonly columns: ReadonlyMap<string, number>;
  readonly printed: readonly PrintedColumn[];
  readonly from: number;
  readonly to: number;
}

export interface TurnedTable {
  readonly grid: SheetGrid;
  /** The new columns by heading, e.g. `Target TW I`, `Realisasi TW I`, `Realisasi s.d. TW II`. */
  readonly columns: ReadonlyMap<string, number>;
  /** What the sheet prints beside them, a column for each period. */
  readonly printed: readonly PrintedColumn[];
  readonly origin: Origin;
  /** Grid indexes of the rows that became columns of another row. */
  readonly joined: ReadonlySet<number>;
}

/** What a row's period becomes as a heading's end: `TW I`, `Maret`; null where the cell names no such period. */
function periodOf(value: CellValue): string | null {
  if (value === '' || typeof value === 'boolean') return null;
  const bare = bareWord(value);
  const numeral = ROMANS.includes(bare) ? ROMANS.indexOf(bare) : Number(bare) - 1;
  const quarter = QUARTER_PERIODS[numeral];
  if (quarter !== undefined) return quarter;
  const period = chosen(PERIOD_WORDS, plainText(value).replace(/^s\.?\s*\/?\s*d\.?\s*/i, ''));
  if (period !== null) return period.startsWith('TW') ? period : null;
  const month = monthHeading(value)?.month;
  return month === undefined ? null : (MONTH_NAMES[month] ?? null);
}

const RUNNING = /^\s*(?:s\s*[./]?\s*d\b|sampai|kumulatif)/i;
const isQuarter = (period: string): boolean => period.startsWith('TW');

function headingFor(kind: typeof PERIOD_TARGET | typeof PERIOD_REALISATION, piece: Piece): string {
  const period = piece.isRunning ? `s.d. ${piece.period}` : piece.period;
  return kind === PERIOD_TARGET
    ? `Target ${period}`
    : isQuarter(piece.period)
      ? `Realisasi ${period}`
      : period;
}

interface Piece {
  readonly index: number;
  readonly period: string;
  /** Written as reaching from January on: `s.d. Triwulan II`. */
  readonly isRunning: boolean;
}

/** The indicators of a long table, each with the rows of its periods; a period that stands twice begins a row of its own. */
function groupsOf({ grid, columns, from, to }: LongTable): readonly (readonly Piece[])[] {
  const periodColumn = columns.get(PERIOD) ?? 0;
  const identity = IDENTITY.flatMap((heading) => columns.get(heading) ?? []);
  const own = ['Kode Rekening', 'Uraian/Indikator Kinerja'].flatMap((heading) => columns.get(heading) ?? []);
  const groups: Piece[][] = [];
  const byKey = new Map<string, Piece[]>();
  let current: Piece[] | null = null;
  // Left of the names a period stands once for all rows down to the next one.
  const heads = own.every((column) => periodColumn < column);
  let above: CellValue = '';
  for (let index = from; index < to; index += 1) {
    const values = grid.values[index] ?? [];
    const isUnder = heads && own.some((column) => plainText(values[column]) !== '');
    const written = values[periodColumn] ?? '';
    if (written !== '') above = written;
    const told = written === '' && isUnder ? above : written;
    const period = periodOf(told);
    const isRunning = RUNNING.test(plainText(told));
    const parts = identity.map((column) => plainText(values[column]));
    const key = parts.join('\u0000');
    // An office that is merged over indicators names none of them.
    const isOffice = own.every((column) => plainText(values[column]) === '');
    const first = grid.values[current?.[0]?.index ?? -1] ?? [];
    const isSame = identity.every((column, at) => parts[at] === '' || parts[at] === plainText(first[column]));
    const isNamed = parts.some((part) => part !== '') && !(isOffice && isSame);
    if (period === null) {
      if (isNamed) current = null;
      continue;
    }
    if (isNamed) current = byKey.get(key) ?? null;
    if (current === null || current.some((piece) => piece.period === period)) {
      current = [];
      groups.push(current);
      if (isNamed) byKey.set(key, current);
    }
    current.push({ index, period, isRunning });
  }
  return groups;
}

/** The table with its periods as columns; null where no row names one. */
export function turned(table: LongTable): TurnedTable | null {
  const groups = groupsOf(table);
  if (groups.length === 0) return null;
  const { grid, columns } = table;
  const width = grid.rect?.columns ?? 0;
  const added = new Map<string, number>();
  const cells = new Map<number, Map<number, readonly [row: number, column: number]>>();
  const joined = new Set<number>();
  const printed = new Map<string, PrintedColumn>();
  for (const group of groups) {
    const [head, ...rest] = group;
    if (head === undefined) continue;
    for (const { index } of rest) joined.add(index);
    const places = new Map<number, readonly [number, number]>();
    cells.set(head.index, places);
    for (const kind of [PERIOD_TARGET, PERIOD_REALISATION] as const) {
      const column = columns.get(kind);
      if (column === undefined) continue;
      for (const piece of group) {
        const heading = headingFor(kind, piece);
        const at = added.get(heading) ?? width + added.size + printed.size;
        added.set(heading, at);
        places.set(at, [piece.index, column]);
      }
    }
    for (const { what, column, texts } of table.printed)
      for (const piece of group) {
        const name = `${texts} ${piece.isRunning ? 's.d. ' : ''}${piece.period}`.toLowerCase();
        const at = printed.get(`${column} ${name}`)?.column ?? width + added.size + printed.size;
        printed.set(`${column} ${name}`, { what, column: at, texts: name });
        places.set(at, [piece.index, column]);
      }
  }
  const origin: Origin = (row, column) => cells.get(row)?.get(column) ?? [row, column];
  const wider = <T>(matrix: readonly (readonly T[])[], blank: T): readonly (readonly T[])[] =>
    matrix.map((line, row) => {
      if (row < table.from || row >= table.to) return line;
      if (joined.has(row)) return line.map(() => blank);
      const extra = Array.from({ length: added.size + printed.size }, (_, at) => {
        const place = cells.get(row)?.get(width + at);
        return place === undefined ? blank : (matrix[place[0]]?.[place[1]] ?? blank);
      });
      return [...line, ...extra];
    });
  return {
    grid: {
      ...grid,
      values: wider(grid.values, ''),
      formulas: wider(grid.formulas, ''),
      numberFormats: wider(grid.numberFormats, 'General'),
    },
    columns: added,
    printed: [...printed.values()],
    origin,
    joined,
  };
}
