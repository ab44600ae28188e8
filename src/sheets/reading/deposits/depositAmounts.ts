// The amounts of a list of deposits as cells hold them. What hides a deposit (an error, a formula without its value, a
// share) is a text that cannot be read, never nothing.
import { isBlank } from '../cells/headingText';
import { decimalText, type Amount } from '../../../domain/amount';
import type { Findings } from '../findings';
import { FigureColumn, type Figure } from '../cells/figureColumn';
import { thousandsBeside } from '../cells/lostThousands';
import { DEPOSIT_AMOUNT } from './depositHeadings';
import { addressOf, formulaAt, isErrorAt, type FoundTable } from '../headers/foundTable';
import { isErrorText } from '../rows/rowKind';

const NOTED = 200;

/** A formula that has not been calculated stands in a blank cell. */
export function isUncalculated(table: FoundTable, index: number, column: number): boolean {
  const formula = formulaAt(table, index, column);
  return formula !== null && !formula.includes('""');
}

export class DepositAmounts {
  private readonly figures: FigureColumn;
  private readonly plainFormats = new Map<string, boolean>();
  private texts = 0;

  constructor(
    private readonly table: FoundTable,
    private readonly column: number,
    private readonly log: Findings,
  ) {
    this.figures = new FigureColumn(table, column, DEPOSIT_AMOUNT, log, true);
  }

  /** Whether a number in the cell is money as it stands: no share, no date, no error, none that may have lost zeros. */
  isPlainNumber(index: number, value: number): boolean {
    if (thousandsBeside(this.table, [index, this.column], DEPOSIT_AMOUNT, value) !== null) return false;
    if (this.table.grid.errorCells.size > 0 && isErrorAt(this.table, index, this.column)) return false;
    const format = this.table.grid.numberFormats[index]?.[this.column] ?? 'General';
    if (format === 'General') return true;
    let isPlain = this.plainFormats.get(format);
    if (isPlain === undefined) {
      isPlain = !/[%dmyhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ''));
      this.plainFormats.set(format, isPlain);
    }
    return isPlain;
  }

  figureAt(index: number): Figure {
    const value = this.table.grid.values[index]?.[this.column] ?? '';
    if (typeof value === 'string' && isErrorText(value)) return { kind: 'text', text: value };
    if (isErrorAt(this.table, index, this.column)) return { kind: 'text', text: String(value) };
    if (isBlank(value) && isUncalculated(this.table, index, this.column))
      return { kind: 'text', text: formulaAt(this.table, index, this.column) ?? '' };
    const figure = this.figures.read(index);
    return figure.kind === 'amount' && figure.isPercent ? { kind: 'text', text: String(value) } : figure;
  }

  /** Notes that a text was read as a number: the first ones in full, the others only counted. */
  noteText(index: number, value: number | Amount): void {
    const found = this.table.grid.values[index]?.[this.column] ?? '';
    if (typeof found !== 'string') return;
    this.texts += 1;
    const { name: sheet } = this.table.grid;
    if (this.texts > NOTED) {
      this.log.issue('TEXT_NUMBER', 'info', { sheet });
      return;
    }
    const cell = addressOf(this.table, index, this.column);
    this.log.issue(
      'TEXT_NUMBER',
      'info',
      { sheet, cell },
      {
        found,
        expected: typeof value === 'bigint' ? decimalText(value) : String(value),
      },
    );
  }
}
