// Whether a printed percentage proves that quarters beside an annual target are realisation: it is what they come to of that
// target, another in each row, and not one and the same as parts of a target would be. Reads figures as they stand; asks no one.
import { HUNDRED_PERCENT, type Amount } from '../../../domain/amount';
import { agreementOf, printedAmount, printedPercent } from '../evidence/printedFigure';
import type { FoundTable } from './foundTable';

/** The one in force first: a share of the other may be that of the revision itself. */
const ANNUAL = ['Target Perubahan', 'Target Murni'];
const LEAST_ROWS = 3;

/** `quarters`: their columns from the first on; `target`: the table of the targets beside them. */
export function areProvenRealised(
  target: FoundTable,
  quarters: readonly number[],
  { printed = [] }: FoundTable,
): boolean {
  const [whole] = ANNUAL.flatMap((heading) => target.columns.get(heading) ?? []);
  if (whole === undefined) return false;
  const percents = printed.flatMap(({ what, column }) => (what === 'percent' ? [column] : []));
  return percents.some((percent) =>
    WAYS.some((reached) => proves(target, whole, percent, quarters, reached)),
  );
}

type Reached = (figures: readonly Amount[]) => Amount;

/** Quarters of their own, and quarters that run from January on. */
const WAYS: readonly Reached[] = [
  (figures) => figures.reduce((sum, one) => sum + one, 0n),
  (figures) => figures.at(-1) ?? 0n,
];

function proves(
  table: FoundTable,
  whole: number,
  percent: number,
  quarters: readonly number[],
  reached: Reached,
): boolean {
  const strong = new Set<string>();
  for (let row = table.from; row < table.to; row += 1) {
    const shown = printedPercent(table, row, percent);
    const target = printedAmount(table, row, whole);
    const figures = quarters.flatMap((column) => printedAmount(table, row, column) ?? []);
    if (shown === null || target === null || target <= 0n || figures.length === 0) continue;
    const agreement = agreementOf({ numerator: reached(figures), denominator: target }, shown);
    if (agreement === 'no') return false;
    if (agreement === 'strong' && !shown.values.includes(HUNDRED_PERCENT)) strong.add(shown.values.join());
  }
  return strong.size >= LEAST_ROWS;
}
