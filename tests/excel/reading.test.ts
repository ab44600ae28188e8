// What a reading brings and what it costs, through the real library over the local host, at each level of the API.
import type { CellInput, PlanOperation } from '../../src/sheets/plan';
import { API_LEVELS, makeChartSheet, openBook, valueOf, type OpenedBook } from './openedBook';

const addSheet: PlanOperation = { kind: 'addSheet', sheet: 'Uji' };
const cells = (values: readonly (readonly CellInput[])[], top = 1, left = 1): PlanOperation => ({
  kind: 'writeCells',
  sheet: 'Uji',
  top,
  left,
  cells: values,
});
const manyRows = (rows: number): readonly (readonly CellInput[])[] =>
  Array.from({ length: rows }, (_, row) => [
    `Dinas ${row}`,
    '4.1.01.09',
    ...Array.from({ length: 12 }, (__, month) => row * 1000.5 + month),
  ]);

async function bookWith(level: string, ...operations: readonly PlanOperation[]): Promise<OpenedBook> {
  const book = openBook(level);
  valueOf(await book.port.write([addSheet, ...operations]));
  book.messages.length = 0;
  return book;
}

const arrange = (prepare: (sheet: Excel.Worksheet) => void): Promise<void> =>
  Excel.run(async (context) => {
    prepare(context.workbook.worksheets.getItem('Uji'));
    await context.sync();
  });

async function readUji(book: OpenedBook) {
  const { reading, cost } = valueOf(await book.port.read(() => true));
  const grid = reading.sheets.find((sheet) => sheet.name === 'Uji');
  if (grid === undefined) throw new Error('The sheet Uji was not read');
  return { grid, cost };
}

describe.each(API_LEVELS)('createExcelPort().read under ExcelApi %s', (level) => {
  it('gives the rectangle of the content, wherever it is', async () => {
    const book = await bookWith(level, cells([['a', 1]], 4, 3));
    const { grid } = await readUji(book);
    expect(grid.rect).toEqual({ top: 4, left: 3, rows: 1, columns: 2 });
    expect(grid.values).toEqual([['a', 1]]);
  });

  it('gives an empty sheet no rectangle', async () => {
    const { grid } = await readUji(await bookWith(level));
    expect(grid).toMatchObject({ rect: null, values: [], formulas: [], numberFormats: [] });
  });

  it('joins head and rest without a seam', async () => {
    const rows = manyRows(200);
    const { grid } = await readUji(await bookWith(level, cells(rows)));
    expect(grid.values).toEqual(rows);
  });

  it('reads content that begins below the head, without asking', async () => {
    const book = await bookWith(level, cells([['jauh']], 500, 2));
    const { reading } = valueOf(await book.port.read(() => false));
    expect(reading.sheets.map((sheet) => [sheet.name, sheet.values])).toEqual([['Uji', [['jauh']]]]);
  });

  it('reads columns beyond the head', async () => {
    const wide = Array.from({ length: 300 }, (_, column) => column);
    const { grid } = await readUji(await bookWith(level, cells([wide])));
    expect(grid.values).toEqual([wide]);
  });

  it('reads only the sheets that are needed, and names all', async () => {
    const book = await bookWith(level, cells(manyRows(100)));
    const { reading } = valueOf(await book.port.read((head) => head.name === 'Uji'));
    expect(reading.sheets.map((sheet) => sheet.name)).toEqual(['Uji']);
    expect(reading.sheetNames).toHaveLength(2);
  });

  it('shows the decision at most sixty rows', async () => {
    const book = await bookWith(level, cells(manyRows(100)));
    const heads: number[] = [];
    valueOf(
      await book.port.read((head) => {
        heads.push(head.values.length);
        return false;
      }),
    );
    expect(heads).toEqual([0, 60]);
  });

  it('tells errors from texts that look like them, in the head and below', async () => {
    const lines = Array.from({ length: 70 }, () => ['isi', 'isi']);
    const book = await bookWith(level, cells(lines), cells([['#REF!']], 2, 2), cells([['#REF!']], 69, 2));
    await arrange((sheet) => {
      sheet.getRange('A2').values = [['#REF!']];
      sheet.getRange('A69').values = [['#REF!']];
    });
    const { grid } = await readUji(book);
    expect([...grid.errorCells]).toEqual(['2:1', '69:1']);
    expect(grid.values[68]).toEqual(['#REF!', '#REF!']);
  });

  it('passes over chart sheets and names them', async () => {
    const names = ['Satu', 'Dua', 'Grafik', 'Empat'];
    const sheets = names.map((sheet): PlanOperation => ({ kind: 'addSheet', sheet }));
    const book = await bookWith(level, ...sheets, cells([['isi']]));
    makeChartSheet(book, 'Grafik');
    const { reading } = valueOf(await book.port.read(() => true));
    expect(reading.sheets.map((sheet) => sheet.name)).toEqual(['Sheet1', 'Uji', 'Satu', 'Dua', 'Empat']);
    expect(reading.sheetNames).toContain('Grafik');
    valueOf(await book.port.write([cells([['lain']])]));
    expect((await readUji(book)).grid.values).toEqual([['lain']]);
  });

  it('lists hidden rows and columns', async () => {
    const book = await bookWith(level, cells(manyRows(100)));
    await arrange((sheet) => {
      sheet.getRange('3:4').rowHidden = true;
      sheet.getRange('90:90').rowHidden = true;
      sheet.getRange('B:B').columnHidden = true;
    });
    const { grid } = await readUji(book);
    expect(grid).toMatchObject({ hiddenRows: [3, 4, 90], hiddenColumns: [2] });
  });

  it('tells protection, filters, visibility and tables', async () => {
    const rect = { top: 1, left: 1, rows: 3, columns: 1 };
    const book = await bookWith(level, cells([['judul'], ['a'], ['b']]), {
      kind: 'addTable',
      sheet: 'Uji',
      rect,
      name: 'Tabel_1',
      style: 'TableStyleMedium2',
    });
    expect((await readUji(book)).grid).toMatchObject({
      tables: [{ name: 'Tabel_1', rect, isFiltered: false }],
      isProtected: false,
      isFiltered: false,
      visibility: 'Visible',
    });
    await arrange((sheet) => {
      sheet.visibility = 'VeryHidden';
      sheet.protection.protect();
    });
    expect((await readUji(book)).grid).toMatchObject({ isProtected: true, visibility: 'VeryHidden' });
  });
});

