// Targets that two and more sheets have a realisation row of each: one question for the sheets, not one a row. Decides which
// targets it is about and asks; takes no row by itself.
import { hashOf } from '../../writing/contentHash';
import { wordKey } from '../cells/wordKey';
import { askShared } from '../sharedQuestion';
import type { MatchLedger } from './matchLedger';
import { placeOf } from './rowGroups';
import type { SourceRow } from '../rows/sourceRows';

export interface DoubledTarget {
  readonly target: SourceRow;
  readonly rows: readonly SourceRow[];
}

const sheetOf = (row: SourceRow): string => row.table.grid.name;

/** Whether every row stands on a sheet of its own, none of them the target's. */
export const areOnSheets = (target: SourceRow, rows: readonly SourceRow[]): boolean =>
  new Set([target, ...rows].map(sheetOf)).size === rows.length + 1;

/** Doubled targets by the sheets of both sides, in sheet order of the targets. */
export function bySheets(doubled: readonly DoubledTarget[]): readonly (readonly DoubledTarget[])[] {
  const groups = new Map<string, DoubledTarget[]>();
  for (const one of doubled) {
    const key = JSON.stringify([sheetOf(one.target), ...one.rows.map(sheetOf).sort()]);
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** Asks which sheet holds for all of these targets and puts the answer into effect. */
export function askSheets(ledger: MatchLedger, group: readonly DoubledTarget[]): void {
  const sheets = (group[0]?.rows ?? []).map(sheetOf).sort();
  const keys = group.map(({ target, rows }) => [
    ledger.ownKeyOf('target', target),
    rows.map((row) => ledger.ownKeyOf('realisation', row)),
  ]);
  const restsOn = hashOf(keys);
  for (const { target, rows } of group) {
    ledger.parked.delete(target);
    const about = ledger.factsOf(target);
    const shared = {
      id: `double-sheets:${sheetOf(target)}!${sheets.map((sheet) => wordKey(sheet)).join(',')}`,
      code: 'REALISATION_ON_SHEETS',
      ...about,
      facts: { ...about.facts, places: rows.map(placeOf).join(', ') },
      options: [...sheets.map((sheet) => ({ id: `sheet:${sheet}`, facts: { sheet } })), { id: 'sum' }],
      restsOn,
    };
    const own = ledger.idOf('double-sheet', target);
    const of = { key: placeOf(target), name: target.name };
    const { answer, questionId } = askShared(ledger.log, shared, own, of);
    const picked = rows.filter((row) => answer === 'sum' || answer === `sheet:${sheetOf(row)}`);
    if (picked.length === 0) ledger.hold(target, 'REALISATION_ON_SHEETS', questionId);
    else ledger.take(target, picked);
  }
}
