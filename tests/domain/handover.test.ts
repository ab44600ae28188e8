// Who handed an office over to whom, and that what is divided between them adds up to the year to the sen.
import fc from 'fast-check';
import { evaluate } from '../../src/domain/evaluate';
import type { Evaluation, EvaluationInput } from '../../src/domain/evaluation';
import { handoversOf } from '../../src/domain/handover';
import { handoverShares, sumOfShares, type Parts } from '../../src/domain/handoverShares';
import type { Indicator } from '../../src/domain/indicator';
import type { Holding, Pact } from '../../src/domain/pact';
import { a, figure, holding, indicator, months, pact, plan, settings } from './inputs';

const OLD = { name: 'Ratna Kusumawati', nip: '198001012005012001' };
const NEW = { name: 'Bayu Pradana', nip: '197902022004011002' };

const inputOf = (
  holdings: readonly Holding[],
  indicators: readonly Indicator[] = [indicator()],
  pacts: readonly Pact[] = [],
  asOf = '2026-12-31',
): EvaluationInput => ({
  settings: settings({ asOf, runDate: asOf }),
  indicators,
  holdings,
  pacts,
  exemptions: [],
  reorganisations: [],
  pactHolds: [],
});

const handovers = (holdings: readonly Holding[], asOf = '2026-12-31') =>
  handoversOf(evaluate(inputOf(holdings, [indicator()], [], asOf)).officials, 2026);

const tenure = (person: typeof OLD, from: string, to: string | null, more: Partial<Holding> = {}): Holding =>
  holding({ ...person, from, to, ...more });

describe('handoversOf', () => {
  it.each([
    ['a plain one', '2026-08-31', '2026-09-01', { before: 0, outgoing: 8, handover: 8 }],
    ['one on the newcomer’s day', '2026-09-01', '2026-09-01', { before: 0, outgoing: 8, handover: 8 }],
    ['one within a month', '2026-09-14', '2026-09-15', { before: 0, outgoing: 8, handover: 8 }],
    ['one after a vacancy', '2026-05-31', '2026-09-01', { before: 0, outgoing: 5, handover: 8 }],
    ['one in the first month', '2026-01-02', '2026-01-02', { before: 0, outgoing: 0, handover: 0 }],
  ])('finds %s', (_, to, from, expected) => {
    const found = handovers([tenure(OLD, '2024-01-02', to), tenure(NEW, from, null)]);
    expect(found).toEqual([
      expect.objectContaining({
        outgoing: expect.objectContaining({ name: OLD.name }) as unknown,
        incoming: expect.objectContaining({ name: NEW.name }) as unknown,
        months: expected,
      }),
    ]);
  });

  it.each([
    ['two people at once', [tenure(OLD, '2024-01-02', null), tenure(NEW, '2026-09-01', null)]],
    ['one head all year', [tenure(OLD, '2024-01-02', null)]],
    ['one who came back', [tenure(OLD, '2024-01-02', '2026-03-31'), tenure(OLD, '2026-06-01', null)]],
    ['a change in another year', [tenure(OLD, '2024-01-02', '2025-06-30'), tenure(NEW, '2025-07-01', null)]],
    [
      'a post below the head',
      [
        tenure(OLD, '2024-01-02', '2026-08-31', { position: 'Kepala Bidang Pajak' }),
        tenure(NEW, '2026-09-01', null, { position: 'Kepala Bidang Pajak' }),
      ],
    ],
  ])('finds none for %s', (_, holdings) => {
    expect(handovers(holdings)).toEqual([]);
  });

  it('finds none that is later than the evaluation date', () => {
    const holdings = [tenure(OLD, '2024-01-02', '2026-08-31'), tenure(NEW, '2026-09-01', null)];
    expect(handovers(holdings, '2026-08-31')).toEqual([]);
    expect(handovers(holdings, '2026-09-01')).toHaveLength(1);
  });

  it('finds each of several within a year, with the months of the one who leaves', () => {
    const found = handovers([
      tenure(OLD, '2024-01-02', '2026-03-31'),
      tenure({ name: 'Wulan Prameswari', nip: '198503032010012003' }, '2026-04-01', '2026-07-31', {
        kind: 'Plt',
        position: 'Plt. Kepala Badan Pendapatan Daerah',
      }),
      tenure(NEW, '2026-08-01', null),
    ]);
    expect(found.map((each) => each.months)).toEqual([
      { before: 0, outgoing: 3, handover: 3 },
      { before: 3, outgoing: 7, handover: 7 },
    ]);
  });
});

