import { inspected, readingOf, sheetOf, type Matrix } from '../bookOf';

const FIGURES = [30_000_000, 21_000_000];
const HEAD = ['No', 'Uraian', 'Target', 'Realisasi TW I', 'Realisasi TW II'];
const ROWS: Matrix = [
  [1, 'Pajak Reklame', 120_000_000, ...FIGURES],
  [2, 'Pajak Parkir', 90_000_000, ...FIGURES],
  ['', 'JUMLAH', 210_000_000, 60_000_000, 42_000_000],
];
const read = (rows: Matrix) =>
  inspected(readingOf([sheetOf('PAD', [['TARGET DAN REALISASI PAD 2026'], HEAD, ...rows])]));
const namesIn = (rows: Matrix) => (read(rows).input?.indicators ?? []).map(({ name }) => name);

describe('rowsBelowTotal', () => {
  it.each(['Insentif 5%', 'Data SIPD', 'Potensi', 'Rata-rata harian', 'Target 2027 (usulan)'])(
    'leaves out %s without a number below the total of numbered rows',
    (name) => {
      const rows = [...ROWS, ['', name, 10_500_000, 3_000_000, 2_100_000]];
      expect(namesIn(rows)).toEqual(['Pajak Reklame', 'Pajak Parkir']);
      expect(read(rows).issues).toContainEqual(
        expect.objectContaining({ code: 'ROWS_BELOW_TOTAL', cell: 'B6', found: '1' }),
      );
    },
  );

  it.each([
    'PAD Kota seluruhnya',
    'APBD Kabupaten',
    'PDRB ADHB',
    'Kontribusi (%)',
    'Pembanding: Kota Contoh',
  ])('leaves out %s below the total of rows without numbers', (name) => {
    const plain = ROWS.map(([, ...cells]) => ['', ...cells]);
    const below: Matrix = [['', name, 5_000_000_000, 900_000_000, 800_000_000]];
    expect(namesIn([...plain, ...below])).toEqual(['Pajak Reklame', 'Pajak Parkir']);
  });

  it('leaves out a row without a target there too', () => {
    expect(namesIn([...ROWS, ['', 'Data Kasda', '', 3_000_000, 2_100_000]])).toHaveLength(2);
  });

  it.each<[string, Matrix]>([
    ['a number', [[3, 'Hasil Sewa', 10_500_000, ...FIGURES]]],
    ['the name of an account', [['', 'Retribusi Pasar', 10_500_000, ...FIGURES]]],
    [
      'numbered rows behind it',
      [
        ['', 'Hasil Sewa', 10_500_000, ...FIGURES],
        [3, 'Pajak Hotel', 7_000_000, ...FIGURES],
      ],
    ],
  ])('keeps a row with %s', (_, more) => {
    expect(namesIn([...ROWS, ...more])).toHaveLength(2 + more.length);
  });

  it('leaves out rows with a figure under the heading of notes', () => {
    const notes: Matrix = [[], ['', 'Catatan:'], ['', 'Sudah termasuk denda', 5_500_000]];
    expect(namesIn([...ROWS.slice(0, 2), ...notes])).toEqual(['Pajak Reklame', 'Pajak Parkir']);
    const left = notes.map((cells) => (cells[1] === 'Catatan:' ? ['Catatan :'] : cells));
    expect(namesIn([...ROWS.slice(0, 2), ...left])).toEqual(['Pajak Reklame', 'Pajak Parkir']);
  });

  it('leaves out numbered notes that name an amount, unless one of them is whole', () => {
    const notes: Matrix = [
      ['Penjelasan:'],
      [1, 'Pajak Parkir disetor 3 bank'],
      [2, 'Denda jatuh tempo Nopember', '', 5_500_000],
    ];
    const totals = (rows: Matrix) => read(rows).input?.indicators.map(({ months }) => months[2]);
    const plain = totals(ROWS.slice(0, 2));
    expect(plain).toHaveLength(2);
    expect(totals([...ROWS.slice(0, 2), ...notes])).toEqual(plain);
    const whole: Matrix = [...notes, [3, 'Hasil Sewa', 10_500_000, ...FIGURES]];
    expect(namesIn([...ROWS.slice(0, 2), ...whole])).toContain('Hasil Sewa');
  });

  const plain = ROWS.map((cells) => ['', ...cells.slice(1)]);

  it.each(['Kumulatif', 'Kekurangan terhadap target', 'Target ideal s.d. TW III (75%)'])(
    'leaves out %s below the total of a list that bears no numbers',
    (name) => {
      expect(namesIn([...plain, ['', name, 10_500_000, ...FIGURES]])).toEqual([
        'Pajak Reklame',
        'Pajak Parkir',
      ]);
    },
  );

  it('keeps rows with one side alone that go on with the list behind a remark', () => {
    const further: Matrix = [['Keterangan:'], [3, 'Pajak Hiburan', 10_500_000, '', '']];
    expect(namesIn([...ROWS.slice(0, 2), ...further])).toHaveLength(3);
  });

  it('keeps other rows of a list that bears no numbers', () => {
    expect(namesIn([...plain, ['', 'Hasil Sewa', 10_500_000, ...FIGURES]])).toHaveLength(3);
  });

  it('leaves out what has one side alone below a total of all rows', () => {
    const [target, realisation]: Matrix = [
      ['', 'Skenario optimis', 230_000_000],
      ['', 'Disetor ke Kas Daerah', '', 59_000_000, 41_000_000],
    ];
    const rows = [target ?? [], realisation ?? []];
    expect(namesIn([...plain, ...rows])).toEqual(['Pajak Reklame', 'Pajak Parkir']);
    const partial = plain.map((cells) =>
      cells[1] === 'JUMLAH' ? ['', 'JUMLAH', 90_000_000, ...FIGURES] : cells,
    );
    expect(namesIn([...partial, ...rows])).toContain('Skenario optimis');
    expect(namesIn([...plain, ['', 'Hasil Sewa', 230_000_000]])).toContain('Hasil Sewa');
  });

  it('keeps what is compared as an indicator of its own, with a unit and both sides', () => {
    const head = ['No', 'Uraian', 'Satuan', 'Arah Indikator', 'Target', 'Realisasi TW I', 'Realisasi TW II'];
    const UP = 'Semakin tinggi semakin baik';
    const rows: Matrix = [
      ['', 'Pajak Daerah', 'Rp', UP, 120_000_000, ...FIGURES],
      ['', 'Retribusi Daerah', 'Rp', UP, 90_000_000, ...FIGURES],
      ['', 'JUMLAH', 'Rp', UP, 210_000_000, 60_000_000, 42_000_000],
      ['', 'Inflasi', '%', 'Semakin rendah semakin baik', 3, 2.9, 2.8],
    ];
    const found = inspected(readingOf([sheetOf('IKU', [['IKU TAHUN 2026'], head, ...rows])]));
    expect(found.input?.indicators.map(({ name }) => name)).toEqual([
      'Pajak Daerah',
      'Retribusi Daerah',
      'Inflasi',
    ]);
  });
});
