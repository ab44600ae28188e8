// Layout B: annual target with running realisation, one sheet a month, as a monthly LRA export has it.
import type { SheetCell, WrittenSheet } from '../sheetsWorkbook';
import { codeCell, type CodeForm } from './codes';
import { annualOf, inMonth, lastDay, MONTHS, treeOf, upTo, YEAR, type Account, type TreeRow } from './facts';
import { money, percent, type MoneyStyle, type PercentStyle } from './money';
import { blanks, bold, indented, SheetDraft } from './sheetDraft';

export interface LayoutBOptions {
  readonly accounts: readonly Account[];
  readonly month: number;
  readonly sheet?: string;
  readonly office?: string;
  /** The period under the title; `Periode : 01 Januari 2026 s.d. 31 Agustus 2026` by default. */
  readonly periodLine?: string | null;
  readonly order?: 'lastThisTo' | 'thisLastTo';
  readonly code?: CodeForm;
  readonly style?: MoneyStyle;
  readonly percent?: PercentStyle;
  readonly hasNumberRow?: boolean;
  readonly hasSignature?: boolean;
  /** Added to what the parents state, in sen. */
  readonly parentError?: bigint;
  readonly annual?: (account: Account) => bigint;
  readonly hiddenCode?: string;
  readonly year?: number;
  /** How the level of a name shows: its column, its indent, or spaces before it. */
  readonly names?: 'columns' | 'indent' | 'spaces';
  readonly unitLine?: string;
  /** A page ends after so many rows; the next begins with the heading again. */
  readonly pageRows?: number;
  readonly totalName?: string;
  /** Added to one cell of a leaf, by code, in sen. */
  readonly slip?: { readonly code: string; readonly in: 'own' | 'before'; readonly by: bigint };
}

const NAME_COLUMNS = 6;
const FIRST_NAME = 2;
const TARGET = FIRST_NAME + NAME_COLUMNS;
const WIDTH = TARGET + 6;

export function layoutB(options: LayoutBOptions): WrittenSheet {
  const { month } = options;
  const draft = new SheetDraft(options.sheet ?? MONTHS[month - 1] ?? '');
  const period = options.periodLine === undefined ? fullPeriod(month) : options.periodLine;
  draft.titles(
    [
      'PEMERINTAH KABUPATEN TIRTA KENCANA',
      ...(options.office === undefined ? [] : [options.office.toUpperCase()]),
      'LAPORAN REALISASI ANGGARAN PENDAPATAN',
      `TAHUN ANGGARAN ${String(options.year ?? YEAR)}`,
      ...(period === null ? [] : [period]),
    ],
    WIDTH,
  );
  if (options.unitLine !== undefined) draft.row(...blanks(WIDTH - 1), options.unitLine);
  draft.blank();
  header(draft, options);
  treeOf(options.accounts).forEach((row, index) => {
    const page = options.pageRows;
    if (page !== undefined && index > 0 && index % page === 0) {
      draft.row(`Halaman ${String(index / page)}`).blank();
      header(draft, options);
    }
    dataRow(draft, row, options);
  });
  if (options.totalName !== undefined)
    dataRow(
      draft,
      { code: '', name: options.totalName, level: 1, account: null, under: options.accounts },
      options,
    );
  if (options.hasSignature !== false) {
    draft.signature(
      TARGET + 3,
      'Tirta Kencana',
      lastDay(month),
      'Kepala Badan Pendapatan Daerah',
      'Dra. Ratna Wulandari, M.Si.',
      '197203141998032004',
    );
  }
  return draft.sheet();
}

export const fullPeriod = (month: number): string =>
  `Periode : 01 Januari ${String(YEAR)} s.d. ${lastDay(month)}`;

function header(draft: SheetDraft, options: LayoutBOptions): void {
  const top = draft.next;
  const parts =
    options.order === 'thisLastTo'
      ? ['Bulan ini', 's/d Bulan lalu', 's/d Bulan ini']
      : ['s/d Bulan lalu', 'Bulan ini', 's/d Bulan ini'];
  draft
    .row(
      bold('Kode Rekening'),
      bold('Uraian'),
      ...blanks(NAME_COLUMNS - 1),
      bold('Target Anggaran'),
      bold('Jumlah Realisasi (Rp)'),
      ...blanks(3),
      bold('SELISIH'),
      null,
    )
    .row(...blanks(TARGET), ...parts.map((part) => bold(part)), bold('%'), bold('Selisih Target'), bold('%'))
    .merge(top, 1, top + 1, 1)
    .merge(top, FIRST_NAME, top + 1, TARGET - 1)
    .merge(top, TARGET, top + 1, TARGET)
    .merge(top, TARGET + 1, top, TARGET + 4)
    .merge(top, TARGET + 5, top, TARGET + 6);
  if (options.hasNumberRow !== true) return;
  const numbers: SheetCell[] = [
    '1',
    '2',
    ...blanks(NAME_COLUMNS - 1),
    '3',
    '4',
    '5',
    '6 = 4 + 5',
    '7',
    '8',
    '9',
  ];
  draft.row(...numbers).merge(draft.next - 1, FIRST_NAME, draft.next - 1, TARGET - 1);
}

function dataRow(draft: SheetDraft, row: TreeRow, options: LayoutBOptions): void {
  const { month, style = 'number' } = options;
  const share = options.percent ?? 'number';
  const isParent = row.account === null;
  const extra = isParent ? (options.parentError ?? 0n) : 0n;
  const targetOf = options.annual;
  const annual =
    (targetOf === undefined
      ? annualOf(row.under)
      : row.under.reduce((sum, account) => sum + targetOf(account), 0n)) + extra;
  const slip = (cell: 'own' | 'before'): bigint =>
    options.slip?.code === row.code && options.slip.in === cell ? options.slip.by : 0n;
  const before = upTo(row.under, month - 1) + slip('before');
  const own = inMonth(row.under, month) + slip('own');
  const now = upTo(row.under, month);
  const amounts = options.order === 'thisLastTo' ? [own, before, now] : [before, own, now];
  const names: SheetCell[] = [...blanks(NAME_COLUMNS)];
  names[(options.names ?? 'columns') === 'columns' ? row.level - 1 : 0] = nameCell(row, options);
  if (options.hiddenCode === row.code) draft.hide(draft.next);
  draft.row(
    row.code === '' ? null : codeCell(row.code, options.code ?? 'dotted'),
    ...names,
    money(annual, style, isParent),
    ...amounts.map((amount) => money(amount, style, isParent)),
    percent(now, annual, share),
    money(now - annual, style, isParent),
    percent(now - annual, annual, share),
  );
}

function nameCell(row: TreeRow, options: LayoutBOptions): SheetCell {
  const isParent = row.account === null;
  if (options.names === 'spaces') return ' '.repeat((row.level - 1) * 3) + row.name;
  if (options.names === 'indent')
    return isParent ? bold(row.name, row.level - 1) : indented(row.name, row.level - 1);
  return isParent ? bold(row.name) : row.name;
}
