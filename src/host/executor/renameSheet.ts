// Gives a sheet another name and lets the formulas, names, rules and validations that mention it follow.
import { quotedSheet } from '../engine/address';
import { followCharts } from '../engine/movedDrawings';
import type { SheetEntry, WorkbookModel } from '../engine/workbookModel';
import { child, children, type Element } from '../file/xml';

const OWNER = /'((?:[^']|'')+)'!|([A-Za-z_\u00C0-\uFFFF][\w.\u00C0-\uFFFF]*)!/g;

export function renameSheet(model: WorkbookModel, sheet: SheetEntry, name: string): void {
  const old = model.nameOf(sheet).toLowerCase();
  const follow = (formula: string): string =>
    formula.replace(OWNER, (whole, quoted?: string, plain?: string) =>
      (quoted?.replaceAll("''", "'") ?? plain ?? '').toLowerCase() === old ? `${quotedSheet(name)}!` : whole,
    );
  sheet.element.setAttribute('name', name);
  model.isWorkbookChanged = true;
  const names = child(model.root, 'definedNames');
  if (names !== null) followTexts(names, follow);
  followCharts(model, follow);
  for (const { worksheet } of model.sheets) {
    if (worksheet === null) continue;
    for (const [index, row] of worksheet.rows) {
      for (const column of [...(row.formulas?.keys() ?? [])]) {
        const formula = row.formulaAt(index, column) ?? '';
        const next = follow(formula);
        if (next !== formula) worksheet.setContent(index, column, row.values[column], next);
      }
    }
    for (const part of ['conditionalFormatting', 'dataValidations']) {
      for (const element of children(worksheet.frame.root, part)) {
        if (followTexts(element, follow)) worksheet.frame.isChanged = true;
      }
    }
  }
}

function followTexts(element: Element, follow: (text: string) => string): boolean {
  const inner = children(element);
  if (inner.length > 0) return inner.map((next) => followTexts(next, follow)).some(Boolean);
  const text = element.textContent ?? '';
  const next = follow(text);
  if (next !== text) element.textContent = next;
  return next !== text;
}
