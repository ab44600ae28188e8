// Deposits that the list itself calls cancelled, rejected, entered by mistake or of another side of the books, in a remark,
// a column or a name. Finds and asks whether they count; adds nothing.
import { decimalText, type Amount } from '../../../domain/amount';
import { hashOf } from '../../writing/contentHash';
import { foldedHeading, plainText } from '../cells/headingText';
import { wordKey } from '../cells/wordKey';
import type { Findings } from '../findings';
import { addressOf, sheetRow, type FoundTable } from '../headers/foundTable';
import { askShared, type SharedAnswer } from '../sharedQuestion';
import { DepositSides, SIDES_CODE } from './depositSides';
import { fallingRows } from './fallingBalance';

/** A negative row `Pembatalan STS 12` takes back by itself; only a positive one is asked about. */
const CANCELLED =
  /\b(?:(?:di|pem)?batal(?:kan)?|void|cancel(?:l?ed)?|reject(?:ed)?|ditolak|gagal (?:bayar|setor|transaksi|transfer)|salah (?:input|entr[iy]|ketik|catat|setor|bayar|transfer|rekening|akun|kode|bank)|(?:ter)?(?:input|entr[iy]|catat|bayar|setor|hitung) (?:ganda|dobel|double|dua kali|2 ?(?:x|kali))|(?:dobel|double) (?:input|entr[iy]|catat|bayar|setor)|duplikat|diretur|retur|reversal|reversed?|refund(?:ed)?|storno|tidak sah)\b/i;
/** A cell of nothing else, as a column of states holds it: the money has not come in. */
const OPEN_STATUS =
  /^\s*(?:belum(?: (?:di)?(?:bayar|lunas|setor(?:kan)?|terima|verifikasi|valid))?|tidak|pending|piutang|unpaid|menunggu(?: \w+)?|tertunda|(?:dalam )?proses|gagal|failed|expired|declined)\s*$/i;
/** A cell that says the money has come in. */
const DONE =
  /^\s*(?:sukses|berhasil|lunas|valid|sah|sudah(?: \w+)?|selesai|terbayar|dibayar|diterima|masuk|cocok|terverifikasi|verified|success(?:ful)?|settled|posted|paid|ok|ya|y|[✓✔√v])\s*$/i;
/** More words in one column are remarks. */
const MOST_STATES = 4;
/** Not cancelled: `tidak jadi batal`, `belum dibatalkan`; and the name of a levy for withdrawing something. */
const NOT_CANCELLED =
  /\b(?:tidak|belum|bukan|jangan) (?:jadi )?(?:di)?batal|\b(?:denda|biaya|jasa|retribusi) pembatalan\b/i;

export interface CancelAnswer extends SharedAnswer {
  readonly code: string;
}

const CODE = 'DEPOSITS_CANCELLED';

export class DepositCancels {
  private readonly sides: DepositSides;
  /** Marked rows of the grid with the words that mark them. */
  private readonly marks: ReadonlyMap<number, string>;

  constructor(
    private readonly table: FoundTable,
    private readonly amountColumn: number,
    dateColumn: number,
    private readonly log: Findings,
  ) {
    const apart = new Set([amountColumn, dateColumn, ...table.codeColumns]);
    this.sides = new DepositSides(table, amountColumn, log);
    this.marks = new Map([...fallingRows(table, amountColumn), ...marksOf(table, apart)]);
  }

  isMarked(index: number): boolean {
    return (this.marks.size > 0 && this.marks.has(index)) || this.sides.has(index);
  }

  /**
   * Whether a marked deposit counts: 'skip' or 'count', and null while the officer has not said so. A negative one takes
   * back by itself.
   */
  answerFor(index: number, amount: Amount, name: string): CancelAnswer {
    const side = this.sides.answerFor(index);
    if (side.answer !== 'count') return { ...side, code: SIDES_CODE };
    if (amount <= 0n || !this.marks.has(index)) return { ...side, code: CODE };
    return { ...this.markAnswer(index, amount, name), code: CODE };
  }

