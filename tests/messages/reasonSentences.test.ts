// The sentences of reasons: one of each kind in both languages, and the words that must and must not stand in them.
import type { Reason } from '../../src/domain/reason';
import { reasonSentence, reasonSentences } from '../../src/messages/reasonSentences';
import { formatAmount, formatDate, formatPercent, formatRupiah } from '../../src/messages/formatting';

const MISSED: Reason = {
  code: 'MISSED',
  pactNumber: '800/12/2026',
  firstMonth: 1,
  lastMonth: 9,
  target: { kind: 'amount', amount: 3_900_000_000_000_000n },
  realisation: { numerator: 3_899_850_000_000_000n, denominator: 1_000_000n },
  attainment: { numerator: 3_899_850_000n, denominator: 3_900_000_000n },
  threshold: 100_000_000n,
  distance: -150_000_000_000n,
  targetVersion: 'murni',
  isRupiah: true,
  unit: 'Rupiah',
};

const REASONS: readonly Reason[] = [
  MISSED,
  { code: 'AWAITING_DECISION', pactNumber: '800/12/2026', kind: 'Triwulan' },
  { code: 'READINGS_DIFFER', blank: ['Kejar'], statuses: ['Terkejar', 'Terindikasi Pelanggaran'] },
  { code: 'CAUGHT_UP', by: 'TW II' },
  { code: 'EXEMPTED', number: '360/5', date: '2026-02-10', reason: 'Banjir' },
  { code: 'NOT_DUE', dueOn: '2026-12-31' },
  { code: 'DATA_INCOMPLETE', months: [2, 3] },
  { code: 'RECALCULATED', runDate: '2026-11-21' },
  { code: 'BRAKE_ACTING', name: 'Rahmat Hidayat', kind: 'Plt' },
  { code: 'FRAGILE_ZERO_MONTH', month: 3, name: 'Pajak Reklame' },
];

describe('reasonSentence', () => {
  it('states figures, threshold, pact and the distance in rupiah', () => {
    expect(reasonSentence(MISSED, 'id')).toBe(
      'Januari–September: realisasi Rp3.899.850.000 terhadap target Rp3.900.000.000, capaian 99,99%, belum memenuhi ambang 100% pada pakta nomor 800/12/2026, kurang Rp150.000.',
    );
    expect(reasonSentence(MISSED, 'en')).toContain('Rp150,000 short');
    expect(reasonSentence({ ...MISSED, pactNumber: '' }, 'id')).toContain('pada pakta tanpa nomor, kurang');
  });

  it.each(['id', 'en'] as const)('says %s in whole sentences without a shaming word', (language) => {
    for (const sentence of reasonSentences(REASONS, language)) {
      expect(sentence).toMatch(/^\S.*\.$/);
      expect(sentence).not.toMatch(/[Gg]agal|mengundurkan diri|undefined|null|NaN|[Bb]ersalah/);
      if (sentence.includes('Terindikasi Pelanggaran')) {
        expect(sentence).toContain('menunggu keputusan pejabat yang berwenang');
      }
    }
  });

  it('names the date of the data of a past evaluation', () => {
    expect(reasonSentence({ code: 'RECALCULATED', runDate: '2026-11-21' }, 'id')).toBe(
      'Hasil ini dihitung ulang dengan data per 21 November 2026.',
    );
  });
});

describe('reasonSentence after a fact that ends in a full stop', () => {
  const TITLED = 'Siti Aminah, M.T.';
  const ENDING_IN_A_FACT: readonly Reason[] = [
    { code: 'BRAKE_NOT_LAST_HOLDER', name: TITLED, last: TITLED },
    { code: 'BRAKE_SEVERAL_HOLDERS', date: '2026-09-30', names: ['Rahmat Hidayat', TITLED] },
    { code: 'NOT_RESPONSIBLE', responsible: TITLED },
    { code: 'SCOPE_UNJUDGED', rows: ['Retribusi Parkir, Pasar, dll.'] },
    { code: 'EXEMPTED', number: '360/5', date: '2026-02-10', reason: 'Banjir bandang. ' },
    { code: 'NO_TRIGGER', pactNumber: '800/12.' },
  ];

  it.each(['id', 'en'] as const)('ends in one full stop in %s', (language) => {
    for (const reason of ENDING_IN_A_FACT) {
      expect(reasonSentence(reason, language)).toMatch(/[^\s.]\.$/);
    }
  });

  it('keeps the full stops inside the fact', () => {
    expect(reasonSentence({ code: 'NOT_RESPONSIBLE', responsible: TITLED }, 'id')).toBe(
      'Penanggung Jawab pada periode ini adalah Siti Aminah, M.T.',
    );
  });
});

describe('reasonSentences', () => {
  const BELOW: Reason = {
    code: 'BELOW_TARGET',
    distance: -150_000_000_000n,
    attainment: { numerator: 3_899_850n, denominator: 3_900_000n },
    isRupiah: true,
    unit: 'Rupiah',
  };

  it('tells a shortfall once where the status and the pact lack the same', () => {
    expect(reasonSentences([BELOW, MISSED], 'id')).toEqual([reasonSentence(MISSED, 'id')]);
  });

  it.each<readonly [string, Reason, Reason]>([
    ['another threshold', BELOW, { ...MISSED, distance: -100_000_000_000n }],
    ['other months', BELOW, { ...MISSED, attainment: { numerator: 1n, denominator: 2n } }],
    ['a mean', { ...BELOW, distance: null }, { ...MISSED, target: null, distance: null }],
  ])('tells both where the pact is judged on %s', (_, below, missed) => {
    expect(reasonSentences([below, missed], 'en')).toHaveLength(2);
  });

  it('tells a shortfall that no pact repeats', () => {
    expect(reasonSentences([BELOW, BELOW], 'id')).toEqual(['Capaian 99,99%, kurang Rp150.000 dari target.']);
  });
});

describe('formatting', () => {
  it.each([
    [1_234_567_890_000n, 'Rp1.234.567,89', 'Rp1,234,567.89'],
    [1_500_000n, 'Rp1,50', 'Rp1.50'],
    [-1_000_000_000n, '-Rp1.000', '-Rp1,000'],
  ])('writes %d millionths as rupiah', (amount, id, en) => {
    expect([formatRupiah(amount, 'id'), formatRupiah(amount, 'en')]).toEqual([id, en]);
  });

  it.each([
    [99_996_154n, '99,99%'],
    [100_000_000n, '100%'],
    [87_500_000n, '87,50%'],
  ])('cuts %d to a percentage', (percent, text) => expect(formatPercent(percent, 'id')).toBe(text));

  it('keeps all decimals of a plain amount and writes dates out', () => {
    expect(formatAmount(1_234_500_000n, 'id')).toBe('1.234,5');
    expect(formatDate('2026-09-30', 'en')).toBe('30 September 2026');
  });
});
