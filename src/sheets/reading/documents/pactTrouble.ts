// What pacts, officials and weights do not settle between them: offices without an official, pacts without rows, means
// whose weights are half filled in, documents of one day. Holds pacts, never a status.
import type { Indicator } from '../../../domain/indicator';
import type { Holding, Pact, PactHold } from '../../../domain/pact';
import { settleEqualPactDates } from './equalPactDates';
import type { Findings } from '../findings';

export interface PactTrouble {
  readonly indicators: readonly Indicator[];
  readonly pacts: readonly Pact[];
  readonly pactHolds: readonly PactHold[];
}

export function reportPactTrouble(
  indicators: readonly Indicator[],
  pacts: readonly Pact[],
  holdings: readonly Holding[],
  log: Findings,
): PactTrouble {
  const judged = new Set(indicators.map((indicator) => indicator.opd));
  const held = new Set(holdings.map((holding) => holding.opd));
  const seen = new Set<string>();
  for (const pact of pacts) {
    const at = { sheet: pact.source.sheet, cell: `A${pact.source.row}` };
    if (!judged.has(pact.opd))
      log.issue('PACT_WITHOUT_ROWS', 'warning', at, { found: pact.opd, expected: pact.number });
    if (!held.has(pact.opd) && !seen.has(pact.opd))
      log.issue('OFFICIAL_MISSING', 'warning', at, { found: pact.opd, expected: pact.number });
    seen.add(pact.opd);
  }
  return { indicators: settledWeights(indicators, pacts, log), ...settleEqualPactDates(pacts, log) };
}

/** An open question of weights needs no hold here: a mean over them is not judged, other scopes do not use them. */
function settledWeights(
  indicators: readonly Indicator[],
  pacts: readonly Pact[],
  log: Findings,
): readonly Indicator[] {
  let settled = indicators;
  const means = pacts.filter((pact) => pact.scope === 'Rata-rata tertimbang');
  for (const opd of new Set(means.map((pact) => pact.opd))) {
    const rows = settled.filter((indicator) => indicator.opd === opd);
    const blank = rows.filter((indicator) => indicator.weight === null);
    const [first] = blank;
    if (first === undefined || blank.length === rows.length) continue;
    const { sheet } = first.source;
    const id = `weight:${sheet}`;
    const answer = log.ask({
      id,
      code: 'WEIGHTS_PARTLY_BLANK',
      sheet,
      cell: null,
      facts: { blank: blank.map((indicator) => String(indicator.source.row)).join(', ') },
      options: [{ id: 'equal' }, { id: 'zero' }],
      of: { key: opd, name: first.office },
    });
    log.touch(id, rows.length);
    if (answer === null) continue;
    settled = settled.map((indicator) => (indicator.opd === opd ? withWeight(indicator, answer) : indicator));
  }
  return settled;
}

function withWeight(indicator: Indicator, answer: string): Indicator {
  if (answer === 'equal') return { ...indicator, weight: null };
  return indicator.weight === null ? { ...indicator, weight: 0n } : indicator;
}
