import { Findings } from '../../../../src/sheets/reading/findings';
import { Offices } from '../../../../src/sheets/reading/offices/offices';
import { readSourceRows } from '../../../../src/sheets/reading/rows/sourceRows';
import { checkStatedSums } from '../../../../src/sheets/reading/rows/statedSums';
import type { Matrix } from '../bookOf';
import { tableOf } from '../tableOf';

const HEAD = ['Kode Rekening', 'Uraian/Indikator Kinerja', 's.d. Maret'];

interface Checked {
  readonly differing: readonly (readonly [
    cell: string | null,
    found: string | null,
    expected: string | null,
  ])[];
  readonly confirmed: readonly string[];
}

function checked(rows: Matrix, factor = 1n): Checked {
  const table = tableOf([HEAD, ...rows]);
  const headings = ['s.d. Maret'];
  const reading = readSourceRows(table, headings, 2026, new Offices(), new Findings({}));
  const log = new Findings({});
  const confirmed: string[] = [];
  checkStatedSums({ table, reading, isRupiah: () => true, factor }, headings, log, (heading) =>
    confirmed.push(heading),
  );
  return {
    differing: log.issues().map(({ cell, found, expected }) => [cell, found, expected]),
    confirmed,
  };
}

describe('checkStatedSums', () => {
  const codes = (total: number): Matrix => [
    ['4.1.01', 'Pajak', total],
    ['4.1.01.09', 'Reklame', 100],
    ['4.1.01.10', 'Hotel', 200.5],
  ];

  it.each([
    [299.5, 0],
    [299.49, 1],
    [300.5, 0],
    [301.5, 0],
    [301.51, 1],
  ])('takes a parent of %d over 300.5 for right within one rupiah', (total, issues) => {
    expect(checked(codes(total)).differing).toHaveLength(issues);
  });

  it('measures the rupiah in the unit of the table', () => {
    expect(checked(codes(300.502), 1000n).differing).toEqual([['C2', '300.502', '300.5']]);
    expect(checked(codes(300.501), 1000n).differing).toEqual([]);
  });

  it('adds up what stands under a parent by its level', () => {
    const rows: Matrix = [
      ['', 'Pajak', 300],
      ['', '  Reklame', 100],
      ['', '  Hotel', 200],
      ['', 'Retribusi', 52],
      ['', '  Pasar', 30],
      ['', '  Parkir', 20],
      ['', 'JUMLAH', 350],
    ];
    expect(checked(rows).differing).toEqual([['C5', '52', '50']]);
  });

  it('holds for totals of parts, of what follows them, and of totals', () => {
    const rows: Matrix = [
      ['', 'Reklame', 100],
      ['', 'Hotel', 200],
      ['', 'JUMLAH (I)', 300],
      ['', 'Pasar', 30],
      ['', 'Parkir', 20],
      ['', 'JUMLAH (II)', 50],
      ['', 'JUMLAH PENDAPATAN (I+II)', 350],
      ['', 'Dana', 1000],
      ['', 'Hibah', 7],
      ['', 'JUMLAH (III)', 1007],
      ['', 'TOTAL', 1357],
    ];
    expect(checked(rows).differing).toEqual([]);
    const wrong = rows.map((row) => (row[1] === 'TOTAL' ? ['', 'TOTAL', 1359] : row));
    expect(checked(wrong).differing).toEqual([['C12', '1359', '1357']]);
  });

  it('confirms dashes in a column whose totals hold, and in no other', () => {
    const rows = (total: number): Matrix => [
      ['', 'Reklame', 100],
      ['', 'Hotel', '-'],
      ['', 'JUMLAH', total],
    ];
    expect(checked(rows(100)).confirmed).toEqual(['s.d. Maret']);
    expect(checked(rows(103)).confirmed).toEqual([]);
  });

  it('does not ask a total behind a repeated block for the rows of the first', () => {
    const block: Matrix = [
      ['', 'Reklame', 100],
      ['', 'Hotel', 270],
      ['', 'Pasar', 55],
      ['', 'JUMLAH', 425],
    ];
    expect(checked([...block, ['Kode', 'Keterangan', ''], ...block]).differing).toEqual([]);
  });
});

describe('checkStatedSums: formulas above their rows', () => {
  it('takes a sum of the rows below it up to the next sum', () => {
    const table = tableOf(
      [
        ['Uraian/Indikator Kinerja', 's.d. Maret'],
        ['Jasa Giro', 31],
        ['Kas Daerah', 11],
        ['Pemegang Kas', 20],
        ['Bunga', 7],
        ['Deposito A', 3],
        ['Deposito B', 4],
      ],
      { formulas: { '2:2': '=SUM(B3:B4)', '5:2': '=SUM(B6:B7)' } },
    );
    const sums = [
      { index: 1, row: 2, scope: null, span: null },
      { index: 4, row: 5, scope: null, span: null },
    ];
    const reading = readSourceRows(table, ['s.d. Maret'], 2026, new Offices(), new Findings({}));
    const rows = reading.rows.filter(({ index }) => index !== 1 && index !== 4);
    const log = new Findings({});
    checkStatedSums(
      { table, reading: { ...reading, rows, sums }, isRupiah: () => true },
      ['s.d. Maret'],
      log,
      () => undefined,
    );
    expect(log.issues()).toEqual([]);
  });
});
