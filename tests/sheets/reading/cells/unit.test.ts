// Units of measure as officers write them in a column of units, a heading, a name or a number format.
import {
  formatFactor,
  hasDoubtfulLetter,
  isLevelUnit,
  isPercentUnit,
  unitBehind,
  unitFactor,
  wordFactor,
  type Factor,
} from '../../../../src/sheets/reading/cells/unit';

const THOUSAND = 1_000n;
const MILLION = 1_000_000n;
const BILLION = 1_000_000_000n;
const TRILLION = 1_000_000_000_000n;

describe('unitFactor', () => {
  it.each<[string, Factor | null]>([
    ['Rp', 1n],
    ['Rp.', 1n],
    ['RUPIAH', 1n],
    ['IDR', 1n],
    ['Rp/orang', 1n],
    ['Denda Rp 1.000.000 per hari', 1n],
    ['orang', null],
    ['%', null],
    ['ribu', null],
    ['ribu orang', null],
    ['Rpjmd', null],
    ['Ribu Rupiah', THOUSAND],
    ['Rp ribuan', THOUSAND],
    ['dalam ribuan', THOUSAND],
    ['Rp rb', THOUSAND],
    ['Rp 000', THOUSAND],
    ['000 Rp', THOUSAND],
    ['Rp. 1.000,-', THOUSAND],
    ['Realisasi dalam Rp 1.000 s.d. Juni', THOUSAND],
    ['Realisasi Rp 000 s.d. Juni', THOUSAND],
    ['Realisasi (000 Rp s.d. Juni)', THOUSAND],
    ['Juta Rupiah', MILLION],
    ['Jutaan', MILLION],
    ['Rp jt', MILLION],
    ['Rp jta', MILLION],
    ['IDR mn', MILLION],
    ['Realisasi x Rp 1.000.000 s.d. Juni', MILLION],
    ['Realisasi Rp. 000.000 s.d. Juni', MILLION],
    ['Realisasi (000.000 Rp s.d. Juni)', MILLION],
    ['Rp Miliar', BILLION],
    ['milyaran', BILLION],
    ['miliaran', BILLION],
    ['Rp M', BILLION],
    ['Rp. M', BILLION],
    ['Rp Mlr', BILLION],
    ['Rp miliyar', BILLION],
    ['IDR bn', BILLION],
    ['Realisasi kali Rp 1.000.000.000 s.d. Juni', BILLION],
    ['Realisasi Rp 000.000.000 s.d. Juni', BILLION],
    ['Rp triliun', TRILLION],
    ['triliun rupiah', TRILLION],
    ['Rp Triliyun', TRILLION],
    ['Realisasi dalam triliun rupiah s.d. Juni', TRILLION],
    ['Trilyunan', TRILLION],
    ['triliyunan', TRILLION],
  ])('of %s is %s', (text, factor) => {
    expect(unitFactor(text)).toBe(factor);
  });

  it('is the same when it is asked again, and of many texts', () => {
    const texts = Array.from(
      { length: 1_100 },
      (_, at) => `Rp ${at % 2 === 0 ? 'ribu' : 'juta'} (${String(at)})`,
    );
    const factors = [...texts, ...texts].map(unitFactor);
    expect(factors).toEqual([...texts, ...texts].map((text) => (text.includes('ribu') ? THOUSAND : MILLION)));
  });
});

describe('isPercentUnit', () => {
  it.each(['%', 'Persen', 'persentase', 'Prosentase', 'percent', 'Percentage', 'Persen (%)', ' persen(%) '])(
    'knows %s',
    (unit) => {
      expect(isPercentUnit(unit)).toBe(true);
    },
  );

  it.each(['', 'Indeks', 'poin persen', '% per tahun', 'Rp', 'orang'])(
    'takes %j for another unit',
    (unit) => {
      expect(isPercentUnit(unit)).toBe(false);
    },
  );
});

