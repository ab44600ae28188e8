// Layout E: annual target, and for each quarter the cumulative target and realisation with their shares.
import type { SheetCell, WrittenSheet } from '../sheetsWorkbook';
import { annualOf, QUARTERS, total, upTo, YEAR, type Account } from './facts';
import { money, percent, type MoneyStyle, type PercentStyle } from './money';
import { blanks, bold, SheetDraft } from './sheetDraft';

export interface LayoutEOptions {
  readonly accounts: readonly Account[];
  readonly sheet?: string;
  readonly stages: (account: Account) => readonly bigint[];
  /** Quarters with realisation, 1 to 4. */
  readonly quarters: number;
  readonly style?: MoneyStyle;
  readonly percent?: PercentStyle;
  readonly heading?: (quarter: string) => string;
  readonly hasNumberRow?: boolean;
  /** Title rows between the groups. */
  readonly hasGroupTitles?: boolean;
  readonly dash?: string;
  readonly office?: string;
  readonly targetHeading?: string;
  readonly unitLine?: string;
}

const GROUPS = [
  ['4.1.01', 'PAJAK DAERAH'],
  ['4.1.02', 'RETRIBUSI DAERAH'],
] as const;
const WIDTH = 19;

export const stagesBy =
  (...percents: readonly bigint[]) =>
  (account: Account): readonly bigint[] =>
    percents.map((share) => (account.annual * share) / 100n);

export function layoutE(options: LayoutEOptions): WrittenSheet {
  const draft = new SheetDraft(options.sheet ?? 'Realisasi Triwulan');
  draft.titles(
    [
      'TARGET DAN REALISASI PENDAPATAN ASLI DAERAH PER TRIWULAN',
      options.office ?? 'BADAN PENDAPATAN DAERAH KOTA SEKAR ARUM',
      `TAHUN ANGGARAN ${String(YEAR)}`,
    ],
    WIDTH,
  );
  if (options.unitLine !== undefined) draft.row(options.unitLine);
  draft.blank();
  const top = draft.next;
  const heading = options.heading ?? ((quarter: string) => `S.D. TRIWULAN ${quarter}`);
  draft
    .row(
      bold('URAIAN'),
      bold(options.targetHeading ?? `TARGET APBD ${String(YEAR)}`),
      ...QUARTERS.flatMap((quarter): readonly SheetCell[] => [bold(heading(quarter)), ...blanks(3)]),
      bold('LEBIH/(KURANG)'),
    )
    .row(
      null,
      null,
      ...QUARTERS.flatMap(() => ['TARGET', '%', 'REALISASI', '%'].map((text) => bold(text))),
      null,
    )
    .merge(top, 1, top + 1, 1)
    .merge(top, 2, top + 1, 2)
    .merge(top, WIDTH, top + 1, WIDTH);
  QUARTERS.forEach((_, index) => draft.merge(top, 3 + index * 4, top, 6 + index * 4));
  if (options.hasNumberRow === true) draft.numberRow(WIDTH);
  line(draft, bold('PENDAPATAN ASLI DAERAH'), options.accounts, options, true);
  for (const [code, title] of GROUPS) {
    const group = options.accounts.filter((account) => account.code.startsWith(code));
    if (group.length === 0) continue;
    if (options.hasGroupTitles === true)
      draft.row(bold(title === 'PAJAK DAERAH' ? 'I. PENERIMAAN PAJAK' : 'II. PENERIMAAN RETRIBUSI'));
    line(draft, bold(title), group, options, true);
    for (const account of group)
      line(draft, `${options.dash ?? ' - '}${account.name}`, [account], options, false);
  }
  return draft.sheet();
}

function line(
  draft: SheetDraft,
  name: SheetCell,
  accounts: readonly Account[],
  options: LayoutEOptions,
  isSum: boolean,
): void {
  const { style = 'number' } = options;
  const share = options.percent ?? 'textDot';
  const annual = annualOf(accounts);
  const quarters = QUARTERS.flatMap((_, index): readonly SheetCell[] => {
    const target = total(accounts.map((account) => options.stages(account)[index] ?? 0n));
    const stage = [money(target, style, isSum), wholePercent(target, annual, share)];
    if (index >= options.quarters) return [...stage, null, null];
    const realised = upTo(accounts, index * 3 + 3);
    return [...stage, money(realised, style, isSum), percent(realised, target, share)];
  });
  const last = upTo(accounts, options.quarters * 3);
  const stage = total(accounts.map((account) => options.stages(account)[options.quarters - 1] ?? 0n));
  draft.row(name, money(annual, style, isSum), ...quarters, money(last - stage, style, isSum));
}

/** `15%` as the sheet writes a share of the year. */
function wholePercent(part: bigint, whole: bigint, style: PercentStyle): SheetCell {
  if (style !== 'textDot' && style !== 'textComma') return percent(part, whole, style);
  return whole === 0n
    ? '-'
    : `${((part * 1000n) / whole / 10n + (((part * 1000n) / whole) % 10n >= 5n ? 1n : 0n)).toString()}%`;
}
