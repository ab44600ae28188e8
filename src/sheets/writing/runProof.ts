// What proves a run and tells it from the one before, for whoever loads it late.
import type { WorkbookReading } from '../grid';
import { changedCauses, type Judgement, type RowCauses } from '../proof/changedCauses';
import { basisFrom } from '../proof/runBasis';
import { PARTS } from './ownSheets';

export { ruleFingerprint } from '../proof/ruleFingerprint';
export { planHistory } from './historySection';

/** By what verdicts may have changed since the run that stands; null where the workbook does not know what it rested on. */
export function causesSinceRun(reading: WorkbookReading, judgement: Judgement): RowCauses | null {
  const basis = basisFrom(reading.parts[PARTS.runBasis]);
  return basis === null ? null : changedCauses(basis, judgement);
}
