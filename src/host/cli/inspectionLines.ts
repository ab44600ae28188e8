// What was found in a workbook, in an officer's words: tables, excluded and hidden rows, notes, open questions.
import { COMMAND_WORDS, EXCLUSION_WORDS, ROLE_WORDS } from '../../messages/commandSentences';
import { factText } from '../../messages/factText';
import { formatDate } from '../../messages/formatting';
import { issueSentence } from '../../messages/issueSentences';
import type { Language } from '../../messages/language';
import { optionSentence, questionSentence } from '../../messages/questionSentences';
import type { Issue } from '../../sheets/finding';
import type { Inspection, SourceTable } from '../../sheets/inspection';

const MOST_ROWS = 12;
const MOST_ISSUES = 40;
/** Of a run, whose result is not drowned in notes. */
const FIRST_ISSUES = 5;

function rowList(rows: readonly string[]): string {
  const shown = rows.slice(0, MOST_ROWS).join(', ');
  return rows.length > MOST_ROWS ? `${shown}, … (+${rows.length - MOST_ROWS})` : shown;
}

const span = (first: number, last: number): string => (first === last ? String(first) : `${first}–${last}`);

function headerSpan({ headerRows }: SourceTable): readonly [number, number] {
  const first = headerRows[0] ?? 0;
  return [first, headerRows.at(-1) ?? first];
}

function sourceLines(source: SourceTable, language: Language): readonly string[] {
  const words = COMMAND_WORDS[language];
  const role = ROLE_WORDS[source.role]?.[language] ?? source.role;
  const excluded = source.excludedRows.filter(({ reason }) => reason !== 'blank');
  return [
    words.source(role, source.sheet, span(source.firstRow, source.lastRow), span(...headerSpan(source))),
    ...(source.unit === '1' ? [] : [words.unit(factText(source.unit, true, language))]),
    ...(source.running ? [words.running] : []),
    ...(excluded.length === 0
      ? []
      : [
          words.excluded(
            excluded.length,
            rowList(excluded.map(({ row, reason }) => `${row} (${EXCLUSION_WORDS[reason][language]})`)),
          ),
        ]),
    ...(source.hiddenRows.length === 0
      ? []
      : [words.hidden(source.hiddenRows.length, rowList(source.hiddenRows.map(String)))]),
  ];
}

const optionLine = (id: string, text: string): string =>
  id === text ? `    - ${id}` : `    - ${id}: ${text}`;

/** The open questions with their ids and options; none gives no line. */
export function questionLines(inspection: Inspection, language: Language): readonly string[] {
  const open = inspection.questions.filter(({ answer }) => answer === null);
  if (open.length === 0) return [];
  return [
    COMMAND_WORDS[language].questionsHeading(open.length),
    ...open.flatMap((question) => [
      `  [${question.id}] ${questionSentence(question, language)}`,
      ...question.options.map(({ id }) => optionLine(id, optionSentence(question, id, language))),
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
  ...inspection.sources.flatMap((source) => sourceLines(source, language)),
  ...issueLines(inspection, language),
  ...questionLines(inspection, language),
];
