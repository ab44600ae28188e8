// Lists of deposits that tell by the words of one column which side of the books a row is on, such as Terima and Setor or D
// and K: the same money may stand in it twice. Finds such columns and asks which rows count; adds nothing.
import { hashOf } from '../../writing/contentHash';
import type { CellValue } from '../../grid';
import { plainText } from '../cells/headingText';
import { wordKey } from '../cells/wordKey';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import type { SharedAnswer } from '../sharedQuestion';

export const SIDES_CODE = 'DEPOSITS_OF_SIDES';

/** Whole cells, by the side of the books that they name. */
const SIDES: readonly RegExp[] = [
  /^(?:di)?terima$|^penerimaan$|^(?:(?:uang|kas|dana) )?masuk$|^pemasukan$|^in$/,
  /^(?:di)?se?tor(?:an|kan)?$|^penyetoran$/,
  /^(?:di|pem)?bayar(?:an|kan)?$|^pelunasan$|^realisasi$/,
  /^tagihan$|^penetapan$|^ketetapan$|^sk[pr]d$|^terutang$/,
  /^(?:d|db|dr|dbt|deb[ei]t)$/,
  /^(?:k|kr|cr|krd|[ck]redit)$/,
  /^(?:(?:uang|kas|dana) )?keluar$|^pengeluaran$|^belanja$|^out$/,
];
/** More words than these are remarks. */
const MOST_WORDS = 6;
/** Amounts that come again under another word by chance are fewer or all alike. */
const LEAST_AMOUNTS = 4;
const LEAST_SHARE = 0.8;

interface Side {
  readonly column: number;
  readonly heading: string;
  /** As written, by word key. */
  readonly words: ReadonlyMap<string, string>;
}

export class DepositSides {
  private readonly sides: readonly Side[];

  constructor(
    private readonly table: FoundTable,
    amountColumn: number,
    private readonly log: Findings,
  ) {
    this.sides = sidesOf(table, amountColumn);
  }

  has(index: number): boolean {
    return this.sides.some((side) => this.wordAt(index, side) !== null);
  }

  /** Whether a row counts by its side: 'skip' or 'count', null while the officer has not said which rows do. */
  answerFor(index: number): SharedAnswer {
    for (const side of this.sides) {
      const word = this.wordAt(index, side);
      if (word === null) continue;
      const questionId = `deposits-sides:${this.table.grid.name}!${wordKey(side.heading)}`;
      const answer = this.ask(side, questionId);
      if (answer === null) return { answer, questionId };
      if (answer !== 'all' && answer !== word) return { answer: 'skip', questionId };
    }
    return { answer: 'count', questionId: '' };
  }

  private wordAt(index: number, { column, words }: Side): string | null {
    const key = keyOf(this.table.grid.values[index]?.[column]);
    return words.has(key) ? key : null;
  }

  private ask({ column, heading, words }: Side, id: string): string | null {
    const { table, log } = this;
    return log.ask({
      id,
      code: SIDES_CODE,
      sheet: table.grid.name,
      cell: addressOf(table, table.from, column),
      facts: { heading, list: [...words.values()].join(', ') },
      options: [
        ...[...words].map(([word, written]) => ({ id: word, facts: { found: written } })),
        { id: 'all' },
      ],
      restsOn: hashOf([heading, ...words.keys()].sort()),
    });
  }
}

const keyOf = (value: CellValue | undefined): string =>
  typeof value === 'string'
    ? plainText(value)
        .toLowerCase()
        .replace(/[^a-z ]/g, '')
        .trim()
    : '';

function sidesOf(table: FoundTable, amountColumn: number): readonly Side[] {
  const known = new Set([
    amountColumn,
    ...table.columns.values(),
    ...table.nameColumns,
    ...table.codeColumns,
  ]);
  const width = table.grid.values[table.from]?.length ?? 0;
  const sides: Side[] = [];
  for (let column = 0; column < width; column += 1) {
    if (known.has(column)) continue;
    const words = wordsOf(table, column);
    if (words === null || words.size < 2) continue;
    const asked = namedSides([...words.keys()]) ?? repeatedSides(table, amountColumn, column);
    if (asked === null) continue;
    const own = new Map([...words].filter(([word]) => asked.has(word)));
    sides.push({ column, heading: headingOf(table, column), words: own });
  }
  return sides;
}

/** The few words of a column; null where they are many. */
function wordsOf({ grid, from, to }: FoundTable, column: number): ReadonlyMap<string, string> | null {
  const words = new Map<string, string>();
  let last: CellValue | undefined;
  for (let index = from; index < to; index += 1) {
    const value = grid.values[index]?.[column];
    if (value === last) continue;
    last = value;
    const key = keyOf(value);
    if (key === '' || words.has(key)) continue;
    if (words.size === MOST_WORDS) return null;
    words.set(key, plainText(String(value)));
  }
  return words;
}

/** The words that name sides of the books, where they name more than one, or money that went out beside other money. */
function namedSides(words: readonly string[]): ReadonlySet<string> | null {
  const named = words.flatMap((word) => {
    const side = SIDES.findIndex((pattern) => pattern.test(word));
    return side < 0 ? [] : [{ word, side }];
  });
  const isOut = named.some(({ side }) => side === SIDES.length - 1);
  if (new Set(named.map(({ side }) => side)).size < 2 && !isOut) return null;
  return new Set(isOut ? words : named.map(({ word }) => word));
}

/** Two words whose rows hold nearly the same amounts of the same accounts. */
function repeatedSides(table: FoundTable, amountColumn: number, column: number): ReadonlySet<string> | null {
  if (!isBalanced(table, column)) return null;
  const byWord = new Map<string, Map<string, number>>();
  const apart = [...table.codeColumns, ...table.nameColumns];
  for (let index = table.from; index < table.to; index += 1) {
    const cells = table.grid.values[index];
    const word = keyOf(cells?.[column]);
    const amount = cells?.[amountColumn];
    if (word === '' || amount === undefined || amount === '') continue;
    const key = [amount, ...apart.map((one) => cells?.[one] ?? '')].join('\u0000');
    let counts = byWord.get(word);
    if (counts === undefined) byWord.set(word, (counts = new Map<string, number>()));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const all = [...byWord];
  for (const [at, [word, counts]] of all.entries())
    for (const [other, others] of all.slice(at + 1))
      if (isRepeated(counts, others)) return new Set([word, other]);
  return null;
}

/** Whether two words stand about equally often: tested before any amount of a long list is. */
function isBalanced({ grid, from, to }: FoundTable, column: number): boolean {
  const counts = new Map<CellValue, number>();
  for (let index = from; index < to; index += 1) {
    const value = grid.values[index]?.[column] ?? '';
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  counts.delete('');
  const all = [...counts.values()].sort((a, b) => a - b);
  return all.some((count, at) => at > 0 && (all[at - 1] ?? 0) >= LEAST_SHARE * count);
}

function isRepeated(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  const total = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  const common = [...one].map(([key, count]) => Math.min(count, other.get(key) ?? 0));
  const distinct = new Set([...one.keys()].map((key) => key.split('\u0000')[0]));
  const shared = common.reduce((sum, count) => sum + count, 0);
  const isVaried = distinct.size >= LEAST_AMOUNTS && distinct.size * 2 >= total(one);
  return isVaried && shared >= LEAST_SHARE * Math.max(total(one), total(other));
}

function headingOf({ grid, headerRows }: FoundTable, column: number): string {
  const top = grid.rect?.top ?? 1;
  const texts = headerRows.map((row) => plainText(grid.values[row - top]?.[column] ?? ''));
  return texts.findLast((text) => text !== '') ?? '';
}
