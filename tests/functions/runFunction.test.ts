// The functions for cells at the edges of the rules: exact, cut, and an error where nothing can be judged.
import { runFunction } from '../../src/functions/runFunction';
import type { CellArgument, FunctionId } from '../../src/functions/functionTable';

const LOWER = 'Semakin rendah semakin baik';
const LOWER_TR = 'Semakin rendah semakin baik (T/R)';

/** The value, or the kind of error with its reason. */
function given(id: FunctionId, ...values: readonly CellArgument[]): string | number {
  const outcome = runFunction(id, values);
  return outcome.ok ? outcome.value : `${outcome.failure.kind}: ${outcome.failure.trouble}`;
}

/** Golden figures: target, realisation, direction, percentage as a cell holds it, status. */
const GOLDEN: readonly (readonly [string, number, number, string | null, number, string])[] = [
  ['Padang Lawas PAD, Nov 2018', 59_568_272_023, 37_444_495_565.38, null, 0.6285, 'Tidak Tercapai'],
  ['Lombok Timur total, Aug 2021', 417_219_187_140, 205_669_170_581, null, 0.4929, 'Tidak Tercapai'],
  ['RSUD Lombok Timur', 8_500_000_000, 7_324_379_923, null, 0.8616, 'Tidak Tercapai'],
  ['Dinas Koperasi', 140_000_000, 149_550_000, null, 1.0682, 'Tercapai'],
  ['Wonosobo 2004', 24_047_915_000, 23_869_512_834, null, 0.9925, 'Mendekati Target'],
  ['just under', 3_900_000_000, 3_899_850_000, null, 0.9999, 'Mendekati Target'],
  ['a derived target, cut', 133_333_333.33, 133_333_333.33, null, 1, 'Tercapai'],
  ['lower is better, 8 of 10', 10, 8, LOWER, 1.2, 'Tercapai'],
  ['lower is better, 25 of 10', 10, 25, LOWER, 0, 'Tidak Tercapai'],
  ['lower is better, 0 of 0', 0, 0, LOWER, 1, 'Tercapai'],
];

describe('PERSEN', () => {
  it.each(GOLDEN)(
    'gives the golden figure of %s, and STATUS its word',
    (_, target, realised, way, percent, status) => {
      const found = given('PERSEN', realised, target, way);
      expect(found).toBe(percent);
      expect(given('STATUS', found)).toBe(status);
    },
  );

  it('is whole where 12 months with sen add up to the target, whatever their doubles say', () => {
    const months = [0.1, 0.2, 0.3, 1_234_567.89].map((sen) => sen * 3);
    const sum = months.reduce((total, month) => total + month, 0);
    expect(given('PERSEN', sum, Number(sum.toFixed(2)))).toBe(1);
    // 0.1 + 0.2 as a double is a little more than 0.3.
    expect(given('PERSEN', 0.3, 0.1 + 0.2)).toBe(1);
  });

  it.each<readonly [string, CellArgument, CellArgument, CellArgument, string | number]>([
    ['a range from below', 70, '80-90', null, 0.875],
    ['a range from above, lower is better', 9, '7-8', LOWER, 0.875],
    ['a range passed to the better side', 6.5, '7 - 8', LOWER, 1.0714],
    ['a figure both sides of which are bad', 11, 10, 'Rentang', 0.9],
    ['T/R', 8, 10, LOWER_TR, 1.25],
    ['T/R of nothing', 0, 10, LOWER_TR, 1],
    ['an equal word', 'wtp', 'WTP', null, 1],
    ['a grade with its figure', 72.5, 'BB (72,5)', null, 1],
    ['Indonesian figures as texts', 'Rp 1.234.567,89', '1.234.567,89', null, 1],
    ["the sheets' other words of a direction", 8, 10, 'minimal', 1.2],
    ['a negative realisation', -5, 10, null, 0],
    ['far over the target', 3, 0.000001, null, 3_000_000],
    ['an empty text for the direction', 5, 10, '', 0.5],
    ['no realisation', null, 10, null, 'notAvailable: noData'],
    ['words for no data', 'belum', 10, null, 'notAvailable: noData'],
    ['an empty text', '', 10, null, 'notAvailable: noData'],
    ['no target', 5, null, null, 'notAvailable: noTarget'],
    ['a target of 0', 5, 0, null, 'divisionByZero: zeroTarget'],
    ['a target below 0', 5, -10, null, 'invalidNumber: negativeTarget'],
    ['a text with two readings', '1.234', 10, null, 'invalidValue: realisation'],
    ['a target with two readings', 5, '1.234', null, 'invalidValue: target'],
    ['a truth value', true, 10, null, 'invalidValue: realisation'],
    ['another word', 'WDP', 'WTP', null, 'invalidValue: realisation'],
    ['a word against a figure', 'baik', 10, null, 'invalidValue: realisation'],
    ['a figure against a word', 5, 'WTP', null, 'invalidValue: realisation'],
    ['an unknown direction', 5, 10, 'entahlah', 'invalidValue: direction'],
    ['a number for a direction', 5, 10, 1, 'invalidValue: direction'],
    ['a target that says its own direction', 5, '<= 10', null, 'invalidValue: target'],
    ['the same with the direction', 8, '<= 10', LOWER, 1.2],
  ])('takes %s', (_, realised, target, way, expected) => {
    expect(given('PERSEN', realised, target, way)).toBe(expected);
  });
});

