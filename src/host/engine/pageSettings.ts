// How a sheet is printed, in the sheet's own XML: paper, fit, margins, footer. Knows no rule of Office.js.
import { child, ensureChild, isOn, remove, type Element } from '../file/xml';
import { SHEET_ORDER } from './sheetFrame';
import type { Worksheet } from './worksheet';

const POINTS_PER_INCH = 72;

/** Inches, as Excel takes them where a sheet states none (ECMA-376 18.3.1.62 wants all six). */
const STANDARD_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

export type Margin = keyof typeof STANDARD_MARGINS;

const FOOTER_ORDER = ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'];

function part(sheet: Worksheet, name: string): Element {
  sheet.frame.isChanged = true;
  return ensureChild(sheet.frame.root, name, SHEET_ORDER);
}

/** An attribute of an element of the sheet, such as the `paperSize` of `pageSetup`; null where it says nothing. */
export const printAttribute = (sheet: Worksheet, element: string, name: string): string | null =>
  child(sheet.frame.root, element)?.getAttribute(name) ?? null;

export function setPrintAttribute(
  sheet: Worksheet,
  element: string,
  name: string,
  value: string | null,
): void {
  if (value === null) {
    child(sheet.frame.root, element)?.removeAttribute(name);
    sheet.frame.isChanged = true;
  } else part(sheet, element).setAttribute(name, value);
}

/** Points. */
export function margin(sheet: Worksheet, side: Margin): number {
  const stated = printAttribute(sheet, 'pageMargins', side);
  return (stated === null ? STANDARD_MARGINS[side] : Number(stated)) * POINTS_PER_INCH;
}

export function setMargin(sheet: Worksheet, side: Margin, points: number): void {
  const margins = part(sheet, 'pageMargins');
  for (const [name, inches] of Object.entries(STANDARD_MARGINS))
    if (!margins.hasAttribute(name)) margins.setAttribute(name, String(inches));
  margins.setAttribute(side, String(points / POINTS_PER_INCH));
}

/** A scale in percent, or numbers of pages of which null takes as many as are needed. */
export type PrintZoom =
  { readonly scale: number } | { readonly wide: number | null; readonly tall: number | null };

export function printZoom(sheet: Worksheet): PrintZoom {
  const properties = child(sheet.frame.root, 'sheetPr');
  const setup = properties === null ? null : child(properties, 'pageSetUpPr');
  const pages = (name: string): number | null =>
    Number(printAttribute(sheet, 'pageSetup', name) ?? 1) || null;
  return isOn(setup?.getAttribute('fitToPage') ?? null)
    ? { wide: pages('fitToWidth'), tall: pages('fitToHeight') }
    : { scale: Number(printAttribute(sheet, 'pageSetup', 'scale') ?? 100) };
}

export function setPrintZoom(sheet: Worksheet, zoom: PrintZoom): void {
  const isFitted = 'wide' in zoom;
  const properties = part(sheet, 'sheetPr');
  const order = ['tabColor', 'outlinePr', 'pageSetUpPr'];
  ensureChild(properties, 'pageSetUpPr', order).setAttribute('fitToPage', isFitted ? '1' : '0');
  const set = (name: string, value: number | null): void => {
    setPrintAttribute(sheet, 'pageSetup', name, value === null ? null : String(value));
  };
  set('scale', isFitted ? null : zoom.scale);
  set('fitToWidth', isFitted ? (zoom.wide ?? 0) : null);
  set('fitToHeight', isFitted ? (zoom.tall ?? 0) : null);
}

export type Third = 'L' | 'C' | 'R';

/** The three texts of a header or footer as the file strings them together, in Excel's codes. */
export function splitFooter(text: string): Readonly<Record<Third, string>> {
  const found = { L: '', C: '', R: '' };
  // Without a mark the text stands in the middle (ECMA-376 18.3.1.46).
  let at: Third = 'C';
  for (const piece of text.match(/&[\s\S]|[^&]+|&$/g) ?? []) {
    if (piece === '&L' || piece === '&C' || piece === '&R')
      at = piece === '&L' ? 'L' : piece === '&C' ? 'C' : 'R';
    else found[at] += piece;
  }
  return found;
}

export type FooterName = 'oddHeader' | 'oddFooter';

export const footer = (sheet: Worksheet, name: FooterName): Readonly<Record<Third, string>> => {
  const list = child(sheet.frame.root, 'headerFooter');
  return splitFooter((list === null ? null : child(list, name)?.textContent) ?? '');
};

/** The text with its thirds, as it is stored. */
export const joinFooter = (thirds: Readonly<Record<Third, string>>): string =>
  (['L', 'C', 'R'] as const).map((at) => (thirds[at] === '' ? '' : `&${at}${thirds[at]}`)).join('');

export function setFooter(sheet: Worksheet, name: FooterName, text: string): void {
  const list = part(sheet, 'headerFooter');
  const known = child(list, name);
  if (known !== null) remove(known);
  if (text !== '') ensureChild(list, name, FOOTER_ORDER).textContent = text;
  if (list.childNodes.length === 0 && list.attributes.length === 0) remove(list);
}
