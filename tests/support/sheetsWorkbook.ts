// An office's own sheets, cell by cell, as a real .xlsx: merges, formats, bold, indents, hidden rows, formulas with their
// values. Made from raw XML and not through the tool.
import { MAIN, rawWorkbook, worksheetXml, type RawSheet } from './rawWorkbook';

/** What may be said of one cell besides its value: formula without `=`, number format, bold, indent. */
export interface WrittenCell {
  readonly v?: string | number;
  readonly f?: string;
  readonly fmt?: string;
  readonly b?: true;
  readonly in?: number;
}
export type SheetCell = null | string | number | WrittenCell;

export interface WrittenSheet {
  readonly name: string;
  readonly merges?: readonly string[];
  /** Row numbers from 1. */
  readonly hiddenRows?: readonly number[];
  readonly rows: readonly (readonly SheetCell[])[];
}

const FIRST_OWN_FORMAT = 164;
const PLAIN = '|0|0';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** `A`, `Z`, `AA`: the letters of a column that counts from 1. */
export function lettersOf(column: number): string {
  const before = Math.floor((column - 1) / 26);
  return (before === 0 ? '' : lettersOf(before)) + String.fromCharCode(65 + ((column - 1) % 26));
}

const objectOf = (cell: string | number | WrittenCell): WrittenCell =>
  typeof cell === 'object' ? cell : { v: cell };

const lookOf = (cell: WrittenCell): string =>
  `${cell.fmt ?? ''}|${cell.b === true ? '1' : '0'}|${String(cell.in ?? 0)}`;

class Looks {
  private readonly indexes = new Map<string, number>([[PLAIN, 0]]);

  indexOf(look: string): number {
    const known = this.indexes.get(look);
    if (known !== undefined) return known;
    this.indexes.set(look, this.indexes.size);
    return this.indexes.size - 1;
  }

  xml(): string {
    const formats: string[] = [];
    const styles = [...this.indexes.keys()].map((look) => {
      const [indent = '0', bold = '0', ...format] = look.split('|').reverse();
      const code = format.reverse().join('|');
      if (code !== '' && !formats.includes(code)) formats.push(code);
      const id = code === '' ? 0 : FIRST_OWN_FORMAT + formats.indexOf(code);
      const alignment = indent === '0' ? '' : `<alignment horizontal="left" indent="${indent}"/>`;
      return `<xf numFmtId="${String(id)}" fontId="${bold}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1">${alignment}</xf>`;
    });
    const codes = formats.map(
      (code, index) =>
        `<numFmt numFmtId="${String(FIRST_OWN_FORMAT + index)}" formatCode="${escaped(code)}"/>`,
    );
    const numFmts =
      codes.length === 0 ? '' : `<numFmts count="${String(codes.length)}">${codes.join('')}</numFmts>`;
    return `<styleSheet xmlns="${MAIN}">${numFmts}<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${String(styles.length)}">${styles.join('')}</cellXfs></styleSheet>`;
  }
}

function cellXml(cell: SheetCell, address: string, looks: Looks): string {
  if (cell === null) return '';
  const written = objectOf(cell);
  const style = looks.indexOf(lookOf(written));
  const attributes = `r="${address}"${style === 0 ? '' : ` s="${String(style)}"`}`;
  const { v, f } = written;
  const formula = f === undefined ? '' : `<f>${escaped(f)}</f>`;
  if (v === undefined) return `<c ${attributes}>${formula}</c>`;
  if (typeof v === 'number') return `<c ${attributes}>${formula}<v>${String(v)}</v></c>`;
  if (f !== undefined) return `<c ${attributes} t="str">${formula}<v>${escaped(v)}</v></c>`;
  return `<c ${attributes} t="inlineStr"><is><t xml:space="preserve">${escaped(v)}</t></is></c>`;
}

function sheetOf(sheet: WrittenSheet, looks: Looks): RawSheet {
  const rows = sheet.rows.map((cells, index) => {
    const row = String(index + 1);
    const hidden = sheet.hiddenRows?.includes(index + 1) === true ? ' hidden="1"' : '';
    const inner = cells
      .map((cell, column) => cellXml(cell, `${lettersOf(column + 1)}${row}`, looks))
      .join('');
    return inner === '' && hidden === '' ? '' : `<row r="${row}"${hidden}>${inner}</row>`;
  });
  const merges = (sheet.merges ?? []).map((area) => `<mergeCell ref="${area}"/>`);
  const after =
    merges.length === 0 ? '' : `<mergeCells count="${String(merges.length)}">${merges.join('')}</mergeCells>`;
  return { name: escaped(sheet.name), xml: worksheetXml(rows.join(''), after) };
}

/** The bytes of a workbook with these sheets, in this order. */
export function sheetsWorkbook(sheets: readonly WrittenSheet[]): Uint8Array {
  const looks = new Looks();
  const raw = sheets.map((sheet) => sheetOf(sheet, looks));
  return rawWorkbook({ sheets: raw, styles: looks.xml() });
}
