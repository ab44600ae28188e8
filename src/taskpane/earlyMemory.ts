// The pane's memory before Office has said under which key this user's is kept: it reads under the key that is there, and
// takes what the person did meanwhile along to the right one.
import { createPaneMemory, type PaneMemory, type TextStore } from './paneMemory';

/** A store whose keys can be looked through. */
export type KeyedStore = TextStore & Pick<Storage, 'key' | 'length'>;

export interface EarlyMemory extends PaneMemory {
  /** Office has said the key. */
  settle(partitionKey: string | undefined): void;
  /** Whether the person has done anything that is remembered. */
  isTouched(): boolean;
}

const USED = 'capaian.used';

/** The key under which the pane was used here before; undefined where it was not, was under several, or under none. */
function storedPartition(openStore: () => KeyedStore): string | undefined {
  try {
    const store = openStore();
    const keys = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '');
    const [only, ...others] = keys.filter((key) => key.endsWith(USED));
    return only === undefined || others.length > 0 ? undefined : only.slice(0, -USED.length);
  } catch {
    return undefined;
  }
}

/** A memory over a store that may be blocked. */
export function createEarlyMemory(openStore: () => KeyedStore): EarlyMemory {
  let memory = createPaneMemory(openStore, storedPartition(openStore));
  const done: ((to: PaneMemory) => void)[] = [];
  const remember = (write: (to: PaneMemory) => void): void => {
    done.push(write);
    write(memory);
  };
  return {
    wasUsed: () => memory.wasUsed(),
    rememberUse: () => {
      remember((to) => {
        to.rememberUse();
      });
    },
    language: () => memory.language(),
    rememberLanguage: (language) => {
      remember((to) => {
        to.rememberLanguage(language);
      });
    },
    theme: () => memory.theme(),
    rememberTheme: (theme) => {
      remember((to) => {
        to.rememberTheme(theme);
      });
    },
    settle: (partitionKey) => {
      memory = createPaneMemory(openStore, partitionKey);
      for (const write of done) write(memory);
    },
    isTouched: () => done.length > 0,
  };
}
