// Sheets that were copied with their accounts: one question, and no row is counted twice unseen. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const sheet = (title: string, figure: number): Matrix => [
  [title, '', '', ''],
  ['REALISASI PAD S.D. 30 SEPTEMBER 2026', '', '', ''],
  ['No', 'Uraian', 'Target', 'Realisasi'],
  [1, 'Pajak Reklame', 1_000_000_000, figure],
  [2, 'Pajak Air Tanah', 500_000_000, 300_000_000],
];
const read = (answers: Readonly<Record<string, string>>, second = 'PEMERINTAH KABUPATEN CONTOH') =>
  inspected(
    readingOf([
      sheetOf('PAD', sheet('PEMERINTAH KABUPATEN CONTOH', 600_000_000)),
      sheetOf('PAD (2)', sheet(second, 700_000_000)),
    ]),
    { asOf: '2026-10-05', answers },
  );
const idIn = (questions: readonly { readonly id: string; readonly code: string }[]): string =>
  questions.find(({ code }) => code === 'ROWS_ON_SHEETS')?.id ?? '';

describe('settleCopies', () => {
  it('asks once which of two sheets counts and holds the rows of both', () => {
    const { questions, input } = read({});
    expect(questions.map(({ code }) => code)).toEqual(['ROWS_ON_SHEETS']);
    expect(questions[0]?.facts['rows']).toBe('2');
    expect(input?.indicators.every(({ holds }) => holds.length === 1)).toBe(true);
  });

  it('keeps the sheet that the officer names, or both', () => {
    const id = idIn(read({}).questions);
    const kept = read({ [id]: 'only:PAD (2)' }).input?.indicators;
    expect(kept?.map(({ source }) => source.sheet)).toEqual(['PAD (2)', 'PAD (2)']);
    expect(read({ [id]: 'each' }).input?.indicators).toHaveLength(4);
  });

  it('asks nothing where the sheets are of two offices', () => {
    expect(read({}, 'DINAS PERHUBUNGAN').questions.map(({ code }) => code)).not.toContain('ROWS_ON_SHEETS');
  });
});
