// The names of the groups of regional revenue by their rank, and what stands under each, for lists that show levels in no
// other way. Knows words only.
import { foldedName } from '../keys/nameKey';

const OF_PLACE = / (?:kota|kab|kabupaten|prov|provinsi) .+$/;
const named = (words: string): RegExp => new RegExp(`^(?:${words})(?:pad)?$`);

/** Without spaces, as titles are spaced out: `P A J A K  D A E R A H`. */
const GROUPS: readonly RegExp[] = [
  named('pendapatan(?:daerah)?'),
  named(
    'pendapatanaslidaerah|pad|pendapatantransfer|transferpemerintahpusat|danaperimbangan|danatransfer|lainlainpendapatandaerahyangsah',
  ),
  named(
    '(?:hasil|penerimaan|pendapatan)?(?:pajak|retribusi)daerah|hasilpengelolaankekayaan(?:milik)?daerahyangdipisahkan|lainlain(?:pad|pendapatanaslidaerah)(?:daerah)?(?:yangsah)?',
  ),
];
/** The level of a revenue itself, below all groups. */
export const REVENUE_ITSELF = GROUPS.length;
const REVENUE =
  /^(?:pajak|pbjt|pbb|bphtb|bea|opsen|retribusi|pelayanan|bagian laba|dividen|deviden|jasa giro|bunga|denda|hasil|pendapatan|penerimaan)\b/;

/** How what stands under a group begins. */
const UNDER: readonly (readonly [group: RegExp, under: RegExp])[] = [
  [/pajakdaerah/, /^(?:pajak|pbjt|pbb|bphtb|bea|opsen)\b/],
  [/retribusidaerah/, /^retribusi\b/],
  [/dipisahkan/, /^(?:bagian laba|dividen|deviden)\b/],
  [/^lainlain(?:pad|pendapatanasli)/, /^(?:jasa giro|bunga|denda|pendapatan)\b/],
];

const tightOf = (folded: string): string => folded.replace(OF_PLACE, '').replaceAll(' ', '');
const groupOf = (folded: string): number => {
  const tight = tightOf(folded);
  return GROUPS.findIndex((words) => words.test(tight));
};

/** 0 for all revenue, 1 for its kinds, 2 for the types of own revenue, 3 for what reads like a revenue; else null. */
export const revenueLevel = (name: string): number | null => levelOfFolded(foldedName(name));

/** The same of a name that is folded already. */
export function levelOfFolded(folded: string): number | null {
  const group = groupOf(folded);
  if (group >= 0) return group;
  return REVENUE.test(folded) ? REVENUE_ITSELF : null;
}

/** Whether a name is that of what stands right under a group of revenue: a group of the next rank, or a revenue of its kind. */
export function isUnderGroup(name: string, group: string): boolean {
  const folded = foldedName(name);
  const [own, above] = [groupOf(folded), foldedName(group)];
  if (own >= 0) return own > groupOf(above);
  return UNDER.some(([words, under]) => words.test(tightOf(above)) && under.test(folded));
}

/** The three kinds by which the law groups retributions; what a person pays bears another name. */
const KINDS_OF_RETRIBUTION =
  /^(?:(?:golongan |jenis )?retribusi )?(?:jasa umum|jasa usaha|perizinan tertentu)$/;

export const isKindOfRetribution = (name: string): boolean =>
  KINDS_OF_RETRIBUTION.test(foldedName(name).replace(OF_PLACE, ''));
