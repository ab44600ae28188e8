// Years of two digits behind a month or a quarter in a heading: `Jan-25`, `Realisasi TW I '25`. Knows texts alone.
import { MONTH_WORDS } from './headingDictionary';

const MONTH = MONTH_WORDS.flat()
  .filter((word) => /^[a-z]{3,}$/.test(word))
  .join('|');
const OF_MONTH = new RegExp(String.raw`\b(?:${MONTH})\.?\s*['’\`/. -]\s*([23]\d)\)?$`);
const OF_QUARTER = /\b(?:tw|triwulan|tri|q|semester|smt)[ .-]*(?:iv|iii|ii|i|[1-4])\s*['’`/-]\s*([23]\d)\)?$/;
/** Behind these the number may be a day. */
const UP_TO = /\b(?:s\s*[./]?\s*d\b|sampai|hingga|per|posisi|keadaan|kondisi|tanggal|tgl)\b/;

/** The year that a folded heading ends with by its last two digits; null where it names none so. */
export function shortYear(text: string): number | null {
  const found = OF_QUARTER.exec(text) ?? (UP_TO.test(text) ? null : OF_MONTH.exec(text));
  return found === null ? null : 2000 + Number(found[1]);
}
