// `Peringkat Kinerja`, the five words of Permendagri 86/2017.
import { ONE, type Amount } from './amount';
import { isAtLeast, type Ratio } from './ratio';

export const RATINGS = ['Sangat Tinggi', 'Tinggi', 'Sedang', 'Rendah', 'Sangat Rendah'] as const;
export type Rating = (typeof RATINGS)[number];

const BOUNDS: readonly (readonly [Rating, Amount])[] = [
  ['Sangat Tinggi', 91n * ONE],
  ['Tinggi', 76n * ONE],
  ['Sedang', 66n * ONE],
  ['Rendah', 51n * ONE],
];

/** The rating at or above whose lower bound the attainment lies; 90.5 % is `Tinggi`. */
export function ratingFor(attainment: Ratio): Rating {
  // Most rows are met; that needs no products.
  if (attainment.numerator >= attainment.denominator) return 'Sangat Tinggi';
  for (const [rating, bound] of BOUNDS) if (isAtLeast(attainment, bound)) return rating;
  return 'Sangat Rendah';
}
