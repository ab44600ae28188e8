// Cells in the form in which nearly all programs write them, read in one walk without any search: `<c r="B7" s="3" t="s">`
// with one `<v>`, or empty. Whatever looks otherwise is left to the reader that takes every form.
import type { SheetRow } from '../engine/sheetRow';

const QUOTE = 34;
const MINUS = 45;
const POINT = 46;
const SLASH = 47;
const ZERO = 48;
const NINE = 57;
const MORE = 62;
const A = 65;
const Z = 90;
/** Integers of so many digits, and powers of ten to 22, are exact doubles, so that one division of them rounds once. */
const EXACT_DIGITS = 15;
const POWERS = Array.from({ length: EXACT_DIGITS + 1 }, (_, exponent) => 10 ** exponent);

const isDigit = (code: number): boolean => code >= ZERO && code <= NINE;

/** Reads plain cells of one text; how far it came stands in `at`. */
export class PlainCells {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly sharedStrings: readonly string[],
  ) {}

  /** Fills `row` with the cells that begin at `from`. The offset of the row's end tag; -1 where a cell is not plain. */
  read(row: SheetRow, from: number): number {
    this.at = from;
    while (this.text.startsWith('<c r="', this.at)) if (!this.readCell(row)) return -1;
    return this.text.startsWith('</row>', this.at) ? this.at : -1;
  }

  private readCell(row: SheetRow): boolean {
    const { text } = this;
    this.at += 6;
    const column = this.columnAt();
    if (column < 0 || column >= 16_384) return false;
    let style = 0;
    if (text.startsWith(' s="', this.at)) {
      this.at += 4;
      style = this.digitsAt();
      if (style < 0 || text.charCodeAt(this.at) !== QUOTE) return false;
      this.at += 1;
    }
    const isShared = text.startsWith(' t="s"', this.at);
    if (isShared) this.at += 6;
    if (text.charCodeAt(this.at) === SLASH && text.charCodeAt(this.at + 1) === MORE) this.at += 2;
    else if (!this.readValue(row, column, isShared)) return false;
    if (column >= row.sourceWidth) row.sourceWidth = column + 1;
    row.styles[column] = style;
    return true;
  }

  /** The column of the address whose letters begin here; passes the address and its quotation mark. */
  private columnAt(): number {
    const { text } = this;
    let column = 0;
    let code = text.charCodeAt(this.at);
    while (code >= A && code <= Z && column < 16_384) {
      column = column * 26 + code - A + 1;
      code = text.charCodeAt(++this.at);
    }
    while (isDigit(code)) code = text.charCodeAt(++this.at);
    if (code !== QUOTE) return -1;
    this.at += 1;
    return column - 1;
  }

  /** An integer of at most 15 digits; -1 where none stands here. */
  private digitsAt(): number {
    const { text } = this;
    const from = this.at;
    let number = 0;
    let code = text.charCodeAt(this.at);
    while (isDigit(code)) {
      number = number * 10 + code - ZERO;
      code = text.charCodeAt(++this.at);
    }
    const count = this.at - from;
    return count === 0 || count > EXACT_DIGITS ? -1 : number;
  }

  private readValue(row: SheetRow, column: number, isShared: boolean): boolean {
    const { text } = this;
    if (!text.startsWith('><v>', this.at)) return false;
    this.at += 4;
    const value = isShared ? this.sharedStrings[this.digitsAt()] : this.numberAt();
    if (value === undefined || !text.startsWith('</v></c>', this.at)) return false;
    this.at += 8;
    row.values[column] = value;
    return true;
  }

  /** The double that `Number` makes of the decimal here; undefined for a longer or another form. */
  private numberAt(): number | undefined {
    const { text } = this;
    const isNegative = text.charCodeAt(this.at) === MINUS;
    if (isNegative) this.at += 1;
    const from = this.at;
    let number = 0;
    let decimals = -1;
    let code = text.charCodeAt(this.at);
    for (; isDigit(code) || (code === POINT && decimals < 0); code = text.charCodeAt(++this.at)) {
      if (code === POINT) decimals = 0;
      else {
        number = number * 10 + code - ZERO;
        if (decimals >= 0) decimals += 1;
      }
    }
    const digits = this.at - from - (decimals < 0 ? 0 : 1);
    if (digits === 0 || digits > EXACT_DIGITS || !isDigit(text.charCodeAt(from))) return undefined;
    const magnitude = decimals > 0 ? number / (POWERS[decimals] ?? NaN) : number;
    return isNegative ? -magnitude : magnitude;
  }
}
