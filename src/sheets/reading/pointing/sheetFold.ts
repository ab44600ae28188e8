// A sheet's name without what changes from month to month or from year to year: `LRA 9` and `LRA 10`, `Target 2026` and
// `Target 2027` fold alike. Names that say nothing fold to nothing.
import { plainText } from '../cells/headingText';
import { MONTH_WORDS } from '../headers/headingDictionary';

const TIMES: ReadonlySet<string> = new Set([
  ...MONTH_WORDS.flat(),
  ...'i ii iii iv v vi vii viii ix x xi xii'.split(' '),
]);
/** Names that Excel gives, alike without being of one kind. */
const GIVEN: ReadonlySet<string> = new Set(['', 'sheet', 'lembar', 'lembar kerja', 'worksheet', 'copy of']);

/** The folded name, null where nothing of it would tell one kind of sheet from another. */
export function sheetFold(name: string): string | null {
  const folded = plainText(name)
    .toLowerCase()
    .replace(/\(\d+\)$/, '')
    .split(/[^a-z]+/)
    .filter((word) => word !== '' && !TIMES.has(word))
    .join(' ');
  return GIVEN.has(folded) ? null : folded;
}

/** Whether one sheet may follow the other: equal names but for month, quarter and year. */
export function areOfOneKind(one: string, other: string): boolean {
  const folded = sheetFold(one);
  return folded !== null && folded === sheetFold(other);
}
