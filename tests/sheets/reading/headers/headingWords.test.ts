// Words that offices and exports put over the names and the codes of accounts. Fictional figures only.
import { inspected, readingOf, sheetOf } from '../bookOf';

const listUnder = (code: string, name: string) =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        [code, name, 'Target', 'Realisasi s.d. September'],
        ['4.1.01.09.01', 'Reklame Papan', 1_000, 700],
        ['4.1.01.12.01', 'Air Tanah', 500, 400],
      ]),
    ]),
    { asOf: '2026-10-05' },
  );

describe('the words for an account', () => {
  it.each([
    ['Kode Rekening', 'Nama Rek'],
    ['Kd. Rek.', 'Nm. Rek.'],
    ['Kode Rek', 'Nm Rekening'],
    ['Kode', 'Uraian Rek.'],
    ['Account Code', 'Account Name'],
    ['Account Code', 'Account Description'],
    ['Code', 'Revenue Item'],
  ])('takes %p and %p', (code, name) => {
    const { questions, input } = listUnder(code, name);
    expect(questions).toEqual([]);
    expect(input?.indicators.map((one) => [one.code, one.name])).toEqual([
      ['4.1.01.09.01', 'Reklame Papan'],
      ['4.1.01.12.01', 'Air Tanah'],
    ]);
  });
});
