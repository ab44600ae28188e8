import { numberWords, rupiahWords } from '../../src/messages/numberWords';
import { amountFromDecimal } from '../../src/domain/amount';
import { seeded } from '../support/seeded';
import { spokenRupiah } from './spokenRupiah';

/** Reads words back from left to right, without the tool's own tables. */
function valueOf(words: string): bigint {
  const units: Readonly<Record<string, bigint>> = {
    nol: 0n,
    satu: 1n,
    dua: 2n,
    tiga: 3n,
    empat: 4n,
    lima: 5n,
    enam: 6n,
    tujuh: 7n,
    delapan: 8n,
    sembilan: 9n,
    sepuluh: 10n,
    sebelas: 11n,
    seratus: 100n,
    seribu: 1000n,
  };
  const scales: Readonly<Record<string, bigint>> = {
    juta: 10n ** 6n,
    miliar: 10n ** 9n,
    triliun: 10n ** 12n,
    kuadriliun: 10n ** 15n,
    kuintiliun: 10n ** 18n,
  };
  let total = 0n;
  let group = 0n;
  let pending = 0n;
  for (const word of words.split(' ')) {
    const scale = scales[word];
    if (word === 'belas') pending += 10n;
    else if (word === 'puluh') pending *= 10n;
    else if (word === 'ratus') pending *= 100n;
    else if (word === 'ribu' || scale !== undefined) {
      total += (group + pending) * (scale ?? 1000n);
      group = 0n;
      pending = 0n;
    } else {
      group += pending;
      pending = units[word] ?? BigInt(Number.NaN);
      if (word === 'seribu') {
        total += group + pending;
        group = 0n;
        pending = 0n;
      }
    }
  }
  return total + group + pending;
}

describe('numberWords', () => {
  it.each([
    [0n, 'nol'],
    [1n, 'satu'],
    [10n, 'sepuluh'],
    [11n, 'sebelas'],
    [12n, 'dua belas'],
    [19n, 'sembilan belas'],
    [20n, 'dua puluh'],
    [21n, 'dua puluh satu'],
    [99n, 'sembilan puluh sembilan'],
    [100n, 'seratus'],
    [101n, 'seratus satu'],
    [111n, 'seratus sebelas'],
    [200n, 'dua ratus'],
    [999n, 'sembilan ratus sembilan puluh sembilan'],
    [1_000n, 'seribu'],
    [1_001n, 'seribu satu'],
    [1_100n, 'seribu seratus'],
    [2_000n, 'dua ribu'],
    [11_000n, 'sebelas ribu'],
    [100_000n, 'seratus ribu'],
    [101_000n, 'seratus satu ribu'],
    [1_000_000n, 'satu juta'],
    [1_001_000n, 'satu juta seribu'],
    [1_000_001n, 'satu juta satu'],
    [1_000_000_000n, 'satu miliar'],
    [48_000_000_000n, 'empat puluh delapan miliar'],
    [1_000_000_000_000n, 'satu triliun'],
    [2_001_000_000_000n, 'dua triliun satu miliar'],
    [10n ** 15n, 'satu kuadriliun'],
    [10n ** 21n, 'seribu kuintiliun'],
    [1_011n, 'seribu sebelas'],
    [1_111n, 'seribu seratus sebelas'],
    [10_001n, 'sepuluh ribu satu'],
    [21_001n, 'dua puluh satu ribu satu'],
    [1_001_001n, 'satu juta seribu satu'],
    [11_000_000n, 'sebelas juta'],
    [100_001_000n, 'seratus juta seribu'],
    [1_000_001_000n, 'satu miliar seribu'],
    [1_001_001_001_001n, 'satu triliun satu miliar satu juta seribu satu'],
    [
      11_111_111_111_111n,
      'sebelas triliun seratus sebelas miliar seratus sebelas juta seratus sebelas ribu seratus sebelas',
    ],
    [
      999_999_999_999_999n,
      'sembilan ratus sembilan puluh sembilan triliun sembilan ratus sembilan puluh sembilan miliar sembilan ratus sembilan puluh sembilan juta sembilan ratus sembilan puluh sembilan ribu sembilan ratus sembilan puluh sembilan',
    ],
    [-1_001n, 'minus seribu satu'],
  ])('says %s as %s', (value, words) => {
    expect(numberWords(value)).toBe(words);
  });

  it('says every number so that it can be read back', () => {
    const random = seeded(20_261_122);
    for (let round = 0; round < 1_000; round += 1) {
      const value = random.digits(random.whole(1, 18));
      expect([value, valueOf(numberWords(value))]).toEqual([value, value]);
    }
  });

  it('never says "satu ratus", "satu puluh", "satu belas" or two blanks', () => {
    for (let value = 1n; value < 1_200n; value += 1n)
      expect(numberWords(value)).not.toMatch(/(^| )satu (ratus|puluh|belas)| {2}|^ | $/);
  });
});