describe('handoversOf: two heads before', () => {
  it('takes the one who left last, though he had come first', () => {
    const found = handovers([
      tenure(OLD, '2024-01-02', '2026-08-31'),
      tenure({ name: 'Wulan Prameswari', nip: '198503032010012003' }, '2026-03-01', '2026-06-30'),
      tenure(NEW, '2026-09-01', null),
    ]);
    expect(found.map(({ outgoing, incoming }) => [outgoing.name, incoming.name])).toEqual([
      [OLD.name, NEW.name],
    ]);
  });
});

const HOLDINGS = [tenure(OLD, '2024-01-02', '2026-09-30'), tenure(NEW, '2026-10-01', null)];
const YEAR = months([...Array.from({ length: 9 }, () => 250_000_000), 200_000_000, 250_000_000, 250_000_000]);

const sharesIn = (evaluation: Evaluation) => {
  const [handover] = handoversOf(evaluation.officials, 2026);
  if (handover === undefined) throw new Error('No handover.');
  return handoverShares(handover, evaluation.indicators, evaluation.settings);
};

const addUp = ({ others, outgoing, incoming }: Parts): bigint | null =>
  others === null || outgoing === null || incoming === null ? null : others + outgoing + incoming;

describe('handoverShares', () => {
  it('gives the newcomer what he is judged by where his pact says Sejak menjabat', () => {
    const evaluation = evaluate(
      inputOf(
        HOLDINGS,
        [indicator({ months: YEAR })],
        [pact({ ...NEW, date: '2026-10-01', triggers: ['Triwulan'], newcomer: 'Sejak menjabat' })],
      ),
    );
    const [share] = sharesIn(evaluation);
    const own = evaluation.officials.find(({ name }) => name === NEW.name)?.periods['TW IV'];
    expect(share?.target.incoming).toBe(a(750_000_000));
    expect([share?.target.incoming, share?.realisation.incoming]).toEqual([own?.target, own?.realisation]);
    expect(share?.target.outgoing).toBe(a(2_250_000_000));
  });

  it('adds up to the year’s totals, whatever the targets, the months and the day', () => {
    const sen = fc
      .bigInt({ min: 0n, max: 10n ** 13n })
      .map((value) => `${value / 100n}.${String(value % 100n).padStart(2, '0')}`);
    fc.assert(
      fc.property(
        sen,
        fc.array(sen, { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 2, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        fc.boolean(),
        (target, values, month, day, isRunning) => {
          const from = `2026-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
          const indicators = [
            indicator({
              months: months(values),
              targets: plan({ original: figure(target) }),
              running: isRunning,
            }),
            indicator({ id: 'T!2', months: YEAR }),
          ];
          const evaluation = evaluate(
            inputOf([tenure(OLD, '2024-01-02', from), tenure(NEW, from, null)], indicators),
          );
          const { target: targets, realisation } = sumOfShares(sharesIn(evaluation));
          const total = evaluation.totals.find(({ by }) => by === 'opd')?.periods.Tahun;
          expect(targets.whole).toBe(total?.target);
          expect(realisation.whole).toBe(total?.realisation);
          expect(addUp(targets)).toBe(targets.whole);
          expect(addUp(realisation)).toBe(realisation.whole);
        },
      ),
    );
  });

  it('takes the budget in force at the handover for what was reached and the one of the year for the rest', () => {
    const revised = plan({ original: figure(4e9), revised: figure(5e9), revisedFrom: '2026-10-15' });
    const [share] = sharesIn(evaluate(inputOf(HOLDINGS, [indicator({ months: YEAR, targets: revised })])));
    expect(share?.target).toEqual({ whole: a(5e9), others: 0n, outgoing: a(3e9), incoming: a(2e9) });
  });

  it('says that a part is not known where a month is missing, and keeps those that are', () => {
    const holed = months([...Array.from({ length: 9 }, () => 100), null, 100, 100]);
    const [share] = sharesIn(evaluate(inputOf(HOLDINGS, [indicator({ months: holed })])));
    expect(share?.realisation).toEqual({ whole: null, others: 0n, outgoing: a(900), incoming: null });
  });

  it('divides nothing while a question is open', () => {
    const held = indicator({
      months: YEAR,
      holds: [{ code: 'UNIT', questionId: 'unit:Target', periods: 'all' }],
    });
    const evaluation = evaluate(inputOf(HOLDINGS, [held, indicator({ id: 'T!2', months: YEAR })]));
    const shares = sharesIn(evaluation);
    expect(shares.map(({ isOpen }) => isOpen)).toEqual([true, false]);
    expect(sumOfShares(shares).target.whole).toBeNull();
  });

  it('adds what came in without a target to the realisation alone', () => {
    const bare = indicator({ id: 'T!2', months: YEAR, targets: plan() });
    const shares = sharesIn(evaluate(inputOf(HOLDINGS, [indicator({ months: YEAR }), bare])));
    expect(shares[1]?.target.whole).toBe(0n);
    expect(sumOfShares(shares).realisation.whole).toBe(a(5_900_000_000));
  });
});
