// A sheet while a layout is being written into it: rows downwards, merges, title rows, number rows, signature blocks.
// Knows no figure.
import { lettersOf, type SheetCell, type WrittenCell, type WrittenSheet } from '../sheetsWorkbook';

export const bold = (text: string, indent = 0): WrittenCell =>
  indent === 0 ? { v: text, b: true } : { v: text, b: true, in: indent };
export const indented = (text: string, indent: number): SheetCell =>
  indent === 0 ? text : { v: text, in: indent };
/** Excel's number of a day since the end of 1899. */
export const daySerial = (date: string): number => Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
export const dateCell = (date: string, fmt = 'dd/mm/yyyy'): WrittenCell => ({ v: daySerial(date), fmt });
export const blanks = (count: number): readonly null[] => Array.from({ length: count }, () => null);

export class SheetDraft {
  private readonly rows: (readonly SheetCell[])[] = [];
  private readonly merged: string[] = [];
  private readonly hidden: number[] = [];

  constructor(readonly name: string) {}

  /** The number of the row that is written next. */
  get next(): number {
    return this.rows.length + 1;
  }

  row(...cells: readonly SheetCell[]): this {
    this.rows.push(cells);
    return this;
  }

  blank(count = 1): this {
    for (let index = 0; index < count; index += 1) this.rows.push([]);
    return this;
  }

  /** Bold lines, each merged over the width of the table. */
  titles(lines: readonly string[], width: number): this {
    for (const line of lines) {
      this.merge(this.next, 1, this.next, width);
      this.row(bold(line));
    }
    return this;
  }

  merge(top: number, left: number, bottom: number, right: number): this {
    if (top !== bottom || left !== right)
      this.merged.push(`${lettersOf(left)}${String(top)}:${lettersOf(right)}${String(bottom)}`);
    return this;
  }

  hide(row: number): this {
    this.hidden.push(row);
    return this;
  }

  numberRow(width: number, texts: readonly (string | number)[] = []): this {
    return this.row(...Array.from({ length: width }, (_, index) => texts[index] ?? index + 1));
  }

  /** The block under a report: place and date, office, name, NIP, far to the right. */
  signature(column: number, place: string, date: string, head: string, name: string, nip: string): this {
    this.blank();
    for (const line of ['Mengetahui,', `${place}, ${date}`, head, '', '', name, `NIP. ${nip}`])
      this.row(...blanks(column - 1), line === '' ? null : line);
    return this;
  }

  sheet(): WrittenSheet {
    return {
      name: this.name,
      ...(this.merged.length === 0 ? {} : { merges: this.merged }),
      ...(this.hidden.length === 0 ? {} : { hiddenRows: this.hidden }),
      rows: this.rows,
    };
  }
}
