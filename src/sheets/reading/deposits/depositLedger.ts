// What the rows of a list of deposits come to: exact sums by series and month, the last day of each office, the rows that
// do not count. Reads no cell.
import type { Amount } from '../../../domain/amount';
import type { MonthDatum } from '../../../domain/indicator';
import type { ExcludedRow } from '../../inspection';
import type { DepositKeys } from './depositKeys';
import type { DepositSeries } from './deposits';
import { DepositSums } from './depositSums';
import { MONTHS, type DepositYear } from './depositYear';
import { sheetRow, type FoundTable } from '../headers/foundTable';

export class DepositLedger {
  private readonly sums = new DepositSums();
  private readonly counts: number[] = [];
  /** The last day with a deposit, by office. */
  private readonly lastDays: number[] = [];
  private readonly hidden: ReadonlySet<number>;
  readonly excluded: ExcludedRow[] = [];
  readonly hiddenRows: number[] = [];
  /** Deposits dated after the evaluation. */
  later = 0;

  constructor(
    private readonly table: FoundTable,
    private readonly year: DepositYear,
    private readonly keys: DepositKeys,
  ) {
    this.hidden = new Set(table.grid.hiddenRows);
  }

  /** Opens the entry of a deposit whose day counts; gives its series. */
  enter(index: number, office: number, account: number, from: number, day: number): number {
    this.seen(office, day);
    const series = this.keys.seriesOf(office, account, index, from);
    this.counts[series] = (this.counts[series] ?? 0) + 1;
    if (this.hidden.size > 0 && this.hidden.has(sheetRow(this.table, index)))
      this.hiddenRows.push(sheetRow(this.table, index));
    return series;
  }

  addSen(series: number, day: number, sen: number): void {
    this.sums.addSen(series * MONTHS + this.year.monthOf(day), sen);
  }
  addAmount(series: number, day: number, amount: Amount): void {
    this.sums.addAmount(series * MONTHS + this.year.monthOf(day), amount);
  }

  /** A row whose day does not count; `office` null where its amount cannot be read. */
  leaveOtherDay(index: number, office: number | null, day: number): void {
    if (this.year.isLater(day)) {
      this.later += 1;
      return;
    }
    // A deposit of the year after shows that this year's months are complete.
    if (office !== null) this.seen(office, day);
    this.exclude(index, 'other year');
  }

  exclude(index: number, reason: ExcludedRow['reason']): void {
    this.excluded.push({ row: sheetRow(this.table, index), reason });
  }

  private seen(office: number, day: number): void {
    if (!((this.lastDays[office] ?? 0) >= day)) this.lastDays[office] = day;
  }

  series(): readonly DepositSeries[] {
    const all: DepositSeries[] = [];
    for (let series = 0; series < this.keys.count; series += 1) {
      const head = this.keys.headOf(series);
      if (head === undefined) continue;
      const also = this.keys.namesOf(series);
      if (also !== undefined) head.alsoNamed = also;
      const last = this.lastDays[this.keys.officeOf(series)] ?? 0;
      const months = this.year.begins.map((begin, month): MonthDatum =>
        last < begin
          ? { kind: 'none' }
          : { kind: 'amount', amount: this.sums.sumOf(series * MONTHS + month) },
      );
      all.push({ head, rows: this.counts[series] ?? 0, months });
    }
    return all;
  }
}
