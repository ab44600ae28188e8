// Rows that repeat the figures of the row right below them: a group of one, more likely than two accounts of equal fate.
// Compares exact amounts; decides nothing.
import { ONE, type Amount } from '../../../domain/amount';
import type { RowFigures } from './rowFigures';
import type { SourceRow } from './sourceRows';

/** So many different amounts that are not round agree by no chance; indices and counts of few digits do. */
const LEAST_AMOUNTS = 3;
const ROUND = 1_000n * ONE;
/** Thousands of four digits and more agree by no chance where so many do. */
const LEAST_ROUND_AMOUNTS = 6;
const LEAST_SIZE = 10_000n * ONE;
/** A single amount of so many digits does so too, beside another that it is no whole share of. */
const TELLING_DIGITS = 7;
const HUNDRED = 100n;
const MILLION = 1_000_000n * ONE;
const MOST_PARTS = 12n;

/** Rows of which the next one has the same figures, and other names; `sides`: the figures of both sides of the sheet. */
export function twinsOf(rows: readonly SourceRow[], sides: readonly RowFigures[]): readonly SourceRow[] {
  return rows.filter((row, at) => {
    const next = rows[at + 1];
    return (
      next !== undefined &&
      // Codes on both tell the level themselves.
      (row.code === null || next.code === null) &&
      row.opd === next.opd &&
      row.name !== next.name &&
      haveSame(row.index, next.index, sides)
    );
  });
}

/** Whether two rows, by grid index, have the same figures on all sides, and such as agree by no chance. */
export function haveSame(one: number, other: number, sides: readonly RowFigures[]): boolean {
  const told = new Set<Amount>();
  const toldRound = new Set<Amount>();
  const all = new Set<Amount>();
  for (const figures of sides) {
    for (let nth = 0; nth < figures.width; nth += 1) {
      const amount = figures.amount(one, nth) ?? 0n;
      if (amount !== (figures.amount(other, nth) ?? 0n)) return false;
      if (amount !== 0n) all.add(amount);
      if (amount < LEAST_SIZE && -amount < LEAST_SIZE) continue;
      if (amount % ROUND !== 0n) told.add(amount);
      else if (digitsOf(amount) >= 4) toldRound.add(amount);
    }
  }
  if (told.size >= LEAST_AMOUNTS || told.size + toldRound.size >= LEAST_ROUND_AMOUNTS) return true;
  const telling = [...told].filter((amount) => digitsOf(amount) >= TELLING_DIGITS && !isEvenPart(amount));
  return telling.some((amount) => [...all].some((other) => areApart(amount, other)));
}

/** What a round amount comes to when it is shared out evenly, as `33.333.333` is a third. */
function isEvenPart(amount: Amount): boolean {
  for (let parts = 2n; parts <= MOST_PARTS; parts += 1n) {
    const rest = (amount * parts) % MILLION;
    if (rest <= parts * ONE || MILLION - rest <= parts * ONE) return true;
  }
  return false;
}

/** Stages of a target, evenly shared by two accounts, are whole shares of it. */
const areApart = (one: Amount, other: Amount): boolean =>
  one !== other && (one * HUNDRED) % other !== 0n && (other * HUNDRED) % one !== 0n;

/** Without the zeros at the end. */
const digitsOf = (amount: Amount): number => String(amount).replace('-', '').replace(/0+$/, '').length;
