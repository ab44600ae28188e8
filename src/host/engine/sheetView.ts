// How a sheet is looked at: its first view, frozen panes, gridlines, the height of a row that states none.
// Reads and makes the elements; refuses nothing.
import { child, children, ensureChild, isOn, type Element } from '../file/xml';
import { SHEET_ORDER } from './sheetFrame';
import type { Worksheet } from './worksheet';

/** Points: the height of a row when neither it nor its sheet states one. */
export const STANDARD_HEIGHT = 15;

/** The first view of the sheet, made when missing. */
export function sheetView(sheet: Worksheet, isMade: true): Element;
export function sheetView(sheet: Worksheet, isMade: false): Element | null;
export function sheetView(sheet: Worksheet, isMade: boolean): Element | null {
  const { frame } = sheet;
  const views = child(frame.root, 'sheetViews');
  const known = views === null ? undefined : children(views, 'sheetView')[0];
  if (known !== undefined || !isMade) return known ?? null;
  const view = ensureChild(ensureChild(frame.root, 'sheetViews', SHEET_ORDER), 'sheetView', []);
  view.setAttribute('workbookViewId', '0');
  return view;
}

/** How many rows and columns are frozen, 0 for none; null when nothing is. */
export function frozenPanes(sheet: Worksheet): { readonly rows: number; readonly columns: number } | null {
  const view = sheetView(sheet, false);
  const pane = view === null ? null : child(view, 'pane');
  if (!(pane?.getAttribute('state') ?? '').startsWith('frozen')) return null;
  return {
    rows: Number(pane?.getAttribute('ySplit') ?? 0),
    columns: Number(pane?.getAttribute('xSplit') ?? 0),
  };
}

export const showsGridlines = (sheet: Worksheet): boolean =>
  isOn(sheetView(sheet, false)?.getAttribute('showGridLines') ?? '1');

/** What a row without a height of its own gets: points, and whether such rows are hidden. */
export function standardRow(sheet: Worksheet): { readonly height: number; readonly isHidden: boolean } {
  const format = child(sheet.frame.root, 'sheetFormatPr');
  const stated = Number(format?.getAttribute('defaultRowHeight') ?? NaN);
  return {
    height: stated > 0 ? stated : STANDARD_HEIGHT,
    isHidden: isOn(format?.getAttribute('zeroHeight') ?? null),
  };
}
