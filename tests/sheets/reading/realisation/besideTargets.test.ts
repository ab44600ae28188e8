// Months beside the targets, and other tables with the same rows and months. Fictional figures only.
import type { Inspection } from '../../../../src/sheets/inspection';
import { MONTH_NAMES } from '../../../../src/sheets/monthNames';
import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const MILLION = 1_000_000;
const NINE = MONTH_NAMES.slice(0, 9);
const own = (first: number): readonly number[] => NINE.map((_, month) => (first + month) * MILLION + 351);
const OWN = { 'Pajak Reklame': own(80), 'Pajak Hotel': own(120) };
const targets: Matrix = [
  ['REALISASI PAJAK DAERAH TAHUN 2026'],
  ['No', 'Uraian', 'Target', ...NINE],
  [1, 'Pajak Reklame', 1_000 * MILLION, ...OWN['Pajak Reklame']],
  [2, 'Pajak Hotel', 1_500 * MILLION, ...OWN['Pajak Hotel']],
];
const other = (title: string, of = (amount: number): number => Math.round(amount / 3)): Matrix => [
  [title],
  ['No', 'Uraian', ...NINE],
  [1, 'Pajak Reklame', ...OWN['Pajak Reklame'].map(of)],
  [2, 'Pajak Hotel', ...OWN['Pajak Hotel'].map(of)],
];
const below = (title: string) => readingOf([sheetOf('R', [...targets, [], [], ...other(title)])]);
const onSheet = (name: string, title: string, of?: (amount: number) => number) =>
  readingOf([sheetOf('R', targets), sheetOf(name, other(title, of))]);
const january = ({ input }: Inspection) =>
  input?.indicators.map(({ months }) => (months[0]?.kind === 'amount' ? months[0].amount : null));
const held = ({ input }: Inspection) => input?.indicators.map(({ holds }) => holds.map(({ code }) => code));
const exact = (amount: number): bigint => BigInt(amount) * 1_000_000n;
const OF_TARGETS = [exact(80 * MILLION + 351), exact(120 * MILLION + 351)];
const OF_THE_OTHER = [80, 120].map((millions) => exact(Math.round((millions * MILLION + 351) / 3)));

