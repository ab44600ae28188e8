// Recognises the short names of offices: which entry a text spells and which known offices it may stand for. Registers none.
import { foldedName } from '../keys/nameKey';
import { OFFICE_SHORTS, type OfficeShort } from './officeNames';

const BY_SHORT = new Map(
  OFFICE_SHORTS.flatMap((entry) => entry.short.map((short) => [short, entry] as const)),
);
const LONGEST_SHORT = Math.max(...[...BY_SHORT.keys()].map((short) => short.split(' ').length));

/** A whole text that is a short name, e.g. `Dishub`. */
export const shortOffice = (folded: string): OfficeShort | null => BY_SHORT.get(folded) ?? null;

/** The key of an office's name: a short name with one meaning and its full name are one. */
export function officeKey(name: string): string {
  const folded = foldedName(name);
  const full = shortOffice(folded)?.name ?? null;
  return full === null ? folded : foldedName(full);
}

/** The one short name among the words of a text such as a sheet's name; null where there are none or several. */
export function shortWithin(text: string): OfficeShort | null {
  const words = foldedName(text).split(' ');
  const found = new Set<OfficeShort>();
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST_SHORT, words.length - at);
    while (length > 0 && !BY_SHORT.has(words.slice(at, at + length).join(' '))) length -= 1;
    const entry = length === 0 ? undefined : BY_SHORT.get(words.slice(at, at + length).join(' '));
    if (entry !== undefined) found.add(entry);
    at += Math.max(length, 1);
  }
  const [only] = found;
  return found.size === 1 && only !== undefined ? only : null;
}

/** Whether an office's name holds the words by which the short name knows it, or is the short name itself. */
export function mayStandFor(entry: OfficeShort, office: string): boolean {
  const folded = foldedName(office);
  if (entry.short.includes(folded)) return true;
  const words = new Set(folded.split(' '));
  return entry.words.some((list) => list.every((word) => words.has(word)));
}
