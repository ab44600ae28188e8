// The merged areas of a sheet, in the sheet's own XML.
import { areaAddress, intersection, parseArea, type Area } from './address';
import { SHEET_ORDER } from './sheetFrame';
import type { Worksheet } from './worksheet';
import { appendChild, child, children, ensureChild, remove } from '../file/xml';

const known = new WeakMap<Worksheet, readonly Area[]>();

export function mergedAreas(sheet: Worksheet): readonly Area[] {
  const cached = known.get(sheet);
  if (cached !== undefined) return cached;
  const list = child(sheet.frame.root, 'mergeCells');
  const areas = (list === null ? [] : children(list, 'mergeCell'))
    .map((merge) => parseArea(merge.getAttribute('ref') ?? ''))
    .filter((area) => area !== null);
  known.set(sheet, areas);
  return areas;
}

/** To be told where the sheet's XML was changed past this file. */
export const forgetMergedAreas = (sheet: Worksheet): void => {
  known.delete(sheet);
};

export function setMergedAreas(sheet: Worksheet, areas: readonly Area[]): void {
  forgetMergedAreas(sheet);
  sheet.frame.isChanged = true;
  const list = child(sheet.frame.root, 'mergeCells');
  if (list !== null) remove(list);
  if (areas.length === 0) return;
  const made = ensureChild(sheet.frame.root, 'mergeCells', SHEET_ORDER);
  made.setAttribute('count', String(areas.length));
  for (const area of areas) appendChild(made, 'mergeCell', { ref: areaAddress(area) });
}

/** Merges the area; the values of all cells but the first are lost, as in Excel. */
export function merge(sheet: Worksheet, area: Area): void {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    for (let column = area.column; column < area.column + area.columns; column += 1) {
      if (row !== area.row || column !== area.column) sheet.setContent(row, column, undefined, null);
    }
  }
  setMergedAreas(sheet, [...mergedAreas(sheet).filter((other) => intersection(other, area) === null), area]);
}

export function unmerge(sheet: Worksheet, area: Area): void {
  const kept = mergedAreas(sheet).filter((other) => intersection(other, area) === null);
  if (kept.length !== mergedAreas(sheet).length) setMergedAreas(sheet, kept);
}
