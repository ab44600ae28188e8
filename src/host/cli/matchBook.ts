// Matches one workbook with paper or with a run of its history, for auditors without Excel. Writes nothing.
import { basename } from 'node:path';
import { matchRun, type Matched } from '../../application/matchRun';
import { formatDate } from '../../messages/formatting';
import type { Language } from '../../messages/language';
import { portFailureSentence } from '../../messages/portFailureSentence';
import { inspectionFailureSentence } from '../../messages/commandSentences';
import {
  brokenRun,
  chainSentences,
  partWord,
  PROOF_WORDS,
  proofLimits,
  proofSentence,
} from '../../messages/proofSentences';
import { FINGERPRINT_PARTS, wholeOf } from '../../sheets/proof/fingerprint';
import type { PaperFingerprint } from '../../sheets/proof/typedFingerprint';
import { EXIT, openFile, refused, type BookOptions, type BookOutcome } from './evaluateBook';
import { now } from './runFacts';

/** The exit status where the workbook is not surely what paper or history say. */
export const DIFFERENT = 4;

export interface MatchAsk {
  readonly paper: PaperFingerprint | null;
  /** `Waktu` of a run in the history. */
  readonly time: string | null;
}

/** Whether paper or run, and the history itself, fit the workbook; null where there was nothing to compare. */
function isMatch({ verdict, chain, isRunBroken }: Matched): boolean | null {
  if (chain.fault !== null || isRunBroken) return false;
  switch (verdict.kind) {
    case 'samePaper':
    case 'sameRun':
      return true;
    case 'differentPaper':
    case 'differentRun':
      return false;
    default:
      return null;
  }
}

const printLines = ({ present }: Matched, language: Language): readonly string[] =>
  present === null
    ? []
    : [
        `${PROOF_WORDS[language].wholeLabel}: ${wholeOf(present.fingerprints)}`,
        ...FINGERPRINT_PARTS.map((part) => `  ${partWord(part, language)}: ${present.fingerprints[part]}`),
      ];

const jsonOf = (workbook: string, matched: Matched): object => {
  const { verdict, run, present, chain, inspection } = matched;
  return {
    schemaVersion: 1,
    workbook,
    asOf: inspection.asOf,
    fingerprint: present === null ? null : { whole: wholeOf(present.fingerprints), ...present.fingerprints },
    run:
      run === null
        ? null
        : { time: run.time, asOf: run.asOf, toolVersion: run.toolVersion, whole: run.whole || null },
    verdict: verdict.kind,
    differing: 'parts' in verdict ? verdict.parts : [],
    isMatch: isMatch(matched),
    chain,
  };
};

/** Matches `book`; `isDifferent` says that it is not, or cannot be told to be, what paper, run and history say. */
export async function matchBook(
  book: string,
  ask: MatchAsk,
  options: BookOptions,
): Promise<BookOutcome & { readonly isDifferent: boolean }> {
  const { language, asOf } = options;
  const opened = openFile(book, language);
  if (!opened.ok) return { ...opened.failure, isDifferent: false };
  const all = { ...options, runDate: now().today };
  const read = await matchRun(opened.value.port, all, { ...ask, asOf });
  if (!read.ok) return { ...refused([portFailureSentence(read.failure, language)]), isDifferent: false };
  const matched = read.value;
  const { inspection, verdict, chain } = matched;
  if (inspection.failure !== null)
    return {
      ...refused([inspectionFailureSentence(inspection.failure, language)], EXIT.noTarget),
      isDifferent: false,
    };
  return {
    ...refused([PROOF_WORDS[language].note(formatDate(inspection.asOf, language)), ...proofLimits(language)]),
    status: EXIT.done,
    isDifferent: isMatch(matched) !== true,
    shown: [
      proofSentence(verdict, language),
      ...(matched.isRunBroken ? [brokenRun(language)] : []),
      ...printLines(matched, language),
      ...chainSentences(chain, language).map((line) => `${PROOF_WORDS[language].chain}: ${line}`),
    ],
    json: jsonOf(basename(book), matched),
  };
}
