// Every group of questions, in the order of the handbook.
import { COLUMNS, NOTHING_AND_TEXT, UNITS } from './figureQuestions';
import type { QuestionGroup } from './questionGroup';
import { OFFICES, PARTNERS, SUMS } from './rowQuestions';
import { INDICATORS, PEOPLE_AND_PACTS, WORKBOOK_RULES } from './ruleQuestions';
import { DEPOSITS, RUNNING_TOTALS, TARGETS } from './timeQuestions';

export const QUESTION_GROUPS: readonly QuestionGroup[] = [
  NOTHING_AND_TEXT,
  UNITS,
  COLUMNS,
  RUNNING_TOTALS,
  TARGETS,
  SUMS,
  PARTNERS,
  OFFICES,
  DEPOSITS,
  INDICATORS,
  PEOPLE_AND_PACTS,
  WORKBOOK_RULES,
];
