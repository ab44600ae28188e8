// Pact statuses counted, gravest first. Counts only.
import { PACT_STATUSES, type PactStatus } from '../../../domain/evaluation';

/** Each status with its number; what says nothing of a pact is left out. */
export function pactCounts(statuses: readonly PactStatus[]): readonly (readonly [PactStatus, number])[] {
  const counts = new Map<PactStatus, number>();
  for (const status of statuses) counts.set(status, (counts.get(status) ?? 0) + 1);
  return PACT_STATUSES.filter((status) => status !== 'Tidak Berlaku').flatMap((status) => {
    const count = counts.get(status);
    return count === undefined ? [] : [[status, count] as const];
  });
}
