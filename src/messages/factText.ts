// A fact of an issue or question as a person reads it: dates in words, rows with their sheets, long texts cut, figures
// with the marks of the language. Knows no sentence and changes no meaning.
import { formatDate, formatList } from './formatting';
import type { Language } from './language';

const LONGEST = 80;
const DATES = /^\d{4}-\d{2}-\d{2}(?:, \d{4}-\d{2}-\d{2})*$/;
const PLAIN_NUMBER = /^-?\d+(\.\d+)?$/;
const PLACES = /^[^!]+!\d+(, [^!]+!\d+)*$/;
// A cell's line breaks and control characters would break the line, or colour a terminal.
// eslint-disable-next-line no-control-regex
const UNPRINTABLE = /[\u0000-\u0020\u007f-\u009f\u2028\u2029]+/g;

/** The text on one line, without control characters. */
export const oneLine = (text: string): string => text.replace(UNPRINTABLE, ' ').trim();

function figure(text: string, language: Language): string {
  const [whole = '', fraction] = text.split('.');
  const [group, decimal] = language === 'id' ? ['.', ','] : [',', '.'];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

/** The last long list that was told, and how: it stands in the issue of each of its rows. */
let lastTold: { readonly text: string; readonly language: Language; readonly told: string } | null = null;

/** `Target!5, Target!7` as `baris 5 dan 7 di lembar Target`; null where the text lists no places. */
function places(text: string, language: Language): string | null {
  if (lastTold?.text === text && lastTold.language === language) return lastTold.told;
  if (!PLACES.test(text)) return null;
  const told = placesTold(text, language);
  lastTold = { text, language, told };
  return told;
}

function placesTold(text: string, language: Language): string {
  const rows = new Map<string, string[]>();
  for (const place of text.split(/(?<=!\d+), /)) {
    const at = place.lastIndexOf('!');
    const sheet = place.slice(0, at);
    const numbers = rows.get(sheet);
    if (numbers === undefined) rows.set(sheet, [place.slice(at + 1)]);
    else numbers.push(place.slice(at + 1));
  }
  const named = [...rows].map(([sheet, numbers]) => {
    const list = formatList(numbers, language, 8);
    if (language === 'id') return `baris ${list} di lembar ${sheet}`;
    return `row${numbers.length === 1 ? '' : 's'} ${list} of the sheet ${sheet}`;
  });
  return named.join(', ');
}

/** One fact for a sentence; `isFigure` where it is a plain decimal number and no code, year or row. */
export function factText(fact: string, isFigure: boolean, language: Language): string {
  if (isFigure && PLAIN_NUMBER.test(fact)) return figure(fact, language);
  if (DATES.test(fact))
    return formatList(
      fact.split(', ').map((date) => formatDate(date, language)),
      language,
    );
  const listed = places(fact, language);
  if (listed !== null) return listed;
  const text = oneLine(fact);
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 1)}…`;
}
