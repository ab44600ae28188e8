// The one entry of the rules: the whole input to the whole result. Pure; the order of work and nothing else.
import type {
  DomainIssue,
  Evaluation,
  EvaluationInput,
  IndicatorResult,
  OfficialResult,
  PositionToDate,
  RegisterEntry,
  RuleSettings,
} from './evaluation';
import { exemptionsByOffice, type OfficeExemptions } from './exemption';
import { groupedBy } from './groupedBy';
import type { Indicator } from './indicator';
import { indicatorResult } from './indicatorResult';
import { issuesOfPacts, issuesOfRow } from './issues';
import { judgePost, type JudgedPost } from './judgePost';
import type { ScopedRow } from './measure';
import { officialsOf } from './officials';
import type { Holding, Pact, PactHold, Reorganisation } from './pact';
import type { OfficeFacts } from './pactCase';
import { PERIODS, type Period } from './period';
import { positionOf } from './position';
import { positionKey } from './post';
import { registerOf } from './register';
import { rowOf } from './row';
import { periodClock, statusResults, type PeriodClock } from './status';
import { addToTotals, totalsLedger, totalsOf } from './totals';

/** Judges every indicator, official and pact of the input in the seven periods of its year. */
export function evaluate(input: EvaluationInput): Evaluation {
  const { settings } = input;
  const clock = periodClock(settings);
  const offices = officesOf(input);
  const totals = totalsLedger();
  const results = new Map<string, IndicatorResult>();
  const positions = new Map<string, PositionToDate>();
  const issues: DomainIssue[] = [];
  const officials: OfficialResult[] = [];
  const register: RegisterEntry[] = [];
  // One office after the other, so that the workings of each can be forgotten before the next.
  for (const office of offices) {
    const rows = office.indicators.map((indicator): ScopedRow => {
      const row = rowOf(indicator, settings);
      const scoped = { row, results: statusResults(row, settings, clock) };
      addToTotals(totals, scoped);
      const position = positionOf(row, settings);
      if (position !== null) positions.set(indicator.id, position);
      issues.push(...issuesOfRow(row));
      return scoped;
    });
    const posts = postsOf(office, rows, settings, clock);
    for (const row of rows) results.set(row.row.indicator.id, indicatorResult(row, posts, clock));
    for (const post of posts) {
      officials.push(...officialsOf(post, rows, settings, clock));
      register.push(...registerOf(post, clock));
    }
  }
  const indicators = input.indicators.flatMap(({ id }) => results.get(id) ?? []);
  return {
    settings,
    indicators,
    officials,
    totals: totalsOf(totals, clock),
    positions: input.indicators.flatMap(({ id }) => positions.get(id) ?? []),
    register,
    issues: [...issues, ...issuesOfPacts(input.pacts)],
    counts: countsOf(indicators),
  };
}

interface Office {
  readonly indicators: readonly Indicator[];
  readonly holdings: readonly Holding[];
  readonly pacts: readonly Pact[];
  readonly exemptions: OfficeExemptions;
  readonly reorganisations: readonly Reorganisation[];
  readonly hold: PactHold | null;
}

/** Every office that has indicators, officials or pacts, in order of first appearance. */
function officesOf(input: EvaluationInput): readonly Office[] {
  const indicators = groupedBy(input.indicators, ({ opd }) => opd);
  const holdings = groupedBy(input.holdings, ({ opd }) => opd);
  const pacts = groupedBy(input.pacts, ({ opd }) => opd);
  const exemptions = exemptionsByOffice(input.exemptions, input.settings.asOf);
  return [...new Set([...indicators.keys(), ...holdings.keys(), ...pacts.keys()])].map((opd) => ({
    indicators: indicators.get(opd) ?? [],
    holdings: holdings.get(opd) ?? [],
    pacts: pacts.get(opd) ?? [],
    exemptions: exemptions.get(opd) ?? [],
    reorganisations: reorganisationsOf(input, opd, input.settings),
    hold: input.pactHolds.find((hold) => hold.opd === opd) ?? null,
  }));
}

/** The posts of an office, the head's first. */
function postsOf(
  office: Office,
  rows: readonly ScopedRow[],
  settings: RuleSettings,
  clock: PeriodClock,
): readonly JudgedPost[] {
  const { exemptions, reorganisations, hold } = office;
  const facts: OfficeFacts = { rows, exemptions, reorganisations, hold };
  const holdings = groupedBy(office.holdings, ({ position }) => positionKey(position));
  const pacts = groupedBy(office.pacts, ({ position }) => positionKey(position));
  const keys = [...new Set(['', ...holdings.keys(), ...pacts.keys()])].filter(
    (key) => holdings.has(key) || pacts.has(key),
  );
  return keys.map((key) =>
    judgePost(key, holdings.get(key) ?? [], pacts.get(key) ?? [], facts, settings, clock),
  );
}

const reorganisationsOf = (input: EvaluationInput, opd: string, { asOf }: RuleSettings) =>
  input.reorganisations.filter(
    ({ opd: successor, formerOpd, from }) => (successor === opd || formerOpd === opd) && from <= asOf,
  );

function countsOf(indicators: readonly IndicatorResult[]): Evaluation['counts'] {
  const counts = Object.fromEntries(PERIODS.map((period) => [period, {}])) as Record<
    Period,
    Record<string, number>
  >;
  for (const { periods } of indicators) {
    for (const period of PERIODS) {
      const { status } = periods[period];
      const count = counts[period];
      count[status] = (count[status] ?? 0) + 1;
    }
  }
  return counts;
}
