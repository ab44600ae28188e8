// Where reading stops in texts that are longer than any heading, caption, unit, code or figure: patterns that look through a text
// take a time that grows faster than the text does. Never changes what a sheet holds.

/** More characters than any of them has; a cell can hold 32,767. */
export const LONGEST_READ = 400;

/** The beginning of a text that is read for what it says. */
export const beginningOf = (text: string): string =>
  text.length <= LONGEST_READ ? text : text.slice(0, LONGEST_READ);

/** A text that is compared with others: a long one by its beginning, its length and two sums over the whole of it. */
export function comparable(text: string): string {
  if (text.length <= LONGEST_READ) return text;
  let [one, other] = [7, 11];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    one = Math.imul(one, 16_777_619) ^ code;
    other = (Math.imul(other, 31) + code) | 0;
  }
  return `${text.slice(0, LONGEST_READ)} ${String(text.length)} ${String(one >>> 0)} ${String(other >>> 0)}`;
}
