// Months that are numbered under a letter or before a year: `B01` to `B12`, `M1` to `M12`, `01/26`, `202601`. Only a row of
// them tells: `M1` to `M5` are weeks, and one alone is nothing. Reads headings only.
import { MONTH_NAMES } from '../../monthNames';

/** A heading's number among those that are written in the same way. */
export interface NumberedHead {
  readonly word: string;
  readonly number: number;
}

const LETTERED = /^(b|bl|bul|m|p)[ ._-]*0?(\d{1,2})$/;
const BEFORE_YEAR = /^0?(\d{1,2})[/-]((?:20)?\d\d)$/;
const BEHIND_YEAR = /^(20\d\d)[/-]?(0[1-9]|1[0-2])$/;
/** Weeks and parts go up to five or six. */
const LEAST = 7;
const LEAST_OF_MONTHS = 3;

/** What a folded heading counts; null where it is none of these. */
export function numberedHead(text: string): NumberedHead | null {
  const lettered = LETTERED.exec(text);
  if (lettered !== null) return { word: lettered[1] ?? '', number: Number(lettered[2]) };
  const before = BEFORE_YEAR.exec(text);
  if (before !== null) return { word: `/${before[2] ?? ''}`, number: Number(before[1]) };
  const behind = BEHIND_YEAR.exec(text);
  return behind === null ? null : { word: behind[1] ?? '', number: Number(behind[2]) };
}

/** How many heads of each way of writing go up from 1 without a gap; heads twice or beyond twelve are no months. */
export function runsOfHeads(heads: readonly NumberedHead[]): ReadonlyMap<string, number> {
  const runs = new Map<string, number>();
  const broken = new Set<string>();
  for (const { word, number } of heads) {
    if (number !== (runs.get(word) ?? 0) + 1 || number > MONTH_NAMES.length) broken.add(word);
    else runs.set(word, number);
  }
  for (const word of broken) runs.delete(word);
  return runs;
}

/** The name of the month that a heading numbers, `run` of its kind being there; null where it names none. */
export function numberedMonth(text: string, run: number): string | null {
  const head = numberedHead(text);
  if (head === null) return null;
  const least = /^(?:bl|bul|b|\/.*|\d+)$/.test(head.word) ? LEAST_OF_MONTHS : LEAST;
  return run < least ? null : (MONTH_NAMES[head.number - 1] ?? null);
}