describe('rupiahWords', () => {
  it.each([
    [0n, 'nol rupiah'],
    [150_000_000_000n, 'seratus lima puluh ribu rupiah'],
    [
      1_680_101_831_000_000n,
      'satu miliar enam ratus delapan puluh juta seratus satu ribu delapan ratus tiga puluh satu rupiah',
    ],
    [1_010_000n, 'satu rupiah satu sen'],
    [
      37_444_495_565_380_000n,
      'tiga puluh tujuh miliar empat ratus empat puluh empat juta empat ratus sembilan puluh lima ribu lima ratus enam puluh lima rupiah tiga puluh delapan sen',
    ],
    [995_000n, 'satu rupiah'],
    [994_999n, 'nol rupiah sembilan puluh sembilan sen'],
    [-2_500_000n, 'minus dua rupiah lima puluh sen'],
    [50_000n, 'nol rupiah lima sen'],
    [11_110_000n, 'sebelas rupiah sebelas sen'],
    [1_001_000_000n, 'seribu satu rupiah'],
    [1_000_000_000_000_010_000n, 'satu triliun rupiah satu sen'],
    [4_999n, 'nol rupiah'],
    [-4_999n, 'nol rupiah'],
  ])('says %s millionths of a rupiah', (amount, words) => {
    expect(rupiahWords(amount)).toBe(words);
  });

  it('says 1,000 amounts as a second way of saying them does', () => {
    const random = seeded(11_001);
    const hard = [
      '0',
      '1',
      '10',
      '11',
      '12',
      '19',
      '100',
      '110',
      '111',
      '200',
      '1000',
      '1001',
      '1011',
      '1100',
    ];
    const large = ['2000', '11000', '100000', '101000', '1000000', '1001000', '1000001000', '1000000000000'];
    const drawn = Array.from({ length: 400 }, () => random.digits(random.whole(1, 16)).toString());
    const wholes = [
      ...hard,
      ...large,
      ...drawn,
      ...drawn.map((digits) => digits.replace(/\d(?=\d{3}$)/, '1')),
    ];
    const round = drawn.map((digits) => `${digits.slice(0, 2)}${'0'.repeat(random.whole(0, 13))}`);
    const texts = [...wholes, ...round].map((whole, at) => {
      const sen = String(at % 3 === 0 ? 0 : at % 3 === 1 ? at % 13 : random.whole(0, 99)).padStart(2, '0');
      return `${at % 17 === 5 && whole !== '0' ? '-' : ''}${whole}.${sen}`;
    });
    expect(new Set(texts).size).toBeGreaterThanOrEqual(1_000);
    const said = (text: string): string => rupiahWords(amountFromDecimal(text) ?? 0n);
    expect(texts.filter((text) => said(text) !== spokenRupiah(text))).toEqual([]);
    expect(texts.some((text) => /\.(?!00)/.test(text) && text.length > 15)).toBe(true);
  });
});
