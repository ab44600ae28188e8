// Columns that no heading calls totals beside one that is headed so. Fictional amounts only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const HEAD = ['No', 'Uraian', 'Target 2026', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III'];
const book = (rows: Matrix) =>
  inspected(readingOf([sheetOf('PAD', [[...HEAD, 'Realisasi s.d. TW III'], ...rows])]), {
    asOf: '2026-10-05',
  });
const RUNNING = [1, 'Pajak Reklame', 1000, 200, 420, 700, 700];
const OWN = [2, 'Pajak Air Tanah', 500, 100, 110, 140, 350];

describe('withBareTotals', () => {
  it('reads quarters that rise to the stated total and do not add up to it as totals, and says so', () => {
    const { questions, issues, input } = book([RUNNING, [2, 'Pajak Air Tanah', 500, 100, 210, 340, 340]]);
    expect(questions).toEqual([]);
    expect(issues.map(({ code }) => code)).toContain('PRINTED_DECIDES_RUNNING');
    expect(input?.indicators[0]?.running).toBe(true);
    expect(input?.indicators[0]?.months[5]).toMatchObject({ kind: 'amount', amount: 420_000_000n });
  });

  it('lets rows without any figure agree', () => {
    const { questions, input } = book([
      RUNNING,
      [2, 'Pajak Air Tanah', 500, 100, 210, 340, 340],
      [3, 'Pajak Parkir', 90, 0, 0, 0, 0],
    ]);
    expect(questions).toEqual([]);
    expect(input?.indicators[1]?.months[5]).toMatchObject({ kind: 'amount', amount: 210_000_000n });
  });

  it('keeps quarters that add up to the stated total', () => {
    const { questions, input } = book([OWN]);
    expect(questions).toEqual([]);
    expect(input?.indicators[0]?.months[5]).toMatchObject({ kind: 'amount', amount: 210_000_000n });
  });

  it('asks about a running row among rows that add up, in every period after the first', () => {
    const { questions, input } = book([RUNNING, OWN]);
    expect(questions.map(({ code }) => code)).toContain('RUNNING_UNCLEAR');
    const held = input?.indicators[0]?.holds.find(({ code }) => code === 'RUNNING_UNCLEAR');
    expect(held?.periods).toEqual(expect.arrayContaining(['TW II', 'Semester I', 'TW III', 'Tahun']));
    expect(input?.indicators[1]?.holds).toEqual([]);
  });
});
