// Months at the end of what is filled in which nothing came in on any row: zeros typed ahead, or totals since January that were
// copied from the month before. No office with several kinds of revenue has such a month; whether it was filled is asked.
import { groupedBy } from '../../../domain/groupedBy';
import type { MonthDatum } from '../../../domain/indicator';
import { PERIODS, QUARTER_PERIODS, type Basis } from '../../../domain/period';
import { MONTH_NAMES } from '../../monthNames';
import {
  hasEnded,
  holdDraft,
  periodsOfMonth,
  periodsOfTotal,
  type IndicatorDraft,
  type RunFrame,
} from '../draft';
import type { Findings } from '../findings';
import type { FoundTable } from '../headers/foundTable';
import { cellAddress } from '../../writing/address';

const CODE = 'FIGURES_STAND_STILL';
/** Two small fees may well bring nothing in the same quarter. */
const LEAST_ROWS = 3;

/** Settles the drafts by the table of their realisation, once it is known which figures are totals. */
export function settleStillFigures(drafts: readonly IndicatorDraft[], frame: RunFrame, log: Findings): void {
  const adding = drafts.filter(
    ({ isRupiah, method, holds }) =>
      isRupiah && method === 'Akumulasi' && holds.every(({ periods }) => periods !== 'all'),
  );
  for (const [table, own] of groupedBy(adding, ({ realisedIn }) => realisedIn))
    if (table !== null) settleTable(table, own, frame, log);
}

function settleTable(
  table: FoundTable,
  drafts: readonly IndicatorDraft[],
  frame: RunFrame,
  log: Findings,
): void {
  const still = stillMonths(drafts, frame);
  const [example] = drafts;
  const [first, last] = [still[0], still.at(-1)];
  if (example === undefined || first === undefined || last === undefined) return;
  const sheet = table.grid.name;
  const id = `still:${sheet}!${String(table.headerRows[0] ?? 1)}`;
  const [begin, end] = [nameOf(example, first), nameOf(example, last)];
  const answer = log.ask({
    id,
    code: CODE,
    sheet,
    cell: placeOf(table, example, first),
    facts: {
      months: begin === end ? begin : `${begin} – ${end}`,
      rows: String(drafts.length),
      name: example.row.name,
    },
    options: [{ id: 'nothing' }, { id: 'unfilled' }],
    restsOn: still.map((month) => MONTH_NAMES[month]).join(),
  });
  if (answer === 'nothing') return;
  for (const draft of drafts)
    if (answer === null) holdMonths(draft, still, id, frame.basis, log);
    else draft.months = draft.months.map((datum, month) => (still.includes(month) ? NOTHING : datum));
}

/** A figure a quarter stands in its last month. */
const nameOf = ({ shape }: IndicatorDraft, month: number): string =>
  (shape.grain === 'quarterly' ? QUARTER_PERIODS[Math.floor(month / 3)] : MONTH_NAMES[month]) ?? '';

const NOTHING: MonthDatum = { kind: 'none' };

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

function holdMonths(
  draft: IndicatorDraft,
  months: readonly number[],
  id: string,
  basis: Basis,
  log: Findings,
): void {
  const touched = new Set(
    months.flatMap((month) =>
      draft.running ? periodsOfTotal(month + 1, basis) : periodsOfMonth(month, draft.method, basis),
    ),
  );
  const periods = PERIODS.filter((period) => touched.has(period));
  if (periods.length > 0) holdDraft(draft, CODE, id, log, periods);
}
