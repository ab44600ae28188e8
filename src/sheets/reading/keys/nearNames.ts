// How near two names are to each other: typing slips and shortened words. Suggests only; equal keys are nameKey's matter
// and what is near is always asked about.

/** A digit, a Roman numeral or a single letter tells two names apart, however alike they are. */
const ORDINAL = /\d|^(?:[a-z]|[ivx]+)$/;
/** From here on a name shares enough words with another to be offered, though not to be suggested. */
const RELATED_SHARE = 0.5;

/**
 * Letters to add, drop, change or swap to come from one text to the other; null where it takes more than `bound`.
 * @example editDistance('rekalme', 'reklame', 2) // 1
 */
export function editDistance(a: string, b: string, bound: number): number | null {
  if (Math.abs(a.length - b.length) > bound) return null;
  let start = 0;
  while (start < a.length && start < b.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  let [left, right] = [a.length, b.length];
  while (left > start && right > start && a.charCodeAt(left - 1) === b.charCodeAt(right - 1)) {
    left -= 1;
    right -= 1;
  }
  const [longer, shorter] = [Math.max(left, right) - start, Math.min(left, right) - start];
  if (shorter === 0) return longer <= bound ? longer : null;
  // A single step changes at most two letters between equal beginnings and ends.
  if (bound < 2 && longer > 2) return null;
  const distance = stepsBetween(a.slice(start, left), b.slice(start, right));
  return distance <= bound ? distance : null;
}

function stepsBetween(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isEqual = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      const step = Math.min(
        (last[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (last[j - 1] ?? 0) + (isEqual ? 0 : 1),
      );
      const isSwapped =
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1);
      row.push(isSwapped ? Math.min(step, (before[j - 2] ?? 0) + 1) : step);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Slips allowed in a word: none in a short one, for there a letter makes another word. */
const allowedIn = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : 2);

function wordDistance(a: string, b: string): number | null {
  if (a === b) return 0;
  if (ORDINAL.test(a) || ORDINAL.test(b)) return null;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length >= 3 && long.startsWith(short)) return 1;
  return editDistance(a, b, allowedIn(short.length));
}

/** Whether two words are equal but for a slip or a cut. */
export const areNearWords = (a: string, b: string): boolean => wordDistance(a, b) !== null;

function inOrder(a: readonly string[], b: readonly string[]): number | null {
  const unequal = a.flatMap((word, at) => (word === b[at] ? [] : [at]));
  if (unequal.length > Math.max(1, a.length / 2)) return null;
  let sum = 0;
  for (const at of unequal) {
    const distance = wordDistance(a[at] ?? '', b[at] ?? '');
    if (distance === null) return null;
    sum += distance;
  }
  return sum;
}

const ordinalsOf = (words: readonly string[]): string => words.filter((word) => ORDINAL.test(word)).join(' ');

/** Slips between two names as words; null where they are more than typing explains. */
export function nameDistance(a: readonly string[], b: readonly string[]): number | null {
  if (a.length === b.length) return inOrder(a, b);
  // A space too many or too few changes the number of words.
  if (Math.abs(a.length - b.length) > 1 || ordinalsOf(a) !== ordinalsOf(b)) return null;
  const [left, right] = [a.join(''), b.join('')];
  return Math.min(left.length, right.length) < 8 ? null : editDistance(left, right, 1);
}

export interface Nearness {
  /** 0 for equal names, more the farther they are. */
  readonly farness: number;
  /** Only typing slips lie between the names. */
  readonly isSlip: boolean;
}

/** How near two names are; null where they have too little in common to be offered for each other. */
export function nearness(a: readonly string[], b: readonly string[]): Nearness | null {
  const distance = nameDistance(a, b);
  if (distance !== null) return { farness: distance, isSlip: true };
  const common = a.filter((word) => b.includes(word)).length;
  const share = common / Math.max(a.length, b.length, 1);
  return share < RELATED_SHARE ? null : { farness: 100 - Math.floor(share * 50), isSlip: false };
}
