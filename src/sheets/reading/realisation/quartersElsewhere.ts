// Own quarters on another sheet than the months: where they are not the sums of these, it is asked which of both counts. Changes
// the months of a draft as the officer says, and leaves no contradiction without a word.
import { decimalText, ONE, type Amount } from '../../../domain/amount';
import type { MonthDatum } from '../../../domain/indicator';
import { QUARTER_PERIODS, type Basis } from '../../../domain/period';
import { cellAddress } from '../../writing/address';
import { holdDraft, periodsOfMonth, type IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { sheetRow } from '../headers/foundTable';
import type { DraftYear } from './readRealisations';
import type { SlotDatum } from './readSlots';

export const MONTHS_AND_QUARTER_DIFFER = 'MONTHS_AND_QUARTER_DIFFER';

type Known = Extract<MonthDatum, { readonly kind: 'amount' }>;

const ZERO: MonthDatum = { kind: 'amount', amount: 0n };
/** Reports in thousands or millions are rounded by half of it at most. */
const ROUNDED = [1_000n * ONE, 1_000_000n * ONE];

/** Holds an accumulating row of months in the periods of a quarter that another sheet states otherwise, until that is answered. */
export function settleQuarters(
  draft: IndicatorDraft,
  { shape, data }: DraftYear,
  basis: Basis,
  log: Findings,
): void {
  if (draft.method !== 'Akumulasi' || shape.grain !== 'monthly') return;
  for (const { slot, datum } of data) {
    const quarter = quarterOf(slot);
    if (quarter === null || datum.kind !== 'amount') continue;
    const first = quarter * 3;
    const parts = draft.months
      .slice(first, first + 3)
      .flatMap((month) => (month.kind === 'amount' ? [month] : []));
    if (parts.length < 3 || agrees(datum.amount, parts, draft.months.slice(0, first))) continue;
    const answer = ask(draft, quarter, datum, sumOf(parts), log);
    if (answer.id === 'quarters')
      // As in a row of quarters, the figure stands at the quarter's end.
      draft.months = draft.months.map((month, at) =>
        at === first + 2 ? datum : at === first || at === first + 1 ? ZERO : month,
      );
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

/**
 * As the sum of its months, or of all since January where the column holds totals; as the growth of totals, should the months be
 * such; or rounded to the unit of its report.
 */
function agrees(stated: Amount, parts: readonly Known[], before: readonly MonthDatum[]): boolean {
  const sum = sumOf(parts);
  const earlier = before.flatMap((month) => (month.kind === 'amount' ? [month] : []));
  const growth = (parts.at(-1)?.amount ?? 0n) - (earlier.at(-1)?.amount ?? 0n);
  const readings = [sum, growth, ...(earlier.length === before.length ? [sumOf(earlier) + sum] : [])];
  if (readings.some((one) => sizeOf(stated - one) <= ONE)) return true;
  const apart = sizeOf(stated - sum);
  return ROUNDED.some((unit) => stated % unit === 0n && apart * 2n <= unit);
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
