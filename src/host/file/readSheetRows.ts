// Fills a worksheet from the text of its sheetData. Values become typed; formulas keep their text.
import { parseArea } from '../engine/address';
import { cellError, type CellScalar } from '../engine/cellContent';
import { SheetRow, type SharedFormula } from '../engine/sheetRow';
import type { Worksheet } from '../engine/worksheet';
import { PlainCells } from './plainCells';
import { refuse } from './refusal';
import { attributeOf, nextElement, stringItemText, tagEnd } from './sheetScanner';
import { decodeCellText, isOn, unescapeXml } from './xml';

export interface SheetReading {
  readonly sharedStrings: readonly string[];
  /** Turns an ISO date of a t="d" cell into the workbook's serial number. */
  readonly serialOfIso: (iso: string) => number;
}

/** Reads every row and cell of the sheet's text into `sheet`. */
export function readSheetRows(sheet: Worksheet, reading: SheetReading): void {
  const { text, part, span } = sheet.frame;
  const shared = new Map<string, SharedFormula>();
  const rowName = `${span.prefix}row`;
  const plain = span.prefix === '' ? new PlainCells(text, reading.sharedStrings) : null;
  let at = span.open;
  let previous = -1;
  for (;;) {
    const quick = plain === null ? null : plainRow(sheet, plain, at, previous);
    if (quick !== null) {
      sheet.rows.set(quick.sourceRow, quick);
      previous = quick.sourceRow;
      at = quick.end;
      continue;
    }
    const found = nextElement(text, rowName, at, span.close);
    if (found === null) return;
    // A row whose end tag is damaged would take in the next one, and its figures.
    const next = text.indexOf(`<${rowName} `, found.open);
    if (next >= 0 && next < found.close) throw refuse('CORRUPT_XML', 'a row is not closed', part);
    const tag = text.slice(found.start, found.open);
    const index = rowIndex(tag, previous, part);
    const row = new SheetRow(found.start, found.end, index);
    readRowFormat(row, tag);
    new CellReader(sheet, row, index, reading, shared).read(found.open, found.close);
    sheet.rows.set(index, row);
    previous = index;
    at = found.end;
  }
}

/** The row that begins right here and has plain cells only; null where it has none such. */
function plainRow(
  { frame: { text, part, span } }: Worksheet,
  plain: PlainCells,
  at: number,
  previous: number,
): SheetRow | null {
  if (at >= span.close || !text.startsWith('<row ', at)) return null;
  const open = tagEnd(text, at);
  if (open < 0 || text.charCodeAt(open - 2) === SLASH) return null;
  const tag = text.slice(at, open);
  const row = new SheetRow(at, -1, rowIndex(tag, previous, part));
  const close = plain.read(row, open);
  if (close < 0) return null;
  row.end = close + '</row>'.length;
  readRowFormat(row, tag);
  return row;
}

const SLASH = '/'.charCodeAt(0);

/** The row's number counted from 0: the next one where its tag does not say. */
function rowIndex(tag: string, previous: number, part: string): number {
  const stated = Number(attributeOf(tag, 'r') ?? NaN);
  const index = Number.isNaN(stated) ? previous + 1 : stated - 1;
  if (!Number.isInteger(index) || index < 0 || index >= 1_048_576)
    throw refuse('CORRUPT_XML', `row number ${String(stated)}`, part);
  return index;
}

function readRowFormat(row: SheetRow, tag: string): void {
  const hidden = isOn(attributeOf(tag, 'hidden'));
  const height = attributeOf(tag, 'ht');
  const style = attributeOf(tag, 's');
  if (!hidden && height === null && style === null) return;
  row.format = {
    hidden,
    height: height === null ? null : Number(height),
    style: style !== null && isOn(attributeOf(tag, 'customFormat')) ? Number(style) : null,
  };
}

interface CellTag {
  /** -1 when the cell does not state where it is. */
  readonly column: number;
  readonly style: number;
  readonly type: string | null;
  /** It carries cell metadata, which marks a dynamic array. */
  readonly hasMetadata: boolean;
}

/** Reads the attributes of a cell in one walk over text[from..open). */
function readCellTag(text: string, from: number, open: number): CellTag {
  let column = -1;
  let style = 0;
  let type: string | null = null;
  let hasMetadata = false;
  let at = from;
  for (;;) {
    const equals = text.indexOf('=', at);
    if (equals < 0 || equals >= open) return { column, style, type, hasMetadata };
    let nameEnd = equals;
    while (text.charCodeAt(nameEnd - 1) <= 32) nameEnd -= 1;
    let quote = equals + 1;
    while (text.charCodeAt(quote) <= 32) quote += 1;
    const close = text.indexOf(text.charAt(quote), quote + 1);
    if (close < 0 || close >= open) throw refuse('CORRUPT_XML', 'an attribute of a cell is not closed');
    const isSingle = text.charCodeAt(nameEnd - 2) <= 32;
    const name = text.charCodeAt(nameEnd - 1);
    if (isSingle && name === 114) column = columnOf(text, quote + 1, close);
    else if (isSingle && name === 115) style = Number(text.slice(quote + 1, close));
    else if (isSingle && name === 116) type = text.slice(quote + 1, close);
    else if (text.slice(nameEnd - 2, nameEnd) === 'cm') hasMetadata = true;
    at = close + 1;
  }
}

