// Use case: work the fingerprint of the workbook out anew, and hold it against a sheet of paper or a run of the history; check
// the history's chain. Writes nothing.
import type { IsoDate } from '../domain/calendar';
import { evaluate } from '../domain/evaluate';
import type { Evaluation } from '../domain/evaluation';
import { success, type Result } from '../domain/result';
import type { WorkbookReading } from '../sheets/grid';
import type { Inspection, InspectionOptions } from '../sheets/inspection';
import { checkChain, type ChainReport } from '../sheets/proof/chain';
import { fingerprintsOf, type Fingerprints } from '../sheets/proof/fingerprint';
import type { ProofVerdict } from '../sheets/proof/proofVerdict';
import {
  differingParts,
  matchPaper,
  paperFingerprint,
  type PaperFingerprint,
} from '../sheets/proof/typedFingerprint';
import { historyRows, isWhole, rememberedLink, type HistoryRow } from '../sheets/writing/historyRows';
import { RUN_STANDS, RUN_UNDONE } from '../sheets/writing/historySheet';
import { inspectReading } from './inspectWorkbook';
import type { PortFailure, WorkbookPort } from './port';
import { readSources } from './readSources';

/** Paper goes before a run; without either it is the last run that stands. */
export interface MatchRequest {
  readonly paper: PaperFingerprint | null;
  /** `Waktu` of a run in the history. */
  readonly time: string | null;
  /** An evaluation date that goes before the run's own. */
  readonly asOf?: IsoDate | null;
}

export interface Matched {
  /** Null where no paper was asked for. */
  readonly paper: PaperFingerprint | null;
  /** The run that was asked for, or that bears the paper's fingerprint; null where the history has none. */
  readonly run: HistoryRow | null;
  /** The run's four fingerprints do not make the whole one that stands beside them. */
  readonly isRunBroken: boolean;
  readonly verdict: ProofVerdict;
  /** As the workbook stands now, judged on the run's evaluation date; null where nothing can be evaluated. */
  readonly present: {
    readonly evaluation: Evaluation;
    readonly fingerprints: Fingerprints;
  } | null;
  readonly chain: ChainReport;
  readonly reading: WorkbookReading;
  readonly inspection: Inspection;
}

const bears = ({ fingerprints }: HistoryRow, paper: PaperFingerprint): boolean =>
  fingerprints !== null && matchPaper(paper, fingerprints).kind === 'same';

function runOf(rows: readonly HistoryRow[], { paper, time }: MatchRequest): HistoryRow | null {
  const latestFirst = [...rows].sort((a, b) => (a.time < b.time ? 1 : a.time > b.time ? -1 : b.row - a.row));
  if (paper !== null) return latestFirst.find((row) => bears(row, paper)) ?? null;
  if (time !== null) return latestFirst.find((row) => row.time === time) ?? null;
  return latestFirst.find(({ state }) => state === RUN_STANDS) ?? null;
}

function verdictOf(
  { paper }: MatchRequest,
  run: HistoryRow | null,
  present: Fingerprints | null,
): ProofVerdict {
  if (present === null) return { kind: 'nothingToJudge' };
  const then = run?.fingerprints ?? null;
  const parts = then === null ? null : differingParts(then, present);
  if (paper !== null) {
    const time = run?.time ?? null;
    const match = matchPaper(paper, present);
    return match.kind === 'same'
      ? { kind: 'samePaper', time }
      : { kind: 'differentPaper', time, parts: parts ?? match.parts };
  }
  if (run === null) return { kind: 'noRun' };
  const { time } = run;
  if (parts === null) return { kind: 'incomparable', time };
  return parts.length === 0 ? { kind: 'sameRun', time } : { kind: 'differentRun', time, parts };
}

/** Reads and evaluates the workbook on the evaluation date of the run that is meant, and compares. */
export async function matchRun(
  port: WorkbookPort,
  options: InspectionOptions,
  request: MatchRequest,
): Promise<Result<Matched, PortFailure>> {
  const read = await readSources(port, { answers: options.answers });
  if (!read.ok) return read;
  const { reading } = read.value;
  const rows = historyRows(reading);
  const run = runOf(rows, request);
  const inspection = inspectReading(reading, { ...options, asOf: request.asOf ?? run?.asOf ?? options.asOf });
  const { input } = inspection;
  const evaluation = input === null ? null : evaluate(input);
  const fingerprints =
    input === null || evaluation === null ? null : fingerprintsOf({ inspection, input, evaluation });
  return success({
    paper: request.paper,
    run,
    isRunBroken: run !== null && !isWhole(run),
    verdict: verdictOf(request, run, fingerprints),
    present: evaluation === null || fingerprints === null ? null : { evaluation, fingerprints },
    chain: checkChain(rows, rememberedLink(reading), [RUN_STANDS, RUN_UNDONE]),
    reading,
    inspection,
  });
}

/** The present fingerprint as paper would bear it. */
export const presentPaper = ({ present }: Matched): PaperFingerprint | null =>
  present === null ? null : paperFingerprint(present.fingerprints);
