import type { CellValue } from '../../../../src/sheets/grid';
import { rowsOf, type TableOptions } from '../tableOf';
import type { Matrix } from '../bookOf';

const HEAD = ['Kode Rekening', 'Uraian/Indikator Kinerja', 'Target Murni', 'Januari'];
const read = (rows: Matrix, options: TableOptions = {}): ReturnType<typeof rowsOf> =>
  rowsOf([HEAD, ...rows], options);

describe('readSourceRows: names and codes over several columns', () => {
  const LEVELS = ['Kode Rekening', '', '', '', '', 'Uraian/Indikator Kinerja', '', '', 'Target Murni'];
  const columns = { nameColumns: [5, 6, 7], codeColumns: [0, 1, 2, 3, 4] };

  it('joins the narrow cells of a code and takes the first filled cell for the name', () => {
    const reading = rowsOf(
      [
        LEVELS,
        [4, null, null, null, null, 'PENDAPATAN DAERAH', null, null, 300],
        [4, 1, 1, null, null, null, 'Pajak Daerah', null, 300],
        [4, 1, 1, '09', null, null, null, 'Pajak Reklame', 100],
        [4, 1, 1, '10', ' ', null, null, 'Pajak Hotel', 200],
      ],
      columns,
    );
    expect(reading.rows.map(({ code, name }) => [code, name])).toEqual([
      ['4.1.01.09', 'Pajak Reklame'],
      ['4.1.01.10', 'Pajak Hotel'],
    ]);
    expect(reading.left).toEqual({ parent: [2, 3] });
  });

  it('takes the name from behind the code where no column holds it', () => {
    const reading = rowsOf([
      ['Kode Rekening', 'Target Murni'],
      ['4.1.01.09 Pajak Reklame', 100],
      ['4.1.01.10', 200],
    ]);
    expect(reading.rows.map(({ code, name }) => [code, name])).toEqual([
      ['4.1.01.09', 'Pajak Reklame'],
      ['4.1.01.10', '4.1.01.10'],
    ]);
  });

  it('passes over a number in a cell of its own before the name', () => {
    const reading = rowsOf(
      [LEVELS, [null, null, null, null, null, 'I', 'Pajak Reklame', null, 100]],
      columns,
    );
    expect(reading.names).toEqual(['Pajak Reklame']);
  });

  it('takes the columns of the names for levels where no code stands', () => {
    const reading = rowsOf(
      [
        LEVELS,
        [null, null, null, null, null, 'PENDAPATAN ASLI DAERAH', null, null, 460],
        [null, null, null, null, null, null, 'Pajak Daerah', null, 300],
        [null, null, null, null, null, null, null, 'Pajak Reklame', 120],
        [null, null, null, null, null, null, null, 'Pajak Hotel', 180],
        [null, null, null, null, null, null, 'Retribusi Daerah', null, 157],
        [null, null, null, null, null, null, null, 'Retribusi Pasar', 70],
        [null, null, null, null, null, null, null, 'Retribusi Parkir', 80],
      ],
      columns,
    );
    expect(reading.names).toEqual(['Pajak Reklame', 'Pajak Hotel', 'Retribusi Pasar', 'Retribusi Parkir']);
    expect(reading.left).toEqual({ parent: [2, 3, 6] });
    expect(reading.asked).toEqual([]);
  });
});

