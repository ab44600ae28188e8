// The workbook as decided rules and pacts would leave it, in thought: its reading with the edits, inspected again. A decision
// that its sheet does not take, or that would be read otherwise, is left out and told. Writes nothing.
import { inspect } from '../sheets/reading/inspect';
import type { Inspection, InspectionOptions } from '../sheets/inspection';
import { withRemembered } from '../sheets/rememberedAnswers';
import { planRuleEdits } from '../sheets/rules/planRuleEdits';
import { isReadBack } from '../sheets/rules/readBack';
import { readingAfter } from '../sheets/rules/readingAfter';
import { NO_CHANGES, type RuleChanges, type RuleFault } from '../sheets/rules/ruleChanges';
import { NO_EDITS, operationsOf, type RuleEdits } from '../sheets/rules/ruleEdits';
import type { TemplateTexts } from '../sheets/templateTexts';
import { withoutOwnCells } from '../sheets/writing/ownCells';
import type { Inspected } from './answersInThought';

export interface ChangedRules extends Inspected {
  readonly edits: RuleEdits;
  /** The workbook without the edits. */
  readonly asFound: Inspection;
}

/** `options` are those that the inspection was made with. */
export function withChangedRules(
  inspected: Inspected,
  options: InspectionOptions,
  changes: RuleChanges,
  texts: TemplateTexts,
): ChangedRules {
  const first = edited(inspected, options, changes, texts);
  const unread = unreadOf(first, changes);
  if (unread.length === 0) return first;
  const left = unread.reduce((rest, { what }) => ({ ...rest, [what]: NO_CHANGES[what] }), changes);
  const second = edited(inspected, options, left, texts);
  return { ...second, edits: { ...second.edits, faults: [...second.edits.faults, ...unread] } };
}

function edited(
  inspected: Inspected,
  options: InspectionOptions,
  changes: RuleChanges,
  texts: TemplateTexts,
): ChangedRules {
  const { reading, inspection } = inspected;
  const edits = planRuleEdits(reading, inspection, changes, texts);
  const operations = operationsOf(edits);
  const asFound = inspection;
  if (operations.length === 0) return { ...inspected, edits, asFound };
  const after = readingAfter(reading, operations);
  const all = { ...options, ...withRemembered(after, options.answers) };
  return { reading: after, inspection: inspect(withoutOwnCells(after), all), edits, asFound };
}

/** What was written in thought and is not read as it was meant. */
function unreadOf({ inspection, edits }: ChangedRules, changes: RuleChanges): readonly RuleFault[] {
  if (edits === NO_EDITS || (edits.rows.length === 0 && edits.sheets.length === 0)) return [];
  const known = new Set(edits.faults.map(({ what }) => what));
  const sheet = edits.rows[0]?.sheet ?? edits.sheets[0]?.sheet ?? '';
  return (['shares', 'bounds', 'terms', 'documents'] as const)
    .filter((what) => !known.has(what) && !isReadBack(what, inspection, changes, edits))
    .map((what) => ({ what, sheet }));
}
