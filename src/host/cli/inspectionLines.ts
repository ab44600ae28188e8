// What was found in a workbook, in an officer's words: tables, excluded and hidden rows, notes, open questions.
import { COMMAND_WORDS, ROLE_WORDS } from '../../messages/commandSentences';
import { issueSentence } from '../../messages/issueSentences';
import type { Language } from '../../messages/language';
import { optionSentence, questionSentence } from '../../messages/questionSentences';
import type { Inspection, SourceTable } from '../../sheets/inspection';

const MOST_ROWS = 12;
const MOST_ISSUES = 40;

function rowList(rows: readonly string[]): string {
  const shown = rows.slice(0, MOST_ROWS).join(', ');
  return rows.length > MOST_ROWS ? `${shown}, … (+${rows.length - MOST_ROWS})` : shown;
}

function sourceLines(source: SourceTable, language: Language): readonly string[] {
  const words = COMMAND_WORDS[language];
  const role = ROLE_WORDS[source.role]?.[language] ?? source.role;
  const excluded = source.excludedRows.filter(({ reason }) => reason !== 'blank');
  return [
    words.source(role, source.sheet, source.firstRow, source.lastRow, source.headerRows.join('–')),
    ...(excluded.length === 0
      ? []
      : [words.excluded(excluded.length, rowList(excluded.map(({ row, reason }) => `${row} (${reason})`)))]),
    ...(source.hiddenRows.length === 0
      ? []
      : [words.hidden(source.hiddenRows.length, rowList(source.hiddenRows.map(String)))]),
  ];
}

/** The open questions with their ids and options; none gives no line. */
export function questionLines(inspection: Inspection, language: Language): readonly string[] {
  const open = inspection.questions.filter(({ answer }) => answer === null);
  if (open.length === 0) return [];
  return [
    COMMAND_WORDS[language].questionsHeading(open.length),
    ...open.flatMap((question) => [
      `  ${question.id}: ${questionSentence(question, language)}`,
      ...question.options.map(({ id }) => `    - ${id}: ${optionSentence(question, id, language)}`),
    ]),
  ];
}

export function issueLines(inspection: Inspection, language: Language): readonly string[] {
  const { issues } = inspection;
  if (issues.length === 0) return [];
  const shown = issues.slice(0, MOST_ISSUES).map((issue) => `  ${issueSentence(issue, language)}`);
  const rest = issues.length > MOST_ISSUES ? [`  … (+${issues.length - MOST_ISSUES})`] : [];
  return [COMMAND_WORDS[language].issuesHeading(issues.length), ...shown, ...rest];
}

/** Everything that was found. */
export const inspectionLines = (inspection: Inspection, language: Language): readonly string[] => [
  ...inspection.sources.flatMap((source) => sourceLines(source, language)),
  ...issueLines(inspection, language),
  ...questionLines(inspection, language),
];
