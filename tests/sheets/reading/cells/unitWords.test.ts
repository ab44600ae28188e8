// Words for multiples of rupiah as titles, headings and notes write them.
import { unitMentions, unitPhrase } from '../../../../src/sheets/reading/cells/unitWords';

const THOUSAND = 1_000n;
const MILLION = 1_000_000n;

describe('unitPhrase', () => {
  it.each([
    ['dalam ribuan', THOUSAND],
    ['(ribu)', THOUSAND],
    ['x 1.000', THOUSAND],
    ['(000)', THOUSAND],
    ["Rp'000", THOUSAND],
    ['Rp. 1.000,-', THOUSAND],
    ['Satuan : Ribu Rupiah', THOUSAND],
    ['dlm juta', MILLION],
    ['Rp (jutaan)', MILLION],
    ['Target (jt)', MILLION],
    ['x Rp1 juta', MILLION],
    ['(Rp Miliar)', 1_000_000_000n],
    ['Target (Rp M)', 1_000_000_000n],
    ['(dalam M)', 1_000_000_000n],
    ['(IDR bn)', 1_000_000_000n],
    ['Target (IDR mn)', MILLION],
    ['dalam triliun rupiah', 1_000_000_000_000n],
  ])('reads %s', (text, factor) => {
    expect(unitPhrase(text)).toBe(factor);
  });

  it.each([
    '1.000',
    '2026',
    'Rp 850 juta',
    'Kepulauan Seribu',
    'Nomor 000/12/2026',
    'Kode 000',
    'PAD',
    'Uraian dalam ribuan',
    'Target (M)',
    'Kolam (dalam 3 m)',
  ])('takes %s for no unit', (text) => {
    expect(unitPhrase(text)).toBeNull();
  });
});

describe('unitMentions', () => {
  it.each([
    ['Uraian Rp. Juta', [MILLION]],
    ['REALISASI PAD 2026 rb', [THOUSAND]],
    ['LRA x 1.000', [THOUSAND]],
    ['Ket: angka x1000', [THOUSAND]],
    ['Rp 10000 per orang', []],
    ['Rp juta, sebagian dalam ribuan', [MILLION, THOUSAND]],
    ['PAD Rp 850 juta', []],
    ['Rp 5.000.000 (lima juta rupiah)', []],
    ['RETRIBUSI DAERAH', []],
  ])('finds those of %s', (text, factors) => {
    expect(unitMentions(text)).toEqual(factors);
  });
});
