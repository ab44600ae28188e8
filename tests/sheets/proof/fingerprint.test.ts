import type { EvaluationInput } from '../../../src/domain/evaluation';
import { evaluate } from '../../../src/domain/evaluate';
import {
  FINGERPRINT_PARTS,
  fingerprintsOf,
  wholeOf,
  type FingerprintPart,
  type Fingerprints,
} from '../../../src/sheets/proof/fingerprint';
import { differingParts } from '../../../src/sheets/proof/typedFingerprint';
import { a, figure, holding, indicator, months, pact, plan, settings } from '../../domain/inputs';

const ROWS = [
  indicator({ id: 'Target!6', code: '4.1.01.09', name: 'Pajak Reklame' }),
  indicator({ id: 'Target!7', code: '4.1.01.06', name: 'Pajak Hotel', months: months([1, 2, 3]) }),
];

const input = (changes: Partial<EvaluationInput> = {}): EvaluationInput => ({
  settings: settings(),
  indicators: ROWS,
  holdings: [holding()],
  pacts: [pact()],
  exemptions: [],
  reorganisations: [],
  pactHolds: [],
  ...changes,
});

const NOTHING_ANSWERED = { questions: [], settled: {} };

const printsOf = (
  changes: Partial<EvaluationInput> = {},
  inspection: Parameters<typeof fingerprintsOf>[0]['inspection'] = NOTHING_ANSWERED,
): Fingerprints => {
  const given = input(changes);
  return fingerprintsOf({ inspection, input: given, evaluation: evaluate(given) });
};

/** Changes only with the form of what is hashed, or with the edition of the rules. */
const EXPECTED: Fingerprints = {
  data: '8EFD-28A7-94DE-E706',
  rules: 'DCB6-5D42-A740-D889',
  answers: 'C986-D201-60C5-C3E3',
  results: '828D-59B3-C7AD-F51F',
};

const SAME = printsOf();
const others = (prints: Fingerprints): readonly FingerprintPart[] => differingParts(SAME, prints);
const [first, second] = ROWS;
if (first === undefined || second === undefined) throw new Error('Two rows are given');

describe('fingerprintsOf', () => {
  it('is four groups of four hexadecimal digits for each part', () => {
    for (const part of FINGERPRINT_PARTS) expect(SAME[part]).toMatch(/^([0-9A-F]{4}-){3}[0-9A-F]{4}$/);
    expect(new Set(Object.values(SAME)).size).toBe(4);
  });

  it('is the same on every machine and in every later version of this form', () => {
    expect(SAME).toEqual(EXPECTED);
  });

  it.each([
    ['the day of the run', { settings: settings({ runDate: '2031-01-01' }) }],
    ['a day more in the same month', { settings: settings({ asOf: '2027-01-02' }) }],
    ['the order of rows', { indicators: [second, first] }],
    [
      'where rows stand',
      { indicators: [{ ...first, id: 'Lain!60', source: { sheet: 'Lain', row: 60 } }, second] },
    ],
    ['where a document stands', { pacts: [pact({ source: { sheet: 'Pakta', row: 99 } })] }],
  ])('does not depend on %s', (_, changes) => {
    expect(others(printsOf(changes))).toEqual([]);
  });

  it.each([
    ['a month', { indicators: [{ ...first, months: months([1, 2]) }, second] }],
    ['a target', { indicators: [{ ...first, targets: plan({ original: figure(7) }) }, second] }],
    ['how a row is measured', { indicators: [{ ...first, measuring: 'Tahun' as const }, second] }],
    ['a mission', { indicators: [{ ...first, mission: 'Misi 2' }, second] }],
    ['what an office is called', { indicators: ROWS.map((row) => ({ ...row, office: 'Badan Lain' })) }],
    ['an official', { holdings: [holding({ decree: 'SK 9/2026' })] }],
  ])('tells %s by the data, never by rules or answers', (_, changes) => {
    const parts = others(printsOf(changes));
    expect(parts).toContain('data');
    expect(parts).not.toContain('rules');
    expect(parts).not.toContain('answers');
  });

  it.each([
    ['days of grace', { settings: settings({ graceDays: 3 }) }],
    ['a pact', { pacts: [pact({ signatory: 'Wali Kota' })] }],
    ['a limit of the fragile', { settings: settings({ fragilePercent: a('0.02') }) }],
  ])('tells %s by the rules alone where no result changes', (_, changes) => {
    expect(others(printsOf(changes))).toEqual(['rules']);
  });

  it('tells a figure that changes no result by the data alone', () => {
    expect(others(printsOf({ holdings: [holding({ decree: 'SK 9/2026' })] }))).toEqual(['data']);
  });

  it('tells an answer by the answers alone where it changes no figure', () => {
    expect(others(printsOf({}, { questions: [], settled: { 'column:Target:C': 'ignore' } }))).toEqual([
      'answers',
    ]);
  });

  it('tells a result that neither figures nor rules explain', () => {
    const given = input();
    const evaluation = evaluate(given);
    const [row, ...rest] = evaluation.indicators;
    if (row === undefined) throw new Error('A row is given');
    const forged = { ...evaluation, indicators: [{ ...row, pactStatus: 'Terpenuhi' as const }, ...rest] };
    const prints = fingerprintsOf({ inspection: NOTHING_ANSWERED, input: given, evaluation: forged });
    expect(others(prints)).toEqual(['results']);
  });

  it('tells periods that have come due by the results alone', () => {
    expect(others(printsOf({ settings: settings({ asOf: '2026-03-31' }) }))).toEqual(['results']);
  });

  it('keeps a datum in its month, and a text apart from the next one', () => {
    const early = { ...first, months: months([5]) };
    const late = { ...first, months: months([null, 5]) };
    expect(printsOf({ indicators: [early] }).data).not.toBe(printsOf({ indicators: [late] }).data);
    const joined = { ...first, code: '4.1', name: '01 Pajak' };
    const apart = { ...first, code: '4.1.01', name: 'Pajak' };
    expect(printsOf({ indicators: [joined] }).data).not.toBe(printsOf({ indicators: [apart] }).data);
  });
});

describe('wholeOf', () => {
  it('is two groups, and another one where any part is another one', () => {
    expect(wholeOf(SAME)).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
    const changed = FINGERPRINT_PARTS.map((part) => wholeOf({ ...SAME, [part]: '0000-0000-0000-0000' }));
    expect(new Set([wholeOf(SAME), ...changed]).size).toBe(5);
  });
});
