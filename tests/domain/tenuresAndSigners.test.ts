// Tenures, their kinds, and in whose tenure a document was signed.
import type { Holding, Pact } from '../../src/domain/pact';
import { datedPacts, pactsInForce, signerTenure } from '../../src/domain/pactInForce';
import { kindOn, tenuresOf } from '../../src/domain/tenure';
import { holding, pact, successor } from './inputs';

const A = 'Rahmat Hidayat';
const B = 'Siti Aminah';
type Dates = readonly [from: string, to: string | null];
const of = (...rows: readonly Dates[]): Holding[] => rows.map(([from, to]) => holding({ from, to }));

describe('tenuresOf', () => {
  const spans = (holdings: readonly Holding[], asOf = '2026-12-31') =>
    tenuresOf(holdings, asOf).map(({ name, from, to }) => [name, from, to]);

  it.each<[string, Holding[], (readonly [string, string, string | null])[]]>([
    ['one that ends later as open', of(['2026-01-01', '2027-01-01']), [[A, '2026-01-01', null]]],
    [
      'one that ends on the day itself as ended',
      of(['2026-01-01', '2026-12-31']),
      [[A, '2026-01-01', '2026-12-31']],
    ],
    ['none that begins later', of(['2027-01-01', null]), []],
    ['one that begins on the day itself', of(['2026-12-31', null]), [[A, '2026-12-31', null]]],
    ['none that ends before it begins', of(['2026-05-01', '2026-04-30']), []],
    ['one of a single day', of(['2026-05-01', '2026-05-01']), [[A, '2026-05-01', '2026-05-01']]],
    [
      'rows that touch as one',
      of(['2026-01-01', '2026-03-31'], ['2026-04-01', '2026-06-30']),
      [[A, '2026-01-01', '2026-06-30']],
    ],
    [
      'rows with a day between them as two',
      of(['2026-01-01', '2026-03-31'], ['2026-04-02', '2026-06-30']),
      [
        [A, '2026-01-01', '2026-03-31'],
        [A, '2026-04-02', '2026-06-30'],
      ],
    ],
    [
      'a row within another as one',
      of(['2026-01-01', '2026-12-01'], ['2026-03-01', '2026-06-30']),
      [[A, '2026-01-01', '2026-12-01']],
    ],
    [
      'a row after an open one as one',
      of(['2026-01-01', null], ['2026-03-01', '2026-06-30']),
      [[A, '2026-01-01', null]],
    ],
    [
      'an open row after another as open',
      of(['2026-01-01', '2026-02-28'], ['2026-03-01', null]),
      [[A, '2026-01-01', null]],
    ],
    [
      'rows in no order',
      of(['2026-04-01', '2026-06-30'], ['2026-01-01', '2026-03-31']),
      [[A, '2026-01-01', '2026-06-30']],
    ],
    [
      'the day of a handover as the newcomer’s',
      [...of(['2026-01-01', '2026-06-30']), successor({ from: '2026-06-30' })],
      [
        [A, '2026-01-01', '2026-06-29'],
        [B, '2026-06-30', null],
      ],
    ],
    [
      'nothing of one who yields his only day',
      [...of(['2026-06-30', '2026-06-30']), successor({ from: '2026-06-30' })],
      [[B, '2026-06-30', null]],
    ],
    [
      'two who begin on one day in the order given',
      [successor({ from: '2026-01-01', to: null }), ...of(['2026-01-01', null])],
      [
        [B, '2026-01-01', null],
        [A, '2026-01-01', null],
      ],
    ],
  ])('takes %s', (_, holdings, expected) => {
    expect(spans(holdings)).toEqual(expected);
  });

  it('completes a position and a NIP by the later row, and keeps them where that is blank', () => {
    const rows = (first: Partial<Holding>, second: Partial<Holding>) =>
      tenuresOf(
        [
          holding({ from: '2026-01-01', to: '2026-03-31', ...first }),
          holding({ from: '2026-04-01', ...second }),
        ],
        '2026-12-31',
      ).map(({ position, nip }) => [position, nip]);
    expect(rows({ nip: null, position: 'Kepala' }, { nip: '1', position: 'Kepala Badan' })).toEqual([
      ['Kepala Badan', '1'],
    ]);
    expect(rows({ nip: '1', position: 'Kepala' }, { nip: null, position: '' })).toEqual([['Kepala', '1']]);
  });
});

