// Amounts with their multiple in a word. Fictional figures only.
import { LONGEST_READ } from '../../../../src/sheets/reading/cells/longText';
import { settleWorded, wordedAmount } from '../../../../src/sheets/reading/cells/wordedAmount';
import { Findings } from '../../../../src/sheets/reading/findings';
import { inspected, readingOf, sheetOf } from '../bookOf';

describe('wordedAmount', () => {
  it.each([
    ['Rp 12,5 M', 12_500_000_000n],
    ['Rp. 1,25 Miliar', 1_250_000_000n],
    ['850 juta', 850_000_000n],
    ['700,5 jt', 700_500_000n],
    ['Rp 500 ribu', 500_000n],
    ['2,1 triliun', 2_100_000_000_000n],
    ['(3 juta)', -3_000_000n],
    ['850juta', 850_000_000n],
    ['Rp12,5 M', 12_500_000_000n],
    [`850${' '.repeat(LONGEST_READ - 7)}juta`, 850_000_000n],
  ])('reads "%s"', (text, rupiah) => {
    expect(wordedAmount(text)).toBe(rupiah * 1_000_000n);
  });

  it.each([
    'Rp 1.250 juta',
    'Rp1.250 juta',
    'sisa 850 juta',
    '12 m2',
    '12 dokumen',
    'juta',
    '7',
    '1,2,3 M',
    '5% juta',
    `850${' '.repeat(LONGEST_READ - 6)}juta`,
  ])('leaves "%s"', (text) => {
    expect(wordedAmount(text)).toBeNull();
  });
});

describe('settleWorded', () => {
  const read = (answers: Readonly<Record<string, string>> = {}) =>
    inspected(
      readingOf([
        sheetOf('BLUD', [
          ['REALISASI PENDAPATAN BLUD 2026 (dalam ribuan rupiah)'],
          ['Uraian', 'Target', 'Realisasi TW I', 'Realisasi TW II'],
          ['Rawat Inap', 'Rp 12,5 M', 'Rp 2,1 M', 'Rp 1,9 M'],
          ['Rawat Jalan', 850_000, '120 juta', 'Rp 90 juta'],
        ]),
      ]),
      { answers, asOf: '2026-10-05' },
    );

  const at = { sheet: 'BLUD', cell: 'B3' } as const;

  it('asks with what stands there and the rupiah that it would be', () => {
    const log = new Findings({});
    expect(settleWorded(' Rp 12,5  M', at, log)).toEqual({
      kind: 'open',
      code: 'AMOUNT_IN_WORDS',
      questionId: 'worded:BLUD',
    });
    const facts = { found: 'Rp 12,5 M', amount: '12500000000' };
    expect(log.questions()).toMatchObject([
      { code: 'AMOUNT_IN_WORDS', facts, options: [{ id: 'rupiah', facts }, { id: 'none' }] },
    ]);
    expect(log.issues()).toEqual([]);
  });

  it('does as it is answered, and tells of what it read', () => {
    const none = new Findings({ 'worded:BLUD': 'none' });
    expect(settleWorded('850 juta', at, none)).toEqual({ kind: 'none' });
    expect(none.issues()).toEqual([]);
    const rupiah = new Findings({ 'worded:BLUD': 'rupiah' });
    expect(settleWorded('850 juta', at, rupiah)).toEqual({ kind: 'amount', amount: 850_000_000_000_000n });
    expect(rupiah.issues()).toEqual([
      { code: 'TEXT_NUMBER', severity: 'info', ...at, found: '850 juta', expected: '850000000' },
    ]);
    expect(settleWorded('850 dokumen', at, rupiah)).toBeNull();
  });

  it('asks once a sheet', () => {
    const { questions, input } = read();
    expect(questions.map(({ id }) => id)).toEqual(['worded:BLUD']);
    expect(input?.indicators.map(({ holds }) => holds.map(({ questionId }) => questionId))).toEqual([
      ['worded:BLUD'],
      ['worded:BLUD'],
    ]);
  });

  it('reads rupiah whatever multiple the sheet states, once that is answered', () => {
    const { input } = read({ 'worded:BLUD': 'rupiah' });
    expect(input?.indicators.map(({ targets }) => targets.original)).toEqual([
      { kind: 'amount', amount: 12_500_000_000_000_000n },
      { kind: 'amount', amount: 850_000_000_000_000n },
    ]);
    expect(input?.indicators[1]?.months[2]).toMatchObject({ amount: 120_000_000_000_000n, column: 3 });
    expect(input?.indicators.map(({ holds }) => holds)).toEqual([[], []]);
  });

  it('takes them for no data where that is answered', () => {
    const { input } = read({ 'worded:BLUD': 'none' });
    expect(input?.indicators[0]).toMatchObject({ targets: { original: null } });
    expect(input?.indicators[1]?.months[2]).toEqual({ kind: 'none' });
  });
});
