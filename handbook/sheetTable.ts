// The sheets that the tool reads and writes, their columns and settings, as tables; and the functions for cells.
import { FUNCTION_IDS, FUNCTIONS } from '../src/functions/functionTable';
import { FUNCTION_HELP } from '../src/messages/functionSentences';
import type { Language } from '../src/messages/language';
import { templateTexts } from '../src/messages/templateSentences';
import { TEMPLATE_SHEETS } from '../src/sheets/templateSheets';
import { HISTORY_COLUMNS } from '../src/sheets/writing/historySheet';
import { OWN_SHEETS } from '../src/sheets/writing/ownSheets';
import { RECAP_COLUMNS } from '../src/sheets/writing/recapSheet';
import { REGISTER_COLUMNS, TOOL_COLUMNS } from '../src/sheets/writing/registerColumns';
import { RESULT_HEADINGS } from '../src/sheets/writing/resultColumns';
import { both } from './both';
import { table } from './markdownTable';

const WORDS = {
  sheet: both('Lembar', 'Sheet'),
  columns: both('Judul kolom, berurutan', 'Headings, in order'),
  help: both('Cara mengisi', 'How to fill it in'),
  key: both('`Kunci`', '`Kunci`'),
  meaning: both('Artinya', 'What it means'),
  place: both('Tempat', 'Where'),
  formula: both('Rumus', 'Formula'),
  result: both('Hasil', 'Result'),
  people: both('milik orang, tidak pernah ditulis alat', 'people’s, never written by the tool'),
  results: both(
    'hasil (di samping tabel target, atau lembar `Hasil Evaluasi`)',
    'results (beside the table of targets, or on `Hasil Evaluasi`)',
  ),
};

const code = (text: string): string => `\`${text}\``;
const listed = (headings: readonly string[]): string => headings.map(code).join(' · ');
const headingsOf = (columns: readonly { readonly heading: string }[]): readonly string[] =>
  columns.map(({ heading }) => heading);

export function sourceSheetTable(language: Language): string {
  const { sheets } = templateTexts(language);
  return table(
    [WORDS.sheet[language], WORDS.help[language], WORDS.columns[language]],
    TEMPLATE_SHEETS.map(({ role, name, headings }) => [code(name), sheets[role].help, listed(headings)]),
  );
}

export const settingTable = (language: Language): string =>
  table(
    [WORDS.key[language], WORDS.meaning[language]],
    Object.entries(templateTexts(language).settingNotes).map(([key, note]) => [code(key), note]),
  );

export function writtenSheetTable(language: Language): string {
  const register = headingsOf(REGISTER_COLUMNS);
  return table(
    [WORDS.place[language], WORDS.columns[language]],
    [
      [WORDS.results[language], listed(RESULT_HEADINGS)],
      [code(OWN_SHEETS.recap), listed(headingsOf(RECAP_COLUMNS))],
      [code(OWN_SHEETS.register), listed(register.slice(0, TOOL_COLUMNS))],
      [`${code(OWN_SHEETS.register)} (${WORDS.people[language]})`, listed(register.slice(TOOL_COLUMNS))],
      [code(OWN_SHEETS.history), listed(headingsOf(HISTORY_COLUMNS))],
    ],
  );
}

export const functionTable = (language: Language): string =>
  table(
    [WORDS.formula[language], WORDS.result[language]],
    FUNCTION_IDS.map((id) => {
      const given = FUNCTIONS[id].parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
      return [code(`=CAPAIAN.${id}(${given.join('; ')})`), FUNCTION_HELP[id].description[language]];
    }),
  );
