// Which year a row of a target or realisation table belongs to, by its `Tahun`. A year that cannot be read is a question,
// never another year.
import type { CellValue } from '../../grid';
import type { Findings } from '../findings';
import { addressUnder, valueAt, type FoundTable } from '../headers/foundTable';
import { plainText } from '../cells/headingText';
import { wordKey } from '../cells/wordKey';
import { yearOfCell } from '../documents/readSettings';

export class RowYears {
  /** The column names no other year: a blank then needs no word. */
  private readonly isPlain: boolean;
  private readonly open = new Map<number, string>();

  constructor(
    private readonly table: FoundTable,
    private readonly year: number,
    private readonly log: Findings,
  ) {
    this.isPlain = hasOnly(table, year);
  }

  /** Whether a row of the grid is left out; a blank year counts as the one assessed, an unread one stays until answered. */
  isOther(index: number, name: string): boolean {
    if (!this.table.columns.has('Tahun')) return false;
    const value = valueAt(this.table, index, 'Tahun');
    if (plainText(value) === '') {
      if (!this.isPlain) this.log.issue('ROW_WITHOUT_YEAR', 'warning', this.at(index));
      return false;
    }
    if (value === this.year) return false;
    const read = yearOfCell(value);
    return read === null ? this.ask(index, name, plainText(value)) === 'lain' : read !== this.year;
  }

  /** Whether a filled year cannot be read. */
  isUnread(index: number): boolean {
    const value = valueAt(this.table, index, 'Tahun');
    return plainText(value) !== '' && yearOfCell(value) === null;
  }

  /** The open question about a row's year; null where there is none. */
  questionOf(index: number): string | null {
    return this.open.get(index) ?? null;
  }

  private ask(index: number, name: string, found: string): string | null {
    const sheet = this.table.grid.name;
    const id = `year:${sheet}!${wordKey(found)}`;
    const facts = { year: String(this.year) };
    const answer = this.log.ask({
      id,
      code: 'YEAR_UNREADABLE',
      ...this.at(index),
      facts: { ...facts, name, found },
      options: [{ id: 'ini', facts }, { id: 'lain' }],
      of: { key: `${sheet}!${index}`, name },
    });
    if (answer === null) this.open.set(index, id);
    return answer;
  }

  private at(index: number): { readonly sheet: string; readonly cell: string | null } {
    return { sheet: this.table.grid.name, cell: addressUnder(this.table, index, 'Tahun') };
  }
}

function hasOnly(table: FoundTable, year: number): boolean {
  const column = table.columns.get('Tahun');
  if (column === undefined) return false;
  const years = new Set<CellValue>();
  let last: CellValue = '';
  for (let index = table.from; index < table.to && years.size < 3; index += 1) {
    const value = table.grid.values[index]?.[column] ?? '';
    // One year stands in nearly all rows.
    if (value !== '' && value !== last) years.add((last = value));
  }
  const [only] = years;
  return years.size === 1 && only !== undefined && yearOfCell(only) === year;
}
