import type { CellValue } from '../../../src/sheets/grid';
import { rowsOf, type TableOptions } from './tableOf';

type Line = readonly [name: string, ...figures: (CellValue | null)[]];
const HEAD = ['Uraian/Indikator Kinerja', 'Januari', 'Februari', 'Maret'];
const read = (lines: readonly Line[], options: TableOptions = {}): ReturnType<typeof rowsOf> =>
  rowsOf([HEAD, ...lines], options);

describe('readSourceRows: sums by figures alone', () => {
  it('sees a total below its rows', () => {
    const reading = read([
      ['Reklame', 10.1, 7],
      ['Hotel', 20.2, 0],
      ['Pendapatan', 30.3, 7],
    ]);
    expect(reading.left).toEqual({ subtotal: [4] });
    expect(reading.sums).toEqual([{ index: 3, row: 4, scope: null, span: { from: 1, to: 3 } }]);
  });

  it('sees a parent above its rows, and one above that', () => {
    const reading = read([
      ['Pendapatan Asli Daerah', 100, 61],
      ['Pajak', 60, 31],
      ['Reklame', 40, 20],
      ['Hotel', 20, 11],
      ['Retribusi', 40, 30],
      ['Pasar', 13, 10],
      ['Parkir', 27, 20],
    ]);
    expect(reading.left).toEqual({ parent: [2, 3, 6] });
    expect(reading.sums.map(({ span }) => span)).toEqual([
      { from: 2, to: 8 },
      { from: 3, to: 5 },
      { from: 6, to: 8 },
    ]);
    expect(reading.names).toEqual(['Reklame', 'Hotel', 'Pasar', 'Parkir']);
  });

  it('sees totals of totals', () => {
    const reading = read([
      ['Reklame', 40, 20],
      ['Hotel', 20, 11],
      ['Seluruh pajak', 60, 31],
      ['Pasar', 13, 10],
      ['Parkir', 27, 20],
      ['Seluruh retribusi', 40, 30],
      ['Seluruh pendapatan', 100, 61],
    ]);
    expect(reading.left).toEqual({ subtotal: [4, 7, 8] });
  });

  it('sees a sum of three in a single column', () => {
    expect(
      read([
        ['A', 1012],
        ['B', 2034],
        ['C', 3051],
        ['D', 6097],
      ]).left,
    ).toEqual({ subtotal: [5] });
  });

  it('asks about a row with the figures of the row below it', () => {
    const reading = read([
      ['Kelompok Dua', 70_233, 21_333, 11_234],
      ['C', 70_233, 21_333, 11_234],
    ]);
    expect(reading.left).toEqual({});
    expect(reading.asked).toEqual(['sum:Lembar!kelompokdua']);
  });

  it('asks about a sum of three round figures in a single column', () => {
    const reading = read([
      ['A', 100_000_000],
      ['B', 200_000_000],
      ['C', 300_000_000],
      ['D', 600_000_000],
    ]);
    expect(reading.left).toEqual({});
    expect(reading.asked).toEqual(['sum:Lembar!d']);
  });

  it('takes equality to the sen for a sum and nothing else', () => {
    expect(
      read([
        ['A', 10],
        ['B', 20],
        ['C', 30],
        ['D', 60.01],
      ]).left,
    ).toEqual({});
    expect(
      read([
        ['A', 1011.1],
        ['B', 2022.2],
        ['C', 3033.3],
        ['D', 6066.6],
      ]).left,
    ).toEqual({ subtotal: [5] });
    expect(
      read([
        ['A', 10, 1],
        ['B', 20, 2],
        ['C', 30, 4],
      ]).left,
    ).toEqual({});
  });

  it.each([
    [
      'two equal rows',
      [
        ['A', 10, 5],
        ['B', 10, 5],
        ['C', 7, 3],
      ],
    ],
    [
      'zeros',
      [
        ['A', 0, 0],
        ['B', 0, 0],
        ['C', 0, 0],
      ],
    ],
    [
      'an equal row beside zeros',
      [
        ['A', 0, 0],
        ['B', 10, 5],
        ['C', 0, 0],
        ['D', 10, 5],
      ],
    ],
    [
      'round figures in the middle',
      [
        ['A', 100],
        ['B', 200],
        ['C', 300],
        ['D', 700],
      ],
    ],
    [
      'a blank table',
      [
        ['A', null],
        ['B', null],
        ['C', null],
      ],
    ],
  ] as readonly (readonly [string, readonly Line[]])[])('takes no row away for %s', (_, lines) => {
    const reading = read(lines);
    expect(reading.left).toEqual({});
    expect(reading.asked).toEqual([]);
  });

  it('asks where the sum of two in one column may be chance', () => {
    const reading = read([
      ['A', 10_000],
      ['B', 20_000],
      ['C', 30_000],
    ]);
    expect(reading.asked).toEqual(['sum:Lembar!c']);
    expect(reading.names).toEqual(['A', 'B', 'C']);
    expect(
      read([
        ['A', 10_017],
        ['B', 20_105],
        ['C', 30_122],
        ['D', 5],
      ]).asked,
    ).toEqual(['sum:Lembar!c']);
  });

  it('takes columns that are multiples of each other for one', () => {
    const reading = read([
      ['A', 15, 40],
      ['B', 30, 80],
      ['C', 45, 120],
      ['D', 75, 201],
    ]);
    expect(reading.left).toEqual({});
  });

  it('sees a total of some rows behind others that stand alone', () => {
    const reading = read([
      ['Bagian laba', 7_100_200],
      ['Pasar', 1_250_300],
      ['Parkir', 2_340_100],
      ['Sampah', 410_700],
      ['Retribusi', 4_001_100],
    ]);
    expect(reading.left).toEqual({ subtotal: [6] });
  });

  it('adds neither other offices nor other units', () => {
    const head = ['Kode OPD', 'Satuan', 'Uraian/Indikator Kinerja', 'Target Murni', 'Januari'];
    const offices = rowsOf([
      head,
      ['1.01', 'Rp', 'A', 10, 1],
      ['1.02', 'Rp', 'B', 20, 5],
      ['1.03', 'Rp', 'C', 30, 6],
    ]);
    expect(offices.names).toEqual(['A', 'B', 'C']);
    const units = rowsOf([
      head,
      ['', 'orang', 'A', 10, 1],
      ['', 'orang', 'B', 20, 5],
      ['', 'orang', 'C', 30, 6],
    ]);
    expect(units.names).toEqual(['A', 'B', 'C']);
  });

  it('leaves rows with codes of their own alone', () => {
    const head = ['Kode Rekening', 'Uraian/Indikator Kinerja', 'Januari', 'Februari'];
    const coded = rowsOf([
      head,
      ['4.1.01.01', 'A', 10, 1],
      ['4.1.01.02', 'B', 20, 5],
      ['4.1.01.03', 'C', 30, 6],
    ]);
    expect(coded.names).toEqual(['A', 'B', 'C']);
    const mixed = rowsOf([head, ['4.1.01.01', 'A', 10, 1], ['4.1.01.02', 'B', 20, 5], ['', 'Semua', 30, 6]]);
    expect(mixed.left).toEqual({ subtotal: [4] });
  });
});

