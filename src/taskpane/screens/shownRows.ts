// Which rows of a preview are drawn: all of a small one, of a large one only those that are not met, and never more at
// once than a pane can hold. The order is the workbook's.
import type { RowView } from '../paneViews';

/** Beyond this only rows that are not met are listed. */
export const MOST_LISTED = 1000;
export const DRAWN_AT_FIRST = 60;
const DRAWN_MORE = 500;

export interface ListedRows {
  readonly rows: readonly RowView[];
  /** Rows that are met and left out. */
  readonly metRest: number;
}

/** Rows without the best status; without a scale, all. */
export const unmetRows = (rows: readonly RowView[], best: string | null): readonly RowView[] =>
  rows.filter(({ chip }) => chip.word !== best);

/** The rows that are listed at all. */
export function listedRows(rows: readonly RowView[], best: string | null): ListedRows {
  if (rows.length <= MOST_LISTED) return { rows, metRest: 0 };
  const unmet = unmetRows(rows, best);
  return { rows: unmet, metRest: rows.length - unmet.length };
}

/** How many rows the next press draws. */
export const drawnNext = (drawn: number, listed: number): number =>
  listed <= MOST_LISTED ? listed : Math.min(listed, drawn + DRAWN_MORE);
