// Layout C: a city's weekly target and realisation, the code in five narrow cells, line breaks in the headings.
import type { SheetCell, WrittenSheet } from '../sheetsWorkbook';
import { narrowCells } from './codes';
import { annualOf, inMonth, MONTHS, total, upTo, YEAR, type Account } from './facts';
import { money, percent, type MoneyStyle, type PercentStyle } from './money';
import { blanks, bold, SheetDraft } from './sheetDraft';

export interface LayoutCOptions {
  readonly accounts: readonly Account[];
  readonly sheet: string;
  readonly month: number;
  /** How much of the month had come in by the end of last week and of this week, in hundredths. */
  readonly shares: readonly [lastWeek: bigint, thisWeek: bigint];
  /** The title line that dates the week. */
  readonly week: string;
  readonly style?: MoneyStyle;
  readonly percent?: PercentStyle;
  readonly wordsOverAchieved?: boolean;
  readonly office?: string;
  /** Behind every heading of an amount; `(Rp)` by default. */
  readonly unit?: string;
  /** Three times the same block, one under the other. */
  readonly hasRepeatedTotals?: boolean;
}

const GROUPS = [
  ['4.1.01', 'PAJAK DAERAH', 'JUMLAH HASIL PAJAK DAERAH (I)'],
  ['4.1.02', 'RETRIBUSI DAERAH', 'JUMLAH HASIL RETRIBUSI DAERAH (II)'],
  ['4.1.03', 'HASIL PENGELOLAAN KEKAYAAN DAERAH YANG DIPISAHKAN', 'JUMLAH HASIL PENGELOLAAN KEKAYAAN (III)'],
  ['4.1.04', 'LAIN-LAIN PAD YANG SAH', 'JUMLAH LAIN-LAIN PAD YANG SAH (IV)'],
] as const;
const CODE_CELLS = 5;
const WIDTH = 15;

/** What had come in by then, of one account: whole months, then a part of this one. */
export const partOf = (account: Account, month: number, share: bigint): bigint =>
  upTo([account], month - 1) + (inMonth([account], month) * share) / 100n;

export function layoutC(options: LayoutCOptions): WrittenSheet {
  const { month } = options;
  const draft = new SheetDraft(options.sheet);
  draft.titles(
    [
      'PEMERINTAH KOTA SEKAR ARUM',
      options.office ?? 'BADAN PENDAPATAN DAERAH',
      'LAPORAN MINGGUAN TARGET DAN REALISASI PENDAPATAN ASLI DAERAH',
      `TAHUN ANGGARAN ${String(YEAR)}`,
      options.week,
    ],
    WIDTH,
  );
  draft.blank();
  header(draft, options.unit ?? '(Rp)');
  for (const [code, title, subtotal] of GROUPS) {
    const group = options.accounts.filter((account) => account.code.startsWith(code));
    if (group.length === 0) continue;
    draft.row(...narrowCells(code), bold(title));
    for (const account of group) line(draft, account.code, account.name, [account], options);
    line(draft, null, subtotal, group, options);
    draft.blank();
  }
  line(draft, null, 'A. JUMLAH PENDAPATAN ASLI DAERAH (I+II+III+IV)', options.accounts, options);
  if (options.hasRepeatedTotals === true) repeatedTotals(draft, options);
  draft.signature(
    13,
    'Sekar Arum',
    month === 12 ? `4 Januari ${String(YEAR + 1)}` : `2 ${MONTHS[month] ?? ''} ${String(YEAR)}`,
    'Kepala Badan',
    'Bambang Suryono, S.E., M.M.',
    '196908121995031002',
  );
  return draft.sheet();
}

function header(draft: SheetDraft, unit: string): void {
  draft.merge(draft.next, 1, draft.next, CODE_CELLS);
  draft.row(
    bold('KODE REKENING'),
    ...blanks(CODE_CELLS - 1),
    bold('URAIAN'),
    bold(`TARGET\nT.A. ${String(YEAR)}\n${unit}`),
    bold(`REALISASI\nS.D. MINGGU LALU\n${unit}`),
    bold('%'),
    bold(`REALISASI\nMINGGU INI\n${unit}`),
    bold('%'),
    bold(`REALISASI\nS.D MINGGU INI\n${unit}`),
    bold('%'),
    bold(`SISA TARGET\n${unit}`),
    bold('KETERANGAN'),
  );
  draft.row('1', ...blanks(CODE_CELLS - 1), '2', '3', '4', '5', '6', '7', '8', '9', '10', '11');
}

/** The same totals again under other words, as such sheets end. */
function repeatedTotals(draft: SheetDraft, options: LayoutCOptions): void {
  for (const title of ['TOTAL PENDAPATAN', 'TOTAL PENDAPATAN ASLI DAERAH', 'TOTAL']) {
    draft.blank();
    for (const [code, name] of GROUPS) {
      const group = options.accounts.filter((account) => account.code.startsWith(code));
      if (group.length > 0) line(draft, null, name, group, options);
    }
    line(draft, null, title, options.accounts, options);
  }
}

function line(
  draft: SheetDraft,
  code: string | null,
  name: string,
  accounts: readonly Account[],
  options: LayoutCOptions,
): void {
  const { month, shares, style = 'number' } = options;
  const share = options.percent ?? 'textComma';
  const annual = annualOf(accounts);
  const [before, now] = shares.map((part) => total(accounts.map((account) => partOf(account, month, part))));
  if (before === undefined || now === undefined) throw new Error('Two shares are needed');
  const isSum = code === null;
  const rest: SheetCell =
    now >= annual && options.wordsOverAchieved !== false ? '-' : money(annual - now, style, isSum);
  draft.row(
    ...(code === null ? blanks(CODE_CELLS) : narrowCells(code)),
    isSum ? bold(name) : name,
    money(annual, style, isSum),
    money(before, style, isSum),
    percent(before, annual, share),
    money(now - before, style, isSum),
    percent(now - before, annual, share),
    money(now, style, isSum),
    percent(now, annual, share),
    rest,
    null,
  );
}
