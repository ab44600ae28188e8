// Realisation that is below zero in most rows of a table, beside targets above it: ledgers write what comes in as credit, with a
// minus. Single negative figures and small sums of them are corrections and stay as
// they are. Asked once a sheet; no verdict rests on it unasked.
import { groupedBy } from '../../../domain/groupedBy';
import type { MonthDatum } from '../../../domain/indicator';
import { annualAmount, holdDraft, type IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';

const CODE = 'REALISATION_NEGATIVE';

/** Settles the drafts by the table in which their realisation stands. */
export function settleMinusFigures(drafts: readonly IndicatorDraft[], log: Findings): void {
  for (const [table, own] of groupedBy(drafts, ({ realisedIn }) => realisedIn))
    if (table !== null) settleTable(table, own, log);
}

function settleTable(table: FoundTable, drafts: readonly IndicatorDraft[], log: Findings): void {
  const told = drafts.filter((draft) => isMoneyOverZero(draft) && draft.months.some(isOtherThanZero));
  const negative = told.filter(({ months }) => !months.some(isOverZero));
  const areMost =
    negative.length * 2 > told.length || (negative.length > 1 && negative.length * 2 === told.length);
  const [example] = areMost ? negative : negative.filter(isNoCorrection);
  if (example === undefined) return;
  const id = `minus:${table.grid.name}`;
  const [row = example.row] = example.realisations;
  const answer = log.ask({
    id,
    code: CODE,
    sheet: table.grid.name,
    cell: addressOf(row.table, row.index, row.table.nameColumns[0] ?? 0),
    facts: { name: example.row.name, rows: String(negative.length) },
    options: [{ id: 'receipts' }, { id: 'below' }],
  });
  for (const draft of areMost ? told : negative)
    if (answer === null) holdDraft(draft, CODE, id, log);
    else if (answer === 'receipts') turnSigns(draft);
}

/** Below zero in several stretches, and in sum by half of the target or more. */
function isNoCorrection(draft: IndicatorDraft): boolean {
  const amounts = amountsOf(draft);
  const sum = amounts.reduce((total, amount) => total + amount, 0n);
  return amounts.length > 1 && -sum * 2n >= (annualAmount(draft.plan) ?? 0n);
}

const isMoneyOverZero = ({ isRupiah, method, plan }: IndicatorDraft): boolean =>
  isRupiah && method === 'Akumulasi' && (annualAmount(plan) ?? 0n) > 0n;

const isOtherThanZero = (datum: MonthDatum): boolean => datum.kind === 'amount' && datum.amount !== 0n;
const isOverZero = (datum: MonthDatum): boolean => datum.kind === 'amount' && datum.amount > 0n;

const amountsOf = ({ months }: IndicatorDraft): readonly bigint[] =>
  months.flatMap((datum) => (datum.kind === 'amount' && datum.amount !== 0n ? [datum.amount] : []));

function turnSigns(draft: IndicatorDraft): void {
  draft.months = draft.months.map((datum) =>
    datum.kind === 'amount' ? { ...datum, amount: -datum.amount } : datum,
  );
}