describe('the cost of a reading', () => {
  it.each([
    [40, 2],
    [300, 3],
  ])('of %d rows is %d round trips', async (rows, syncs) => {
    const book = await bookWith('1.17', cells(manyRows(rows)));
    expect((await readUji(book)).cost).toEqual({ syncs });
    expect(book.messages).toHaveLength(syncs);
  });

  it('of many rows is two round trips and one for each megabyte', async () => {
    const book = await bookWith('1.17', cells(manyRows(10_000)));
    const { cost, grid } = await readUji(book);
    const bytes = book.messages.map((message) => message.responseBytes);
    const rest = bytes.slice(2).reduce((sum, one) => sum + one, 0);
    expect(cost.syncs).toBeLessThanOrEqual(2 + Math.ceil(rest / 900_000));
    expect(Math.max(...bytes)).toBeLessThan(1_200_000);
    expect(grid.values).toHaveLength(10_000);
  });

  it('grows by halves where the host finds an answer too large', async () => {
    const book = await bookWith('1.17', cells(manyRows(3_000)));
    let refusals = 0;
    book.refuse = (_, number) => {
      const isFirstChunk = number === 2 && refusals === 0;
      refusals += isFirstChunk ? 1 : 0;
      return isFirstChunk ? 'ResponsePayloadSizeLimitExceeded' : null;
    };
    const { grid } = await readUji(book);
    expect(refusals).toBe(1);
    expect(grid.values).toEqual(manyRows(3_000));
  });
});

describe('createExcelPort().read of a range that Excel answers with nothing', () => {
  it('is a failure that names the sheet', async () => {
    const book = await bookWith('1.17', cells([['isi']]));
    const withoutValues = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && 'Values' in value ? { ...value, Values: null } : value;
    book.alter = (response) => ({
      ...response,
      Results: response.Results.map((result) => ({ ...result, Value: withoutValues(result.Value) })),
    });
    expect(await book.port.read(() => true)).toEqual({
      ok: false,
      failure: { code: 'PAYLOAD_TOO_LARGE', hostCode: 'ValuesMissing', sheet: 'Uji' },
    });
  });
});
