// The facts of a verdict that come from people and documents: who answers, what he signed, from what point it is met.
import type { PeriodResult, RuleSettings } from '../../../domain/evaluation';
import type { Indicator } from '../../../domain/indicator';
import type { Pact } from '../../../domain/pact';
import type { Period } from '../../../domain/period';
import { thresholdAmount, thresholdOf } from '../../../domain/threshold';
import { formatAttainment, formatFigure } from '../../../messages/formatting';
import type { Language } from '../../../messages/language';
import {
  holderText,
  pactText,
  scopeThresholdText,
  thresholdText,
  whyLabel,
} from '../../../messages/whySentences';
import type { WhyFactView } from '../../paneViews';
import { rowPlace } from '../views/places';
import type { Explained } from './explained';

/** Who answers for a row in a period and by which document; none where nobody does. */
export function pactFacts(
  all: Explained,
  indicator: Indicator,
  now: PeriodResult,
  period: Period,
  language: Language,
): readonly WhyFactView[] {
  const { input, sources, evaluation } = all;
  const { holder, pactNumber } = now;
  const pact = input.pacts.find(({ number, opd }) => number === pactNumber && opd === indicator.opd);
  const facts: WhyFactView[] = [];
  if (holder !== null) {
    const row = input.holdings.findLast(
      ({ opd, name, nip }) => opd === indicator.opd && name === holder.name && nip === holder.nip,
    );
    facts.push({
      label: whyLabel('holder', language),
      value: holderText(holder),
      places: row === undefined ? [] : [rowPlace(sources, row.source, 'Nama Pejabat', 'officials')],
    });
  }
  if (pact !== undefined) facts.push(pactFact(all, pact, language));
  if (pact !== undefined)
    facts.push(
      pact.scope === 'Setiap indikator'
        ? thresholdFact(pact, indicator, now, period, evaluation.settings, language)
        : scopeFact(all, pact, pact.scope, { holder, period }, language),
    );
  return facts;
}

/** Of a pact that is judged once for all its rows, with what they reached together. */
function scopeFact(
  { evaluation }: Explained,
  pact: Pact,
  scope: Exclude<Pact['scope'], 'Setiap indikator'>,
  { holder, period }: { readonly holder: PeriodResult['holder']; readonly period: Period },
  language: Language,
): WhyFactView {
  const official = evaluation.officials.find(
    ({ opd, name, nip, periods }) =>
      opd === pact.opd &&
      name === holder?.name &&
      nip === holder.nip &&
      periods[period].pactNumber === pact.number,
  );
  const attainment = official?.periods[period].attainment ?? null;
  const attained = attainment === null ? null : formatAttainment(attainment, language);
  return {
    label: whyLabel('pactThreshold', language),
    value: scopeThresholdText(thresholdOf(pact, period, evaluation.settings), scope, attained, language),
    places: [],
  };
}

export const pactFact = ({ sources }: Explained, pact: Pact, language: Language): WhyFactView => ({
  label: whyLabel('pact', language),
  value: pactText(pact, language),
  places: [rowPlace(sources, pact.source, 'Nomor Pakta', 'pacts')],
});

function thresholdFact(
  pact: Pact,
  indicator: Indicator,
  { target }: PeriodResult,
  period: Period,
  settings: RuleSettings,
  language: Language,
): WhyFactView {
  const threshold = thresholdOf(pact, period, settings);
  // Where the pact keeps to the target of its day, the amount is another one: its miss tells it.
  const isSameTarget =
    pact.targetReference === 'Mengikuti perubahan APBD' || indicator.targets.revised === null;
  const amount =
    target === null || !isSameTarget
      ? null
      : thresholdAmount(target, indicator.direction, threshold, indicator.isRupiah);
  const text = amount === null ? null : formatFigure(amount, indicator, language);
  return {
    label: whyLabel('pactThreshold', language),
    value: thresholdText(threshold, text, language),
    places: [],
  };
}
