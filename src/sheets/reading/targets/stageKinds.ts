// Stage targets that may run from January: by the annual target where it tells, whatever their headings say of quarters of
// their own, else by one question a sheet. Changes plans, reads no cell.
import type { FourQuarters, Hold, TargetPlan, TargetValue } from '../../../domain/indicator';
import { PERIODS } from '../../../domain/period';
import { decimalText, ONE } from '../../../domain/amount';
import type { Example } from '../../finding';
import { MONTH_TARGET_HEADINGS, OWN_STAGE_HEADINGS } from '../../templateSheets';
import { printedStageKind } from '../evidence/printedKinds';
import { holdDraft, type IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { addressUnder, type FoundTable } from '../headers/foundTable';

type Kind = 'own' | 'running';

/** Rounding moves a sum of money by a few rupiah, and never a small count by one. */
const LEAST_PARTS = 1000n;

/** Settles the drafts of one target table. */
export function settleStageKinds(table: FoundTable, drafts: readonly IndicatorDraft[], log: Findings): void {
  const rows = drafts.filter(
    ({ method, plan }) => method === 'Akumulasi' && (plan.ownStages ?? plan.months) !== null,
  );
  const [example] = rows;
  if (example === undefined) return;
  const isUnclear = OWN_STAGE_HEADINGS.some((heading) => table.unclear.has(heading));
  const kind = isUnclear ? unclearKind(table, rows, log) : headedKind(table, rows, log);
  if (kind === 'own') return;
  for (const draft of rows) {
    if (kind === null) holdDraft(draft, 'STAGES_UNCLEAR', idOf(table), log, heldPeriods(draft), 'target');
    else draft.plan = asRunning(draft.plan);
  }
}

/** Quarters whose headings leave it open. */
function unclearKind(table: FoundTable, rows: readonly IndicatorDraft[], log: Findings): Kind | null {
  const kinds = new Set(rows.flatMap((draft) => kindOf(draft.plan) ?? []));
  const [only] = kinds;
  if (kinds.size === 1 && only !== undefined) return only;
  const printed = kinds.size === 0 ? toldByPrint(rows, log) : null;
  return printed ?? ask(table, rows, log);
}

/** Quarters or months headed as their own: they are, unless the annual target is their last one and not their sum. */
function headedKind(table: FoundTable, rows: readonly IndicatorDraft[], log: Findings): Kind | null {
  const kinds = rows.map((draft) => kindOf(draft.plan));
  const running = kinds.filter((kind) => kind === 'running').length;
  if (running === 0) return 'own';
  if (kinds.includes('own') || running * 2 <= kinds.length) return ask(table, rows, log);
  const headings = [...OWN_STAGE_HEADINGS, ...MONTH_TARGET_HEADINGS].filter((one) => table.columns.has(one));
  const found = [headings[0], headings.at(-1)].join(' – ');
  const cell = addressUnder(table, rows[0]?.row.index ?? table.from, headings[0] ?? '');
  log.issue('STAGES_ARE_RUNNING', 'warning', { sheet: table.grid.name, cell }, { found });
  return 'running';
}

/** The plan with its own stages, or the months at the quarters' ends, as stages from January on. */
function asRunning(plan: TargetPlan): TargetPlan {
  if (plan.ownStages !== null) return { ...plan, cumulativeStages: plan.ownStages, ownStages: null };
  const end = (month: number): TargetValue | null => {
    const amount = plan.months?.[month] ?? null;
    return amount === null ? null : { kind: 'amount', amount };
  };
  const stages: FourQuarters<TargetValue | null> = [end(2), end(5), end(8), end(11)];
  return { ...plan, cumulativeStages: plan.cumulativeStages ?? stages, months: null };
}

const idOf = ({ grid }: FoundTable): string => `stage-kind:${grid.name}`;

/** What the annual target proves: the stages add up to it, or the last one is it; stages that fall do not run. */
function kindOf({ original, revised, ownStages, months }: TargetPlan): Kind | null {
  const amounts =
    ownStages === null
      ? (months ?? []).flatMap((amount) => amount ?? [])
      : ownStages.flatMap((stage) => (stage?.kind === 'amount' ? [stage.amount] : []));
  if (amounts.some((amount, at) => at > 0 && amount < (amounts[at - 1] ?? 0n))) return 'own';
  if (amounts.length < (ownStages ?? months ?? []).length) return null;
  const annuals = [original, revised].flatMap((one) => (one?.kind === 'amount' ? [one.amount] : []));
  const sum = amounts.reduce((total, amount) => total + amount, 0n);
  const isNear = (amount: bigint): boolean =>
    annuals.some((annual) => {
      const apart = amount > annual ? amount - annual : annual - amount;
      return apart < 4n * ONE && apart * LEAST_PARTS <= annual;
    });
  const last = amounts.at(-1) ?? 0n;
  const isLast = isNear(last) && last > (amounts[0] ?? 0n);
  if (isNear(sum)) return isLast ? null : 'own';
  return isLast ? 'running' : null;
}

/** What the sheet prints beside the stages. */
function toldByPrint(rows: readonly IndicatorDraft[], log: Findings): Kind | null {
  const told = printedStageKind(rows);
  if (told === null) return null;
  const { kind, sheet, cell } = told;
  const code = kind === 'running' ? 'PRINTED_DECIDES_RUNNING' : 'PRINTED_DECIDES_OWN';
  log.issue(code, 'info', { sheet, cell }, { found: 'Target TW I – Target TW IV' });
  return kind;
}

/** The first quarter and a stated annual target are the same in both readings. */
const heldPeriods = ({ plan }: IndicatorDraft): Hold['periods'] =>
  PERIODS.filter((period) => period !== 'TW I' && !(period === 'Tahun' && plan.original !== null));

const MOST_EXAMPLES = 2;

/** The target of the second quarter's end as an answer would have it. */
function examplesOf(rows: readonly IndicatorDraft[], answer: Kind): readonly Example[] {
  return rows.slice(0, MOST_EXAMPLES).flatMap(({ row, plan }) => {
    const [first, second] = (plan.ownStages ?? []).map((stage) =>
      stage?.kind === 'amount' ? stage.amount : 0n,
    );
    if (first === undefined || second === undefined) return [];
    return [{ name: row.name, amount: decimalText(answer === 'running' ? second : first + second) }];
  });
}

function ask(table: FoundTable, rows: readonly IndicatorDraft[], log: Findings): Kind | null {
  const [example] = rows;
  if (example === undefined) return null;
  const kinds: readonly Kind[] = ['running', 'own'];
  const answer = log.ask({
    id: idOf(table),
    code: 'STAGES_UNCLEAR',
    sheet: table.grid.name,
    cell: addressUnder(table, example.row.index, 'Target TW II'),
    facts: { name: example.row.name },
    options: kinds.map((id) => ({ id, examples: examplesOf(rows, id) })),
  });
  return answer === 'running' || answer === 'own' ? answer : null;
}
