// Gives every target row an office: its own column, the sheet's title or name, `Pemetaan OPD`, else one question a sheet.
import type { PactHold } from '../../domain/pact';
import type { Findings } from './findings';
import type { FoundTable } from './foundTable';
import { foldedName } from './nameKey';
import type { Offices } from './offices';
import type { OfficeMap } from './readExemptions';
import type { SourceRow } from './sourceRows';

const TITLE_ROWS = 12;

/** Fills the offices in; an open question of office holds pacts, never a status. */
export function settleOffices(
  rows: readonly SourceRow[],
  map: OfficeMap,
  offices: Offices,
  log: Findings,
): readonly PactHold[] {
  const holds: PactHold[] = [];
  const titled = new Map<FoundTable, string>();
  for (const row of rows) {
    if (row.opd !== '') continue;
    let title = titled.get(row.table);
    if (title === undefined) titled.set(row.table, (title = officeInTitle(row.table, offices)));
    row.opd = title || map.opdFor(row.code, row.name);
  }
  const open = rows.filter((row) => row.opd === '');
  const known = offices.known();
  if (known.length === 0) return holds;
  for (const sheet of new Set(open.map((row) => row.table.grid.name))) {
    const concerned = open.filter((row) => row.table.grid.name === sheet);
    const id = `office:${sheet}`;
    const answer = log.ask({
      id,
      code: 'OFFICE_MISSING',
      sheet,
      cell: `A${concerned[0]?.row ?? 1}`,
      facts: { rows: String(concerned.length), name: concerned[0]?.name ?? '' },
      options: known.map(({ opd, office }) => ({ id: opd, facts: { office } })),
    });
    log.touch(id, concerned.length);
    for (const row of concerned) row.opd = answer ?? '';
    if (answer === null) holds.push({ code: 'OFFICE_MISSING', questionId: id, opd: '' });
  }
  return holds;
}

/** The one known office that the titles or the sheet's name spell out; '' when none or several do. */
function officeInTitle(table: FoundTable, offices: Offices): string {
  const header = (table.headerRows[0] ?? 1) - (table.grid.rect?.top ?? 1);
  const texts = [foldedName(table.grid.name)];
  for (let index = Math.max(0, header - TITLE_ROWS); index < header; index += 1) {
    for (const value of table.grid.values[index] ?? [])
      if (typeof value === 'string' && value !== '') texts.push(foldedName(value));
  }
  const found = offices.known().filter(({ office }) => {
    const name = foldedName(office);
    return name.length > 3 && texts.some((text) => ` ${text} `.includes(` ${name} `));
  });
  const [only] = found;
  return found.length === 1 && only !== undefined ? only.opd : '';
}
