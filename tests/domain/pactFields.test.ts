// Several documents over the rows of one office: fields apart, exempted rows, open questions, and nothing to judge.
import type { EvaluationInput } from '../../src/domain/evaluation';
import type { Indicator } from '../../src/domain/indicator';
import type { Pact } from '../../src/domain/pact';
import {
  a,
  codesOf,
  exemption,
  figure,
  HEAD,
  holding,
  months,
  officialNamed,
  pact,
  plan,
  range,
  rowIn,
  run,
  settings,
  thousandRow,
} from './inputs';

const tax = (changes: Partial<Indicator> = {}) => thousandRow({ months: months([100, 0, 0]), ...changes });
const fee = (changes: Partial<Indicator> = {}) =>
  tax({ id: 'T!2', name: 'Retribusi Pasar', code: '4.1.02.01', ...changes });
const judged = (
  indicators: readonly Indicator[],
  pacts: readonly Pact[],
  rest: Partial<EvaluationInput> = {},
) =>
  run({
    settings: settings({ asOf: '2026-03-31', runDate: '2026-03-31' }),
    indicators,
    holdings: [holding()],
    pacts,
    ...rest,
  });

describe('evaluate: pacts by field', () => {
  const other = fee({ field: 'Belanja' });

  it.each<[string, string | null, string]>([
    ['its own', 'PAD', 'Tidak Berlaku'],
    ['its own, written otherwise', ' pad ', 'Tidak Berlaku'],
    ['all, where it is blank', '  ', 'Terindikasi Pelanggaran'],
    ['all, where there is none', null, 'Terindikasi Pelanggaran'],
  ])('a pact covers the rows of %s', (_, field, status) => {
    const evaluation = judged([tax(), other], [pact({ field })]);
    expect(rowIn(evaluation, 'TW I', 'T!1').pactStatus).toBe('Terindikasi Pelanggaran');
    expect(rowIn(evaluation, 'TW I', 'T!2').pactStatus).toBe(status);
  });

  it('say that a row of another field has no pact, and who answers for it', () => {
    const result = rowIn(judged([tax(), other], [pact({ field: 'PAD' })]), 'TW I', 'T!2');
    expect(result.reasons.at(-1)).toEqual({ code: 'NO_PACT', name: HEAD });
    expect([result.pactNumber, result.holder?.name]).toEqual([null, HEAD]);
  });

  it('judge each row by its own', () => {
    const evaluation = judged(
      [tax(), other],
      [pact({ field: 'PAD' }), pact({ number: '800/13/2026', field: 'Belanja', clause: null })],
    );
    const of = (id: string) => {
      const { pactNumber, pactStatus } = rowIn(evaluation, 'TW I', id);
      return [pactNumber, pactStatus];
    };
    expect([of('T!1'), of('T!2')]).toEqual([
      ['800/12/2026', 'Terindikasi Pelanggaran'],
      ['800/13/2026', 'Perlu Klarifikasi'],
    ]);
  });

  it.each([
    ['first', pact({ field: 'PAD' }), pact({ number: '800/13/2026', clause: null })],
    ['last', pact({ number: '800/13/2026', clause: null }), pact({ field: 'PAD' })],
  ])('show the gravest of two that cover one row, be it the %s', (_, one, two) => {
    const result = rowIn(judged([tax()], [one, two]), 'TW I');
    expect([result.pactNumber, result.pactStatus]).toEqual(['800/12/2026', 'Terindikasi Pelanggaran']);
  });

  it('keep the first of two equally grave ones', () => {
    const evaluation = judged([tax()], [pact(), pact({ number: '800/13/2026', field: 'PAD' })]);
    expect(rowIn(evaluation, 'TW I').pactNumber).toBe('800/12/2026');
  });

  it('take the later of two of one field, and the one further down of the same date', () => {
    const number = (date: string, field: string) => {
      const documents = [pact({ field: 'PAD  Daerah' }), pact({ number: '2', date, field })];
      return rowIn(judged([tax({ field: 'pad daerah' })], documents), 'TW I').pactNumber;
    };
    expect(number('2026-01-02', 'Pad Daerah ')).toBe('2');
    expect(number('2026-01-01', 'PAD DAERAH')).toBe('800/12/2026');
  });
});

