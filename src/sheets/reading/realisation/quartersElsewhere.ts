// Own quarters on another sheet than the months: where they are not the sums of these, it is asked which of both counts. Changes
// the months of a draft as the officer says, and leaves no contradiction without a word.
import { decimalText, ONE, type Amount } from '../../../domain/amount';
import type { MonthDatum } from '../../../domain/indicator';
import { QUARTER_PERIODS, type Basis } from '../../../domain/period';
import { cellAddress } from '../../writing/address';
import { holdDraft, periodsOfMonth, type IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { sheetRow } from '../headers/foundTable';
import type { YearOfDraft } from './bareTotals';
import type { SlotDatum } from './readSlots';

export const MONTHS_AND_QUARTER_DIFFER = 'MONTHS_AND_QUARTER_DIFFER';

type Known = Extract<MonthDatum, { readonly kind: 'amount' }>;

const ZERO: MonthDatum = { kind: 'amount', amount: 0n };
/** Reports in thousands or millions are rounded by half of it at most, and by a hundredth of the figure. */
const ROUNDED = [1_000n * ONE, 1_000_000n * ONE];
const HUNDREDTH = 100n;

/**
 * Holds an accumulating row of months in the periods of a quarter that another sheet states otherwise, until that is answered. To be
 * called once it is known which rows are totals.
 */
export function settleQuarters(
  { draft, year: { shape, data } }: YearOfDraft,
  basis: Basis,
  log: Findings,
): void {
  if (draft.method !== 'Akumulasi' || shape.grain !== 'monthly') return;
  for (const { slot, datum } of data) {
    const quarter = quarterOf(slot);
    if (quarter === null || datum.kind !== 'amount') continue;
    const first = quarter * 3;
    const parts = knownIn(draft.months.slice(first, first + 3));
    const readings = readingsOf(draft, first, parts);
    if (parts.length < 3 || readings.some((reading) => agrees(datum.amount, reading))) continue;
    const answer = ask(draft, quarter, datum, readings[0] ?? 0n, log);
    if (answer.id === 'quarters') takeQuarter(draft, first, datum);
    else if (answer.id === null)
      holdDraft(
        draft,
        MONTHS_AND_QUARTER_DIFFER,
        answer.questionId,
        log,
        periodsOfMonth(first + 2, draft.method, basis),
      );
  }
}

function quarterOf({ heading, first, last, isRunning }: SlotDatum['slot']): number | null {
  return isRunning || last - first !== 2 || !heading.startsWith('Realisasi TW') ? null : (first - 1) / 3;
}

const sumOf = (parts: readonly Known[]): Amount => parts.reduce((sum, { amount }) => sum + amount, 0n);
const knownIn = (months: readonly MonthDatum[]): readonly Known[] =>
  months.flatMap((month) => (month.kind === 'amount' ? [month] : []));

/**
 * What the quarter comes to by its months, first as the row is read: their sum, or the growth of totals. Where the column holds totals
 * it is what came in since January; while it is asked what the months are, both.
 */
function readingsOf(
  { months, running, holds }: IndicatorDraft,
  first: number,
  parts: readonly Known[],
): readonly Amount[] {
  const earlier = knownIn(months.slice(0, first));
  const last = parts.at(-1)?.amount ?? 0n;
  const sum = sumOf(parts);
  const ofTotals = [last - (earlier.at(-1)?.amount ?? 0n), last];
  const ofOwn = [sum, ...(earlier.length === first ? [sumOf(earlier) + sum] : [])];
  if (running) return ofTotals;
  return holds.some(({ code }) => code === 'RUNNING_UNCLEAR') ? [...ofOwn, ...ofTotals] : ofOwn;
}

function agrees(stated: Amount, reading: Amount): boolean {
  const apart = sizeOf(stated - reading);
  if (apart <= ONE) return true;
  return (
    apart * HUNDREDTH <= sizeOf(stated) && ROUNDED.some((unit) => stated % unit === 0n && apart * 2n <= unit)
  );
}

/** The figure at the quarter's end, as in a row of quarters; among totals it is added to the one before. */
function takeQuarter(draft: IndicatorDraft, first: number, datum: Known): void {
  const before = knownIn(draft.months.slice(0, first)).at(-1)?.amount ?? 0n;
  draft.months = draft.months.map((month, at) => {
    if (at === first + 2) return draft.running ? { ...datum, amount: before + datum.amount } : datum;
    return !draft.running && (at === first || at === first + 1) ? ZERO : month;
  });
}

const sizeOf = (amount: Amount): Amount => (amount < 0n ? -amount : amount);

function ask(
  draft: IndicatorDraft,
  quarter: number,
  stated: Known,
  summed: Amount,
  log: Findings,
): { readonly id: string | null; readonly questionId: string } {
  const [row = draft.row] = draft.realisations;
  const on = stated.on ?? { sheet: row.table.grid.name, row: sheetRow(row.table, row.index) };
  const questionId = `months-or-quarters:${on.sheet}`;
  const id = log.ask({
    id: questionId,
    code: MONTHS_AND_QUARTER_DIFFER,
    sheet: on.sheet,
    cell: stated.column === undefined ? null : cellAddress(on.row, stated.column),
    facts: {
      name: draft.row.name,
      period: QUARTER_PERIODS[quarter] ?? '',
      stated: decimalText(stated.amount),
      other: decimalText(summed),
    },
    options: [{ id: 'months' }, { id: 'quarters' }],
  });
  return { id, questionId };
}
