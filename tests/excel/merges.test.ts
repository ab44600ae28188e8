// Which merged cells a reading brings and what asking for them costs, through the real library over the local host.
import type { CellInput, PlanOperation } from '../../src/sheets/plan';
import { API_LEVELS, openBook, valueOf, type OpenedBook } from './openedBook';

const sheet = 'Uji';
const rowsOf = (rows: number): readonly (readonly CellInput[])[] =>
  Array.from({ length: rows }, (_, row) => [`Dinas ${row}`, row, row * 2, row % 2 === 0 ? 'x' : null]);

async function bookWith(level: string, rows: number, ...merges: readonly string[]): Promise<OpenedBook> {
  const book = openBook(level);
  const operations: PlanOperation[] = [
    { kind: 'addSheet', sheet },
    { kind: 'writeCells', sheet, top: 3, left: 2, cells: rowsOf(rows) },
  ];
  valueOf(await book.port.write(operations));
  await Excel.run(async (context) => {
    for (const address of merges) context.workbook.worksheets.getItem(sheet).getRange(address).merge();
    await context.sync();
  });
  book.messages.length = 0;
  return book;
}

async function mergesOf(book: OpenedBook) {
  const { reading, cost } = valueOf(await book.port.read(() => true));
  return { merges: reading.sheets.find(({ name }) => name === sheet)?.merges, cost };
}

const KNOWING = API_LEVELS.filter((level) => level !== '1.9');

/** Refuses every message that asks for merged cells and counts them. */
function refuseMerges(book: OpenedBook): { readonly asked: () => number } {
  let asked = 0;
  book.refuse = (body) => {
    if (!JSON.stringify(body).includes('GetMergedAreas')) return null;
    asked += 1;
    return 'GeneralException';
  };
  return { asked: () => asked };
}

describe('SheetGrid.merges', () => {
  it('is empty under ExcelApi 1.9', async () => {
    expect(await mergesOf(await bookWith('1.9', 5, 'B3:B5'))).toEqual({ merges: [], cost: { syncs: 2 } });
  });

  it.each(KNOWING)('names each merge once, in sheet numbers, under ExcelApi %s', async (level) => {
    const { merges, cost } = await mergesOf(await bookWith(level, 120, 'B51:C54', 'B3:B5', 'D100:E100'));
    expect(merges).toEqual([
      { top: 3, left: 2, rows: 3, columns: 1 },
      { top: 51, left: 2, rows: 4, columns: 2 },
      { top: 100, left: 4, rows: 1, columns: 2 },
    ]);
    expect(cost.syncs).toBe(3);
  });

  it('takes one round trip more for all small sheets together', async () => {
    const book = await bookWith('1.17', 5, 'B3:B5');
    valueOf(
      await book.port.write([
        { kind: 'addSheet', sheet: 'Lain' },
        { kind: 'writeCells', sheet: 'Lain', top: 1, left: 1, cells: rowsOf(5) },
      ]),
    );
    expect((await mergesOf(book)).cost).toEqual({ syncs: 3 });
  });

  it('is known of the head of a long sheet only', async () => {
    const { merges } = await mergesOf(await bookWith('1.17', 2_100, 'B4:B5', 'B90:B95'));
    expect(merges).toEqual([{ top: 4, left: 2, rows: 2, columns: 1 }]);
  });

  it('is not asked for where no cell is blank', async () => {
    const book = openBook('1.17');
    const cells = [
      ['a', 1],
      ['b', 2],
    ];
    valueOf(
      await book.port.write([
        { kind: 'addSheet', sheet },
        { kind: 'writeCells', sheet, top: 1, left: 1, cells },
      ]),
    );
    const { asked } = refuseMerges(book);
    expect(await mergesOf(book)).toEqual({ merges: [], cost: { syncs: 2 } });
    expect(asked()).toBe(0);
  });

  it('is not asked for where all stands in an Excel table, which has no merges', async () => {
    const book = await bookWith('1.17', 5);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).tables.add('B3:E7', true);
      await context.sync();
    });
    const { asked } = refuseMerges(book);
    expect((await mergesOf(book)).merges).toEqual([]);
    expect(asked()).toBe(0);
  });

  it('is empty where the host refuses the question, and the cells are read all the same', async () => {
    const book = await bookWith('1.17', 120, 'B3:B5');
    const { asked } = refuseMerges(book);
    const { reading } = valueOf(await book.port.read(() => true));
    const grid = reading.sheets.find(({ name }) => name === sheet);
    expect(grid?.merges).toEqual([]);
    expect(grid?.values.at(-1)?.[0]).toBe('Dinas 119');
    expect(asked()).toBe(1);
  });
});
