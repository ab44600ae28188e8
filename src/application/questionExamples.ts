// Real rows under each answer to a question: what the answers read differently, a target, a realisation, a month's figure or
// an attainment. Rows whose verdict depends on the answer come first. Where a row waits for other questions too, nothing is
// shown that those would change.
import { decimalText } from '../domain/amount';
import { evaluate } from '../domain/evaluate';
import type { EvaluationInput, IndicatorResult, PeriodResult } from '../domain/evaluation';
import type { Indicator, MonthDatum, TargetValue } from '../domain/indicator';
import { PERIODS, type Period } from '../domain/period';
import { amountFromRatio, shownPercent } from '../domain/ratio';
import type { Example, Question } from '../sheets/finding';
import { rowTexts } from '../sheets/rowTexts';
import type { Thought, ThoughtBasis } from './answersInThought';

const MOST_EXAMPLES = 2;
const MOST_OPTIONS = 5;
/** So many rows of a question are looked at for the ones that show most. */
const MOST_ROWS = 200;

/** A row as each answer reads it, by option; absent where the answer leaves it out or has more to ask about it. */
type Readings = ReadonlyMap<string, IndicatorResult>;

interface Candidate {
  readonly row: Indicator;
  /** As it reads while the question is open. */
  readonly before: IndicatorResult | undefined;
  readonly readings: Readings;
  /** An answer leaves the row out. */
  readonly isLeftOut: boolean;
  /** No other open question holds the row. */
  readonly isAlone: boolean;
}

/** One thing of a row that can be read differently. */
interface Aspect {
  readonly what: NonNullable<Example['what']>;
  readonly when: string;
  readonly text: (result: IndicatorResult) => string;
}

/** The question with examples under every answer that has any; where none are found, those that it brings along stay. */
export function withExamples(
  basis: ThoughtBasis,
  question: Question,
  thoughts: readonly Thought[],
): Question {
  const shown = candidatesOf(basis, question, thoughts)
    .flatMap((candidate) => {
      const aspect = aspectOf(candidate, basis.period);
      return aspect === null ? [] : [{ candidate, aspect, rank: rankOf(candidate, basis.period) }];
    })
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_EXAMPLES);
  if (shown.length === 0) return question;
  const rowOf = rowTexts(basis.reading, basis.inspection.sources);
  // Twelve months to choose from: those that leave no figure need not say so one by one.
  const isLong = question.options.length > MOST_OPTIONS;
  return {
    ...question,
    options: question.options.map((option) => {
      const examples = shown.flatMap(({ candidate, aspect }) => {
        const result = candidate.readings.get(option.id);
        if (result === undefined || (isLong && aspect.text(result) === '')) return [];
        const example = exampleOf(candidate, result, aspect);
        const row = option.id === 'sum' ? '' : otherRow(candidate, result.indicator, rowOf);
        return [row === '' ? example : { ...example, row }];
      });
      return examples.length === 0 ? option : { ...option, examples };
    }),
  };
}

function candidatesOf(
  { input }: ThoughtBasis,
  question: Question,
  thoughts: readonly Thought[],
): readonly Candidate[] {
  const isHeld = ({ holds }: Indicator): boolean =>
    holds.some(({ questionId }) => questionId === question.id);
  const held = input.indicators.filter(isHeld);
  const alone = held.filter(({ holds }) => holds.length === 1);
  const rows = [...alone, ...held.filter(({ holds }) => holds.length > 1)].slice(0, MOST_ROWS);
  const asked = new Map(rows.map(({ id, holds }) => [id, new Set(holds.map((hold) => hold.questionId))]));
  const readings = thoughts.map(({ optionId, input: after }) => ({
    optionId,
    kept: new Set(after?.indicators.map(({ id }) => id)),
    results: after === null ? new Map<string, IndicatorResult>() : resultsOf(after, asked),
  }));
  const before = resultsOf(input, asked);
  return rows.map((row) => ({
    row,
    before: before.get(row.id),
    isAlone: row.holds.length === 1,
    isLeftOut: readings.some(({ kept }) => !kept.has(row.id)),
    readings: new Map(
      readings.flatMap(({ optionId, results }) => {
        const result = results.get(row.id);
        return result === undefined ? [] : [[optionId, result] as const];
      }),
    ),
  }));
}