describe('isLevelUnit', () => {
  it.each([
    '%',
    'Persen',
    'Persentase',
    'Persen (%)',
    'percent',
    'percentage',
    'Indeks',
    'index',
    'Indeks (skala 1-4)',
    'Angka Indeks',
    'Nilai Indeks',
    'Nilai',
    'Skor',
    'Nilai / Skor',
    'score',
    'Rasio',
    'ratio',
    'Rasio (1:20)',
    'Hari',
    'Hari Kerja',
    'jam',
    'menit',
    'detik',
    'minggu',
    'bulan',
    'tahun',
    ...['day', 'hour', 'minute', 'second', 'week', 'month', 'year'].flatMap((one) => [one, `${one}s`]),
    'working days',
    'working day',
    '‰',
    'per mil',
    'permil',
    'per mille',
    'promil',
    'promille',
    'per 1.000',
    'per 1000',
    'per1.000 kelahiran hidup',
    'per 10 kasus',
    'per 100 penduduk',
    'per 100.000 penduduk',
    'per 1,000,000 population',
  ])('knows %s', (unit) => {
    expect(isLevelUnit(unit)).toBe(true);
  });

  it.each([
    '',
    'Rp',
    'orang',
    'dokumen',
    'orang/hari',
    'hari orang',
    'bulanan',
    'jumlah hari',
    'per orang',
    'per 0',
    'per 1.000kg',
    'indeks x',
  ])('takes %j for a count', (unit) => {
    expect(isLevelUnit(unit)).toBe(false);
  });
});

describe('unitBehind', () => {
  it.each([
    ['Waktu Tanggap (menit)', 'menit'],
    ['Indeks Kepuasan ( Indeks )', 'Indeks'],
    ['Tingkat Kepatuhan (%) ', '%'],
    ['Pajak Rokok (Rp juta)', 'Rp juta'],
    ['Pajak Rokok (jutaan)', 'jutaan'],
    ['Retribusi Pasar (Rp)', 'Rp'],
    ['Pajak Reklame (WP)', 'WP'],
    ['Kunjungan Wisata (orang)', 'orang'],
    ['Pelayanan Retribusi Pasar (orang)', 'orang'],
    ['Retribusi Rumah Potong Hewan (ekor)', ''],
    ['a. Sewa Gedung (unit)', ''],
    ['1.Sewa Gedung (unit)', ''],
    ['12) Pajak Kendaraan (unit)', ''],
    ['- Retribusi Timbang (ton)', ''],
    ['Hasil Panen Ikan (kg)', 'kg'],
    ['Waktu (menit) rata-rata', ''],
    ['Sewa Kios (bulan)', ''],
    ['Waktu Tanggap menit', ''],
  ])('of %s is %j', (name, unit) => {
    expect(unitBehind(name)).toBe(unit);
  });
});

describe('formatFactor', () => {
  it.each<[string, Factor]>([
    ['General', 1n],
    ['', 1n],
    ['#,##0', 1n],
    ['#,##0.00', 1n],
    ['#,##0,', THOUSAND],
    ['#,##0.0,', THOUSAND],
    ['#,##0,;[Red]-#,##0,', THOUSAND],
    ['#,##0," rb"', THOUSAND],
    ['#,##0,,', MILLION],
    ['#,##0.00,,,', BILLION],
    ['#,##0.00,,,,', TRILLION],
    ['0"0,"', 1n],
    ['0\\,', 1n],
  ])('of %s is %s', (format, factor) => {
    expect(formatFactor(format)).toBe(factor);
  });
});

describe('wordFactor', () => {
  it.each<[string, Factor | null]>([
    ['General', null],
    ['"Rp "#,##0', null],
    ['#,##0" orang"', null],
    ['#,##0",-"', null],
    ['#,##0",00"', null],
    ['"No. 0001/"0', null],
    ['#,##0" ribu"', THOUSAND],
    ['#,##0\\ \\r\\b', THOUSAND],
    ['#,##0".000"', THOUSAND],
    ['"Rp "#,##0".000,-"', THOUSAND],
    ['#,##0".000,00"', THOUSAND],
    ['#,##0".000";-#,##0".000"', THOUSAND],
    ['#,##0".000,--";(#,##0".000,--");"-"', THOUSAND],
    ['#,##0" Juta"', MILLION],
    ['#,##0".000.000"', MILLION],
    ['#,##0",000,000"', MILLION],
    ['#,##0.0" miliar"', BILLION],
    ['"Rp"0.0" M"', BILLION],
    ['#,##0".000.000.000"', BILLION],
    ['0.00" triliun"', TRILLION],
  ])('of %s is %s', (format, factor) => {
    expect(wordFactor(format)).toBe(factor);
  });
});

describe('hasDoubtfulLetter', () => {
  it.each(['0.00" M"', '0.00"M"', '0.00" m "', '0.00\\M', '0.0\\ \\M', '0.00"M";-0.00"M"'])(
    'doubts %s',
    (format) => {
      expect(hasDoubtfulLetter(format)).toBe(true);
    },
  );

  it.each(['0.00', '#,##0,,"M"', '0" m2"', '0" km"', '0\\k\\m', '0\\m\\2', '0\\m"2"', '0" Mlr"', 'mmm-yy'])(
    'has no doubt about %s',
    (format) => {
      expect(hasDoubtfulLetter(format)).toBe(false);
    },
  );
});
