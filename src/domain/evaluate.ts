// The one entry of the rules: the whole input to the whole result. Pure; the order of work and nothing else.
import type {
  DomainIssue,
  Evaluation,
  EvaluationInput,
  IndicatorResult,
  OfficialResult,
  PositionToDate,
  RegisterEntry,
} from './evaluation';
import type { Indicator } from './indicator';
import { indicatorResult, resultWithoutPost } from './indicatorResult';
import { issuesOfPacts, issuesOfRow } from './issues';
import { itemAt } from './itemAt';
import type { JudgedRow } from './measure';
import { hasPosts, officeDocuments, postsOf, type OfficeDocuments } from './officeDocuments';
import { officialsOf } from './officials';
import { positionClock, positionOf, type PositionClock } from './position';
import { registerOf } from './register';
import { rowOf } from './row';
import { countsOf, statusTally, tallyStatuses, type StatusTally } from './statusCounts';
import { periodClock, statusResults, type PeriodClock } from './status';
import { addToTotals, totalsLedger, totalsOf, type TotalsLedger } from './totals';

/** Judges every indicator, official and pact of the input in the seven periods of its year. */
export function evaluate(input: EvaluationInput): Evaluation {
  const run = newRun(input);
  // A row that no post will ask for is settled as it is met: its workings are forgotten at once, and the rows are read
  // in the order in which they lie in memory. Posts are judged office by office, for the same reasons.
  input.indicators.forEach((indicator, place) => {
    const office = officeOf(run, indicator.opd);
    if (office.hasPosts) office.places.push(place);
    else settle(run, place, resultWithoutPost(workedOut(run, office, indicator, place, 0), run.clock));
  });
  for (const { opd } of [...input.holdings, ...input.pacts]) officeOf(run, opd);
  const offices = [...run.offices.values()];
  for (const office of offices) if (office.hasPosts) judgeOffice(run, office);
  return {
    settings: input.settings,
    indicators: run.indicators,
    officials: run.officials,
    totals: totalsOf(
      offices.map(({ totals }) => totals),
      run.clock,
    ),
    positions: run.positions.filter((position) => position !== null),
    register: run.register,
    issues: [...offices.flatMap(({ issues }) => issues), ...issuesOfPacts(input.pacts)],
    counts: countsOf(run.tally),
  };
}

/** What is found as the rows and the posts are gone through. */
interface Run {
  readonly input: EvaluationInput;
  readonly documents: OfficeDocuments;
  readonly clock: PeriodClock;
  readonly asked: PositionClock;
  /** In order of first appearance. */
  readonly offices: Map<string, Office>;
  /** By place in the input, like the positions. */
  readonly indicators: IndicatorResult[];
  readonly positions: (PositionToDate | null)[];
  readonly tally: StatusTally;
  readonly officials: OfficialResult[];
  readonly register: RegisterEntry[];
}

interface Office {
  readonly opd: string;
  readonly hasPosts: boolean;
  /** In the input, of its indicators; only where it has posts. */
  readonly places: number[];
  readonly totals: TotalsLedger;
  readonly issues: DomainIssue[];
}

const newRun = (input: EvaluationInput): Run => ({
  input,
  documents: officeDocuments(input),
  clock: periodClock(input.settings),
  asked: positionClock(input.settings),
  offices: new Map(),
  indicators: new Array<IndicatorResult>(input.indicators.length),
  positions: new Array<PositionToDate | null>(input.indicators.length),
  tally: statusTally(),
  officials: [],
  register: [],
});

function officeOf({ offices, documents }: Run, opd: string): Office {
  const known = offices.get(opd);
  if (known !== undefined) return known;
  const office = {
    opd,
    hasPosts: hasPosts(documents, opd),
    places: [],
    totals: totalsLedger(),
    issues: [],
  };
  offices.set(opd, office);
  return office;
}

/** A row with its statuses, its part of the sums, its position and its issues; `index`: among the rows of its office. */
function workedOut(
  { input: { settings }, clock, asked, positions }: Run,
  { totals, issues }: Office,
  indicator: Indicator,
  place: number,
  index: number,
): JudgedRow {
  const row = rowOf(indicator, settings);
  const scoped = { index, row, results: statusResults(row, settings, clock) };
  addToTotals(totals, scoped);
  positions[place] = positionOf(row, asked);
  for (const issue of issuesOfRow(row)) issues.push(issue);
  return scoped;
}

function settle({ indicators, tally }: Run, place: number, result: IndicatorResult): void {
  indicators[place] = result;
  tallyStatuses(tally, result.periods, place);
}

function judgeOffice(run: Run, office: Office): void {
  const { input, documents, clock, officials, register } = run;
  const rows: JudgedRow[] = [];
  for (const place of office.places) {
    rows.push(workedOut(run, office, itemAt(input.indicators, place), place, rows.length));
  }
  const posts = postsOf(documents, office.opd, rows, clock);
  for (const row of rows) settle(run, itemAt(office.places, row.index), indicatorResult(row, posts, clock));
  for (const post of posts) {
    officials.push(...officialsOf(post, rows, input.settings, clock));
    for (const entry of registerOf(post, clock)) register.push(entry);
  }
}
