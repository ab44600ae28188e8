// Which columns the question about running totals names where every quarter stands on a sheet of its own. Fictional figures only.
import { inspected, readingOf, sheetOf } from '../bookOf';

const ROWS = [
  ['Pajak Reklame', 400_000_000, 60_316_217, 140_204_118, 230_118_004],
  ['Pajak Air Tanah', 80_000_000, 12_402_331, 29_117_906, 46_306_115],
] as const;
const sheets = ['TW I', 'TW II', 'TW III'].map((quarter, at) =>
  sheetOf(quarter, [
    ['REALISASI PAD TAHUN 2026'],
    ['Uraian', 'Target 2026', `Realisasi ${quarter}`],
    ...ROWS.map(([name, annual, ...own]) => [name, annual, own[at] ?? '']),
  ]),
);

describe('settleRunning', () => {
  it('names the stretch of all sheets, not the one column of the last', () => {
    const { questions } = inspected(readingOf(sheets), { asOf: '2026-09-30' });
    const asked = questions.find(({ code }) => code === 'RUNNING_UNCLEAR');
    expect(asked?.facts).toMatchObject({ first: 'Maret', last: 'September' });
  });
});
