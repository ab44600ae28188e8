// Statuses, reasons and refusals as tables, in the tool's own sentences.
import type { PortFailure } from '../src/application/port';
import type { Reason } from '../src/domain/reason';
import { portFailureTitle } from '../src/messages/failureTitles';
import type { Language } from '../src/messages/language';
import { planRefusalSentence } from '../src/messages/planRefusalSentence';
import { portFailureSentence } from '../src/messages/portFailureSentence';
import { reasonSentence } from '../src/messages/reasonSentences';
import { refusalSentence, type RefusalCode } from '../src/messages/usageSentences';
import type { PlanRefusal } from '../src/sheets/writing/planPreview';
import { both } from './both';
import { table } from './markdownTable';
import { REASON_GROUPS, type ReasonGroup } from './reasonAdvice';
import { MORE_EXAMPLES, REASON_EXAMPLES } from './reasonExamples';
import { REFUSAL_ADVICE } from './refusalAdvice';
import { PACT_MEANINGS, PACT_ORDER, STATUS_MEANINGS, STATUS_ORDER, type Meaning } from './statusMeanings';

const WORDS = {
  reason: both('Alasan (contoh kalimatnya)', 'Reason (an example of its sentence)'),
  then: both('Yang dilakukan', 'What to do'),
  means: both('Artinya', 'What it means'),
  title: both('Judul', 'Heading'),
  says: both('Kata alat', 'What the tool says'),
  file: both('Berkas', 'File'),
};
const EXAMPLE_SHEET = 'Target';
const EXAMPLE_FILE = 'contoh-pad.xlsx';

const isReasonCode = (code: string): code is Reason['code'] => code in REASON_EXAMPLES;
const isFailureCode = (code: string): code is PortFailure['code'] => code in REFUSAL_ADVICE;

/** Each code's sentences, its first example before the others. */
const sentencesOf = (code: Reason['code'], language: Language): readonly string[] =>
  [REASON_EXAMPLES[code], ...MORE_EXAMPLES.filter((example) => example.code === code)].map((example) =>
    reasonSentence(example, language),
  );

export const reasonTable = (group: ReasonGroup, language: Language): string =>
  table(
    [WORDS.reason[language], WORDS.then[language]],
    Object.entries(REASON_GROUPS[group]).flatMap(([code, advice]) => {
      if (!isReasonCode(code)) throw new Error(`${code} is no reason`);
      return sentencesOf(code, language).map((sentence) => [sentence, advice[language]]);
    }),
  );

const meaningTable = (
  meanings: readonly (readonly [word: string, meaning: Meaning])[],
  language: Language,
): string =>
  table(
    ['Status', WORDS.means[language], WORDS.then[language]],
    meanings.map(([word, { says, then }]) => [`\`${word}\``, says[language], then[language]]),
  );

export const statusTable = (language: Language): string =>
  meaningTable(
    STATUS_ORDER.map((status) => [status, STATUS_MEANINGS[status]]),
    language,
  );

export const pactStatusTable = (language: Language): string =>
  meaningTable(
    PACT_ORDER.map((status) => [status, PACT_MEANINGS[status]]),
    language,
  );

export const refusalTable = (language: Language): string =>
  table(
    [WORDS.title[language], WORDS.says[language], WORDS.then[language]],
    Object.entries(REFUSAL_ADVICE).map(([code, advice]) => {
      if (!isFailureCode(code)) throw new Error(`${code} is no refusal`);
      const failure = { code, hostCode: 'GeneralException', sheet: EXAMPLE_SHEET, isRetryable: false };
      return [portFailureTitle(code, language), portFailureSentence(failure, language), advice[language]];
    }),
  );

const PLAN_REFUSALS: Readonly<Record<PlanRefusal['code'], true>> = {
  OWN_SHEET_PROTECTED: true,
  OWN_SHEET_FILTERED: true,
  RESULT_HEADINGS_MOVED: true,
};

export const planRefusalList = (language: Language): string =>
  (Object.keys(PLAN_REFUSALS) as PlanRefusal['code'][])
    .map((code) => `- ${planRefusalSentence({ code, sheet: 'Register Pakta' }, language)}`)
    .join('\n');

const FILE_REFUSALS: Readonly<Record<RefusalCode, true>> = {
  EMPTY_FILE: true,
  NOT_A_ZIP: true,
  HTML_FILE: true,
  TEXT_FILE: true,
  ENCRYPTED: true,
  OLD_BINARY_XLS: true,
  BINARY_XLSB: true,
  NOT_A_WORKBOOK: true,
  CORRUPT_ZIP: true,
  CORRUPT_XML: true,
  TOO_LARGE: true,
};

export const fileRefusalList = (language: Language): string =>
  (Object.keys(FILE_REFUSALS) as RefusalCode[])
    .map((code) => `- ${refusalSentence(EXAMPLE_FILE, { code, part: null }, language)}`)
    .join('\n');