describe('readSourceRows: totals by their words', () => {
  it.each([
    'JUMLAH',
    'TOTAL',
    'J U M L A H',
    'Sub Total',
    'SUB-TOTAL',
    'Subjumlah',
    'GRAND TOTAL',
    'Total I',
    'Jumlah (I)',
    'JUMLAH HASIL PAJAK DAERAH (I)',
    'A. JUMLAH PENDAPATAN ASLI DAERAH (I+II+III+IV)',
    'Jumlah keseluruhan',
    'Total Pendapatan',
  ])('takes %s for a total', (name) => {
    expect(
      read([
        ['Reklame', 10],
        [name, 11],
      ]).left,
    ).toEqual({ total: [3] });
  });

  it('sees the word left of the figures where it stands under no heading', () => {
    const reading = rowsOf([
      ['No', 'Uraian/Indikator Kinerja', 'Januari'],
      [1, 'Reklame', 10],
      ['J U M L A H', '', 10],
    ]);
    expect(reading.left).toEqual({ total: [3] });
  });

  it.each([
    ['a unit', ['', '', 'orang']],
    ['an office', ['1.01', '', '']],
    ['a code', ['', 'IKU-3', '']],
  ])('keeps an indicator that begins with Jumlah and has %s', (_, [office = '', code = '', unit = '']) => {
    const reading = rowsOf([
      ['Kode OPD', 'Kode Rekening', 'Satuan', 'Uraian/Indikator Kinerja', 'Januari'],
      ['', '', 'orang', 'Kunjungan museum', 7],
      [office, code, unit, 'Jumlah kunjungan wisatawan', 11],
    ]);
    expect(reading.names).toContain('Jumlah kunjungan wisatawan');
  });

  it('takes a total that names its parts for one, also with an office and rupiah', () => {
    const reading = rowsOf([
      ['Kode OPD', 'Satuan', 'Uraian/Indikator Kinerja', 'Januari'],
      ['1.01', 'Rp', 'Reklame', 10],
      ['1.01', 'Rp', 'Jumlah hasil pajak daerah (I)', 11],
      ['1.01', 'orang', 'Jumlah peserta didik (1)', 11],
    ]);
    expect(reading.left).toEqual({ total: [3] });
  });

  it('takes a row with a sum formula over rows for a subtotal', () => {
    const reading = read(
      [
        ['Reklame', 10],
        ['Hotel', 5],
        ['Pajak', 15],
      ],
      { formulas: { '4:2': '=SUM(B2:B3)' } },
    );
    expect(reading.left).toEqual({ subtotal: [4] });
  });
});

