// The lines of text above a table: cells of a row that belong together as one text, numbers with date formats as dates,
// signatures left out. Reads no fact.
import { monthOf, yearOf } from '../../../domain/calendar';
import type { SheetGrid } from '../../grid';
import { MONTH_NAMES } from '../../monthNames';
import { cellAddress } from '../../writing/address';
import { dateFromSerial } from '../cells/dateCell';
import { plainText } from '../cells/headingText';

export interface CaptionLine {
  /** Plain text, case kept; a label and the cell behind it are joined by ` : `. */
  readonly text: string;
  /** The lines of a cell with line breaks, one otherwise. */
  readonly parts: readonly string[];
  readonly cell: string;
  /** The colon behind the label was made here and stands nowhere in the sheet. */
  readonly isJoined: boolean;
}

const ROWS = 12;
const LONGEST = 200;
const FIGURE = /^(?:rp\.? ?)?[(-]?\d[\d.,]*(?:,-)?\)?%*$|^-$/i;
const CLOCK = /\b(?:TODAY|NOW)\s*\(/i;
const LABEL =
  /^(?:periode(?: laporan)?|bulan(?: laporan)?|bln|tahun(?: anggaran)?|t\.?a\.?|triwulan|tw|semester|minggu(?: ke)?-?|(?:nama |kode )?(?:skpd|opd|perangkat daerah)(?: pemungut)?|organisasi|unit kerja|satuan kerja|unit organisasi|instansi|s\s*[./]\s*d\.?|sampai dengan|per|posisi|keadaan(?: per)?|kondisi(?: per)?|tanggal|tgl\.?|(?:tanggal |tgl\.? |di)cetak|sumber(?: data)?)$/i;
const OPEN_ENDED = /(?:[:,]|\bs\s*[./]\s*d\.?|\bsampai dengan|\bper|-)$/i;
const CODE_ONLY = /[:]\s*\d[\d.]*$/;
const CONTINUES = /^(?:[:]|s\s*[./]\s*d\b|sampai dengan|-\s*$)/i;
const DATE_END = /\b(?:\d{1,2}|\d{4}|[a-z]{3,9})$/i;
const BLOCK_OF_SIGNATURES =
  /^(?:mengetahui|menyetujui|nip\b\.?\s*:?\s*[\d.]|an\. |a\.n\. )|^[a-z][a-z .'-]*,\s*(?:\d{1,2}|\.{2,}|…)\s*[a-z]+\s+20\d\d$/i;

/** The lines between a table's header and the table above it; at most twelve rows. */
export function captionLines(grid: SheetGrid, header: number, after: number): readonly CaptionLine[] {
  const rows: (readonly CaptionLine[])[] = [];
  let first = header;
  while (first > Math.max(0, after, header - ROWS) && !(after > 0 && isOfTable(grid, first - 1))) first -= 1;
  for (let row = first; row < header; row += 1) rows.push(linesOf(grid, row));
  if (after <= 0) return rows.flat();
  // Between two tables the signatures of the upper one stand first.
  const signed = rows.findLastIndex((lines) => lines.some(({ text }) => BLOCK_OF_SIGNATURES.test(text)));
  return rows.slice(signed + 1).flat();
}

/** Figures side by side belong to the table above, whatever years and dates they look like. */
function isOfTable(grid: SheetGrid, row: number): boolean {
  const values = grid.values[row] ?? [];
  const isFigure = (column: number): boolean => {
    const value = values[column];
    return typeof value === 'number' || (typeof value === 'string' && FIGURE.test(value.trim()));
  };
  return values.some((_, column) => isFigure(column) && isFigure(column + 1));
}

interface Growing {
  text: string;
  readonly parts: readonly string[];
  readonly column: number;
  isJoined: boolean;
}

function linesOf(grid: SheetGrid, row: number): readonly CaptionLine[] {
  const lines: Growing[] = [];
  const values = grid.values[row] ?? [];
  for (let column = 0; column < values.length; column += 1) {
    const text = textAt(grid, row, column);
    if (text === '' || text.length > LONGEST) continue;
    const line = lines.at(-1);
    if (line !== undefined && isOneText(line.text, text)) {
      const isLabel = LABEL.test(line.text) && !text.startsWith(':');
      line.isJoined ||= isLabel;
      line.text = isLabel ? `${line.text} : ${text}` : `${line.text} ${text}`;
    } else {
      const value = values[column];
      const parts = typeof value === 'string' ? value.split(/[\r\n]+/).map(plainText) : [text];
      lines.push({ text, parts: parts.filter((part) => part !== ''), column, isJoined: false });
    }
  }
  const top = grid.rect?.top ?? 1;
  const left = grid.rect?.left ?? 1;
  return lines.map(({ text, parts, column, isJoined }) => ({
    text,
    parts: parts.length > 1 ? parts : [text],
    cell: cellAddress(top + row, left + column),
    isJoined,
  }));
}

const isOneText = (line: string, next: string): boolean =>
  (LABEL.test(line) && !LABEL.test(next)) ||
  OPEN_ENDED.test(line) ||
  CODE_ONLY.test(line) ||
  (CONTINUES.test(next) && (next.startsWith(':') || DATE_END.test(line)));

function textAt(grid: SheetGrid, row: number, column: number): string {
  const value = grid.values[row]?.[column] ?? '';
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'boolean') return '';
  const formula = grid.formulas[row]?.[column];
  // A date that is always today says when the sheet was opened.
  if (typeof formula === 'string' && CLOCK.test(formula)) return '';
  return dateWords(value, grid.numberFormats[row]?.[column] ?? 'General') ?? String(value);
}

/** A date as its format shows it: the day, the month with or without the year, or the year; null for other numbers. */
function dateWords(value: number, format: string): string | null {
  const bare = format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '').toLowerCase();
  if (bare.includes('general') || !/[dy]|mmm/.test(bare)) return null;
  const date = dateFromSerial(value);
  if (date === null) return null;
  const month = MONTH_NAMES[monthOf(date) - 1] ?? '';
  if (bare.includes('d')) return `${Number(date.slice(8))} ${month} ${yearOf(date)}`;
  if (!bare.includes('m')) return String(yearOf(date));
  return bare.includes('y') ? `${month} ${yearOf(date)}` : month;
}
