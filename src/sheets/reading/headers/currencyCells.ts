// Columns that hold nothing but `Rp` beside the amounts that it is written for, both under one heading, as tables from a
// word processor have them. The heading is that of the amounts.
import type { CellValue } from '../../grid';
import type { HeadingPath } from './headerPaths';

const MARK = /^(?:rp|idr)\.?$/i;
/** What heads the currency itself. */
const UNIT = /^(?:satuan|sat|unit)\b/;
/** Rows under the header that are looked at. */
export const CURRENCY_ROWS = 50;

const isMark = (value: CellValue | undefined): boolean =>
  typeof value === 'string' && MARK.test(value.trim());
const isEmpty = (value: CellValue | undefined): boolean => value === undefined || value === '';

/** The paths with such headings moved to their amounts; `rows`: the first ones under the header; the first path is of column `left`. */
export function withCurrencyCells(
  paths: readonly HeadingPath[],
  rows: readonly (readonly CellValue[])[],
  left: number,
): readonly HeadingPath[] {
  const marked = paths.flatMap((path, at) => (isMarkOf(path, paths[at + 1], rows, left + at) ? [at] : []));
  if (marked.length === 0) return paths;
  const moved = [...paths];
  for (const at of marked) {
    const [heading, amounts] = [paths[at], paths[at + 1]];
    if (heading !== undefined && amounts !== undefined) moved.splice(at, 2, amounts, heading);
  }
  return moved;
}

function isMarkOf(
  path: HeadingPath,
  next: HeadingPath | undefined,
  rows: readonly (readonly CellValue[])[],
  column: number,
): boolean {
  if (path.isContinued || next?.isContinued !== true || next.texts.join('\n') !== path.texts.join('\n'))
    return false;
  if (path.texts.some((text) => UNIT.test(text))) return false;
  const filled = rows.filter((cells) => !isEmpty(cells[column]));
  return (
    filled.some((cells) => !isEmpty(cells[column + 1])) && filled.every((cells) => isMark(cells[column]))
  );
}
