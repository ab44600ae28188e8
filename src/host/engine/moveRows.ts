// Whole rows inserted into or deleted from a sheet: cells, formulas, merges, rules, validations, tables and names follow.
import { forgetMergedAreas } from './merges';
import { areaAddress, MAX_ROWS, parseArea, parseAreas, type Area } from './address';
import { movedArea } from './movedArea';
import { followCharts, moveAnchors } from './movedDrawings';
import { movedIndex, moveRows } from './formulaReferences';
import { movePageBreaks } from './pageBreaks';
import type { SheetRow } from './sheetRow';
import type { SheetEntry, WorkbookModel } from './workbookModel';
import type { Worksheet } from './worksheet';
import { child, children, remove, type Element } from '../file/xml';

/** `count` rows inserted above row `from`, or, when negative, deleted from it on. */
export function moveSheetRows(model: WorkbookModel, entry: SheetEntry, from: number, count: number): void {
  const sheet = entry.worksheet;
  if (sheet === null) return;
  moveCells(sheet, from, count);
  sheet.arrays = sheet.arrays.flatMap((array) => {
    const area = movedArea(array.area, from, count);
    return area === null ? [] : [{ ...array, area }];
  });
  moveReferences(sheet, from, count);
  movePageBreaks(sheet, from, count);
  for (const table of entry.tables) {
    const area = movedArea(table.area, from, count);
    if (area !== null) table.area = area;
  }
  const name = model.nameOf(entry).toLowerCase();
  moveNames(model, name, from, count);
  moveAnchors(model, entry, from, count);
  followCharts(model, (formula) => movedText(formula, name, from, count));
  model.isCalcChainStale = true;
}

function moveCells(sheet: Worksheet, from: number, count: number): void {
  const moved = new Map<number, SheetRow>();
  for (const [index, row] of sheet.rows) {
    for (const column of [...(row.formulas?.keys() ?? [])]) {
      const formula = row.formulaAt(index, column);
      if (formula === null) continue;
      const next = moveRows(formula, from, count);
      const isShared = typeof row.formulas?.get(column) !== 'string';
      row.setFormula(column, next);
      if (next !== formula || isShared) row.mark(column, 'content');
    }
    const to = movedIndex(index, from, count);
    if (to !== null && to < MAX_ROWS) moved.set(to, row);
  }
  sheet.replaceRows(moved);
}

/** References in the sheet's own XML: merges, rules, validations, filter, print areas are lists of areas. */
function moveReferences(sheet: Worksheet, from: number, count: number): void {
  const shift = (list: string): string =>
    parseAreas(list)
      .map((area) => movedArea(area, from, count))
      .filter((area) => area !== null)
      .map(areaAddress)
      .join(' ');
  const visit = (element: Element): void => {
    for (const name of ['ref', 'sqref']) {
      const list = element.getAttribute(name);
      if (list === null || parseArea(list.split(' ')[0] ?? '') === null) continue;
      const next = shift(list);
      if (next === '') remove(element);
      else element.setAttribute(name, next);
    }
    for (const inner of children(element)) visit(inner);
  };
  visit(sheet.frame.root);
  for (const name of ['mergeCells', 'dataValidations']) {
    const list = child(sheet.frame.root, name);
    if (list === null) continue;
    const left = children(list).length;
    if (left === 0) remove(list);
    else list.setAttribute('count', String(left));
  }
  forgetMergedAreas(sheet);
  sheet.frame.isChanged = true;
}

/** The text with every reference to the sheet's cells, `Sheet!$A$1` or `Sheet!$4:$5`, moved with its rows. */
function movedText(text: string, sheet: string, from: number, count: number): string {
  return text.replace(
    /('(?:[^']|'')+'|[^\s'!,(]+)!(\$?[A-Z]+\$?[0-9]+(?::\$?[A-Z]+\$?[0-9]+)?|\$?[0-9]+:\$?[0-9]+)/gi,
    (whole, owner: string, address: string) => {
      const plain = owner.startsWith("'") ? owner.slice(1, -1).replaceAll("''", "'") : owner;
      const area = parseArea(address);
      if (plain.toLowerCase() !== sheet || area === null) return whole;
      const moved = movedArea(area, from, count);
      return moved === null ? '#REF!' : `${owner}!${absolute(moved)}`;
    },
  );
}

function moveNames(model: WorkbookModel, sheet: string, from: number, count: number): void {
  const names = child(model.root, 'definedNames');
  for (const name of names === null ? [] : children(names)) {
    const text = name.textContent ?? '';
    const next = movedText(text, sheet, from, count);
    if (next === text) continue;
    name.textContent = next;
    model.isWorkbookChanged = true;
  }
}

/** '$A$1:$B$9'. */
export function absolute(area: Area): string {
  return areaAddress(area)
    .split(':')
    .map((part) =>
      part.replace(
        /^([A-Z]+)?([0-9]+)?$/,
        (_, letters?: string, digits?: string) =>
          `${letters ? `$${letters}` : ''}${digits ? `$${digits}` : ''}`,
      ),
    )
    .join(':');
}
