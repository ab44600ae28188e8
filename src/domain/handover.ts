// Which offices changed their head within the year, and who handed over to whom. Judges nothing.
import { addDays, lastCompleteMonth, yearOf, type IsoDate } from './calendar';
import type { OfficialResult } from './evaluation';
import { groupedBy } from './groupedBy';
import { isSamePerson } from './person';
import { positionKey } from './post';

export interface Handover {
  readonly opd: string;
  readonly office: string;
  /** The incoming head's first day. */
  readonly date: IsoDate;
  readonly outgoing: OfficialResult;
  readonly incoming: OfficialResult;
  /** Months of the year that had ended, 0 to 12: before the outgoing head, with his last day, and at the handover. */
  readonly months: { readonly before: number; readonly outgoing: number; readonly handover: number };
}

/**
 * The handovers of a year's heads, in the order of the officials. Where two people held the office at once, or the same
 * one came back, nothing was handed over.
 */
export const handoversOf = (officials: readonly OfficialResult[], year: number): readonly Handover[] =>
  [
    ...groupedBy(
      officials.filter(({ position }) => positionKey(position) === ''),
      ({ opd }) => opd,
    ).values(),
  ].flatMap((heads) =>
    heads.flatMap((incoming) => {
      const handover = handoverTo(incoming, heads, year);
      return handover === null ? [] : [handover];
    }),
  );

type Outgoing = OfficialResult & { readonly to: IsoDate };

function handoverTo(
  incoming: OfficialResult,
  heads: readonly OfficialResult[],
  year: number,
): Handover | null {
  const { from: date, opd, office } = incoming;
  if (yearOf(date) !== year) return null;
  let outgoing: Outgoing | null = null;
  for (const head of heads) {
    if (head === incoming || head.from > date) continue;
    const { to } = head;
    if (to === null || to >= date) return null;
    if (outgoing === null || to >= outgoing.to) outgoing = { ...head, to };
  }
  if (outgoing === null || isSamePerson(outgoing, incoming)) return null;
  const upTo = (day: IsoDate): number => lastCompleteMonth(year, day);
  return {
    opd,
    office,
    date,
    outgoing,
    incoming,
    months: {
      before: upTo(addDays(outgoing.from, -1)),
      outgoing: upTo(outgoing.to),
      handover: upTo(addDays(date, -1)),
    },
  };
}
