// Targets and realisation in one block: a row belongs to itself, whatever its key. Asks only where the same account stands
// twice or elsewhere too.
import { settleCopies } from './copiedSheets';
import type { DoubledRows } from './doubledRows';
import type { MatchLedger } from './matchLedger';
import { namedTwice } from './namedTwice';
import { grouped, keyOf } from './rowGroups';
import { tightNameOf } from './rowName';
import type { SheetGrid } from '../../grid';
import type { SourceRow } from '../rows/sourceRows';

const accountOf = (row: SourceRow): string => keyOf(row.opd, row.code ?? tightNameOf(row));

/** Matches every target with the realisation of its own row. */
export function matchSameRows(ledger: MatchLedger, doubled: DoubledRows): void {
  const partners = partnersOf(ledger);
  if (partners.size === 0) return;
  const own = new Set(partners.values());
  const elsewhere = new Set(ledger.realisations.filter((row) => !own.has(row)).map(accountOf));
  const isElsewhere = (target: SourceRow): boolean => elsewhere.size > 0 && elsewhere.has(accountOf(target));
  const open = [...partners.keys()].filter((target) => ledger.isOpen(target) && !isElsewhere(target));
  const copied = settleCopies(open, partners, ledger, doubled);
  const isOpen = new Set(open.filter((target) => !copied.has(target)));
  const apart = [...partners].filter(([target]) => isOpen.has(target));
  const twice = grouped(
    apart.map(([target]) => target),
    (row) => (row.code === null ? null : keyOf(accountOf(row), tightNameOf(row))),
  );
  const named = new Map(
    namedTwice(apart.map(([target]) => target)).flatMap((same) =>
      same.map((target) => [target, same] as const),
    ),
  );
  for (const [target, partner] of apart) {
    const equals =
      (target.code === null ? named.get(target) : twice.get(keyOf(accountOf(target), tightNameOf(target)))) ??
      [];
    if (equals.length < 2) ledger.take(target, [partner]);
    else if (equals[0] === target) askTwice(equals, partners, ledger, doubled);
  }
}

/** One account on several rows of a block may be counted twice: one of them holds, or each is a promise of its own. */
function askTwice(
  targets: readonly SourceRow[],
  partners: ReadonlyMap<SourceRow, SourceRow>,
  ledger: MatchLedger,
  doubled: DoubledRows,
): void {
  const ownRows = (target: SourceRow): readonly SourceRow[] => {
    const partner = partners.get(target);
    return partner === undefined ? [] : [partner];
  };
  const each = (): void => {
    for (const target of targets) ledger.take(target, ownRows(target));
  };
  doubled.askTargets(targets, targets.flatMap(ownRows), { each, ownRows });
}

function partnersOf({ targets, realisations }: MatchLedger): ReadonlyMap<SourceRow, SourceRow> {
  const grids = new Set(targets.map(({ table }) => table.grid));
  const byPlace = new Map<SheetGrid, Map<number, SourceRow>>();
  for (const row of realisations) {
    const { grid } = row.table;
    if (!grids.has(grid)) continue;
    const rows = byPlace.get(grid) ?? new Map<number, SourceRow>();
    byPlace.set(grid, rows.set(row.index, row));
  }
  const partners = new Map<SourceRow, SourceRow>();
  if (byPlace.size === 0) return partners;
  for (const target of targets) {
    const partner = byPlace.get(target.table.grid)?.get(target.index);
    if (partner !== undefined) partners.set(target, partner);
  }
  return partners;
}
