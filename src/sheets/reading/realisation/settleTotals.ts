// Months against the totals up to them, where a sheet or the reports of several months state both: the totals make the year,
// and what differs is asked about, because a correction was booked in one of them.
import type { Amount } from '../../../domain/amount';
import { decimalText, ONE } from '../../../domain/amount';
import type { MonthDatum } from '../../../domain/indicator';
import type { Basis } from '../../../domain/period';
import { MONTH_NAMES } from '../../monthNames';
import { holdDraft, periodsOfTotal, type IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { addressOf } from '../headers/foundTable';
import { hasTotals } from './assembleMonths';
import type { DraftYear } from './readRealisations';
import type { SlotDatum } from './readSlots';

/** What the sheets say of the total up to a month: each figure that differs by more than a rupiah, earliest report first. */
interface Total {
  readonly month: number;
  readonly stated: readonly Extract<MonthDatum, { readonly kind: 'amount' }>[];
  /** The total before and the months since; null where they are not known. */
  readonly summed: Amount | null;
}

/** Gives an accumulating row its totals; an open question about one holds the periods that it decides. */
export function settleTotals(draft: IndicatorDraft, year: DraftYear, basis: Basis, log: Findings): void {
  if (!hasTotals(year.shape) || draft.method !== 'Akumulasi') return;
  const months: MonthDatum[] = MONTH_NAMES.map(() => ({ kind: 'none' }));
  const totals = totalsOf(year.data);
  for (const total of totals) {
    const datum = settled(draft, total, basis, log);
    if (datum !== null) months[total.month - 1] = datum;
  }
  draft.months = months;
  // `Bulan Ini` beside `S.d. Bulan Lalu` says itself that it is no total.
  const isHeadedOwn = draft.realisations.every(({ table }) => table.isHeadedOwn === true);
  const isMixed = year.shape.isMixed && !isHeadedOwn && !areProvenOwn(year.data, totals);
  draft.shape = { ...year.shape, isRunning: true, isMixed };
}

/** Whether all months that are not headed as totals add up to the next total, with those around them. */
function areProvenOwn(data: readonly SlotDatum[], totals: readonly Total[]): boolean {
  return data.every(({ slot, datum }) => {
    if (slot.isRunning || slot.first < slot.last || datum.kind !== 'amount' || datum.amount === 0n)
      return true;
    const next = totals.find(({ month, stated }) => month >= slot.last && stated.length > 0);
    const stated = next?.stated.at(-1)?.amount;
    const summed = next?.summed ?? null;
    return stated !== undefined && summed !== null && !isApart(stated, summed);
  });
}

/** By the last month (1 to 12) of a stretch of own figures, or of a total. */
type Stretches = readonly ({ readonly first: number; readonly amount: Amount } | undefined)[];
type Stated = readonly (Total['stated'] | undefined)[];

function totalsOf(data: readonly SlotDatum[]): readonly Total[] {
  const own: { readonly first: number; readonly amount: Amount }[] = [];
  const stated: Total['stated'][] = [];
  for (const { slot, datum } of data) {
    if (datum.kind !== 'amount') continue;
    const { first, last } = slot;
    // The shortest stretch that ends in a month: a month goes before its quarter.
    if (!slot.isRunning && first >= (own[last]?.first ?? 0)) own[last] = { first, amount: datum.amount };
    if (!slot.isRunning && first > 1) continue;
    const known = stated[last] ?? [];
    if (known.every(({ amount }) => isApart(amount, datum.amount))) stated[last] = [...known, datum];
  }
  return MONTH_NAMES.map((_, at) => ({
    month: at + 1,
    stated: stated[at + 1] ?? [],
    summed: sumUpTo(at + 1, own, stated),
  }));
}

function sumUpTo(month: number, own: Stretches, stated: Stated): Amount | null {
  let sum = 0n;
  for (let at = month; at > 0;) {
    const stretch = own[at];
    if (stretch === undefined) return null;
    sum += stretch.amount;
    const before = stretch.first === 1 ? 0n : stated[stretch.first - 1]?.at(-1)?.amount;
    if (before !== undefined) return before + sum;
    at = stretch.first - 1;
  }
  return null;
}

const isApart = (a: Amount, b: Amount): boolean => (a > b ? a - b : b - a) > ONE;

/** The total that counts; null where there is none or the officer is asked. */
function settled(draft: IndicatorDraft, total: Total, basis: Basis, log: Findings): MonthDatum | null {
  const { month, stated, summed } = total;
  const [first] = stated;
  const last = stated.at(-1);
  if (first === undefined || last === undefined)
    return summed === null ? null : { kind: 'amount', amount: summed };
  if (first !== last) {
    const facts = { stated: decimalText(last.amount), other: decimalText(first.amount) };
    const answer = ask(draft, month, 'TOTAL_STATED_TWICE', facts, ['later', 'earlier'], basis, log);
    return answer === null ? null : answer === 'later' ? last : first;
  }
  if (summed === null || !isApart(last.amount, summed)) return last;
  const facts = { stated: decimalText(last.amount), other: decimalText(summed) };
  const answer = ask(draft, month, 'MONTHS_AND_TOTALS_DIFFER', facts, ['totals', 'months'], basis, log);
  return answer === null ? null : answer === 'totals' ? last : { kind: 'amount', amount: summed };
}

const KINDS = {
  TOTAL_STATED_TWICE: 'report-differs',
  MONTHS_AND_TOTALS_DIFFER: 'months-or-totals',
} as const;

function ask(
  draft: IndicatorDraft,
  month: number,
  code: keyof typeof KINDS,
  facts: Readonly<Record<string, string>>,
  options: readonly string[],
  basis: Basis,
  log: Findings,
): string | null {
  const [row = draft.row] = draft.realisations;
  const sheet = row.table.grid.name;
  const id = `${KINDS[code]}:${sheet}`;
  const answer = log.ask({
    id,
    code,
    sheet,
    cell: addressOf(row.table, row.index, row.table.nameColumns[0] ?? 0),
    facts: { name: draft.row.name, month: MONTH_NAMES[month - 1] ?? '', ...facts },
    options: options.map((option) => ({ id: option })),
  });
  if (answer === null) holdDraft(draft, code, id, log, periodsOfTotal(month, basis));
  return answer;
}
