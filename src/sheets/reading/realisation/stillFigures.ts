// Months at the end of what is filled in which nothing came in on any row: zeros typed ahead, or totals since January that were
// copied from the month before. A 0 is data and is judged; that hardly any office has such a month is told.
import { groupedBy } from '../../../domain/groupedBy';
import { QUARTER_PERIODS } from '../../../domain/period';
import { MONTH_NAMES } from '../../monthNames';
import { cellAddress } from '../../writing/address';
import { hasEnded, type IndicatorDraft, type RunFrame } from '../draft';
import type { Findings } from '../findings';
import type { FoundTable } from '../headers/foundTable';

const CODE = 'FIGURES_STAND_STILL';
/** Two small fees may well bring nothing in the same quarter. */
const LEAST_ROWS = 3;

/** Tells it table by table of realisation, once it is known which figures are totals. */
export function reportStillFigures(drafts: readonly IndicatorDraft[], frame: RunFrame, log: Findings): void {
  const adding = drafts.filter(
    ({ isRupiah, method, holds }) => isRupiah && method === 'Akumulasi' && holds.length === 0,
  );
  for (const [table, own] of groupedBy(adding, ({ realisedIn }) => realisedIn))
    if (table !== null) reportTable(table, own, frame, log);
}

function reportTable(
  table: FoundTable,
  drafts: readonly IndicatorDraft[],
  frame: RunFrame,
  log: Findings,
): void {
  const still = stillMonths(drafts, frame);
  const [example] = drafts;
  const [first, last] = [still[0], still.at(-1)];
  if (example === undefined || first === undefined || last === undefined) return;
  const [begin, end] = [nameOf(example, first), nameOf(example, last)];
  const at = { sheet: table.grid.name, cell: placeOf(table, example, first) };
  const found = begin === end ? begin : `${begin} – ${end}`;
  log.issue(CODE, 'warning', at, { found, expected: String(drafts.length) });
}

/** A figure a quarter stands in its last month. */
const nameOf = ({ shape }: IndicatorDraft, month: number): string =>
  (shape.grain === 'quarterly' ? QUARTER_PERIODS[Math.floor(month / 3)] : MONTH_NAMES[month]) ?? '';

/**
 * The latest months (0 is January) that are over and have figures, as far as nothing came in. None where nothing ever did, or where
 * an earlier month was as still: dividends come in once a year.
 */
function stillMonths(drafts: readonly IndicatorDraft[], frame: RunFrame): readonly number[] {
  const still: number[] = [];
  let month = MONTH_NAMES.length - 1;
  for (; month >= 0; month -= 1) {
    const rows = hasEnded(month, frame) ? stillRows(drafts, month) : 0;
    if (rows === null) break;
    if (rows > 0 && rows < LEAST_ROWS) return [];
    if (rows > 0) still.unshift(month);
  }
  if (month < 0 || still.length === 0) return [];
  for (let earlier = 0; earlier < month; earlier += 1) if ((stillRows(drafts, earlier) ?? 0) > 0) return [];
  return still;
}

/** How many rows have a figure of the month, while it adds nothing to any of them; null where it adds something. */
function stillRows(drafts: readonly IndicatorDraft[], month: number): number | null {
  let rows = 0;
  for (const draft of drafts) {
    if (draft.months[month]?.kind !== 'amount') continue;
    if (!addsNothing(draft, month)) return null;
    rows += 1;
  }
  return rows;
}

/** A zero, or the total that stood before; the first total of a year adds all that it is. */
function addsNothing({ months, running }: IndicatorDraft, month: number): boolean {
  const datum = months[month];
  if (datum?.kind !== 'amount') return false;
  if (!running) return datum.amount === 0n;
  const before = months.slice(0, month).findLast(({ kind }) => kind === 'amount');
  return before?.kind === 'amount' && before.amount === datum.amount;
}

function placeOf(table: FoundTable, { months, realisations }: IndicatorDraft, month: number): string | null {
  const datum = months[month];
  const [row] = realisations;
  if (datum?.kind !== 'amount' || datum.column === undefined || row?.table !== table) return null;
  return cellAddress(row.row, datum.column);
}
