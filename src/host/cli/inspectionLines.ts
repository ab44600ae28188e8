// What was found in a workbook, in an officer's words: tables, excluded and hidden rows, notes, open questions.
import type { AnswerEffect } from '../../application/questionEffects';
import { COMMAND_WORDS } from '../../messages/commandSentences';
import { formatDate } from '../../messages/formatting';
import { issueSentence } from '../../messages/issueSentences';
import type { Language } from '../../messages/language';
import { optionSentence, questionSentence } from '../../messages/questionSentences';
import type { Issue, Question } from '../../sheets/finding';
import type { Inspection } from '../../sheets/inspection';
import { questionGroups } from '../../sheets/questionGroups';
import { sourceLines } from './sourceLines';

const MOST_ISSUES = 40;
/** Of a run, whose result is not drowned in notes. */
const FIRST_ISSUES = 5;

function optionLine(
  question: Question,
  id: string,
  effects: readonly AnswerEffect[],
  language: Language,
): string {
  const text = optionSentence(question, id, language);
  const effect = effects.find(({ questionId, optionId }) => questionId === question.id && optionId === id);
  const outcome =
    effect === undefined
      ? ''
      : ` → ${effect.period}: ${
          effect.statuses.map(({ status, rows }) => `${rows} ${status}`).join(', ') ||
          COMMAND_WORDS[language].noChange
        }`;
  return id === text ? `    - ${id}${outcome}` : `    - ${id}: ${text}${outcome}`;
}

/** The open questions with their ids and options, kinds together, and what each answer would change where that is known. */
export function questionLines(
  inspection: Inspection,
  language: Language,
  effects: readonly AnswerEffect[] = [],
): readonly string[] {
  const open = inspection.questions.filter(({ answer }) => answer === null);
  if (open.length === 0) return [];
  return [
    COMMAND_WORDS[language].questionsHeading(open.length),
    ...questionGroups(open)
      .flat()
      .flatMap((question) => [
        `  [${question.id}] ${questionSentence(question, language)}`,
        ...question.options.map(({ id }) => optionLine(question, id, effects, language)),
      ]),
  ];
}

/** The notes one by one. */
function issueLines(inspection: Inspection, language: Language): readonly string[] {
  const { issues } = inspection;
  if (issues.length === 0) return [];
  const words = COMMAND_WORDS[language];
  const shown = issues.slice(0, MOST_ISSUES).map((issue) => `  ${issueSentence(issue, language)}`);
  const rest = issues.length - shown.length;
  return [words.issuesHeading(issues.length), ...shown, ...(rest === 0 ? [] : [words.issuesInJson(rest)])];
}

/** How many notes there are and the first of those that need a look; what is merely told stays with `inspect`. */
export function issueSummary(issues: readonly Issue[], language: Language): readonly string[] {
  if (issues.length === 0) return [];
  const words = COMMAND_WORDS[language];
  const grave = [
    ...issues.filter(({ severity }) => severity === 'error'),
    ...issues.filter(({ severity }) => severity === 'warning'),
  ];
  if (grave.length === 0) return [words.issuesOnlyTold(issues.length)];
  const shown = grave.slice(0, FIRST_ISSUES).map((issue) => `  ${issueSentence(issue, language)}`);
  const rest = issues.length - shown.length;
  return [words.issuesHeading(issues.length), ...shown, ...(rest === 0 ? [] : [words.issuesElsewhere(rest)])];
}

/** Everything that was found. */
export const inspectionLines = (inspection: Inspection, language: Language): readonly string[] => [
  COMMAND_WORDS[language].assessed(inspection.year, formatDate(inspection.asOf, language)),
  ...sourceLines(inspection.sources, language),
  ...issueLines(inspection, language),
  ...questionLines(inspection, language),
];
