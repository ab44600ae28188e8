// Things worth reporting that stop nothing: found in the indicators' plans and in the documents.
import type { DomainIssue } from './evaluation';
import type { Pact } from './pact';
import { isUnsigned } from './pactInForce';
import { belowRpjmd } from './rpjmd';
import type { Row } from './row';

const NONE: readonly DomainIssue[] = [];

export function issuesOfRow(row: Row): readonly DomainIssue[] {
  const { id: indicatorId, mission } = row.indicator;
  const codes: DomainIssue['code'][] = [];
  if (mission === null || mission.trim() === '') codes.push('TARGET_TANPA_MISI');
  if (row.ledger.isStageOffAnnual) codes.push('STAGE_NOT_ANNUAL');
  if (belowRpjmd(row) !== null) codes.push('TARGET_DI_BAWAH_RPJMD');
  return codes.length === 0 ? NONE : codes.map((code) => ({ code, indicatorId, pactNumber: null }));
}

export const issuesOfPacts = (pacts: readonly Pact[]): readonly DomainIssue[] =>
  pacts.flatMap((pact) => {
    const { number: pactNumber } = pact;
    const codes: DomainIssue['code'][] = [];
    if (pact.date === null) codes.push('PACT_WITHOUT_DATE');
    if (isUnsigned(pact)) codes.push('PACT_WITHOUT_SIGNATORY');
    return codes.map((code) => ({ code, indicatorId: null, pactNumber }));
  });
