// One column of figures: reads its cells as exact amounts, with the whole column as evidence for texts that can be
// read in two ways. Never changes a cell and never guesses silently.
import {
  amountFromDecimal,
  amountFromNumber,
  decimalText,
  HUNDRED_PERCENT,
  ONE,
  type Amount,
} from '../../../domain/amount';
import { columnLetters } from '../../writing/address';
import { dateFromSerial, timeOfDay } from './dateCell';
import type { Findings } from '../findings';
import {
  addressOf,
  formatAt,
  formulaAt,
  isErrorAt,
  sheetColumn,
  type FoundTable,
} from '../headers/foundTable';
import { addedFigures } from './addedFigures';
import { blankColumns } from './blankColumns';
import { withoutMark } from './footnotes';
import { isGroupedIn, seriesOf } from './columnEvidence';
import { askThousands, thousandsBeside } from './lostThousands';
import { wordKey } from './wordKey';
import { numberFromText, type NumberReading } from './numberText';

export type Figure =
  | {
      readonly kind: 'amount';
      readonly amount: Amount;
      readonly isPercent: boolean;
      /** Known to have no part of a sen; where it does not say so, it may have none all the same. */
      readonly isWholeSen?: true;
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'dash' }
  | { readonly kind: 'text'; readonly text: string }
  /** Two readings; the question waits for its answer. */
  | { readonly kind: 'open'; readonly code: string; readonly questionId: string };

export const NO_FIGURE: Figure = { kind: 'none' };
const SEN_SAFE = 1e15;
/** Millionths in a sen. */
const MILLIONTHS = 10_000;
const SEN_IN_DOUBLE = Math.floor(Number.MAX_SAFE_INTEGER / MILLIONTHS);
const DIGIT_LIMIT = 15;

type FormatKind = 'plain' | 'percent' | 'date';
const formatKinds = new Map<string, FormatKind>();

function formatKind(format: string): FormatKind {
  const known = formatKinds.get(format);
  if (known !== undefined) return known;
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '');
  const kind = bare.includes('%')
    ? 'percent'
    : /[dy]|mmm|h:|:s/i.test(bare) && !/general/i.test(bare)
      ? 'date'
      : 'plain';
  formatKinds.set(format, kind);
  return kind;
}

/** The amount of a figure with at most two decimals; null where it has more, or is too large to tell. */
function senAmount(value: number): Amount | null {
  const isWhole = Number.isSafeInteger(value);
  const sen = isWhole ? value * 100 : Math.round(value * 100);
  // Millionths that a double holds exactly need no product of large integers, of which a long sheet has a million.
  if (sen <= SEN_IN_DOUBLE && sen >= -SEN_IN_DOUBLE)
    return isWhole || sen / 100 === value ? BigInt(sen * MILLIONTHS) : null;
  if (isWhole) return BigInt(value) * ONE;
  // A quotient of integers below 15 digits is correctly rounded, so equality proves two decimals.
  return sen < SEN_SAFE && sen > -SEN_SAFE && sen / 100 === value ? BigInt(sen) * BigInt(MILLIONTHS) : null;
}

/** A fraction times 100, exactly. */
function percentAmount(value: number): Amount {
  const [digits = '', exponent = '0'] = String(value).split('e');
  return amountFromDecimal(`${digits}e${String(Number(exponent) + 2)}`) ?? amountFromNumber(value) * 100n;
}

function significantDigits(value: number): number {
  const digits = String(Math.abs(value)).split('e')[0]?.replace('.', '').replace(/^0+/, '') ?? '';
  return Number.isInteger(value) ? digits.replace(/0+$/, '').length : digits.length;
}

export class FigureColumn {
  private readonly added: readonly FigureColumn[];

  constructor(
    private readonly table: FoundTable,
    readonly index: number,
    private readonly heading: string,
    private readonly log: Findings,
    /** Percentages are expected: a fraction by its format becomes per cent, quietly. */
    private readonly isQuiet = false,
    isPart = false,
  ) {
    const others = isPart ? [] : (table.added?.get(heading) ?? []).filter((column) => column !== index);
    this.added = others.map((column) => new FigureColumn(table, column, heading, log, isQuiet, true));
  }

