// What people do to the tool's cells between two runs, done with plain Office.js. The host moves whole rows itself;
// columns are moved here, cells and the tool's names alike, as Excel does it.
import { columnLetters } from '../../src/sheets/writing/address';

const shiftedName = (formula: string, sheet: string, at: number, by: 1 | -1): string => {
  const match = /^=(.+)!\$([A-Z]+)\$(\d+):\$([A-Z]+)\$(\d+)$/.exec(formula);
  if (match === null || match[1]?.replaceAll("'", '') !== sheet) return formula;
  const numberOf = (letters = ''): number =>
    [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const [left, right] = [numberOf(match[2]), numberOf(match[4])];
  const from = left >= at + (by === -1 ? 1 : 0) ? left + by : left;
  const to = right >= at ? right + by : right;
  return `=${match[1] ?? ''}!$${columnLetters(from)}$${match[3] ?? ''}:$${columnLetters(to)}$${match[5] ?? ''}`;
};

async function shiftNames(
  context: Excel.RequestContext,
  sheet: string,
  at: number,
  by: 1 | -1,
): Promise<void> {
  const names = context.workbook.names.load({ name: true, formula: true });
  await context.sync();
  for (const item of names.items) item.formula = shiftedName(item.formula, sheet, at, by);
  await context.sync();
}

/** Moves what stands from column `at` on by one column; only values, which is all that the tool looks at. */
async function shiftColumns(sheetName: string, at: number, by: 1 | -1): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetName);
    const used = sheet
      .getUsedRange(true)
      .load({ rowIndex: true, rowCount: true, columnIndex: true, columnCount: true });
    await context.sync();
    const first = by === 1 ? at : at + 1;
    const count = used.columnIndex + used.columnCount - first + 1;
    const rows = [used.rowIndex, used.rowCount] as const;
    const source = sheet.getRangeByIndexes(rows[0], first - 1, rows[1], count).load({ formulas: true });
    await context.sync();
    const { formulas } = source;
    source.clear('Contents');
    if (by === -1) sheet.getRangeByIndexes(rows[0], first + count - 2, rows[1], 1).clear();
    sheet.getRangeByIndexes(rows[0], first - 1 + by, rows[1], count).formulas = formulas;
    await shiftNames(context, sheetName, at, by);
  });
}

export const insertColumn = (sheet: string, at: number): Promise<void> => shiftColumns(sheet, at, 1);
export const deleteColumn = (sheet: string, at: number): Promise<void> => shiftColumns(sheet, at, -1);

export const edit = (change: (context: Excel.RequestContext) => void): Promise<void> =>
  Excel.run(async (context) => {
    change(context);
    await context.sync();
  });

export const write = (
  sheet: string,
  address: string,
  values: readonly (readonly (string | number)[])[],
): Promise<void> =>
  edit((context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = values.map((row) => [...row]);
  });

/** Contents of a sheet from A1 to its last cell. */
export async function contentOf(sheet: string): Promise<readonly (readonly unknown[])[]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getRange('A1:CZ60').load({ values: true });
    await context.sync();
    return used.values;
  });
}

/** Column of a heading, counted from 1; of several the last. */
export async function columnOf(sheet: string, heading: string): Promise<number> {
  const rows = await contentOf(sheet);
  return Math.max(...rows.map((row) => row.lastIndexOf(heading))) + 1;
}

/** Reorders rows of a sheet in place, as a sort over whole rows does. */
export async function reverseRows(sheetName: string, address: string): Promise<void> {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheetName).getRange(address).load({ values: true });
    await context.sync();
    const texts = range.values.map((row) =>
      row.map((value: unknown) => (typeof value === 'string' && value !== '' ? `'${value}` : value)),
    );
    range.values = texts.reverse();
    await context.sync();
  });
}

export const sheet = (context: Excel.RequestContext, name: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);
