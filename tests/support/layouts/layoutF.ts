// Layout F: the treasurer's report of a month, with what was received and what was paid in.
import type { SheetCell, WrittenSheet } from '../sheetsWorkbook';
import { codeCell, type CodeForm } from './codes';
import { annualOf, inMonth, MONTHS, treeOf, upTo, YEAR, type Account } from './facts';
import { money, percent, type MoneyStyle, type PercentStyle } from './money';
import { bold, SheetDraft } from './sheetDraft';

export interface LayoutFOptions {
  readonly accounts: readonly Account[];
  readonly month: number;
  readonly sheet?: string;
  readonly office?: string;
  readonly style?: MoneyStyle;
  readonly percent?: PercentStyle;
  readonly code?: CodeForm;
  readonly hasNumberRow?: boolean;
  /** Only the leaves and the total. */
  readonly isFlat?: boolean;
}

const WIDTH = 11;
/** In thousandths: what the treasurer paid in of what was received, always a little less. */
const PAID_IN = 980n;

export function layoutF(options: LayoutFOptions): WrittenSheet {
  const { month } = options;
  const draft = new SheetDraft(options.sheet ?? MONTHS[month - 1] ?? '');
  draft.titles(
    [
      'LAPORAN PERTANGGUNGJAWABAN BENDAHARA PENERIMAAN',
      (options.office ?? 'Badan Pendapatan Daerah').toUpperCase(),
      `TAHUN ANGGARAN ${String(YEAR)}`,
    ],
    WIDTH,
  );
  draft.row(`Bulan : ${MONTHS[month - 1] ?? ''} ${String(YEAR)}`).blank();
  header(draft);
  if (options.hasNumberRow !== false)
    draft.row('1', '2', '3', '4', '5', '6', '7', '8 = 4 + 6', '9 = 5 + 7', '10 = 8 / 3', '11 = 3 - 8');
  const rows = treeOf(options.accounts, 2).filter(
    ({ account }) => options.isFlat !== true || account !== null,
  );
  for (const row of rows)
    line(
      draft,
      codeCell(row.code, options.code ?? 'dotted'),
      row.name,
      row.under,
      options,
      row.account === null,
    );
  line(draft, null, 'J U M L A H', options.accounts, options, true);
  draft.signature(
    8,
    'Tirta Kencana',
    `30 ${MONTHS[month - 1] ?? ''} ${String(YEAR)}`,
    'Bendahara Penerimaan',
    'Siti Maryamah, S.E.',
    '198504222010012017',
  );
  return draft.sheet();
}

function header(draft: SheetDraft): void {
  const top = draft.next;
  draft
    .row(
      ...['Kode Rekening', 'Uraian', 'Jumlah Anggaran', 'Bulan ini'].map((text) => bold(text)),
      null,
      bold('Sampai dengan Bulan Lalu'),
      null,
      bold('Sampai dengan Bulan ini'),
      null,
      null,
      bold('Sisa Anggaran yang Belum Terealisasi/Pelampauan Anggaran'),
    )
    .row(
      null,
      null,
      null,
      ...['Penerimaan', 'Penyetoran', 'Penerimaan', 'Penyetoran'].map((text) => bold(text)),
      bold('Jumlah Anggaran yang Terealisasi'),
      bold('Jumlah Anggaran yang Telah Disetor'),
      bold('Persentase (%)'),
      null,
    )
    .merge(top, 4, top, 5)
    .merge(top, 6, top, 7)
    .merge(top, 8, top, 10);
  for (const column of [1, 2, 3, WIDTH]) draft.merge(top, column, top + 1, column);
}

function line(
  draft: SheetDraft,
  code: SheetCell,
  name: string,
  accounts: readonly Account[],
  options: LayoutFOptions,
  isSum: boolean,
): void {
  const { month, style = 'number' } = options;
  const annual = annualOf(accounts);
  const [own, before, now] = [inMonth(accounts, month), upTo(accounts, month - 1), upTo(accounts, month)];
  const paid = (amount: bigint): bigint => (amount * PAID_IN) / 1000n;
  draft.row(
    code,
    isSum ? bold(name) : name,
    ...[annual, own, paid(now) - paid(before), before, paid(before), now, paid(now)].map((amount) =>
      money(amount, style, isSum),
    ),
    percent(now, annual, options.percent ?? 'number'),
    money(annual - now, style, isSum),
  );
}
