import type { CellValue, SheetGrid, WorkbookReading } from '../../../src/sheets/grid';
import type { SourceTable } from '../../../src/sheets/inspection';
import { freshnessCell } from '../../../src/sheets/writing/freshness';
import { gridOf } from './gridOf';

const tableOn = (sheet: string, lastRow: number, columns: SourceTable['columns']): SourceTable => ({
  role: 'realisation',
  sheet,
  headerRows: [1],
  firstRow: 2,
  lastRow,
  columns,
  unit: '1',
  grain: 'monthly',
  running: false,
  excludedRows: [],
  hiddenRows: [],
});

const readingOf = (sheets: readonly SheetGrid[]): WorkbookReading => ({
  sheets,
  sheetNames: sheets.map(({ name }) => name),
  marks: [],
  parts: {},
});

const ROWS: readonly (readonly CellValue[])[] = [
  ['Uraian', 'Januari', 'Februari'],
  ['Pajak Reklame', 100.5, 200],
  ['Retribusi Parkir', 300, ''],
];
const COLUMNS = { 'Uraian/Indikator Kinerja': 'A', Januari: 'B', Februari: 'C' };

function formulaOf(grids: readonly SheetGrid[], tables: readonly SourceTable[]): string {
  const cell = freshnessCell(readingOf(grids), tables);
  return cell !== null && typeof cell === 'object' ? cell.formula : String(cell);
}

describe('freshnessCell', () => {
  it('asks how many figures there are, what they come to, and where they stand, the row below included', () => {
    const formula = formulaOf([gridOf("Data d'an", ROWS)], [tableOn("Data d'an", 3, COLUMNS)]);
    const range = "'Data d''an'!$B$2:$C$4";
    const corner = "'Data d''an'!$B$2";
    expect(formula).toContain(`COUNT(${range})=3,`);
    expect(formula).toContain(`SUMPRODUCT(ISTEXT(${range})*(${range}<>""))=0,`);
    expect(formula).toContain(`ABS(SUM(${range})-600.5)<=`);
    const places = `(ROW(${range})-ROW(${corner}))*2+COLUMN(${range})-COLUMN(${corner})+1`;
    expect(formula).toContain(`ABS(SUMPRODUCT(${range},${places})-1400.5)<=`);
    expect(formula.endsWith(',"Angka sesuai","Usang - nilai ulang"),"Usang - nilai ulang")')).toBe(true);
  });

  it('leaves a total below the table out whose formula has no value yet', () => {
    const grid = gridOf('Data', [...ROWS, ['Jumlah', '', '']]);
    const formulas = grid.formulas.map((row, at) => (at === 3 ? ['Jumlah', '=SUM(B2:B3)', ''] : row));
    expect(formulaOf([{ ...grid, formulas }], [tableOn('Data', 3, COLUMNS)])).toContain(
      "'Data'!$B$2:$C$3)=3",
    );
  });

  it('goes around an error value and asks whether it still is one', () => {
    const grid = gridOf('Data', [...ROWS.slice(0, 2), ['Retribusi Parkir', '#REF!', 7]]);
    const formula = formulaOf([{ ...grid, errorCells: new Set(['3:2']) }], [tableOn('Data', 3, COLUMNS)]);
    expect(formula).toContain("AND(ISERROR('Data'!$B$3),COUNT('Data'!$B$2:$C$2)=2,");
    expect(formula).toContain("COUNT('Data'!$C$3)=1,");
    expect(formula).toContain("COUNT('Data'!$B$4:$C$4)=0,");
  });

  it('compares figures kept as text by their characters', () => {
    const grid = gridOf('Data', [...ROWS.slice(0, 2), ['Retribusi Parkir', '1.234', 7]]);
    expect(formulaOf([grid], [tableOn('Data', 3, COLUMNS)])).toContain("FIND(MID('Data'!$B$2:$B$4&");
  });

  it.each([30, 90])('asks less of %i sheets, but of all, in what a cell can hold', (count) => {
    const names = Array.from({ length: count }, (_, at) => `Perangkat Daerah ${String(at + 1)}`);
    const formula = formulaOf(
      names.map((name) => gridOf(name, ROWS)),
      names.map((name) => tableOn(name, 3, COLUMNS)),
    );
    expect(formula.length).toBeLessThanOrEqual(8_192);
    expect(formula).toContain(`=${String(count * 3)},`);
    for (const name of names) expect(formula).toContain(`'${name}'!`);
  });

  it('says so where there is more than a formula can watch', () => {
    const names = Array.from({ length: 300 }, (_, at) => `Perangkat Daerah ${String(at + 1)}`);
    const found = formulaOf(
      names.map((name) => gridOf(name, ROWS)),
      names.map((name) => tableOn(name, 3, COLUMNS)),
    );
    expect(found).toBe('Tidak dipantau');
    expect(formulaOf([], [])).toBe('Tidak dipantau');
  });
});
