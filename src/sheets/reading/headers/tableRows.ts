// Rows of a plain table (officials, pacts, settings ...) as cells by heading. Skips blank rows and repeated headers.
import type { CellValue } from '../../grid';
import { dateCell } from '../cells/dateCell';
import type { Findings } from '../findings';
import { addressUnder, isErrorAt, sheetRow, valueAt, type FoundTable } from './foundTable';
import { bareWord, plainText } from '../cells/headingText';
import type { IsoDate } from '../../../domain/calendar';

const saidBy = (value: CellValue): string => {
  const text = plainText(value);
  return text === '-' || text === '–' ? '' : text;
};

export class TableRow {
  constructor(
    readonly table: FoundTable,
    readonly index: number,
  ) {}

  get row(): number {
    return sheetRow(this.table, this.index);
  }
  get source(): { readonly sheet: string; readonly row: number } {
    return { sheet: this.table.grid.name, row: this.row };
  }
  value(heading: string): CellValue {
    const column = this.table.columns.get(heading);
    return column === undefined || isErrorAt(this.table, this.index, column)
      ? ''
      : (this.table.grid.values[this.index]?.[column] ?? '');
  }
  /** The text of a cell, '' where it says nothing. */
  text(heading: string): string {
    return saidBy(this.value(heading));
  }
  /** As `text`, but an error value is told by its name. */
  written(heading: string): string {
    return saidBy(valueAt(this.table, this.index, heading));
  }
  at(heading: string): { readonly sheet: string; readonly cell: string | null } {
    return { sheet: this.table.grid.name, cell: addressUnder(this.table, this.index, heading) };
  }
  /** The date under a heading; `isInvalid` when the cell holds something that is none. Text dates are noted. */
  date(heading: string, log: Findings): { readonly date: IsoDate | null; readonly isInvalid: boolean } {
    const reading = dateCell(this.value(heading));
    if (reading.kind === 'blank') return { date: null, isInvalid: false };
    if (reading.kind === 'invalid') {
      log.issue('INVALID_DATE', 'error', this.at(heading), { found: reading.found, expected: heading });
      return { date: null, isInvalid: true };
    }
    if (reading.isText) {
      log.issue('DATE_AS_TEXT', 'info', this.at(heading), {
        found: this.text(heading),
        expected: reading.date,
      });
    }
    return { date: reading.date, isInvalid: false };
  }
}

/** The filled rows of a table, without number rows and headers that repeat. */
export function filledRows(table: FoundTable): readonly TableRow[] {
  const rows: TableRow[] = [];
  const columns = [...table.columns];
  for (let index = table.from; index < table.to; index += 1) {
    const cells = columns.map(([heading, column]) => ({
      heading,
      value: table.grid.values[index]?.[column] ?? '',
    }));
    const filled = cells.filter(({ value }) => plainText(value) !== '');
    if (filled.length === 0) continue;
    if (filled.length > 1 && filled.every(({ heading, value }) => bareWord(value) === bareWord(heading)))
      continue;
    const isNumbered =
      filled.length > 2 &&
      filled.every(({ value }, i) => i === 0 || Number(value) === Number(filled[i - 1]?.value) + 1);
    if (isNumbered && index < table.from + 2) continue;
    rows.push(new TableRow(table, index));
  }
  return rows;
}