  /** Reads the cell in a row of the grid, with those of columns that are added to it. */
  read(row: number): Figure {
    const own = this.readOwn(row);
    return this.added.length === 0 ? own : addedFigures([own, ...this.added.map((one) => one.read(row))]);
  }

  /**
   * The amount of a cell that holds a plain number of whole sen, as nearly all of a long list do; null for every other cell,
   * of which `read` tells more.
   */
  wholeSen(row: number): Amount | null {
    const value = this.table.grid.values[row]?.[this.index];
    const isPlain =
      typeof value === 'number' &&
      Math.abs(value) <= SEN_IN_DOUBLE / 100 &&
      this.added.length === 0 &&
      !isErrorAt(this.table, row, this.index) &&
      this.formatKindAt(row) === 'plain' &&
      thousandsBeside(this.table, [row, this.index], this.heading, value) === null;
    return isPlain ? senAmount(value) : null;
  }

  /** Whether no row of the table has anything in it, so that reading it gives nothing and tells nothing. */
  isBlank(): boolean {
    return blankColumns(this.table).has(this.index) && this.added.every((one) => one.isBlank());
  }

  private readOwn(row: number): Figure {
    const value = this.table.grid.values[row]?.[this.index] ?? '';
    if (typeof value === 'number') {
      return isErrorAt(this.table, row, this.index)
        ? this.fromError(row, String(value))
        : this.fromNumber(row, value);
    }
    if (value === '') return this.fromBlank(row);
    if (typeof value === 'boolean') return { kind: 'text', text: String(value).toUpperCase() };
    if (
      isErrorAt(this.table, row, this.index) ||
      /^#(?:REF|DIV\/0|VALUE|NAME|NUM|NULL|SPILL|CALC|BUSY|N\/A)[!?]?$/.test(value)
    ) {
      return this.fromError(row, value);
    }
    return this.fromText(row, value);
  }

  private at(row: number): { readonly sheet: string; readonly cell: string } {
    return { sheet: this.table.grid.name, cell: addressOf(this.table, row, this.index) };
  }

  private formatKindAt(row: number): FormatKind {
    const format = formatAt(this.table, row, this.index);
    return format === 'General' ? 'plain' : formatKind(format);
  }

  private fromNumber(row: number, value: number): Figure {
    const kind = this.formatKindAt(row);
    if (kind === 'date') return { kind: 'text', text: dateFromSerial(value) ?? timeOfDay(value) };
    if (kind === 'percent') return { kind: 'amount', amount: percentAmount(value), isPercent: true };
    if (!Number.isSafeInteger(value) || value > 1e15 || value < -1e15) this.checkDigits(row, value);
    const beside = thousandsBeside(this.table, [row, this.index], this.heading, value);
    if (beside !== null) {
      const { cell } = this.at(row);
      const { questionId, code, amount } = askThousands(
        { table: this.table, row, cell, value, beside },
        this.log,
      );
      return amount === null
        ? { kind: 'open', code, questionId }
        : { kind: 'amount', amount, isPercent: false };
    }
    const amount = senAmount(value);
    return amount === null
      ? { kind: 'amount', amount: amountFromNumber(value), isPercent: false }
      : { kind: 'amount', amount, isPercent: false, isWholeSen: true };
  }

  private checkDigits(row: number, value: number): void {
    const sen = Math.round(value * 100);
    if (Math.abs(sen) < SEN_SAFE && sen / 100 === value) return;
    if (significantDigits(value) <= DIGIT_LIMIT || formulaAt(this.table, row, this.index) !== null) return;
    this.log.issue('TOO_MANY_DIGITS', 'warning', this.at(row), { found: String(value) });
  }

  private fromBlank(row: number): Figure {
    const formula = formulaAt(this.table, row, this.index);
    if (formula !== null && !/""/.test(formula)) {
      this.log.issue('FORMULA_WITHOUT_VALUE', 'warning', this.at(row), { found: formula });
    }
    return NO_FIGURE;
  }

