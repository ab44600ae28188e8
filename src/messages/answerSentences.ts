// Sentences about answers that were kept: carried over to the sheet of the next month, or pointing at a table. In both
// languages; data only.
import { entryOf } from '../domain/entryOf';
import type { Question } from '../sheets/finding';
import type { AnswerWords } from '../sheets/writing/answersSheet';
import type { Language } from './language';
import { optionSentence, questionSentence } from './questionSentences';

type Both = Readonly<Record<Language, string>>;
const both = (id: string, en: string): Both => ({ id, en });

export const ANSWER_ISSUES: Readonly<Record<string, Both>> = {
  ANSWER_CARRIED: both(
    'Jawaban "{found}" dari lembar sebelumnya dipakai juga untuk lembar ini. Bila tidak sesuai, berikan jawaban lain.',
    'The answer "{found}" to an earlier sheet is used for this sheet too. Where it does not fit, give another answer.',
  ),
  ANSWER_OUTDATED: both(
    'Jawaban "{found}" diberikan untuk angka, isi sel, atau tahun yang lain, sehingga tidak dipakai lagi; bila perlu ditanyakan lagi.',
    'The answer "{found}" was given for other figures, another content of the cell or another year, so it is not used; where needed it is asked again.',
  ),
  TRAIT_GIVEN_BY_HAND: both(
    'Sel ini tertulis "{found}", tetapi dipakai "{expected}" seperti yang ditetapkan di panel. Sel tidak diubah.',
    'This cell says "{found}", but "{expected}" is used, as was decided in the pane. The cell does not change.',
  ),
  POINTED_SAME_COLUMN: both(
    'Sel target dan sel realisasi yang ditunjuk berada di kolom yang sama, sehingga keduanya tidak dipakai. Tunjuk dua kolom yang berbeda.',
    'The target cell and the realisation cell that were pointed at stand in one column, so neither is used. Point at two columns.',
  ),
  TABLE_NOT_POINTED: both(
    'Tabel ini tidak dibaca karena tabel lain pada lembar yang sama telah ditunjuk.',
    'This table is not read, as another one on the same sheet was pointed at.',
  ),
};

const POINTED: Readonly<Record<string, Both>> = {
  'point:target': both('Sel target yang ditunjuk', 'The target cell that was pointed at'),
  'point:realisation': both('Sel realisasi yang ditunjuk', 'The realisation cell that was pointed at'),
};
const LEFT_OUT = both('Tidak dipakai', 'Left out');
/** What was said of one row by hand. */
const TRAITS: Readonly<Record<string, Both>> = {
  'own-direction': both('Arah indikator', 'Direction'),
  'own-method': both('Metode perhitungan', 'Method'),
  'own-stages': both('Tahapan sendiri (%)', 'Stages of its own (%)'),
};
const TRAIT = /^(own-[a-z]+):(.*?)!(.*)$/s;
const COLUMN = /^column:(.*?)!(.*)$/s;

/** A remembered answer and what it answers; of a question that does not arise at present only its code is known. */
export function answerWords(
  question: Question | null,
  id: string,
  option: string,
  language: Language,
): AnswerWords {
  if (question !== null)
    return {
      question: questionSentence(question, language),
      answer: optionSentence(question, option, language),
    };
  const pointed = entryOf(POINTED, id);
  if (pointed !== undefined) return { question: pointed[language], answer: option.replace(/ \| .*$/s, '') };
  const [, kind = '', place, row] = TRAIT.exec(id) ?? [];
  const trait = entryOf(TRAITS, kind);
  if (trait !== undefined && place !== undefined && row !== undefined)
    return { question: `${trait[language]}: ${place}, ${row}`, answer: option };
  const [, sheet, path] = COLUMN.exec(id) ?? [];
  if (sheet === undefined || path === undefined) return { question: '', answer: option };
  const asked = both(
    `Arti kolom "${path}" di lembar ${sheet}`,
    `Meaning of the column "${path}" on ${sheet}`,
  );
  return { question: asked[language], answer: option === '-' ? LEFT_OUT[language] : option };
}
