// What the first screen rests on, and whether a pane that was shown before Office answered may stay when it has. Pure.
import type { Language } from '../messages/language';
import type { PaneMemory, ThemeChoice } from './paneMemory';

export interface Opening {
  readonly isExcel: boolean;
  readonly language: Language;
  readonly theme: ThemeChoice;
  readonly wasUsed: boolean;
}

/** The opening by what is remembered; `spoken` is Office's language, for whoever has chosen none. */
export const openingOf = (memory: PaneMemory, isExcel: boolean, spoken: Language): Opening => ({
  isExcel,
  language: memory.language() ?? spoken,
  theme: memory.theme(),
  wasUsed: memory.wasUsed(),
});

/** Whether what was shown is what would be shown now; a person who has already begun is never set back. */
export const mayStay = (shown: Opening, known: Opening, hasBegun: boolean): boolean =>
  shown.isExcel === known.isExcel &&
  (hasBegun ||
    (shown.language === known.language && shown.theme === known.theme && shown.wasUsed === known.wasUsed));
