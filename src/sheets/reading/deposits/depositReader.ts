// Goes through the rows of a list of deposits once: plain deposits on a short way without objects, all others one by one.
import { DepositAmounts } from './depositAmounts';
import { DepositCancels } from './depositCancels';
import { DepositDates, NO_DAY, OPEN_DAY } from './depositDates';
import { DepositDoubts } from './depositDoubts';
import { DepositGaps } from './depositGaps';
import { DEPOSIT_AMOUNT, DEPOSIT_DATE } from './depositHeadings';
import { DepositKeys, NO_ACCOUNT } from './depositKeys';
import { DepositLedger } from './depositLedger';
import { DepositRepeats } from './depositRepeats';
import { DepositRows } from './depositRows';
import type { DepositsReading } from './deposits';
import { exactSen, SEN, senOfText } from './depositSums';
import { DepositTotals } from './depositTotals';
import { DepositYear, plausibleDays } from './depositYear';
import type { Amount } from '../../../domain/amount';
import type { RunFrame } from '../draft';
import type { Figure } from '../cells/figureColumn';
import type { Findings } from '../findings';
import { formulaAt, nameAt, sheetRow, type FoundTable } from '../headers/foundTable';
import { isBlank, plainText } from '../cells/headingText';
import type { Offices } from '../offices/offices';

interface Deposit {
  readonly index: number;
  readonly office: number;
  readonly account: number;
  /** The row that names the account: its own, or the one above. */
  readonly from: number;
}

export class DepositReader {
  private readonly dateColumn: number;
  private readonly amountColumn: number;
  private readonly dates: DepositDates;
  private readonly keys: DepositKeys;
  private readonly rows: DepositRows;
  private readonly amounts: DepositAmounts;
  private readonly cancels: DepositCancels;
  private readonly doubts: DepositDoubts;
  private readonly gaps: DepositGaps;
  private readonly repeats: DepositRepeats;
  private readonly totals: DepositTotals;
  private readonly year: DepositYear;
  private readonly ledger: DepositLedger;
  private readonly end: number;

  constructor(
    private readonly table: FoundTable,
    private readonly frame: RunFrame,
    offices: Offices,
    private readonly log: Findings,
  ) {
    this.dateColumn = columnOf(table, DEPOSIT_DATE);
    this.amountColumn = columnOf(table, DEPOSIT_AMOUNT);
    this.dates = new DepositDates(table, this.dateColumn, log, plausibleDays(table, frame));
    this.keys = new DepositKeys(table, offices, log);
    this.rows = new DepositRows(table, this.dateColumn, this.amountColumn);
    this.amounts = new DepositAmounts(table, this.amountColumn, log);
    this.cancels = new DepositCancels(table, this.amountColumn, this.dateColumn, log);
    this.doubts = new DepositDoubts(table, log);
    this.gaps = new DepositGaps(table, this.dateColumn, this.amountColumn, log);
    this.repeats = new DepositRepeats(table, this.dateColumn, this.amountColumn);
    this.totals = new DepositTotals(table, this.amountColumn, log);
    this.year = new DepositYear(frame);
    this.ledger = new DepositLedger(table, this.year, this.keys);
    this.end = lastFilled(table) + 1;
  }

  read(): DepositsReading {
    const { table } = this;
    for (let index = table.from; index < this.end; index += 1) {
      if (!this.takePlain(index)) this.takeOther(index);
    }
    this.doubts.askRest((code) => (code.includes('DATE') ? this.dateColumn : this.amountColumn));
    this.gaps.holdAccounts(this.keys, this.doubts);
    this.repeats.report(this.log);
    if (this.ledger.later > 0) {
      const facts = { found: String(this.ledger.later), expected: this.frame.asOf };
      this.log.issue('DEPOSITS_LATER', 'info', { sheet: table.grid.name }, facts);
    }
    return {
      series: this.ledger.series(),
      excluded: this.ledger.excluded,
      hiddenRows: this.ledger.hiddenRows,
      firstRow: sheetRow(table, table.from),
      lastRow: sheetRow(table, Math.max(this.end - 1, table.from)),
      holds: this.doubts.holdsOf((series) => this.keys.headOf(series)),
    };
  }

