// Lists of accounts with any figures beside them, under one or two header rows. What columns they have is the caller's.
import type { SheetCell, WrittenSheet } from '../sheetsWorkbook';
import { OFFICES, YEAR, type Account } from './facts';
import { money, type MoneyStyle } from './money';
import { bold, SheetDraft } from './sheetDraft';

export interface FigureColumn {
  readonly heading: string;
  /** Merged over all columns with the same word beside each other. */
  readonly over?: string;
  readonly of: (account: Account) => bigint | null;
}

export interface FigureSheetOptions {
  readonly accounts: readonly Account[];
  readonly sheet: string;
  readonly titles: readonly string[];
  readonly columns: readonly FigureColumn[];
  readonly style?: MoneyStyle;
  readonly hasCodes?: boolean;
}

export function figureSheet(options: FigureSheetOptions): WrittenSheet {
  const { columns } = options;
  const draft = new SheetDraft(options.sheet);
  const left = options.hasCodes === false ? ['Uraian'] : ['Kode Rekening', 'Uraian'];
  const width = left.length + columns.length;
  draft.titles(
    [...options.titles, OFFICES.bapenda.name.toUpperCase(), `TAHUN ANGGARAN ${String(YEAR)}`],
    width,
  );
  draft.blank();
  const top = draft.next;
  if (columns.some(({ over }) => over !== undefined)) {
    draft.row(
      ...left.map((head) => bold(head)),
      ...columns.map(({ heading, over }, index): SheetCell => {
        if (over === undefined) return bold(heading);
        return columns[index - 1]?.over === over ? null : bold(over);
      }),
    );
    draft.row(
      ...left.map(() => null),
      ...columns.map(({ heading, over }) => (over === undefined ? null : bold(heading))),
    );
    for (let column = 1; column <= width; column += 1) {
      const over = columns[column - 1 - left.length]?.over;
      if (over === undefined) draft.merge(top, column, top + 1, column);
    }
    columns.forEach(({ over }, index) => {
      if (over === undefined || columns[index - 1]?.over === over) return;
      const count = columns.slice(index).findIndex((other) => other.over !== over);
      const last = count < 0 ? columns.length : index + count;
      draft.merge(top, left.length + index + 1, top, left.length + last);
    });
  } else draft.row(...left.map((head) => bold(head)), ...columns.map(({ heading }) => bold(heading)));
  for (const account of options.accounts) {
    draft.row(
      ...(options.hasCodes === false ? [] : [account.code]),
      account.name,
      ...columns.map(({ of }) => money(of(account), options.style ?? 'number')),
    );
  }
  return draft.sheet();
}