describe('readSourceRows: levels by the writing of names', () => {
  const named = (...rows: readonly (readonly [string, CellValue | null])[]): Matrix =>
    rows.map(([name, figure]) => [null, name, figure]);

  it.each([
    ['spaces', ['Pajak', '  Reklame', '  Hotel', 'Retribusi', '  Pasar', '  Parkir']],
    [
      'unbreakable spaces',
      ['Pajak', '\u00a0\u00a0Reklame', '\u00a0\u00a0Hotel', 'Retribusi', '\u00a0Pasar', '\u00a0Parkir'],
    ],
    ['dashes', ['Pajak', ' - Reklame', ' - Hotel', 'Retribusi', ' - Pasar', ' - Parkir']],
    ['bullets', ['Pajak', '• Reklame', '• Hotel', 'Retribusi', '• Pasar', '• Parkir']],
    ['letters', ['1. Pajak', 'a. Reklame', 'b. Hotel', '2. Retribusi', 'a. Pasar', 'b. Parkir']],
    ['brackets', ['A. Pajak', '1) Reklame', '2) Hotel', 'B. Retribusi', '1) Pasar', '2) Parkir']],
    ['points', ['1 Pajak', '1.1 Reklame', '1.2 Hotel', '2 Retribusi', '2.1 Pasar', '2.2 Parkir']],
  ])('sees parents by %s, also one that differs from its rows', (_, names) => {
    const figures = [300, 120, 180, 157, 70, 80];
    const reading = read(named(...names.map((name, at) => [name, figures[at] ?? 0] as const)));
    expect(reading.left).toEqual({ parent: [2, 5] });
    expect(reading.rows).toHaveLength(4);
    expect(reading.asked).toEqual([]);
  });

  it('sees parents by a column of numbers, whatever rows it leaves blank', () => {
    const matrix: Matrix = [
      ['No', 'Uraian/Indikator Kinerja', 'Target Murni'],
      ['I', 'Pajak', 300],
      [1, 'Reklame', 120],
      [2, 'Hotel', 180],
      ['II', 'Retribusi', 157],
      [1, 'Pasar', 70],
      [2, 'Parkir', 80],
    ];
    expect(rowsOf(matrix).left).toEqual({ parent: [2, 5] });
    const numbered: Matrix = [
      ['No', 'Uraian/Indikator Kinerja', 'Target Murni'],
      [1, 'Indeks A', 75],
      [null, 'Indeks B', 80],
      [2, 'Indeks C', 90],
    ];
    expect(rowsOf(numbered).names).toEqual(['Indeks A', 'Indeks B', 'Indeks C']);
  });

  it('leaves one stray space alone and asks where the figures do not tell', () => {
    expect(read(named(['Reklame', 1200], [' Hotel', 90], ['Parkir', 400])).names).toEqual([
      'Reklame',
      'Hotel',
      'Parkir',
    ]);
    const uncertain = read(named(['Pajak', 310], ['  Reklame', 120], ['  Hotel', 180], ['Parkir', 55]));
    expect(uncertain.asked).toEqual(['sum:Lembar!pajak']);
    expect(uncertain.names).toContain('Pajak');
    expect(uncertain.rows[0]?.sumQuestion).toBe('sum:Lembar!pajak');
  });

  it('takes the answer to that question', () => {
    const rows = named(['Pajak', 310], ['  Reklame', 120], ['  Hotel', 180], ['Parkir', 55]);
    const sum = read(rows, { answers: { 'sum:Lembar!pajak': 'sum' } });
    expect(sum.left).toEqual({ parent: [2] });
    const own = read(rows, { answers: { 'sum:Lembar!pajak': 'own' } });
    expect(own.names).toHaveLength(4);
    expect(own.rows[0]?.sumQuestion).toBeUndefined();
  });

  it('asks once for all rows of a sheet whose figures bear no level out', () => {
    const rows = named(
      ['Pajak', 310],
      [' - Reklame', 120],
      [' - Hotel', 180],
      ['Retribusi', 157],
      [' - Pasar', 70],
      [' - Parkir', 80],
    );
    const open = read(rows);
    expect(open.asked).toEqual(['sums:Lembar!pajak']);
    expect(open.rows.map(({ sumQuestion }) => sumQuestion)).toEqual([
      'sums:Lembar!pajak',
      undefined,
      undefined,
      'sums:Lembar!pajak',
      undefined,
      undefined,
    ]);
    expect(read(rows, { answers: { 'sums:Lembar!pajak': 'sum' } }).left).toEqual({ parent: [2, 5] });
  });

  it('asks about the one parent whose figures are far from its rows', () => {
    const reading = read(
      named(
        ['Pajak', 300],
        ['  Reklame', 120],
        ['  Hotel', 180],
        ['Retribusi', 990],
        ['  Pasar', 70],
        ['  Parkir', 80],
      ),
    );
    expect(reading.left).toEqual({ parent: [2] });
    expect(reading.asked).toEqual(['sum:Lembar!retribusi']);
  });

  it('knows the names of revenue groups above rows that are marked', () => {
    const rows = named(
      ['PENDAPATAN ASLI DAERAH', 361],
      ['Pajak Daerah', 300],
      [' - Reklame', 120],
      [' - Hotel', 180],
      ['Retribusi Daerah', 50],
      [' - Pasar', 17],
      [' - Parkir', 33],
    );
    const reading = read(rows);
    expect(reading.left).toEqual({ parent: [2, 3, 6] });
    expect(reading.asked).toEqual([]);
    const exact = rows.map((row) => (row[2] === 361 ? [row[0] ?? null, row[1] ?? null, 350] : row));
    expect(read(exact).left).toEqual({ parent: [2, 3, 6] });
    const unlike = rows.map((row) => (row[2] === 361 ? [row[0] ?? null, row[1] ?? null, 3500] : row));
    expect(read(unlike).left).toEqual({ parent: [3, 6] });
    expect(read(unlike).asked).toEqual(['sum:Lembar!pendapatanaslidaerah']);
  });

  it('takes a group of one kind over revenues of another for no group', () => {
    const reading = read(
      named(['Pajak Daerah', 900], ['Retribusi Daerah', 200], ['Jasa Giro', 150], ['Denda', 40]),
    );
    expect(reading.left).toEqual({});
    expect(reading.asked).not.toEqual([]);
  });

  it('knows a group by its name and its only row by the same figures', () => {
    const reading = read(named(['P A J A K  D A E R A H', 300], ['Reklame', 300]));
    expect(reading.left).toEqual({});
    expect(read(named(['P A J A K  D A E R A H', 300], ['Pajak Reklame', 300])).left).toEqual({
      parent: [2],
    });
  });

  it('takes groups of revenue in a row for indicators', () => {
    const groups = named(
      ['Pajak Daerah', 300],
      ['Retribusi Daerah', 55],
      ['Hasil Pengelolaan Kekayaan Daerah yang Dipisahkan', 9],
      ['Lain-lain PAD yang Sah', 107],
    );
    expect(read(groups).names).toHaveLength(4);
    expect(read(groups).asked).toEqual([]);
  });

  it('keeps sub-indicators whose parent is measured itself', () => {
    const reading = rowsOf([
      ['Satuan', 'Uraian/Indikator Kinerja', 'Target Murni'],
      ['indeks', 'Indeks Reformasi Birokrasi', 75],
      ['indeks', ' - Nilai SAKIP', 72],
      ['indeks', ' - Opini BPK', 80],
    ]);
    expect(reading.names).toHaveLength(3);
    expect(reading.asked).toEqual([]);
  });

  it('goes by codes before spaces', () => {
    const reading = read([
      ['4.1.01.09', 'Pajak Reklame', 100],
      ['4.1.01.10', '  Pajak Hotel', 200],
    ]);
    expect(reading.rows).toHaveLength(2);
  });

  it('takes no row without months for a heading, unless it reads like one', () => {
    const reading = rowsOf([
      ['Uraian/Indikator Kinerja', 'Januari'],
      ['Indeks kepuasan', null],
      ['Retribusi Pasar', 100],
      ['Dinas Perhubungan', null],
      ['Retribusi Parkir', 100],
    ]);
    expect(reading.rows.filter(({ isBare }) => !isBare).map(({ section }) => section)).toEqual([
      undefined,
      'Dinas Perhubungan',
    ]);
  });

  it('gives the heading above to the rows under it', () => {
    const reading = read(
      [
        [null, 'DINAS PERHUBUNGAN', null],
        ['4.1.02.01', 'Retribusi Parkir', 100],
        [null, 'DINAS PERDAGANGAN', null],
        ['4.1.02.02', 'Retribusi Pasar', 100],
      ],
      { role: 'target' },
    );
    expect(reading.rows.map(({ section }) => section)).toEqual(['DINAS PERHUBUNGAN', 'DINAS PERDAGANGAN']);
    expect(reading.left).toEqual({ note: [2, 4] });
  });
});

