// The table of a handover: two lines a row, target and realisation, divided into what lies before, the outgoing head's
// months and what follows; and a second one for indicators that are levels and divide into nothing.
import { decimalText, type Amount } from '../../../../domain/amount';
import type { IndicatorResult } from '../../../../domain/evaluation';
import type { Handover } from '../../../../domain/handover';
import { sumOfShares, type HandoverShare, type Parts } from '../../../../domain/handoverShares';
import type { TargetValue } from '../../../../domain/indicator';
import { QUARTER_PERIODS, type Period } from '../../../../domain/period';
import type { CellInput } from '../../../plan';
import { amountCell, FORMATS, percentCell, ratioCell } from '../../shownNumber';
import type { PageGrid } from '../pageGrid';
import { BLACK, GRID, rectOf } from '../pageText';
import type { HandoverWording } from './handoverWording';

type Content = Exclude<CellInput, null>;

export const COLUMNS = 8;
/** Number, name, line; four amounts; the attainment. Points. */
const FIXED = [20, 50, 50] as const;
const PAGE_WIDTH = 520;
const AMOUNT_WIDTH = 74;
/** For a million millions and more. */
const WIDE_AMOUNT = 84;
const LARGE: Amount = 1_000_000_000_000n * 1_000_000n;
const FONT = 8;
const RUPIAH = '#,##0.00';
const QUANTITY = FORMATS.amount;
const LINE_HEIGHT = 11;
const HEAD = { bold: true, fontSize: FONT, wrap: true, fill: 'E8EEF0' } as const;

/** Wide enough for the amounts; the names get the rest. */
export function widthsFor(shares: readonly HandoverShare[]): readonly number[] {
  const { target, realisation } = sumOfShares(shares);
  const isLarge = [target.whole, realisation.whole].some((amount) => (amount ?? 0n) >= LARGE);
  const amount = isLarge ? WIDE_AMOUNT : AMOUNT_WIDTH;
  const [number, line, attainment] = FIXED;
  const name = PAGE_WIDTH - number - line - attainment - 4 * amount;
  return [number, name, line, amount, amount, amount, amount, attainment];
}

const partCells = ({ whole, others, outgoing, incoming }: Parts, unknown: string): readonly Content[] =>
  [whole, others, outgoing, incoming].map((part) => (part === null ? unknown : (amountCell(part) ?? '')));

interface TableFacts {
  readonly handover: Handover;
  readonly shares: readonly HandoverShare[];
  readonly wording: HandoverWording;
  /** The last month that is in the figures. */
  readonly month: number;
}

/** The divided rows and their sum. Returns the row below. */
export function shareTable(grid: PageGrid, facts: TableFacts, head: number): number {
  const { handover, shares, wording } = facts;
  grid.put(head, 1, wording.shareHeadings(handover));
  grid.look(rectOf(head, 1, COLUMNS), { ...HEAD, horizontal: 'Center', vertical: 'Center' });
  grid.height(head, 48);
  shares.forEach((share, at) => {
    pair(grid, facts, share, head + 1 + 2 * at, String(at + 1), nameOf(share));
  });
  let bottom = head + 2 * shares.length;
  if (shares.some(({ indicator }) => indicator.isRupiah)) {
    pair(grid, facts, { ...sumOfShares(shares), isOpen: false }, bottom + 1, '', wording.total);
    grid.look(rectOf(bottom + 1, 1, COLUMNS, 2), { bold: true });
    bottom += 2;
  }
  const body = rectOf(head + 1, 1, COLUMNS, bottom - head);
  grid.look(body, { vertical: 'Center', fontSize: FONT });
  grid.look({ ...body, columns: 1 }, { horizontal: 'Center' });
  grid.look({ ...body, left: 2, columns: 2 }, { wrap: true });
  grid.look({ ...body, left: 4, columns: 4 }, { numberFormat: RUPIAH, horizontal: 'Right' });
  grid.look({ ...body, left: 8, columns: 1 }, { numberFormat: FORMATS.percent, horizontal: 'Center' });
  shares.forEach(({ indicator }, at) => {
    if (!indicator.isRupiah) grid.look(rectOf(head + 1 + 2 * at, 4, 4, 2), { numberFormat: QUANTITY });
  });
  grid.border({ rect: rectOf(head, 1, COLUMNS, bottom - head + 1), edges: GRID, line: BLACK });
  return bottom + 1;
}

const nameOf = ({ indicator: { name, isRupiah, unit } }: HandoverShare): string =>
  isRupiah || unit === '' ? name : `${name} (${unit})`;

/** The two lines of a row. */
function pair(
  grid: PageGrid,
  { wording, month }: TableFacts,
  share: Omit<HandoverShare, 'indicator'>,
  row: number,
  number: string,
  name: string,
): void {
  const unknown = share.isOpen ? wording.open : wording.unknown;
  grid.put(row, 1, [
    number === '' ? '' : Number(number),
    name,
    wording.targetLabel,
    ...partCells(share.target, unknown),
    percentCell(share.attainment) ?? '',
  ]);
  grid.put(row + 1, 3, [wording.realisationLabel(month), ...partCells(share.realisation, unknown)]);
  for (const column of [1, 2, COLUMNS]) grid.merge(rectOf(row, column, 1, 2));
  const lines = Math.max(4, Math.ceil(name.length / 21) + 1);
  grid.lineHeights({ top: row, rows: 2 }, (LINE_HEIGHT * lines) / 2);
}

const targetCell = (target: TargetValue | null): Content => {
  if (target === null) return '';
  if (target.kind === 'amount') return amountCell(target.amount) ?? '';
  if (target.kind === 'word') return target.word;
  return `${decimalText(target.lower)}–${decimalText(target.upper)}`.replaceAll('.', ',');
};

/** The last quarter that had ended at the handover; null where none had. */
export const levelPeriod = ({ months }: Handover): Period | null =>
  QUARTER_PERIODS[Math.floor(months.handover / 3) - 1] ?? null;

/** Levels as they stood at the end of the last quarter before the handover. Returns the row below. */
export function levelTable(
  grid: PageGrid,
  rows: readonly IndicatorResult[],
  period: Period,
  wording: HandoverWording,
  head: number,
): number {
  grid.put(head, 1, wording.levelHeadings(period));
  grid.look(rectOf(head, 1, COLUMNS), { ...HEAD, horizontal: 'Center', vertical: 'Center' });
  grid.height(head, 36);
  rows.forEach(({ indicator, periods }, at) => {
    const row = head + 1 + at;
    const { target, realisation, attainment, status } = periods[period];
    grid.put(row, 1, [
      at + 1,
      indicator.name,
      indicator.unit,
      targetCell(periods.Tahun.target),
      targetCell(target),
      ratioCell(realisation) ?? '',
      status,
      percentCell(attainment) ?? '',
    ]);
    grid.height(row, LINE_HEIGHT * Math.max(2, Math.ceil(indicator.name.length / 21)) + 2);
  });
  const body = rectOf(head + 1, 1, COLUMNS, rows.length);
  grid.look(body, { vertical: 'Center', fontSize: FONT, wrap: true });
  grid.look({ ...body, columns: 1 }, { horizontal: 'Center' });
  grid.look({ ...body, left: 4, columns: 3 }, { numberFormat: QUANTITY, horizontal: 'Right' });
  grid.look({ ...body, left: 7, columns: 2 }, { horizontal: 'Center' });
  grid.look({ ...body, left: 8, columns: 1 }, { numberFormat: FORMATS.percent });
  grid.border({ rect: { ...body, top: head, rows: rows.length + 1 }, edges: GRID, line: BLACK });
  return head + rows.length + 1;
}
