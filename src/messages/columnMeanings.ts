// What a column is read as, as the pane names it. The sheets' own words are not translated.
import type { Language } from './language';

const LEFT_OUT = { id: 'Tidak dipakai', en: 'Left out' } as const;

/** `-` is a column that is left out; every other meaning is one of the sheets' words. */
export const columnMeaning = (heading: string, language: Language): string =>
  heading === '-' ? LEFT_OUT[language] : heading;
