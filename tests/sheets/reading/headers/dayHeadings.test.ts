import { dayHeadings } from '../../../../src/sheets/reading/headers/dayHeadings';

const serial = (value: number, format = 'dd/mm/yyyy') => ({ value, format });
const text = (value: string) => ({ value, format: 'General' });
const JUNE_30 = 46_203;
const SEPTEMBER_30 = 46_295;
const JULY_31 = 46_234;

describe('dayHeadings', () => {
  it.each([
    ['dates', [serial(JUNE_30), serial(SEPTEMBER_30)]],
    ['texts', [text('30/06/2026'), text('30-09-2026')]],
    ['words', [text('30 Juni 2026'), text('30 September 2026')]],
  ])('tells days that are months apart, as %s', (_, cells) => {
    expect(dayHeadings(cells)).toEqual([
      { year: 2026, month: 5, isEnd: true },
      { year: 2026, month: 8, isEnd: true },
    ]);
  });

  it('takes the ends of one month after the other for these months', () => {
    expect(dayHeadings([serial(JUNE_30), serial(JULY_31)])).toEqual([null, null]);
  });

  it('tells a day within its month', () => {
    expect(dayHeadings([text('15/09/2026')])).toEqual([{ year: 2026, month: 8, isEnd: false }]);
  });

  it.each([
    ['a month', serial(SEPTEMBER_30, 'mmm-yy')],
    ['a number', serial(SEPTEMBER_30, '#,##0')],
    ['the first of a month', text('01/09/2026')],
    ['a word', text('September')],
  ])('tells no day where %s stands', (_, cell) => {
    expect(dayHeadings([cell])).toEqual([null]);
  });
});
