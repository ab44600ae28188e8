// Layout I: a long list of deposits, one row each, and the target list beside it.
import type { SheetCell, WrittenSheet } from '../sheetsWorkbook';
import { codeCell, type CodeForm } from './codes';
import { OFFICES, YEAR, type Account } from './facts';
import { money, type MoneyStyle } from './money';
import { blanks, bold, dateCell, SheetDraft } from './sheetDraft';

export interface Deposit {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly account: Account;
  readonly amount: bigint;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A month's amount as one to four deposits on different days, some on the same day; none for a month of 0. */
export function depositsOf(accounts: readonly Account[], lastMonth: number): readonly Deposit[] {
  return accounts.flatMap((account, place) =>
    account.months.slice(0, lastMonth).flatMap((amount, month): readonly Deposit[] => {
      if (amount === 0n) return [];
      const parts = 1 + ((place + month) % 4);
      const part = amount / BigInt(parts);
      return Array.from({ length: parts }, (_, index) => ({
        date: `${String(YEAR)}-${two(month + 1)}-${two(1 + ((place * 7 + index * 9) % 28))}`,
        account,
        amount: index === parts - 1 ? amount - part * BigInt(parts - 1) : part,
      }));
    }),
  );
}

const STRIDE = 37;

/** The same deposits in an order that no column explains. */
export function shuffled<T>(items: readonly T[]): readonly T[] {
  const rest = [...items];
  const mixed: T[] = [];
  let at = 0;
  while (rest.length > 0) {
    at = (at + STRIDE) % rest.length;
    mixed.push(...rest.splice(at, 1));
  }
  return mixed;
}

export type DateStyle = 'date' | 'text' | 'longText' | 'monthFirst' | 'iso';
const LONG_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agt', 'Sep', 'Okt', 'Nop', 'Des'];

function dateIn(date: string, style: DateStyle): SheetCell {
  const [year = '', month = '', day = ''] = date.split('-');
  if (style === 'date') return dateCell(date);
  if (style === 'iso') return date;
  if (style === 'monthFirst') return `${month}/${day}/${year}`;
  if (style === 'text') return `${day}/${month}/${year}`;
  return `${String(Number(day))} ${LONG_MONTHS[Number(month) - 1] ?? ''} ${year}`;
}

export interface DepositListOptions {
  readonly deposits: readonly Deposit[];
  readonly sheet?: string;
  readonly dates?: DateStyle;
  readonly code?: CodeForm;
  readonly style?: MoneyStyle;
  readonly hasOffice?: boolean;
  readonly hasTitles?: boolean;
  readonly hasTotal?: boolean;
  /** The date cell of one deposit, by its place in the list, as it cannot be read. */
  readonly unreadable?: { readonly at: number; readonly written: string };
}

export function depositList(options: DepositListOptions): WrittenSheet {
  const draft = new SheetDraft(options.sheet ?? 'Setoran');
  if (options.hasTitles === true)
    draft.titles(['DAFTAR SETORAN PENDAPATAN', `TAHUN ANGGARAN ${String(YEAR)}`], 5).blank();
  const heads = [
    'Tanggal',
    ...(options.hasOffice === false ? [] : ['Kode OPD']),
    'Kode Rekening',
    'Uraian',
    'Jumlah',
  ];
  draft.row(...heads.map((head) => bold(head)));
  options.deposits.forEach(({ date, account, amount }, index) => {
    draft.row(
      options.unreadable?.at === index ? options.unreadable.written : dateIn(date, options.dates ?? 'date'),
      ...(options.hasOffice === false ? [] : [OFFICES[account.office].code]),
      codeCell(account.code, options.code ?? 'dotted'),
      account.name,
      money(amount, options.style ?? 'number'),
    );
  });
  if (options.hasTotal === true) {
    const sum = options.deposits.reduce((all, { amount }) => all + amount, 0n);
    draft.row(...blanks(heads.length - 2), bold('JUMLAH'), money(sum, options.style ?? 'number', true));
  }
  return draft.sheet();
}

export interface TargetListOptions {
  readonly accounts: readonly Account[];
  readonly sheet?: string;
  readonly code?: CodeForm;
  readonly hasOffice?: boolean;
  readonly heading?: string;
  readonly style?: MoneyStyle;
  readonly nameOf?: (account: Account) => string;
  readonly codeOf?: (account: Account) => string;
}

/** A plain list of annual targets. */
export function targetList(options: TargetListOptions): WrittenSheet {
  const draft = new SheetDraft(options.sheet ?? 'Target 2026');
  const hasOffice = options.hasOffice !== false;
  const heads = [
    ...(hasOffice ? ['Kode OPD', 'Perangkat Daerah'] : []),
    'Kode Rekening',
    'Uraian',
    options.heading ?? `Target ${String(YEAR)} (Rp)`,
  ];
  const office = hasOffice ? [] : [OFFICES.bapenda.name.toUpperCase()];
  draft
    .titles([`TARGET PENDAPATAN ASLI DAERAH TAHUN ANGGARAN ${String(YEAR)}`, ...office], heads.length)
    .blank();
  draft.row(...heads.map((head) => bold(head)));
  for (const account of options.accounts) {
    const { code, name } = OFFICES[account.office];
    draft.row(
      ...(hasOffice ? [code, name] : []),
      codeCell(options.codeOf?.(account) ?? account.code, options.code ?? 'dotted'),
      options.nameOf?.(account) ?? account.name,
      money(account.annual, options.style ?? 'number'),
    );
  }
  return draft.sheet();
}
