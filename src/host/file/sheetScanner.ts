// A fast reader of <sheetData>: one pass over the text, no tree. Hands each cell to a sink; keeps nothing itself.
// Takes prefixed elements, missing references, comments and character data sections as they come.
import { refuse } from './refusal';

/** Where the rows stand in the text of a sheet part. */
export interface SheetDataSpan {
  /** Offset of '<sheetData'. */
  readonly start: number;
  /** Offset just behind the opening tag. */
  readonly open: number;
  /** Offset of the closing tag; equals `open` when the element is empty (<sheetData/>). */
  readonly close: number;
  /** Offset just behind the element. */
  readonly end: number;
  /** 'x:' or ''. */
  readonly prefix: string;
}

export function findSheetData(text: string, part: string): SheetDataSpan | null {
  const opening = /<((?:[\w.-]+:)?)sheetData(?=[\s/>])[^>]*>/.exec(text);
  if (opening === null) return null;
  const open = opening.index + opening[0].length;
  const prefix = opening[1] ?? '';
  if (opening[0].endsWith('/>')) return { start: opening.index, open, close: open, end: open, prefix };
  const close = text.indexOf(`</${prefix}sheetData`, open);
  const end = close < 0 ? -1 : text.indexOf('>', close) + 1;
  if (end <= 0) throw refuse('CORRUPT_XML', 'sheetData is not closed', part);
  return { start: opening.index, open, close, end, prefix };
}

/** One element by its offsets: the tag is text[start..open), the content text[open..close). */
export interface ElementSpan {
  readonly start: number;
  readonly open: number;
  readonly close: number;
  readonly end: number;
}

/** The offset behind the '>' that ends the tag at `at`; a '>' inside an attribute value does not count. */
export function tagEnd(text: string, at: number): number {
  let quote = 0;
  for (let index = at; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (quote !== 0) {
      if (code === quote) quote = 0;
    } else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return index + 1;
  }
  return -1;
}

/** The next element `name` (with prefix) in text[from..limit); null when there is none. Comments are skipped. */
export function nextElement(text: string, name: string, from: number, limit: number): ElementSpan | null {
  let at = from;
  for (;;) {
    at = text.indexOf('<', at);
    if (at < 0 || at >= limit) return null;
    if (text.startsWith('!--', at + 1)) {
      at = text.indexOf('-->', at);
      if (at < 0) return null;
      continue;
    }
    if (text.startsWith(name, at + 1) && isNameEnd(text.charCodeAt(at + 1 + name.length))) break;
    at += 1;
  }
  const open = tagEnd(text, at);
  if (open < 0) throw refuse('CORRUPT_XML', 'a tag is not closed');
  if (text.charCodeAt(open - 2) === 47) return { start: at, open, close: open, end: open };
  const close = text.indexOf(`</${name}`, open);
  if (close < 0 || close > limit) throw refuse('CORRUPT_XML', `<${name}> is not closed`);
  const end = text.indexOf('>', close) + 1;
  if (end === 0) throw refuse('CORRUPT_XML', `the end of <${name}> is cut off`);
  return { start: at, open, close, end };
}

function isNameEnd(code: number): boolean {
  return code === 62 || code === 47 || code === 32 || code === 10 || code === 13 || code === 9;
}

/** The raw value of an attribute of a tag such as '<c r="A1">'; null when absent. */
export function attributeOf(tag: string, name: string): string | null {
  let at = 0;
  for (;;) {
    at = tag.indexOf(name, at + 1);
    if (at < 0) return null;
    if (tag.charCodeAt(at - 1) > 32) continue;
    let equals = at + name.length;
    while (tag.charCodeAt(equals) <= 32) equals += 1;
    if (tag.charCodeAt(equals) !== 61) continue;
    let quote = equals + 1;
    while (tag.charCodeAt(quote) <= 32) quote += 1;
    const close = tag.indexOf(tag.charAt(quote), quote + 1);
    return tag.slice(quote + 1, close);
  }
}

/** The concatenated content of every <t> in a string item, without its phonetic runs (<rPh>). */
export function stringItemText(inner: string, prefix: string): string {
  let result = '';
  let at = 0;
  const phonetic = `${prefix}rPh`;
  const limit = inner.length;
  for (;;) {
    const run = nextElement(inner, phonetic, at, limit);
    const until = run === null ? limit : run.start;
    for (;;) {
      const piece = nextElement(inner, `${prefix}t`, at, until);
      if (piece === null) break;
      result += inner.slice(piece.open, piece.close);
      at = piece.end;
    }
    if (run === null) return result;
    at = run.end;
  }
}
