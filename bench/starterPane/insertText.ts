// What the starter's button does. It is never pressed when the start is measured.

/** Puts a text into the first cell of the active sheet. */
export const insertText = (text: string): Promise<void> =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.values = [[text]];
    cell.format.autofitColumns();
    await context.sync();
  });
