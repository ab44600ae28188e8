// The pane's language from a locale such as `id-ID`. `in` is the old code of Indonesian.
import type { Language } from '../messages/language';

/** Indonesian unless the locale clearly says another language. */
export function paneLanguage(locale: string | undefined): Language {
  const primary = (locale ?? 'id').toLowerCase().split(/[-_]/, 1)[0];
  return primary === 'id' || primary === 'in' ? 'id' : 'en';
}
