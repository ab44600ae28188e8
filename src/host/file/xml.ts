// Reading and writing the small XML parts of a package, and the few escapes that spreadsheets need.
// Never resolves an entity: a document type declaration is refused.
import { entryOf } from '../../domain/entryOf';
import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { refuse } from './refusal';

export type { Document, Element };

/** Decodes a part by its byte order mark: UTF-16 either way, else UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

export function encodeText(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

const BATCH = 1 << 16;
/** UTF-8 takes at most three bytes a unit of a text. */
const BYTES_OF_UNIT = 3;

/** The bytes of texts that follow each other, without ever making one text of them. None may end within a surrogate pair. */
export function encodeTexts(texts: Iterable<string>): Uint8Array {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(BATCH * BYTES_OF_UNIT);
  let length = 0;
  let batch = '';
  const put = (): void => {
    const needed = length + batch.length * BYTES_OF_UNIT;
    if (needed > bytes.length) {
      const larger = new Uint8Array(Math.max(needed, bytes.length * 2));
      larger.set(bytes.subarray(0, length));
      bytes = larger;
    }
    length += encoder.encodeInto(batch, bytes.subarray(length)).written;
    batch = '';
  };
  for (const text of texts) {
    batch += text;
    if (batch.length >= BATCH) put();
  }
  put();
  return bytes.subarray(0, length);
}

export function refuseDoctype(text: string, part: string): void {
  if (text.includes('<!DOCTYPE') || text.includes('<!ENTITY')) {
    throw refuse('CORRUPT_XML', 'a document type declaration', part);
  }
}

/** A tree costs about a kilobyte an element; no part comes near this but the rows of a sheet, which become none. */
const MOST_ELEMENTS = 500_000;

/** Refuses what would fill the memory once it is a tree. */
function refuseVast(text: string, part: string): void {
  let tags = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (text.charCodeAt(at + 1) !== 47) tags += 1;
    if (tags > MOST_ELEMENTS) throw refuse('TOO_LARGE', `more than ${String(MOST_ELEMENTS)} elements`, part);
  }
}

export function parseXml(text: string, part: string): Document {
  refuseDoctype(text, part);
  refuseVast(text, part);
  try {
    const parser = new DOMParser({
      locator: false,
      onError: (level, message) => {
        if (level !== 'warning') throw new Error(message);
      },
    });
    const document = parser.parseFromString(text, 'text/xml');
    if (document.documentElement === null) throw new Error('no root element');
    return document;
  } catch (cause) {
    throw refuse('CORRUPT_XML', cause instanceof Error ? cause.message : String(cause), part);
  }
}

export function serializeXml(document: Document): string {
  const text = new XMLSerializer().serializeToString(document);
  return text.startsWith('<?xml') ? text : `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${text}`;
}

/** The root of a document that `parseXml` made. */
export function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (root === null) throw new Error('A parsed document has a root');
  return root;
}

/** Child elements of this local name, or all of them; whatever their prefix. */
export function children(parent: Element, localName?: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const element = node as Element;
    if (localName === undefined || element.localName === localName) found.push(element);
  }
  return found;
}

export function child(parent: Element, localName: string): Element | null {
  return children(parent, localName)[0] ?? null;
}

/** A new element in the namespace, and with the prefix, of its parent; not yet inserted. */
export function newElement(
  parent: Element,
  localName: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const document = parent.ownerDocument;
  if (document === null) throw new Error('An element belongs to a document');
  const prefix = parent.prefix === null || parent.prefix === '' ? '' : `${parent.prefix}:`;
  const element = document.createElementNS(parent.namespaceURI, prefix + localName);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

export function appendChild(
  parent: Element,
  localName: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const element = newElement(parent, localName, attributes);
  parent.appendChild(element);
  return element;
}

/** The child of this name, made at its place in `order` when missing. */
export function ensureChild(parent: Element, localName: string, order: readonly string[]): Element {
  const known = child(parent, localName);
  if (known !== null) return known;
  const element = newElement(parent, localName);
  insertInOrder(parent, element, order);
  return element;
}

/** Inserts before the first child that must stand after it by `order`. */
export function insertInOrder(parent: Element, element: Element, order: readonly string[]): void {
  const rank = order.indexOf(element.localName ?? '');
  const next = children(parent).find((sibling) => {
    const other = order.indexOf(sibling.localName ?? '');
    return other > rank || other < 0;
  });
  parent.insertBefore(element, next ?? null);
}

export function remove(element: Element): void {
  element.parentNode?.removeChild(element);
}

export const isOn = (value: string | null): boolean => value === '1' || value === 'true' || value === 'on';

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Resolves the five named and the numeric references; others stay as they are written. */
export function unescapeXml(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]+)|#([0-9]+)|(\w+));/g, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return entryOf(NAMED, name) ?? whole;
    const code = typeof hex === 'string' ? parseInt(hex, 16) : parseInt(String(decimal), 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

export function escapeXml(text: string): string {
  if (!/[&<>]/.test(text)) return text;
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Texts of cells write characters that XML cannot hold as _xHHHH_ (ECMA-376, ST_Xstring). */
export function decodeCellText(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

// Characters that XML cannot hold: controls other than tab and line feed, two non-characters, lone surrogates.
const FORBIDDEN =
  /(?![\t\n])[\p{Cc}\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/gu;

/** What nearly all texts are made of: nothing that XML or a cell writes otherwise, and single blanks only inside. */
const PLAIN =
  /^[!-%'-;=?-^`-~\u00a1-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2060-\u2fff\u3001-\ud7ff]+(?: [!-%'-;=?-^`-~\u00a1-\u167f\u1681-\u1fff\u2010-\u2027\u2030-\u205e\u2060-\u2fff\u3001-\ud7ff]+)*$/;

/** Whether a text stands in a file as it stands in its cell. */
export const isPlainCellText = (text: string): boolean => PLAIN.test(text);

export function encodeCellText(text: string): string {
  const guarded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return guarded.replace(
    FORBIDDEN,
    (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
}
