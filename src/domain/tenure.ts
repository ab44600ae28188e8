// Tenures from the rows of `Pejabat`: one person's touching rows are one tenure, and a day on which one ends and the
// next begins is the newcomer's. Asks nothing about pacts.
import { addDays, covers, type IsoDate, type Stretch } from './calendar';
import { itemAt } from './itemAt';
import type { Holding, HoldingKind } from './pact';
import { isSamePerson, type Person } from './person';

export interface Tenure extends Person {
  readonly opd: string;
  readonly office: string;
  readonly position: string;
  readonly name: string;
  readonly nip: string | null;
  readonly from: IsoDate;
  /** Null: still in office on the evaluation date. */
  readonly to: IsoDate | null;
  /** How he held it, row by row, in order of time. */
  readonly parts: readonly (Stretch & { readonly kind: HoldingKind })[];
}

/** The tenures of one post that began by the evaluation date, in order of their beginning. */
export function tenuresOf(holdings: readonly Holding[], asOf: IsoDate): readonly Tenure[] {
  const known = holdings
    .filter((holding) => holding.from <= asOf && (holding.to === null || holding.to >= holding.from))
    .map((holding) => (holding.to !== null && holding.to > asOf ? { ...holding, to: null } : holding))
    .toSorted((a, b) => compareDates(a.from, b.from));
  return known
    .map((holding) => yieldedToNewcomer(holding, known))
    .filter((holding) => holding.to === null || holding.to >= holding.from)
    .reduce<readonly Tenure[]>(merged, [])
    .toSorted((a, b) => compareDates(a.from, b.from));
}

const compareDates = (a: IsoDate, b: IsoDate): number => (a < b ? -1 : a > b ? 1 : 0);

function yieldedToNewcomer(holding: Holding, all: readonly Holding[]): Holding {
  const { to } = holding;
  const isHandover =
    to !== null && all.some((next) => next !== holding && next.from === to && !isSamePerson(next, holding));
  return isHandover ? { ...holding, to: addDays(to, -1) } : holding;
}

function merged(tenures: readonly Tenure[], holding: Holding): readonly Tenure[] {
  const index = tenures.findLastIndex((tenure) => isSamePerson(tenure, holding) && touches(tenure, holding));
  const before = tenures[index];
  const part = { from: holding.from, to: holding.to, kind: holding.kind };
  if (before === undefined) return [...tenures, { ...identity(holding), to: holding.to, parts: [part] }];
  const to =
    before.to === null || holding.to === null ? null : before.to > holding.to ? before.to : holding.to;
  const { position } = holding;
  const extended: Tenure = {
    ...before,
    position: position === '' ? before.position : position,
    nip: before.nip ?? holding.nip,
    to,
    parts: [...before.parts, part],
  };
  return tenures.with(index, extended);
}

const identity = ({ opd, office, position, name, nip, from }: Holding) => ({
  opd,
  office,
  position,
  name,
  nip,
  from,
});

const touches = (tenure: Tenure, holding: Holding): boolean =>
  tenure.to === null || holding.from <= addDays(tenure.to, 1);

/** His kind on a day since the tenure began; where no row covers the day, that of the last row before it. */
export function kindOn(tenure: Tenure, date: IsoDate): HoldingKind {
  const begun = tenure.parts.filter((part) => part.from <= date);
  const covering = begun.findLast((part) => covers(part, date));
  return (covering ?? itemAt(begun, begun.length - 1)).kind;
}

export const holdersOn = (tenures: readonly Tenure[], date: IsoDate): readonly Tenure[] =>
  tenures.filter((tenure) => covers(tenure, date));

/** The last day up to `date` on which exactly one person held the office, with that person. */
export function lastSoleHolder(
  tenures: readonly Tenure[],
  date: IsoDate,
): { readonly tenure: Tenure; readonly day: IsoDate } | null {
  // The number of holders changes only on first days and on the days after last ones.
  const days = new Set([date]);
  for (const { from, to } of tenures) {
    days.add(addDays(from, -1));
    if (to !== null) days.add(to);
  }
  const candidates = [...days].filter((day) => day <= date).toSorted((a, b) => compareDates(b, a));
  for (const day of candidates) {
    const [tenure, second] = holdersOn(tenures, day);
    if (tenure !== undefined && second === undefined) return { tenure, day };
  }
  return null;
}