  /** A row with a date, an account and a number, as nearly all are. */
  private takePlain(index: number): boolean {
    const values = this.table.grid.values[index];
    const amount = values?.[this.amountColumn] ?? '';
    if (amount === '' || typeof amount === 'boolean' || this.cancels.isMarked(index)) return false;
    const day = this.dates.dayOf(values?.[this.dateColumn] ?? '');
    const name = nameAt(this.table, index);
    if (day <= 0 || this.rows.isSuspect(name)) return false;
    if (formulaAt(this.table, index, this.amountColumn) !== null) return false;
    const account = this.keys.accountAt(index, name);
    if (!this.keys.isRegular(account)) return false;
    const isText = typeof amount === 'string';
    const sen = isText ? senOfText(amount) : exactSen(amount);
    if (Number.isNaN(sen)) return isText && this.takeText(index, day, account);
    if (!isText && !this.amounts.isPlainNumber(index, amount)) return false;
    this.gaps.remember(index, day, account);
    this.totals.addSen(sen);
    const office = this.keys.officeAt(index);
    if (!this.year.isCounted(day)) {
      this.ledger.leaveOtherDay(index, office, day);
      return true;
    }
    const series = this.ledger.enter(index, office, account, index, day);
    this.noteDate(index, day);
    if (isText) this.amounts.noteText(index, sen / 100);
    this.ledger.addSen(series, day, sen);
    this.repeats.add(index, series, day, sen);
    return true;
  }

  /** The same with a text that is a number in another way. */
  private takeText(index: number, day: number, account: number): boolean {
    const figure = this.amounts.figureAt(index);
    if (figure.kind !== 'amount') return false;
    this.gaps.remember(index, day, account);
    this.totals.addAmount(figure.amount);
    const office = this.keys.officeAt(index);
    this.addFigure({ index, office, account, from: index }, day, figure);
    return true;
  }

  private takeOther(index: number): void {
    const values = this.table.grid.values[index] ?? [];
    const day = this.dates.dayOf(values[this.dateColumn] ?? '');
    const account = this.keys.accountAt(index);
    const kind = this.rows.kindOf(index, {
      hasDay: day > 0 || day === OPEN_DAY,
      hasAccount: account !== NO_ACCOUNT,
      hasCode: account !== NO_ACCOUNT && this.keys.hasCode(account),
    });
    if (kind === 'deposit') {
      this.takeDeposit(index, day, account);
      return;
    }
    if (kind === 'heading') this.gaps.remember(index, day, account);
    if (kind === 'note') this.gaps.remember(index, day, NO_ACCOUNT);
    if (kind === 'total' || kind === 'subtotal') this.totals.check(index, this.amounts.figureAt(index));
    this.ledger.exclude(index, kind === 'heading' ? this.unfilled : kind);
  }

  /** What a row without an amount is: a heading among the deposits, or a day on which nothing of the account was paid in. */
  private get unfilled(): 'note' | 'blank' {
    return this.table.account === undefined ? 'note' : 'blank';
  }

  /** A deposit of which something is a text, missing or unreadable. */
  private takeDeposit(index: number, ownDay: number, ownAccount: number): void {
    const figure = this.amounts.figureAt(index);
    if (figure.kind === 'none' || figure.kind === 'dash') {
      // Nothing of this account was paid in that day.
      if (this.table.account !== undefined) {
        this.ledger.exclude(index, 'blank');
        return;
      }
      this.log.issue('DEPOSIT_WITHOUT_AMOUNT', 'warning', this.doubts.cellAt(index, this.amountColumn));
      this.ledger.exclude(index, 'note');
      return;
    }
    if (ownAccount === NO_ACCOUNT && ownDay <= 0 && ownDay !== OPEN_DAY && this.totals.isTotal(figure)) {
      this.totals.check(index, figure);
      this.ledger.exclude(index, 'total');
      return;
    }
    if (figure.kind === 'amount') this.totals.addAmount(figure.amount);
    else this.totals.isUnsure = true;
    if (ownDay > 0 && !this.year.isCounted(ownDay)) {
      this.ledger.leaveOtherDay(index, figure.kind === 'amount' ? this.keys.officeAt(index) : null, ownDay);
      return;
    }
    const deposit = this.depositAt(index, ownDay, ownAccount);
    if (deposit === null) return;
    const day = this.settledDay(deposit, ownDay);
    if (day !== null) this.addFigure(deposit, day, figure);
  }

  /** With the account of its own row or, where the officer says so, of the row above. */
  private depositAt(index: number, day: number, account: number): Deposit | null {
    const office = this.keys.officeAt(index);
    if (account !== NO_ACCOUNT) {
      this.gaps.remember(index, day, account);
      return { index, office, account, from: index };
    }
    const above = this.gaps.accountAbove(index, this.keys.isNamed(office) ? office : null, this.monthOf(day));
    if (above === null) return null;
    if (above === 'skip') {
      this.ledger.exclude(index, 'note');
      return null;
    }
    const own = this.keys.isNamed(office) ? office : this.keys.officeAt(above.from);
    return { index, office: own, account: above.account, from: above.from };
  }

