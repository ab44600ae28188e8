// Explains a verdict: that of a row which the preview shows, or that of the cell which is selected in Excel, with the
// figures as they stand at this moment.
import { loadProof } from '../../../application/loadProof';
import { judgedNow, type Judged } from '../../../application/judgedNow';
import type { PortFailure, WorkbookPort } from '../../../application/port';
import type { SelectedCell, WorkbookWindow } from '../../../application/workbookWindow';
import type { EvaluationInput } from '../../../domain/evaluation';
import { success, type Result } from '../../../domain/result';
import type { InspectionOptions } from '../../../sheets/inspection';
import type { WhyOf } from '../../paneContract';
import type { Looked } from '../looked';
import type { Explained } from './explained';
import { locate } from './locate';
import { officialWhy } from './officialWhy';
import { rowWhy } from './rowWhy';

/** A row of the last look at its latest due period; null where the look has no such row. */
export function explainRow({ prepared, evaluation, input, latest }: Looked, id: string): WhyOf | null {
  const result = evaluation.indicators.find(({ indicator }) => indicator.id === id);
  if (result === undefined) return null;
  const all: Explained = {
    reading: prepared.reading,
    sources: prepared.inspection.sources,
    evaluation,
    input,
    ruleFingerprint: prepared.ruleFingerprint,
  };
  return (language) => rowWhy(all, result, latest ?? 'TW I', language);
}

/** Null where the selected cell belongs to no verdict. */
export async function explainSelected(
  port: WorkbookPort,
  window: WorkbookWindow,
  options: InspectionOptions,
  known: Looked | null,
): Promise<Result<WhyOf | null, PortFailure>> {
  const cell = await window.selectedCell();
  if (!cell.ok) return cell;
  const judged = await judgedNow(port, options, known === null ? null : judgedOf(known));
  if (!judged.ok) return judged;
  const { ruleFingerprint } = await loadProof();
  return success(explanation(judged.value, cell.value, ruleFingerprint));
}

const judgedOf = ({ prepared, evaluation }: Looked): Judged => ({
  reading: prepared.reading,
  inspection: prepared.inspection,
  evaluation,
});

function explanation(
  { reading, inspection, evaluation }: Judged,
  cell: SelectedCell,
  fingerprintOf: (input: EvaluationInput) => string,
): WhyOf | null {
  const { input, sources } = inspection;
  if (evaluation === null || input === null) return null;
  const all: Explained = {
    reading,
    sources,
    evaluation,
    input,
    ruleFingerprint: fingerprintOf(input),
  };
  const located = locate(all, cell);
  if (located === null) return null;
  const { period } = located;
  return (language) =>
    located.kind === 'row'
      ? rowWhy(all, located.result, period, language)
      : officialWhy(all, located.official, period, language);
}
