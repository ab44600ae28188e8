// Columns of dates in a list of deposits beside the one that is read, as of receipt and of transfer: asked about where a deposit
// would fall into another month by them. Adds nothing.
import { columnLetters } from '../../writing/address';
import type { CellValue } from '../../grid';
import { dateCell } from '../cells/dateCell';
import { foldedHeading } from '../cells/headingText';
import type { Findings } from '../findings';
import { addressOf, sheetColumn, type FoundTable } from '../headers/foundTable';
import { DEPOSIT_DATE, isPaidHeading } from './depositHeadings';

const CODE = 'DEPOSIT_DATES_TWO';
const DATED = /^(?:tanggal|tgl\.?|date)\b/;
/** Days of papers, of bills and of when they are due. */
const OTHER_DAY =
  /\b(?:jatuh tempo|skp\w*|skr\w*|sptpd|sppt|ketetapan|penetapan|tagihan|terbit|surat|cetak|lahir|daftar|masa|input|entr[iy])\b/;
const KASDA = /\b(?:kas|kasda|rkud|bank|rekening|sts|validasi|lunas|pelunasan|masuk)\b/;

/** The list with the dates that count by the officer's answer, or waiting for it. */
export function settleOtherDates(table: FoundTable, log: Findings): FoundTable {
  const own = table.columns.get(DEPOSIT_DATE);
  if (own === undefined || table.account !== undefined || table.pointedColumn !== undefined) return table;
  const headings = headingsOf(table);
  const others = headings.flatMap((text, column) =>
    column !== own && isDayOfPayment(text) && differsInMonth(table, own, column) ? [column] : [],
  );
  if (others.length === 0) return table;
  const all = [own, ...others].sort((a, b) => a - b);
  const letter = (column: number): string => columnLetters(sheetColumn(table, column));
  const id = `deposit-dates:${table.grid.name}!${String(table.headerRows[0] ?? 1)}`;
  const answer = log.ask({
    id,
    code: CODE,
    sheet: table.grid.name,
    cell: addressOf(table, table.from - 1, others[0] ?? own),
    options: all.map((column) => ({ id: letter(column), facts: { heading: headings[column] ?? '' } })),
    restsOn: all.map((column) => `${letter(column)} ${headings[column] ?? ''}`).join(';'),
  });
  if (answer === null) return { ...table, open: { id, code: CODE } };
  const chosen = all.find((column) => letter(column) === answer) ?? own;
  return { ...table, columns: new Map([...table.columns, [DEPOSIT_DATE, chosen]]) };
}

const isDayOfPayment = (text: string): boolean =>
  DATED.test(text) && !OTHER_DAY.test(text) && (isPaidHeading(text) || KASDA.test(text));

function headingsOf({ grid, headerRows }: FoundTable): readonly string[] {
  const top = grid.rect?.top ?? 1;
  const lines = headerRows.map((row) => grid.values[row - top] ?? []);
  return Array.from({ length: grid.rect?.columns ?? 0 }, (_, column) =>
    lines
      .map((cells) => foldedHeading(cells[column]))
      .filter((text) => text !== '')
      .join(' '),
  );
}

/** Whether any row has dates of different months in the two columns. */
function differsInMonth({ grid, from, to }: FoundTable, one: number, other: number): boolean {
  const known = new Map<CellValue, string | null>();
  const monthOf = (value: CellValue): string | null => {
    let month = known.get(value);
    if (month === undefined) {
      const reading = dateCell(value);
      month = reading.kind === 'date' ? reading.date.slice(0, 7) : null;
      known.set(value, month);
    }
    return month;
  };
  for (let index = from; index < to; index += 1) {
    const cells = grid.values[index];
    const [a, b] = [monthOf(cells?.[one] ?? ''), monthOf(cells?.[other] ?? '')];
    if (a !== null && b !== null && a !== b) return true;
  }
  return false;
}
