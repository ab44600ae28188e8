// Targets of a month under a heading that does not say so: everything would be attained. Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const NAMES = ['Retribusi Los', 'Retribusi Kios', 'Retribusi Pelataran'];
const HEADS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni'];
const MONTH = 40_000_000;

/** Months at `share` per cent of a target, in each row. */
const sheet = (shares: readonly number[], heads: readonly string[] = HEADS, target = 'Target'): Matrix => [
  ['TARGET BULANAN DAN REALISASI RETRIBUSI PASAR TAHUN 2026'],
  ['No', 'Uraian', target, ...heads],
  ...NAMES.map((name, at) => [
    at + 1,
    name,
    MONTH + at * 1_000_000,
    ...heads.map((_, month) => ((shares[at] ?? 0) * MONTH) / 100 + ((month * 7) % 5) * 1_500_000),
  ]),
];
const read = (matrix: Matrix, answers: Readonly<Record<string, string>> = {}) =>
  inspected(readingOf([sheetOf('Pasar', matrix)]), {
    asOf: '2026-06-30',
    // Months that come near to their targets are asked about first: they might be totals.
    answers: { 'running:Pasar': 'own', ...answers },
  });
const asked = (matrix: Matrix) =>
  read(matrix).questions.flatMap(({ code, id }) => (code === 'TARGETS_OUTRUN' ? [id] : []));
const ID = 'outrun:Pasar!2';

describe('settleOutrunTargets', () => {
  it('asks where most rows have outrun the year three times over, and holds every row', () => {
    const found = read(sheet([95, 80, 88]));
    const question = found.questions.find(({ answer }) => answer === null);
    expect([question?.id, question?.cell, question?.facts['rows'], question?.facts['heading']]).toEqual([
      ID,
      'C3',
      '3',
      'target',
    ]);
    expect(found.input?.indicators.map(({ holds }) => holds.map(({ code }) => code))).toEqual(
      NAMES.map(() => ['TARGETS_OUTRUN']),
    );
  });

  it('judges by the column once it is that of the year, and by nothing where it is that of a month', () => {
    const originals = (answer: string) =>
      read(sheet([95, 80, 88]), { [ID]: answer }).input?.indicators.map(({ targets, holds }) => [
        targets.original?.kind ?? null,
        holds.length,
      ]);
    expect(originals('year')).toEqual(NAMES.map(() => ['amount', 0]));
    expect(originals('part')).toEqual(NAMES.map(() => [null, 0]));
  });

  it.each<readonly [string, Matrix]>([
    ['a year that goes twice as well as planned', sheet([17, 16, 18])],
    ['a year that is brought in by March', sheet([34, 33, 35], HEADS.slice(0, 3))],
    ['one row of three that has outrun it', sheet([95, 8, 9])],
    ['two months', sheet([95, 80, 88], HEADS.slice(0, 2))],
  ])('says nothing of %s', (_, matrix) => {
    expect(asked(matrix)).toEqual([]);
  });

  it('asks at half as much again as the target of the year, and not a rupiah below', () => {
    const at = (amount: number): Matrix => [
      ['RETRIBUSI PASAR TAHUN 2026'],
      ['Uraian', 'Target', 'Realisasi TW I', 'Realisasi TW II'],
      ['Retribusi Los', 400_000_000, 320_000_000, amount - 20_000_000],
      ['Retribusi Kios', 400_000_000, 310_000_000, amount - 10_000_000],
    ];
    expect(asked(at(300_000_000))).toEqual(['outrun:Pasar!2']);
    expect(asked(at(299_999_999))).toEqual([]);
  });

  it('asks at two and a half times the months that are over, and not a rupiah below', () => {
    const at = (amount: number): Matrix => [
      ['RETRIBUSI PASAR TAHUN 2026'],
      ['Uraian', 'Target', 'Realisasi TW I', 'Realisasi TW II', 'Realisasi TW III'],
      ['Retribusi Los', 400_000_000, 260_000_000, 250_000_000, amount - 20_000_000],
      ['Retribusi Kios', 400_000_000, 240_000_000, 270_000_000, amount - 20_000_000],
    ];
    expect(asked(at(260_000_000))).toEqual(['outrun:Pasar!2']);
    expect(asked(at(259_999_999))).toEqual([]);
  });
});
