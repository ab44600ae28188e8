// SHA-256 over records of texts, shortened to what people can read out. Knows nothing of what the texts say.
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { RECORD_END, SEPARATOR, type Texts } from './canonical';

/** Of the canonical texts; another form of them is another version, and its digests are not comparable. */
const FORM = 'capaian/1';

const TEXTS_AT_ONCE = 10_000;
const GROUPS = 4;

/** 64 bits of SHA-256 over records of a purpose: what `add` puts down of each item, then the lines. As `7F3A-19C2-88D0-41EE`. */
export function digestOf<T>(
  purpose: string,
  items: readonly T[],
  add: (texts: Texts, item: T) => void,
  lines: readonly string[],
): string {
  const hash = sha256.create();
  let texts: Texts = [FORM, purpose, RECORD_END];
  for (const item of items) {
    add(texts, item);
    texts.push(RECORD_END);
    if (texts.length < TEXTS_AT_ONCE) continue;
    hash.update(utf8ToBytes(texts.join(SEPARATOR)));
    texts = [];
  }
  texts.push(RECORD_END);
  for (const line of lines) texts.push(line, RECORD_END);
  const hex = bytesToHex(hash.update(utf8ToBytes(texts.join(SEPARATOR))).digest()).toUpperCase();
  return (hex.match(/.{4}/g) ?? []).slice(0, GROUPS).join('-');
}

/** The digest of a few texts of a purpose. */
export const digestOfLines = (purpose: string, lines: readonly string[]): string =>
  digestOf(purpose, [], () => undefined, lines);
