// `Kesegaran`: a native formula that compares the figures which a run read with those that stand in the sheets now, so that
// a changed figure shows without the pane. Writes the formula's text; calculates nothing.
import type { Rect, WorkbookReading } from '../grid';
import type { SourceTable } from '../inspection';
import type { CellInput } from '../plan';
import { absoluteCell, quotedSheet, reference } from './formulaText';
import { FRESH, STALE, UNWATCHED } from './freshnessWords';
import {
  TEXT_DIGITS,
  TEXT_PAD,
  TEXT_WEIGHTS,
  toleranceOf,
  watchedFigures,
  type TextColumn,
  type WatchedFigures,
  type WatchedSum,
} from './watchedFigures';
import { watchedRanges, type WatchedRange } from './watchedRanges';

/** What Excel takes for a formula, less what it may write longer than we do. */
const LONGEST_FORMULA = 8_000;
const MOST_ARGUMENTS = 255;
const MOST_ERRORS = 50;

const minus = (value: number): string =>
  value === 0 ? '' : `${value < 0 ? '+' : '-'}${String(Math.abs(value)).toUpperCase()}`;

/** A constant of a formula holds 15 digits: the sum is taken off in two parts. */
function isNear(given: string, watched: WatchedSum): string {
  const { sum } = watched;
  const head = Number(sum.toPrecision(10));
  const rest = Number((sum - head).toPrecision(10));
  const allowed = Number((toleranceOf(watched) * 1.01).toPrecision(3));
  return `ABS(${given}${minus(head)}${minus(rest)})<=${String(allowed).toUpperCase()}`;
}

function weightedSum(range: string, corner: string, columns: number): string {
  const across = columns === 1 ? '+1' : `+COLUMN(${range})-COLUMN(${corner})+1`;
  const down = `(ROW(${range})-ROW(${corner}))${columns === 1 ? '' : `*${String(columns)}`}`;
  return `SUMPRODUCT(${range},${down}${across})`;
}

/** By places from the column's top and not by row numbers: rows let in above change nothing. */
function textCondition({ grid, rect }: WatchedFigures, { at, sum }: TextColumn): string {
  const column = { ...rect, left: rect.left + at, columns: 1 };
  const range = reference(grid.name, column);
  const corner = reference(grid.name, { ...column, rows: 1 });
  const pads = `"${TEXT_PAD.repeat(TEXT_WEIGHTS.length)}"`;
  const places = `{${TEXT_WEIGHTS.map((_, place) => place + 1).join(',')}}`;
  const found = `FIND(MID(${range}&${pads},${places},1),"${TEXT_DIGITS}"&${range}&${pads})-1`;
  const weights = `{${TEXT_WEIGHTS.join(',')}}`;
  return `SUMPRODUCT(ISTEXT(${range})*(${found})*(ROW(${range})-ROW(${corner})+1)*${weights})=${String(sum)}`;
}

function conditions(figures: WatchedFigures, hasTexts: boolean): readonly string[] {
  const { grid, rect, numbers, texts, plain, weighted, textColumns } = figures;
  const range = reference(grid.name, rect);
  const corner = reference(grid.name, { ...rect, rows: 1, columns: 1 });
  return [
    `COUNT(${range})=${String(numbers)}`,
    isNear(`SUM(${range})`, plain),
    ...(weighted === null
      ? []
      : [
          // COUNTIF with a wildcard counts numbers, too, in LibreOffice.
          `SUMPRODUCT(ISTEXT(${range})*(${range}<>""))=${String(texts)}`,
          isNear(weightedSum(range, corner, rect.columns), weighted),
        ]),
    ...(hasTexts ? textColumns.map((column) => textCondition(figures, column)) : []),
  ];
}

/** Of many tables together only how many figures there are and what they come to: figures that change places are not seen. */
function fewConditions(all: readonly WatchedFigures[]): readonly string[] {
  if (all.length === 0 || all.length > MOST_ARGUMENTS) return [];
  const ranges = all.map(({ grid, rect }) => reference(grid.name, rect)).join(',');
  const total = all.reduce(
    (sum, { plain }) => ({
      sum: sum.sum + plain.sum,
      size: sum.size + plain.size,
      count: sum.count + plain.count,
    }),
    // The sums themselves are added, too.
    { sum: 0, size: 0, count: all.length },
  );
  const numbers = total.count - all.length;
  return [`COUNT(${ranges})=${String(numbers)}`, isNear(`SUM(${ranges})`, total)];
}

/** The range in pieces around its error values, which no sum can hold. */
function withoutErrors({ grid, rect, isMain }: WatchedRange): {
  readonly pieces: readonly WatchedRange[];
  readonly errors: readonly string[];
} {
  const { top, left, rows, columns } = rect;
  const bottom = top + rows;
  const right = left + columns;
  for (const place of grid.errorCells) {
    const [row = 0, column = 0] = place.split(':').map(Number);
    if (row < top || row >= bottom || column < left || column >= right) continue;
    const around: readonly Rect[] = [
      { top, left, rows: row - top, columns },
      { top: row, left, rows: 1, columns: column - left },
      { top: row, left: column + 1, rows: 1, columns: right - column - 1 },
      { top: row + 1, left, rows: bottom - row - 1, columns },
    ];
    const parts = around
      .filter((part) => part.rows > 0 && part.columns > 0)
      .map((part) => withoutErrors({ grid, rect: part, isMain }));
    return {
      pieces: parts.flatMap(({ pieces }) => pieces),
      errors: [
        `ISERROR(${quotedSheet(grid.name)}${absoluteCell(row, column)})`,
        ...parts.flatMap(({ errors }) => errors),
      ],
    };
  }
  return { pieces: [{ grid, rect, isMain }], errors: [] };
}

const formulaOf = (parts: readonly string[]): string =>
  `=IFERROR(IF(AND(${parts.join(',')}),"${FRESH}","${STALE}"),"${STALE}")`;

/** The `Kesegaran` of a run that read these tables: a formula, or the word for what no formula can watch. */
export function freshnessCell(reading: WorkbookReading, sources: readonly SourceTable[]): CellInput {
  const ranges = watchedRanges(reading, sources);
  const grids = new Set(ranges.map(({ grid }) => grid));
  if ([...grids].some(({ errorCells }) => errorCells.size > MOST_ERRORS)) return UNWATCHED;
  const split = ranges.map(withoutErrors);
  const errors = split.flatMap((one) => one.errors);
  const figures = split.flatMap(({ pieces }) => pieces.map(watchedFigures));
  const main = figures.filter(({ isMain }) => isMain);
  if (figures.length === 0) return UNWATCHED;
  // The most that one formula holds: first without what says how figures are judged, then without their places.
  const manners: readonly (() => readonly string[])[] = [
    () => figures.flatMap((one) => conditions(one, true)),
    () => main.flatMap((one) => conditions(one, true)),
    () => main.flatMap((one) => conditions(one, false)),
    () => fewConditions(figures),
    () => fewConditions(main),
  ];
  for (const manner of manners) {
    const parts = manner();
    const formula = formulaOf([...errors, ...parts]);
    const isFitting = errors.length + parts.length <= MOST_ARGUMENTS && formula.length <= LONGEST_FORMULA;
    if (parts.length > 0 && isFitting) return { formula };
  }
  return UNWATCHED;
}
