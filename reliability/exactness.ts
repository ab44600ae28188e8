// The evaluation against a slow second one: fractions of whole numbers, written from the rules' text and not from src/domain.
// Covers: due dates and grace; both bases; all methods, units, directions, ranges and kinds of `Periode Ukur`; own figures and
// running totals; blank, zero and negative figures and targets; revisions; cumulative, own and monthly stages, blank ones, the
// schedule and its cuts; statuses of both presets, ratings, shown percentages, differences; the total of all rupiah rows;
// positions; pacts of a head who held the office all year: thresholds, triggers, all scopes, catching up, blank rules read in
// every way, acting heads, short pacts, opsen, small shortfalls, zero months, missing clauses.
// Does not cover: words as targets; handovers, newcomers and who answers; several pacts, fields or offices; exemptions, eased
// targets, reorganisations, other readings of cells; the register; totals by group. For those see tests/domain and tests/harms.
import type { Experiment, ExperimentResult } from './experiment';
import { pactCase } from './exactness/pactCases';
import { rowCase, type CaseOutcome } from './exactness/rowCases';

/** Evaluations of rows, and as many of pacts. */
const SHORT = 750;
const LONG = 30_000;
const APART = 1_000_000;
/** A fault shows in thousands of cases; so many are told. */
const MOST_TOLD = 50;

function run(effort: 'short' | 'long', seed: number): Promise<ExperimentResult> {
  const sums = { rows: 0, pacts: 0, compared: 0, open: 0 };
  const losses: string[] = [];
  const add = (kind: 'rows' | 'pacts', at: number, outcome: CaseOutcome): void => {
    sums[kind] += outcome.subjects;
    sums.compared += outcome.compared;
    sums.open += outcome.open;
    for (const difference of outcome.differences)
      if (losses.length < MOST_TOLD) losses.push(`${kind}, seed ${String(at)}: ${difference}.`);
  };
  const evaluations = effort === 'short' ? SHORT : LONG;
  for (let at = seed * APART + 1; at <= seed * APART + evaluations; at += 1) {
    add('rows', at, rowCase(at));
    add('pacts', at, pactCase(at));
  }
  return Promise.resolve({
    cases: sums.rows + sums.pacts,
    counts: [
      { name: 'rows', value: sums.rows },
      { name: 'pacts', value: sums.pacts },
      { name: 'results of a period compared', value: sums.compared },
      { name: 'left open by the rules', value: sums.open },
    ],
    losses,
  });
}

export const EXACTNESS: Experiment = {
  id: 'exactness',
  promise:
    'Every target, realisation, attainment, status and pact verdict equals that of a second evaluation in exact fractions.',
  run,
};
