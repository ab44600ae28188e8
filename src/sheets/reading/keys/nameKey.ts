// Names of indicators and offices folded for comparison, with the old and new names of taxes as one. Equal keys are one
// name; that two keys are near each other is never decided here.
import { entryOf } from '../../../domain/entryOf';
import { ABBREVIATIONS, SAME_NAMES } from './fieldNames';
import {
  DERIVING_WORDS,
  GENERIC_WORDS,
  JOINING_WORDS,
  LEADING_WORDS,
  SHORT_FIRST_WORDS,
  SHORT_WORDS,
} from './fieldWords';
import { plainText, type Word } from '../cells/headingText';
import { NamePhrases } from './namePhrases';

const ENUMERATION = /^(?:[-–•*]+|\(?(?:[a-z]|\d{1,2}|[ivx]{1,4})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?)\s+/;
const TIGHT_ENUMERATION = /^\(?\d{1,2}[.)]\s*(?=[a-z(])|^[-–•*]+(?=[a-z])/;
const BRACKETED = /\(\s*([a-z][a-z0-9-]{1,11})\s*\)/g;
const LEDGER_ENDING = /[\s–-]+\(?(?:lra|lo)\)?$/;
/** With these an account's own name begins. */
const KIND_WORDS: ReadonlySet<string> = new Set(['pajak', 'pbjt', 'opsen', 'retribusi']);
/** So many names are kept with their words; sheets repeat them. */
const REMEMBERED = 50_000;

function withoutEnumeration(text: string): string {
  let rest = text;
  for (let round = 0; round < 3; round += 1) {
    const shorter = rest.replace(ENUMERATION, '').replace(TIGHT_ENUMERATION, '');
    if (shorter === rest || shorter === '') break;
    rest = shorter;
  }
  return rest;
}

/** Nothing but words with single spaces between them, as most names are once they are in small letters. */
const WORDS_ALONE = /^[a-z0-9%]+(?: [a-z0-9%]+)*$/;

const lettersOf = (text: string): string =>
  WORDS_ALONE.test(text) ? text : text.replace(/[^a-z0-9%]+/g, ' ').trim();

/** A name without case, punctuation, bullets and kinds of space. */
export const foldedName = (value: Word): string =>
  lettersOf(withoutEnumeration(plainText(value).toLowerCase()));

const isJoining = (word: string): boolean => JOINING_WORDS.has(word);

function expanded(words: readonly string[]): string[] {
  const all: string[] = [];
  for (const [at, word] of words.entries()) {
    if (isJoining(word)) continue;
    const whole =
      entryOf(SHORT_WORDS, word) ??
      (at === 0 && words.length > 1 ? (entryOf(SHORT_FIRST_WORDS, word) ?? word) : word);
    if (whole.includes(' ')) all.push(...whole.split(' '));
    else all.push(whole);
  }
  return all;
}

const wordsIn = (text: string): string[] => expanded(lettersOf(text.toLowerCase()).split(' '));
const abbreviations = new NamePhrases(ABBREVIATIONS.map((group) => group.map(wordsIn)));
const sameNames = new NamePhrases(
  SAME_NAMES.map((group) => group.map((name) => abbreviations.everywhere(wordsIn(name)))),
);

/** `Pajak Kendaraan Bermotor (PKB)`: brackets that repeat the words before them by their initials say nothing more. */
function withoutOwnInitials(text: string): string {
  if (!text.includes('(')) return text;
  return text.replace(BRACKETED, (written, inside: string, at: number) => {
    const short = inside.replace(/-/g, '');
    const before = lettersOf(text.slice(0, at))
      .split(' ')
      .filter((word) => word !== '');
    const known = abbreviations.everywhere(wordsIn(before.join(' '))).at(-1) === short;
    const initials = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');
    const isOwn =
      known ||
      initials(before).endsWith(short) ||
      initials(before.filter((word) => !isJoining(word))).endsWith(short) ||
      sameNames.areSame(abbreviations.everywhere(wordsIn(before.join(' '))), [short]);
    return isOwn ? ' ' : written;
  });
}

function readWords(text: string): readonly string[] {
  const bare = withoutOwnInitials(withoutEnumeration(text.toLowerCase())).replace(LEDGER_ENDING, '');
  let words: readonly string[] = abbreviations.everywhere(expanded(lettersOf(bare).split(' ')));
  const leading: string[] = [];
  const isAccount = (rest: readonly string[]): boolean =>
    DERIVING_WORDS.has(rest[0] ?? '') || sameNames.knows(rest) || KIND_WORDS.has(rest[0] ?? '');
  while (words.length > 1 && LEADING_WORDS.has(words[0] ?? '') && isAccount(words.slice(1)))
    words = words.slice(1);
  while (words.length > 1 && DERIVING_WORDS.has(words[0] ?? '')) {
    leading.push(words[0] ?? '');
    words = words.slice(1);
  }
  const all = [...leading, ...sameNames.atStart(words)];
  return all.filter((word, at) => word !== all[at - 1] || /^\d/.test(word));
}

const remembered = new Map<string, readonly string[]>();

/** The words that tell a name from others, in one spelling; joining words are left out. */
export function nameWords(value: Word): readonly string[] {
  const text = plainText(value);
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const words = text === '' ? [] : readWords(text);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, words);
  return words;
}

/** The name in one spelling, for people and ids. */
export const nameKey = (value: Word): string => nameWords(value).join(' ');

/** The key by which names of indicators match: a space too many or too few makes no other name. '' for a blank. */
export const tightKey = (value: Word): string => nameWords(value).join('');

/** A name such as `Denda` or `Kios`, which is one account only under the heading that it stands under. */
export function isGenericName(value: Word): boolean {
  const words = nameWords(value);
  return words.every((word) => GENERIC_WORDS.has(word)) || (words.length === 1 && !sameNames.knows(words));
}
