// The facts of one verdict with the cells that they come from: target, realisation, attainment, requirement, rules.
import type { IndicatorResult, PeriodResult } from '../../../domain/evaluation';
import type { Indicator, TargetValue } from '../../../domain/indicator';
import { factsOf, type Period } from '../../../domain/period';
import { amountFromRatio } from '../../../domain/ratio';
import { cutShare, shareOf } from '../../../domain/share';
import { formatAttainment, formatTarget } from '../../../messages/formatting';
import type { Language } from '../../../messages/language';
import { bandRange } from '../../../messages/ruleSentences';
import {
  cutPercent,
  derivedNote,
  derivedTarget,
  differenceText,
  fragileText,
  noFigure,
  realisationLabel,
  requirementText,
  ruleText,
  targetLabel,
  whyLabel,
} from '../../../messages/whySentences';
import type { SourceTable } from '../../../sheets/inspection';
import { labelSpan } from '../../../sheets/places/countedMonths';
import { isFromSchedule } from '../../../sheets/places/targetHeadings';
import type { PlaceView, WhyFactView } from '../../paneViews';
import { rowPlace, tablePlace } from '../views/places';
import { isFragile } from '../views/rowViews';
import type { Explained } from './explained';
import { figurePlaces, type FigurePlaces } from './figurePlaces';
import { pactFacts } from './pactFacts';
import { realisationText } from './realisationText';
import { scaleFacts } from './scaleFacts';

/** The row by its name and its account. */
export const rowName = ({ name, code }: Indicator): string => (code === null ? name : `${name} (${code})`);

export function rowFacts(
  all: Explained,
  result: IndicatorResult,
  period: Period,
  language: Language,
): readonly WhyFactView[] {
  const { indicator } = result;
  const now = result.periods[period];
  const places = figurePlaces(all, result, period);
  return [
    {
      label: whyLabel('indicator', language),
      value: rowName(indicator),
      places: [rowPlace(all.sources, indicator.source, undefined, 'target')],
    },
    targetFact(all, result, period, places, language),
    realisationFact(all, result, period, places, language),
    ...scaleFacts(all, result, period, language),
    ...attainmentFacts(all, result, now, language),
    ...requirementFacts(all, now, language),
    ...(isFragile(all, result, now)
      ? [{ label: whyLabel('soundness', language), value: fragileText(language), places: [] }]
      : []),
    ...pactFacts(all, indicator, now, period, language),
    ruleFact(all, language),
  ];
}

function targetFact(
  all: Explained,
  result: IndicatorResult,
  period: Period,
  places: FigurePlaces,
  language: Language,
): WhyFactView {
  const { target, targetVersion } = result.periods[period];
  return {
    label: targetLabel(period, targetVersion),
    value: target === null ? noFigure(language) : targetText(all, result, period, target, language),
    places: places.target,
  };
}

/** With the share of the annual target where exactly that gives it; `turunan` where the tool worked it out otherwise. */
function targetText(
  { evaluation }: Explained,
  result: IndicatorResult,
  period: Period,
  target: TargetValue,
  language: Language,
): string {
  const { indicator, periods } = result;
  const text = formatTarget(target, indicator, language);
  const { targetSource, targetVersion } = periods[period];
  if (targetSource !== 'turunan') return text;
  const { original, revised } = indicator.targets;
  const annual = targetVersion === 'perubahan' ? revised : original;
  const share = (indicator.schedule ?? evaluation.settings.schedule)[factsOf(period).quarter];
  if (isFromSchedule(result, period) && annual?.kind === 'amount' && target.kind === 'amount') {
    const derived = cutShare(annual.amount, shareOf(share), indicator.isRupiah);
    if (derived === target.amount)
      return derivedTarget(share, formatTarget(annual, indicator, language), text, language);
  }
  return derivedNote(text, language);
}

function realisationFact(
  { evaluation }: Explained,
  result: IndicatorResult,
  period: Period,
  places: FigurePlaces,
  language: Language,
): WhyFactView {
  const { basis } = evaluation.settings;
  const { indicator } = result;
  return {
    label: realisationLabel(indicator.method, labelSpan(indicator, period, basis), language),
    value: realisationText(result, period, basis, language),
    places: places.realisation,
  };
}

function attainmentFacts(
  _: Explained,
  { indicator }: IndicatorResult,
  { attainment, difference }: PeriodResult,
  language: Language,
): readonly WhyFactView[] {
  if (attainment === null) return [];
  const facts: WhyFactView[] = [
    {
      label: whyLabel('attainment', language),
      value: cutPercent(formatAttainment(attainment, language), language),
      places: [],
    },
  ];
  if (difference !== null)
    facts.push({
      label: whyLabel('difference', language),
      value: differenceText(amountFromRatio(difference), indicator, indicator.direction, language),
      places: [],
    });
  return facts;
}

/** What the best status asks for, and the band in which the result lies. */
function requirementFacts(
  { evaluation, sources }: Explained,
  { status, attainment }: PeriodResult,
  language: Language,
): readonly WhyFactView[] {
  const { scale } = evaluation.settings;
  if (scale === null || attainment === null) return [];
  const texts = scale.flatMap(({ status: word, from }, at) => {
    const isShown = at === 0 || word === status;
    return isShown ? [requirementText(word, bandRange(from, scale[at - 1]?.from ?? null, language))] : [];
  });
  return [
    { label: whyLabel('requirement', language), value: texts.join(' · '), places: sheetOf(sources, 'scale') },
  ];
}

export function ruleFact(
  { evaluation, ruleFingerprint, sources }: Explained,
  language: Language,
): WhyFactView {
  const { asOf } = evaluation.settings;
  return {
    label: whyLabel('rule', language),
    value: ruleText(ruleFingerprint, asOf, language),
    places: sheetOf(sources, 'settings'),
  };
}

function sheetOf(sources: readonly SourceTable[], role: SourceTable['role']): readonly PlaceView[] {
  const source = sources.find((one) => one.role === role);
  return source === undefined ? [] : [tablePlace(source)];
}
