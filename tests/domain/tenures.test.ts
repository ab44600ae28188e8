// Who answers: cases worked by hand. Every quarter is missed, the clause is triggered each quarter, basis cumulative.
import type { Holding, Pact } from '../../src/domain/pact';
import type { Period } from '../../src/domain/period';
import {
  holding,
  indicator,
  months,
  officialNamed,
  pact,
  rowIn,
  run,
  successor,
  successorPact,
} from './inputs';

const missed = [indicator({ months: months(Array<number>(12).fill(100e6)) })];
const A = 'Rahmat Hidayat';
const B = 'Siti Aminah';

interface Case {
  readonly name: string;
  readonly holdings: readonly Holding[];
  readonly pacts: readonly Pact[];
  readonly expected: Partial<Record<Period, readonly [holder: string | null, status: string]>>;
}

const red = 'Terindikasi Pelanggaran';
const review = 'Perlu Telaah';
const none = 'Tidak Berlaku';

const CASES: readonly Case[] = [
  {
    name: 'one head all year',
    holdings: [holding()],
    pacts: [pact()],
    expected: { 'TW I': [A, red], 'Semester I': [A, 'Perlu Klarifikasi'] },
  },
  {
    name: 'a handover on 1 July with pacts of both',
    holdings: [holding({ to: '2026-06-30' }), successor({ from: '2026-07-01' })],
    pacts: [pact(), successorPact({ date: '2026-07-01' })],
    // 92 of 273 days in TW III; 184 of 365 days in TW IV, more than half.
    expected: { 'TW I': [A, red], 'TW II': [A, red], 'TW III': [B, review], 'TW IV': [B, red] },
  },
  {
    name: 'the shared day is the newcomer’s',
    holdings: [holding({ to: '2026-06-30' }), successor({ from: '2026-06-30' })],
    pacts: [pact()],
    // The newcomer has no pact and 1 of 181 days; his predecessor’s pact ended with his tenure.
    expected: { 'TW I': [A, red], 'TW II': [A, none] },
  },
  {
    name: 'an agreement outlives the tenure and reviews the one who held it longer',
    holdings: [holding({ to: '2026-06-20' }), successor({ from: '2026-06-21' })],
    pacts: [pact({ documentKind: 'Perjanjian Kinerja' })],
    expected: { 'TW II': [A, review] },
  },
  {
    name: 'the last day’s holder answers by his own pact however short',
    holdings: [holding({ to: '2026-06-20' }), successor({ from: '2026-06-21' })],
    pacts: [pact(), successorPact({ date: '2026-06-21' })],
    expected: { 'TW II': [B, review] },
  },
  {
    name: 'an acting head is reviewed',
    holdings: [holding({ kind: 'Plt' })],
    pacts: [pact()],
    expected: { 'TW I': [A, review] },
  },
  {
    name: 'acting until May, then confirmed: one tenure, the kind of the last day',
    holdings: [holding({ kind: 'Plt', to: '2026-05-31' }), holding({ from: '2026-06-01' })],
    pacts: [pact()],
    expected: { 'TW I': [A, review], 'TW II': [A, red] },
  },
  {
    name: 'nobody on the last day: the last sole holder’s pact binds, reviewed',
    holdings: [holding({ to: '2026-06-20' })],
    pacts: [pact()],
    expected: { 'TW I': [A, red], 'TW II': [A, review] },
  },
  {
    name: 'two on the last day: the last sole holder’s pact binds, reviewed',
    holdings: [holding(), successor({ from: '2026-06-01' })],
    pacts: [pact(), successorPact({ date: '2026-06-01' })],
    expected: { 'TW I': [A, red], 'TW II': [A, review] },
  },
  {
    name: 'a vacancy before the first holder binds nobody',
    holdings: [successor({ from: '2026-04-01' })],
    pacts: [successorPact({ date: '2026-04-01' })],
    expected: { 'TW I': [null, none], 'TW II': [B, red] },
  },
  {
    name: 'a pact without name and NIP binds who held the office on its date',
    holdings: [holding({ to: '2026-06-30' }), successor({ from: '2026-07-01' })],
    pacts: [pact({ name: null, nip: null })],
    expected: { 'TW II': [A, red], 'TW IV': [B, none] },
  },
  {
    name: 'a name with titles is the same person',
    holdings: [holding({ nip: null, name: 'Dr. H. Rahmat Hidayat, S.E., M.Si.' })],
    pacts: [pact({ name: 'RAHMAT HIDAYAT' })],
    expected: { 'TW I': ['Dr. H. Rahmat Hidayat, S.E., M.Si.', red] },
  },
  {
    name: 'a pact of another person binds nobody',
    holdings: [holding()],
    pacts: [successorPact({ date: '2026-01-02' })],
    expected: { 'TW I': [A, none] },
  },
  {
    name: 'the latest-dated pact in force counts',
    holdings: [holding()],
    pacts: [pact(), pact({ number: '800/13/2026', date: '2026-01-05', clause: null })],
    expected: { 'TW I': [A, 'Perlu Klarifikasi'] },
  },
  {
    name: 'a pact that ended before the period’s end is not in force',
    holdings: [holding()],
    pacts: [pact({ validUntil: '2026-06-29' })],
    expected: { 'TW I': [A, red], 'TW II': [A, none] },
  },
];

describe('evaluate: who answers', () => {
  it.each(CASES)('$name', ({ holdings, pacts, expected }) => {
    const result = run({ indicators: missed, holdings, pacts });
    for (const [period, [holder, status]] of Object.entries(expected) as [
      Period,
      [string | null, string],
    ][]) {
      const row = rowIn(result, period);
      expect([period, row.holder?.name ?? null, row.pactStatus]).toEqual([period, holder, status]);
    }
  });

  it('never indicates a breach of a person with no day in the period', () => {
    const result = run({
      indicators: missed,
      holdings: [holding({ to: '2026-03-31' }), successor({ from: '2026-04-01' })],
      pacts: [pact({ documentKind: 'Perjanjian Kinerja' }), successorPact({ date: '2026-04-01' })],
    });
    expect(officialNamed(result, A).periods['TW IV'].pactStatus).toBe('Tidak Berlaku');
    expect(officialNamed(result, B).periods['TW I'].pactStatus).toBe('Tidak Berlaku');
  });

  it('lists everyone who held the office on a day of the year, with the stand at both ends', () => {
    const result = run({
      indicators: missed,
      holdings: [holding({ to: '2026-06-30' }), successor({ from: '2026-07-01' })],
    });
    expect(result.officials.map(({ name }) => name)).toEqual([A, B]);
    expect(officialNamed(result, B).atStart).toEqual({
      month: '2026-06',
      target: 1_200_000_000_000_000n,
      realisation: 600_000_000_000_000n,
    });
  });
});
