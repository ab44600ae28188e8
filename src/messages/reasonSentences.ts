// Every reason of a result as one formal sentence. The only door to these sentences for the pane, the sheets' plan
// and the command.
import { areEqual } from '../domain/ratio';
import type { BindingReason, BrakeReason, Reason, StatusReason, VerdictReason } from '../domain/reason';
import { bindingSentence } from './bindingSentences';
import { brakeSentence } from './brakeSentences';
import type { Language } from './language';
import { statusSentence } from './statusSentences';
import { verdictSentence } from './verdictSentences';

const STATUS_CODES: Readonly<Record<StatusReason['code'], true>> = {
  NOT_DUE: true,
  NOT_MEASURED: true,
  NO_TARGET: true,
  ZERO_TARGET: true,
  TARGET_FROM_REVISION_ONLY: true,
  STAGE_BLANK: true,
  QUESTION_OPEN: true,
  TARGET_UNSETTLED: true,
  WORD_NOT_COMPARABLE: true,
  SCALE_REFUSED: true,
  DATA_INCOMPLETE: true,
  BELOW_TARGET: true,
  RECALCULATED: true,
};

const VERDICT_CODES: Readonly<Record<VerdictReason['code'], true>> = {
  MISSED: true,
  AWAITING_DECISION: true,
  CAUGHT_UP: true,
  CATCH_UP_UNKNOWN: true,
  TARGET_EASED: true,
  NO_CLAUSE: true,
  NOT_TRIGGERED: true,
  SEMESTER_MISSED: true,
  MISSED_TWICE: true,
  READINGS_DIFFER: true,
  BELOW_RPJMD: true,
};

/** Why a status is what it is, apart from any document. */
export const isStatusReason = (reason: Reason): reason is StatusReason => reason.code in STATUS_CODES;
const isVerdictReason = (reason: Reason): reason is VerdictReason => reason.code in VERDICT_CODES;
const isBrakeReason = (reason: BindingReason | BrakeReason): reason is BrakeReason =>
  reason.code.startsWith('BRAKE_') || reason.code.startsWith('FRAGILE_');

/** One formal sentence, ended by one full stop also where its last fact (`Siti Aminah, M.T.`) brings its own. */
export const reasonSentence = (reason: Reason, language: Language): string =>
  sentenceOf(reason, language).replace(/[\s.]*\.$/, '.');

function sentenceOf(reason: Reason, language: Language): string {
  if (isStatusReason(reason)) return statusSentence(reason, language);
  if (isVerdictReason(reason)) return verdictSentence(reason, language);
  return isBrakeReason(reason) ? brakeSentence(reason, language) : bindingSentence(reason, language);
}

/** The sentences of a result in the order of its reasons, each once and nothing told twice. */
export const reasonSentences = (reasons: readonly Reason[], language: Language): readonly string[] => [
  ...new Set(
    reasons.filter((reason) => !isRetold(reason, reasons)).map((reason) => reasonSentence(reason, language)),
  ),
];

/** A status below its target says nothing more where the pact's miss is the same one, with figures and months. */
const isRetold = (reason: Reason, reasons: readonly Reason[]): boolean =>
  reason.code === 'BELOW_TARGET' &&
  reasons.some(
    (other) =>
      other.code === 'MISSED' &&
      other.target !== null &&
      other.distance === reason.distance &&
      areEqual(other.attainment, reason.attainment),
  );