describe('kindOn', () => {
  const [tenure] = tenuresOf(
    [
      holding({ from: '2026-01-01', to: '2026-03-31', kind: 'Plt' }),
      holding({ from: '2026-02-01', to: '2026-02-10', kind: 'Plh' }),
      holding({ from: '2026-04-01', to: '2026-06-30', kind: 'Definitif' }),
    ],
    '2026-12-31',
  );

  it.each([
    ['2026-01-01', 'Plt'],
    ['2026-02-01', 'Plh'],
    ['2026-02-10', 'Plh'],
    ['2026-02-11', 'Plt'],
    ['2026-04-01', 'Definitif'],
    ['2026-07-01', 'Definitif'],
  ])('on %s is %s', (date, kind) => {
    expect(tenure === undefined ? null : kindOn(tenure, date)).toBe(kind);
  });

  it('throws for a day before he came', () => {
    expect(() => (tenure === undefined ? null : kindOn(tenure, '2025-12-31'))).toThrow(RangeError);
  });
});

const TENURES = tenuresOf(
  [
    holding({ from: '2024-01-01', to: '2026-03-31' }),
    successor({ from: '2026-04-01', to: '2026-06-30' }),
    holding({ from: '2026-07-01', to: null }),
    holding({ name: 'Bayu Pradana', nip: '3', from: '2026-11-01', to: '2026-11-30' }),
  ],
  '2026-12-31',
);

describe('signerTenure', () => {
  const unnamed = { name: null, nip: null };
  const other = { name: B, nip: '197505052000032002' };

  it.each<[string, Partial<Pact>, string | null]>([
    ['the tenure of its date', { date: '2026-02-01' }, '2024-01-01'],
    ['his later tenure of its date', { date: '2026-08-01' }, '2026-07-01'],
    ['the next one, when he held nothing', { date: '2026-05-01' }, '2026-07-01'],
    ['the first one, before it began', { date: '2023-12-31' }, '2024-01-01'],
    ['the last one, when all are over', { date: '2026-09-01', ...other }, '2026-04-01'],
    ['the last one, without a date', { date: null }, '2026-07-01'],
    ['nobody’s, of a stranger', { date: '2026-02-01', name: 'Orang Lain', nip: '9' }, null],
    ['nobody’s, of a stranger without a date', { date: null, name: 'Orang Lain', nip: '9' }, null],
    ['the one by NIP alone', { date: '2026-05-01', name: null, nip: other.nip }, '2026-04-01'],
    ['the one by name alone', { date: '2026-05-01', name: B, nip: null }, '2026-04-01'],
    ['the one by NIP, on another’s day', { date: '2026-02-01', name: null, nip: other.nip }, '2026-04-01'],
    ['the one by name, on another’s day', { date: '2026-02-01', name: B, nip: null }, '2026-04-01'],
    ['the holder’s of the day, unnamed', { date: '2026-05-01', ...unnamed }, '2026-04-01'],
    ['nobody’s, unnamed on a day of two holders', { date: '2026-11-15', ...unnamed }, null],
    ['nobody’s, unnamed before anybody came', { date: '2023-12-31', ...unnamed }, null],
    ['nobody’s, unnamed without a date', { date: null, ...unnamed }, null],
  ])('is %s', (_, changes, from) => {
    const found = signerTenure(pact(changes), TENURES);
    expect(found === null ? null : found.from).toBe(from);
  });
});

describe('datedPacts', () => {
  it.each([
    ['2026-09-29', true],
    ['2026-09-30', true],
    ['2026-10-01', false],
  ])('of %s is known on 30 September: %s', (date, isKnown) => {
    expect(datedPacts([pact({ date })], TENURES, '2026-09-30')).toHaveLength(isKnown ? 1 : 0);
  });

  it('leave the pact of nobody unbound', () => {
    const [stranger] = datedPacts([pact({ name: 'Orang Lain', nip: '9' })], TENURES, '2026-12-31');
    expect(stranger).toMatchObject({ tenure: null, to: null });
    const [first] = TENURES;
    if (stranger === undefined || first === undefined) throw new Error('None.');
    expect(pactsInForce([stranger], first, '2026-02-01')).toEqual([]);
  });
});
