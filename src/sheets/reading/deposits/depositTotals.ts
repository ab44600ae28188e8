// The sums that a list of deposits states itself, against its rows. Reports a difference; corrects nothing.
import { decimalText, ONE, type Amount } from '../../../domain/amount';
import { DepositSums } from './depositSums';
import type { Figure } from '../cells/figureColumn';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import { plainText } from '../cells/headingText';

const ALL = 0;
const SINCE = 1;
/** Totals that add what stands on other sheets or pages. */
const BEYOND = /lalu|sebelum|s\s*[./]\s*d\b|sampai|pindah|saldo|sisa/i;

export class DepositTotals {
  private readonly sums = new DepositSums();
  /** The sum of all rows above each stated total. */
  private readonly earlier = new Set<Amount>([0n]);
  /** A row that could not be read stands above. */
  isUnsure = false;

  constructor(
    private readonly table: FoundTable,
    private readonly column: number,
    private readonly log: Findings,
  ) {}

  addSen(sen: number): void {
    this.sums.addSen(ALL, sen);
    this.sums.addSen(SINCE, sen);
  }

  addAmount(amount: Amount): void {
    this.sums.addAmount(ALL, amount);
    this.sums.addAmount(SINCE, amount);
  }

  /** Whether a figure is the sum of the rows above it, all or since an earlier total. */
  isTotal(figure: Figure): boolean {
    if (figure.kind !== 'amount') return false;
    const all = this.sums.sumOf(ALL);
    if (figure.amount === 0n || all === 0n) return false;
    return (
      isNear(all, figure.amount) ||
      isNear(this.sums.sumOf(SINCE), figure.amount) ||
      this.earlier.has(all - figure.amount)
    );
  }

  check(index: number, figure: Figure): void {
    if (figure.kind === 'amount' && !this.isUnsure && !this.isTotal(figure) && !this.isBeyond(index)) {
      const at = { sheet: this.table.grid.name, cell: addressOf(this.table, index, this.column) };
      const expected = decimalText(this.sums.sumOf(SINCE));
      if (figure.amount !== this.sums.sumOf(SINCE))
        this.log.issue('TOTAL_DIFFERS', 'warning', at, { found: decimalText(figure.amount), expected });
    }
    this.earlier.add(this.sums.sumOf(ALL));
    this.sums.clear(SINCE);
  }

  private isBeyond(index: number): boolean {
    return (this.table.grid.values[index] ?? []).some(
      (value) => typeof value === 'string' && BEYOND.test(plainText(value)),
    );
  }
}

const isNear = (a: Amount, b: Amount): boolean => (a > b ? a - b : b - a) <= ONE;
