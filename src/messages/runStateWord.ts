// What became of a run, in the words of the pane. The sheet itself knows only whether a run was taken back.
import type { Language } from './language';

export type RunState = 'stands' | 'replaced' | 'undone';

const WORDS: Readonly<Record<RunState, Readonly<Record<Language, string>>>> = {
  stands: { id: 'Berlaku', en: 'In force' },
  replaced: { id: 'Digantikan', en: 'Replaced' },
  undone: { id: 'Dibatalkan', en: 'Undone' },
};

export const runStateWord = (state: RunState, language: Language): string => WORDS[state][language];
