// Random accounts with the odd figures that real ones have: a year in one month, corrections, zeros, no target, even months,
// and sums that meet a stage to the sen or miss it by one.
import type { Seeded } from '../seeded';
import type { Account } from './facts';

const THOUSANDTHS = 1000n;

/** Exactly at, or one sen beside, what the preset schedule asks at the quarters' ends. */
function onTheEdge(draw: Seeded, annual: bigint): readonly bigint[] {
  const ends = [15n, 40n, 75n, 100n].map((share) => {
    const stage = (annual * share) / 100n;
    const edge = draw.chance(70) ? stage : (stage * 9n + 9n) / 10n;
    return edge + BigInt(draw.whole(-1, 1));
  });
  return ends.flatMap((end, quarter) => {
    const own = end - (ends[quarter - 1] ?? 0n);
    const third = own / 3n;
    return [third, third, own - third - third];
  });
}

function drawnMonths(draw: Seeded, annual: bigint): readonly bigint[] {
  const plain = Array.from({ length: 12 }, () => (annual * BigInt(draw.whole(20, 130))) / THOUSANDTHS);
  switch (draw.whole(0, 7)) {
    case 0:
      return plain.map((_, month) => (month === 5 ? annual : 0n));
    case 1:
      return plain.map((own) => (draw.chance(20) ? -own / 3n : own));
    case 2:
      return plain.map((own) => (draw.chance(30) ? 0n : own));
    case 3:
      return plain.map(() => (annual / 1200n) * 100n);
    case 4:
      return onTheEdge(draw, annual);
    default:
      return plain;
  }
}

/** Two accounts or more of these, with other figures. */
export function drawnAccounts(draw: Seeded, accounts: readonly Account[]): readonly Account[] {
  const some = accounts.filter(() => draw.chance(70));
  return (some.length < 2 ? accounts.slice(0, 3) : some).map((account) => {
    const size = draw.oneOf([100n, 12_345n, 1_000_000n, 99_999_999n]);
    const annual = BigInt(draw.whole(100, 99_999)) * size + BigInt(draw.chance(50) ? draw.whole(0, 99) : 0);
    const months = drawnMonths(draw, annual);
    return { ...account, annual: draw.chance(8) ? 0n : annual, months };
  });
}
