// Columns that nothing names as realisation but that stand one under each of several times, as `SSPD` under every quarter: what
// they would hold if their word meant realisation. Knows headings alone and chooses none.
import { figureHeading } from '../headers/figureHeading';
import type { HeadingPath } from '../headers/headerPaths';
import { isTimeText } from '../headers/headingTime';
import { columnPath } from './settledColumns';

const LEAST_COLUMNS = 2;

export interface UnreadColumn {
  readonly column: number;
  readonly path: HeadingPath;
}

export interface UnreadSeries {
  /** Their common word with the first and the last time. */
  readonly heading: string;
  readonly columns: readonly UnreadColumn[];
  /** Canonical headings by the columns' paths. */
  readonly meanings: ReadonlyMap<string, string>;
}

/** The series among the columns, in their order; a column under a time of which there is no second is none. */
export function unreadSeries(unread: readonly UnreadColumn[]): readonly UnreadSeries[] {
  const byWord = new Map<string, (UnreadColumn & { readonly time: string; readonly meaning: string })[]>();
  for (const one of unread) {
    const times = one.path.texts.filter(isTimeText);
    const word = one.path.texts.filter((text) => !isTimeText(text)).join(' ');
    const found =
      times.length === 0
        ? null
        : figureHeading({ ...one.path, texts: [...times, 'realisasi'] }, 'realisation');
    if (found?.kind !== 'figure') continue;
    const own = { ...one, time: times.join(' '), meaning: found.heading };
    byWord.set(word, [...(byWord.get(word) ?? []), own]);
  }
  return [...byWord].flatMap(([word, columns]): readonly UnreadSeries[] => {
    const meanings = new Map(columns.map(({ path, meaning }) => [columnPath(path), meaning]));
    // Two columns of one time are no series; tables beside each other have the same paths.
    const isOneEach = new Set(meanings.values()).size === meanings.size;
    if (!isOneEach || meanings.size < LEAST_COLUMNS) return [];
    const heading = `${word} (${columns[0]?.time ?? ''} – ${columns.at(-1)?.time ?? ''})`.trim();
    return [{ heading, columns, meanings }];
  });
}
