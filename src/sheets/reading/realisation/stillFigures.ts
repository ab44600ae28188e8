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
  const [first, last] = [still.at(-1), still[0]];
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

/** The latest months (0 is January) that are over and have figures, as far as nothing came in; none where nothing ever did. */
function stillMonths(drafts: readonly IndicatorDraft[], frame: RunFrame): readonly number[] {
  const still: number[] = [];
  for (let month = MONTH_NAMES.length - 1; month >= 0; month -= 1) {
    if (!hasEnded(month, frame)) continue;
    const told = drafts.filter(({ months }) => months[month]?.kind === 'amount');
    if (told.length === 0) continue;
    const isStill = told.length >= LEAST_ROWS && told.every((draft) => addsNothing(draft, month));
    if (!isStill) return still;
    still.push(month);
  }
  return [];
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
