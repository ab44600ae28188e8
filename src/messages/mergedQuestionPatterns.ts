// The words of the question about a figure that is merged over the rows of several indicators, and of its answers, in both
// languages. Data only: the gaps are filled in questionSentences.
import type { Language } from './language';
import type { QuestionWords } from './questionPatterns';

const both = (id: string, en: string): Readonly<Record<Language, string>> => ({ id, en });

/** Facts by their names in the question, besides `{sheet}`, `{cell}`. */
export const MERGED_QUESTIONS: Readonly<Record<string, QuestionWords>> = {
  MERGED_FIGURE: {
    text: both(
      'Di lembar {sheet}, angka {found} berada dalam sel gabungan untuk baris {rows} (sel gabungan seperti ini: {count}). Angka itu milik baris mana?',
      'On the sheet {sheet} the figure {found} stands in one merged cell over the rows {rows} (such cells: {count}). Which row does it belong to?',
    ),
    options: {
      first: both('Hanya baris pertama', 'Only the first row'),
      each: both('Setiap baris', 'Each of the rows'),
    },
  },
};
