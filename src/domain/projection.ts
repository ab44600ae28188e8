// What a year may come to if it goes on as it went so far. For looking ahead; never part of a verdict.
import { ONE, type Amount } from './amount';
import { ratioOf, type Ratio } from './ratio';

/** By the average of the months that are over (1 to 12), cut to the rupiah. */
export const paceProjection = (realisation: Amount, month: number): Amount =>
  cutToRupiah(realisation * 12n, BigInt(month));

/**
 * By the shape of last year: `upTo` is what last year had brought by the same month, `whole` what it brought in all; cut to
 * the rupiah. Null where last year had brought nothing by then.
 */
export const seasonalProjection = (realisation: Amount, upTo: Amount, whole: Amount): Amount | null =>
  upTo <= 0n || whole <= 0n ? null : cutToRupiah(realisation * whole, upTo);

/** How far the average of last year's months would have missed last year (1 = 100 %; above 0: too high). */
export const paceErrorOf = (upTo: Amount, whole: Amount, month: number): Ratio | null =>
  whole <= 0n ? null : ratioOf(upTo * 12n - whole * BigInt(month), whole * BigInt(month));

const cutToRupiah = (numerator: bigint, denominator: bigint): Amount =>
  (numerator / (denominator * ONE)) * ONE;
