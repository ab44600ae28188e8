// The words about one month or quarter that is written in another unit than those beside it, in both languages. Data only.
import type { Language } from './language';
import type { QuestionWords } from './questionPatterns';

const both = (id: string, en: string): Readonly<Record<Language, string>> => ({ id, en });

const SAME = both('Satuannya sama; angkanya memang demikian', 'The unit is the same; the figures are right');
const TIMES = both(
  'Angka di kolom itu dikalikan {factor}',
  'The figures of that column are multiplied by {factor}',
);
const OVER = both('Angka di kolom itu dibagi {factor}', 'The figures of that column are divided by {factor}');

/** Facts by their names in the question, besides `{sheet}`, `{cell}`. */
export const COLUMN_UNIT_QUESTIONS: Readonly<Record<string, QuestionWords>> = {
  COLUMN_TOO_LARGE: {
    text: both(
      'Angka kolom {heading} di lembar {sheet} sekitar {factor} kali lebih besar daripada kolom lainnya (misalnya "{name}"). Satuannya berbeda?',
      'The figures under {heading} on the sheet {sheet} are about {factor} times larger than those of the other columns (for example "{name}"). Is their unit another one?',
    ),
    options: { 'over-1000': OVER, 'over-1000000': OVER, same: SAME },
  },
  COLUMN_TOO_SMALL: {
    text: both(
      'Angka kolom {heading} di lembar {sheet} sekitar {factor} kali lebih kecil daripada kolom lainnya (misalnya "{name}"). Satuannya berbeda?',
      'The figures under {heading} on the sheet {sheet} are about {factor} times smaller than those of the other columns (for example "{name}"). Is their unit another one?',
    ),
    options: { 'times-1000': TIMES, 'times-1000000': TIMES, same: SAME },
  },
};
