// What each kind of question is about, in the few topics by which people answer them. Words only; asks nothing.

/** In the order in which equal groups stand. */
export const QUESTION_TOPICS = [
  'figures',
  'months',
  'targets',
  'rows',
  'offices',
  'deposits',
  'documents',
] as const;
export type QuestionTopic = (typeof QUESTION_TOPICS)[number];

const CODES: Readonly<Record<QuestionTopic, readonly string[]>> = {
  figures: [
    'AMBIGUOUS_NUMBER',
    'AMOUNT_IN_WORDS',
    'COLUMN_TOO_LARGE',
    'COLUMN_TOO_SMALL',
    'COLUMN_UNACCOUNTED',
    'COLUMNS_UNACCOUNTED',
    'DASH',
    'FIGURES_OF_OTHER_MATTER',
    'FIGURES_OF_WHAT',
    'HEADING_TWICE',
    'HEADINGS_TWICE',
    'MERGED_FIGURE',
    'MONTHS_UNREAD',
    'PERCENT_OR_FRACTION',
    'PLAN_APART',
    'REALISATION_APART',
    'REALISATION_NOT_FOUND',
    'TABLE_YEAR_UNCLEAR',
    'TEXT_WHERE_NUMBER',
    'UNIT_MISMATCH',
    'UNIT_MISSING',
    'UNIT_OF_FINE_FIGURES',
    'UNIT_WORD_UNUSED',
  ],
  months: [
    'COLUMNS_MISLABELLED',
    'FIGURES_BEYOND_TITLE',
    'HEADED_RUNNING_BUT_FALLS',
    'MONTHS_AND_TOTALS_DIFFER',
    'MONTHS_AND_QUARTER_DIFFER',
    'PERIOD_WORD_UNUSED',
    'REPORT_MONTH_DOUBTFUL',
    'REPORT_MONTH_UNKNOWN',
    'REPORT_SPAN_UNCLEAR',
    'REPORT_WEEK',
    'RUNNING_UNCLEAR',
    'TOTAL_STATED_TWICE',
  ],
  targets: [
    'DIRECTION_BLANK',
    'METHOD_BLANK',
    'NEGATIVE_TARGET',
    'REVISION_WITHOUT_DATE',
    'STAGES_MATCH_NEITHER',
    'STAGES_ONLY_REVISED',
    'STAGES_PARTLY_FILLED',
    'STAGES_TINY',
    'STAGES_UNCLEAR',
    'TARGET_CHANGED',
    'TARGET_OVER_DASHES',
    'TARGET_PARTS_UNREAD',
    'UNKNOWN_DIRECTION',
    'UNKNOWN_MEASURING',
    'UNKNOWN_METHOD',
  ],
  rows: [
    'CHILDREN_OF_TARGET',
    'CODES_DIFFER',
    'NAMES_DIFFER',
    'REALISATIONS_DOUBLED_MANY',
    'REALISATIONS_OLD_AND_NEW',
    'REALISATION_DOUBLED',
    'REALISATION_FURTHER',
    'REALISATION_ON_SHEETS',
    'ROWS_MAY_BE_RECAP',
    'ROWS_MAY_BE_SUMS',
    'ROWS_NEAR',
    'ROWS_ON_SHEETS',
    'ROW_MAY_BE_PARENT',
    'ROW_MAY_BE_SUM',
    'SHARED_ACCOUNT',
    'SHEET_OF_OTHER_ROWS',
    'TARGETS_DOUBLED_MANY',
    'TARGETS_OLD_AND_NEW',
    'TARGETS_UNMATCHED_MANY',
    'TARGET_DOUBLED',
    'TARGET_LEVELS',
    'TARGET_UNMATCHED',
    'YEAR_UNREADABLE',
  ],
  offices: [
    'OFFICE_BLANK',
    'OFFICE_MISSING',
    'OFFICE_NAME_NEAR',
    'SHEETS_OF_OFFICES',
    'TITLE_OFFICE_UNCLEAR',
  ],
  deposits: [],
  documents: [
    'PACTS_SAME_DAY',
    'PACT_DATE_UNCLEAR',
    'SCALE_REFUSED',
    'SCHEDULE_UNREADABLE',
    'SETTING_UNREADABLE',
    'TENURE_UNCLEAR',
    'THRESHOLD_UNCLEAR',
    'UNKNOWN_HOLDING_KIND',
    'UNKNOWN_PACT_WORD',
    'UNKNOWN_TRIGGER',
    'WEIGHTS_PARTLY_BLANK',
  ],
};

const TOPICS: ReadonlyMap<string, QuestionTopic> = new Map(
  QUESTION_TOPICS.flatMap((topic) => CODES[topic].map((code) => [code, topic] as const)),
);

/** The topic of a kind of question; null for one that no topic names. */
export const knownTopic = (code: string): QuestionTopic | null =>
  code.startsWith('DEPOSIT') ? 'deposits' : (TOPICS.get(code) ?? null);

/** The topic of a kind of question, that of rows where none is named. */
export const topicOf = (code: string): QuestionTopic => knownTopic(code) ?? 'rows';
