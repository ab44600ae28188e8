// Reports with this month, the one before and a sum of both. Fictional amounts only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MILLION = 1_000_000;
const ROWS = [
  ['Retribusi Los', 1_200, 140, 700],
  ['Retribusi Kios', 800, 60, 520],
] as const;

interface Shape {
  readonly slip?: number;
  readonly percent?: boolean;
  readonly answers?: Readonly<Record<string, string>>;
}

function read({ slip = 0, percent = true, answers = {} }: Shape) {
  const matrix: Matrix = [
    ['LAPORAN REALISASI RETRIBUSI'],
    ['BULAN SEPTEMBER TAHUN 2026'],
    ['Uraian', 'Target', 'Bln Ini', 'Bln Lalu', 'Jumlah', ...(percent ? ['%'] : [])],
    ...ROWS.map(([name, target, own, before], at) => [
      name,
      ...[target, own, before, own + before + (at === 0 ? slip : 0)].map((one) => one * MILLION),
      ...(percent ? [Math.floor(((own + before) / target) * 10_000) / 100] : []),
    ]),
  ];
  const { input, questions } = inspected(readingOf([sheetOf('Sept', matrix)]), {
    asOf: '2026-09-30',
    answers,
  });
  const datum = input?.indicators[0]?.months[8];
  return {
    running: input?.indicators[0]?.running,
    september: datum?.kind === 'amount' ? Number(datum.amount / 1_000_000n) / MILLION : null,
    asked: questions.flatMap(({ id, answer }) => (answer === null ? [id] : [])),
  };
}

describe('addedReport', () => {
  it('reads the sum as the total since January where its share of the target is printed', () => {
    expect(read({})).toEqual({ running: true, september: 840, asked: [] });
  });

  it('asks what the sum is of without such shares', () => {
    expect(read({ percent: false })).toMatchObject({ september: null, asked: ['report-span:Sept!jumlah'] });
  });

  it.each([
    ['up-to', { running: true, september: 840, asked: [] }],
    ['own', { running: false, september: 140, asked: [] }],
  ])('goes by the answer %s', (answer, expected) => {
    expect(read({ percent: false, answers: { 'report-span:Sept!jumlah': answer } })).toEqual(expected);
  });

  it('leaves the sum alone where it is none in one row', () => {
    expect(read({ slip: 5 })).toMatchObject({ running: false, september: 140 });
  });

  const besideTotal = (slip: number, heads = ['Bulan Lalu', 'Bulan Ini', 's/d Bulan Ini']) => {
    const { input, questions } = inspected(
      readingOf([
        sheetOf('April', [
          ['REALISASI RETRIBUSI BULAN APRIL 2026'],
          ['Uraian', 'Target', ...heads],
          ...ROWS.map(([name, target, own, before], at) => [
            name,
            ...[target, before, own, own + before + (at === 0 ? slip : 0)].map((one) => one * MILLION),
          ]),
        ]),
      ]),
      { asOf: '2026-04-30' },
    );
    const { months = [], running } = input?.indicators[0] ?? {};
    const read = (month: number): number | null => {
      const datum = months[month];
      return datum?.kind === 'amount' ? Number(datum.amount / 1_000_000n) / MILLION : null;
    };
    return { march: read(2), april: read(3), running, asked: questions.map(({ code }) => code) };
  };

  it.each([
    [['Bulan Lalu', 'Bulan Ini', 's/d Bulan Ini']],
    [['Real. Bln Lalu', 'Real. Bln Ini', 'Real. S/d Bln Ini']],
  ])('takes the month before in %j for the total that it is', (heads) => {
    expect(besideTotal(0, heads)).toEqual({ march: 700, april: 840, running: true, asked: [] });
  });

  it('leaves it alone where the total is another sum', () => {
    expect(besideTotal(90)).toMatchObject({ march: null });
  });
});
