// Which areas count as untouched, through the real library over the local host, at each level of the API.
import type { PlanOperation } from '../../src/sheets/plan';
import { API_LEVELS, openBook, valueOf } from './openedBook';

const rect = { top: 2, left: 5, rows: 20, columns: 3 };
const inside = { top: 7, left: 6, rows: 1, columns: 1 };
const sheet = 'Uji';
const addSheet: PlanOperation = { kind: 'addSheet', sheet };

async function probeAfter(level: string, ...operations: readonly PlanOperation[]) {
  const book = openBook(level);
  valueOf(await book.port.write([addSheet, ...operations]));
  return valueOf(await book.port.probe([{ sheet, rect }]));
}

describe.each(API_LEVELS)('createExcelPort().probe under ExcelApi %s', (level) => {
  it('finds an area untouched beside others that are not', async () => {
    const { areas } = await probeAfter(level, {
      kind: 'writeCells',
      sheet,
      top: 1,
      left: 4,
      cells: [['a'], ['b']],
    });
    expect(areas[0]?.isUntouched).toBe(true);
    expect(areas[0]?.widths).toHaveLength(3);
  });

  it.each<[string, PlanOperation]>([
    ['a value', { kind: 'writeCells', sheet, top: 7, left: 6, cells: [[0]] }],
    ['a fill', { kind: 'formatRange', sheet, rect: inside, format: { fill: 'FFEB9C' } }],
    ['bold type', { kind: 'formatRange', sheet, rect: inside, format: { bold: true } }],
    ['a number format', { kind: 'formatRange', sheet, rect: inside, format: { numberFormat: '0.00' } }],
    ['a line', { kind: 'formatRange', sheet, rect: inside, format: { borderBottom: '000000' } }],
    [
      'a word rule',
      {
        kind: 'setWordRules',
        sheet,
        rect: inside,
        rules: [{ value: 'Tercapai', mark: '✔', fill: 'C6EFCE', color: '006100' }],
      },
    ],
    ['a list', { kind: 'setListValidation', sheet, rect: inside, values: ['Ketat', 'Boleh dikejar'] }],
  ])('finds %s', async (_, operation) => {
    expect((await probeAfter(level, operation)).areas[0]?.isUntouched).toBe(false);
  });

  it('finds an area untouched again after it was cleared', async () => {
    const { areas } = await probeAfter(
      level,
      { kind: 'writeCells', sheet, top: 7, left: 6, cells: [['isi']] },
      { kind: 'formatRange', sheet, rect, format: { fill: 'FFEB9C', bold: true, numberFormat: '0.00' } },
      {
        kind: 'setWordRules',
        sheet,
        rect,
        rules: [{ value: 'a', mark: '', fill: 'C6EFCE', color: '006100' }],
      },
      { kind: 'setListValidation', sheet, rect, values: ['a'] },
      { kind: 'clearWordRules', sheet, rect },
      { kind: 'clearValidation', sheet, rect },
      { kind: 'clearRange', sheet, rect },
    );
    expect(areas[0]?.isUntouched).toBe(true);
  });

  it('tells widths in points, one a column', async () => {
    const { areas } = await probeAfter(level, {
      kind: 'setColumnWidths',
      sheet,
      left: 5,
      widths: [30, 90, null],
    });
    const [first = 0, second = 0, third = 0] = areas[0]?.widths ?? [];
    expect(Math.abs(first - 30)).toBeLessThan(1);
    expect(Math.abs(second - 90)).toBeLessThan(1);
    expect(third).toBeGreaterThan(30);
  });
});

describe('createExcelPort().probe', () => {
  it.each([
    ['1.17', false],
    ['1.9', true],
  ])('asks for merged cells where ExcelApi %s can tell them', async (level, isUntouched) => {
    const book = openBook(level);
    valueOf(await book.port.write([addSheet]));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).getRange('C3:F3').merge();
      await context.sync();
    });
    const { areas, cost } = valueOf(await book.port.probe([{ sheet, rect }]));
    expect(areas[0]?.isUntouched).toBe(isUntouched);
    expect(cost.syncs).toBe(isUntouched ? 1 : 2);
  });

  it('names the sheet that is not there', async () => {
    const book = openBook('1.17');
    expect(await book.port.probe([{ sheet, rect }])).toEqual({
      ok: false,
      failure: { code: 'SHEET_MISSING', hostCode: 'ItemNotFound', sheet },
    });
  });
});
