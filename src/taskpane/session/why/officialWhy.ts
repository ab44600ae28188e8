// The verdict over one person's pact in one period, explained. Reports evidence; the decision is not the tool's.
import type { OfficialPeriod, OfficialResult } from '../../../domain/evaluation';
import { HUNDRED_PERCENT, type Amount } from '../../../domain/amount';
import type { Pact } from '../../../domain/pact';
import { QUARTER_PERIODS, type Period } from '../../../domain/period';
import type { UnitFact } from '../../../domain/reason';
import { thresholdOf } from '../../../domain/threshold';
import { formatAttainment, formatFigure, formatPercent } from '../../../messages/formatting';
import type { Language } from '../../../messages/language';
import { reasonSentences } from '../../../messages/reasonSentences';
import { cutPercent, holderText, tenureText, whyLabel } from '../../../messages/whySentences';
import { verdictStatement } from '../../../messages/verdictStatement';
import type { WhyFactView, WhyView } from '../../paneViews';
import { pactChips } from '../views/chips';
import { barView } from '../views/figures';
import { rowPlace } from '../views/places';
import { tellerOf, type Explained } from './explained';
import { pactFact } from './pactFacts';
import { ruleFact } from './rowFacts';

export function officialWhy(
  all: Explained,
  official: OfficialResult,
  period: Period,
  language: Language,
): WhyView {
  const { settings } = all.evaluation;
  const now = official.periods[period];
  const chips = pactChips();
  const threshold = thresholdIn(all, official, period);
  const facts = officialFacts(all, official, now, threshold, language);
  const reasons = reasonSentences(now.reasons, language);
  const office = official.office || official.opd;
  return {
    title: official.name,
    office,
    period: `${period} ${settings.year}`,
    chip: chips(now.pactStatus),
    pact: null,
    attainment: now.attainment === null ? null : formatAttainment(now.attainment, language),
    bar: barView(now.attainment, threshold ?? HUNDRED_PERCENT, language),
    quarters: QUARTER_PERIODS.map((quarter) => ({
      period: quarter,
      chip: chips(official.periods[quarter].pactStatus),
    })),
    facts,
    reasons,
    catchUp: null,
    sentence: verdictStatement(tellerOf(all).ofOfficial(official, period), language, {
      subject: office,
      asOf: settings.asOf,
      hasRunDate: true,
      hasTerms: true,
    }),
  };
}

function thresholdIn(
  { input, evaluation }: Explained,
  official: OfficialResult,
  period: Period,
): Amount | null {
  const number = official.periods[period].pactNumber;
  const pact = input.pacts.find((one) => one.number === number && one.opd === official.opd);
  return pact === undefined ? null : thresholdOf(pact, period, evaluation.settings);
}

function officialFacts(
  all: Explained,
  official: OfficialResult,
  now: OfficialPeriod,
  threshold: Amount | null,
  language: Language,
): readonly WhyFactView[] {
  const { input, sources } = all;
  const { opd, name, from, to } = official;
  const holding = input.holdings.find((one) => one.opd === opd && one.name === name);
  const pact = input.pacts.find(
    (one) => one.opd === opd && one.number === (now.pactNumber ?? official.pactNumber),
  );
  const plain = (label: Parameters<typeof whyLabel>[0], value: string): WhyFactView => ({
    label: whyLabel(label, language),
    value,
    places: [],
  });
  const unit = unitOf(all, official, pact, now.period);
  const figure = (label: Parameters<typeof whyLabel>[0], amount: Amount | null): readonly WhyFactView[] =>
    amount === null ? [] : [plain(label, formatFigure(amount, unit, language))];
  return [
    {
      label: whyLabel('holder', language),
      value: holderText(official),
      places: holding === undefined ? [] : [rowPlace(sources, holding.source, 'Nama Pejabat', 'officials')],
    },
    plain('tenure', tenureText(from, to, language)),
    ...figure('target', now.target),
    ...figure('realisation', now.realisation),
    ...(now.attainment === null
      ? []
      : [plain('attainment', cutPercent(formatAttainment(now.attainment, language), language))]),
    ...figure('distance', now.distance),
    ...(pact === undefined ? [] : [pactFact(all, pact, language)]),
    ...(threshold === null ? [] : [plain('pactThreshold', `≥ ${formatPercent(threshold, language)}`)]),
    ruleFact(all, language),
  ];
}

/** Sums are in rupiah; the figures of a single row are in its own unit. */
function unitOf(
  { evaluation }: Explained,
  { opd }: OfficialResult,
  pact: Pact | undefined,
  period: Period,
): UnitFact {
  const field = pact?.field ?? null;
  const scoped = evaluation.indicators.filter(
    ({ indicator, periods }) =>
      indicator.opd === opd &&
      (field === null || indicator.field === field) &&
      periods[period].target !== null,
  );
  const [only, ...others] = scoped;
  return only === undefined || others.length > 0 ? { isRupiah: true, unit: '' } : only.indicator;
}
