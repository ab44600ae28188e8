// Verdicts that differ from those that stand in the workbook, a line each. A period that has only become due since is no
// change of a verdict.
import { amountFromDecimal } from '../../../domain/amount';
import type { Evaluation, IndicatorResult } from '../../../domain/evaluation';
import { groupedBy } from '../../../domain/groupedBy';
import { latestDuePeriod } from '../../../domain/latestDuePeriod';
import { PERIODS } from '../../../domain/period';
import { ratioFromAmount } from '../../../domain/ratio';
import { changeCauseText } from '../../../messages/causeText';
import type { Language } from '../../../messages/language';
import { attainmentCause, changeSentence, moreChanges } from '../../../messages/rowNotes';
import type { WorkbookReading } from '../../../sheets/grid';
import type { Inspection } from '../../../sheets/inspection';
import type { RowCauses } from '../../../sheets/proof/changedCauses';
import { changeCauses, type Baseline } from '../changeCauses';
import type { Looked } from '../looked';
import { rowTitle } from './rowViews';
import { standingVerdicts, type StandingRow } from '../standingVerdicts';

const MOST_LINES = 20;
const NOT_DUE = 'Belum Jatuh Tempo';
const PACT = 'Status Pakta';
/** Told by the figures themselves where this sitting has seen them. */
const OF_FIGURES: ReadonlySet<string> = new Set(['target', 'realisation']);

interface Change {
  readonly what: string;
  readonly before: string;
  readonly now: string;
}

/** What the changes are told from. */
export interface ChangeFacts {
  readonly evaluation: Evaluation;
  readonly inspection: Inspection;
  readonly reading: WorkbookReading;
  /** By what verdicts may have changed, as far as the workbook remembers what they rested on. */
  readonly causes: RowCauses | null;
  /** The figures of then, as far as this sitting has seen them. */
  readonly baseline: Baseline | null;
}

/** Null where no results of an earlier run stand. */
export const changeViews = ({ evaluation, prepared, baseline }: Looked, language: Language) =>
  changeLines({ ...prepared, evaluation, baseline }, language);

/** Null where no results of an earlier run stand. */
export function changeLines(facts: ChangeFacts, language: Language): readonly string[] | null {
  const { evaluation, inspection, reading, causes } = facts;
  const standing = standingVerdicts(reading, inspection.sources, evaluation);
  if (standing === null) return null;
  const latest = latestDuePeriod(evaluation.settings);
  const due = latest === null ? [] : PERIODS.slice(0, PERIODS.indexOf(latest) + 1);
  const figuresOf = changeCauses(facts.baseline, inspection.sources, language);
  const lines: string[] = [];
  let rest = 0;
  for (const result of evaluation.indicators) {
    const { indicator } = result;
    const before = standing(indicator);
    const own = before === null ? [] : changesOf(result, due, before);
    // Told with the row's first change; the others follow from the same figures.
    let figures = own.length === 0 ? [] : figuresOf(indicator);
    const isKnown = figures.length > 0;
    for (const changes of groupedBy(own, ({ before: was, now }) => JSON.stringify([was, now])).values()) {
      const isPact = changes.some(({ what }) => what === PACT);
      const why = (causes?.(indicator, isPact) ?? []).filter(({ kind }) => !isKnown || !OF_FIGURES.has(kind));
      if (!isKnown) figures = standingCauses(result, changes, before, language);
      const told = [...why.map((cause) => changeCauseText(cause, language)), ...figures];
      if (lines.length < MOST_LINES) lines.push(sentenceOf(result, changes, told, language));
      else rest += 1;
      figures = [];
    }
  }
  return rest === 0 ? lines : [...lines, moreChanges(rest, language)];
}

function changesOf(
  { periods, pactStatus }: IndicatorResult,
  due: readonly (typeof PERIODS)[number][],
  standing: StandingRow,
): readonly Change[] {
  const changes = due.map((period): Change => ({
    what: period,
    before: standing(`Status ${period}`),
    now: periods[period].status,
  }));
  const pact = { what: PACT, before: standing(PACT), now: pactStatus };
  return [...changes, pact].filter(({ before, now }) => before !== now && before !== NOT_DUE);
}

/** Where no earlier figures are known: what the sheet shows of the attainment of then, of the last period that changed. */
function standingCauses(
  { periods }: IndicatorResult,
  changes: readonly Change[],
  standing: StandingRow | null,
  language: Language,
): readonly string[] {
  const period = PERIODS.findLast((name) => changes.some(({ what }) => what === name));
  if (period === undefined || standing === null) return [];
  const text = standing(`Capaian ${period} (%)`);
  const fraction = text === '' ? null : amountFromDecimal(text);
  if (text !== '' && fraction === null) return [];
  const before = fraction === null ? null : ratioFromAmount(fraction);
  return [attainmentCause(before, periods[period].attainment, language)];
}

function sentenceOf(
  { indicator }: IndicatorResult,
  changes: readonly Change[],
  causes: readonly string[],
  language: Language,
): string {
  const [first] = changes;
  return changeSentence(
    {
      row: rowTitle(indicator),
      periods: changes.map(({ what }) => what),
      before: first?.before ?? '',
      now: first?.now ?? '',
      causes,
    },
    language,
  );
}
