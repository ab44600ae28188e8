// Rows with a realisation and a blank target: indicators without a target, whose realisation counts, unless they are parts of a
// row that has one, or a sum themselves. Compares levels and exact amounts; asks nothing.
import type { FoundTable } from '../headers/foundTable';
import { arithmeticSums } from './arithmeticSums';
import type { ListedRow, Verdict } from './listedRow';
import type { RowFigures } from './rowFigures';
import { isDeeper, levelsOf } from './rowLevels';
import { likenessToSum } from './sumEvidence';
import type { SourceRow } from './sourceRows';

interface Entry {
  readonly row: SourceRow;
  readonly isUntargeted: boolean;
}

/** Those of the untargeted rows of a list that are indicators of their own; `beside`: the realisation of the rows. */
export function untargetedRows(
  table: FoundTable,
  list: readonly ListedRow[],
  beside: RowFigures | null,
  verdicts: ReadonlyMap<number, Verdict>,
): ReadonlySet<SourceRow> {
  const own = new Set<SourceRow>();
  for (const { untargeted } of list) if (untargeted !== undefined) own.add(untargeted);
  if (beside === null || own.size === 0) return own;
  const entries = list.flatMap(({ row, untargeted }): readonly Entry[] => {
    if (untargeted !== undefined) return [{ row: untargeted, isUntargeted: true }];
    return row === null || verdicts.has(row.index) ? [] : [{ row, isUntargeted: false }];
  });
  for (const { row } of sumsAmong(entries, list, beside)) own.delete(row);
  const levels =
    levelsOf(
      table,
      entries.map(({ row }) => row.index),
    )?.of ?? [];
  let at = 0;
  while (at < entries.length) {
    const start = at + 1;
    const end = endOfRun(entries, start);
    const above = entries[at];
    const run = entries.slice(start, end);
    if (above !== undefined && !above.isUntargeted)
      for (const [place, { row }] of run.entries())
        if (areParts(above.row, run, beside) || isDeeper(levels[start + place], levels[at])) own.delete(row);
    at = end;
  }
  return own;
}

/** Place behind the untargeted rows that begin at a place. */
function endOfRun(entries: readonly Entry[], start: number): number {
  let end = start;
  while (entries[end]?.isUntargeted === true) end += 1;
  return end;
}

/** The row above has no realisation of its own, or what the rows come to, nearly so where they are several. */
function areParts(above: SourceRow, run: readonly Entry[], beside: RowFigures): boolean {
  if (run.length === 0) return false;
  if (!beside.hasAmount(above.index)) return true;
  const likeness = likenessToSum(
    beside,
    above.index,
    run.map(({ row }) => row.index),
  );
  return likeness === 'equal' || (likeness === 'near' && run.length > 1);
}

/** Untargeted rows that add up others, and those that a row with a target adds up. */
function sumsAmong(
  entries: readonly Entry[],
  list: readonly ListedRow[],
  beside: RowFigures,
): readonly Entry[] {
  const nodes = entries.map(({ row }) => ({
    index: row.index,
    opd: row.opd,
    hasCode: row.code !== null,
    isMoney: true,
    end: null,
  }));
  const breaks = list.flatMap(({ index, kind }) => (kind === 'total' || kind === 'subtotal' ? [index] : []));
  const sums = arithmeticSums(nodes, breaks, beside);
  const untargeted = new Set(entries.flatMap((one) => (one.isUntargeted ? [one.row.index] : [])));
  const totals = new Set(sums.map(({ index }) => index));
  const overParts = sums.filter(({ index }) => !untargeted.has(index));
  return entries.filter(
    ({ row, isUntargeted }) =>
      isUntargeted &&
      (totals.has(row.index) || overParts.some(({ from, to }) => row.index >= from && row.index < to)),
  );
}
