// The verdict of one row in one period, explained with its facts, their cells, its reasons and what would catch up.
import type { IndicatorResult, PeriodResult } from '../../../domain/evaluation';
import { QUARTER_PERIODS, type Period } from '../../../domain/period';
import { formatAttainment } from '../../../messages/formatting';
import type { Language } from '../../../messages/language';
import { reasonSentences } from '../../../messages/reasonSentences';
import { catchUpSentence, whyLabel, whySentence } from '../../../messages/whySentences';
import type { WhyFactView, WhyView } from '../../paneViews';
import { pactChips, statusChips } from '../views/chips';
import { barView, bestBound } from '../views/figures';
import type { Explained } from './explained';
import { rowFacts } from './rowFacts';

export function rowWhy(all: Explained, result: IndicatorResult, period: Period, language: Language): WhyView {
  const { indicator, periods } = result;
  const { settings, positions } = all.evaluation;
  const { status, pactStatus, attainment, reasons } = periods[period];
  const chips = statusChips(settings.scale);
  const facts = rowFacts(all, result, period, language);
  const sentences = reasonSentences(reasons, language);
  const position = positions.find(({ indicatorId }) => indicatorId === indicator.id);
  const office = indicator.office || indicator.opd;
  return {
    title: indicator.name,
    office,
    period: `${period} ${settings.year}`,
    chip: chips(status),
    pact: pactStatus === 'Tidak Berlaku' ? null : pactChips()(pactStatus),
    attainment: attainment === null ? null : formatAttainment(attainment, language),
    bar: barView(attainment, bestBound(settings.scale), language),
    quarters: QUARTER_PERIODS.map((quarter) => ({ period: quarter, chip: chips(periods[quarter].status) })),
    facts,
    reasons: sentences,
    catchUp: position === undefined ? null : catchUpSentence(position, settings.year, indicator, language),
    sentence: whySentence(
      [office, indicator.name, `${period} ${settings.year}`],
      figuresOf(facts, periods[period], sentences, language),
      status,
      sentences,
    ),
  };
}

/** The facts that carry the verdict; the reasons that follow tell a percentage themselves where they hold it. */
function figuresOf(
  facts: readonly WhyFactView[],
  { attainment, pactStatus, reasons }: PeriodResult,
  sentences: readonly string[],
  language: Language,
): readonly (readonly [string, string])[] {
  const named = (label: Parameters<typeof whyLabel>[0]): readonly WhyFactView[] =>
    facts.filter((fact) => fact.label === whyLabel(label, language));
  const percent = attainment === null ? null : formatAttainment(attainment, language);
  const isTold = percent !== null && sentences.some((sentence) => sentence.includes(percent));
  const isMissTold = reasons.some(({ code }) => code === 'MISSED');
  const met = pactStatus === 'Terpenuhi' ? ` (${pactStatus})` : '';
  return [
    ...facts.slice(1, 3).map(({ label, value }) => [label, value] as const),
    ...(isTold ? [] : named('attainment').map(({ label, value }) => [label, value] as const)),
    ...(isMissTold ? [] : named('pactThreshold').map(({ label, value }) => [label, value + met] as const)),
  ];
}
