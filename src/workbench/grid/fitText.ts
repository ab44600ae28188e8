// Makes a number fit the width of its cell as Excel does: General loses decimals, then goes to powers of ten; what still
// does not fit becomes hash signs. Texts are never changed here.
import type { ShownText } from './shownText';

/** Signs that a number too wide for its cell is replaced by. */
export const HASH = '#';
/** Digits after the point of General in powers of ten. */
const MOST_EXPONENT_DIGITS = 5;

/** Below this General keeps digits rather than places. */
const SMALL = 1e-4;

type WidthOf = (text: string) => number;

const hashes = (room: number, widthOf: WidthOf): string =>
  HASH.repeat(Math.max(1, Math.floor(room / Math.max(1, widthOf(HASH)))));

/** A number in powers of ten as General writes it: 1.5E+12. */
function inPowers(value: number, digits: number): string {
  const [mantissa = '', exponent = ''] = value.toExponential(digits).split('e');
  const short = mantissa.includes('.') ? mantissa.replace(/\.?0+$/, '') : mantissa;
  const sign = exponent.startsWith('-') ? '-' : '+';
  return `${short}E${sign}${exponent.replace(/^[+-]/, '').padStart(2, '0')}`;
}

/** The forms of a General number from the longest to the shortest, with the decimal sign of the region. */
function generalForms(value: number, full: string, decimal: string): readonly string[] {
  const local = (text: string): string => text.replace('.', decimal);
  const forms = [full];
  const isPlain = !full.includes('E');
  const decimals = isPlain ? (full.split(decimal)[1]?.length ?? 0) : 0;
  for (let digits = decimals - 1; digits >= 0; digits -= 1) {
    const text = value.toFixed(digits);
    // A small number would lose its digits, or show as 0; it goes to powers of ten instead.
    if (Number(text) === 0 || Math.abs(value) < SMALL) break;
    forms.push(local(text.includes('.') ? text.replace(/\.?0+$/, '') : text));
  }
  for (let digits = MOST_EXPONENT_DIGITS; digits >= 0; digits -= 1)
    forms.push(local(inPowers(value, digits)));
  if (Math.abs(value) < 1) forms.push(String(Math.abs(Math.round(value))));
  return forms;
}

/** The text that fits `room` pixels. `decimal`: the region's decimal sign. */
export function fitText(shown: ShownText, room: number, widthOf: WidthOf, decimal: string): string {
  if (shown.kind !== 'number') return shown.text;
  const whole = shown.text + (shown.rest ?? '');
  if (widthOf(whole) <= room) return shown.text;
  if (shown.general === null) return hashes(room, widthOf);
  const fitting = generalForms(shown.general, shown.text, decimal).find((form) => widthOf(form) <= room);
  return fitting ?? hashes(room, widthOf);
}
