// Layout D: a city's monthly matrix, the name over five level columns, no code and no total column.
import { lettersOf, type SheetCell, type WrittenSheet } from '../sheetsWorkbook';
import { annualOf, inMonth, MONTHS, treeOf, YEAR, type Account, type TreeRow } from './facts';
import { money, type MoneyStyle } from './money';
import { blanks, bold, SheetDraft } from './sheetDraft';

export interface LayoutDOptions {
  readonly accounts: readonly Account[];
  readonly sheet?: string;
  /** The twelve headings; the Indonesian names by default. */
  readonly months?: readonly SheetCell[];
  /** Months without any figure. */
  readonly empty?: readonly number[];
  readonly style?: MoneyStyle;
  readonly unitLine?: string;
  readonly targetHeading?: string;
  readonly hasNumbers?: boolean;
  readonly office?: string | null;
  readonly parentError?: bigint;
  /** Parents add their leaves by formula. */
  readonly hasFormulas?: boolean;
  /** A third header row above: a word merged over the twelve months. */
  readonly caption?: string;
  /** What stands in one month of one account instead of its figure. */
  readonly fault?: { readonly code: string; readonly month: number; readonly cell: SheetCell };
  /** Lines under the table. */
  readonly footer?: readonly string[];
}

const LEVELS = 5;
const WIDTH = LEVELS + 13;

export function layoutD(options: LayoutDOptions): WrittenSheet {
  const draft = new SheetDraft(options.sheet ?? 'Rekap Bulanan');
  const office = options.office === undefined ? 'BADAN PENDAPATAN DAERAH KOTA SEKAR ARUM' : options.office;
  draft.titles(
    [
      'REKAPITULASI PENERIMAAN PENDAPATAN ASLI DAERAH PER BULAN',
      ...(office === null ? [] : [office]),
      `TAHUN ANGGARAN ${String(YEAR)}`,
    ],
    WIDTH,
  );
  if (options.unitLine !== undefined) draft.row(...blanks(WIDTH - 1), options.unitLine);
  draft.blank();
  header(draft, options);
  const rows = treeOf(options.accounts);
  const first = draft.next;
  for (const row of rows) {
    const leaves = rows.flatMap(({ account }, index) =>
      account !== null && row.under.includes(account) ? [first + index] : [],
    );
    line(draft, row, leaves, options);
  }
  if (options.footer !== undefined) draft.blank();
  for (const line of options.footer ?? []) draft.row(line);
  return draft.sheet();
}

function header(draft: SheetDraft, options: LayoutDOptions): void {
  if (options.caption !== undefined) {
    draft.merge(draft.next, LEVELS + 2, draft.next, WIDTH);
    draft.row(...blanks(LEVELS + 1), bold(options.caption));
  }
  const top = draft.next;
  const deep = options.hasNumbers === false ? 0 : 1;
  draft.merge(top, 1, top + deep, LEVELS).merge(top, LEVELS + 1, top + deep, LEVELS + 1);
  draft.row(
    bold('URAIAN'),
    ...blanks(LEVELS - 1),
    bold(options.targetHeading ?? `APBD ${String(YEAR)}`),
    ...(options.months ?? MONTHS.map((month) => bold(month))),
  );
  if (deep === 1) draft.row(...blanks(LEVELS + 1), ...MONTHS.map((_, index) => index + 1));
}

/** `leaves`: the rows of the accounts that this row adds up. */
function line(draft: SheetDraft, row: TreeRow, leaves: readonly number[], options: LayoutDOptions): void {
  const { style = 'accounting' } = options;
  const isParent = row.account === null;
  const names: SheetCell[] = [...blanks(LEVELS)];
  names[row.level - 1] = isParent ? bold(row.name) : row.name;
  const extra = isParent ? (options.parentError ?? 0n) : 0n;
  const amounts = [
    annualOf(row.under) + extra,
    ...MONTHS.map((_, index) =>
      options.empty?.includes(index + 1) === true ? null : inMonth(row.under, index + 1) + extra,
    ),
  ];
  draft.row(
    ...names,
    ...amounts.map((amount, index) => {
      const { fault } = options;
      if (fault?.code === row.code && fault.month === index) return fault.cell;
      const cell = money(amount, style, isParent);
      if (!isParent || options.hasFormulas !== true || cell === null || typeof cell !== 'object') return cell;
      const column = lettersOf(LEVELS + 1 + index);
      return { ...cell, f: leaves.map((leaf) => `${column}${String(leaf)}`).join('+') };
    }),
  );
}
