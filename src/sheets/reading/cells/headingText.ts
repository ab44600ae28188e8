// Texts of sheets folded for comparison: case, kinds of space, line breaks, full-width forms. Never changes a sheet.

import { comparable } from './longText';

/** What a cell or a fact may hold. */
export type Word = string | number | boolean | null | undefined;

/** Already plain: printable ASCII with single inner spaces. Nearly every cell; it spares the rest. */
const PLAIN = /^[!-~]+(?: [!-~]+)*$/;
const BARE = /^[a-z0-9%]*$/;
const NOT_ASCII = /[^\x20-\x7e]/;
const SPACES = /\s+/g;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/** The text with one plain space for every kind of space and break, without ends; case kept. */
export function plainText(value: Word): string {
  if (value === null || value === undefined) return '';
  const text = typeof value === 'string' ? value : String(value);
  if (text === '' || PLAIN.test(text)) return text;
  const ascii = NOT_ASCII.test(text) ? text.normalize('NFKC').replace(INVISIBLE, '') : text;
  return ascii.replace(SPACES, ' ').trim();
}

/** Nothing but spaces. */
export const isBlank = (value: Word): boolean =>
  value === undefined || value === '' || (typeof value === 'string' && value.trim() === '');

/** Whether the plain text is not empty; most begin with a letter or a digit and need no folding for that. */
export function saysAnything(value: Word): boolean {
  const first = typeof value === 'string' ? value.charCodeAt(0) : 0;
  return (first > 0x20 && first < 0x7f) || plainText(value) !== '';
}

/**
 * A heading or a word folded for comparison.
 * @example foldedHeading('Target\n s.d.  TW I') // 'target s.d. tw i'
 */
export const foldedHeading = (value: Word): string =>
  comparable(plainText(value))
    .toLowerCase()
    // Exports write `realisasi_jan`.
    .replace(/_+/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s*\(\s*/g, ' (')
    .replace(/\s*\)/g, ')')
    .replace(/ *[:*]+$/, '')
    .trim();

/** Letters and digits only, for words that officers write with and without dots, spaces and dashes. */
export function bareWord(value: Word): string {
  const text = plainText(value);
  return BARE.test(text) ? text : text.toLowerCase().replace(/[^a-z0-9%]+/g, '');
}
