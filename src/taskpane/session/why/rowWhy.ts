// The verdict of one row in one period, explained with its facts, their cells, its reasons and what would catch up.
import type { IndicatorResult } from '../../../domain/evaluation';
import { QUARTER_PERIODS, type Period } from '../../../domain/period';
import { formatAttainment } from '../../../messages/formatting';
import type { Language } from '../../../messages/language';
import { reasonSentences } from '../../../messages/reasonSentences';
import { verdictStatement } from '../../../messages/verdictStatement';
import { catchUpSentence } from '../../../messages/whySentences';
import type { WhyView } from '../../paneViews';
import { pactChips, statusChips } from '../views/chips';
import { barView, bestBound } from '../views/figures';
import { tellerOf, type Explained } from './explained';
import { rowFacts, rowName } from './rowFacts';

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
    sentence: verdictStatement(tellerOf(all).ofRow(result, period), language, {
      subject: [rowName(indicator), office].filter((part) => part !== '').join(', '),
      asOf: settings.asOf,
      hasRunDate: true,
      hasTerms: true,
    }),
  };
}
