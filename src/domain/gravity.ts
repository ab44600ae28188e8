// The order of gravity of pact statuses.
import { PACT_STATUSES, type PactStatus } from './evaluation';

/** 0 is the gravest. */
export const rankOf = (status: PactStatus): number => PACT_STATUSES.indexOf(status);

/** The first of the gravest items; null of none. */
export function gravestOf<T extends { readonly status: PactStatus }>(items: readonly T[]): T | null {
  let gravest: T | null = null;
  for (const item of items) {
    if (gravest === null || rankOf(item.status) < rankOf(gravest.status)) gravest = item;
  }
  return gravest;
}
