// Reports of one month or quarter with a bare target: that of the year, or that of the time alone. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const TARGETS = [400_000_000, 250_000_000, 120_000_000];
const NAMES = ['Pajak Reklame', 'Pajak Hotel', 'Pajak Hiburan'];
/** Realisation in per cent of the target, for each report and row. */
type Share = number;

const block = (title: string, share: Share, target = 'Target'): Matrix => [
  [title],
  ['No', 'Jenis Pajak', target, 'Realisasi', '%'],
  ...NAMES.map((name, at) => {
    const goal = TARGETS[at] ?? 0;
    return [at + 1, name, goal, (goal * (share - at)) / 100, share - at];
  }),
  [],
];

const quarters = (shares: readonly Share[], target?: string): Matrix => [
  ['CAPAIAN PAJAK DAERAH TAHUN 2026'],
  [],
  ...shares.flatMap((share, at) => block(`TRIWULAN ${['I', 'II', 'III', 'IV'][at] ?? ''}`, share, target)),
];

const read = (matrix: Matrix, answers: Readonly<Record<string, string>> = {}) =>
  inspected(readingOf([sheetOf('Pajak', matrix)]), { asOf: '2026-06-30', answers });

const asked = (matrix: Matrix) =>
  read(matrix).questions.flatMap(({ code, id }) => (code === 'TARGET_SPAN_UNCLEAR' ? [id] : []));

describe('withTargetSpans', () => {
  it('asks once for all quarters whose first one comes far nearer to its target than a year does', () => {
    expect(asked(quarters([95, 102]))).toEqual(['target-span:3!target']);
    const { input } = read(quarters([95, 102]));
    expect(input?.indicators.map(({ holds }) => holds.length > 0)).toEqual([true, true, true]);
  });

  it('takes targets and figures as those of the quarters where the officer says so', () => {
    const { input, questions } = read(quarters([95, 102, 99, 103]), { 'target-span:3!target': 'own' });
    expect(questions.filter(({ answer }) => answer === null)).toEqual([]);
    const [first] = input?.indicators ?? [];
    const own = { amount: 400_000_000_000_000n };
    expect(first?.targets).toMatchObject({ original: null, ownStages: [own, own, own, own] });
    expect(first?.running).toBe(false);
  });

  describe('where the realisation is headed as that of the report', () => {
    const months = (share: Share): readonly ReturnType<typeof sheetOf>[] =>
      ['Januari', 'Februari', 'Maret'].map((month, at) =>
        sheetOf(
          month,
          block(`REALISASI PAJAK BULAN ${month.toUpperCase()} 2026`, share - at * 3).map((row) =>
            row.map((cell) => (cell === 'Realisasi' ? 'Realisasi Bulan Ini' : cell)),
          ),
        ),
      );
    const readMonths = (share: Share, answers: Readonly<Record<string, string>> = {}) =>
      inspected(readingOf(months(share)), { asOf: '2026-03-31', answers });
    const id = 'target-span:1!target';

    it('asks where it comes near the target in one month', () => {
      expect(readMonths(95).questions.map((question) => question.id)).toContain(id);
      expect(readMonths(9).questions.map((question) => question.id)).not.toContain(id);
    });

    it('goes by the answer and reads the realisation as before', () => {
      const months = (answer: string) => readMonths(95, { [id]: answer }).input?.indicators[0]?.months[0];
      expect(months('own')).toMatchObject({ kind: 'amount', amount: 380_000_000_000_000n });
      expect(months('year')).toEqual(months('own'));
      const plan = (answer: string) => readMonths(95, { [id]: answer }).input?.indicators[0]?.targets;
      expect(plan('year')?.original).toMatchObject({ amount: 400_000_000_000_000n });
      expect(plan('own')?.original).toBeNull();
      expect(plan('own')?.months?.slice(0, 4)).toEqual([
        ...Array<bigint>(3).fill(400_000_000_000_000n),
        null,
      ]);
    });
  });

  it('takes the targets of both semesters as those of their last quarters', () => {
    const semesters: Matrix = [
      ['CAPAIAN PAJAK DAERAH TAHUN 2026'],
      [],
      ...block('SEMESTER I', 95),
      ...block('SEMESTER II', 103),
    ];
    const answers = { 'target-span:6!target': 'own' };
    const reading = readingOf([sheetOf('Pajak', semesters)]);
    const { input, questions } = inspected(reading, { asOf: '2026-12-31', answers });
    expect(questions.filter(({ code, answer }) => code === 'TARGET_CHANGED' && answer === null)).toEqual([]);
    const own = { amount: 400_000_000_000_000n };
    const [first] = input?.indicators ?? [];
    expect(first?.targets.ownStages).toMatchObject([null, own, null, own]);
    expect(first?.measuring).toBe('Semester');
  });

  it('leaves the target of the year where the officer says so, and asks about the figures as for any', () => {
    const { input, questions } = read(quarters([95, 102]), { 'target-span:3!target': 'year' });
    expect(questions.flatMap(({ code, answer }) => (answer === null ? [code] : []))).toEqual([
      'REPORT_SPAN_UNCLEAR',
    ]);
    expect(input?.indicators[0]?.targets.original).toEqual({ kind: 'amount', amount: 400_000_000_000_000n });
  });

  it.each<readonly [string, Matrix]>([
    ['a quarter of the year’s target is in', quarters([26, 51])],
    ['the heading names the year', quarters([95, 102], 'Target Tahun 2026')],
    [
      'titles say that the figures are totals',
      [['REALISASI S.D. TRIWULAN I 2026'], ...block('', 95).slice(1)],
    ],
    ['the year is nearly over', [['REALISASI DESEMBER 2026'], ...block('', 92).slice(1)]],
  ])('asks nothing where %s', (_, matrix) => {
    expect(asked(matrix)).toEqual([]);
  });

  it('asks about a month by itself', () => {
    expect(asked([['REALISASI PAJAK BULAN JANUARI 2026'], ...block('', 90).slice(1)])).toEqual([
      'target-span:1!target',
    ]);
  });
});
