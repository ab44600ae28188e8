// A small book whose officials bear names and NIP that nothing else could spell, and every way in which they could stand
// somewhere. Runs nothing.
import type { SampleBook, SampleRow } from '../src/sheets/templateBook';
import { smallBook } from '../tests/application/smallBook';
import type { Seeded } from '../tests/support/seeded';

export interface Person {
  readonly name: string;
  readonly nip: string;
}

const LETTERS = 'bcdfghjklmnpqrstvwxz';

/** Letters and digits that nothing else in a workbook could spell by chance. */
export function person(draw: Seeded): Person {
  const pick = (from: string, length: number): string =>
    Array.from({ length }, () => draw.oneOf([...from])).join('');
  return { name: `Q${pick(LETTERS, 7)} X${pick(LETTERS, 6)}`, nip: `8${pick('123456789', 17)}` };
}

const named = (row: SampleRow, { name, nip }: Person): SampleRow => ({
  ...row,
  'Nama Pejabat': name,
  NIP: nip,
});

/** Two offices; the first changes its head in the middle of the year. `unclear`: a status of office that is asked about. */
export function bookOf([first, second, other]: readonly Person[], unclear: boolean): SampleBook {
  if (first === undefined || second === undefined || other === undefined) throw new Error('Too few persons');
  const book = smallBook();
  const [head, ...others] = book.sheets['Pejabat'] ?? [];
  const [pact, ...pacts] = book.sheets['Pakta'] ?? [];
  if (head === undefined || pact === undefined) throw new Error('The small book has other sheets');
  return {
    ...book,
    sheets: {
      ...book.sheets,
      Pejabat: [
        { ...named(head, first), 'TMT Selesai': '2026-06-30' },
        {
          ...named(head, second),
          'TMT Mulai': '2026-07-01',
          'Status Jabatan': unclear ? 'Titipan' : 'Definitif',
        },
        ...others.map((row) => named(row, other)),
      ],
      Pakta: [named(pact, first), ...pacts.map((row) => named(row, other))],
    },
  };
}

/** Every spelling in which a person could stand somewhere. */
export const tracesOf = (persons: readonly Person[]): readonly string[] =>
  persons.flatMap(({ name, nip }) => [name, ...name.split(' '), nip]);

export const foundIn = (text: string, traces: readonly string[]): boolean => {
  const plain = text.toLowerCase();
  return traces.some((trace) => plain.includes(trace.toLowerCase()));
};
