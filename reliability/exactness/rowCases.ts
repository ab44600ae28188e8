// Whole evaluations of a few random rows, held against the slow rules. Counts what was compared and tells what differs.
import { evaluate } from '../../src/domain/evaluate';
import type { Evaluation } from '../../src/domain/evaluation';
import { seeded } from '../../tests/support/seeded';
import { positionDifference, rowDifferences, totalDifferences } from './comparedRow';
import { randomRow, randomSettings } from './randomRow';

export interface CaseOutcome {
  /** Rows or pacts of the case. */
  readonly subjects: number;
  /** Results of a period that were compared. */
  readonly compared: number;
  /** Results of a period where the rules leave a choice to the project. */
  readonly open: number;
  readonly differences: readonly string[];
}

export function randomEvaluation(seed: number): Evaluation {
  const draw = seeded(seed);
  const settings = randomSettings(draw);
  const indicators = Array.from({ length: draw.whole(1, 4) }, (_, at) => randomRow(draw, settings, at + 5));
  return evaluate({
    settings,
    indicators,
    holdings: [],
    pacts: [],
    exemptions: [],
    reorganisations: [],
    pactHolds: [],
  });
}

/** The rows of one seed, with their totals and positions. */
export function rowCase(seed: number): CaseOutcome {
  const evaluation = randomEvaluation(seed);
  const rows = evaluation.indicators.map((row) => rowDifferences(row, evaluation));
  const positions = evaluation.positions.flatMap((one) => positionDifference(one, evaluation) ?? []);
  return {
    subjects: rows.length,
    compared: rows.reduce((count, { compared }) => count + compared, 0),
    open: rows.reduce((count, { open }) => count + open, 0),
    differences: [
      ...rows.flatMap(({ differences }) => differences),
      ...totalDifferences(evaluation),
      ...positions,
    ],
  };
}
