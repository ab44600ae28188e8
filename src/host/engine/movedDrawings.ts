// Charts follow when rows come and go and when sheets are renamed: their places, and the cells that they draw.
import { child } from '../file/xml';
import { followReferences } from './chartReferences';
import { movedIndex } from './formulaReferences';
import { drawingOf } from './sheetDrawing';
import type { SheetEntry, WorkbookModel } from './workbookModel';

/** Every reference of every chart of the workbook reads what `follow` makes of it. */
export function followCharts(model: WorkbookModel, follow: (formula: string) => string): void {
  for (const sheet of model.sheets)
    for (const chart of drawingOf(model, sheet)?.charts ?? []) followReferences(chart.model, follow);
}

/** What is anchored to the sheet's cells goes with them; `count` rows inserted at `from`, or deleted when negative. */
export function moveAnchors(model: WorkbookModel, sheet: SheetEntry, from: number, count: number): void {
  const drawing = drawingOf(model, sheet);
  for (const anchor of drawing?.anchors ?? []) {
    if (anchor.getAttribute('editAs') === 'absolute') continue;
    for (const corner of ['from', 'to']) {
      const place = child(anchor, corner);
      const row = place === null ? null : child(place, 'row');
      if (row === null || drawing === null) continue;
      const at = Number(row.textContent);
      // Of rows that are gone the corner stands where they were.
      const to = movedIndex(at, from, count) ?? from;
      if (to === at) continue;
      row.textContent = String(to);
      drawing.isChanged = true;
    }
  }
}
