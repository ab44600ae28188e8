// In which unit the figures of a sheet were read where it is not plain rupiah, told with every result that rests on it.
import type { Question } from '../sheets/finding';
import { factText } from './factText';
import type { Language } from './language';
import { plural } from './plural';
import { optionSentence } from './questionSentences';

/** As a heading of the sheet says: `PAD 2026: angka dalam kelipatan 1.000 rupiah`. */
export const statedScale = (sheet: string, factor: string, language: Language): string => {
  const figure = factText(factor, true, language);
  return {
    id: `${sheet}: angka dalam kelipatan ${figure} rupiah, menurut judulnya`,
    en: `${sheet}: figures in multiples of ${figure} rupiah, as its headings say`,
  }[language];
};

/** As a question was answered: `PAD 2026, 8 baris: target dalam ribuan rupiah`. */
export function answeredScale(question: Question, answer: string, language: Language): string {
  const { sheet, facts } = question;
  const rows = Number(facts['rows'] ?? '0');
  const heading = facts['heading'] ?? '';
  const places = [
    ...(sheet === null ? [] : [sheet]),
    ...(heading === '' ? [] : [heading]),
    ...(rows > 0 ? [{ id: `${rows} baris`, en: plural(rows, 'row', 'rows') }[language]] : []),
  ].join(', ');
  return `${places}: ${optionSentence(question, answer, language)}`;
}
