// Layout J: targets and realisation below each other, months or quarters across, a word a line.
import type { SheetCell, WrittenSheet } from '../sheetsWorkbook';
import { MONTHS, QUARTERS, YEAR, type Account } from './facts';
import { money, percent, type MoneyStyle } from './money';
import { blanks, bold, SheetDraft } from './sheetDraft';

export interface LayoutJOptions {
  readonly accounts: readonly Account[];
  /** Cumulative stages of the four quarters. */
  readonly stages: (account: Account) => readonly bigint[];
  readonly grain: 'months' | 'quarters';
  /** Where the names stand: in a column of their own, merged or not, in every row, or in the words' column above them. */
  readonly names: 'merged' | 'first' | 'repeated' | 'above';
  /** The words of the lines: target, realisation, and what is printed below them. */
  readonly words?: readonly string[];
  readonly sheet?: string;
  readonly style?: MoneyStyle;
  /** Months (1 to 12) that have figures. */
  readonly filled: number;
  readonly annualHeading?: string;
  /** A block `JUMLAH` below the others. */
  readonly hasTotal?: boolean;
}

interface Figures {
  readonly targets: readonly bigint[];
  readonly realised: readonly (bigint | null)[];
}

const sumOf = (amounts: readonly (bigint | null)[]): bigint =>
  amounts.reduce((sum: bigint, amount) => sum + (amount ?? 0n), 0n);

/** The own target of each quarter, or of each of its months: a third, the last month takes the rest. */
function targetsOf({ grain, stages }: LayoutJOptions, account: Account): readonly bigint[] {
  const totals = stages(account);
  return totals.flatMap((total, quarter) => {
    const own = total - (totals[quarter - 1] ?? 0n);
    const third = own / 3n;
    return grain === 'quarters' ? [own] : [third, third, own - 2n * third];
  });
}

function figuresOf(options: LayoutJOptions, account: Account): Figures {
  const months = account.months.map((own, month) => (month < options.filled ? own : null));
  const quarters = QUARTERS.map((_, quarter) => {
    const own = months.slice(quarter * 3, quarter * 3 + 3);
    return own.includes(null) ? null : sumOf(own);
  });
  return {
    targets: targetsOf(options, account),
    realised: options.grain === 'months' ? months : quarters,
  };
}

const totalOf = (all: readonly Figures[]): Figures => ({
  targets: (all[0]?.targets ?? []).map((_, at) => sumOf(all.map(({ targets }) => targets[at] ?? null))),
  realised: (all[0]?.realised ?? []).map((first, at) =>
    first === null ? null : sumOf(all.map(({ realised }) => realised[at] ?? null)),
  ),
});

/** The cells of a line: the year, then its parts. */
function cellsOf(
  { style = 'number' }: LayoutJOptions,
  { targets, realised }: Figures,
  line: number,
): readonly SheetCell[] {
  const [target, all] = [sumOf(targets), sumOf(realised)];
  if (line === 0) return [target, ...targets].map((amount) => money(amount, style));
  if (line === 1) return [all, ...realised].map((amount) => money(amount, style));
  return [
    percent(all, target, 'number'),
    ...realised.map((amount, at) => (amount === null ? null : percent(amount, targets[at] ?? 0n, 'number'))),
  ];
}

export function layoutJ(options: LayoutJOptions): WrittenSheet {
  const { grain, names, accounts, words = ['Target', 'Realisasi'] } = options;
  const draft = new SheetDraft(options.sheet ?? 'Target dan Realisasi');
  const times = grain === 'months' ? MONTHS : QUARTERS.map((quarter) => `TW ${quarter}`);
  const own = names === 'above' ? ['No', 'Uraian'] : ['No', 'Uraian', 'Keterangan'];
  const heads = [...own, options.annualHeading ?? 'Setahun', ...times];
  draft.titles(['TARGET DAN REALISASI PENDAPATAN DAERAH', `TAHUN ANGGARAN ${String(YEAR)}`], heads.length);
  draft.blank().row(...heads.map((head) => bold(head)));
  const blocks = accounts.map((account) => ({ name: account.name, figures: figuresOf(options, account) }));
  const total = { name: 'JUMLAH', figures: totalOf(blocks.map(({ figures }) => figures)) };
  [...blocks, ...(options.hasTotal === true ? [total] : [])].forEach(({ name, figures }, at) => {
    const top = draft.next;
    if (names === 'above') draft.row(at + 1, name);
    words.forEach((word, line) => {
      const isNamed = names === 'repeated' || line === 0;
      const left = names === 'above' ? [null, word] : [...(isNamed ? [at + 1, name] : blanks(2)), word];
      draft.row(...left, ...cellsOf(options, figures, line));
    });
    if (names === 'merged') [1, 2].forEach((column) => draft.merge(top, column, draft.next - 1, column));
  });
  return draft
    .signature(
      heads.length - 2,
      'Sekar Arum',
      `5 Oktober ${String(YEAR)}`,
      'Kepala Badan,',
      'Rahmat Hidayat',
      '19700101 199503 1 001',
    )
    .sheet();
}
