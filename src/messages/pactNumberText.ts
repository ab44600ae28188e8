// How a pact is called by its number, also one that has none. Knows no pact.
import type { Language } from './language';

/** `nomor 800/11/2026`, or `tanpa nomor`. */
export const pactNumberText = (number: string, language: Language): string =>
  number.trim() === ''
    ? { id: 'tanpa nomor', en: 'without a number' }[language]
    : { id: `nomor ${number}`, en: `number ${number}` }[language];