describe('STATUS', () => {
  it.each<readonly [CellArgument, string]>([
    [1, 'Tercapai'],
    [0.9999, 'Mendekati Target'],
    // Rounded to six decimals this would be 1.
    [0.99999996, 'Mendekati Target'],
    [1 - 2 ** -53, 'Mendekati Target'],
    [0.9, 'Mendekati Target'],
    [0.8999, 'Tidak Tercapai'],
    [0, 'Tidak Tercapai'],
    [-0.5, 'Tidak Tercapai'],
    [1e-7, 'Tidak Tercapai'],
    [10, 'Tercapai'],
    ['93,33%', 'Mendekati Target'],
    ['100 %', 'Tercapai'],
    ['0,9', 'Mendekati Target'],
    [93.33, 'invalidValue: percentPoints'],
    [10.0001, 'invalidValue: percentPoints'],
    [null, 'notAvailable: noPercent'],
    ['-', 'notAvailable: noPercent'],
    ['baik', 'invalidValue: percent'],
    [false, 'invalidValue: percent'],
  ])('of %p is %s', (value, expected) => {
    expect(given('STATUS', value)).toBe(expected);
  });
});

describe('PERINGKAT', () => {
  it.each<readonly [CellArgument, string]>([
    [0.91, 'Sangat Tinggi'],
    [0.905, 'Tinggi'],
    [0.9099999, 'Tinggi'],
    [0.76, 'Tinggi'],
    [0.7599, 'Sedang'],
    [0.66, 'Sedang'],
    [0.6599, 'Rendah'],
    [0.51, 'Rendah'],
    [0.5099, 'Sangat Rendah'],
    [90.5, 'invalidValue: percentPoints'],
  ])('of %p is %s', (value, expected) => {
    expect(given('PERINGKAT', value)).toBe(expected);
  });
});

describe('TERBILANG', () => {
  it.each<readonly [CellArgument, string]>([
    [0, 'nol'],
    [11, 'sebelas'],
    [1000, 'seribu'],
    [1_001_000, 'satu juta seribu'],
    [3_000_000_000, 'tiga miliar'],
    [-21, 'minus dua puluh satu'],
    [1.05, 'satu koma nol lima'],
    [0.1, 'nol koma satu'],
    ['1.234.567', 'satu juta dua ratus tiga puluh empat ribu lima ratus enam puluh tujuh'],
    [1e18, 'invalidNumber: tooLarge'],
    [null, 'notAvailable: noNumber'],
    ['1.234', 'invalidValue: number'],
    ['seribu', 'invalidValue: number'],
  ])('of %p is %s', (value, expected) => {
    expect(given('TERBILANG', value)).toBe(expected);
  });
});

describe('TRIWULAN', () => {
  it.each<readonly [CellArgument, string]>([
    // 1 January, 31 March, 1 April, 30 September, 31 December 2026.
    [46_023, 'TW I'],
    [46_112, 'TW I'],
    [46_113, 'TW II'],
    [46_295, 'TW III'],
    [46_387, 'TW IV'],
    [46_112.99, 'TW I'],
    ['30 September 2026', 'TW III'],
    ['2026-10-01', 'TW IV'],
    ['30/09/2026', 'TW III'],
    [null, 'notAvailable: noDate'],
    ['belum', 'notAvailable: noDate'],
    [0, 'invalidValue: date'],
    [2026, 'invalidValue: date'],
    ['2026-02-30', 'invalidValue: date'],
    [true, 'invalidValue: date'],
  ])('of %p is %s', (value, expected) => {
    expect(given('TRIWULAN', value)).toBe(expected);
  });
});
