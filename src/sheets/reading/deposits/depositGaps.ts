// Dates and accounts that a list prints once for several rows: whether a blank means the one above is one question a sheet.
// Until it is answered the rows' series wait.
import type { DepositDoubts } from './depositDoubts';
import { NO_ACCOUNT, type DepositKeys } from './depositKeys';
import type { Findings } from '../findings';
import { addressOf, codeAt, nameAt, type FoundTable } from '../headers/foundTable';
import { plainText } from '../cells/headingText';

/** `none`: nothing above to repeat; null: the question is open. */
type GapAnswer = 'skip' | 'none' | null;

export interface AccountAbove {
  readonly account: number;
  /** The row that names it. */
  readonly from: number;
}

export class DepositGaps {
  readonly dayQuestion: string;
  private readonly accountQuestion: string;
  private day = 0;
  private account = NO_ACCOUNT;
  private accountRow = -1;
  private dayAnswer: string | null | undefined;
  private accountAnswer: string | null | undefined;
  /** Offices whose series wait for the account of a row; null: all. To the months. */
  private readonly waiting = new Map<number | null, Set<number> | 'all'>();

  constructor(
    private readonly table: FoundTable,
    private readonly dateColumn: number,
    private readonly amountColumn: number,
    private readonly log: Findings,
  ) {
    this.dayQuestion = `deposit-date-blank:${table.grid.name}`;
    this.accountQuestion = `deposit-account:${table.grid.name}`;
  }

  /** What the rows below may repeat without printing it. */
  remember(index: number, day: number, account: number): void {
    if (day !== 0) this.day = day;
    if (account === NO_ACCOUNT) return;
    this.account = account;
    this.accountRow = index;
  }

  /** The day above, where the officer says that a blank repeats it. */
  dayAbove(index: number): number | GapAnswer {
    if (this.dayAnswer === undefined) {
      this.dayAnswer = this.ask(this.dayQuestion, 'DEPOSIT_DATE_BLANK', index, this.dateColumn, (row) =>
        this.isBlankAt(row, this.dateColumn),
      );
    }
    if (this.dayAnswer !== 'above') return this.dayAnswer === 'skip' ? 'skip' : null;
    return this.day > 0 ? this.day : 'none';
  }

  /** The account above; `office` and `month` say which series wait as long as that is open. */
  accountAbove(index: number, office: number | null, month: number | null): AccountAbove | 'skip' | null {
    const column = this.table.columns.get('Kode Rekening') ?? this.table.nameColumns[0] ?? this.dateColumn;
    if (this.accountAnswer === undefined) {
      this.accountAnswer = this.ask(
        this.accountQuestion,
        'DEPOSIT_ACCOUNT_BLANK',
        index,
        column,
        (row) => plainText(codeAt(this.table, row)) === '' && plainText(nameAt(this.table, row)) === '',
      );
    }
    if (this.accountAnswer === 'above' && this.account !== NO_ACCOUNT)
      return { account: this.account, from: this.accountRow };
    const at = { sheet: this.table.grid.name, cell: addressOf(this.table, index, column) };
    this.log.issue('DEPOSIT_WITHOUT_ACCOUNT', 'warning', at);
    if (this.accountAnswer === 'skip') return 'skip';
    const months = this.waiting.get(office);
    if (month === null) this.waiting.set(office, 'all');
    else if (months === undefined) this.waiting.set(office, new Set([month]));
    else if (months !== 'all') months.add(month);
    return null;
  }

  private isBlankAt(row: number, column: number): boolean {
    return plainText(this.table.grid.values[row]?.[column] ?? '') === '';
  }

  private ask(
    id: string,
    code: string,
    index: number,
    column: number,
    isGap: (row: number) => boolean,
  ): string | null {
    let rows = 0;
    for (let row = index; row < this.table.to; row += 1) {
      if (isGap(row) && !this.isBlankAt(row, this.amountColumn)) rows += 1;
    }
    return this.log.ask({
      id,
      code,
      sheet: this.table.grid.name,
      cell: addressOf(this.table, index, column),
      facts: { rows: String(rows) },
      options: [{ id: 'above' }, { id: 'skip' }],
    });
  }

  /** Holds every series that a row without an account may belong to. */
  holdAccounts(keys: DepositKeys, doubts: DepositDoubts): void {
    for (const [office, months] of this.waiting) {
      for (let series = 0; series < keys.count; series += 1) {
        if (office !== null && keys.officeOf(series) !== office) continue;
        if (months === 'all') doubts.hold(series, 'DEPOSIT_ACCOUNT_BLANK', this.accountQuestion, null);
        else
          for (const month of months)
            doubts.hold(series, 'DEPOSIT_ACCOUNT_BLANK', this.accountQuestion, month);
      }
    }
  }
}