  private markAnswer(index: number, amount: Amount, name: string): SharedAnswer {
    const { table, log } = this;
    const sheet = table.grid.name;
    const found = this.marks.get(index) ?? '';
    const row = sheetRow(table, index);
    const about = this.printOf(index);
    const shared = {
      id: `deposits-cancelled:${sheet}`,
      code: CODE,
      sheet,
      cell: addressOf(table, index, this.amountColumn),
      facts: { found, row: String(row), amount: decimalText(amount) },
      options: [{ id: 'skip' }, { id: 'count' }],
      restsOn: hashOf([...this.marks.keys()].map((one) => this.printOf(one)).sort()),
    };
    const own = `deposits-cancelled:${sheet}!${wordKey(about)}`;
    return askShared(log, shared, own, { key: `${sheet}!${String(row)}`, name: `${name} (${String(row)})` });
  }

  /** What the row says, without the place in the sheet that it may lose. */
  private printOf(index: number): string {
    return (this.table.grid.values[index] ?? []).map(String).join(' ');
  }
}

function marksOf(table: FoundTable, apart: ReadonlySet<number>): ReadonlyMap<number, string> {
  const marks = new Map<number, string>();
  const { values } = table.grid;
  const width = values[table.from]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, column) => column).filter((one) => !apart.has(one));
  for (const column of columns) {
    const isState = isColumnOfStates(values, column, table);
    const unticked = isState ? untickedWord(table, column) : null;
    let last = '';
    for (let index = table.from; index < table.to; index += 1) {
      const value = values[index]?.[column];
      if (unticked !== null && (value ?? '') === '') marks.set(index, unticked);
      // Names of accounts come again row by row.
      if (typeof value !== 'string' || value === '' || value === last) continue;
      if (isCancelled(value) || (isState && !DONE.test(value))) marks.set(index, plainText(value));
      else last = value;
    }
  }
  return marks;
}

const TICK = /^\s*[✓✔√v]\s*$/i;
const RECEIVED =
  /\b(?:masuk|rk|rekening koran|bank|kas|kasda|rkud|diterima|lunas|(?:ter)?valid(?:asi)?|(?:ter)?verifikasi|cocok|sah)\b/;

/** What a blank says under a heading of receipt where nothing but ticks stands: `masuk rk: –`; null elsewhere. */
function untickedWord({ grid, headerRows, from, to }: FoundTable, column: number): string | null {
  const top = grid.rect?.top ?? 1;
  const heading = headerRows
    .map((row) => foldedHeading(grid.values[row - top]?.[column]))
    .join(' ')
    .trim();
  if (!RECEIVED.test(heading)) return null;
  const isTicked = grid.values.slice(from, to).every((cells) => {
    const value = cells[column] ?? '';
    return value === '' || (typeof value === 'string' && TICK.test(value));
  });
  return isTicked ? `${heading}: –` : null;
}

/** A column of few words of which the commonest says that the money has come in: what others say is asked about. */
function isColumnOfStates(
  values: FoundTable['grid']['values'],
  column: number,
  { from, to }: FoundTable,
): boolean {
  const counts = new Map<string, number>();
  let filled = 0;
  let last: unknown;
  let word = '';
  for (let index = from; index < to; index += 1) {
    const value = values[index]?.[column];
    if (typeof value !== 'string' || value === '') continue;
    if (value !== last) word = value.trim().toLowerCase();
    last = value;
    filled += 1;
    if (counts.size === MOST_STATES && !counts.has(word)) return false;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const done = [...counts].reduce((sum, [text, count]) => (DONE.test(text) ? sum + count : sum), 0);
  return done * 2 > filled;
}

const isCancelled = (text: string): boolean =>
  OPEN_STATUS.test(text) || (CANCELLED.test(text) && !NOT_CANCELLED.test(text));
