// One question for every point that reading the sheets leaves open, with its answers, in both languages.
// Says where the matter stands; the answer never changes a cell.
import { entryOf } from '../domain/entryOf';
import { EACH, type Question } from '../sheets/finding';
import { factText } from './factText';
import { filledSentence } from './filledSentence';
import type { Language } from './language';
import { formatList } from './formatting';
import { ITSELF, ONE_BY_ONE, QUESTIONS, UNKNOWN_QUESTION, type QuestionWords } from './questionPatterns';

/** Facts that are plain numbers and not codes, years or rows. */
const FIGURES: Readonly<Record<string, readonly string[]>> = {
  AMBIGUOUS_NUMBER: ['value'],
  AMOUNT_IN_WORDS: ['amount'],
  COLUMN_TOO_LARGE: ['factor'],
  COLUMN_TOO_SMALL: ['factor'],
  DEPOSIT_ACCOUNT_BLANK: ['rows'],
  DEPOSIT_AMOUNT_UNREADABLE_MANY: ['rows'],
  DEPOSIT_DATES_SWAPPED: ['rows', 'texts'],
  DEPOSIT_DATE_BLANK: ['rows'],
  DEPOSIT_DATE_ORDER: ['rows'],
  DEPOSIT_DATE_UNREADABLE_MANY: ['rows'],
  DEPOSIT_LISTS_OVERLAP: ['count'],
  MERGED_FIGURE: ['found'],
  MONTHS_AND_QUARTER_DIFFER: ['stated', 'other'],
  MONTHS_AND_TOTALS_DIFFER: ['stated', 'other'],
  PERCENT_OR_FRACTION: ['target', 'realisation'],
  ROW_MAY_BE_PARENT: ['amount'],
  TARGET_REPEATED: ['amount'],
  ROW_MAY_BE_SUM: ['amount'],
  ROW_SUM_CONTRADICTS: ['stated', 'sum'],
  SCHEDULE_UNREADABLE: ['preset'],
  SETTING_UNREADABLE: ['preset'],
  TARGET_CHANGED: ['found', 'expected'],
  TEXT_WHERE_NUMBER: ['amount'],
  THOUSANDS_LOST: ['found', 'whole'],
  THRESHOLD_UNCLEAR: ['found'],
  TOTAL_STATED_TWICE: ['stated', 'other'],
  UNIT_MISMATCH: ['factor'],
};

type Facts = Readonly<Record<string, string>>;

const readable = (code: string, facts: Facts, language: Language): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, fact]) => [
      name,
      name === 'names'
        ? namesText(fact, facts['rows'] ?? '', language)
        : factText(fact, name === 'rows' || (FIGURES[code]?.includes(name) ?? false), language),
    ]),
  );

/** Each name in quotation marks, and how many more there are. */
function namesText(fact: string, rows: string, language: Language): string {
  const names = fact.split('\n').map((name) => `"${factText(name, false, language)}"`);
  const rest = Number(rows) - names.length;
  if (!(rest > 0)) return formatList(names, language, names.length);
  return language === 'id'
    ? `${names.join(', ')} dan ${rest} lainnya`
    : `${names.join(', ')} and ${rest} more`;
}

/** The pattern filled in; a fact that is blank is left out together with the brackets or the comma before it. */
const filled = (pattern: string, facts: Readonly<Record<string, string | null>>): string =>
  filledSentence(
    pattern.replace(/ \(\{(\w+)\}\)|, \{(\w+)\}/g, (written, bracketed?: string, listed?: string) =>
      facts[bracketed ?? listed ?? ''] ? written : '',
    ),
    facts,
  );

/** The codes that have words of their own. */
export const QUESTION_CODES: readonly string[] = Object.keys(QUESTIONS);

const wordsOf = (question: Question): QuestionWords => QUESTIONS[question.code] ?? UNKNOWN_QUESTION;

/** The question as a sentence, with the first cell that it is about. */
export function questionSentence(question: Question, language: Language): string {
  const { sheet, cell, code, facts } = question;
  const words = wordsOf(question);
  const pattern = (facts['rows'] === '1' ? words.one : undefined) ?? words.text;
  const text = filled(pattern[language], { sheet, cell, ...readable(code, facts, language) });
  return sheet === null || cell === null ? text : `${sheet}!${cell}: ${text}`;
}

/** The options of a question by their ids, made once: there may be one for each of a hundred thousand rows. */
const byId = new WeakMap<Question, ReadonlyMap<string, Question['options'][number]>>();

function optionOf(question: Question, optionId: string): Question['options'][number] | undefined {
  let options = byId.get(question);
  if (options === undefined) {
    // Of equal ids the first counts.
    options = new Map(question.options.toReversed().map((option) => [option.id, option]));
    byId.set(question, options);
  }
  return options.get(optionId);
}

/** One answer of a question, by its option id. */
export function optionSentence(question: Question, optionId: string, language: Language): string {
  const words = wordsOf(question);
  const option = optionOf(question, optionId);
  const isTyped = option?.facts['typed'] !== undefined;
  const others = optionId === EACH ? ONE_BY_ONE : ((isTyped ? words.typed : undefined) ?? words.other);
  // An option may bear the name of a sheet, and a sheet the name of what every object has.
  const pattern = (entryOf(words.options, optionId) ?? others ?? ITSELF)[language];
  return filled(pattern, { option: optionId, ...readable(question.code, option?.facts ?? {}, language) });
}
