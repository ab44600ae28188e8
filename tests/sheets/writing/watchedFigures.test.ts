import fc from 'fast-check';
import type { CellValue } from '../../../src/sheets/grid';
import {
  TEXT_DIGITS,
  TEXT_PAD,
  TEXT_WEIGHTS,
  toleranceOf,
  watchedFigures,
  type WatchedFigures,
} from '../../../src/sheets/writing/watchedFigures';
import { gridOf } from './gridOf';

type Cells = readonly (readonly CellValue[])[];

const RECT = (cells: Cells) => ({ top: 1, left: 1, rows: cells.length, columns: cells[0]?.length ?? 0 });
const figuresOf = (cells: Cells): WatchedFigures =>
  watchedFigures({ grid: gridOf('Data', cells), rect: RECT(cells), isMain: true });

/** Plain addition, as a spreadsheet adds; `backwards` as another one might. */
function added(numbers: readonly number[], backwards: boolean): number {
  const ordered = backwards ? [...numbers].reverse() : numbers;
  return ordered.reduce((sum, value) => sum + value, 0);
}

/** What the formula of the run's row asks, calculated cell by cell. */
function isSame(before: WatchedFigures, now: Cells, backwards = false): boolean {
  const columns = now[0]?.length ?? 0;
  const placed = now.flatMap((row, down) =>
    row.map((value, across) => ({ value, place: down * columns + across + 1 })),
  );
  const numbers = placed.flatMap(({ value, place }) =>
    typeof value === 'number' ? [{ value, product: value * place }] : [],
  );
  const texts = placed.filter(({ value }) => typeof value === 'string' && value !== '');
  const isNear = (watched: WatchedFigures['plain'], sum: number): boolean =>
    Math.abs(sum - watched.sum) <= toleranceOf(watched);
  return (
    numbers.length === before.numbers &&
    texts.length === before.texts &&
    isNear(
      before.plain,
      added(
        numbers.map(({ value }) => value),
        backwards,
      ),
    ) &&
    before.weighted !== null &&
    isNear(
      before.weighted,
      added(
        numbers.map(({ product }) => product),
        backwards,
      ),
    ) &&
    before.textColumns.every(({ at, sum }) => sum === textSum(now.map((row) => row[at] ?? '')))
  );
}

function textSum(column: readonly CellValue[]): number {
  let sum = 0;
  column.forEach((value, down) => {
    if (typeof value !== 'string') return;
    const padded = value + TEXT_PAD.repeat(TEXT_WEIGHTS.length);
    for (const [place, weight] of TEXT_WEIGHTS.entries()) {
      const found = (TEXT_DIGITS + padded).indexOf(padded.slice(place, place + 1)) + 1;
      sum += (found - 1) * (down + 1) * weight;
    }
  });
  return sum;
}

const sen = (most: number) =>
  fc
    .tuple(fc.integer({ min: -most, max: most }), fc.integer({ min: 0, max: 99 }))
    .map(([a, b]) => a + b / 100);
const number = fc.oneof(sen(1_000), sen(1_000_000_000), fc.double({ min: 0, max: 2, noNaN: true }));
const text = fc.constantFrom('1.234', 'Rp 1.250.000,-', '(7,56)', 'belum', '–', '12.345.678,90');
const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: number },
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: text },
);
const grids = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.integer({ min: 1, max: 20 }))
  .chain(([columns, rows]) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

const put = (cells: Cells, place: number, value: CellValue): Cells => {
  const columns = cells[0]?.length ?? 1;
  return cells.map((row, down) =>
    row.map((old, across) => (down * columns + across === place ? value : old)),
  );
};
const at = (cells: Cells, place: number): CellValue => cells.flat()[place] ?? '';
const placeIn = (cells: Cells, seed: number): number => seed % cells.flat().length;

describe('watchedFigures', () => {
  it('knows its figures again, in whichever order they are added', () => {
    fc.assert(
      fc.property(grids, fc.boolean(), (cells, backwards) => isSame(figuresOf(cells), cells, backwards)),
    );
  });

  it('knows totals of 1e15 again', () => {
    const big = fc.array(fc.tuple(sen(9_000_000_000_000), sen(9_000_000_000_000)), {
      minLength: 60,
      maxLength: 110,
    });
    fc.assert(fc.property(big, (cells) => isSame(figuresOf(cells), cells, true)));
  });

  it('tells when one figure changes by a sen, is emptied, becomes text or is filled', () => {
    fc.assert(
      fc.property(grids, fc.nat(), (cells, seed) => {
        const place = placeIn(cells, seed);
        const old = at(cells, place);
        const before = figuresOf(cells);
        const edits: readonly CellValue[] =
          typeof old === 'number'
            ? [old + 0.01, old - 1, '', `${String(old)} `]
            : old === ''
              ? [0, 5, '1.234']
              : ['', 0];
        return edits.every((edit) => !isSame(before, put(cells, place, edit)));
      }),
    );
  });

  it('tells when two figures change places', () => {
    fc.assert(
      fc.property(grids, fc.nat(), fc.nat(), (cells, one, other) => {
        const [first, second] = [placeIn(cells, one), placeIn(cells, other)];
        const [a, b] = [at(cells, first), at(cells, second)];
        const isTold = typeof a === 'number' && typeof b === 'number' && Math.abs(a - b) > 0.01;
        fc.pre(isTold);
        return !isSame(figuresOf(cells), put(put(cells, first, b), second, a));
      }),
    );
  });

  it.each([
    ['1.234', '1.235'],
    ['1.234', '2.134'],
    ['1.200', '3.100'],
    ['Rp 1.250.000,-', 'Rp 1.350.000,-'],
    ['12.345.678,90', '12.345.678,91'],
    ['belum', '12.34'],
  ])('tells the text %s from %s', (before, now) => {
    expect(isSame(figuresOf([[1], [before]]), [[1], [now]])).toBe(false);
  });

  it('weighs no range of more than a million cells', () => {
    const grid = gridOf('Data', [[1]]);
    const rect = { top: 1, left: 1, rows: 1_000_001, columns: 1 };
    const found = watchedFigures({ grid, rect, isMain: true });
    expect(found).toMatchObject({ numbers: 1, plain: { sum: 1 }, weighted: null, textColumns: [] });
  });
});
