import type { EvaluationInput } from '../../../src/domain/evaluation';
import { changedCauses } from '../../../src/sheets/proof/changedCauses';
import { basisFrom, basisText } from '../../../src/sheets/proof/runBasis';
import { figure, holding, indicator, months, pact, plan, settings } from '../../domain/inputs';

const ROW = indicator({ id: 'Target!6', opd: '1.01', code: '4.1.01.09', name: 'Pajak Reklame' });
const OTHER = indicator({ id: 'Target!7', opd: '1.01', code: '4.1.01.06', name: 'Pajak Hotel' });
const ELSEWHERE = indicator({ id: 'Target!8', opd: '2.15', code: '4.1.02.01', name: 'Retribusi Parkir' });

const input = (changes: Partial<EvaluationInput> = {}): EvaluationInput => ({
  settings: settings(),
  indicators: [ROW, OTHER, ELSEWHERE],
  holdings: [holding({ opd: '1.01' })],
  pacts: [pact({ opd: '1.01' })],
  exemptions: [],
  reorganisations: [],
  pactHolds: [],
  ...changes,
});

const NOTHING_ANSWERED = { questions: [], settled: {} };
const STORED = basisText(input(), NOTHING_ANSWERED);

/** What is told of the first row after the changes. */
function kindsAfter(changes: Partial<EvaluationInput>, isPact: boolean, settled = {}): readonly string[] {
  const basis = basisFrom(STORED);
  if (basis === null) throw new Error('What was stored is read back');
  const now = input(changes);
  const [row] = now.indicators;
  if (row === undefined) throw new Error('There is a row');
  const causes = changedCauses(basis, { input: now, inspection: { questions: [], settled } });
  return causes(row, isPact).map(({ kind }) => kind);
}

const rowsWith = (change: Partial<typeof ROW>) => [{ ...ROW, ...change }, OTHER, ELSEWHERE];

describe('changedCauses', () => {
  it('names nothing where nothing changed, wherever rows and documents stand now', () => {
    const moved = rowsWith({ id: 'Lain!60', source: { sheet: 'Lain', row: 60 } }).reverse();
    expect(kindsAfter({}, true)).toEqual([]);
    expect(kindsAfter({ indicators: [...moved].reverse() }, true)).toEqual([]);
  });

  it.each([
    ['target', rowsWith({ targets: plan({ original: figure(7) }) })],
    ['realisation', rowsWith({ months: months([1, 2]) })],
    ['traits', rowsWith({ measuring: 'Tahun' })],
    ['question', rowsWith({ holds: [{ code: 'UNIT', questionId: 'unit:Target', periods: 'all' }] })],
  ])('names the %s of the row alone', (kind, indicators) => {
    expect(kindsAfter({ indicators }, false)).toEqual([kind]);
    expect(kindsAfter({ indicators }, true)).toEqual([kind]);
  });

  it.each([
    ['people', { holdings: [holding({ opd: '1.01', decree: 'SK 9/2026' })] }],
    ['people', { pactHolds: [{ code: 'PERSON', questionId: 'person:1', opd: '1.01' }] }],
    ['documents', { pacts: [pact({ opd: '1.01', signatory: 'Orang Lain' })] }],
    ['others', { indicators: [ROW, { ...OTHER, months: months([9]) }, ELSEWHERE] }],
  ])('names %s of the office for its pacts alone', (kind, changes) => {
    expect(kindsAfter(changes, true)).toEqual([kind]);
    expect(kindsAfter(changes, false)).toEqual([]);
  });

  it('leaves out what changed in another office', () => {
    const changes = {
      indicators: [ROW, OTHER, { ...ELSEWHERE, months: months([9]) }],
      holdings: [holding({ opd: '1.01' }), holding({ opd: '2.15' })],
    };
    expect(kindsAfter(changes, true)).toEqual([]);
  });

  it('names rules for every row, answers only where a row is read otherwise', () => {
    expect(kindsAfter({ settings: settings({ graceDays: 3 }) }, false)).toEqual(['rules']);
    expect(kindsAfter({}, false, { 'column:Target!C': 'ignore' })).toEqual([]);
    const indicators = rowsWith({ months: months([1]) });
    expect(kindsAfter({ indicators }, false, { 'column:Target!C': 'ignore' })).toEqual([
      'realisation',
      'answers',
    ]);
  });

  it('names the date only where nothing else explains the change', () => {
    const later = settings({ asOf: '2026-11-30' });
    expect(kindsAfter({ settings: later }, false)).toEqual(['date']);
    expect(kindsAfter({ settings: later, indicators: rowsWith({ months: months([1]) }) }, false)).toEqual([
      'realisation',
    ]);
  });
});

describe('basisText', () => {
  it('holds no name, number or figure in plain, and is small', () => {
    for (const plain of ['Pajak', '4.1.01', '1.01', holding().name, pact().number])
      expect(STORED).not.toContain(plain);
    expect(STORED.length).toBeLessThan(200);
  });

  it('keeps no single rows of more than 20,000, and stays small', () => {
    const many = Array.from({ length: 20_001 }, (_, at) => ({ ...ROW, name: `Baris ${String(at)}` }));
    const text = basisText(input({ indicators: many }), NOTHING_ANSWERED);
    expect(text.length).toBeLessThan(300);
    expect(basisFrom(text)?.rows.size).toBe(0);
  });

  it('tells nothing of rows that share an identity', () => {
    const text = basisText(input({ indicators: [ROW, { ...ROW, id: 'Target!9' }] }), NOTHING_ANSWERED);
    expect(basisFrom(text)?.rows.size).toBe(0);
  });
});

describe('basisFrom', () => {
  it.each(['', 'dasar/2 2026-01-01 1 0000000 0000000', '[]', 'dasar/1 kemarin 1 0000000 0000000'])(
    'takes %j for nothing of ours',
    (text) => {
      expect(basisFrom(text)).toBeNull();
    },
  );
});
