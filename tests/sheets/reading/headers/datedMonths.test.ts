// Months headed by real dates whose format shows the year. Fictional figures only.
import { inspected, readingOf, sheetOf } from '../bookOf';

const FIRST: Readonly<Record<number, number>> = { 2025: 45_658, 2026: 46_023 };
const DAYS = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const months = (year: number, count: number): readonly number[] =>
  DAYS.slice(0, count).map((day) => (FIRST[year] ?? 0) + day);

function read(format: string, ...years: readonly (readonly [year: number, count: number, amount: number])[]) {
  const dates = years.flatMap(([year, count]) => months(year, count));
  const formats = Object.fromEntries(dates.map((_, at) => [`2:${String(at + 3)}`, format]));
  const row = (name: string) => [
    name,
    900,
    ...years.flatMap(([, count, amount]) => Array(count).fill(amount)),
  ];
  const matrix = [
    ['REALISASI PAD TAHUN 2026'],
    ['Uraian', 'Target', ...dates],
    row('Pajak Hotel'),
    row('Pajak Reklame'),
  ];
  const { input, questions, issues } = inspected(readingOf([sheetOf('PAD', matrix, { formats })]), {
    asOf: '2026-09-30',
  });
  const datum = input?.indicators[0]?.months[0];
  return {
    january: datum?.kind === 'amount' ? Number(datum.amount / 1_000_000n) : null,
    asked: questions.map(({ code }) => code),
    isTold: issues.some(({ code }) => code === 'COLUMN_OF_OTHER_YEAR'),
  };
}

describe('months headed by dates', () => {
  it.each(['mmm-yy', 'mmmm yyyy', 'mm/yyyy'])('are of the year that %s shows', (format) => {
    expect(read(format, [2026, 9, 70])).toEqual({ january: 70, asked: [], isTold: false });
    expect(read(format, [2025, 9, 70])).toMatchObject({ january: null, isTold: true });
  });

  it('tell two years beside each other apart', () => {
    expect(read('mmm-yy', [2025, 12, 50], [2026, 9, 70])).toMatchObject({ january: 70, asked: [] });
  });

  it('are of the title’s year where the format shows none', () => {
    expect(read('mmmm', [2025, 9, 70])).toEqual({ january: 70, asked: [], isTold: false });
  });
});
