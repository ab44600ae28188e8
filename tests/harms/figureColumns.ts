// Which columns of the clean books hold targets and which realisation, counted from 1. Only for putting faults in.
import type { HarmBook } from './harmBook';

export interface FigureColumns {
  readonly target: readonly number[];
  readonly realisation: readonly number[];
}

const span = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
const NONE: readonly number[] = [];

const COLUMNS: Readonly<Record<string, readonly FigureColumns[]>> = {
  B: [{ target: [8], realisation: [9, 10, 11] }],
  C: [{ target: [7], realisation: [8, 10, 12] }],
  D: [{ target: [6], realisation: span(7, 18) }],
  E: [{ target: [2, 3, 7, 11, 15], realisation: [5, 9, 13, 17] }],
  F: [{ target: [3], realisation: span(4, 9) }],
  H: [{ target: [4, 6], realisation: [7] }],
  I: [
    { target: [5], realisation: NONE },
    { target: NONE, realisation: [5] },
  ],
  pair: [
    { target: [3], realisation: NONE },
    { target: NONE, realisation: span(3, 15) },
  ],
};

const PACTS = ['Pejabat', 'Pakta'];

/** The columns of a sheet of a clean book by its place; none on the sheets of officials and pacts. */
export function columnsOf(book: HarmBook, place: number): FigureColumns {
  const all = COLUMNS[book.layout];
  if (all === undefined) throw new Error(`No columns of ${book.layout}`);
  const isPeople = PACTS.includes(book.sheets[place]?.name ?? '');
  const own = isPeople ? undefined : (all[place] ?? all[0]);
  return own ?? { target: NONE, realisation: NONE };
}
