// Matches and compares the workbook as it stands with paper or an earlier run, and puts the outcome into words. Loaded when it is
// asked for; writes nothing.
import { matchRun, type Matched } from '../../../application/matchRun';
import type { PortFailure, WorkbookPort } from '../../../application/port';
import { latestDuePeriod } from '../../../domain/latestDuePeriod';
import { success, type Result } from '../../../domain/result';
import { formatDate, formatTime } from '../../../messages/formatting';
import type { Language } from '../../../messages/language';
import {
  brokenRun,
  chainSentences,
  partWord,
  PROOF_WORDS,
  proofLimits,
  proofSentence,
  unreadablePrint,
} from '../../../messages/proofSentences';
import { countedStatuses } from '../../../messages/countedStatuses';
import type { InspectionOptions } from '../../../sheets/inspection';
import { FINGERPRINT_PARTS, wholeOf } from '../../../sheets/proof/fingerprint';
import type { ProofVerdict } from '../../../sheets/proof/proofVerdict';
import { paperFingerprint, typedFingerprint } from '../../../sheets/proof/typedFingerprint';
import { RUN_STANDS } from '../../../sheets/writing/historySheet';
import { historyRows } from '../../../sheets/writing/historyRows';
import { causesSinceRun } from '../../../sheets/writing/runProof';
import type { ProofAsk, ProofOf } from '../../paneContract';
import type { ProofFactView, ProofSectionView, ProofView } from '../../paneViews';
import { changeLines } from '../views/changeViews';

export async function proofOf(
  port: WorkbookPort,
  options: InspectionOptions,
  ask: ProofAsk,
): Promise<Result<ProofOf, PortFailure>> {
  const paper = ask.typed === null ? null : typedFingerprint(ask.typed);
  const matched = await matchRun(port, options, { paper, time: ask.time, asOf: null });
  if (!matched.ok) return matched;
  const unreadable = ask.typed !== null && paper === null ? ask.typed : null;
  return success((language) =>
    ask.kind === 'compare'
      ? comparedView(matched.value, language)
      : matchedView(matched.value, unreadable, language),
  );
}

type Mark = ProofView['mark'];
const MARKS: Readonly<Record<ProofVerdict['kind'], Mark>> = {
  samePaper: '✔',
  sameRun: '✔',
  differentPaper: '✖',
  differentRun: '✖',
  incomparable: '–',
  noRun: '–',
  nothingToJudge: '–',
};

/** Each part now, and whether it is the one of then; of paper only as far as paper tells. */
function partFacts({ present, run, paper }: Matched, language: Language): readonly ProofFactView[] {
  if (present === null) return [];
  const words = PROOF_WORDS[language];
  const now = paperFingerprint(present.fingerprints);
  const own = run?.fingerprints == null ? null : paperFingerprint(run.fingerprints);
  const then = own ?? paper;
  const told = (is: string, was: string | undefined): string => {
    if (was === undefined) return is;
    return was === is ? `${is} · ${words.same}` : `${was} → ${is} · ${words.different}`;
  };
  return [
    { label: words.wholeLabel, value: told(wholeOf(present.fingerprints), then?.whole) },
    ...FINGERPRINT_PARTS.map((part) => ({
      label: partWord(part, language),
      value: told(now.parts?.[part] ?? '', then?.parts?.[part]),
    })),
  ];
}

const common = (matched: Matched, language: Language): Pick<ProofView, 'note'> => {
  const date = matched.present?.evaluation.settings.asOf ?? matched.inspection.asOf;
  return { note: PROOF_WORDS[language].note(formatDate(date, language)) };
};

const chainSection = ({ chain }: Matched, language: Language): ProofSectionView => ({
  heading: PROOF_WORDS[language].chain,
  lines: chainSentences(chain, language),
});

function matchedView(matched: Matched, unreadable: string | null, language: Language): ProofView {
  const words = PROOF_WORDS[language];
  const { verdict } = matched;
  return {
    title: words.matchTitle,
    ...common(matched, language),
    mark: unreadable === null ? MARKS[verdict.kind] : '–',
    sentence: unreadable === null ? proofSentence(verdict, language) : unreadablePrint(unreadable, language),
    warnings: matched.isRunBroken ? [brokenRun(language)] : [],
    facts: { heading: words.parts, lines: partFacts(matched, language) },
    sections: [chainSection(matched, language), { heading: words.limits, lines: proofLimits(language) }],
    field: words.typed,
  };
}

/** What the history tells of the run, beside what the workbook gives now. */
function runFacts({ run, present }: Matched, language: Language): readonly ProofFactView[] {
  if (run === null || present === null) return [];
  const words = PROOF_WORDS[language];
  const { evaluation } = present;
  const latest = latestDuePeriod(evaluation.settings);
  const counts = latest === null ? '' : `${latest}: ${countedStatuses(evaluation.counts[latest])}`;
  const was = [run.period, run.summary].filter((text) => text !== '').join(': ');
  const rows = run.content[ROWS_PLACE] ?? '';
  const change = (then: string, now: string): string => {
    const [before, after] = [then, now].map((text) => (text === '' ? words.none : text));
    return before === after ? String(before) : `${String(before)} → ${String(after)}`;
  };
  return [
    { label: words.runLabel, value: formatTime(run.time, language) },
    { label: words.periodLabel, value: change(was, counts) },
    { label: words.rowsLabel, value: change(rows, String(evaluation.indicators.length)) },
  ];
}

/** Of `Jumlah Baris` among the chained headings. */
const ROWS_PLACE = 4;

/** The verdicts of rows stand in the workbook only of the last results in force. */
function changesSection(matched: Matched, language: Language): ProofSectionView {
  const words = PROOF_WORDS[language];
  const { run, reading, inspection, present } = matched;
  const { input } = inspection;
  const newer = historyRows(reading).some(
    ({ state, time }) => state === RUN_STANDS && time > (run?.time ?? ''),
  );
  const lines =
    run?.state !== RUN_STANDS || newer || present === null || input === null
      ? null
      : changeLines(
          {
            evaluation: present.evaluation,
            inspection,
            reading,
            causes: causesSinceRun(reading, { input, inspection }),
            baseline: null,
          },
          language,
        );
  const told = lines?.length === 0 ? [words.noChanges] : lines;
  return { heading: words.changes, lines: told ?? [words.changesOfLastOnly] };
}

function comparedView(matched: Matched, language: Language): ProofView {
  const words = PROOF_WORDS[language];
  const { verdict } = matched;
  const hasRun = matched.run !== null && matched.present !== null;
  return {
    title: words.compareTitle,
    ...common(matched, language),
    mark: MARKS[verdict.kind],
    sentence: proofSentence(verdict, language),
    warnings: matched.isRunBroken ? [brokenRun(language)] : [],
    facts: {
      heading: words.parts,
      lines: [...runFacts(matched, language), ...partFacts(matched, language)],
    },
    sections: hasRun ? [changesSection(matched, language)] : [],
    field: null,
  };
}
