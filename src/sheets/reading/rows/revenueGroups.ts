// The names of the groups of regional revenue by their rank, for lists that show levels in no other way. Knows words only.
import { foldedName } from '../keys/nameKey';

const GROUPS: readonly RegExp[] = [
  /^pendapatan(?: daerah)?$/,
  /^(?:pendapatan asli daerah|pad|pendapatan transfer|lain lain pendapatan daerah yang sah)(?: pad)?$/,
  /^(?:(?:hasil |penerimaan |pendapatan )?(?:pajak|retribusi) daerah|hasil pengelolaan kekayaan (?:milik )?daerah yang di ?pisahkan|lain lain (?:pad|pendapatan asli daerah)(?: daerah)? yang sah)$/,
];
/** The level of a revenue itself, below all groups. */
export const REVENUE_ITSELF = GROUPS.length;
const REVENUE =
  /^(?:pajak|pbjt|pbb|bphtb|bea|opsen|retribusi|pelayanan|bagian laba|dividen|deviden|jasa giro|bunga|denda|hasil|pendapatan|penerimaan)\b/;

/** 0 for all revenue, 1 for its kinds, 2 for the types of own revenue, 3 for what reads like a revenue; else null. */
export function revenueLevel(name: string): number | null {
  const folded = foldedName(name);
  const group = GROUPS.findIndex((words) => words.test(folded));
  if (group >= 0) return group;
  return REVENUE.test(folded) ? REVENUE_ITSELF : null;
}
