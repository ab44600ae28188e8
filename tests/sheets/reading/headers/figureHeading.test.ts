import { figureHeading } from '../../../../src/sheets/reading/headers/figureHeading';

const headingOf = (...texts: string[]): string | null => {
  const path = { texts, raw: texts.at(-1) ?? '', format: 'General', isContinued: false, numerals: 0 };
  const figure = figureHeading(path, 'realisation');
  return figure?.kind === 'figure' ? figure.heading : null;
};

describe('figureHeading: months by their number', () => {
  it.each([
    ['s/d bulan 1', 's.d. Januari'],
    ['s/d bulan 12', 's.d. Desember'],
    ['s.d. bulan ke-7', 's.d. Juli'],
    ['realisasi bulan ix', 'September'],
    ['realisasi bln. 3 (rp)', 'Maret'],
  ])('reads %s as %s', (text, heading) => {
    expect(headingOf(text)).toBe(heading);
  });

  it.each(['realisasi bulan 13', 'realisasi bulan 2026'])('reads no month from %s', (text) => {
    expect(headingOf(text)).toBe('S.d. Bulan Ini');
  });
});
