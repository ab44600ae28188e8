// Writes the rows of a changed sheet: what nobody touched goes out as the text it came in.
import { cellAddress, columnLetters, columnNumber } from '../engine/address';
import type { NewStrings } from './newStrings';
import { isCellError, type CellScalar } from '../engine/cellContent';
import type { SheetRow } from '../engine/sheetRow';
import type { Worksheet } from '../engine/worksheet';
import { attributeOf, nextElement, type ElementSpan } from './sheetScanner';
import { encodeCellText, escapeXml } from './xml';

/** The rows, one a piece; `strings` takes the texts that are new and gives their numbers. */
export function* writeSheetRows(sheet: Worksheet, strings: NewStrings): Generator<string> {
  const { text } = sheet.frame;
  for (const index of sheet.rowNumbers()) {
    const row = sheet.rows.get(index);
    if (row === undefined) continue;
    const isAsRead =
      row.start >= 0 && row.changed === null && !row.isFormatChanged && row.sourceRow === index;
    if (isAsRead && text.startsWith(' r=', text.indexOf('row', row.start) + 3)) {
      yield text.slice(row.start, row.end);
    } else {
      yield appendedRow(sheet, row, index, strings) ?? writeRow(sheet, row, index, strings);
    }
  }
}

/** Whether the row's text ends with a cell, so that further ones can follow. */
const endsWithCell = (text: string, bodyEnd: number): boolean =>
  text.startsWith('</c></row>', bodyEnd - 4) ||
  (text.startsWith('/></row>', bodyEnd - 2) && text.startsWith('<c ', text.lastIndexOf('<', bodyEnd - 1)));

/** A row that only got cells behind its last one keeps its text and is lengthened; null when it is not such a row. */
function appendedRow(sheet: Worksheet, row: SheetRow, index: number, strings: NewStrings): string | null {
  if (row.start < 0 || row.isFormatChanged || row.sourceRow !== index || row.changed === null) return null;
  const { text, span } = sheet.frame;
  const closing = `</${span.prefix}row>`;
  const bodyEnd = row.end - closing.length;
  const isPlain = span.prefix === '' && text.startsWith('<row r="', row.start) && endsWithCell(text, bodyEnd);
  if (!isPlain) return null;
  if (row.changed.findIndex((change) => change !== undefined) < row.sourceWidth) return null;
  const open = text.indexOf('>', row.start);
  // Only within the tag: searched for in the whole text, it would be searched for to its end in each row.
  const tag = text.slice(row.start, open);
  const head = `${tag.replace(/ spans="[^"]*"/, '')}${text.slice(open, bodyEnd)}`;
  const number = String(index + 1);
  let cells = '';
  row.changed.forEach((_, column) => {
    cells += newCell(row, index, column, columnLetters(column) + number, '', strings);
  });
  return `${head}${cells}${closing}`;
}

function writeRow(sheet: Worksheet, row: SheetRow, index: number, strings: NewStrings): string {
  const { text, span } = sheet.frame;
  const { prefix } = span;
  const source = row.start < 0 ? null : nextElement(text, `${prefix}row`, row.start, row.end);
  const cells = source === null ? null : sourceCells(text, `${prefix}c`, source);
  const opening = rowTag(row, index, prefix, source === null ? null : text.slice(source.start, source.open));
  const written: string[] = [];
  const columns = columnsOf(row, cells);
  for (const column of columns) {
    const change = row.changed?.[column] ?? null;
    const old = cells?.get(column);
    const address = cellAddress(index, column);
    if (old !== undefined && change === null && hasOwnAddress(old, address)) {
      written.push(old);
    } else if (old !== undefined && change !== 'content') {
      written.push(keptCell(old, address, change === 'style' ? (row.styles[column] ?? 0) : null));
    } else {
      const cell = newCell(row, index, column, address, prefix, strings);
      if (cell !== '') written.push(cell);
    }
  }
  const after = source === null ? '' : text.slice(lastCellEnd(cells, source), source.close);
  if (written.length === 0 && after.trim() === '' && source === null && !row.isFormatChanged) return '';
  return `${opening}${written.join('')}${after}</${prefix}row>`;
}

interface SourceCells extends ReadonlyMap<number, string> {
  readonly end?: number;
}

