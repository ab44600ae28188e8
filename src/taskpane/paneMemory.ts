// What the pane itself remembers on this computer: that it was used before, its language, its appearance. Never anything
// of a workbook. Where storage is forbidden it remembers until it is closed.
import { isLanguage, type Language } from '../messages/language';

export type ThemeChoice = 'office' | 'light' | 'dark';

export const isThemeChoice = (value: string | null): value is ThemeChoice =>
  value === 'office' || value === 'light' || value === 'dark';

export interface PaneMemory {
  readonly wasUsed: () => boolean;
  readonly rememberUse: () => void;
  /** Null: none was chosen. */
  readonly language: () => Language | null;
  readonly rememberLanguage: (language: Language) => void;
  readonly theme: () => ThemeChoice;
  readonly rememberTheme: (theme: ThemeChoice) => void;
}

/** What is used of a browser's storage. */
export type TextStore = Pick<Storage, 'getItem' | 'setItem'>;

/** A store that forgets when the pane is closed. */
function passingStore(): TextStore {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => {
      texts.set(key, text);
    },
  };
}

/**
 * The memory over a store; Office on the web gives a partition key, under which the store of this user must be kept.
 * A store that throws, as blocked ones do, is replaced.
 */
export function createPaneMemory(openStore: () => TextStore, partitionKey: string | undefined): PaneMemory {
  const inner = passingStore();
  const keyOf = (name: string): string => `${partitionKey ?? ''}capaian.${name}`;
  const read = (name: string): string | null => {
    try {
      return inner.getItem(name) ?? openStore().getItem(keyOf(name));
    } catch {
      return null;
    }
  };
  const write = (name: string, text: string): void => {
    inner.setItem(name, text);
    try {
      openStore().setItem(keyOf(name), text);
    } catch {
      // Remembered until the pane is closed.
    }
  };
  return {
    wasUsed: () => read('used') === 'yes',
    rememberUse: () => {
      write('used', 'yes');
    },
    language: () => {
      const language = read('language');
      return isLanguage(language) ? language : null;
    },
    rememberLanguage: (language) => {
      write('language', language);
    },
    theme: () => {
      const theme = read('theme');
      return isThemeChoice(theme) ? theme : 'office';
    },
    rememberTheme: (theme) => {
      write('theme', theme);
    },
  };
}
