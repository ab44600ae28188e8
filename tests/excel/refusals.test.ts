// What the port says when the host refuses, and how much of a plan is then done.
import type { PlanOperation } from '../../src/sheets/plan';
import { filterSheet, openBook, valueOf } from './openedBook';

const write = (text: string, row = 1, sheet = 'Uji'): PlanOperation => ({
  kind: 'writeCells',
  sheet,
  top: row,
  left: 1,
  cells: [[text]],
});
const addSheet: PlanOperation = { kind: 'addSheet', sheet: 'Uji' };
const large = (row: number): PlanOperation => ({
  kind: 'writeCells',
  sheet: 'Uji',
  top: row,
  left: 1,
  cells: Array.from({ length: 3_000 }, () => ['x'.repeat(100)]),
});

async function bookWithSheet() {
  const book = openBook('1.17');
  valueOf(await book.port.write([addSheet, write('isi')]));
  book.messages.length = 0;
  return book;
}

describe('createExcelPort().write when the host refuses', () => {
  it('says that a cell is being edited', async () => {
    const book = await bookWithSheet();
    book.refuse = () => 'InvalidOperationInCellEditMode';
    expect(await book.port.write([write('a')])).toMatchObject({
      ok: false,
      failure: { code: 'CELL_EDITING', done: 0 },
    });
    expect(await book.port.read(() => true)).toMatchObject({ ok: false, failure: { code: 'CELL_EDITING' } });
  });

  it('writes nothing to a protected sheet, and names it', async () => {
    const book = await bookWithSheet();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Uji').protection.protect();
      await context.sync();
    });
    const outcome = await book.port.write([{ kind: 'addSheet', sheet: 'Lain' }, write('a')]);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'SHEET_PROTECTED', sheet: 'Uji', done: 0 } });
    expect(valueOf(await book.port.read(() => true)).reading.sheetNames).not.toContain('Lain');
  });

  it('writes nothing to a filtered sheet', async () => {
    const book = await bookWithSheet();
    valueOf(await book.port.write([write('a', 2), write('b', 3)]));
    filterSheet(book, 'Uji');
    expect(valueOf(await book.port.read(() => true)).reading.sheets[1]?.isFiltered).toBe(true);
    const outcome = await book.port.write([write('c', 2)]);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'SHEET_FILTERED', sheet: 'Uji', done: 0 } });
  });

  it.each<[string, PlanOperation, string]>([
    ['a missing sheet', write('a', 1, 'Pakta'), 'SHEET_MISSING'],
    ['a sheet that is there already', { kind: 'addSheet', sheet: 'UJI' }, 'NAME_TAKEN'],
  ])('names %s', async (_, operation, code) => {
    const book = await bookWithSheet();
    expect(await book.port.write([write('a'), operation])).toMatchObject({
      ok: false,
      failure: { code, done: 0 },
    });
    expect(valueOf(await book.port.read(() => true)).reading.sheets[1]?.values).toEqual([['isi']]);
  });

  it('counts the operations that were done before the failing one, also within a batch', async () => {
    const book = await bookWithSheet();
    const rect = { top: 1, left: 1, rows: 2, columns: 1 };
    const table: PlanOperation = {
      kind: 'addTable',
      sheet: 'Uji',
      rect,
      name: 'Tabel',
      style: 'TableStyleMedium2',
    };
    const outcome = await book.port.write([write('judul'), write('a', 2), table, table, write('b', 3)]);
    expect(outcome).toMatchObject({ ok: false, failure: { sheet: 'Uji', done: 3 } });
    expect(valueOf(await book.port.read(() => true)).reading.sheets[1]?.values).toEqual([['judul'], ['a']]);
  });

  it('counts what earlier batches did', async () => {
    const book = await bookWithSheet();
    book.refuse = (_, number) => (number === 2 ? 'RequestAborted' : null);
    const outcome = await book.port.write([large(1), large(3_001), large(6_001), large(9_001)]);
    expect(outcome).toMatchObject({
      ok: false,
      failure: { code: 'BUSY', hostCode: 'RequestAborted', done: 3 },
    });
  });

  it('sends a batch that is too large once more in halves', async () => {
    const book = await bookWithSheet();
    book.refuse = (body) =>
      JSON.stringify(body).length > 700_000 ? 'RequestPayloadSizeLimitExceeded' : null;
    valueOf(await book.port.write([large(1), large(3_001), large(6_001)]));
    expect(valueOf(await book.port.read(() => true)).reading.sheets[1]?.values).toHaveLength(9_000);
  });

  it('gives up where halves are too large as well', async () => {
    const book = await bookWithSheet();
    book.refuse = (_, number) => (number > 0 ? 'RequestPayloadSizeLimitExceeded' : null);
    const outcome = await book.port.write([large(1), large(3_001)]);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'PAYLOAD_TOO_LARGE', done: 0 } });
    expect(book.messages.length).toBeLessThan(5);
  });

  it('waits and tries again while the host is busy, and not for ever', async () => {
    const book = await bookWithSheet();
    book.refuse = (_, number) => (number === 1 ? 'ActivityLimitReached' : null);
    expect(valueOf(await book.port.write([write('a')]))).toEqual({ syncs: 3 });
    expect(book.waits).toEqual([10]);
    book.refuse = () => 'ActivityLimitReached';
    expect(await book.port.write([write('b')])).toMatchObject({
      ok: false,
      failure: { code: 'BUSY', done: 0 },
    });
    expect(book.waits).toEqual([10, 10, 20]);
  });

  it('throws a bug instead of hiding it', async () => {
    const book = await bookWithSheet();
    const cells = [[1, 2], [3]];
    await expect(
      book.port.write([{ kind: 'writeCells', sheet: 'Uji', top: 1, left: 1, cells }]),
    ).rejects.toThrow('unequal');
    expect(valueOf(await book.port.write([write('sesudah')]))).toEqual({ syncs: 2 });
  });
});

describe('createExcelPort()', () => {
  it('runs what it is asked one after another', async () => {
    const book = await bookWithSheet();
    const seen: number[] = [];
    book.refuse = (body) => {
      seen.push(body.Actions.length);
      return null;
    };
    const outcomes = await Promise.all([
      book.port.write([write('a')]),
      book.port.read(() => true),
      book.port.write([write('b')]),
    ]);
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    expect(valueOf(outcomes[1]).reading.sheets[1]?.values).toEqual([['a']]);
    expect(seen).toHaveLength(6);
  });
});
