// Which drawn books a law takes: of every layout the same number, so that none is left out. Judges nothing.
import { drawnCase, type DrawnCase } from '../support/layouts/drawnCase';

const LAYOUTS = ['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'pair'] as const;
/** So many seeds are tried for each book that is wanted. */
const TRIES = 30;

const known = new Map<number, DrawnCase>();
function drawnOf(seed: number): DrawnCase {
  const drawn = known.get(seed) ?? drawnCase(seed);
  known.set(seed, drawn);
  return drawn;
}

/** The first seeds of each layout whose books the law speaks of; a layout of which it never speaks has none. */
export function seedsByLayout(
  count: number,
  holds: (drawn: DrawnCase) => boolean = () => true,
): ReadonlyMap<string, readonly number[]> {
  const seeds = new Map<string, number[]>(LAYOUTS.map((layout) => [layout, []]));
  for (let seed = 1; seed <= count * TRIES; seed += 1) {
    const drawn = drawnOf(seed);
    const own = seeds.get(drawn.layout);
    if (own === undefined) throw new Error(`No such layout: ${drawn.layout}`);
    if (own.length < count && holds(drawn)) own.push(seed);
    if ([...seeds.values()].every(({ length }) => length === count)) break;
  }
  return seeds;
}
