import { otherHeading } from '../../../../src/sheets/reading/accounting/otherHeadings';

const said = (...texts: string[]) =>
  otherHeading({ texts, raw: texts.at(-1) ?? '', format: 'General', isContinued: false, numerals: 0 }, 2026);

describe('otherHeading: totals that end within a month', () => {
  it.each(['realisasi s.d. 20 maret 2026', 's/d tanggal 15 september', 'posisi 30 mei 2026'])(
    'are no figure of the year’s months: %s',
    (text) => {
      expect(said(text)).toBe('apart');
    },
  );

  it.each(['realisasi s.d. 31 maret 2026', 'posisi 30 juni 2026', 'realisasi maret'])(
    'do not say so of %s',
    (text) => {
      expect(said(text)).toBeNull();
    },
  );
});
