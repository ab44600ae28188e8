// What figures by themselves suggest: figures of months or quarters each, or totals since January. By their order, their size and
// the target; weak evidence each, on which a question rests and no verdict.
import { annualAmount, type IndicatorDraft } from '../draft';

type Vote = 'running' | 'own' | 'none';
/** A factor of about two between the readings' distances from what is expected. */
const CLEARLY = 0.7;
/** So many different figures in so many rows that none of them falls by chance. */
const LEAST_RISES = 5;
export const LEAST_RISING_ROWS = 2;

/** A correction makes a total fall here and there. */
const ROWS_A_FALL = 4;

/** How one row looks: rising throughout and near its target at the end, or adding up to it. */
export function voteOf(draft: IndicatorDraft): Vote {
  let rises = 0;
  let count = 0;
  let sum = 0n;
  let before = 0n;
  let lastMonth = 0;
  for (let month = 0; month < draft.months.length; month += 1) {
    const datum = draft.months[month];
    if (datum?.kind !== 'amount') continue;
    if (count > 0 && datum.amount < before) return 'own';
    if (count > 0 && datum.amount > before) rises += 1;
    count += 1;
    sum += datum.amount;
    before = datum.amount;
    lastMonth = month;
  }
  if (count < 3 || before <= 0n) return 'none';
  if (rises < 2) return 'own';
  const annual = annualAmount(draft.plan);
  if (annual === null || annual <= 0n) return rises >= 4 ? 'running' : 'none';
  const expected = (Number(annual) * (lastMonth + 1)) / 12;
  const summed = Number(sum) / expected;
  const final = Number(before) / expected;
  return summed > 1.8 && final > 0.2 && Math.abs(Math.log(final)) < Math.abs(Math.log(summed))
    ? 'running'
    : 'own';
}

/** Figures that come to their targets only as totals, in most of the rows that tell. */
export function areTotalsBySize(rows: readonly IndicatorDraft[]): boolean {
  let told = 0;
  let totals = 0;
  for (const draft of rows) {
    const filled = filledOf(draft);
    if (filled.count <= 2) continue;
    told += 1;
    if (clearVote(draft, filled) === 'running' && endsNear(draft, filled)) totals += 1;
  }
  return totals * 2 > told;
}

/** Its last figure is of the size of its target; another unit is another question. */
function endsNear(draft: IndicatorDraft, { last }: Filled): boolean {
  const annual = annualAmount(draft.plan);
  return annual !== null && last * 30 > Number(annual) && last < Number(annual) * 30;
}

/** Months that rise in every row and never fall: own figures hardly do that, unless their sums clearly meet the targets. */
export function neverFalls(rows: readonly IndicatorDraft[]): boolean {
  if (rows.some(falls)) return false;
  const rising = rows.filter((draft) => differentFigures(draft) >= LEAST_RISES);
  // Whatever the targets say: the totals of a weak year come to as much as the sums of a good one.
  if (rising.length > 0 && rising.every(isSteep)) return true;
  return rising.length >= LEAST_RISING_ROWS && !rising.every((draft) => clearVote(draft) === 'own');
}

/** A total of so many months is about so many times its first; an own figure that never fell on the way is hardly two thirds of it. */
function isSteep({ months }: IndicatorDraft): boolean {
  const figures = months.flatMap((datum) =>
    datum.kind === 'amount' && datum.amount !== 0n ? [datum.amount] : [],
  );
  return (figures.at(-1) ?? 0n) * 3n >= (figures[0] ?? 0n) * 2n * BigInt(figures.length);
}

/** Quarters that rise in nearly all rows, and are not clearly met as own figures in most. */
export function hardlyEverFall(rows: readonly IndicatorDraft[]): boolean {
  const several = rows.filter((draft) => filledOf(draft).count > 2);
  const falling = several.filter(falls);
  return (
    several.length > ROWS_A_FALL &&
    falling.length * ROWS_A_FALL <= several.length &&
    several.filter((draft) => clearVote(draft) === 'own').length * 2 <= several.length
  );
}

/** How many figures of a row are not 0, what they come to, the last of them. */
interface Filled {
  readonly count: number;
  readonly sum: number;
  readonly last: number;
}

/** Without a list of them: a long sheet has a million. */
export function filledOf({ months }: IndicatorDraft): Filled {
  let count = 0;
  let sum = 0;
  let last = 0;
  for (const datum of months) {
    if (datum.kind !== 'amount' || datum.amount === 0n) continue;
    count += 1;
    last = Number(datum.amount);
    sum += last;
  }
  return { count, sum, last };
}

function differentFigures({ months }: IndicatorDraft): number {
  const figures = months.flatMap((datum) => (datum.kind === 'amount' ? [datum.amount] : []));
  return new Set(figures.filter((amount) => amount !== 0n)).size;
}

/** Which reading comes clearly nearer to the share of the target that so many months would bring. */
export function clearVote(draft: IndicatorDraft, filled: Filled = filledOf(draft)): Vote {
  const annual = annualAmount(draft.plan);
  if (annual === null || annual <= 0n) return 'none';
  const last = draft.months.findLastIndex(({ kind }) => kind === 'amount');
  const expected = (Number(annual) * (last + 1)) / 12;
  const summed = Math.abs(Math.log(filled.sum / expected));
  const final = Math.abs(Math.log(filled.last / expected));
  if (summed + CLEARLY < final) return 'own';
  return final + CLEARLY < summed ? 'running' : 'none';
}

export function falls(draft: IndicatorDraft): boolean {
  let before: bigint | null = null;
  for (const datum of draft.months) {
    if (datum.kind !== 'amount') continue;
    if (before !== null && datum.amount < before) return true;
    before = datum.amount;
  }
  return false;
}

export function isStriking(draft: IndicatorDraft): boolean {
  const amounts = draft.months.flatMap((datum) => (datum.kind === 'amount' ? [Number(datum.amount)] : []));
  const annual = annualAmount(draft.plan);
  const last = amounts.at(-1) ?? 0;
  if (amounts.length < 6 || annual === null) return false;
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return sum > 2 * Number(annual) && last > 0.4 * Number(annual) && last < 1.5 * Number(annual);
}
