// Writes a change of style into a copy of a style's XML, with new fonts, fills and borders where they are needed.
import { child, ensureChild, newElement, remove, type Element } from '../file/xml';
import type { BorderSide, FontStyle, Side, StylePatch } from './cellStyle';
import type { StyleBook } from './styleBook';

const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'condense',
  'extend',
  'outline',
  'shadow',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];
const BORDER_ORDER = ['start', 'end', 'left', 'right', 'top', 'bottom', 'diagonal', 'vertical', 'horizontal'];
const XF_ORDER = ['alignment', 'protection', 'extLst'];

export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

/** `xf` is a detached copy. */
export function applyPatch(book: StyleBook, xf: Element, patch: StylePatch): void {
  if (patch.numberFormat !== undefined) {
    xf.setAttribute('numFmtId', String(book.formatId(patch.numberFormat)));
    xf.setAttribute('applyNumberFormat', '1');
  }
  if (patch.quotePrefix !== undefined) {
    if (patch.quotePrefix) xf.setAttribute('quotePrefix', '1');
    else xf.removeAttribute('quotePrefix');
  }
  if (patch.fill !== undefined) {
    const id = patch.fill === null ? 0 : book.add('fills', solidFill(book.root, patch.fill));
    xf.setAttribute('fillId', String(id));
    xf.setAttribute('applyFill', '1');
  }
  if (patch.font !== undefined) {
    const font = copyOf(book, 'fonts', xf.getAttribute('fontId'));
    writeFont(font, patch.font);
    xf.setAttribute('fontId', String(book.add('fonts', font)));
    xf.setAttribute('applyFont', '1');
  }
  if (patch.borders !== undefined) {
    const border = copyOf(book, 'borders', xf.getAttribute('borderId'));
    writeBorders(border, patch.borders);
    xf.setAttribute('borderId', String(book.add('borders', border)));
    xf.setAttribute('applyBorder', '1');
  }
  writeAlignment(xf, patch);
  if (patch.locked !== undefined) {
    ensureChild(xf, 'protection', XF_ORDER).setAttribute('locked', patch.locked ? '1' : '0');
    xf.setAttribute('applyProtection', '1');
  }
}

function copyOf(book: StyleBook, pool: 'fonts' | 'borders', id: string | null): Element {
  const known = book.pool(pool)[Number(id ?? 0)];
  return known === undefined
    ? newElement(book.root, pool === 'fonts' ? 'font' : 'border')
    : (known.cloneNode(true) as Element);
}

export function solidFill(parent: Element, color: string): Element {
  const fill = newElement(parent, 'fill');
  const pattern = newElement(parent, 'patternFill', { patternType: 'solid' });
  pattern.appendChild(newElement(parent, 'fgColor', { rgb: argb(color) }));
  pattern.appendChild(newElement(parent, 'bgColor', { indexed: '64' }));
  fill.appendChild(pattern);
  return fill;
}

export function writeFont(font: Element, change: Partial<FontStyle>): void {
  const flag = (name: string, isSet: boolean): void => {
    const known = child(font, name);
    if (known !== null) remove(known);
    if (isSet) ensureChild(font, name, FONT_ORDER);
  };
  const text = (name: string, value: string): void => {
    ensureChild(font, name, FONT_ORDER).setAttribute('val', value);
  };
  if (change.bold !== undefined) flag('b', change.bold);
  if (change.italic !== undefined) flag('i', change.italic);
  if (change.strikethrough !== undefined) flag('strike', change.strikethrough);
  if (change.underline !== undefined) {
    flag('u', change.underline !== 'none');
    if (change.underline !== 'none') text('u', change.underline);
  }
  if (change.size !== undefined) text('sz', String(change.size));
  if (change.name !== undefined) {
    text('name', change.name);
    const scheme = child(font, 'scheme');
    if (scheme !== null) remove(scheme);
  }
  if (change.color !== undefined) {
    const known = child(font, 'color');
    if (known !== null) remove(known);
    ensureChild(font, 'color', FONT_ORDER).setAttribute('rgb', argb(change.color));
  }
}

function writeBorders(border: Element, change: Partial<Record<Side, Partial<BorderSide>>>): void {
  for (const [side, to] of Object.entries(change)) {
    const element = ensureChild(border, side, BORDER_ORDER);
    if (to.style === 'none') {
      element.removeAttribute('style');
      for (const color of [child(element, 'color')]) if (color !== null) remove(color);
      continue;
    }
    element.setAttribute('style', to.style ?? element.getAttribute('style') ?? 'thin');
    if (to.color === undefined && child(element, 'color') !== null) continue;
    const known = child(element, 'color');
    if (known !== null) remove(known);
    const color = to.color === undefined ? { auto: '1' } : { rgb: argb(to.color) };
    element.appendChild(newElement(element, 'color', color));
  }
}

function writeAlignment(xf: Element, patch: StylePatch): void {
  const { horizontal, vertical, wrap, indent } = patch;
  if (horizontal === undefined && vertical === undefined && wrap === undefined && indent === undefined)
    return;
  const alignment = ensureChild(xf, 'alignment', XF_ORDER);
  if (horizontal !== undefined) alignment.setAttribute('horizontal', horizontal);
  if (vertical !== undefined) alignment.setAttribute('vertical', vertical);
  if (wrap !== undefined) alignment.setAttribute('wrapText', wrap ? '1' : '0');
  if (indent !== undefined) alignment.setAttribute('indent', String(indent));
  xf.setAttribute('applyAlignment', '1');
}
