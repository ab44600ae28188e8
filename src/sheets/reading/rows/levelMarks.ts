// The marks in front of names by which a list shows its levels: spaces, `-`, `A.`, `1)`, `1.2`. Knows texts only.

const BULLET = /^[-–—•*·▪➢>]\s*(?=\S)/;
const DOTTED = /^\d{1,2}(?:\.\d{1,2})+\.?(?=\s|$)/;
const NUMBERED = /^(\()?(\d{1,3})([.)]+)?(?=\s|$|\D)/;
const LETTERED = /^(\()?([a-z]|[ivx]{1,5})(?:([.)]+)(?=\s|$)|(\.?\)|\.(?=[a-z]{3})))/i;
const ROMAN = /^[ivx]+$/i;
const SPACE = /^\s/;
/** Nearly every name begins so; it spares the rest. */
const PLAIN_START = /^[!-~]/;
const WORD_START = /^[a-z]{2}[a-z -]/i;

/** How far a text is set in by spaces of any kind. */
export function indentOf(text: string): number {
  if (PLAIN_START.test(text)) return 0;
  let width = 0;
  for (const character of text) {
    if (!SPACE.test(character)) break;
    width += character === '\t' ? 4 : 1;
  }
  return width;
}

/**
 * The style of the mark before a name, null where there is none; `isAlone`: the mark has a cell of its own.
 * @example markStyle('a. Pajak Hotel', false, null) // 'a.'
 * @example markStyle('II', true, null) // 'I'
 */
export function markStyle(raw: string, isAlone: boolean, previous: string | null): string | null {
  if (!isAlone && WORD_START.test(raw)) return null;
  const text = raw.trim();
  if (text === '') return null;
  if (BULLET.test(text) || (isAlone && /^[-–—•*]$/.test(text))) return text.charAt(0);
  const dotted = DOTTED.exec(text)?.[0];
  if (dotted !== undefined) return `1${'.1'.repeat(dotted.replace(/\.$/, '').split('.').length - 1)}`;
  const numbered = NUMBERED.exec(text);
  if (numbered !== null && (isAlone || numbered[3] !== undefined))
    return style(numbered[1], '1', numbered[3]);
  const lettered = LETTERED.exec(isAlone && /^[a-z]+$/i.test(text) ? `${text}.` : text);
  if (lettered === null) return null;
  const letters = lettered[2] ?? '';
  const isUpper = letters === letters.toUpperCase();
  const isRoman = ROMAN.test(letters) && !follows(letters, previous);
  const kind = isRoman ? (isUpper ? 'I' : 'i') : isUpper ? 'A' : 'a';
  return style(lettered[1], kind, lettered[3] ?? lettered[4]);
}

const style = (open: string | undefined, kind: string, close: string | undefined): string =>
  `${open ?? ''}${kind}${close?.includes(')') === true ? ')' : ''}`;

/** `I` after `H` is a letter, not the number one. */
const follows = (letters: string, previous: string | null): boolean =>
  letters.length === 1 &&
  previous !== null &&
  previous.length === 1 &&
  letters.charCodeAt(0) === previous.charCodeAt(0) + 1;

/** The letters of a lettered mark, for telling `I` after `H` from `I` before `II`. */
export const markLetters = (raw: string): string | null => LETTERED.exec(`${raw.trim()}.`)?.[2] ?? null;

export const isBullet = (markOf: string): boolean => /^[-–—•*·▪➢>]$/.test(markOf);