describe('evaluate: exempted rows', () => {
  const pasar = exemption({ account: '4.1.02.01' });

  it('say by which document', () => {
    const result = rowIn(judged([tax(), fee()], [pact()], { exemptions: [pasar] }), 'TW I', 'T!2');
    expect(result.pactStatus).toBe('Dikecualikan');
    expect(result.reasons.at(-1)).toEqual({
      code: 'EXEMPTED',
      number: '360/5/2026',
      date: '2026-02-10',
      reason: 'Banjir',
    });
  });

  it.each(['Total rupiah', 'Rata-rata tertimbang'] as const)('leave the scope of %s', (scope) => {
    const met = tax({ months: months([150, 0, 0]) });
    const evaluation = judged([met, fee()], [pact({ scope })], { exemptions: [pasar] });
    expect(rowIn(evaluation, 'TW I', 'T!1').pactStatus).toBe('Terpenuhi');
    expect(rowIn(evaluation, 'TW I', 'T!2').pactStatus).toBe('Dikecualikan');
    expect(officialNamed(evaluation, HEAD).periods['TW I'].pactStatus).toBe('Terpenuhi');
    const blank = judged([met, fee({ months: months([]) })], [pact({ scope })], { exemptions: [pasar] });
    expect(rowIn(blank, 'TW I', 'T!1').pactStatus).toBe('Terpenuhi');
    const without = judged([met, fee()], [pact({ scope })]);
    expect(rowIn(without, 'TW I', 'T!1').pactStatus).toBe('Terindikasi Pelanggaran');
  });

  it('are all there is to say where every row is one', () => {
    const exemptions = [pasar, exemption({ account: 'PAJAK REKLAME' })];
    const evaluation = judged([tax(), fee()], [pact({ scope: 'Total rupiah' })], { exemptions });
    expect(officialNamed(evaluation, HEAD).periods['TW I'].pactStatus).toBe('Dikecualikan');
  });
});

describe('evaluate: what waits', () => {
  const open = { pactHolds: [{ code: 'PERSON', questionId: 'person:Pejabat', opd: '1.01' }] };
  const waiting = { code: 'PACT_QUESTION_OPEN', question: 'PERSON', questionId: 'person:Pejabat' };

  it('for a question of person, by name', () => {
    const result = rowIn(judged([tax()], [pact()], open), 'TW I');
    expect([result.pactStatus, result.reasons.at(-1)]).toEqual(['Belum Dapat Dinilai', waiting]);
  });

  it.each<[string, Partial<Pact>, string]>([
    ['by the period’s end', { date: '2026-03-31' }, 'Belum Dapat Dinilai'],
    ['after it', { date: '2026-04-01' }, 'Tidak Berlaku'],
    [
      'by no signatory',
      { date: '2026-01-02', documentKind: 'Perjanjian Kinerja', signatory: ' ' },
      'Tidak Berlaku',
    ],
  ])('for it too where another’s pact was signed %s', (_, changes, status) => {
    const stranger = pact({ nip: '196601011990031009', name: 'Orang Lain', ...changes });
    const later = settings({ asOf: '2026-06-30', runDate: '2026-06-30' });
    const result = rowIn(judged([tax()], [stranger], { ...open, settings: later }), 'TW I');
    expect(result.pactStatus).toBe(status);
  });

  it('by the names of the rows', () => {
    const blank = { months: months([1, null, 1]) };
    const index = fee({
      name: 'Indeks',
      isRupiah: false,
      unit: '%',
      method: 'Posisi Akhir',
      months: months([]),
    });
    const rows = [tax(blank), index];
    const reason = (scope: Pact['scope'], indicators: readonly Indicator[] = rows) =>
      officialNamed(judged(indicators, [pact({ scope })]), HEAD).periods['TW I'].reasons;
    const unjudged = (...names: string[]) => [{ code: 'SCOPE_UNJUDGED', rows: names }];
    expect(reason('Total rupiah')).toEqual(unjudged('Pajak Reklame', 'Indeks'));
    expect(reason('Rata-rata tertimbang')).toEqual(unjudged('Pajak Reklame', 'Indeks'));
    expect(reason('Setiap indikator', [tax(blank)])).toEqual(unjudged('Pajak Reklame'));
  });

  it('not for a row outside the mean', () => {
    const met = tax({ months: months([150, 0, 0]), weight: a(1) });
    const status = (weight: number) =>
      rowIn(
        judged(
          [met, fee({ months: months([]), weight: a(weight) })],
          [pact({ scope: 'Rata-rata tertimbang' })],
        ),
        'TW I',
        'T!1',
      ).pactStatus;
    expect([status(0), status(1)]).toEqual(['Terpenuhi', 'Belum Dapat Dinilai']);
  });

  it('where nothing has any weight', () => {
    const evaluation = judged([tax({ weight: 0n })], [pact({ scope: 'Rata-rata tertimbang' })]);
    expect(rowIn(evaluation, 'TW I').reasons.at(-1)).toEqual({ code: 'NOTHING_TO_ADD' });
  });

  it.each([
    ['half filled', months([40, null, null]), 'Belum Dapat Dinilai'],
    ['filled', months([40, 5, 5]), 'Terpenuhi'],
    ['blank', months([]), 'Terindikasi Pelanggaran'],
  ])('a total waits for what a row without a target could add: %s', (_, data, status) => {
    const rows = [tax(), fee({ targets: plan(), months: data })];
    const evaluation = judged(rows, [pact({ scope: 'Total rupiah' })]);
    expect(rowIn(evaluation, 'TW I', 'T!1').pactStatus).toBe(status);
    expect(codesOf(rowIn(evaluation, 'TW I', 'T!1')).includes('SCOPE_UNJUDGED')).toBe(
      status === 'Belum Dapat Dinilai',
    );
  });
});

