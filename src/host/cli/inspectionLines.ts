// What was found in a workbook, in an officer's words: tables, excluded and hidden rows, notes, open questions.
import type { ExplainedQuestions } from '../../application/explainQuestions';
import type { AnswerEffect } from '../../application/questionEffects';
import { COMMAND_WORDS } from '../../messages/commandSentences';
import { effectSentence, exampleSentence, topicHeading } from '../../messages/explanationSentences';
import { formatDate } from '../../messages/formatting';
import { issueSentence } from '../../messages/issueSentences';
import type { Language } from '../../messages/language';
import { optionSentence, questionSentence } from '../../messages/questionSentences';
import { sourceLines } from '../../messages/sourceLines';
import { DATE_ANSWER, type Issue, type Question } from '../../sheets/finding';
import type { Inspection } from '../../sheets/inspection';
import { questionGroups } from '../../sheets/questionGroups';

const MOST_ISSUES = 40;
/** Of a run, whose result is not drowned in notes. */
const FIRST_ISSUES = 5;

/** How a question is told: its text, then every answer with rows as it would read them and what it would change. */
function oneQuestion(
  question: Question,
  effects: readonly AnswerEffect[],
  numberOf: (questionId: string) => number | null,
  language: Language,
): readonly string[] {
  const number = numberOf(question.id);
  const answers = question.options.flatMap(({ id, examples = [] }) => {
    const text = optionSentence(question, id, language);
    const own = effects.find(({ questionId, optionId }) => questionId === question.id && optionId === id);
    const outcome = own === undefined ? '' : ` → ${effectSentence(own, numberOf, language)}`;
    return [
      // Some answers are words of the sheets, which open their own sentence.
      id === text || text.startsWith(`${id}: `)
        ? `    - ${text}${outcome}`
        : `    - ${id}: ${text}${outcome}`,
      ...examples.map((example) => `        ${exampleSentence(example, language)}`),
    ];
  });
  const place = number === null ? '' : `${number}. `;
  const { [DATE_ANSWER]: takesDay, year = '' } = question.facts;
  const day = takesDay === undefined ? [] : [`    - ${COMMAND_WORDS[language].otherDay(year)}`];
  return [`  ${place}[${question.id}] ${questionSentence(question, language)}`, ...answers, ...day];
}

/**
 * The open questions with their ids and answers, topics together and those that hold most verdicts first, with what each
 * answer would change where that is known.
 */
export function questionLines(
  { questions, effects }: Pick<ExplainedQuestions, 'questions'> & Partial<ExplainedQuestions>,
  language: Language,
): readonly string[] {
  const groups = questionGroups(questions);
  const open = groups.flatMap((group) => group.questions);
  if (open.length === 0) return [];
  const numbers = new Map(open.map(({ id }, at) => [id, at + 1]));
  const numberOf = (id: string): number | null => numbers.get(id) ?? null;
  return [
    COMMAND_WORDS[language].questionsHeading(open.length),
    ...groups.flatMap((group) => [
      ...(groups.length > 1 ? [` ${topicHeading(group, language)}:`] : []),
      ...group.questions.flatMap((question) => oneQuestion(question, effects ?? [], numberOf, language)),
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
