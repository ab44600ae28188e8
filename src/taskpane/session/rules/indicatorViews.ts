// Indicators with the rules that can be given to each by hand: direction, method, stages. Shows how they are judged now.
import { decimalText, type Amount } from '../../../domain/amount';
import { DIRECTIONS, METHODS, type Indicator } from '../../../domain/indicator';
import { ownStagesWord } from '../../../messages/decidedSentences';
import { formatAmount } from '../../../messages/formatting';
import type { Language } from '../../../messages/language';
import { overrideIdOf, type Override } from '../../../sheets/reading/targets/rowOverrides';
import type { IndicatorLineView, IndicatorListView, IndicatorView, TraitView } from '../../ruleViews';
import type { Looked } from '../looked';
import { rowPlace } from '../views/places';

/** So many fit on a screen that is still read. */
const MOST_LINES = 50;

/** The indicators whose name, office or code holds the words; all of them for ''. */
export function indicatorList(looked: Looked, words: string, language: Language): IndicatorListView {
  const wanted = words.trim().toLowerCase();
  const found = looked.input.indicators.filter(
    ({ name, office, code }) =>
      wanted === '' || [name, office, code ?? ''].some((text) => text.toLowerCase().includes(wanted)),
  );
  return {
    lines: found.slice(0, MOST_LINES).map((indicator) => lineOf(looked, indicator, language)),
    total: found.length,
  };
}

function lineOf(looked: Looked, indicator: Indicator, language: Language): IndicatorLineView {
  const { id, name, office, direction, method, schedule } = indicator;
  const own = schedule === undefined ? [] : [ownStagesWord(shownShares(schedule, language), language)];
  return {
    id,
    name,
    office,
    rule: [direction, method, ...own].join(' · '),
    isOwn: (['own-direction', 'own-method', 'own-stages'] as const).some((kind) =>
      isGiven(looked, indicator, kind),
    ),
  };
}

const shownShares = (shares: readonly Amount[], language: Language): string =>
  shares.map((share) => formatAmount(share, language)).join('/');

function isGiven({ prepared }: Looked, indicator: Indicator, kind: Override): boolean {
  const id = overrideIdOf(kind, indicator);
  return id !== null && Object.hasOwn(prepared.inspection.settled, id);
}

/** Null where the look has no such row. */
export function indicatorView(looked: Looked, id: string, language: Language): IndicatorView | null {
  const indicator = looked.input.indicators.find((one) => one.id === id);
  if (indicator === undefined) return null;
  const { name, office, source, direction, method } = indicator;
  return {
    name,
    office,
    place: rowPlace(looked.prepared.inspection.sources, source, undefined, 'target'),
    direction: traitOf(looked, indicator, 'own-direction', direction, DIRECTIONS),
    method: traitOf(looked, indicator, 'own-method', method, METHODS),
    stages: stagesOf(looked, indicator, language),
  };
}

function traitOf(
  looked: Looked,
  indicator: Indicator,
  kind: Override,
  value: string,
  choices: readonly string[],
): TraitView | null {
  const id = overrideIdOf(kind, indicator);
  if (id === null) return null;
  return {
    id,
    value,
    options: choices.map((choice) => ({ id: choice, label: choice })),
    isOwn: isGiven(looked, indicator, kind),
  };
}

/** Only what accumulates towards an annual target without stages of its own is staged by a schedule. */
function stagesOf(looked: Looked, indicator: Indicator, language: Language): IndicatorView['stages'] {
  const { method, targets, schedule } = indicator;
  const id = overrideIdOf('own-stages', indicator);
  const hasOwn = targets.cumulativeStages !== null || targets.ownStages !== null || targets.months !== null;
  const isAnnual = targets.original?.kind === 'amount' || targets.revised?.kind === 'amount';
  if (id === null || method !== 'Akumulasi' || hasOwn || !isAnnual) return null;
  const shares = schedule ?? looked.evaluation.settings.schedule;
  return {
    id,
    texts: shares.map((share) => typedText(share, language)),
    isOwn: isGiven(looked, indicator, 'own-stages'),
  };
}

/** A percentage as it is typed in the language, without the sign. */
export const typedText = (percent: Amount, language: Language): string =>
  language === 'id' ? decimalText(percent).replace('.', ',') : decimalText(percent);