function sourceCells(text: string, name: string, row: ElementSpan): SourceCells {
  const cells = new Map<number, string>() as Map<number, string> & { end?: number };
  let at = row.open;
  let previous = -1;
  for (;;) {
    const cell = nextElement(text, name, at, row.close);
    if (cell === null) return cells;
    const reference = attributeOf(text.slice(cell.start, cell.open), 'r');
    previous = reference === null ? previous + 1 : columnNumber(reference.replace(/[0-9]+$/, ''));
    cells.set(previous, text.slice(cell.start, cell.end));
    at = cell.end;
    cells.end = at;
  }
}

function lastCellEnd(cells: SourceCells | null, row: ElementSpan): number {
  return cells?.end ?? row.open;
}

function columnsOf(row: SheetRow, cells: SourceCells | null): readonly number[] {
  const columns = new Set<number>(cells?.keys() ?? []);
  row.values.forEach((_, column) => columns.add(column));
  row.styles.forEach((_, column) => columns.add(column));
  for (const column of row.formulas?.keys() ?? []) columns.add(column);
  return [...columns].sort((one, other) => one - other);
}

function rowTag(row: SheetRow, index: number, prefix: string, source: string | null): string {
  const base = source === null ? `<${prefix}row>` : source.replace(/\s*\/?>$/, '>');
  let tag = withAttribute(base, 'r', String(index + 1));
  tag = withAttribute(tag, 'spans', null);
  if (!row.isFormatChanged) return tag;
  const { hidden, height, style } = row.format;
  tag = withAttribute(tag, 'hidden', hidden ? '1' : null);
  tag = withAttribute(tag, 'ht', height === null ? null : String(height));
  tag = withAttribute(tag, 'customHeight', height === null ? null : '1');
  tag = withAttribute(tag, 's', style === null ? null : String(style));
  return withAttribute(tag, 'customFormat', style === null ? null : '1');
}

/** The opening tag with an attribute set, or without it when null. */
function withAttribute(tag: string, name: string, value: string | null): string {
  const known = new RegExp(`\\s${name}\\s*=\\s*("[^"]*"|'[^']*')`);
  if (value === null) return tag.replace(known, '');
  if (known.test(tag)) return tag.replace(known, ` ${name}="${value}"`);
  const nameEnd = /^<[^\s/>]+/.exec(tag)?.[0].length ?? 0;
  return `${tag.slice(0, nameEnd)} ${name}="${value}"${tag.slice(nameEnd)}`;
}

/** Most cells state where they are, first of all and in the plainest form. */
function hasOwnAddress(source: string, address: string): boolean {
  const at = source.indexOf(' r="') + 4;
  return at > 3 && source.startsWith(address, at) && source.charCodeAt(at + address.length) === 34;
}

function keptCell(source: string, address: string, style: number | null): string {
  const close = source.indexOf('>');
  let tag = withAttribute(source.slice(0, close), 'r', address);
  if (style !== null) tag = withAttribute(tag, 's', style === 0 ? null : String(style));
  return tag + source.slice(close);
}

function newCell(
  row: SheetRow,
  index: number,
  column: number,
  address: string,
  prefix: string,
  strings: NewStrings,
): string {
  const style = row.styles[column];
  const value = row.values[column];
  const formula = row.formulaAt(index, column);
  const tag = `<${prefix}c r="${address}"${style === undefined || style === 0 ? '' : ` s="${String(style)}"`}`;
  if (formula === null && value === undefined) return style === undefined ? '' : `${tag}/>`;
  if (formula === null && typeof value === 'string') {
    return `${tag} t="s"><${prefix}v>${String(strings.numberOf(value))}</${prefix}v></${prefix}c>`;
  }
  const body = formula === null ? '' : `<${prefix}f>${escapeXml(formula)}</${prefix}f>`;
  if (value === undefined) return `${tag}>${body}</${prefix}c>`;
  const { type, raw } = rawValue(value);
  return `${tag}${type}>${body}<${prefix}v>${raw}</${prefix}v></${prefix}c>`;
}

function rawValue(value: CellScalar): { readonly type: string; readonly raw: string } {
  if (isCellError(value)) return { type: ' t="e"', raw: escapeXml(value.error) };
  if (typeof value === 'boolean') return { type: ' t="b"', raw: value ? '1' : '0' };
  if (typeof value === 'number') return { type: '', raw: String(value) };
  return { type: ' t="str"', raw: escapeXml(encodeCellText(value)) };
}
