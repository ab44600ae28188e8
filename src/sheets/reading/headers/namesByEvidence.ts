// A name column under a heading that no dictionary knows (`NAMA PASAR`, `Jenis`): the column of differing texts left of the
// figures; else that of the offices, each of which then is a row of its own. Looked for only where a sheet shows no table
// otherwise; reads whether cells are texts, no figure.
import type { CellValue, SheetGrid } from '../../grid';
import { bareWord, foldedHeading } from '../cells/headingText';
import type { FoundTable } from './foundTable';
import { DICTIONARIES } from './headingDictionary';
import type { HeadingPath } from './headerPaths';
import { saidOf } from './tableHeader';
import { isFigureHeading } from '../pointing/columnHeadings';

const NAME = 'Uraian/Indikator Kinerja';
const OFFICE = 'Perangkat Daerah';
const TOP_ROWS = 40;
const ROWS_BELOW = 200;
const LONGEST = 60;
const LEAST_NAMES = 3;
const LEAST_FIGURES = 2;
/** Rows above the figures' headings in which the heading of the names may stand. */
const ROWS_ABOVE = 3;

/** The folded heading of the names, with its meaning, as a heading that was given; empty where none is evident. */
export function namesByEvidence({ values }: SheetGrid): ReadonlyMap<string, string> {
  for (let row = 0; row < Math.min(TOP_ROWS, values.length); row += 1) {
    const cells = values[row] ?? [];
    const figure = cells.findIndex(isFigure);
    const heading = figure < 1 ? null : nameHeading(values, row, figure);
    if (heading === null) continue;
    const beside = namesBeside(values, row, figure).map((one) => [one, NAME] as const);
    return new Map([[heading, NAME], ...beside]);
  }
  return new Map();
}

const NUMBER = /^(?:no|nomor|no urut)$/;

/** Headings of names behind a further column of numbers, with figures of their own: tables beside the first. */
function namesBeside(values: SheetGrid['values'], row: number, figure: number): readonly string[] {
  const cells = values[row] ?? [];
  return cells.flatMap((_, column) => {
    if (column <= figure + 1 || !NUMBER.test(bareWord(headingOver(values, row, column - 1) ?? ''))) return [];
    const heading = headingOver(values, row, column);
    const isHead = heading !== null && !isKnown(heading) && isFigure(cells[column + 1] ?? '');
    return isHead && fewNamesIn(values, row + 1, column) > 0 ? [heading] : [];
  });
}

/** A small table has one or two names: they show only where no other column may hold any, beside several figures. */
function onlyNamed(values: SheetGrid['values'], row: number, figure: number): string | null {
  const figures = (values[row] ?? []).filter(isFigure);
  const named = Array.from({ length: figure }, (_, column) => column).flatMap((column) => {
    const heading = headingOver(values, row, column);
    return heading === null || isKnown(heading) || fewNamesIn(values, row + 1, column) === 0 ? [] : [heading];
  });
  return figures.length >= LEAST_FIGURES && named.length === 1 ? (named[0] ?? null) : null;
}

function isFigure(value: CellValue): boolean {
  if (typeof value !== 'string' || value === '' || value.length > LONGEST) return false;
  const path: HeadingPath = {
    texts: [foldedHeading(value)],
    raw: value,
    format: 'General',
    isContinued: false,
    numerals: 0,
  };
  return (['target', 'realisation'] as const).some((role) => {
    const said = saidOf(role, path, null);
    return said !== null && isFigureHeading(said);
  });
}

/** Of the columns left of the figures the one with the most names; that of offices where no other has any. */
const nameHeading = (values: SheetGrid['values'], row: number, figure: number): string | null =>
  mostNamed(values, row, figure, (heading) => !isKnown(heading)) ??
  mostNamed(values, row, figure, isOfficeHeading) ??
  onlyNamed(values, row, figure);

function mostNamed(
  values: SheetGrid['values'],
  row: number,
  figure: number,
  isWanted: (heading: string) => boolean,
): string | null {
  let best: { readonly heading: string; readonly names: number } | null = null;
  for (let column = 0; column < figure; column += 1) {
    const heading = headingOver(values, row, column);
    const names = heading === null || !isWanted(heading) ? 0 : namesIn(values, row + 1, column);
    if (heading !== null && names > (best?.names ?? 0)) best = { heading, names };
  }
  return best?.heading ?? null;
}

function headingOver(values: SheetGrid['values'], row: number, column: number): string | null {
  for (let at = row; at > row - ROWS_ABOVE && at >= 0; at -= 1) {
    const value = values[at]?.[column] ?? '';
    if (typeof value === 'string' && value !== '')
      return value.length > LONGEST ? null : foldedHeading(value);
  }
  return null;
}

const isKnown = (heading: string): boolean =>
  [DICTIONARIES.target, DICTIONARIES.realisation].some((words) => words.has(bareWord(heading)));

/** `Nama OPD`, `SKPD Pengelola`. */
const isOfficeHeading = (heading: string): boolean => DICTIONARIES.target.get(bareWord(heading)) === OFFICE;

/** A table whose rows bear the names of offices has them as its offices too. */
export function withNamedOffices(table: FoundTable): FoundTable {
  const column = table.columns.get(NAME);
  if (column === undefined || table.columns.has(OFFICE) || !isOfficeHeading(table.written.get(NAME) ?? ''))
    return table;
  return { ...table, columns: new Map([...table.columns, [OFFICE, column]]) };
}

/** How many names stand below; 0 where they are few, or hardly differ. */
const namesIn = (values: SheetGrid['values'], from: number, column: number): number => {
  const names = fewNamesIn(values, from, column);
  return names >= LEAST_NAMES ? names : 0;
};

function fewNamesIn(values: SheetGrid['values'], from: number, column: number): number {
  const filled = values
    .slice(from, from + ROWS_BELOW)
    .map((cells) => cells[column] ?? '')
    .filter((value) => value !== '');
  const names = filled.filter((value) => typeof value === 'string' && /\p{L}{2}/u.test(value));
  const words = names.map(bareWord);
  const differing = new Set(words).size;
  // The same accounts come again under each market or district; a unit or a status is that of the row above, too.
  const isListedAgain = differing >= LEAST_NAMES && words.every((word, at) => word !== words[at - 1]);
  const isOfNames =
    names.length * 4 > filled.length * 3 && (differing * 4 > names.length * 3 || isListedAgain);
  return isOfNames ? differing : 0;
}
