// Deposits of one account within some months, added up from the list itself: a row counts by its date and its account.
import type { WorkbookModel } from '../../../src/host/engine/workbookModel';
import type { CellValue } from '../../../src/sheets/grid';
import { numberIn, toSen } from './exact';
import { rangesIn, valueIn } from './namedCells';

export interface DepositSpan {
  readonly year: number;
  readonly firstMonth: number;
  readonly lastMonth: number;
  readonly asOf: string;
}

const NAMES = 'jan feb mar apr mei jun jul agu sep okt nov des'.split(' ');

/** `YYYY-MM-DD`, or nothing. */
function dayIn(value: CellValue): string | null {
  if (typeof value === 'number')
    return new Date(Date.UTC(1899, 11, 30) + Math.floor(value) * 86_400_000).toISOString().slice(0, 10);
  const text = String(value).trim().toLowerCase();
  const iso = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (iso !== null) return iso[0];
  const plain = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  const long = /^(?:\p{L}+, )?(\d{1,2}) (\p{L}+) (\d{4})$/u.exec(text);
  const [, day = '', month = '', year = ''] = plain ?? long ?? [];
  if (day === '') return null;
  const number = plain === null ? NAMES.indexOf(month.slice(0, 3)) + 1 : Number(month);
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Codes of either generation: 4.1.01.12 is 4.1.1.12. */
const digits = (text: string): string => text.replace(/\D/g, '').replace(/^4(\d)0/, '4$1');

export function depositSum(
  model: WorkbookModel,
  [account, office]: readonly [string, string],
  cells: string,
  span: DepositSpan,
): bigint {
  const [range] = rangesIn(cells);
  if (range === undefined) throw new Error(`No cells: ${cells}`);
  const { sheet, top, bottom, left } = range;
  const headings = Array.from({ length: left + 4 }, (_, at) =>
    String(valueIn(model, sheet, top - 1, at + 1)).toLowerCase(),
  );
  const column = (word: string): number => headings.findIndex((heading) => heading.includes(word)) + 1;
  const [dates, codes, offices] = [column('tanggal'), column('rekening'), column('opd')];
  const [opd = ''] = office.split(', ');
  let sum = 0n;
  for (let row = top; row <= bottom; row += 1) {
    const day = dayIn(valueIn(model, sheet, row, dates));
    const month = Number(day?.slice(5, 7));
    const isIn =
      day !== null &&
      day.startsWith(String(span.year)) &&
      month >= span.firstMonth &&
      month <= span.lastMonth &&
      day <= span.asOf;
    const isOwn = offices === 0 || String(valueIn(model, sheet, row, offices)) === opd;
    if (isIn && isOwn && digits(String(valueIn(model, sheet, row, codes))) === digits(account))
      sum += toSen(numberIn(valueIn(model, sheet, row, left)) ?? 0n);
  }
  return sum;
}
