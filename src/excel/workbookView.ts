// What is selected in Excel's window, and showing a place there by selecting it. Changes no cell and no colour.
import type { SelectedCell } from '../application/workbookWindow';
import { FoundFailure } from './hostFailure';
import type { Session } from './session';

/** The active cell; of several selected ones the one in which typing would begin. */
export function selectedCell(session: Session): Promise<SelectedCell> {
  return session.trip(() => {
    const cell = session.context.workbook.getActiveCell();
    const { worksheet } = cell;
    cell.load('rowIndex,columnIndex');
    worksheet.load('name');
    return () => ({ sheet: worksheet.name, row: cell.rowIndex + 1, column: cell.columnIndex + 1 });
  });
}

/** Selects the address on the sheet, its first cell where it is null. */
export async function showPlace(session: Session, name: string, address: string | null): Promise<null> {
  const sheet = session.context.workbook.worksheets.getItemOrNullObject(name);
  await session.trip(() => {
    sheet.load('visibility');
    return () => null;
  });
  if (sheet.isNullObject)
    throw new FoundFailure({ code: 'SHEET_MISSING', hostCode: 'ItemNotFound', sheet: name });
  // Strings at run time, although the typings allow the members of an enumeration.
  const visibility: string = sheet.visibility;
  if (visibility !== 'Visible')
    throw new FoundFailure({ code: 'SHEET_HIDDEN', hostCode: 'InvalidOperation', sheet: name });
  return session.trip(() => {
    // A range cannot be selected on a sheet that is not in front.
    sheet.activate();
    sheet.getRange(address ?? 'A1').select();
    return () => null;
  });
}