  private fromError(row: number, value: string): Figure {
    this.log.issue('ERROR_VALUE', 'warning', this.at(row), { found: value, expected: this.heading });
    return NO_FIGURE;
  }

  private fromText(row: number, value: string): Figure {
    const reading = this.readingOf(value);
    switch (reading.kind) {
      case 'none':
        return NO_FIGURE;
      case 'dash':
        return { kind: 'dash' };
      case 'text':
        return { kind: 'text', text: reading.text };
      case 'ambiguous':
        return this.decided(row, value, reading);
      case 'amount':
        if (reading.digits > DIGIT_LIMIT)
          this.log.issue('TOO_MANY_DIGITS', 'warning', this.at(row), { found: value });
        this.noteText(row, value, reading.amount);
        return { kind: 'amount', amount: reading.amount, isPercent: reading.isPercent };
    }
  }

  /** Of a text that is none by itself, the figure before the mark of a footnote. */
  private readingOf(value: string): NumberReading {
    const reading = numberFromText(value);
    const figure =
      reading.kind === 'text' ? withoutMark(this.table.grid, value, this.heading.startsWith('Target')) : null;
    const before = figure === null ? reading : numberFromText(figure);
    return before.kind === 'amount' || before.kind === 'ambiguous' ? before : reading;
  }

  private noteText(row: number, value: string, amount: Amount): void {
    if (!this.isQuiet) {
      this.log.issue('TEXT_NUMBER', 'info', this.at(row), { found: value, expected: decimalText(amount) });
    }
  }

  private decided(
    row: number,
    value: string,
    reading: Extract<NumberReading, { kind: 'ambiguous' }>,
  ): Figure {
    const isGrouped =
      isGroupedIn(this.table, this.index, this.heading, row, reading) ?? this.askReading(row, value, reading);
    if (isGrouped === null)
      return { kind: 'open', code: 'AMBIGUOUS_NUMBER', questionId: this.questionId(reading.separator) };
    const amount = isGrouped ? reading.grouped : reading.decimal;
    this.noteText(row, value, amount);
    return { kind: 'amount', amount, isPercent: false };
  }

  /**
   * One for all months of a sheet, which one hand wrote. Of other columns one each, with its heading: where columns were
   * inserted, an old answer must not meet another column.
   */
  private questionId(separator: string): string {
    const kind = seriesOf(this.heading);
    if (kind !== null) return `number:${this.table.grid.name}!${kind}/${separator}`;
    const letters = columnLetters(sheetColumn(this.table, this.index));
    return `number:${this.table.grid.name}!${letters}/${wordKey(this.heading)}`;
  }

  private askReading(
    row: number,
    value: string,
    reading: Extract<NumberReading, { kind: 'ambiguous' }>,
  ): boolean | null {
    const answer = this.log.ask({
      id: this.questionId(reading.separator),
      code: 'AMBIGUOUS_NUMBER',
      ...this.at(row),
      facts: { found: value, heading: this.heading },
      options: [
        { id: 'thousand', facts: { value: decimalText(reading.grouped) } },
        { id: 'decimal', facts: { value: decimalText(reading.decimal) } },
      ],
      of: { key: this.heading, name: this.heading },
    });
    return answer === null ? null : answer === 'thousand';
  }
}

/** Reads percentages: `0%` formats are fractions, `75` means 75 %; a column of bare fractions is told apart by `whole`. */
export function percentFigures(column: FigureColumn, rows: readonly number[]): readonly (Amount | null)[] {
  const figures = rows.map((row) => column.read(row));
  const bare = figures.flatMap((figure) =>
    figure.kind === 'amount' && !figure.isPercent ? [figure.amount] : [],
  );
  const most = bare.reduce((top, amount) => (amount > top ? amount : top), 0n);
  const isFraction =
    bare.length > 1 &&
    most > 0n &&
    most <= HUNDRED_PERCENT / 50n &&
    bare.some((amount) => amount % ONE !== 0n);
  return figures.map((figure) => {
    if (figure.kind !== 'amount') return null;
    return isFraction && !figure.isPercent ? figure.amount * 100n : figure.amount;
  });
}
