// One formal sentence for each reason of a pact's verdict, in both languages. A breach is only ever indicated, and
// then always with the words that leave the decision to the competent official.
import { assertNever } from '../domain/result';
import type { VerdictReason } from '../domain/reason';
import {
  formatAttainment,
  formatDate,
  formatFigure,
  formatList,
  formatMonths,
  formatPercent,
  formatRatioFigure,
  formatTarget,
} from './formatting';
import type { Language } from './language';
import { pactNumberText } from './pactNumberText';

const AWAITING: Readonly<Record<Language, string>> = {
  id: 'menunggu keputusan pejabat yang berwenang',
  en: 'menunggu keputusan pejabat yang berwenang (awaiting the decision of the competent official)',
};

export function verdictSentence(reason: VerdictReason, language: Language): string {
  switch (reason.code) {
    case 'MISSED':
      return missedSentence(reason, language);
    case 'AWAITING_DECISION':
      return {
        id: `Terindikasi Pelanggaran atas pakta ${pactNumberText(reason.pactNumber, 'id')} yang dipicu per ${reason.kind}; ${AWAITING.id}.`,
        en: `Terindikasi Pelanggaran of pact ${pactNumberText(reason.pactNumber, 'en')}, triggered per ${reason.kind}; ${AWAITING.en}.`,
      }[language];
    case 'CAUGHT_UP':
      return {
        id: `Kekurangan tersebut telah terkejar pada ${reason.by} secara kumulatif.`,
        en: `The shortfall was caught up by ${reason.by} on the cumulative basis.`,
      }[language];
    case 'CATCH_UP_UNKNOWN':
      return {
        id: `Belum dapat dipastikan apakah kekurangan terkejar karena ${reason.period} belum dapat dinilai.`,
        en: `Whether the shortfall was caught up is not known, for ${reason.period} cannot be judged yet.`,
      }[language];
    case 'TARGET_EASED':
      return easedSentence(reason, language);
    case 'NO_CLAUSE':
      return {
        id: `Pakta ${pactNumberText(reason.pactNumber, 'id')} tidak memuat klausul sehingga diperlukan klarifikasi.`,
        en: `Pact ${pactNumberText(reason.pactNumber, 'en')} holds no clause, so a clarification is called for.`,
      }[language];
    case 'NOT_TRIGGERED': {
      const triggers = formatList(reason.triggers, language);
      return {
        id: `Klausul pakta dipicu per ${triggers}, tidak per ${reason.kind}.`,
        en: `The pact is triggered per ${triggers}, not per ${reason.kind}.`,
      }[language];
    }
    case 'SEMESTER_MISSED':
      return {
        id: 'Ambang belum terpenuhi untuk satu semester.',
        en: 'The threshold was not met over a half-year.',
      }[language];
    case 'MISSED_TWICE':
      return {
        id: `Ambang pada ${reason.previous} juga belum terpenuhi.`,
        en: `The threshold of ${reason.previous} was not met either.`,
      }[language];
    case 'READINGS_DIFFER':
      return readingsSentence(reason, language);
    case 'BELOW_RPJMD': {
      const target = formatTarget(reason.target, reason, language);
      const rpjmd = formatTarget(reason.rpjmd, reason, language);
      return {
        id: `Target ${reason.name} (${target}) lebih ringan daripada target RPJMD tahun ini (${rpjmd}).`,
        en: `The target of ${reason.name} (${target}) is easier than the RPJMD target of the year (${rpjmd}).`,
      }[language];
    }
    default:
      return assertNever(reason);
  }
}

function missedSentence(reason: Extract<VerdictReason, { code: 'MISSED' }>, language: Language): string {
  const { target, realisation, distance } = reason;
  const months = formatMonths(reason.firstMonth, reason.lastMonth, language);
  const shown = formatAttainment(reason.attainment, language);
  const threshold = formatPercent(reason.threshold, language);
  const against =
    target === null || realisation === null
      ? ''
      : {
          id: `realisasi ${formatRatioFigure(realisation, reason, language)} terhadap target ${formatTarget(target, reason, language)}, `,
          en: `realisation ${formatRatioFigure(realisation, reason, language)} against a target of ${formatTarget(target, reason, language)}, `,
        }[language];
  const gap = distance === null ? '' : gapText(distance, reason, language);
  return {
    id: `${months}: ${against}capaian ${shown}, belum memenuhi ambang ${threshold} pada pakta ${pactNumberText(reason.pactNumber, 'id')}${gap}.`,
    en: `${months}: ${against}attainment ${shown}, below the threshold of ${threshold} in pact ${pactNumberText(reason.pactNumber, 'en')}${gap}.`,
  }[language];
}

function gapText(
  distance: bigint,
  reason: Extract<VerdictReason, { code: 'MISSED' }>,
  language: Language,
): string {
  const amount = formatFigure(distance < 0n ? -distance : distance, reason, language);
  return distance < 0n
    ? { id: `, kurang ${amount}`, en: `, ${amount} short` }[language]
    : { id: `, melebihi batas sebesar ${amount}`, en: `, ${amount} above the limit` }[language];
}

function easedSentence(reason: Extract<VerdictReason, { code: 'TARGET_EASED' }>, language: Language): string {
  const date = formatDate(reason.from, language);
  return {
    id: `Target diringankan setelah meleset: ${reason.missed} belum terpenuhi sebelum perubahan target berlaku pada ${date}.`,
    en: `The target was eased after a miss: ${reason.missed} was missed before the revision took effect on ${date}.`,
  }[language];
}

function readingsSentence(
  reason: Extract<VerdictReason, { code: 'READINGS_DIFFER' }>,
  language: Language,
): string {
  const blank = formatList(reason.blank, language);
  const statuses = reason.statuses.map((status) =>
    status === 'Terindikasi Pelanggaran' ? `${status} (${AWAITING[language]})` : status,
  );
  const list = formatList(statuses, language);
  return {
    id: `${blank} pada pakta kosong dan pembacaannya memberi hasil berbeda: ${list}.`,
    en: `${blank} is blank in the pact and its readings differ: ${list}.`,
  }[language];
}
