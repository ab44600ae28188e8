// The language chosen by the same person in another pane, or beside this one in the workbench: told by the browser's storage
// to every other page of the same address. Reads nothing else of it.
import { isLanguage, type Language } from '../messages/language';

const LANGUAGE_KEY = 'capaian.language';

/** Calls `heard` when the language under this user's key is chosen elsewhere; returns how to stop. */
export function listenToLanguage(
  partitionKey: () => string | undefined,
  heard: (language: Language) => void,
): () => void {
  const changed = ({ key, newValue }: StorageEvent): void => {
    if (key === `${partitionKey() ?? ''}${LANGUAGE_KEY}` && isLanguage(newValue)) heard(newValue);
  };
  window.addEventListener('storage', changed);
  return () => {
    window.removeEventListener('storage', changed);
  };
}
