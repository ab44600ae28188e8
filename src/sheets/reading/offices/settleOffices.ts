// Gives every target row an office: its own column, its section, the sheet's captions, title or name, `Pemetaan OPD`, else
// one question a block. Where no office is known anywhere nothing is asked.
import type { PactHold } from '../../../domain/pact';
import type { Findings } from '../findings';
import type { FoundTable } from '../headers/foundTable';
import { askBlankOffices } from './askBlankOffices';
import { askNearOffices } from './nearOffices';
import {
  isOfficeName,
  isUnitSection,
  officeOfSection,
  officeOfTable,
  type NamedOffice,
} from './officeOfTable';
import { officeOptions, type Offices } from './offices';
import type { OfficeMap } from '../documents/readExemptions';
import { grouped, sectionOf } from '../keys/rowGroups';
import { nameKey } from '../keys/nameKey';
import { RowKeys } from '../keys/rowKeys';
import type { SourceRow } from '../rows/sourceRows';

/** Fills the offices in; an open question of office holds pacts, never a status. */
export function settleOffices(
  rows: readonly SourceRow[],
  map: OfficeMap,
  offices: Offices,
  log: Findings,
): readonly PactHold[] {
  settleSections(rows, offices);
  const titled = titledOffices(rows, offices);
  for (const row of rows) {
    if (row.opd !== '') continue;
    const title = titled.get(row.table) ?? null;
    const own = title !== null && 'opd' in title && row.officeAbove === undefined ? title.opd : '';
    row.opd = own || map.opdFor(row.code, row.name);
  }
  return [
    ...askBlankOffices(rows, offices, log),
    ...askMissing(rows, titled, offices, log),
    ...askNearOffices(rows, offices, log),
  ];
}

/** Units of which two have rows of one name: without them such rows could not be told apart. */
function unitsOf(rows: readonly SourceRow[]): ReadonlySet<string> {
  const within = rows.filter((row) => row.opd === '' && isUnitSection(sectionOf(row)));
  const names = grouped(within, (row) => nameKey(row.name));
  const told = [...names.values()].map((same) => new Set(same.map(sectionOf)));
  return new Set(told.flatMap((sections) => (sections.size > 1 ? [...sections] : [])));
}

/** Rows under a section that is an office's name belong to that office, and so does one that bears such a name itself. */
export function settleSections(rows: readonly SourceRow[], offices: Offices): void {
  const units = unitsOf(rows);
  const known = new Map([...units].map((unit) => [unit, offices.opdNamed(unit) || offices.opdOf('', unit)]));
  for (const row of rows) {
    if (row.opd !== '') continue;
    const section = sectionOf(row) || (isOfficeName(row.name) ? row.name : '');
    if (section === '') continue;
    let opd = known.get(section);
    if (opd === undefined) known.set(section, (opd = officeOfSection(section, offices)));
    row.opd = opd;
  }
}

/** The offices of the tables that have rows without one; new ones count where no known office can be meant. */
function titledOffices(rows: readonly SourceRow[], offices: Offices): ReadonlyMap<FoundTable, NamedOffice> {
  const tables = new Set(rows.flatMap((row) => (row.opd === '' ? [row.table] : [])));
  const titled = new Map([...tables].map((table) => [table, officeOfTable(table, offices)]));
  if (!areAllNamed(offices)) return titled;
  for (const [table, office] of titled) {
    if (office !== null && 'name' in office) titled.set(table, { opd: offices.opdOf('', office.name) });
  }
  return titled;
}

/** An office that the sheets know by its code alone may be any that a title names. */
export const areAllNamed = (offices: Offices): boolean =>
  offices.known().every(({ opd, office }) => office !== opd || offices.isNameOnly(opd));

function askMissing(
  rows: readonly SourceRow[],
  titled: ReadonlyMap<FoundTable, NamedOffice>,
  offices: Offices,
  log: Findings,
): readonly PactHold[] {
  const holds: PactHold[] = [];
  const known = offices.known();
  if (known.length === 0) return holds;
  const open = rows.filter((row) => row.opd === '' && row.officeAbove === undefined);
  const blocks = grouped(open, (row) => row.table);
  const keys = new RowKeys(open);
  for (const [table, concerned] of blocks) {
    const [first] = concerned;
    if (first === undefined) continue;
    const sheet = table.grid.name;
    const isOnly = [...blocks.keys()].filter(({ grid }) => grid.name === sheet).length === 1;
    const id = isOnly ? `office:${sheet}` : `office:${sheet}!${keys.keyOf(first)}`;
    const title = titled.get(table) ?? null;
    const fresh = title !== null && 'name' in title ? [{ opd: title.name, office: '' }] : [];
    const answer = log.ask({
      id,
      code: 'OFFICE_MISSING',
      sheet,
      cell: `A${first.row}`,
      facts: { rows: String(concerned.length), name: first.name },
      options: officeOptions([...known, ...fresh]),
    });
    log.touch(id, concerned.length);
    const opdOf = (chosen: string): string =>
      known.some(({ opd }) => opd === chosen) ? chosen : offices.opdOf('', chosen);
    for (const row of concerned) row.opd = answer === null ? '' : opdOf(answer);
    if (answer === null) holds.push({ code: 'OFFICE_MISSING', questionId: id, opd: '' });
  }
  return holds;
}
