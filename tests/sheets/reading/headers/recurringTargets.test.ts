// Targets of one month, quarter or semester beside or instead of that of the year. Fictional figures only.
import { recurringSpan } from '../../../../src/sheets/reading/headers/recurringTargets';
import { inspectionFailureSentence } from '../../../../src/messages/commandSentences';
import { inspected, readingOf, sheetOf } from '../bookOf';

const NAMES = ['Retribusi Los', 'Retribusi Kios', 'Retribusi Pelataran'];
const YEAR = [1_200_000_000, 600_000_000, 960_000_000];

const read = (headings: readonly string[], figures: (at: number) => readonly number[]) =>
  inspected(
    readingOf([
      sheetOf('Pasar', [
        ['REALISASI RETRIBUSI PASAR TAHUN 2026'],
        ['Uraian', ...headings, 'Januari', 'Februari', 'Maret'],
        ...NAMES.map((name, at) => [name, ...figures(at), 95_000_000, 88_000_000, 91_000_000]),
      ]),
    ]),
    { asOf: '2026-03-31' },
  );

describe('recurringSpan', () => {
  it.each([
    ['target bulanan', 'month'],
    ['target/bulan', 'month'],
    ['target per bln (rp)', 'month'],
    ['target (per bulan)', 'month'],
    ['target 1 bulan', 'month'],
    ['anggaran bulanan', 'month'],
    ['target sebulan', 'month'],
    ['target retribusi per bulan', 'month'],
    ['target triwulan', 'quarter'],
    ['target triwulanan', 'quarter'],
    ['target tw', 'quarter'],
    ['target per semester', 'semester'],
    ['target semester', 'semester'],
    ['target 6 bulan', 'other'],
    ['target harian', 'other'],
    ['target mingguan', 'other'],
  ])('takes %p for the target of a %s', (heading, span) => {
    expect(recurringSpan([heading])).toBe(span);
  });

  it.each([['per bulan'], ['bulanan'], ['/bln'], ['sebulan']])('takes %p under a target', (inner) => {
    expect(recurringSpan(['target', inner])).toBe('month');
    expect(recurringSpan(['laporan', inner])).toBeNull();
  });

  it.each([
    ['target'],
    ['target tahunan'],
    ['target 1 tahun'],
    ['target triwulan i'],
    ['target tw 2'],
    ['target semester i'],
    ['target bulan ini'],
    ['target s.d. bulan ini'],
    ['target januari'],
    ['target 12 bulan'],
    ['realisasi bulanan'],
  ])('leaves %p to others', (heading) => {
    expect(recurringSpan([heading])).toBeNull();
  });
});

describe('a sheet with the target of a month, quarter or semester', () => {
  it.each([
    'Target Bulanan',
    'Target/Bulan',
    'Target (per bulan)',
    'Target Triwulan',
    'Target Per Semester',
    'Target 6 Bulan',
  ])('is refused with a word where %p stands alone', (heading) => {
    const { failure } = read([heading], (at) => [(YEAR[at] ?? 0) / 12]);
    expect(failure).toEqual({ code: 'TARGET_NOT_OF_YEAR', sheet: 'Pasar', cell: 'B2', found: heading });
    if (failure === null) throw new Error('refused');
    expect(inspectionFailureSentence(failure, 'id')).toContain(`(Pasar!B2): kolom "${heading}"`);
    expect(inspectionFailureSentence(failure, 'en')).toContain(`the column "${heading}" holds`);
  });

  it.each([
    [['Target Bulanan', 'Target'], 12],
    [['Target Bulanan', 'Target Tahunan'], 12],
    [['Target/bln', 'Target/thn'], 12],
    [['Target 1 Bulan', 'Target 1 Tahun'], 12],
    [['Target Triwulan', 'Target Tahun'], 4],
    [['Target per Semester', 'Target'], 2],
  ] as const)('is measured by that of the year of %p', (headings, parts) => {
    const { input, questions } = read(headings, (at) => [(YEAR[at] ?? 0) / parts, YEAR[at] ?? 0]);
    expect(questions).toEqual([]);
    expect(input?.indicators.map(({ targets }) => targets.original)).toEqual(
      YEAR.map((year) => ({ kind: 'amount', amount: BigInt(year) * 1_000_000n })),
    );
  });

  it('asks what it is where it is no equal part of the year', () => {
    const { questions } = read(['Target Bulanan', 'Target'], (at) => [
      at === 1 ? 70_000_000 : 20_000_000 + at,
      YEAR[at] ?? 0,
    ]);
    expect(questions).toMatchObject([{ code: 'COLUMN_UNACCOUNTED', cell: 'B2' }]);
  });
});
