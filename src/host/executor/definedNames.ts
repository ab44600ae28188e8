// The defined names of a workbook, in its own XML: list, add, delete.
import { absolute } from '../engine/moveRows';
import { quotedSheet } from '../engine/address';
import { WORKBOOK_ORDER, type SheetEntry, type WorkbookModel } from '../engine/workbookModel';
import { appendChild, child, children, ensureChild, remove, type Element } from '../file/xml';
import type { RangeArea } from './rangeArea';

export interface DefinedName {
  readonly element: Element;
  readonly name: string;
  /** Without '='. */
  readonly formula: string;
  /** The sheet it belongs to; null: the workbook. */
  readonly scope: SheetEntry | null;
}

export function definedNames(model: WorkbookModel): readonly DefinedName[] {
  const list = child(model.root, 'definedNames');
  return (list === null ? [] : children(list, 'definedName')).map((element) => {
    const local = element.getAttribute('localSheetId');
    return {
      element,
      name: element.getAttribute('name') ?? '',
      formula: element.textContent ?? '',
      scope: local === null ? null : (model.sheets[Number(local)] ?? null),
    };
  });
}

/** Excel's own names (_xlnm.Print_Area and the like) are not among the named items of Office.js. */
export const isBuiltIn = ({ name }: DefinedName): boolean => name.toLowerCase().startsWith('_xlnm.');

export function addName(
  model: WorkbookModel,
  name: string,
  formula: string,
  scope: SheetEntry | null,
): DefinedName {
  const list = ensureChild(model.root, 'definedNames', WORKBOOK_ORDER);
  const element = appendChild(list, 'definedName', { name });
  if (scope !== null) element.setAttribute('localSheetId', String(model.sheets.indexOf(scope)));
  element.textContent = formula;
  model.isWorkbookChanged = true;
  return { element, name, formula, scope };
}

export function removeName(model: WorkbookModel, { element }: DefinedName): void {
  remove(element);
  const list = child(model.root, 'definedNames');
  if (list !== null && children(list).length === 0) remove(list);
  model.isWorkbookChanged = true;
}

export function absoluteReference(range: RangeArea, model: WorkbookModel): string {
  return `${quotedSheet(model.nameOf(range.sheet))}!${absolute(range)}`;
}
