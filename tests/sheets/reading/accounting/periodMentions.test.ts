import { periodMentions } from '../../../../src/sheets/reading/accounting/periodMentions';

describe('periodMentions', () => {
  it.each<readonly [string, readonly (readonly [number, number, boolean, number | null])[]]>([
    [
      'Realisasi TW III (April - Juni)',
      [
        [7, 9, false, null],
        [4, 6, false, null],
      ],
    ],
    ['Januari s.d. September 2026', [[1, 9, false, null]]],
    ['s/d Triwulan II', [[4, 6, true, null]]],
    ['TW I - III', [[1, 9, false, null]]],
    ['Bulan Juli, Agustus dan September', [[7, 9, false, null]]],
    ['posisi 31 Agustus 2026', [[8, 8, true, null]]],
    ['per 15/09/2026', [[9, 9, true, 15]]],
    ['September (s.d. tgl 20)', [[9, 9, false, 20]]],
    ['Caturwulan II', [[5, 8, false, null]]],
    ['3 Bulan II', [[4, 6, false, null]]],
    ['hingga bulan ke-7', [[7, 7, true, null]]],
    ['Pajak Reklame', []],
  ])('finds in "%s" %j', (text, expected) => {
    const found = periodMentions(text).map(({ first, last, isUpTo, day }) => [first, last, isUpTo, day]);
    expect(found).toEqual(expected);
  });
});
