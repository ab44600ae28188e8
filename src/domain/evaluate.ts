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
import { indicatorResult } from './indicatorResult';
import { issuesOfPacts, issuesOfRow } from './issues';
import { judgePost, type JudgedPost } from './judgePost';
import type { ScopedRow } from './measure';
import { officialsOf } from './officials';
import type { Holding, Pact, PactHold, Reorganisation } from './pact';
import type { OfficeFacts } from './pactCase';
import { positionClock, positionOf } from './position';
import { positionKey } from './post';
import { registerOf } from './register';
import { rowOf } from './row';
import { countsOf, statusTally, tallyStatuses } from './statusCounts';
import { periodClock, statusResults, type PeriodClock } from './status';
import { addToTotals, totalsLedger, totalsOf } from './totals';

/** Judges every indicator, official and pact of the input in the seven periods of its year. */
export function evaluate(input: EvaluationInput): Evaluation {
  const { settings } = input;
  const clock = periodClock(settings);
  const offices = officesOf(input);
  const totals = totalsLedger();
  const tally = statusTally();
  const asked = positionClock(settings);
  // By place in the input; filled office by office.
  const indicators = new Array<IndicatorResult>(input.indicators.length);
  const positions = new Array<PositionToDate | null>(input.indicators.length);
  const issues: DomainIssue[] = [];
  const officials: OfficialResult[] = [];
  const register: RegisterEntry[] = [];
  const settle = (place: number, result: IndicatorResult): void => {
    indicators[place] = result;
    tallyStatuses(tally, result.periods, place);
  };
  // One office after the other, so that the workings of each can be forgotten before the next.
  for (const office of offices) {
    const hasPosts = office.holdings.length > 0 || office.pacts.length > 0;
    const rows: ScopedRow[] = [];
    for (const place of office.places) {
      const indicator = input.indicators[place];
      if (indicator === undefined) continue;
      const row = rowOf(indicator, settings);
      const scoped = { index: rows.length, row, results: statusResults(row, settings, clock) };
      addToTotals(totals, scoped);
      positions[place] = positionOf(row, asked);
      for (const issue of issuesOfRow(row)) issues.push(issue);
      // Where no post will ask for the row again, its workings are forgotten at once.
      if (hasPosts) rows.push(scoped);
      else settle(place, indicatorResult(scoped, NO_POSTS, clock));
    }
    if (!hasPosts) continue;
    const posts = postsOf(office, rows, settings, clock);
    for (const row of rows) {
      settle(office.places[row.index] ?? 0, indicatorResult(row, posts, clock));
    }
    for (const post of posts) {
      officials.push(...officialsOf(post, rows, settings, clock));
      for (const entry of registerOf(post, clock)) register.push(entry);
    }
  }
  return {
    settings,
    indicators,
    officials,
    totals: totalsOf(totals, clock),
    positions: positions.filter((position) => position !== null),
    register,
    issues: [...issues, ...issuesOfPacts(input.pacts)],
    counts: countsOf(tally),
  };
}

const NO_POSTS: readonly JudgedPost[] = [];

interface Office {
  /** Of its indicators, in the input. */
  readonly places: readonly number[];
  readonly holdings: readonly Holding[];
  readonly pacts: readonly Pact[];
  readonly exemptions: OfficeExemptions;
  readonly reorganisations: readonly Reorganisation[];
  readonly hold: PactHold | null;
}

/** Every office that has indicators, officials or pacts, in order of first appearance. */
function officesOf(input: EvaluationInput): readonly Office[] {
  const places = groupedBy([...input.indicators.keys()], (place) => input.indicators[place]?.opd ?? '');
  const holdings = groupedBy(input.holdings, ({ opd }) => opd);
  const pacts = groupedBy(input.pacts, ({ opd }) => opd);
  const exemptions = exemptionsByOffice(input.exemptions, input.settings.asOf);
  return [...new Set([...places.keys(), ...holdings.keys(), ...pacts.keys()])].map((opd) => ({
    places: places.get(opd) ?? [],
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