describe('readSourceRows: rows that are no data', () => {
  it.each([
    'Rata-rata per bulan',
    'Selisih',
    'Tertinggi',
    'Nilai Terendah',
    'Tahun 2025',
    'Target Provinsi',
    'di antaranya Reklame Kain',
  ])('leaves "%s" out, which only says something of other rows', (name) => {
    expect(
      read([
        ['A', 1234],
        ['B', 4321],
        [name, 777],
      ]).left,
    ).toEqual({ note: [4] });
  });

  const LAST: Line = ['Reklame', 10, 20, 30];

  it.each([
    [1, 2, 3, 4],
    ['(1)', '(2)', '(3)', '(4)'],
    ['a', 'b', 'c', 'd'],
    [null, 2, 3, 4],
    ['1', '2', '3', '4 = 2 + 3'],
    [9, 10, 11, '13 = 9 + 10 + 11 + 12'],
    ['1', '2', '3a', '3b'],
    ['(1)', '(2)', '(3)', '(4=3/2)'],
  ])('passes over the number row %j %j %j %j', (...cells) => {
    expect(rowsOf([HEAD, cells, [...LAST]]).left).toEqual({ 'number row': [2] });
  });

  it('passes over a number row that a later page repeats', () => {
    const reading = rowsOf([
      HEAD,
      [...LAST],
      ['Hotel', 1, 2, 9],
      ['Pasar', 1, 2, 9],
      ['Parkir', 3, 4, 8],
      HEAD,
      [1, 2, 3, 4],
      ['Pantai', 5, 5, 5],
    ]);
    expect(reading.left).toEqual({ note: [6], 'number row': [7] });
  });

  it('keeps a row of small rising figures', () => {
    expect(rowsOf([HEAD, ['Reklame', 1, 2, 3]]).names).toEqual(['Reklame']);
  });

  it('reads nothing below the signatures, also where it holds numbers', () => {
    const reading = rowsOf([
      ['Kode Rekening', 'Uraian/Indikator Kinerja', 'Januari', 'Februari', 'Maret'],
      ['4.1.01.09', 'Reklame', 1, 2, 3],
      ['', '', '', '', ''],
      ['', 'Mengetahui,', '', 'Pangkalan Bun, 31 Agustus 2026', ''],
      ['', 'Kepala Badan Pendapatan Daerah', '', 'Bendahara Penerimaan', ''],
      ['', '', '', '', ''],
      ['', 'Ratna Kusumawati', '', 'Budi Santoso', ''],
      ['', 'Pembina Utama Muda', '', '', ''],
      ['', 'NIP. 19700101 199003 2 001', '', 197001011990031000, ''],
      ['', 'Tembusan', '', '', ''],
    ]);
    expect(reading.left).toEqual({ blank: [3, 6], signature: [4, 5, 7, 8, 9, 10] });
  });

  it.each([
    'Praya, ............ 2026',
    'Selong,      Juli 2026',
    'Plt. Kepala Dinas',
    'NIP. 19700101 199003 1 001',
    'Menyetujui',
    'a.n. Bupati',
  ])('begins the signatures at %s', (text) => {
    const reading = read([LAST, [text], ['Ratna Kusumawati'], ['Pembina']], { role: 'realisation' });
    expect(reading.left).toEqual({ signature: [3, 4, 5] });
  });

  it('goes on with data below the signatures of a first part', () => {
    const reading = read([LAST, ['Mengetahui'], ['Ratna Kusumawati'], ['Hotel', 4, 6, 9]]);
    expect(reading.names).toContain('Hotel');
    expect(reading.left['signature']).toEqual([3]);
  });

  it.each(['Catatan: angka sementara', 'Sumber: Bapenda', 'Ket.', '*) belum diaudit', '* sementara'])(
    'takes %s for a note',
    (text) => {
      expect(read([LAST, [text]]).left).toEqual({ note: [3] });
    },
  );
});

