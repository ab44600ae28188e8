// Months that are only numbered: a row of them tells.
import {
  numberedHead,
  numberedMonth,
  runsOfHeads,
} from '../../../../src/sheets/reading/headers/numberedHeads';
import { inspected, readingOf, sheetOf } from '../bookOf';

const heads = (texts: readonly string[]) => runsOfHeads(texts.flatMap((text) => numberedHead(text) ?? []));
const counted = (count: number, make: (month: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at + 1));

describe('numberedMonth', () => {
  it.each<readonly [string, (month: number) => string]>([
    ['B01', (month) => `B${String(month).padStart(2, '0')}`],
    ['M1', (month) => `M${String(month)}`],
    ['01/26', (month) => `${String(month).padStart(2, '0')}/26`],
    ['202601', (month) => `2026${String(month).padStart(2, '0')}`],
  ])('reads nine columns from %s on as months', (_, make) => {
    const row = counted(9, make);
    const { input } = inspected(
      readingOf([
        sheetOf('PAD', [
          ['REALISASI PAD TAHUN 2026'],
          [],
          ['No', 'Uraian', 'Target', ...row],
          ['1', 'Pajak Reklame', 900_000_000, ...row.map((_, at) => 70_000_000 - at * 1_000_000)],
          ['2', 'Pajak Air Tanah', 800_000_000, ...row.map((_, at) => 60_000_000 - at * 2_000_000)],
        ]),
      ]),
    );
    expect(
      input?.indicators.map(({ months }) => months.filter(({ kind }) => kind === 'amount').length),
    ).toEqual([9, 9]);
  });

  it.each<readonly [string, readonly string[], string | null]>([
    ['of seven', counted(7, (month) => `m${String(month)}`), 'Maret'],
    ['of five, which are weeks', counted(5, (month) => `m${String(month)}`), null],
    ['with a gap', ['m1', 'm2', 'm3', 'm5', 'm6', 'm7', 'm8', 'm9'], null],
    ['of thirteen', counted(13, (month) => `m${String(month)}`), null],
  ])('takes M3 in a row %s for %s', (_, row, month) => {
    expect(numberedMonth('m3', heads(row).get('m') ?? 0)).toBe(month);
  });
});