describe('settleBeside', () => {
  it.each([
    'REALISASI PAJAK DAERAH TAHUN 2025',
    'TUNGGAKAN PIUTANG PAJAK PER BULAN',
    'POTENSI PAJAK DAERAH',
    'JUMLAH KUNJUNGAN',
    'JUMLAH WAJIB PAJAK',
  ])('keeps the months beside the targets where a table below is headed %s', (title) => {
    const found = inspected(below(title));
    expect(found.questions).toEqual([]);
    expect(january(found)).toEqual(OF_TARGETS);
  });

  it.each([
    ['2025', 'REALISASI PAJAK DAERAH TAHUN 2025'],
    ['Piutang', 'PIUTANG PAJAK TAHUN 2026'],
    ['Insentif', 'INSENTIF PEMUNGUTAN PAJAK TAHUN 2026'],
  ])('keeps them where a sheet %s is headed %s', (name, title) => {
    const found = inspected(onSheet(name, title));
    expect(found.questions).toEqual([]);
    expect(january(found)).toEqual(OF_TARGETS);
  });

  it('keeps them beside a table of none of their accounts', () => {
    const bare = targets.map((cells, at) => (at === 0 ? ['PAJAK DAERAH TAHUN 2026'] : cells));
    const sheet = (...names: readonly string[]) =>
      sheetOf('PUPR', [['Uraian', 'Plafon', ...NINE], ...names.map((name) => [name, 900, ...own(3)])]);
    const read = (...names: readonly string[]) => inspected(readingOf([sheetOf('R', bare), sheet(...names)]));
    expect(january(read('Sewa Gedung', 'Sewa Alat'))).toEqual(OF_TARGETS);
    expect(january(read('Reklame Kain', 'Sewa Alat'))).not.toEqual(OF_TARGETS);
  });

  it('takes exact figures before a table that rounds them', () => {
    const found = inspected(
      onSheet('Grafik', 'DATA GRAFIK (dalam juta rupiah)', (amount) => Math.round(amount / MILLION)),
    );
    expect(found.questions).toEqual([]);
    expect(january(found)).toEqual(OF_TARGETS);
  });

  it('asks once where both may be the realisation and differ, and holds the rows', () => {
    const found = inspected(below('PENYETORAN KE KAS DAERAH'));
    expect(found.questions).toMatchObject([{ id: 'realisation-apart:R', code: 'REALISATION_APART' }]);
    expect(held(found)).toEqual([['REALISATION_APART'], ['REALISATION_APART']]);
  });

  it.each([
    ['beside', OF_TARGETS],
    ['apart', OF_THE_OTHER],
  ])('takes the figures of the answer %s', (answer, amounts) => {
    const found = inspected(below('PENYETORAN KE KAS DAERAH'), {
      answers: { 'realisation-apart:R': answer },
    });
    expect(january(found)).toEqual(amounts);
    expect(held(found)).toEqual([[], []]);
  });

  it.each([
    ['agrees with', 1, []],
    ['differs from', 2, ['REALISATION_APART']],
  ])('asks nothing about a list of deposits unless it differs: it %s the months', (_, times, codes) => {
    const deposits: Matrix = [
      ['DAFTAR SETORAN TAHUN 2026'],
      ['Tanggal', 'Uraian', 'Jumlah', 'No STS'],
      ...Object.entries(OWN).flatMap(([name, months]) =>
        months.map((amount, month) => [`10/0${month + 1}/2026`, name, amount * times, `STS ${month}`]),
      ),
    ];
    const found = inspected(readingOf([sheetOf('R', targets), sheetOf('Setoran', deposits)]));
    expect(found.questions.map(({ code }) => code)).toEqual(codes);
    expect(january(found)).toEqual(OF_TARGETS);
  });

  it('keeps the rows of the other table that stand beside no target', () => {
    const more: Matrix = [
      ['TARGET LAIN TAHUN 2026'],
      ['No', 'Uraian', 'Target'],
      [1, 'Retribusi Pasar', 300 * MILLION],
    ];
    const apart = [...other('PENYETORAN TAHUN 2026'), [3, 'Retribusi Pasar', ...own(20)]];
    const book = readingOf([sheetOf('R', targets), sheetOf('T', more), sheetOf('S', apart)]);
    const found = inspected(book, { answers: { 'realisation-apart:R': 'beside' } });
    expect(found.questions.filter(({ answer }) => answer === null)).toEqual([]);
    expect(january(found)).toEqual([...OF_TARGETS, exact(20 * MILLION + 351)]);
  });

  it('leaves months out that add up to the target of the year where the realisation stands apart', () => {
    const plan: Matrix = [
      ['PENDAPATAN TAHUN 2026'],
      ['No', 'Uraian', 'Jumlah Target', ...MONTH_NAMES],
      [1, 'Pajak Reklame', 1_200 * MILLION, ...MONTH_NAMES.map(() => 100 * MILLION)],
      [2, 'Pajak Hotel', 600 * MILLION, ...MONTH_NAMES.map(() => 50 * MILLION)],
    ];
    const found = inspected(
      readingOf([
        sheetOf('T', plan),
        sheetOf(
          'S',
          other('REALISASI TAHUN 2026', (a) => a),
        ),
      ]),
    );
    expect(january(found)).toEqual(OF_TARGETS);
  });
});

