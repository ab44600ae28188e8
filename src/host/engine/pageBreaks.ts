// The page breaks that people set between rows, in the sheet's own XML; those of Excel itself are in no file.
import { appendChild, child, children, ensureChild, remove } from '../file/xml';
import { movedIndex } from './formulaReferences';
import { SHEET_ORDER } from './sheetFrame';
import type { Worksheet } from './worksheet';

/** The rows, from 0, above which a page begins. */
export function pageBreaks(sheet: Worksheet): readonly number[] {
  const list = child(sheet.frame.root, 'rowBreaks');
  return (list === null ? [] : children(list, 'brk')).map((one) => Number(one.getAttribute('id')));
}

export function setPageBreaks(sheet: Worksheet, rows: Iterable<number>): void {
  const sorted = [...new Set(rows)].sort((one, other) => one - other);
  const known = child(sheet.frame.root, 'rowBreaks');
  if (known !== null) remove(known);
  sheet.frame.isChanged = true;
  if (sorted.length === 0) return;
  const list = ensureChild(sheet.frame.root, 'rowBreaks', SHEET_ORDER);
  list.setAttribute('count', String(sorted.length));
  list.setAttribute('manualBreakCount', String(sorted.length));
  for (const row of sorted) appendChild(list, 'brk', { id: String(row), max: '16383', man: '1' });
}

/** `count` rows inserted at `from`, or deleted when negative; the break above a row that is gone goes with it. */
export function movePageBreaks(sheet: Worksheet, from: number, count: number): void {
  const before = pageBreaks(sheet);
  if (before.length === 0) return;
  setPageBreaks(
    sheet,
    before.map((row) => movedIndex(row, from, count)).filter((row) => row !== null),
  );
}
