// Targets that stand at another level or in another office than their realisation: a parent's own figures, the rows under
// an account, the rows of an office that passed to this one.
import { ancestorsOf, presentCode } from '../cells/accountCode';
import type { MatchLedger } from './matchLedger';
import { carriesFigures, cellOf, grouped, keyOf, once, placeOf } from './rowGroups';
import { tightNameOf } from './rowName';
import { SLOT_HEADINGS } from '../headers/slots';
import type { SourceRow } from '../rows/sourceRows';

/** Rows by every account above them. */
function byAncestor(rows: readonly SourceRow[]): ReadonlyMap<string, readonly SourceRow[]> {
  const under = new Map<string, SourceRow[]>();
  for (const row of rows) {
    if (row.code === null) continue;
    for (const code of new Set([...ancestorsOf(row.code), ...ancestorsOf(presentCode(row.code))])) {
      const key = keyOf(row.opd, code);
      const list = under.get(key);
      if (list === undefined) under.set(key, [row]);
      else list.push(row);
    }
  }
  return under;
}

/** A target at the level of a parent row takes the parent's own figures; the rows under it are used with it. */
export function matchParents(ledger: MatchLedger, parents: readonly SourceRow[]): void {
  if (parents.length === 0) return;
  const exact = once(() => grouped(parents, ({ opd, code }) => (code === null ? null : keyOf(opd, code))));
  const present = once(() =>
    grouped(parents, ({ opd, code }) => (code === null ? null : keyOf(opd, presentCode(code)))),
  );
  const under = once(() => byAncestor(ledger.realisations));
  for (const target of ledger.openTargets()) {
    if (target.code === null) continue;
    const now = presentCode(target.code);
    const rows =
      exact().get(keyOf(target.opd, target.code)) ??
      present().get(keyOf(target.opd, now)) ??
      exact().get(keyOf('', target.code)) ??
      present().get(keyOf('', now)) ??
      [];
    const [row] = rows;
    if (rows.length !== 1 || row === undefined || !carriesFigures(row, SLOT_HEADINGS)) continue;
    ledger.log.issue('PARENT_ROW_USED', 'info', cellOf(target), {
      found: placeOf(row),
      expected: target.name,
    });
    ledger.take(target, [row]);
    for (const child of under().get(keyOf(row.opd, row.code ?? '')) ?? []) ledger.used.add(child);
  }
}

/** Asks whether the rows under a target's account, which has no row of its own, are added up. */
export function askChildren(ledger: MatchLedger): void {
  const open = ledger.openTargets().filter(({ code }) => code !== null);
  if (open.length === 0) return;
  const under = once(() => byAncestor(ledger.realisations));
  for (const target of open) {
    const code = presentCode(target.code ?? '');
    const rows = under().get(keyOf(target.opd, code)) ?? under().get(keyOf('', code)) ?? [];
    // Where a row under the account serves another target, the rest of them is no whole.
    if (rows.length === 0 || rows.some((row) => ledger.used.has(row))) continue;
    const id = ledger.idOf('children', target);
    if (!ledger.mayAsk('CHILDREN_OF_TARGET', id, target)) {
      ledger.parked.add(target);
      continue;
    }
    const { facts, ...at } = ledger.factsOf(target);
    const answer = ledger.log.ask({
      id,
      code: 'CHILDREN_OF_TARGET',
      ...at,
      facts: { ...facts, count: String(rows.length), rows: rows.slice(0, 3).map(placeOf).join(', ') },
      options: [{ id: 'sum' }, { id: 'none' }],
    });
    if (answer === 'sum') ledger.take(target, rows);
    else if (answer === 'none') ledger.takeNone(target);
    else ledger.hold(target, 'CHILDREN_OF_TARGET', id);
    if (answer === 'none') continue;
    ledger.log.issue('TARGET_MATCHES_SEVERAL', 'warning', cellOf(target), {
      found: rows.slice(0, 3).map(placeOf).join(', '),
      expected: target.name,
    });
  }
}

/** Months of an office that passed to this one stand in the old office's row of the same account. */
export function addFormerOffices(
  ledger: MatchLedger,
  formerOf: ReadonlyMap<string, readonly string[]>,
): void {
  if (formerOf.size === 0) return;
  const key = (row: SourceRow): string => keyOf(row.opd, row.code ?? tightNameOf(row));
  const given = grouped(ledger.freeRows(), key);
  for (const target of ledger.targets) {
    if (ledger.holds.has(target) || ledger.leftOut.has(target) || ledger.parked.has(target)) continue;
    const own = ledger.matches.get(target)?.rows ?? [];
    const rows = [...own];
    for (const former of formerOf.get(target.opd) ?? []) {
      const old = given.get(keyOf(former, target.code ?? tightNameOf(target))) ?? [];
      if (old.length === 1) rows.push(...old);
    }
    if (rows.length > own.length) ledger.take(target, rows, 'successor');
  }
}
