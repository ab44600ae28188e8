// The looks of cells as rules of one style sheet of the page's own, so that a cell carries a class and not twenty
// properties. Written through the object model, which a strict content policy allows; adds rules, never removes one.
import type { CSSProperties } from 'react';

const PREFIX = 'capaian-look-';
const classes = new Map<string, string>();
let sheet: CSSStyleSheet | null | undefined;

/** Null in a document that takes no such sheets. */
function pageSheet(): CSSStyleSheet | null {
  if (sheet !== undefined) return sheet;
  const isTaken = typeof CSSStyleSheet !== 'undefined' && 'replaceSync' in CSSStyleSheet.prototype;
  sheet = isTaken && 'adoptedStyleSheets' in document ? new CSSStyleSheet() : null;
  if (sheet !== null) document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return sheet;
}

const PIXELS = new Set(['fontSize', 'paddingLeft', 'paddingRight', 'paddingBottom']);

const dashed = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The class of a look, by a key that says all of it; null where looks must be set on the cell itself. */
export function lookClass(key: string, css: () => CSSProperties): string | null {
  const known = classes.get(key);
  if (known !== undefined) return known;
  const page = pageSheet();
  if (page === null) return null;
  const name = `${PREFIX}${String(classes.size)}`;
  const rule = page.cssRules[page.insertRule(`.${name} {}`, page.cssRules.length)];
  if (!(rule instanceof CSSStyleRule)) return null;
  for (const [property, value] of Object.entries(css()) as [string, string | number | undefined][]) {
    if (value === undefined) continue;
    const text = typeof value === 'number' && PIXELS.has(property) ? `${String(value)}px` : String(value);
    rule.style.setProperty(dashed(property), text);
  }
  classes.set(key, name);
  return name;
}
