// Which exemptions are known on the evaluation date, and which rows and periods they name.
import { exemptionsByOffice, officeExemption, rowExemption } from '../../src/domain/exemption';
import type { Exemption } from '../../src/domain/pact';
import { exemption, indicator } from './inputs';

describe('exemptionsByOffice', () => {
  it.each<[string, Partial<Exemption>, boolean]>([
    ['dated before', { date: '2026-03-30' }, true],
    ['dated on the day', { date: '2026-03-31' }, true],
    ['dated later', { date: '2026-04-01' }, false],
    ['without a number', { number: '  ' }, false],
  ])('knows one %s: %s', (_, changes, isKnown) => {
    const known = exemptionsByOffice([exemption({ date: '2026-03-01', ...changes })], '2026-03-31');
    expect(known.has('1.01')).toBe(isKnown);
  });
});

describe('rowExemption', () => {
  it.each<[string, Partial<Exemption>, string | null, boolean]>([
    ['the whole office', { account: null }, '4.1.01.09', true],
    ['its account', { account: ' 4.1.01.09 ' }, '4.1.01.09', true],
    ['its name', { account: 'PAJAK   reklame' }, '4.1.01.09', true],
    ['its name without a space', { account: 'PajakReklame' }, '4.1.01.09', false],
    ['its name, where it has no account', { account: 'Pajak Reklame' }, null, true],
    ['another account', { account: '4.1.01.10' }, '4.1.01.09', false],
    ['another period', { account: null, periods: ['TW II'] }, '4.1.01.09', false],
  ])('by %s', (_, changes, code, isExempted) => {
    const one = exemption(changes);
    expect(rowExemption([one], indicator({ code }), 'TW I')).toBe(isExempted ? one : null);
  });

  it('is none of none', () => {
    expect(rowExemption([], indicator(), 'TW I')).toBeNull();
  });
});

describe('officeExemption', () => {
  it('is one of the whole office alone', () => {
    const whole = exemption();
    expect(officeExemption([exemption({ account: '4.1.01.09' }), whole], 'TW I')).toBe(whole);
    expect(officeExemption([whole], 'TW II')).toBeNull();
    expect(officeExemption([exemption({ account: '4.1.01.09' })], 'TW I')).toBeNull();
  });
});
