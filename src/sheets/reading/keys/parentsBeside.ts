// Targets without a code that stand at a row whose realisation is the sum of the rows below it: they take that row's own
// figures, and its parts with them. Asks nothing.
import type { SheetGrid } from '../../grid';
import { SLOT_HEADINGS } from '../headers/slots';
import type { SourceRow } from '../rows/sourceRows';
import type { MatchLedger } from './matchLedger';
import { carriesFigures, cellOf, grouped, placeOf } from './rowGroups';

/** `parents`: rows of realisation that add up others. */
export function matchParentsBeside(ledger: MatchLedger, parents: readonly SourceRow[]): void {
  const codeless = parents.filter(({ code }) => code === null);
  if (codeless.length === 0) return;
  const byGrid = grouped(codeless, ({ table }) => table.grid);
  const targets = new Map<SheetGrid, Set<number>>();
  for (const { table, index } of ledger.targets)
    targets.set(table.grid, (targets.get(table.grid) ?? new Set<number>()).add(index));
  for (const target of ledger.openTargets()) {
    if (target.code !== null) continue;
    const own = byGrid.get(target.table.grid)?.find(({ index }) => index === target.index);
    if (own === undefined || !carriesFigures(own, SLOT_HEADINGS)) continue;
    ledger.log.issue('PARENT_ROW_USED', 'info', cellOf(target), {
      found: placeOf(own),
      expected: target.name,
    });
    ledger.take(target, [own]);
    const places = targets.get(target.table.grid);
    for (const part of ledger.freeRows()) {
      if (part.table !== own.table || part.index <= own.index) continue;
      if (places?.has(part.index) === true) break;
      ledger.used.add(part);
    }
  }
}
