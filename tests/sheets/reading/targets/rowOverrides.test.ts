// What was said of one row by hand: it goes before the cells, is told where they say otherwise, and no longer holds once they
// say something new. Fictional figures.
import { ONE } from '../../../../src/domain/amount';
import { overrideIdOf, stagesFrom } from '../../../../src/sheets/reading/targets/rowOverrides';
import type { Inspection, InspectionOptions } from '../../../../src/sheets/inspection';
import { inspect } from '../../../../src/sheets/reading/inspect';
import { readingOf, sheetOf } from '../bookOf';

const HEADINGS = ['Kode Rekening', 'Uraian', 'Satuan', 'Arah Indikator', 'Target Murni'];

const inspected = (direction: string, more: Partial<InspectionOptions> = {}, year = 2026): Inspection =>
  inspect(
    readingOf([
      sheetOf('Target', [
        ['Tahun', ...HEADINGS],
        [year, '4.1.02.01', 'Retribusi Parkir', 'Rp', direction, 1_000_000],
        [year, '4.1.02.02', 'Retribusi Pasar', 'Rp', '', 2_000_000],
      ]),
      sheetOf('Realisasi', [
        ['Tahun', 'Kode Rekening', 'Uraian', 'Januari', 'Februari', 'Maret'],
        [year, '4.1.02.01', 'Retribusi Parkir', 100_000, 100_000, 100_000],
        [year, '4.1.02.02', 'Retribusi Pasar', 100_000, 100_000, 100_000],
      ]),
    ]),
    { year: null, asOf: `${String(year)}-03-31`, runDate: `${String(year)}-04-01`, answers: {}, ...more },
  );

const first = ({ input }: Inspection) => {
  const indicator = input?.indicators[0];
  if (indicator === undefined) throw new Error('There is no indicator');
  return indicator;
};

const HIGHER = 'Semakin tinggi semakin baik';
const LOWER = 'Semakin rendah semakin baik';
const DIRECTION = overrideIdOf('own-direction', first(inspected(''))) ?? '';
const STAGES = overrideIdOf('own-stages', first(inspected(''))) ?? '';

const codesOf = ({ issues }: Inspection): readonly string[] => issues.map(({ code }) => code);

describe('a direction given to one row', () => {
  it('goes before what the cell says, and is told', () => {
    const inspection = inspected(HIGHER, { answers: { [DIRECTION]: LOWER } });
    expect(inspection.input?.indicators.map(({ direction }) => direction)).toEqual([LOWER, HIGHER]);
    expect(inspection.settled).toEqual({ [DIRECTION]: LOWER });
    expect(inspection.issues).toContainEqual({
      code: 'TRAIT_GIVEN_BY_HAND',
      severity: 'info',
      sheet: 'Target',
      cell: 'E2',
      found: HIGHER,
      expected: LOWER,
    });
  });

  it.each(['', LOWER])('needs no word where the cell says %j', (direction) => {
    expect(codesOf(inspected(direction, { answers: { [DIRECTION]: LOWER } }))).not.toContain(
      'TRAIT_GIVEN_BY_HAND',
    );
  });

  it('settles what would have been asked', () => {
    const asked = inspected('terserah').questions.length;
    expect(asked).toBeGreaterThan(0);
    expect(inspected('terserah', { answers: { [DIRECTION]: LOWER } }).questions).toHaveLength(asked - 1);
  });

  it('no longer holds once the cell says something new', () => {
    const answers = { [DIRECTION]: LOWER };
    const basis = inspected(HIGHER, { answers }).bases[DIRECTION] ?? '';
    const later = (direction: string): Inspection =>
      inspected(direction, { answers, remembered: new Map([[DIRECTION, basis]]) });
    expect(first(later(HIGHER)).direction).toBe(LOWER);
    expect(first(later('')).direction).toBe(HIGHER);
    expect(codesOf(later(''))).toContain('ANSWER_OUTDATED');
  });

  it('is left out where it is no direction', () => {
    const inspection = inspected(HIGHER, { answers: { [DIRECTION]: 'ke atas' } });
    expect(first(inspection).direction).toBe(HIGHER);
    expect(codesOf(inspection)).toContain('UNKNOWN_ANSWER');
    expect(inspection.settled).toEqual({});
  });
});

describe('stages given to one row', () => {
  it('are its schedule, and nobody else has them', () => {
    const { input } = inspected('', { answers: { [STAGES]: '10/20/30.5/100' } });
    expect(input?.indicators.map(({ schedule }) => schedule)).toEqual([
      [10n * ONE, 20n * ONE, (61n * ONE) / 2n, 100n * ONE],
      undefined,
    ]);
  });

  it('hold for the year for which they were given', () => {
    const answers = { [STAGES]: '10/20/30/100' };
    const remembered = new Map([[STAGES, inspected('', { answers }).bases[STAGES] ?? '']]);
    expect(first(inspected('', { answers, remembered })).schedule).toBeDefined();
    const next = inspected('', { answers, remembered }, 2027);
    expect(first(next).schedule).toBeUndefined();
    expect(codesOf(next)).toContain('ANSWER_OUTDATED');
  });
});

describe('stagesFrom', () => {
  it.each(['', '10/20/30', '10/20/30/40/50', '40/20/75/100', '10/20/30/101', 'a/b/c/d', '-1/2/3/4'])(
    'reads no stages in %j',
    (text) => {
      expect(stagesFrom(text)).toBeNull();
    },
  );
});
