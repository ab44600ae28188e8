// Two columns under one heading of realisation: one of them, both together, or none. Fictional figures only.
import { inspected, readingOf, sheetOf } from '../bookOf';

const sheet = (one: string, other: string) =>
  readingOf([
    sheetOf('PAD', [
      ['S.D. 30 SEPTEMBER 2026'],
      ['Kode Rekening', 'Uraian', 'Target', 'Realisasi', null],
      [null, null, null, one, other],
      ['4.1.01.09', 'Pajak Reklame', 1_000, 300, 450.25],
      ['4.1.01.12', 'Pajak Air Tanah', 1_000, null, 7],
      ['4.1.01.13', 'Pajak Sarang Burung Walet', 1_000, null, null],
    ]),
  ]);
const parts = sheet('Tunai', 'Non Tunai');
const september = (answer: string) => {
  const [question] = inspected(parts).questions;
  const answered = inspected(parts, { answers: { [question?.id ?? '']: answer } });
  return (answered.input?.indicators ?? []).map(({ months }) => months[8]);
};
const amount = (value: bigint) => ({ kind: 'amount', amount: value });

describe('settleDoubled: parts of one figure', () => {
  it('offers each column, their sum, and none', () => {
    const [question] = inspected(parts).questions;
    expect(question?.code).toBe('HEADING_TWICE');
    expect(question?.options.map(({ id }) => id)).toEqual(['D', 'E', 'sum', 'neither']);
  });

  it('adds them up exactly where they are parts; a blank is no figure', () => {
    expect(september('sum')).toMatchObject([amount(750_250_000n), amount(7_000_000n), { kind: 'none' }]);
  });

  it.each([
    ['E', [amount(450_250_000n), amount(7_000_000n), { kind: 'none' }]],
    ['neither', [{ kind: 'none' }, { kind: 'none' }, { kind: 'none' }]],
  ])('takes %s', (answer, expected) => {
    expect(september(answer)).toMatchObject(expected);
  });

  it('offers no sum of columns that are headed alike', () => {
    const [question] = inspected(sheet('Rp', 'Rp')).questions;
    expect(question?.options.map(({ id }) => id)).toEqual(['D', 'E', 'neither']);
  });
});
