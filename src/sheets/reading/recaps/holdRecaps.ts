// Targets that may only sum up others wait for that answer alone: without a realisation beside them none is looked for meanwhile.
import type { MatchLedger } from '../keys/matchLedger';

/** The kind of the question's id, before the colon. */
export const RECAP = 'recap';

export function holdRecaps(ledger: MatchLedger): void {
  for (const target of ledger.targets) {
    const { sumQuestion } = target;
    if (sumQuestion?.startsWith(`${RECAP}:`) === true && ledger.isOpen(target))
      ledger.hold(target, 'ROWS_MAY_BE_RECAP', sumQuestion);
  }
}
