// A plain list of own months by account, as the sheet of realisation beside a list of targets.
import type { SheetCell, WrittenSheet } from '../sheetsWorkbook';
import { codeCell, narrowCells, type CodeForm } from './codes';
import { MONTHS, OFFICES, total, YEAR, type Account } from './facts';
import { money, type MoneyStyle } from './money';
import { blanks, bold, SheetDraft } from './sheetDraft';

export interface MonthListOptions {
  readonly accounts: readonly Account[];
  readonly sheet?: string;
  readonly months: number;
  readonly code?: CodeForm | 'narrow' | 'none';
  readonly codeOf?: (account: Account) => string;
  readonly nameOf?: (account: Account) => string;
  readonly style?: MoneyStyle;
  readonly title?: string;
  readonly hasTotal?: boolean;
  readonly totalName?: string;
  readonly unitLine?: string;
}

const CELLS = 5;

export function monthRows(draft: SheetDraft, options: MonthListOptions): void {
  const { code = 'dotted', style = 'number' } = options;
  const isNarrow = code === 'narrow';
  const codeWidth = code === 'none' ? 0 : isNarrow ? CELLS : 1;
  if (isNarrow) draft.merge(draft.next, 1, draft.next, CELLS);
  draft.row(
    ...(codeWidth === 0 ? [] : [bold('Kode Rekening'), ...blanks(codeWidth - 1)]),
    bold('Uraian'),
    ...MONTHS.map((month) => bold(month)),
    bold('Jumlah'),
  );
  const line = (codes: readonly SheetCell[], name: SheetCell, accounts: readonly Account[]): void => {
    const amounts = MONTHS.map((_, index) =>
      index < options.months ? total(accounts.map(({ months }) => months[index] ?? 0n)) : null,
    );
    const sum = amounts.reduce<bigint>((all, amount) => all + (amount ?? 0n), 0n);
    draft.row(...codes, name, ...amounts.map((amount) => money(amount, style)), money(sum, style));
  };
  for (const account of options.accounts) {
    const written = options.codeOf?.(account) ?? account.code;
    const codes =
      code === 'none' ? [] : code === 'narrow' ? narrowCells(written, CELLS) : [codeCell(written, code)];
    line(codes, options.nameOf?.(account) ?? account.name, [account]);
  }
  if (options.hasTotal !== false)
    line(blanks(codeWidth), bold(options.totalName ?? 'JUMLAH'), options.accounts);
}

export function monthList(options: MonthListOptions): WrittenSheet {
  const draft = new SheetDraft(options.sheet ?? 'Realisasi 2026');
  draft
    .titles(
      [
        options.title ?? `REALISASI PENDAPATAN ASLI DAERAH TAHUN ANGGARAN ${String(YEAR)}`,
        OFFICES.bapenda.name.toUpperCase(),
      ],
      10,
    )
    .blank();
  if (options.unitLine !== undefined) draft.row(options.unitLine);
  monthRows(draft, options);
  return draft.sheet();
}
