// Which columns a pointed cell brings with it: the name and the code beside it, the columns of figures that are of its
// kind. Looks at texts and forms of cells, never at amounts.
import type { CellValue, SheetGrid } from '../../grid';
import { foldedHeading } from '../cells/headingText';
import { numberFromText } from '../cells/numberText';
import type { HeadingPath } from '../headers/headerPaths';
import { UP_TO_MONTH } from '../headers/slots';
import { isFigureHeading } from './columnHeadings';
import type { FigureRole } from './settledColumns';

const NAME = 'Uraian/Indikator Kinerja';
const CODE = 'Kode Rekening';
/** Rows from which a column's kind is told. */
const SAMPLE = 400;
const CODE_FORM = /^\d+(?:[.\- ]\d+)+\.?$/;
/** A column nearly as rich in texts as the richest, but nearer, is the name of a table of its own. */
const NEARLY = 0.9;

export const isCodeForm = (value: CellValue | undefined): boolean =>
  typeof value === 'string' && CODE_FORM.test(value.trim());

/** Words, no numbers, codes or signs of nothing. */
export const isWordCell = (value: CellValue | undefined): boolean =>
  typeof value === 'string' &&
  value.trim() !== '' &&
  !isCodeForm(value) &&
  numberFromText(value).kind === 'text';

export const isFigureCell = (value: CellValue | undefined): boolean => {
  if (typeof value !== 'string') return typeof value === 'number';
  const { kind } = numberFromText(value);
  return kind === 'amount' || kind === 'ambiguous';
};

export interface ColumnsBelow {
  readonly grid: SheetGrid;
  /** Grid indexes of the rows below the header, `to` behind the last. */
  readonly from: number;
  readonly to: number;
  readonly paths: readonly HeadingPath[];
  /** What the words above a column say it is, null where they say nothing. */
  readonly saidOf: (role: FigureRole, column: number) => string | null;
}

/** Canonical heading by column; null: left out. */
export type Pins = Map<number, string | null>;

/** The meanings that follow from one pointed column, an index into the grid's rows. */
export function pinsFor(role: FigureRole, column: number, below: ColumnsBelow): Pins {
  const pins = figurePins(role, column, below);
  pinIdentity(role, column, below, pins);
  return pins;
}

/** Adds the name and the code beside a column to its pins. */
export function pinIdentity(role: FigureRole, column: number, below: ColumnsBelow, pins: Pins): void {
  pinBeside(NAME, nameColumn, role, column, below, pins);
  pinBeside(CODE, codeColumn, role, column, below, pins);
}

const FALLBACK: Readonly<Record<FigureRole, string>> = { target: 'Target Murni', realisation: UP_TO_MONTH };
const OF_THE_YEAR: ReadonlySet<string> = new Set(['Target Murni', 'Target Perubahan']);

function figurePins(role: FigureRole, column: number, below: ColumnsBelow): Pins {
  const { paths, saidOf } = below;
  const said = saidOf(role, column);
  const isKnown = said !== null && isFigureHeading(said);
  const pins: Pins = new Map([[column, isKnown ? said : FALLBACK[role]]]);
  const isAlone = !isKnown || (role === 'target' && OF_THE_YEAR.has(said));
  if (role === 'target' && isAlone) return pins;
  const seen = new Set(pins.values());
  let isOver = isAlone;
  for (let at = 0; at < paths.length; at += 1) {
    if (at === column) continue;
    const other = saidOf(role, at);
    if (other === null || !isFigureHeading(other) || (role === 'target' && OF_THE_YEAR.has(other))) continue;
    // A heading that comes again begins figures of another kind.
    if (at > column && seen.has(other)) isOver = true;
    const isAlike = at > column && !isOver;
    pins.set(at, isAlike ? other : null);
    if (isAlike) seen.add(other);
  }
  return pins;
}

type Chooser = (columns: readonly number[], column: number, below: ColumnsBelow) => number | null;

/** Where the words name one such column it is left to them. */
function pinBeside(
  heading: string,
  choose: Chooser,
  role: FigureRole,
  column: number,
  below: ColumnsBelow,
  pins: Pins,
): void {
  const all = below.paths.map((_, at) => at).filter((at) => at !== column && pins.get(at) === undefined);
  const named = all.filter(
    (at) => below.paths[at]?.isContinued === false && below.saidOf(role, at) === heading,
  );
  if (named.length === 1) return;
  const left = all.filter((at) => at < column);
  const chosen =
    choose(named.length > 1 ? named.filter((at) => at < column) : left, column, below) ??
    (named.length === 0 ? choose(all, column, below) : null);
  for (const at of named) pins.set(at, null);
  if (chosen !== null) pins.set(ownerOf(chosen, below.paths), heading);
}

/** The column whose heading spreads over the given one. */
function ownerOf(column: number, paths: readonly HeadingPath[]): number {
  const own = paths[column]?.texts.join('\n');
  let at = column;
  while (paths[at]?.isContinued === true && own !== '' && paths[at - 1]?.texts.join('\n') === own) at -= 1;
  return at;
}

function sampleOf(column: number, { grid, from, to }: ColumnsBelow): readonly CellValue[] {
  return grid.values.slice(from, Math.min(to, from + SAMPLE)).map((cells) => cells[column] ?? '');
}

/** The column with most words that differ; of columns nearly as rich the one nearest to the figures. */
const nameColumn: Chooser = (columns, column, below) => {
  const counts = columns.map((at) => ({
    at,
    count: new Set(sampleOf(at, below).filter(isWordCell).map(foldedHeading)).size,
  }));
  const most = Math.max(0, ...counts.map(({ count }) => count));
  if (most === 0) return null;
  const rich = counts.filter(({ count }) => count >= most * NEARLY);
  const nearest = rich.toSorted((a, b) => Math.abs(column - a.at) - Math.abs(column - b.at))[0];
  return nearest?.at ?? null;
};

/** The nearest column in which at least half of what stands is a code. */
const codeColumn: Chooser = (columns, column, below) =>
  columns
    .filter((at) => {
      const filled = sampleOf(at, below).filter((value) => value !== '');
      const codes = filled.filter(isCodeForm).length;
      return codes > 0 && codes * 2 >= filled.length;
    })
    .toSorted((a, b) => Math.abs(column - a) - Math.abs(column - b))[0] ?? null;
