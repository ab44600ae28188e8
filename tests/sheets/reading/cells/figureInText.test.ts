import { figureOfUnit, figureWithin } from '../../../../src/sheets/reading/cells/figureInText';
import { inspected, readingOf, sheetOf } from '../bookOf';

describe('figureOfUnit', () => {
  it.each([
    ['4 dokumen', 'Dokumen', 4_000_000n],
    ['15 menit', 'menit', 15_000_000n],
    ['1,5 Jam', 'jam', 1_500_000n],
  ])('reads %s where the unit is %s', (text, unit, amount) => {
    expect(figureOfUnit(text, unit)).toBe(amount);
  });

  it.each([
    ['4 dokumen', ''],
    ['4 dokumen', 'laporan'],
    ['12 dari 15 dokumen', 'dokumen'],
    ['1.095 dokumen', 'dokumen'],
    ['min 4 dokumen', 'dokumen'],
    ['dokumen', 'dokumen'],
  ])('reads no figure from %s with the unit "%s"', (text, unit) => {
    expect(figureOfUnit(text, unit)).toBeNull();
  });
});

describe('figureWithin', () => {
  it.each([
    ['46.105.000 *)', 46_105_000_000_000n],
    ['± 36.383.600', 36_383_600_000_000n],
    ['12 lembar', 12_000_000n],
    ['69000000²', 69_000_000_000_000n],
  ])('finds the figure of %s', (text, amount) => {
    expect(figureWithin(text)).toBe(amount);
  });

  it.each(['> 75', '3 dari 4', 'menyusul', '1.234 *)', 'turun 5'])('finds none in %s', (text) => {
    expect(figureWithin(text)).toBeNull();
  });

  it('is offered as an answer, and read so once it is chosen', () => {
    const read = (answers: Readonly<Record<string, string>>) =>
      inspected(
        readingOf([
          sheetOf('PAD', [
            ['REALISASI PAJAK DAERAH TAHUN 2026'],
            ['Kode Rekening', 'Uraian', 'Target', 'Realisasi TW I'],
            ['4.1.01.09', 'Pajak Reklame', 400_000_000, '± 46.105.000'],
          ]),
        ]),
        { answers },
      );
    const [question] = read({}).questions;
    expect(question).toMatchObject({ code: 'TEXT_WHERE_NUMBER' });
    expect(question?.options.map(({ id }) => id)).toEqual(['figure', 'none', 'zero']);
    const answered = read({ [question?.id ?? '']: 'figure' });
    expect(answered.input?.indicators[0]?.months[2]).toMatchObject({
      amount: 46_105_000_000_000n,
      column: 4,
    });
  });
});
