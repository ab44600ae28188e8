// Columns beside the annual target that bear the times of a whole year under a word that nobody knows: `TW I > RBA`,
// `Januari > Renc`. Reads headings only.
import { groupedBy } from '../../../domain/groupedBy';
import type { FoundTable } from '../headers/foundTable';
import { headerPaths, type HeadingPath } from '../headers/headerPaths';
import { headingTime, isTimeText, type Time } from '../headers/headingTime';

const QUARTERS = [0, 1, 2, 3];
const MONTHS_OF_QUARTER = 3;

interface TimedColumn {
  readonly column: number;
  readonly word: string;
  readonly time: Time;
}

/** The columns of the four quarters of each such word, those of a quarter's months together; `isTaken`: read already. */
export function timedParts(
  table: FoundTable,
  isTaken: (column: number) => boolean,
): readonly (readonly (readonly number[])[])[] {
  const { grid, headerRows } = table;
  const row = (headerRows[0] ?? 1) - (grid.rect?.top ?? 1);
  const right = grid.rect?.columns ?? 0;
  const paths = headerPaths(grid, { row, depth: headerRows.length, left: 0, right });
  const timed = paths.flatMap((path, column): readonly TimedColumn[] => {
    if (isTaken(column) || path.isContinued || path.texts.length === 0) return [];
    const { time } = headingTime(path);
    return time === null ? [] : [{ column, word: timelessWord(path), time }];
  });
  return [...groupedBy(timed, ({ word }) => word).values()].flatMap((columns) => {
    const quarters = QUARTERS.map((quarter) =>
      columns.flatMap(({ column, time }) => (quarterOf(time) === quarter ? [column] : [])),
    );
    const size = columns.every(({ time }) => time.kind === 'quarter') ? 1 : MONTHS_OF_QUARTER;
    const isYear = columns.length === size * QUARTERS.length && quarters.every((own) => own.length === size);
    return isYear ? [quarters] : [];
  });
}

/** What a heading says besides its time: `renc` of `Renc TW I`. */
export const timelessWord = ({ texts }: HeadingPath): string =>
  texts
    .flatMap((text) => text.split(/\s+/))
    .filter((word) => !isTimeText(word))
    .join(' ');

function quarterOf(time: Time): number | null {
  if (time.kind === 'quarter') return time.quarter;
  return time.kind === 'month' ? Math.floor(time.month / MONTHS_OF_QUARTER) : null;
}
