// Tables that take in more rows or fewer, through the real Excel.run. Source: published typings (TYPES Table.resize).
import { failureCode, openSheets } from '../support/hostSession';

const ROWS = ['Nama', 'a', 'b', 'c']
  .map((text, at) => `<row r="${String(at + 1)}"><c r="A${String(at + 1)}" t="str"><v>${text}</v></c></row>`)
  .join('');

const open = (apiSet = '1.13'): void => {
  openSheets([{ name: 'Data', rows: ROWS }], { apiSet });
};

const resized = (address: string): Promise<string> =>
  Excel.run(async (context) => {
    const table = context.workbook.worksheets.getItem('Data').tables.add('A1:A2', true);
    table.resize(address);
    const range = table.getRange().load('address');
    await context.sync();
    return range.address;
  });

const refused = (address: string): Promise<string | null> =>
  failureCode(async (context) => {
    const table = context.workbook.worksheets.getItem('Data').tables.add('A1:A2', true);
    table.resize(address);
    await context.sync();
  });

describe('Table.resize', () => {
  it.each(['A1:A4', 'A1:A2', 'A1:A3'])('makes a table reach over %s', async (address) => {
    open();
    expect(await resized(address)).toBe(`Data!${address}`);
  });

  it.each([
    ['A2:A4', 'InvalidArgument'],
    ['A1:A1', 'InvalidArgument'],
    ['A1:B3', 'NotImplemented'],
  ])('refuses %s', async (address, code) => {
    open();
    expect(await refused(address)).toBe(code);
  });

  it('refuses to reach over another table', async () => {
    open();
    const code = await failureCode(async (context) => {
      const { tables } = context.workbook.worksheets.getItem('Data');
      const table = tables.add('A1:A2', true);
      tables.add('A3:A4', true);
      table.resize('A1:A4');
      await context.sync();
    });
    expect(code).toBe('InvalidArgument');
  });

  it('is not there before ExcelApi 1.13', async () => {
    open('1.12');
    expect(await refused('A1:A4')).toBe('ApiNotFound');
  });
});
