// Quarters, stages and months that come to the annual target under titles of realisation. Fictional amounts only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { MONTH_NAMES } from '../../../../src/sheets/monthNames';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const TITLE = ['REALISASI PAD TAHUN 2026'];
const NINE = MONTH_NAMES.slice(0, 9);
const QUARTERS = ['TW I', 'TW II', 'TW III', 'TW IV'];
const read = (matrix: Matrix, answers: Readonly<Record<string, string>> = {}): Inspection =>
  inspected(readingOf([sheetOf('PAD', [TITLE, ...matrix])]), { answers, year: 2026 });
const open = ({ questions }: Inspection): readonly string[] =>
  questions.filter(({ answer }) => answer === null).map(({ id }) => id);
const amounts = (values: readonly unknown[] | null | undefined) =>
  values?.map((value) => {
    const amount = typeof value === 'bigint' ? value : (value as { readonly amount?: bigint } | null)?.amount;
    return amount === undefined ? null : Number(amount) / 1e6;
  });
const targetsOf = ({ input }: Inspection) => input?.indicators[0]?.targets;
const septemberOf = ({ input }: Inspection) => input?.indicators[0]?.months[8];
const months = (at: number): readonly number[] => NINE.map((_, month) => 40 + at * 9 + ((month * 7) % 5));
const PARTS: readonly (readonly number[])[] = [
  [1000, 200, 230, 270, 300],
  [500, 110, 130, 120, 140],
];
const NAMES = ['Pajak Reklame', 'Pajak Air Tanah'];

describe('withTargetsUnderTimes', () => {
  it('moves quarters beside months to the targets, and says so', () => {
    const found = read([
      ['Uraian', 'Target', ...QUARTERS, ...NINE],
      ...PARTS.map((parts, at) => [NAMES[at] ?? '', ...parts, ...months(at)]),
    ]);
    expect(open(found)).toEqual([]);
    expect(amounts(targetsOf(found)?.ownStages)).toEqual([200, 230, 270, 300]);
    expect(found.issues).toContainEqual(
      expect.objectContaining({ code: 'PARTS_ARE_STAGES', cell: 'C2', found: 'tw i' }),
    );
  });

  it('moves months beside a total of realisation to the targets', () => {
    const found = read([
      ['Uraian', 'Target', ...MONTH_NAMES, 'Realisasi s.d. September'],
      ['Pajak Reklame', 1266, ...MONTH_NAMES.map((_, month) => 100 + month), 777],
      ['Pajak Air Tanah', 666, ...MONTH_NAMES.map((_, month) => 50 + month), 401],
    ]);
    expect(open(found)).toEqual([]);
    expect(amounts(targetsOf(found)?.months)?.slice(0, 2)).toEqual([100, 101]);
    expect(septemberOf(found)).toMatchObject({ amount: 777_000_000n });
  });

  it('moves stages from January on beside months to the targets', () => {
    const found = read([
      ['Uraian', 'Target', ...QUARTERS.map((quarter) => `s.d. ${quarter}`), ...NINE],
      ['Pajak Reklame', 1000, 200, 430, 700, 1000, ...months(0)],
      ['Pajak Air Tanah', 500, 110, 240, 360, 500, ...months(1)],
    ]);
    expect(open(found)).toEqual([]);
    expect(amounts(targetsOf(found)?.cumulativeStages)).toEqual([200, 430, 700, 1000]);
  });

  describe('where nothing else holds realisation', () => {
    const sheet: Matrix = [
      ['Uraian', 'Target', ...QUARTERS],
      ...PARTS.map((parts, at) => [NAMES[at] ?? '', ...parts]),
    ];

    it('asks what the quarters are, and holds their rows', () => {
      const found = read(sheet);
      expect(open(found)).toEqual(['figures-of:PAD']);
      expect(found.input?.indicators.map(({ holds }) => holds[0]?.code)).toEqual([
        'FIGURES_OF_WHAT',
        'FIGURES_OF_WHAT',
      ]);
    });

    it.each([
      ['target', null, [200, 230, 270, 300]],
      ['realisation', 270, undefined],
      ['neither', null, undefined],
    ] as const)('goes by the answer %s', (answer, realised, stages) => {
      const found = read(sheet, { 'figures-of:PAD': answer });
      expect(amounts([septemberOf(found)])).toEqual([realised]);
      expect(amounts(targetsOf(found)?.ownStages)).toEqual(stages);
    });
  });

  it.each<readonly [string, readonly string[], readonly (readonly number[])[]]>([
    ['headed as realisation', QUARTERS.map((quarter) => `Realisasi ${quarter}`), PARTS],
    ['of which one row comes to another sum', QUARTERS, [PARTS[0] ?? [], [500, 110, 130, 120, 139]]],
  ])('leaves quarters alone %s', (_, heads, rows) => {
    const found = read([
      ['Uraian', 'Target', ...heads],
      ...rows.map((parts, at) => [NAMES[at] ?? '', ...parts]),
    ]);
    expect(open(found)).not.toContain('figures-of:PAD');
    expect(amounts([septemberOf(found)])).toEqual([270]);
  });
});
