// The words about rows that sum up rows of other tables: the question with its answers, and the note where they were left
// out. Data only: the gaps are filled elsewhere.
import type { Language } from './language';
import type { QuestionWords } from './questionPatterns';

const both = (id: string, en: string): Readonly<Record<Language, string>> => ({ id, en });

export const RECAP_QUESTIONS: Readonly<Record<string, QuestionWords>> = {
  ROWS_MAY_BE_RECAP: {
    text: both(
      'Di lembar {sheet}, {count} baris (misalnya "{name}") sama atau hampir sama dengan jumlah baris lain di lembar {other} (mulai "{row}", {place}). Bila keduanya dinilai, angkanya terhitung dua kali. Apakah baris-baris itu rekapitulasi (tidak dinilai sendiri)?',
      'On the sheet {sheet}, {count} rows (for example "{name}") equal, or nearly equal, the sum of other rows on the sheet {other} (from "{row}", {place}). Together they would count twice. Are these rows a recapitulation (not judged themselves)?',
    ),
    options: {
      recap: both(
        'Ya, rekapitulasi; hanya rinciannya yang dinilai',
        'Yes, a recapitulation; only the details are assessed',
      ),
      own: both('Tidak, masing-masing dinilai sendiri', 'No, each is assessed by itself'),
    },
  },
};

export const RECAP_ISSUES: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  RECAP_LEFT_OUT: both(
    'Baris-baris ini ({found}) tepat sama dengan jumlah baris lain di lembar {expected}; dibaca sebagai rekapitulasi dan tidak dinilai lagi.',
    'These rows ({found}) are exactly the sum of other rows on the sheet {expected}; read as a recapitulation and not assessed again.',
  ),
};
