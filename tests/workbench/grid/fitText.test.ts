// Numbers in narrow columns: General is shortened, everything else becomes hash signs, never a part of a figure.
import { fitText } from '../../../src/workbench/grid/fitText';
import { shownText } from '../../../src/workbench/grid/shownText';

const fitted = (value: number | string, code: string, signs: number): string => {
  const shown = shownText(value, code, { is1904: false, locale: 'id-ID' });
  if (shown === null) throw new Error('nothing shown');
  return fitText(shown, signs, (text) => text.length, ',');
};

describe('fitText', () => {
  it.each([
    [0.123456789, 11, '0,123456789'],
    [0.123456789, 6, '0,1235'],
    [1234.5678, 6, '1234,6'],
    [1234.5678, 5, '1235'],
    [1234567890, 9, '1,235E+09'],
    [1234567890, 5, '1E+09'],
    [1234567890, 4, '####'],
    [-123456789, 6, '-1E+08'],
    [0.000012345, 7, '1,2E-05'],
  ])('shows %d in %d signs of General as %s', (value, signs, text) => {
    expect(fitted(value, 'General', signs)).toBe(text);
  });

  it.each([
    [1234567, '#,##0', 9, '1.234.567'],
    [1234567, '#,##0', 8, '########'],
    [0.5, '0.00%', 3, '###'],
    [45000, 'dd/mm/yyyy', 9, '#########'],
    [45000, 'dd/mm/yyyy', 0, '#'],
  ])('shows %d under %s in %d signs as %s', (value, code, signs, text) => {
    expect(fitted(value, code, signs)).toBe(text);
  });

  it('leaves a text whole', () => {
    expect(fitted('Dinas Perhubungan', 'General', 3)).toBe('Dinas Perhubungan');
  });
});