  /** The day of a deposit; null where it waits for an answer or is left out. */
  private settledDay(deposit: Deposit, ownDay: number): number | null {
    const { index } = deposit;
    if (ownDay > 0) return ownDay;
    const raw = this.table.grid.values[index]?.[this.dateColumn] ?? '';
    if (ownDay === OPEN_DAY) {
      const id = typeof raw === 'number' ? this.dates.openSerials : this.dates.openTexts;
      const code = typeof raw === 'number' ? 'DEPOSIT_DATES_SWAPPED' : 'DEPOSIT_DATE_ORDER';
      this.doubts.hold(this.seriesOf(deposit), code, id ?? '', null);
      return null;
    }
    const above = ownDay === NO_DAY ? this.gaps.dayAbove(index) : 'none';
    if (typeof above === 'number') return above;
    if (above !== 'none') {
      this.log.issue('DEPOSIT_WITHOUT_DATE', 'warning', this.doubts.cellAt(index, this.dateColumn));
      if (above === 'skip') this.ledger.exclude(index, 'note');
      else this.doubts.hold(this.seriesOf(deposit), 'DEPOSIT_DATE_BLANK', this.gaps.dayQuestion, null);
      return null;
    }
    const at = { index, column: this.dateColumn, found: this.dates.shown(raw), name: this.nameOf(deposit) };
    const cell = this.doubts.cellAt(index, this.dateColumn);
    this.log.issue('INVALID_DATE', 'error', cell, { found: at.found, expected: DEPOSIT_DATE });
    if (this.doubts.isLeftOut('DEPOSIT_DATE_UNREADABLE', at, this.seriesOf(deposit), null))
      this.ledger.exclude(index, 'note');
    return null;
  }

  private addFigure(deposit: Deposit, day: number, figure: Figure): void {
    const { index } = deposit;
    if (!this.year.isCounted(day)) {
      this.ledger.leaveOtherDay(index, figure.kind === 'amount' ? deposit.office : null, day);
      return;
    }
    if (figure.kind === 'amount') {
      if (this.isCancelled(deposit, day, figure.amount)) return;
      const series = this.ledger.enter(index, deposit.office, deposit.account, deposit.from, day);
      this.noteDate(index, day);
      this.amounts.noteText(index, figure.amount);
      this.ledger.addAmount(series, day, figure.amount);
      this.repeats.add(index, series, day, Number(figure.amount / SEN));
      return;
    }
    const series = this.seriesOf(deposit);
    const month = this.year.monthOf(day);
    if (figure.kind === 'open') {
      this.doubts.hold(series, figure.code, figure.questionId, month + 1);
      return;
    }
    const found = figure.kind === 'text' ? figure.text : '';
    const cell = this.doubts.cellAt(index, this.amountColumn);
    this.log.issue('TEXT_WHERE_NUMBER', 'error', cell, { found, expected: DEPOSIT_AMOUNT });
    const at = { index, column: this.amountColumn, found, name: this.nameOf(deposit) };
    if (this.doubts.isLeftOut('DEPOSIT_AMOUNT_UNREADABLE', at, series, month + 1))
      this.ledger.exclude(index, 'note');
  }

  /** A deposit that its own row calls cancelled, unless the officer says that it counts. */
  private isCancelled(deposit: Deposit, day: number, amount: Amount): boolean {
    const { index } = deposit;
    if (!this.cancels.isMarked(index)) return false;
    const { answer, questionId, code } = this.cancels.answerFor(index, amount, this.nameOf(deposit));
    if (answer === 'count') return false;
    if (answer === null) {
      this.doubts.hold(this.seriesOf(deposit), code, questionId, this.year.monthOf(day) + 1);
      this.totals.isUnsure = true;
      return true;
    }
    this.totals.addAmount(-amount);
    this.ledger.exclude(index, 'note');
    return true;
  }

  /** 1 to 12; null where the day is not known. */
  private monthOf(day: number): number | null {
    return this.year.isCounted(day) ? this.year.monthOf(day) + 1 : null;
  }
  private seriesOf({ index, office, account, from }: Deposit): number {
    return this.keys.seriesOf(office, account, index, from);
  }
  private nameOf({ from }: Deposit): string {
    return plainText(nameAt(this.table, from));
  }

  private noteDate(index: number, day: number): void {
    const raw = this.table.grid.values[index]?.[this.dateColumn] ?? '';
    if (typeof raw === 'string' && raw !== '') this.dates.noteText(index, raw, day);
  }
}

function columnOf(table: FoundTable, heading: string): number {
  const column = table.columns.get(heading);
  if (column === undefined) throw new RangeError(`The table has no column ${heading}`);
  return column;
}

function lastFilled(table: FoundTable): number {
  for (let index = table.to - 1; index >= table.from; index -= 1) {
    if (!(table.grid.values[index] ?? []).every(isBlank)) return index;
  }
  return table.from - 1;
}
