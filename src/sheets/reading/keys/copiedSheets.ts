// Blocks of targets and realisation on several sheets that hold the same accounts, as a copied sheet does: one question for
// all their rows, which of the sheets counts. Never takes one of two by itself.
import { askShared } from '../sharedQuestion';
import { hashOf } from '../../writing/contentHash';
import type { DoubledRows } from './doubledRows';
import type { MatchLedger } from './matchLedger';
import { isGenericName } from './nameKey';
import { cellOf, grouped, keyOf, sectionKey } from './rowGroups';
import { tightNameOf } from './rowName';
import type { SourceRow } from '../rows/sourceRows';

type Partners = ReadonlyMap<SourceRow, SourceRow>;

const sheetOf = (row: SourceRow): string => row.table.grid.name;

/** Asks about the rows that stand once on each of several sheets and gives them; `partners`: the realisation of each. */
export function settleCopies(
  targets: readonly SourceRow[],
  partners: Partners,
  ledger: MatchLedger,
  doubled: DoubledRows,
): ReadonlySet<SourceRow> {
  const settled = new Set<SourceRow>();
  if (new Set(targets.map(({ table }) => table.grid)).size < 2) return settled;
  const copies = [...grouped(targets, accountKey).values()].filter(isOnePerSheet);
  const bySheets = new Map<string, (readonly SourceRow[])[]>();
  for (const rows of copies) {
    const sheets = JSON.stringify(rows.map(sheetOf));
    bySheets.set(sheets, [...(bySheets.get(sheets) ?? []), rows]);
  }
  for (const groups of bySheets.values()) {
    // `Denda` stands on many sheets; beside other accounts of both it is part of the copy.
    if (groups.every(([row]) => row === undefined || isGenericName(row.name))) continue;
    for (const rows of groups) {
      askCopies(rows, groups, partners, ledger, doubled);
      for (const row of rows) settled.add(row);
    }
  }
  return settled;
}

const accountKey = (row: SourceRow): string =>
  keyOf(row.opd, `${row.code ?? sectionKey(row)}\u0000${tightNameOf(row)}`);

const isOnePerSheet = (rows: readonly SourceRow[]): boolean =>
  rows.length > 1 && new Set(rows.map(sheetOf)).size === rows.length;

function askCopies(
  rows: readonly SourceRow[],
  groups: readonly (readonly SourceRow[])[],
  partners: Partners,
  ledger: MatchLedger,
  doubled: DoubledRows,
): void {
  const [first] = rows;
  if (first === undefined) return;
  const own = (row: SourceRow): readonly SourceRow[] => {
    const partner = partners.get(row);
    return partner === undefined ? [] : [partner];
  };
  if (areAddedUp(rows)) {
    for (const row of rows) ledger.take(row, own(row));
    return;
  }
  doubled.reportTargets(rows, rows.flatMap(own));
  const sheets = rows.map(sheetOf);
  const shared = {
    id: `copies:${sheetOf(first)}!${hashOf(sheets)}`,
    code: 'ROWS_ON_SHEETS',
    sheet: sheetOf(first),
    cell: cellOf(first).cell,
    facts: { sheets: sheets.join(', ') },
    options: [...sheets.map((list) => ({ id: `only:${list}`, facts: { list } })), { id: 'each' }],
    restsOn: hashOf(groups.map(([row]) => (row === undefined ? '' : accountKey(row))).sort()),
  };
  const of = { key: ledger.ownKeyOf('target', first), name: first.name };
  const { answer, questionId } = askShared(ledger.log, shared, ledger.idOf('copies', first), of);
  for (const row of rows) {
    if (answer === null) ledger.hold(row, 'ROWS_ON_SHEETS', questionId);
    else if (answer === 'each' || answer === `only:${sheetOf(row)}`) ledger.take(row, own(row));
    else ledger.leftOut.add(row);
  }
}

/** Whether the workbook itself adds them up: then each stands for itself. */
const areAddedUp = ([first, ...rest]: readonly SourceRow[]): boolean =>
  first?.addedUpBy !== undefined && rest.every(({ addedUpBy }) => addedUpBy === first.addedUpBy);
