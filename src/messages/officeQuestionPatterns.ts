// The words of questions about offices that a sheet's column, its title and its name do not settle, and of their answers, in
// both languages. Data only: the gaps are filled in questionSentences.
import type { Language } from './language';
import type { QuestionWords } from './questionPatterns';

const both = (id: string, en: string): Readonly<Record<Language, string>> => ({ id, en });

/** Facts by their names in the question, besides `{sheet}`, `{cell}`: `{rows}` rows, the first `{name}`, `{names}` of all. */
export const OFFICE_QUESTIONS: Readonly<Record<string, QuestionWords>> = {
  OFFICE_BLANK: {
    one: both(
      'Kolom perangkat daerah di lembar {sheet} kosong pada "{name}". Perangkat daerah mana pemiliknya?',
      'On the sheet {sheet} the column of offices is blank at "{name}". Whose row is it?',
    ),
    text: both(
      'Kolom perangkat daerah di lembar {sheet} kosong pada {rows} baris (misalnya "{name}"). Perangkat daerah mana pemiliknya?',
      'On the sheet {sheet} the column of offices is blank in {rows} rows (for example "{name}"). Whose rows are they?',
    ),
    options: {
      above: both('Sama dengan baris di atasnya', 'The same as in the row above'),
    },
    other: both('{option} ({office})', '{option} ({office})'),
  },
  SHEETS_OF_OFFICES: {
    text: both(
      'Lembar {sheets} bernama perangkat daerah lain daripada judulnya, {office}. Milik siapa baris-barisnya?',
      'The sheets {sheets} are called after other offices than their title, {office}. Whose are their rows?',
    ),
    options: {
      sheet: both(
        'Perangkat daerah menurut nama lembarnya; {office} hanya penyusunnya',
        'Of the office that the sheet is called after; {office} only compiled it',
      ),
      title: both('{office}, menurut judulnya', '{office}, as the title says'),
    },
  },
};
