// Words for multiples of rupiah as titles, headings and notes write them.
import {
  isOfSomeRows,
  unitMentions,
  unitPhrase,
  withoutOtherUnits,
} from '../../../../src/sheets/reading/cells/unitWords';

const THOUSAND = 1_000n;
const MILLION = 1_000_000n;
const BILLION = 1_000_000_000n;

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
    ['(Rp Miliar)', BILLION],
    ['Rp Miliyar', BILLION],
    ['Target (Rp M)', BILLION],
    ['(dalam M)', BILLION],
    ['(IDR bn)', BILLION],
    ['Target (IDR mn)', MILLION],
    ['dalam triliun rupiah', 1_000_000_000_000n],
    ['x1.000', THOUSAND],
    ['1.000 Rupiah', THOUSAND],
    ['1000Rp', THOUSAND],
    ['Target (1.000)', THOUSAND],
    ['dalam Rp 1.000,00', THOUSAND],
    ['x 1.000.000', MILLION],
    ['x 1,000,000', MILLION],
    ['(Rp 000.000)', MILLION],
    ['dalam Rp 1.000.000.000,-', BILLION],
    ['(Rp 000.000.000)', BILLION],
    ['Rp M', BILLION],
    ['dalam M.:', BILLION],
    ['Target (Rp M) 2026', BILLION],
    ['Target (Rp M.) 2026', BILLION],
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
    ['REALISASI PAD TW 1 2026 juta', [MILLION]],
    ['Target (Rp M)', [BILLION]],
    ['Target (Rp M), sebagian dalam juta', [BILLION, MILLION]],
    ['PAD Rp 850 juta', []],
    ['Rp 5.000.000 (lima juta rupiah)', []],
    ['RETRIBUSI DAERAH', []],
  ])('finds those of %s', (text, factors) => {
    expect(unitMentions(text)).toEqual(factors);
  });
});

describe('withoutOtherUnits', () => {
  const leftOf = (text: string): string => withoutOtherUnits(text).replace(/\s+/g, ' ').trim();

  it.each([
    ['Rp 12,5 Miliar belum disetor', 'Rp belum disetor'],
    ['Piutang 3 Juta, denda 400 RIBU dan 5 jt', 'Piutang , denda dan'],
    ['di atas Rp 1 juta', 'di atas Rp'],
    ['Minimal 1 Juta, sampai 1 miliar', 'Minimal , sampai'],
    ['> 1 triliun', '>'],
    ['MENUJU PAD RP 1 TRILIUN', 'MENUJU PAD RP'],
    ['Target PAD: Rp 1 Miliar', 'Target PAD: Rp'],
    ['dalam rupiah, bukan ribuan', 'dalam rupiah,'],
    ['Bukan Juta, tidak Ribuan, tanpa milyaran', ', ,'],
    ['rupiah, bukan  dalam  jutaan', 'rupiah,'],
    ['rupiah, tidak lagi dalam ribuan', 'rupiah,'],
    ['rupiah, tidak lagi  ribuan', 'rupiah,'],
    ['rupiah, bukan Rp juta', 'rupiah,'],
    ['rupiah, bukan Rp.juta', 'rupiah,'],
    ['rupiah, bukan dalam Rp.  miliar', 'rupiah,'],
    ['Grafik disajikan dalam Juta', ''],
    ['Lihat grafik dalam juta', 'Lihat'],
    ['Grafik dan denah dalam juta', ''],
    ['Piutang pada lampiran disajikan dalam ribuan', 'Piutang'],
  ])('takes what is said of other things out of %s', (text, left) => {
    expect(leftOf(text)).toBe(left);
  });

  it.each([
    'dalam ribuan rupiah',
    'dalam 12 juta',
    'Satuan: Rp 1 juta',
    '(Rp 1 juta)',
    '1 juta rupiah',
    'Nilai: 1 juta rupiah',
    'x Rp 1 juta',
    'PAD 2026 juta',
    'Tabel dan grafik dalam juta',
    'Laporan / Grafik dalam juta',
    'Grafik serta tabel dalam juta',
    'Data grafik dalam juta',
  ])('leaves %s', (text) => {
    expect(leftOf(text)).toBe(text);
  });
});

describe('isOfSomeRows', () => {
  it.each([
    'dalam ribuan, Kecuali jumlah wajib pajak',
    'dalam ribuan terkecuali denda',
    'PAD dalam ribuan, sedangkan DBH dalam juta',
    'dalam rupiah, khusus DBH dalam ribuan',
  ])('finds an exception in %s', (text) => {
    expect(isOfSomeRows(text)).toBe(true);
  });

  it.each([
    'dalam ribuan rupiah',
    'dalam ribuan rupiah kecuali dinyatakan lain',
    'dalam ribuan, kecuali jika disebutkan lain',
    'khusus PAD dalam ribuan',
    'pos yang dikecualikan',
  ])('finds none in %s', (text) => {
    expect(isOfSomeRows(text)).toBe(false);
  });
});
