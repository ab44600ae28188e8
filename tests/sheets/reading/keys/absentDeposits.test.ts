// A target that no list of deposits names: 0 where its account is merely absent, a question where a deposit may be its own.
// Fictional figures only.
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MILLION = 1_000_000;
const TARGETS: Matrix = [
  ['Kode Rekening', 'Uraian', 'Target 2026'],
  ['4.1.01.09', 'Pajak Reklame', 1_200 * MILLION],
  ['4.1.01.12', 'Pajak Air Tanah', 600 * MILLION],
];
const HEADINGS = ['Tanggal', 'Kode Rekening', 'Uraian', 'Jumlah'];
const PAID: Matrix = [
  ['05/01/2026', '4.1.01.12', 'Pajak Air Tanah', 30 * MILLION],
  ['13/02/2026', '4.1.01.12', 'Pajak Air Tanah', 20 * MILLION],
];

const reading = (deposits: Matrix, targets: Matrix = TARGETS) =>
  inspected(readingOf([sheetOf('Target', targets), sheetOf('Setoran', [HEADINGS, ...deposits])]), {
    asOf: '2026-03-31',
  });
const monthsOf = (deposits: Matrix, targets?: Matrix) =>
  reading(deposits, targets)
    .input?.indicators[0]?.months.slice(0, 4)
    .map((datum) => (datum.kind === 'amount' ? Number(datum.amount) : null));
const asked = (deposits: Matrix, targets?: Matrix) =>
  reading(deposits, targets).questions.map(({ id }) => id.slice(0, id.indexOf(':')));

describe('a target without a deposit', () => {
  it('has 0 in the months in which its office deposits for other accounts, and no more', () => {
    expect(monthsOf(PAID)).toEqual([0, 0, null, null]);
    expect(asked(PAID)).toEqual([]);
    expect(reading(PAID).issues.map(({ code }) => code)).toContain('DEPOSITS_ABSENT');
  });

  it.each([
    ['an account that no target has', ['20/02/2026', '4.1.01.90', 'Pajak Lain', 5 * MILLION]],
    ['a name without an account', ['20/02/2026', null, 'Titipan', 5 * MILLION]],
    ['an account under its own', ['20/02/2026', '4.1.01.09.01', 'Reklame Papan', 5 * MILLION]],
    ['its name beside another account', ['20/02/2026', '4.1.01.12', 'Setoran pajak reklame', 5 * MILLION]],
  ])('is asked about where the list holds %s', (_, deposit) => {
    expect(monthsOf([...PAID, deposit])).toEqual([null, null, null, null]);
    expect(asked([...PAID, deposit])).not.toEqual([]);
  });

  it('waits where a deposit names no account at all', () => {
    expect(asked([...PAID, ['20/02/2026', null, null, 5 * MILLION]])).toContain('deposit-account');
  });

  it('is asked about where the list is another office’s', () => {
    const offices = TARGETS.map((row, at) => [...row, ['Kode OPD', '1.01', '2.02'][at] ?? null]);
    expect(monthsOf(PAID, offices)).toEqual([null, null, null, null]);
  });

  it('is asked about where it is no money that is added up', () => {
    const units = TARGETS.map((row, at) => [...row, ['Satuan', '%', 'Rp'][at] ?? null]);
    expect(asked(PAID, units)).toContain('match');
  });
});