describe('two years on one sheet', () => {
  it('are told apart by the titles of their tables: the latest is judged', () => {
    const last = targets.map((row, at) => (at === 0 ? ['REALISASI PAJAK DAERAH TAHUN 2025'] : row));
    const found = inspected(readingOf([sheetOf('R', [...last, [], [], ...targets])]));
    expect(found.year).toBe(2026);
    expect(found.input?.indicators.map(({ source }) => source.row)).toEqual([9, 10]);
  });

  const apart = (title: string, of?: (amount: number) => number) =>
    readingOf([
      sheetOf('Target', [
        ['TARGET 2026'],
        ['Uraian', 'Target'],
        ['Pajak Reklame', 1_000 * MILLION],
        ['Pajak Hotel', 1_500 * MILLION],
      ]),
      sheetOf(
        'Realisasi',
        other('REALISASI 2026', (amount) => amount),
      ),
      sheetOf('Lain', other(title, of)),
    ]);

  it('takes no prognosis for a second realisation where all stand apart from their targets', () => {
    const found = inspected(apart('PROGNOSIS 2026'));
    expect(found.questions).toEqual([]);
    expect(january(found)).toEqual(OF_TARGETS);
    expect(found.issues.filter(({ code }) => code === 'TABLE_OF_OTHER_MATTER')).toMatchObject([
      { sheet: 'Lain' },
    ]);
  });

  it('asks which of two counts where no title tells them apart', () => {
    expect(inspected(apart('PENERIMAAN 2026')).questions.map(({ code }) => code)).toEqual([
      'REALISATION_ON_SHEETS',
    ]);
  });
});

describe('settleBeside, of tables with the same figures', () => {
  const banding: Matrix = [
    ['PERBANDINGAN AGUSTUS DAN SEPTEMBER 2026'],
    ['No', 'Uraian', 'Agustus', 'September', 'Naik/(Turun)'],
    ...Object.entries(OWN).map(([name, months], at) => [
      at + 1,
      name,
      months[7] ?? 0,
      months[8] ?? 0,
      (months[8] ?? 0) - (months[7] ?? 0),
    ]),
  ];

  it('keeps the months beside the targets where the other table tells of some months alone', () => {
    const found = inspected(readingOf([sheetOf('R', targets), sheetOf('Banding', banding)]));
    expect(found.questions).toEqual([]);
    expect(january(found)).toEqual(OF_TARGETS);
  });

  it('keeps the rows beside the targets that the other table lacks', () => {
    const one = other('PENERIMAAN 2026', (amount) => amount).slice(0, 3);
    const found = inspected(readingOf([sheetOf('R', targets), sheetOf('Satu', one)]));
    expect(found.questions).toEqual([]);
    expect(january(found)).toEqual(OF_TARGETS);
  });

  it('leaves a sheet of another year alone that has targets of its own', () => {
    const last: Matrix = [
      ['REALISASI PAJAK DAERAH TAHUN 2025'],
      ['No', 'Uraian', 'Target', 'Realisasi'],
      [1, 'Pajak Reklame', 900 * MILLION, 850 * MILLION],
      [2, 'Pajak Hotel', 1_400 * MILLION, 1_300 * MILLION],
    ];
    const found = inspected(
      readingOf([
        sheetOf('Target', [
          ['TARGET PAJAK DAERAH TAHUN 2026'],
          ['No', 'Uraian', 'Target'],
          [1, 'Pajak Reklame', 1_000 * MILLION],
          [2, 'Pajak Hotel', 1_500 * MILLION],
        ]),
        sheetOf(
          'Realisasi',
          other('REALISASI PAJAK DAERAH TAHUN 2026', (amount) => amount),
        ),
        sheetOf('2025', last),
      ]),
    );
    expect(found.questions).toEqual([]);
    expect(january(found)).toEqual(OF_TARGETS);
  });

  it('takes the months of another sheet before a report that states their total', () => {
    const report = (more: number): Matrix => [
      ['LAPORAN REALISASI ANGGARAN S.D. 30 SEPTEMBER 2026'],
      ['No', 'Uraian', 'Anggaran', 'Realisasi'],
      ...Object.entries(OWN).map(([name, months], at) => [
        at + 1,
        name,
        1_000 * MILLION,
        months.reduce((sum, month) => sum + month, more),
      ]),
    ];
    const months = other('REALISASI PER BULAN TAHUN 2026', (amount) => amount);
    const book = (more: number) =>
      inspected(readingOf([sheetOf('Bulanan', months), sheetOf('LRA', report(more))]));
    expect(book(0).questions).toEqual([]);
    expect(january(book(0))).toEqual(OF_TARGETS);
    expect(book(1).questions.map(({ code }) => code)).toEqual(['REALISATION_APART']);
  });
});
