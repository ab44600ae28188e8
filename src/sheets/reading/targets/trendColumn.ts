// A column headed `Tren` may tell which way is better, or which way the figures went. Where its words repeat how the figures of
// their rows moved, it says nothing of direction. Compares numbers of the sheet; asks nothing.
import { DIRECTION_WORDS, chosen } from '../cells/choices';
import { plainText } from '../cells/headingText';
import { valueAt, type FoundTable } from '../headers/foundTable';

const DIRECTION = 'Arah Indikator';
const TARGET = 'Target Murni';
const TREND = /^tren(?:d)?\b/;

interface Row {
  readonly isUp: boolean;
  readonly cells: readonly unknown[];
}

/** The table without a column of directions that only repeats how its figures moved. */
export function withoutTrends(table: FoundTable): FoundTable {
  const { columns, written, grid, from, to } = table;
  const target = columns.get(TARGET);
  if (target === undefined || !columns.has(DIRECTION) || !TREND.test(written.get(DIRECTION) ?? ''))
    return table;
  const rows = Array.from({ length: to - from }, (_, at) => from + at).flatMap((index): readonly Row[] => {
    const word = chosen(DIRECTION_WORDS, plainText(valueAt(table, index, DIRECTION)));
    return word === null
      ? []
      : [
          {
            isUp: word === 'Semakin tinggi semakin baik',
            cells: (grid.values[index] ?? []).slice(target + 1),
          },
        ];
  });
  if (rows.length === 0 || !MOVES.some((move) => repeats(rows, move))) return table;
  return { ...table, columns: new Map([...columns].filter(([heading]) => heading !== DIRECTION)) };
}

type Move = (figures: readonly number[]) => number;

/** From the first figure of a row to its last, and from the one before the last. */
const MOVES: readonly Move[] = [
  (figures) => (figures.at(-1) ?? 0) - (figures[0] ?? 0),
  (figures) => (figures.at(-1) ?? 0) - (figures.at(-2) ?? 0),
];

function repeats(rows: readonly Row[], move: Move): boolean {
  const moved = rows.flatMap(({ isUp, cells }) => {
    const step = move(cells.filter((cell) => typeof cell === 'number'));
    return step === 0 ? [] : [isUp === step > 0];
  });
  return moved.length > 0 && moved.every((isAgreed) => isAgreed);
}