describe('evaluate: no target to judge', () => {
  const person = (row: Indicator) => officialNamed(judged([row], [pact()]), HEAD).periods['TW I'];

  it.each<[string, Indicator, string, boolean]>([
    ['in the whole year', tax({ targets: plan() }), 'Belum Dapat Dinilai', true],
    [
      'in this period',
      tax({
        method: 'Posisi Akhir',
        targets: plan({ original: figure(90), cumulativeStages: [null, figure(80), null, figure(90)] }),
      }),
      'Tidak Berlaku',
      false,
    ],
  ])('%s', (_, row, status, isWholeYear) => {
    expect(person(row)).toMatchObject({
      pactStatus: status,
      reasons: [{ code: 'NO_SCOPED_TARGET', isWholeYear }],
    });
  });

  it('under the signed target, where only the budget’s has one', () => {
    const row = tax({ targets: plan({ revised: figure(1000), revisedFrom: '2026-02-15' }) });
    const evaluation = judged([row], [pact({ targetReference: 'Saat ditandatangani' })]);
    expect(officialNamed(evaluation, HEAD).periods['TW I'].pactStatus).toBe('Tidak Berlaku');
  });
});

describe('evaluate: targets easier than the plan’s', () => {
  const planned = (rpjmd: number) => ({ rpjmdTarget: figure(rpjmd) });

  it.each<[string, readonly Indicator[], readonly string[]]>([
    ['one of two', [tax(planned(1001)), fee(planned(1000))], ['Pajak Reklame']],
    ['one beside a row that is not compared', [tax(planned(1001)), fee()], ['Pajak Reklame']],
    ['both', [tax(planned(1001)), fee(planned(2000))], ['Pajak Reklame', 'Retribusi Pasar']],
    ['none', [tax(planned(1000)), fee(planned(999))], []],
    ['none that is compared', [tax(), fee()], []],
  ])('are named beside a total: %s', (_, rows, names) => {
    const { reasons } = rowIn(judged(rows, [pact({ scope: 'Total rupiah' })]), 'TW I', 'T!1');
    expect(reasons.flatMap((reason) => (reason.code === 'BELOW_RPJMD' ? [reason.name] : []))).toEqual(names);
  });

  it('are not told of a row without an annual target', () => {
    const targets = plan({ cumulativeStages: [figure(1), null, figure(3), figure(4)] });
    const { issues } = judged([tax({ targets, ...planned(9) })], []);
    expect(issues.map(({ code }) => code)).not.toContain('TARGET_DI_BAWAH_RPJMD');
  });
});

describe('evaluate: a question of some periods', () => {
  it('holds those alone', () => {
    const holds = [{ code: 'UNIT', questionId: 'unit:Target', periods: ['Semester I'] as const }];
    const evaluation = run({ indicators: [tax({ months: months(Array<number>(12).fill(100)), holds })] });
    expect(rowIn(evaluation, 'TW II').status).toBe('Tercapai');
    expect(rowIn(evaluation, 'Semester I').reasons).toEqual([
      { code: 'QUESTION_OPEN', question: 'UNIT', questionId: 'unit:Target' },
    ]);
  });

  it('about a target makes a blank one wait, another question does not', () => {
    const status = (touchesTarget: boolean) =>
      rowIn(
        run({
          indicators: [
            tax({
              targets: plan(),
              holds: [{ code: 'UNIT', questionId: 'unit:Target', periods: 'all', touchesTarget }],
            }),
          ],
        }),
        'TW I',
      ).status;
    expect([status(true), status(false)]).toEqual(['Perlu Keputusan', 'Tidak Ada Target']);
  });

  it('does not make a target of 0 wait', () => {
    const holds = [{ code: 'UNIT', questionId: 'unit:Target', periods: 'all' as const }];
    const row = tax({ targets: plan({ original: figure(0) }), holds });
    expect(rowIn(run({ indicators: [row] }), 'TW I').reasons).toEqual([{ code: 'ZERO_TARGET' }]);
    const empty = tax({ targets: plan({ original: range(0, 0) }), holds });
    expect(rowIn(run({ indicators: [empty] }), 'TW I').status).toBe('Tidak Ada Target');
  });
});
