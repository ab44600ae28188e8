// `Rp` in a cell of its own beside the amount, both under one heading. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const sheet = (rows: Matrix) => {
  const grid = sheetOf('PAD', [
    ['TARGET DAN REALISASI PAD TAHUN 2026'],
    ['No', 'Uraian', 'Target', '', 'Realisasi s.d. Juni', ''],
    ...rows,
  ]);
  const merges = [3, 5].map((left) => ({ top: 2, left, rows: 1, columns: 2 }));
  return inspected(readingOf([{ ...grid, merges }]), { asOf: '2026-06-30' });
};

describe('withCurrencyCells', () => {
  it('takes the amounts as what the heading over both names', () => {
    const { input, sources } = sheet([
      [1, 'Pajak Reklame', 'Rp', 900_000_000, 'Rp', 400_000_000],
      [2, 'Pajak Hotel', 'Rp.', 700_000_000, 'Rp.', 300_000_000],
    ]);
    expect(sources.find(({ role }) => role === 'target')?.columns).toMatchObject({ 'Target Murni': 'D' });
    expect(input?.indicators.map(({ targets }) => targets.original)).toEqual([
      { kind: 'amount', amount: 900_000_000_000_000n },
      { kind: 'amount', amount: 700_000_000_000_000n },
    ]);
  });

  it('leaves a heading where its own column holds anything else', () => {
    const { sources } = sheet([
      [1, 'Pajak Reklame', 800_000_000, 900_000_000, 'Rp', 400_000_000],
      [2, 'Pajak Hotel', 'Rp', 700_000_000, 'Rp', 300_000_000],
    ]);
    expect(sources.find(({ role }) => role === 'target')?.columns).toMatchObject({ 'Target Murni': 'C' });
  });
});
