// Words for time over a column that contradict the stretch it was read as: `Realisasi TW III (April - Juni)`, `Semester I` over
// July. A heading says what it says once; whatever else stands in it has to agree. Asks nothing.
import { periodMentions, type PeriodMention } from './periodMentions';
import type { ReadColumn } from './readSpans';

export interface PeriodClash {
  /** What stands in the sheet. */
  readonly text: string;
  readonly column: ReadColumn;
}

const TIMELESS = /^[^a-z0-9]*$|^\d+$/;

/** The columns whose headings name another stretch as well. */
export function headedClashes(columns: readonly ReadColumn[]): readonly PeriodClash[] {
  // One heading stands over many columns.
  const known = new Map<string, readonly PeriodMention[]>();
  const mentionsIn = (text: string): readonly PeriodMention[] => {
    const mentions = known.get(text) ?? periodMentions(text);
    known.set(text, mentions);
    return mentions;
  };
  return columns.flatMap((column) => {
    const { texts, spans = [] } = column.path;
    const found = texts.find((text, at) => {
      if (TIMELESS.test(text)) return false;
      const isOver = at < texts.length - 1 && (spans[at] ?? 1) > 1;
      return mentionsIn(withoutOrder(text, column)).some((mention) => !agrees(mention, column, isOver));
    });
    return found === undefined ? [] : [{ text: found, column }];
  });
}

/** `01. Januari`: the month's number stands before its name. */
const withoutOrder = (text: string, { slot }: ReadColumn): string =>
  text.replace(/^(\d{1,2})[.)] ?(?=\p{L})/u, (order, number: string) =>
    Number(number) === slot.last ? '' : order,
  );

/** `isOver`: the words stand over other columns as well. */
function agrees(mention: PeriodMention, { slot }: ReadColumn, isOver: boolean): boolean {
  const { first, last, isUpTo, day } = mention;
  if (last === slot.last && day !== null) return false;
  if (isUpTo) return isOver ? last >= slot.last : last === slot.last;
  const holds = first <= slot.first && slot.last <= last;
  if (!slot.isRunning) return holds;
  // `Triwulan III` over `s.d. Bulan Lalu | Bulan Ini | s.d. Bulan Ini`.
  if (isOver) return first - 1 <= slot.last && slot.last <= last;
  return last === slot.last;
}