/** The rows as if nothing else were open; without those that an answer makes wait for another question. */
function resultsOf(
  input: EvaluationInput,
  asked: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, IndicatorResult> {
  const indicators = input.indicators.flatMap((row) => {
    const known = asked.get(row.id);
    const isOpen = known === undefined || row.holds.some(({ questionId }) => !known.has(questionId));
    return isOpen ? [] : [{ ...row, holds: [] }];
  });
  const nobody = { holdings: [], pacts: [], exemptions: [], pactHolds: [] };
  const { indicators: results } = evaluate({ ...input, ...nobody, indicators });
  return new Map(results.map((result) => [result.indicator.id, result]));
}

/** The latest due period first, then the others from the end of the year. */
const periodsFrom = (latest: Period | null): readonly Period[] =>
  latest === null ? PERIODS : [latest, ...PERIODS.filter((period) => period !== latest).toReversed()];

/**
 * What is shown of a row: what the answers read differently; of a row that remains under one answer only, what that one
 * changes.
 */
function aspectOf(candidate: Candidate, latest: Period | null): Aspect | null {
  const { readings, isAlone, isLeftOut, before } = candidate;
  const [first, ...others] = readings.values();
  if (first === undefined) return null;
  const aspects = aspectsOf(latest, isAlone);
  const isDifferent = ({ text }: Aspect, other: IndicatorResult): boolean =>
    text(other) !== text(first) || other.indicator.isRupiah !== first.indicator.isRupiah;
  const differing = aspects.find((aspect) => others.some((result) => isDifferent(aspect, result)));
  if (differing !== undefined || (others.length > 0 && !isLeftOut)) return differing ?? null;
  const remaining = aspects.filter(({ text }) => text(first) !== '');
  const changed = remaining.find((aspect) => before !== undefined && isDifferent(aspect, before));
  const usual = isLeftOut ? 'target' : 'realisation';
  return changed ?? remaining.find(({ what }) => what === usual) ?? null;
}

function aspectsOf(latest: Period | null, isAlone: boolean): readonly Aspect[] {
  const periods = periodsFrom(latest);
  const over = (what: Aspect['what'], text: (result: PeriodResult) => string): readonly Aspect[] =>
    periods.map((period) => ({ what, when: period, text: (result) => text(result.periods[period]) }));
  const months = Array.from({ length: 12 }, (_, month): Aspect => ({
    what: 'realisation',
    when: String(month + 1),
    text: ({ indicator }) => monthText(indicator.months[month]),
  }));
  const targets = [
    ...over('target', ({ target }) => targetText(target)),
    ...(['original', 'revised'] as const).map((version): Aspect => ({
      what: 'target',
      when: '',
      text: ({ indicator }) => targetText(indicator.targets[version]),
    })),
  ];
  // Sums and attainments rest on whatever else is open about the row.
  if (!isAlone) return [...targets, ...months];
  return [
    ...targets,
    ...over('realisation', ({ realisation }) =>
      realisation === null ? '' : decimalText(amountFromRatio(realisation)),
    ),
    ...months,
    ...over('attainment', ({ attainment }) =>
      attainment === null ? '' : decimalText(shownPercent(attainment)),
    ),
  ];
}

function targetText(target: TargetValue | null): string {
  if (target === null) return '';
  if (target.kind === 'word') return target.word;
  return target.kind === 'amount'
    ? decimalText(target.amount)
    : `${decimalText(target.lower)}-${decimalText(target.upper)}`;
}

function monthText(datum: MonthDatum | undefined): string {
  if (datum === undefined || datum.kind === 'none') return '';
  return datum.kind === 'word' ? datum.word : decimalText(datum.amount);
}

/** Rows whose verdict the answer decides, then rows that wait for nothing else. */
function rankOf({ readings, isAlone }: Candidate, latest: Period | null): number {
  const statuses = new Set(
    [...readings.values()].map(({ periods }) => (latest === null ? '' : periods[latest].status)),
  );
  return (statuses.size > 1 ? 0 : 2) + (isAlone ? 0 : 1);
}

function exampleOf({ row }: Candidate, result: IndicatorResult, { what, when, text }: Aspect): Example {
  const { isRupiah, unit } = result.indicator;
  return {
    name: row.name,
    amount: text(result),
    what,
    when,
    unit: what === 'attainment' ? '%' : isRupiah ? 'Rp' : unit,
  };
}

/** The name of the realisation row that only this answer takes; '' where it is no other or has the row's own name. */
function otherRow(
  { row, readings }: Candidate,
  { realisationSource: source }: Indicator,
  nameOf: ReturnType<typeof rowTexts>,
): string {
  if (source === null) return '';
  const isPlace = ({ realisationSource: at }: Indicator): boolean =>
    at?.sheet === source.sheet && at.row === source.row;
  const isShared = isPlace(row) && [...readings.values()].every(({ indicator }) => isPlace(indicator));
  const name = isShared ? '' : nameOf(source);
  return name === row.name ? '' : name;
}