/** The column that the letters of an address name. */
function columnOf(text: string, from: number, to: number): number {
  let column = 0;
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at) & 0xdf;
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

class CellReader {
  constructor(
    readonly sheet: Worksheet,
    readonly row: SheetRow,
    readonly index: number,
    readonly reading: SheetReading,
    readonly shared: Map<string, SharedFormula>,
  ) {}

  read(from: number, limit: number): void {
    const { text, span } = this.sheet.frame;
    const name = `${span.prefix}c`;
    let at = from;
    let previous = -1;
    for (;;) {
      const cell = nextElement(text, name, at, limit);
      if (cell === null) return;
      at = cell.end;
      const tag = readCellTag(text, cell.start + name.length + 1, cell.open);
      const column = tag.column < 0 ? previous + 1 : tag.column;
      if (column >= 16_384)
        throw refuse('CORRUPT_XML', 'a cell beyond the last column', this.sheet.frame.part);
      previous = column;
      if (column >= this.row.sourceWidth) this.row.sourceWidth = column + 1;
      this.row.styles[column] = tag.style;
      if (cell.close === cell.open) continue;
      if (this.#plainNumber(column, tag.type, cell.open, cell.close)) continue;
      const value = this.#value(tag.type, cell.open, cell.close);
      if (value !== undefined) this.row.values[column] = value;
      this.#formula(column, tag.hasMetadata, cell.open, cell.close);
    }
  }

  /** The commonest cells, <v>12</v> and <v>12</v> with t="s", without any search. */
  #plainNumber(column: number, type: string | null, open: number, close: number): boolean {
    const { text, span } = this.sheet.frame;
    if (span.prefix !== '' || (type !== null && type !== 's' && type !== 'n')) return false;
    if (!text.startsWith('<v>', open) || !text.startsWith('</v>', close - 4)) return false;
    const number = Number(text.slice(open + 3, close - 4));
    if (!Number.isFinite(number) || close - open === 7) return false;
    this.row.values[column] = type === 's' ? this.#sharedString(number) : number;
    return true;
  }

  #sharedString(index: number): string {
    const text = this.reading.sharedStrings[index];
    if (text === undefined)
      throw refuse('CORRUPT_XML', `text ${String(index)} does not exist`, this.sheet.frame.part);
    return text;
  }

  #value(type: string | null, open: number, close: number): CellScalar | undefined {
    const { text, span } = this.sheet.frame;
    if (type === 'inlineStr') {
      const item = nextElement(text, `${span.prefix}is`, open, close);
      if (item === null) return undefined;
      return cellText(stringItemText(text.slice(item.open, item.close), span.prefix));
    }
    const found = nextElement(text, `${span.prefix}v`, open, close);
    if (found === null) return undefined;
    const raw = text.slice(found.open, found.close);
    switch (type) {
      case 's':
        return this.#sharedString(Number(raw));
      case 'str':
        return cellText(raw);
      case 'b':
        return raw.trim() === '1' || raw.trim() === 'true';
      case 'e':
        return cellError(unescapeXml(raw.trim()));
      case 'd':
        return this.reading.serialOfIso(raw.trim());
      default: {
        if (raw.trim() === '') return undefined;
        const number = Number(raw);
        // What is no number of a cell, as `1e999`, is a text that nobody takes for a figure.
        return Number.isFinite(number) ? number : cellText(raw);
      }
    }
  }

  #formula(column: number, isDynamic: boolean, open: number, close: number): void {
    const { text, span } = this.sheet.frame;
    const found = nextElement(text, `${span.prefix}f`, open, close);
    if (found === null) return;
    const tag = text.slice(found.start, found.open);
    const formula = unescapeXml(text.slice(found.open, found.close));
    const kind = attributeOf(tag, 't');
    if (kind === 'shared') {
      const id = attributeOf(tag, 'si') ?? '';
      if (formula !== '') this.shared.set(id, { row: this.index, column, text: formula });
      const group = this.shared.get(id);
      this.row.setFormula(column, group ?? formula);
      return;
    }
    if (kind === 'array') {
      const area = parseArea(attributeOf(tag, 'ref') ?? '');
      if (area !== null) this.sheet.arrays.push({ area, isDynamic });
    }
    if (kind !== 'dataTable' || formula !== '') this.row.setFormula(column, formula);
  }
}

/** Thirty times what a cell can hold, escapes and all; a longer text stands in no workbook that a person has made. */
const LONGEST_TEXT = 1_000_000;

/** CDATA sections are taken literally, everything else is unescaped. */
export function cellText(raw: string): string {
  if (raw.length > LONGEST_TEXT) throw refuse('TOO_LARGE', `a text of ${String(raw.length)} characters`);
  const plain = raw.includes('<![CDATA[')
    ? raw.replace(
        /<!\[CDATA\[([\s\S]*?)\]\]>|([^<]+)/g,
        (_, data?: string, other?: string) => data ?? unescapeXml(other ?? ''),
      )
    : unescapeXml(raw);
  return decodeCellText(plain.replaceAll('\r\n', '\n'));
}
