// Months and quarters on a sheet of their own that add up to the annual targets. Fictional amounts only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { MONTH_NAMES } from '../../../../src/sheets/monthNames';
import { isNeededSheet } from '../../../../src/sheets/reading/inspect';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MILLION = 1_000_000;
const NAMES = ['Pajak Reklame', 'Pajak Air Tanah', 'Pajak Hotel'];
const QUARTERS = ['TW I', 'TW II', 'TW III', 'TW IV'];
const PLAN = [200, 250, 350, 400];
const CAME_IN = [190, 260, 310];

const table = (title: string, heads: readonly string[], figures: readonly number[]): Matrix => [
  [title],
  ['No', 'Uraian', ...heads],
  ...NAMES.map((name, at) => [at + 1, name, ...figures.map((figure) => (figure + at) * MILLION)]),
];
const plan = (title: string, figures = PLAN) => sheetOf('Lembar3', table(title, QUARTERS, figures));
const targets = sheetOf('APBD', [
  ['TARGET PAD TAHUN 2026'],
  ['No', 'Uraian', 'Target'],
  ...NAMES.map((name, at) => [at + 1, name, (1_200 + 4 * at) * MILLION]),
]);
const realised = sheetOf('REALISASI', table('REALISASI PAD TAHUN 2026', QUARTERS.slice(0, 3), CAME_IN));
const ID = 'plan-apart:Lembar3';
const book = (sheet = plan('PAD PER TRIWULAN 2026'), answers: Readonly<Record<string, string>> = {}) =>
  inspected(readingOf([targets, sheet, realised]), { answers });
const ids = ({ questions }: Inspection) => questions.map(({ id }) => id);
const own = ({ input }: Inspection) =>
  input?.indicators[0]?.targets.ownStages?.map((stage) =>
    stage?.kind === 'amount' ? Number(stage.amount) / 1e12 : null,
  );

describe('withPlansApart', () => {
  it.each(['PAD PER TRIWULAN 2026', 'TAHAPAN PENERIMAAN 2026'])(
    'asks whether the quarters under %s are the plan, and holds the rows',
    (title) => {
      const found = book(plan(title));
      expect(ids(found)).toEqual([ID]);
      expect(found.input?.indicators.map(({ holds }) => holds[0]?.code)).toEqual(
        NAMES.map(() => 'PLAN_APART'),
      );
    },
  );

  it('asks about months that a title calls an estimate', () => {
    const months = MONTH_NAMES.map((_, at) => (at === 11 ? 155 : 95));
    const sheet = sheetOf('Lembar3', [
      ['ESTIMASI PENERIMAAN BULANAN 2026'],
      ['No', 'Uraian', ...MONTH_NAMES],
      ...NAMES.map((name, at) => [
        at + 1,
        name,
        ...months.map((month, nth) => (month + (nth === 0 ? 4 * at : 0)) * MILLION),
      ]),
    ]);
    expect(ids(book(sheet))).toEqual([ID]);
  });

  it('gives the annual targets the stages of the plan', () => {
    const found = book(undefined, { [ID]: 'target' });
    expect(own(found)).toEqual(PLAN);
    expect(found.input?.indicators.map(({ holds }) => holds.length)).toEqual([0, 0, 0]);
    expect(found.input?.indicators[0]?.targets.original).toMatchObject({ amount: 1_200n * 10n ** 12n });
  });

  it('leaves the sheet out where it is neither', () => {
    const found = book(undefined, { [ID]: 'neither' });
    expect([own(found), found.sources.map(({ sheet }) => sheet)]).toEqual([undefined, ['APBD', 'REALISASI']]);
  });

  it.each([
    ['come to other sums', plan('PAD PER TRIWULAN 2026', [200, 250, 350, 390])],
    ['are said to be realisation', plan('REALISASI PAD PER TRIWULAN 2026')],
  ])('asks no such question of figures that %s', (_, sheet) => {
    expect(ids(book(sheet))).not.toContain(ID);
  });
});

describe('mayBePlan', () => {
  it('has such a sheet read', () => {
    expect(isNeededSheet(plan('PAD PER TRIWULAN 2026'))).toBe(true);
    expect(
      isNeededSheet(sheetOf('Catatan', [['Rapat'], ['No', 'Uraian', 'Tempat'], [1, 'Apel', 'Aula']])),
    ).toBe(false);
  });

  describe('of a sheet whose title calls it a plan', () => {
    const PARTS = [70, 80, 90, 100, 110, 120, 100, 90, 100, 110, 110, 120];
    const cash = (title: string, more = 0) =>
      sheetOf('RAK', [
        [title],
        ['No', 'Uraian', 'Target', ...MONTH_NAMES],
        ...NAMES.map((name, at) => [
          at + 1,
          name,
          (1_200 + 4 * at + more) * MILLION,
          ...PARTS.map((part, nth) => (part + (nth === 0 ? 4 * at + more : 0)) * MILLION),
        ]),
      ]);
    const beside = sheetOf('PAD', [
      ['REALISASI PAD TAHUN 2026'],
      ['No', 'Uraian', 'Target', ...MONTH_NAMES.slice(0, 9)],
      ...NAMES.map((name, at) => [
        at + 1,
        name,
        (1_200 + 4 * at) * MILLION,
        ...PARTS.slice(0, 9).map((part) => (part - 3 + at) * MILLION),
      ]),
    ]);
    const months = ({ input }: Inspection) => input?.indicators.map(({ targets: own }) => own.months?.length);

    it.each([
      ['its own realisation beside the targets', [beside]],
      ['targets and realisation on sheets of their own', [targets, realised]],
    ])('takes months that come to all targets for theirs, with %s', (_, others) => {
      const found = inspected(readingOf([...others, cash('RENCANA ANGGARAN KAS TAHUN 2026')]));
      expect(ids(found)).toEqual([]);
      expect(months(found)).toEqual(NAMES.map(() => 12));
      expect(found.issues.filter(({ code }) => code === 'PLAN_BY_TITLE')).toHaveLength(1);
    });

    it('asks once where they come to something else', () => {
      const found = inspected(readingOf([beside, cash('RENCANA ANGGARAN KAS TAHUN 2026', 5)]));
      expect(ids(found)).toEqual(['plan-apart:RAK']);
    });
  });
});
