// The workbooks of the layouts, read back through the port: what a case writes is what the reader gets.
import { openBook } from '../../src/host/cli/openedBook';
import { sheetsWorkbook } from '../support/sheetsWorkbook';

async function gridsOf(bytes: Uint8Array) {
  const opened = openBook(bytes);
  if (!opened.ok) throw new Error(opened.failure.code);
  const read = await opened.value.port.read(() => true);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.reading.sheets;
}

describe('sheetsWorkbook', () => {
  it('writes values, texts, formulas with their values, formats and hidden rows', async () => {
    const [grid] = await gridsOf(
      sheetsWorkbook([
        {
          name: 'A & B',
          merges: ['A1:C1'],
          hiddenRows: [3],
          rows: [
            [{ v: 'JUDUL <1>', b: true }],
            [
              '4.1.01',
              ' dua\nbaris',
              { v: 1234567.89, fmt: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)' },
            ],
            [null, { v: '0012', fmt: '@', in: 2 }, 5],
            [null, null, { v: 1234572.89, f: 'C2+C3', fmt: '0.00' }],
          ],
        },
      ]),
    );
    expect(grid).toMatchObject({
      name: 'A & B',
      hiddenRows: [3],
      rect: { top: 1, left: 1, rows: 4, columns: 3 },
      values: [
        ['JUDUL <1>', '', ''],
        ['4.1.01', ' dua\nbaris', 1234567.89],
        ['', '0012', 5],
        ['', '', 1234572.89],
      ],
    });
    expect(grid?.formulas[3]?.[2]).toBe('=C2+C3');
    expect(grid?.numberFormats.map((row) => row[2])).toEqual([
      'General',
      '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
      'General',
      '0.00',
    ]);
  });

  it('keeps the sheets in their order', async () => {
    const grids = await gridsOf(
      sheetsWorkbook(['Maret', 'Januari'].map((name) => ({ name, rows: [[name]] }))),
    );
    expect(grids.map(({ name }) => name)).toEqual(['Maret', 'Januari']);
  });
});
