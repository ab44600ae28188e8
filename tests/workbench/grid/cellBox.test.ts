// Boxes of cells: merges, shared lines, texts over empty neighbours, figures that do not fit.
import { cellBox, type CellBox } from '../../../src/workbench/grid/cellBox';
import { rowCells, rowsReaching } from '../../../src/workbench/grid/rowCells';
import { cell, drawnSheet, stylesOf, type WrittenXml } from './drawnSheet';

/** Standard columns are 64 pixels wide, standard rows 20 high; a sign takes 7 pixels and the margins 5. */
const WIDTH = 64;

const boxOf = (written: WrittenXml, row: number, column: number): CellBox =>
  cellBox(drawnSheet(written), row, column);

const LONG = 'Badan Pendapatan'; // 16 signs: 112 pixels and the margins

describe('cellBox', () => {
  it('lets a text run over as many empty neighbours as it needs', () => {
    const rows = `<row r="1">${cell('A1', LONG)}</row>`;
    expect(boxOf({ rows }, 0, 0)).toMatchObject({
      width: WIDTH,
      spill: { left: 0, width: 2 * WIDTH, isOpaque: true },
    });
  });

  it('cuts it at a neighbour with content, with a formula, or with a merge', () => {
    for (const other of [cell('B1', 0), '<c r="B1"><f>A1</f></c>']) {
      expect(boxOf({ rows: `<row r="1">${cell('A1', LONG)}${other}</row>` }, 0, 0).spill).toBeNull();
    }
    const after = '<mergeCells><mergeCell ref="B1:C1"/></mergeCells>';
    expect(boxOf({ rows: `<row r="1">${cell('A1', LONG)}</row>`, after }, 0, 0).spill).toBeNull();
  });

  it.each([
    ['right', WIDTH, 2 * WIDTH],
    ['center', WIDTH, 3 * WIDTH],
  ])('runs to the other sides when it keeps %s', (horizontal, left, width) => {
    const styles = stylesOf(
      `<xf fontId="0" fillId="0" borderId="0"><alignment horizontal="${horizontal}"/></xf>`,
    );
    const rows = `<row r="1">${cell('C1', LONG, 1)}</row>`;
    expect(boxOf({ rows, styles }, 0, 2).spill).toMatchObject({ left, width });
  });

  it('lets the fill of a neighbour show under the text', () => {
    const styles = stylesOf('<xf fontId="0" fillId="2" borderId="0"/>');
    const rows = `<row r="1">${cell('A1', LONG)}<c r="B1" s="1"/></row>`;
    expect(boxOf({ rows, styles }, 0, 0).spill).toMatchObject({ isOpaque: false });
  });

  it('keeps wrapped texts and figures inside', () => {
    const styles = stylesOf(
      '<xf fontId="0" fillId="0" borderId="0"><alignment wrapText="1"/></xf><xf numFmtId="3" fontId="0" fillId="0" borderId="0"/>',
    );
    const rows = `<row r="1">${cell('A1', LONG, 1)}</row><row r="2">${cell('A2', 123456789, 2)}</row>`;
    expect(boxOf({ rows, styles }, 0, 0).spill).toBeNull();
    expect(boxOf({ rows, styles }, 1, 0)).toMatchObject({ text: '########', spill: null, align: 'right' });
  });

  it('is as large as the cells merged with it and takes the lines of their edges', () => {
    const styles = stylesOf('<xf fontId="0" fillId="0" borderId="1"/>');
    const rows = `<row r="1">${cell('A1', 'a')}</row><row r="2"><c r="B2" s="1"/></row>`;
    const after = '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>';
    expect(boxOf({ rows, styles, after }, 0, 0)).toMatchObject({
      isMerged: true,
      width: 2 * WIDTH,
      height: 40,
      borders: { left: null, right: { color: '#FF0000' }, bottom: { style: 'medium' } },
    });
  });

  it('draws the line that its neighbour has on the edge they share', () => {
    const styles = stylesOf('<xf fontId="0" fillId="0" borderId="1"/>');
    const rows = `<row r="1"><c r="A1" s="1"/>${cell('B1', 'b')}</row><row r="2">${cell('A2', 'c')}</row>`;
    expect(boxOf({ rows, styles }, 0, 1).borders.left).toMatchObject({ style: 'thin' });
    // The neighbour draws the line in its whole strength; on the shared pixel one is enough.
    expect(boxOf({ rows, styles }, 1, 0).borders.top).toMatchObject({ style: 'thin', color: '#000000' });
  });

  it('shows a formula without a result as the formula', () => {
    const rows = '<row r="1"><c r="A1"><f>SUM(B1:B9)</f></c></row>';
    expect(boxOf({ rows }, 0, 0)).toMatchObject({ text: '=SUM(B1:B9)', isPending: true, spill: null });
  });

  it.each([
    ['<c r="A1"><v>1</v></c>', 'right'],
    [cell('A1', 'a'), 'left'],
    ['<c r="A1" t="b"><v>1</v></c>', 'center'],
    ['<c r="A1" t="e"><v>#N/A</v></c>', 'center'],
  ])('sets %s to the %s', (written, align) => {
    expect(boxOf({ rows: `<row r="1">${written}</row>` }, 0, 0).align).toBe(align);
  });
});

describe('rowCells', () => {
  const columnsOf = (boxes: readonly CellBox[]): readonly number[] => boxes.map(({ column }) => column);

  it('draws nothing for cells that show nothing, but always the active one', () => {
    const grid = drawnSheet({ rows: `<row r="1">${cell('B1', 'b')}</row>` });
    expect(columnsOf(rowCells(grid, 0, [0, 1, 2], null).scrolled)).toEqual([1]);
    expect(columnsOf(rowCells(grid, 0, [0, 1, 2], 2).scrolled)).toEqual([1, 2]);
  });

  it('draws texts and merges that reach into sight from outside', () => {
    const rows = `<row r="1">${cell('A1', LONG + LONG)}</row><row r="2">${cell('A2', 'a')}</row>`;
    const after = '<mergeCells><mergeCell ref="A2:F2"/></mergeCells>';
    const grid = drawnSheet({ rows, after });
    expect(columnsOf(rowCells(grid, 0, [2, 3], null).scrolled)).toEqual([0]);
    expect(columnsOf(rowCells(grid, 0, [8, 9], null).scrolled)).toEqual([]);
    expect(columnsOf(rowCells(grid, 1, [4, 5], null).scrolled)).toEqual([0]);
  });

  it('continues a frozen title beneath the columns that scroll', () => {
    const head =
      '<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" state="frozen"/></sheetView></sheetViews>';
    const grid = drawnSheet({ head, rows: `<row r="1">${cell('A1', LONG)}</row>` });
    const cells = rowCells(grid, 0, [4, 5], null);
    expect(columnsOf(cells.pinned)).toEqual([0]);
    expect(columnsOf(cells.continued)).toEqual([0]);
    expect(cells.scrolled).toEqual([]);
  });

  it('draws every cell once', () => {
    const after = '<mergeCells><mergeCell ref="B1:C2"/></mergeCells>';
    const grid = drawnSheet({ rows: `<row r="1">${cell('A1', 'a')}${cell('B1', 'b')}</row>`, after });
    expect(columnsOf(rowCells(grid, 0, [0, 1, 2, 3], null).scrolled)).toEqual([0, 1]);
    expect(rowCells(grid, 1, [0, 1, 2, 3], null).scrolled).toEqual([]);
    expect(rowsReaching(grid, 1, 0)).toEqual([0]);
    expect(rowsReaching(grid, 2, 0)).toEqual([]);
  });
});
