// The defined names in which a workbook keeps what is printed of a sheet and what every page repeats.
import { MAX_COLUMNS, parseArea, quotedSheet, type Area } from './address';
import { absolute } from './moveRows';
import { WORKBOOK_ORDER, type SheetEntry, type WorkbookModel } from './workbookModel';
import { appendChild, child, children, ensureChild, type Element } from '../file/xml';

const AREA = '_xlnm.Print_Area';
const TITLES = '_xlnm.Print_Titles';

function nameOf(model: WorkbookModel, sheet: SheetEntry, name: string): Element | null {
  const list = child(model.root, 'definedNames');
  const index = String(model.sheets.indexOf(sheet));
  const found = (list === null ? [] : children(list, 'definedName')).find(
    (element) =>
      element.getAttribute('name')?.toLowerCase() === name.toLowerCase() &&
      element.getAttribute('localSheetId') === index,
  );
  return found ?? null;
}

/** The areas of "Sheet!$A$1:$B$2,Sheet!$4:$5", quotes around sheets taken whole. */
function areasOf(formula: string): readonly Area[] {
  return (formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [])
    .map((piece) => parseArea(piece.slice(piece.lastIndexOf('!') + 1)))
    .filter((area) => area !== null);
}

function write(model: WorkbookModel, sheet: SheetEntry, name: string, areas: readonly Area[]): void {
  model.isWorkbookChanged = true;
  const known = nameOf(model, sheet, name);
  const owner = quotedSheet(model.nameOf(sheet));
  const element =
    known ??
    appendChild(ensureChild(model.root, 'definedNames', WORKBOOK_ORDER), 'definedName', {
      name,
      localSheetId: String(model.sheets.indexOf(sheet)),
    });
  element.textContent = areas.map((area) => `${owner}!${absolute(area)}`).join(',');
}

/** The areas that are printed; none: all that the sheet holds. */
export const printAreas = (model: WorkbookModel, sheet: SheetEntry): readonly Area[] =>
  areasOf(nameOf(model, sheet, AREA)?.textContent ?? '');

export function setPrintArea(model: WorkbookModel, sheet: SheetEntry, area: Area): void {
  write(model, sheet, AREA, [area]);
}

const isRows = (area: Area): boolean => area.columns === MAX_COLUMNS;

/** The rows that every page repeats. */
export const titleRows = (model: WorkbookModel, sheet: SheetEntry): Area | null =>
  areasOf(nameOf(model, sheet, TITLES)?.textContent ?? '').find(isRows) ?? null;

/** The columns that every page repeats stay. */
export function setTitleRows(model: WorkbookModel, sheet: SheetEntry, { row, rows }: Area): void {
  const others = areasOf(nameOf(model, sheet, TITLES)?.textContent ?? '').filter((area) => !isRows(area));
  write(model, sheet, TITLES, [...others, { row, rows, column: 0, columns: MAX_COLUMNS }]);
}
