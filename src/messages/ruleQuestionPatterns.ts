// The words of the questions about rules that the workbook sets itself (settings, schedule, scale), and of their answers,
// in both languages. Data only: the gaps are filled in questionSentences.
import type { Language } from './language';
import type { QuestionWords } from './questionPatterns';

const both = (id: string, en: string): Readonly<Record<Language, string>> => ({ id, en });

const STANDARD = both('Nilai standar: {preset}', 'The standard value: {preset}');

/** Facts by their names in the question, besides `{sheet}`, `{cell}`. */
export const RULE_QUESTIONS: Readonly<Record<string, QuestionWords>> = {
  SCALE_REFUSED: {
    text: both(
      'Skala status di lembar {sheet} belum memberi setiap persentase tepat satu status. Perbaiki, atau pakai skala bawaan.',
      'The status scale on the sheet {sheet} does not give every percentage exactly one status. Correct it, or use the preset.',
    ),
    options: { preset: both('Pakai skala bawaan', 'Use the preset scale') },
  },
  SCHEDULE_UNREADABLE: {
    text: both(
      '"{found}" pada {heading} untuk {period} di lembar {sheet} tidak dapat dibaca. Perbaiki selnya, atau pakai nilai standar.',
      '"{found}" under {heading} for {period} on the sheet {sheet} cannot be read. Correct the cell, or use the standard value.',
    ),
    options: { standar: STANDARD },
  },
  SETTING_UNREADABLE: {
    text: both(
      'Nilai "{found}" untuk {key} di lembar {sheet} tidak dapat dibaca. Perbaiki selnya, atau pakai nilai standar, yaitu {preset}.',
      'The value "{found}" of {key} on the sheet {sheet} cannot be read. Correct the cell, or use the standard value, {preset}.',
    ),
    options: { standar: STANDARD },
  },
};
