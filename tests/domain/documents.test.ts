// Which document is the pact of a period: the latest-dated one in force, also where it lacks a signatory.
import type { Pact } from '../../src/domain/pact';
import { codesOf, holding, indicator, months, officialNamed, pact, rowIn, run } from './inputs';

const MISSED = months(Array<number>(12).fill(1));
const with2 = (second: Partial<Pact>) =>
  run({
    indicators: [indicator({ months: MISSED })],
    holdings: [holding()],
    pacts: [
      pact({ number: 'P1', documentKind: 'Perjanjian Kinerja' }),
      pact({ number: 'P2', documentKind: 'Perjanjian Kinerja', signatory: null, ...second }),
    ],
  });

describe('evaluate: the document of a period', () => {
  it.each([
    ['the day after', '2026-04-01', 'Terindikasi Pelanggaran'],
    ['on the day', '2026-03-31', 'Tidak Berlaku'],
  ])('is a newer unsigned agreement dated %s the period ends', (_, date, expected) => {
    expect(rowIn(with2({ date }), 'TW I').pactStatus).toBe(expected);
  });

  it('names the unsigned agreement, and reports it', () => {
    const evaluation = with2({ date: '2026-05-02' });
    const result = rowIn(evaluation, 'TW II');
    expect(result.pactNumber).toBe('P2');
    expect(codesOf(result)).toContain('PACT_UNSIGNED');
    expect(evaluation.issues.map(({ code }) => code)).toEqual(['PACT_WITHOUT_SIGNATORY']);
    expect(officialNamed(evaluation, 'Rahmat Hidayat').pactNumber).toBe('P1');
  });

  it.each<[string, Partial<Pact>]>([
    ['an undated one', { date: null }],
    ['one that has ended', { date: '2026-01-05', validUntil: '2026-03-30' }],
    ['one of another field', { date: '2026-01-05', field: 'Pendapatan Transfer' }],
    ['an older one', { date: '2026-01-01' }],
  ])('is never displaced by %s', (_, second) => {
    expect(rowIn(with2(second), 'TW I').pactStatus).toBe('Terindikasi Pelanggaran');
  });
});
