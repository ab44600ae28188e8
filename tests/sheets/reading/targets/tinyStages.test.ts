// Targets of months that are far too small beside the annual target. Fictional amounts only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { MONTH_NAMES } from '../../../../src/sheets/monthNames';
import { inspected, readingOf, sheetOf } from '../bookOf';

const MILLION = 1_000_000;
const book = (month: number, answers: Readonly<Record<string, string>> = {}): Inspection =>
  inspected(
    readingOf([
      sheetOf('PAD', [
        ['TARGET DAN REALISASI PAD TAHUN 2026'],
        [
          'Uraian',
          'Target',
          ...MONTH_NAMES.map((name) => `Target ${name}`),
          ...MONTH_NAMES.map((name) => `Realisasi ${name}`),
        ],
        ...['Pajak Reklame', 'Pajak Air Tanah'].map((name) => [
          name,
          1_200 * MILLION,
          ...MONTH_NAMES.map(() => month),
          ...MONTH_NAMES.map((_, at) => (at < 9 ? (90 + at) * MILLION : '')),
        ]),
      ]),
    ]),
    { answers },
  );

describe('settleTinyStages', () => {
  it('asks whether they are per cent, and holds their rows', () => {
    const { questions, input } = book(8.33);
    expect(questions.map(({ id }) => id)).toEqual(['stages-tiny:PAD']);
    expect(input?.indicators.map(({ holds }) => holds.map(({ code }) => code))).toEqual([
      ['STAGES_TINY'],
      ['STAGES_TINY'],
    ]);
  });

  it.each([
    ['shares', 99_960_000n * 1_000_000n],
    ['schedule', null],
  ])('goes by the answer %s', (answer, first) => {
    const { input } = book(8.33, { 'stages-tiny:PAD': answer });
    expect(input?.indicators[0]?.holds).toEqual([]);
    expect(input?.indicators[0]?.targets.months?.[0] ?? null).toBe(first);
  });

  it('asks nothing about months in the unit of the annual target', () => {
    expect(book(100 * MILLION).questions).toEqual([]);
  });
});