describe('readSourceRows: blocks that repeat others', () => {
  const DETAIL: readonly Line[] = [
    ['Reklame', 10, 20, 7],
    ['Hotel', 5, 9, 1],
    ['JUMLAH', 15, 29, 8],
  ];

  it('leaves out a block with the same rows and figures behind a title', () => {
    const reading = read(
      [...DETAIL, ['REKAPITULASI'], ['Reklame', 10, 20, 7], ['Hotel', 5, 9, 1], ['JUMLAH', 15, 29, 8]],
      {
        role: 'target',
      },
    );
    expect(reading.names).toEqual(['Reklame', 'Hotel']);
    expect(reading.left).toMatchObject({ repeated: [6, 7], total: [4, 8] });
    expect(reading.sums).toHaveLength(1);
  });

  it('leaves out a summary of the parents, above or below', () => {
    const parents: readonly Line[] = [
      ['Pajak', 15, 29, 8],
      ['Retribusi', 8, 5, 3],
    ];
    const detail: readonly Line[] = [
      ['Pajak', 15, 29, 8],
      ['  Reklame', 10, 20, 7],
      ['  Hotel', 5, 9, 1],
      ['Retribusi', 8, 5, 3],
      ['  Pasar', 6, 1, 1],
      ['  Parkir', 2, 4, 2],
    ];
    const names = ['Reklame', 'Hotel', 'Pasar', 'Parkir'];
    expect(read([...detail, ['JUMLAH', 23, 34, 11], ...parents]).names).toEqual(names);
    expect(read([...parents, ['JUMLAH', 23, 34, 11], ...detail]).names).toEqual(names);
  });

  it('keeps the same indicators with the same targets of another office', () => {
    const rows: readonly Line[] = [
      ['Dinas Perhubungan', null],
      ['Nilai SAKIP', 70, 71],
      ['Indeks kepuasan', 85, 86],
      ['Dinas Perdagangan', null],
      ['Nilai SAKIP', 70, 71],
      ['Indeks kepuasan', 85, 86],
    ];
    expect(read(rows, { role: 'target' }).names).toHaveLength(4);
  });

  it('keeps a block whose figures differ, and a single row that stands twice', () => {
    expect(read([...DETAIL, ['Reklame', 10, 20, 7], ['Hotel', 5, 9, 2]]).names).toHaveLength(4);
    expect(read([...DETAIL, ['Reklame', 10, 20, 7]]).names).toHaveLength(3);
    expect(
      read([
        ['Reklame', 10, 20, 7],
        ['Hotel', 5, 9, 1],
        ['Reklame', 10, 20, 7],
        ['Hotel', 5, 9, 1],
      ]).names,
    ).toHaveLength(4);
  });
});