describe('readSourceRows: remarks that name an amount', () => {
  it.each([
    '*) termasuk jasa giro tahun 2025 sebesar',
    'Catatan: diterima 1 Oktober',
    'Sisa Kas',
    'Saldo akhir kas',
  ])('leaves %s out', (name) => {
    const reading = rowsOf(
      [
        ['Uraian/Indikator Kinerja', 'Target Murni'],
        ['Jasa Giro*)', 100],
        [name, 12],
        ['Denda', 40],
      ],
      { role: 'target' },
    );
    expect(reading.rows.map((row) => row.name)).toEqual(['Jasa Giro*)', 'Denda']);
    expect(reading.left).toEqual({ note: [3] });
  });
});

describe('readSourceRows: a formula that failed', () => {
  it.each(['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?'])(
    'keeps a row whose target is %s, as a blank one',
    (error) => {
      const head = ['Uraian/Indikator Kinerja', 'Target Murni', 'Januari'];
      const reading = rowsOf([
        head,
        ['Pajak Hotel', 100, 9],
        ['Pajak Air Tanah', error, 7],
        ['Pajak Reklame', 50, 4],
      ]);
      expect(reading.rows.map(({ name }) => name)).toEqual([
        'Pajak Hotel',
        'Pajak Air Tanah',
        'Pajak Reklame',
      ]);
    },
  );
});
