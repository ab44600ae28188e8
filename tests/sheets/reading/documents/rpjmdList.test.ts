// The plan's own list is found by its words and read row by row; tables of targets are never taken for it.
import { isRpjmdList, rpjmdListIn } from '../../../../src/sheets/reading/documents/rpjmdList';
import type { CellValue, SheetGrid } from '../../../../src/sheets/grid';
import { a } from '../../../domain/inputs';
import { gridOf } from '../../writing/gridOf';

const LIST: readonly (readonly CellValue[])[] = [
  ['RPJMD KABUPATEN CONTOH 2025–2029', '', '', '', '', ''],
  ['', '', '', '', '', ''],
  ['Misi', 'Indikator Kinerja', 'Satuan', 'Target 2025', '2026', 2027],
  ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
  ['Misi 1: Melayani', 'Indeks Kepuasan', 'Indeks', 80, 81.5, 82],
  ['', 'Rasio Aduan', '%', 10, '9', 8],
  ['Misi 2: Mandiri', '', '', '', '', ''],
  ['', '', '', '', '', ''],
  ['Mengetahui', '', '', '', '', ''],
];

const grid = (rows: readonly (readonly CellValue[])[], name = 'Daftar'): SheetGrid => gridOf(name, rows);
const listOf = (own: SheetGrid, read: readonly string[] = []) =>
  rpjmdListIn({ sheets: [own], sheetNames: [own.name], marks: [], parts: {} }, new Set(read));

describe('rpjmdListIn', () => {
  it('reads missions once each and paths with their years, down to the first blank row', () => {
    const list = listOf(grid(LIST));
    expect(list?.missions).toEqual([
      { name: 'Misi 1: Melayani', row: 5 },
      { name: 'Misi 2: Mandiri', row: 7 },
    ]);
    expect(list?.paths.map(({ name, mission, unit, row }) => [name, mission, unit, row])).toEqual([
      ['Indeks Kepuasan', 'Misi 1: Melayani', 'Indeks', 5],
      ['Rasio Aduan', 'Misi 1: Melayani', '%', 6],
    ]);
    expect([...(list?.paths[0]?.years ?? [])]).toEqual([
      [2025, a(80)],
      [2026, a(81.5)],
      [2027, a(82)],
    ]);
  });

  it('does not guess at a year whose target is a text', () => {
    expect([...(listOf(grid(LIST))?.paths[1]?.years.keys() ?? [])]).toEqual([2025, 2027]);
  });

  it('takes a plain list of missions where the sheet says that it is the plan’s', () => {
    const rows = [
      ['No', 'Misi RPJMD'],
      [1, 'Mewujudkan layanan'],
      [2, 'Mewujudkan kemandirian'],
    ];
    expect(listOf(grid(rows, 'RPJMD'))?.missions.map(({ name }) => name)).toEqual([
      'Misi 1: Mewujudkan layanan',
      'Misi 2: Mewujudkan kemandirian',
    ]);
    expect(listOf(grid(rows, 'Catatan'))).toBeNull();
  });

  it('leaves a sheet that was read as a table of targets, and the tool’s own', () => {
    expect(listOf(grid(LIST), ['Daftar'])).toBeNull();
    expect(
      isRpjmdList(
        grid([
          ['Uraian', 'Target'],
          ['Pajak', 1],
        ]),
      ),
    ).toBe(false);
    const mark = { name: '_capaian_dasbor', sheet: 'Daftar', rect: { top: 1, left: 1, rows: 9, columns: 6 } };
    expect(
      rpjmdListIn({ sheets: [grid(LIST)], sheetNames: ['Daftar'], marks: [mark], parts: {} }, new Set()),
    ).toBeNull();
  });
});
