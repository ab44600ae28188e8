// One group of questions as a table: what the tool asks, the answers that it offers, what to look at before. The question and
// the answers are those of src/messages, with words in the place of their facts.
import { ITSELF, QUESTIONS, type QuestionWords } from '../src/messages/questionPatterns';
import type { Language } from '../src/messages/language';
import { both, type Both } from './both';
import { table } from './markdownTable';
import type { QuestionGroup } from './questions/questionGroup';

const HEADINGS = [
  both('Pertanyaan', 'Question'),
  both('Jawaban yang ditawarkan', 'Answers that are offered'),
  both('Lihat dahulu', 'Look at this first'),
];
const FROM_SHEET = both('pilihan menurut isi lembar', 'choices from the sheet');

/** What stands in the gaps; facts that are not here are told as `…`. */
const FACTS: Readonly<Record<string, Both>> = {
  sheet: both('‹lembar›', '‹sheet›'),
  other: both('‹lembar lain›', '‹other sheet›'),
  sheets: both('‹lembar-lembar›', '‹sheets›'),
  name: both('‹nama baris›', '‹row›'),
  office: both('‹perangkat daerah›', '‹office›'),
  heading: both('‹judul kolom›', '‹heading›'),
  month: both('‹bulan›', '‹month›'),
  year: both('‹tahun›', '‹year›'),
  unit: both('‹satuan›', '‹unit›'),
  period: both('‹periode›', '‹period›'),
  found: both('‹isi sel›', '‹content›'),
};

const told = (pattern: string, language: Language): string =>
  pattern.replaceAll(/\{(\w+)\}/g, (_written, fact: string) => FACTS[fact]?.[language] ?? '…');

function answersOf({ options, other, typed }: QuestionWords, language: Language): string {
  const named = Object.values(options).map((words) => told(words[language], language));
  const others = [other, typed].flatMap((words) =>
    words === undefined ? [] : [words === ITSELF ? FROM_SHEET[language] : told(words[language], language)],
  );
  return [...new Set([...named, ...others])].map((answer) => `• ${answer}`).join('<br>');
}

export const questionTable = ({ advice }: QuestionGroup, language: Language): string =>
  table(
    HEADINGS.map((heading) => heading[language]),
    Object.entries(advice).map(([code, look]) => {
      const words = QUESTIONS[code];
      if (words === undefined) throw new Error(`The tool does not ask ${code}`);
      return [told(words.text[language], language), answersOf(words, language), look[language]];
    }),
  );
