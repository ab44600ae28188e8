// Targets of one office that stand on two sheets at two levels, an account and the accounts under it: adding both up would
// count twice. Asks; leaves none out by itself.
import { hashOf } from '../../writing/contentHash';
import { ancestorsOf } from '../cells/accountCode';
import type { MatchLedger } from './matchLedger';
import { cellOf, grouped, keyOf, placeOf } from './rowGroups';
import type { SourceRow } from '../rows/sourceRows';

/** Holds the upper rows until it is said whether they stand beside their details or only above them. */
export function askTargetLevels(ledger: MatchLedger): void {
  const tables = new Set(ledger.targets.map(({ table }) => table));
  if (tables.size < 2) return;
  const details = detailsOf(ledger.targets);
  const upper = ledger.targets.filter((target) => detailOf(target, details) !== undefined);
  for (const [sheet, targets] of grouped(upper, (row) => row.table.grid.name)) {
    const [first] = targets;
    const detail = first === undefined ? undefined : detailOf(first, details);
    if (first === undefined || detail === undefined) continue;
    const id = `levels:${sheet}!~${hashOf(targets.map((row) => ledger.ownKeyOf('target', row)).sort())}`;
    const answer = ledger.log.ask({
      id,
      code: 'TARGET_LEVELS',
      sheet,
      cell: cellOf(first).cell,
      facts: {
        count: String(targets.length),
        name: first.name,
        other: detail.table.grid.name,
        row: detail.name,
      },
      options: [{ id: 'detail' }, { id: 'each' }],
    });
    for (const target of targets) {
      ledger.log.issue('TARGET_DOUBLED', 'warning', cellOf(target), {
        found: target.code ?? target.name,
        expected: `${placeOf(target)}, ${placeOf(detailOf(target, details) ?? target)}`,
      });
      if (answer === null) ledger.hold(target, 'TARGET_LEVELS', id);
      else if (answer === 'detail') ledger.leftOut.add(target);
    }
  }
}

/** The first two rows on different tables under every account: enough to find one on another table than the account's. */
function detailsOf(targets: readonly SourceRow[]): ReadonlyMap<string, readonly SourceRow[]> {
  const details = new Map<string, SourceRow[]>();
  for (const target of targets) {
    for (const code of target.code === null ? [] : ancestorsOf(target.code)) {
      const key = keyOf(target.opd, code);
      const list = details.get(key);
      if (list === undefined) details.set(key, [target]);
      else if (list.length === 1 && list[0]?.table !== target.table) list.push(target);
    }
  }
  return details;
}

const detailOf = (
  target: SourceRow,
  details: ReadonlyMap<string, readonly SourceRow[]>,
): SourceRow | undefined =>
  target.code === null
    ? undefined
    : details.get(keyOf(target.opd, target.code))?.find(({ table }) => table !== target.table);
