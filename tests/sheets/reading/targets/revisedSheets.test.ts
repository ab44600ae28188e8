// The revised budget on a sheet of its own. Fictional figures only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const NAMES = [
  ['4.1.01.09', 'Pajak Reklame'],
  ['4.1.01.12', 'Pajak Air Tanah'],
  ['4.1.02.01', 'Retribusi Jasa Umum'],
] as const;
const targets = (title: string, millions: readonly (number | string)[], more: Matrix = []): Matrix => [
  ['BADAN PENDAPATAN DAERAH'],
  [title],
  ['Kode', 'Uraian', 'Target'],
  ...NAMES.map(([code, name], row) => {
    const target = millions[row] ?? 0;
    return [code, name, typeof target === 'number' ? target * 1_000_000 : target];
  }),
  ...more,
];
const book = (revised: Matrix, answers: Readonly<Record<string, string>> = {}): Inspection =>
  inspected(
    readingOf([
      sheetOf('APBD 2026', targets('TARGET PAD APBD TAHUN ANGGARAN 2026', [400, 90, 1200])),
      sheetOf('Lembar 2', revised),
      sheetOf('Realisasi', [
        ['BADAN PENDAPATAN DAERAH'],
        ['REALISASI PAD 2026'],
        ['Kode', 'Uraian', 'Realisasi TW I'],
        ...NAMES.map(([code, name], row) => [code, name, 15_000_000 + row * 9_000_000]),
      ]),
    ]),
    { answers },
  );
const TITLE = 'TARGET PAD PERUBAHAN APBD TAHUN ANGGARAN 2026';
const millions = (amount: number) => ({ kind: 'amount', amount: BigInt(amount) * 1_000_000_000_000n });
const plans = ({ input }: Inspection) =>
  input?.indicators.map(({ targets: plan }) => [plan.original, plan.revised]);

describe('withRevisedSheets', () => {
  it('takes its targets for the revision of the same rows and asks once from when it holds', () => {
    const inspection = book(targets(TITLE, [460, 90, 1000]));
    expect(inspection.questions).toMatchObject([{ code: 'REVISION_WITHOUT_DATE', facts: { rows: '2' } }]);
    expect(plans(inspection)).toMatchObject([
      [millions(400), millions(460)],
      [millions(90), null],
      [millions(1200), millions(1000)],
    ]);
    expect(inspection.input?.indicators.map(({ source }) => source.sheet)).toEqual(
      NAMES.map(() => 'APBD 2026'),
    );
  });

  it('holds a row whose revised target cannot be read', () => {
    const inspection = book(targets(TITLE, ['menyusul', 90, 1200]));
    expect(inspection.questions.map(({ code }) => code)).toEqual(['TEXT_WHERE_NUMBER']);
    expect(inspection.input?.indicators.map(({ holds }) => holds.length)).toEqual([1, 0, 0]);
  });

  it('keeps rows that only the revised budget has', () => {
    const inspection = book(targets(TITLE, [400, 90, 1200], [['4.1.04.05', 'Jasa Giro', 35_000_000]]));
    expect(plans(inspection)?.at(-1)).toMatchObject([null, millions(35)]);
  });

  it('still asks which of two sheets holds where no title says that one is revised', () => {
    const { questions } = book(targets('TARGET PAD TAHUN 2026', [460, 90, 1000]));
    expect(questions.map(({ code }) => code)).not.toContain('REVISION_WITHOUT_DATE');
    expect(questions.length).toBeGreaterThan(0);
  });
});
