// To which series a deposit belongs: its office and its account, or its name where it has no account. Every distinct cell is
// read once; rows leave no object behind.
import type { CellValue } from '../../grid';
import { codeCell } from '../cells/accountCode';
import type { Findings } from '../findings';
import {
  addressUnder,
  codeAt,
  formatAt,
  nameAt,
  sheetRow,
  valueAt,
  type FoundTable,
} from '../headers/foundTable';
import { plainText } from '../cells/headingText';
import { nameKey } from '../keys/nameKey';
import type { Offices } from '../offices/offices';
import type { SourceRow } from '../rows/sourceRows';

export const NO_ACCOUNT = -1;
const PLAIN_FORMATS: ReadonlySet<string> = new Set(['General', '@', '0', '#,##0']);

interface Account {
  readonly code: string | null;
  /** A code with digits, or a name where the table has no codes: nothing that may be a total's word. */
  readonly isRegular: boolean;
}

export class DepositKeys {
  private readonly accounts: Account[] = [];
  private readonly byAccount = new Map<string, number>();
  private readonly byCode = new Map<CellValue, number>();
  private readonly byName = new Map<CellValue, number>();
  private readonly offices = new Map<string, number>();
  private readonly officeNames: string[] = [];
  private readonly series: Map<number, number>[] = [];
  private readonly heads: SourceRow[] = [];
  private readonly seriesOffice: number[] = [];
  private readonly seriesAccount: number[] = [];
  private readonly codeColumn: number | undefined;
  /** By account with a code: the name in its first row, and those of later rows that other codes had first. */
  private readonly firstNames: CellValue[] = [];
  private readonly alsoNamed: Set<string>[] = [];
  private readonly byFirstName = new Map<CellValue, number>();

  constructor(
    private readonly table: FoundTable,
    private readonly known: Offices,
    private readonly log: Findings,
  ) {
    this.codeColumn = table.columns.get('Kode Rekening') ?? table.codeColumns[0];
  }

  /** The number of a row's account or name; `NO_ACCOUNT` where it has neither. */
  accountAt(index: number, name = nameAt(this.table, index)): number {
    const { table, codeColumn } = this;
    if (table.account !== undefined) {
      const { code, name } = table.account;
      return this.intern(code === null ? `n ${nameKey(name)}` : `c ${code}`, code);
    }
    if (codeColumn !== undefined) {
      const cell = codeAt(table, index);
      if (cell !== '') {
        const account = this.accountOf(index, cell, codeColumn);
        if (account !== NO_ACCOUNT) {
          this.noteName(account, name);
          return account;
        }
      }
    }
    if (name === '') return NO_ACCOUNT;
    let account = this.byName.get(name);
    if (account === undefined) {
      const key = nameKey(name);
      account = key === '' ? NO_ACCOUNT : this.intern(`n ${key}`, null);
      this.byName.set(name, account);
    }
    return account;
  }

  private accountOf(index: number, cell: CellValue, column: number): number {
    const format = typeof cell === 'number' ? formatAt(this.table, index, column) : '@';
    const isPlain = PLAIN_FORMATS.has(format);
    const seen = isPlain ? this.byCode.get(cell) : undefined;
    if (seen !== undefined) return seen;
    const { code, isFromDate } = codeCell(cell, format);
    if (isFromDate) {
      const at = { sheet: this.table.grid.name, cell: addressUnder(this.table, index, 'Kode Rekening') };
      this.log.issue('CODE_FROM_DATE', 'warning', at, { found: String(cell), expected: code });
    }
    const account = code === null ? NO_ACCOUNT : this.intern(`c ${code}`, code);
    if (isPlain) this.byCode.set(cell, account);
    return account;
  }

  private noteName(account: number, name: CellValue): void {
    const first = this.firstNames[account];
    if (first === name) return;
    const other = this.byFirstName.get(name);
    if (first === undefined) {
      this.firstNames[account] = name;
      if (other === undefined) this.byFirstName.set(name, account);
    } else if (other !== undefined && other !== account)
      (this.alsoNamed[account] ??= new Set()).add(plainText(name));
  }

  private intern(key: string, code: string | null): number {
    const known = this.byAccount.get(key);
    if (known !== undefined) return known;
    const account = this.accounts.length;
    this.accounts.push({ code, isRegular: code === null || /\d/.test(code) });
    this.byAccount.set(key, account);
    return account;
  }

  /** Whether the account is a code with digits. */
  hasCode(account: number): boolean {
    const known = this.accounts[account];
    return known !== undefined && known.code !== null && known.isRegular;
  }
  isRegular(account: number): boolean {
    return this.accounts[account]?.isRegular === true;
  }

  /** The number of a row's office; rows that name none have one in common. */
  officeAt(index: number): number {
    const { table } = this;
    const opd = this.known.opdOf(
      blankDash(valueAt(table, index, 'Kode OPD')),
      blankDash(valueAt(table, index, 'Perangkat Daerah')),
    );
    const known = this.offices.get(opd);
    if (known !== undefined) return known;
    const office = this.officeNames.length;
    this.offices.set(opd, office);
    this.officeNames.push(opd);
    return office;
  }

  isNamed(office: number): boolean {
    return this.officeNames[office] !== '';
  }

  /** The series of an office and account; `index` is the row that may be its first, `from` the row that names the account. */
  seriesOf(office: number, account: number, index: number, from = index): number {
    let byAccount = this.series[office];
    if (byAccount === undefined) this.series[office] = byAccount = new Map<number, number>();
    const known = byAccount.get(account);
    if (known !== undefined) return known;
    const series = this.heads.length;
    byAccount.set(account, series);
    this.heads.push(this.headAt(office, account, index, from));
    this.seriesOffice.push(office);
    this.seriesAccount.push(account);
    return series;
  }

  private headAt(office: number, account: number, index: number, from: number): SourceRow {
    const code = this.accounts[account]?.code ?? null;
    const name = plainText(nameAt(this.table, from));
    return {
      table: this.table,
      index,
      row: sheetRow(this.table, index),
      opd: this.officeNames[office] ?? '',
      code,
      name: name === '' ? (code ?? '') : name,
      isBare: false,
      yearQuestion: null,
    };
  }

  get count(): number {
    return this.heads.length;
  }
  headOf(series: number): SourceRow | undefined {
    return this.heads[series];
  }
  /** Names of other accounts that deposits of the series bear. */
  namesOf(series: number): ReadonlySet<string> | undefined {
    return this.alsoNamed[this.seriesAccount[series] ?? NO_ACCOUNT];
  }
  officeOf(series: number): number {
    return this.seriesOffice[series] ?? 0;
  }
}

const blankDash = (value: CellValue): CellValue => (typeof value === 'boolean' || value === '-' ? '' : value);
