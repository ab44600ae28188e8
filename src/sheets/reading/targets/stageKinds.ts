// Quarterly targets whose headings do not say whether they run from January: by the annual target where it tells, else by
// one question a sheet. Changes plans, reads no cell.
import type { Hold, TargetPlan } from '../../../domain/indicator';
import { PERIODS } from '../../../domain/period';
import { decimalText, ONE } from '../../../domain/amount';
import type { Example } from '../../finding';
import { OWN_STAGE_HEADINGS } from '../../templateSheets';
import { printedStageKind } from '../evidence/printedKinds';
import { holdDraft, type IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { addressUnder, type FoundTable } from '../headers/foundTable';

type Kind = 'own' | 'running';

/** Settles the drafts of one target table. */
export function settleStageKinds(table: FoundTable, drafts: readonly IndicatorDraft[], log: Findings): void {
  if (!OWN_STAGE_HEADINGS.some((heading) => table.unclear.has(heading))) return;
  const rows = drafts.filter(({ method, plan }) => method === 'Akumulasi' && plan.ownStages !== null);
  const kinds = new Set(rows.flatMap((draft) => kindOf(draft.plan) ?? []));
  const [only] = kinds;
  const [example] = rows;
  if (example === undefined || (kinds.size === 1 && only === 'own')) return;
  const printed = kinds.size === 0 ? toldByPrint(rows, log) : null;
  const kind = (kinds.size === 1 ? only : printed) ?? ask(table, rows, log);
  for (const draft of rows) {
    if (kind === null) holdDraft(draft, 'STAGES_UNCLEAR', idOf(table), log, heldPeriods(draft), 'target');
    else if (kind === 'running')
      draft.plan = { ...draft.plan, cumulativeStages: draft.plan.ownStages, ownStages: null };
  }
}

const idOf = ({ grid }: FoundTable): string => `stage-kind:${grid.name}`;

/** What the annual target proves: the stages add up to it, or the last one is it; stages that fall do not run. */
function kindOf({ original, ownStages }: TargetPlan): Kind | null {
  const amounts = (ownStages ?? []).flatMap((stage) => (stage?.kind === 'amount' ? [stage.amount] : []));
  if (amounts.some((amount, at) => at > 0 && amount < (amounts[at - 1] ?? 0n))) return 'own';
  if (original?.kind !== 'amount' || amounts.length < 4) return null;
  const sum = amounts.reduce((total, amount) => total + amount, 0n);
  const isNear = (amount: bigint): boolean => {
    const apart = amount - original.amount;
    return apart < 4n * ONE && apart > -4n * ONE;
  };
  if (isNear(sum)) return isNear(amounts[3] ?? 0n) ? null : 'own';
  return isNear(amounts[3] ?? 0n) ? 'running' : null;
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
