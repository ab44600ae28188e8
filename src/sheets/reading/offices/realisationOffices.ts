// Gives realisation rows an office where their sheet names one: by sections, captions, titles, the sheet's name. A report
// that one office writes for all is told from a sheet of its own by the accounts, and asked about where they disagree.
import type { FoundTable } from '../headers/foundTable';
import type { MatchLedger } from '../keys/matchLedger';
import { presentCode } from '../cells/accountCode';
import { askNearOffices } from './nearOffices';
import { officeOfTable, type NamedOffice } from './officeOfTable';
import { grouped } from '../keys/rowGroups';
import { tightNameOf } from '../keys/rowName';
import { areAllNamed, settleSections } from './settleOffices';
import type { SourceRow } from '../rows/sourceRows';

/** Fills the offices of the realisation rows in, as far as that is certain. */
export function settleRealisationOffices(ledger: MatchLedger, parents: readonly SourceRow[]): void {
  const { offices, log, realisations } = ledger;
  const rows = parents.length === 0 ? realisations : [...realisations, ...parents];
  const nameless = rows.filter(({ opd }) => opd === '');
  if (nameless.length > 0) {
    settleSections(nameless, offices);
    settleTitles(ledger, nameless);
  }
  askNearOffices(rows, offices, log);
}

function settleTitles(ledger: MatchLedger, nameless: readonly SourceRow[]): void {
  const tables = grouped(nameless, (row) => (row.opd === '' ? row.table : null));
  if (tables.size === 0 || ledger.targets.every(({ opd }) => opd === '')) return;
  const titled = new Map([...tables.keys()].map((table) => [table, opdOf(ledger, table)] as const));
  const named = new Set([...titled.values()].filter((opd) => opd !== ''));
  if (named.size === 0) return;
  const owners = grouped(ledger.targets, partOf);
  for (const [table, rows] of tables) {
    const opd = titled.get(table) ?? '';
    if (opd === '') continue;
    // Sheets that name different offices are each office's own.
    if (named.size > 1 || isOwn(ledger, table, rows, opd, owners)) for (const row of rows) row.opd = opd;
  }
}

const partOf = (row: SourceRow): string => (row.code === null ? tightNameOf(row) : presentCode(row.code));

function opdOf(ledger: MatchLedger, table: FoundTable): string {
  const named: NamedOffice = officeOfTable(table, ledger.offices);
  if (named === null) return '';
  if ('opd' in named) return named.opd;
  return areAllNamed(ledger.offices) ? ledger.offices.opdOf('', named.name) : '';
}

/** Whether the rows are the titled office's own: none of them is an account that only other offices have. */
function isOwn(
  ledger: MatchLedger,
  table: FoundTable,
  rows: readonly SourceRow[],
  opd: string,
  owners: ReadonlyMap<string, readonly SourceRow[]>,
): boolean {
  const foreign = rows.filter((row) => {
    const targets = owners.get(partOf(row));
    return targets !== undefined && targets.every((target) => target.opd !== opd && target.opd !== '');
  });
  if (foreign.length === 0) return true;
  const [first] = foreign;
  const isFitting = rows.some(
    (row) => owners.get(partOf(row))?.some((target) => target.opd === opd) === true,
  );
  if (!isFitting || first === undefined) return false;
  const sheet = table.grid.name;
  const office = ledger.offices.nameOf(opd);
  const id = `title-office:${sheet}`;
  const answer = ledger.log.ask({
    id,
    code: 'TITLE_OFFICE_UNCLEAR',
    sheet,
    cell: `A${first.row}`,
    facts: { office, rows: String(foreign.length), name: first.name },
    options: ['own', 'all'].map((option) => ({ id: option, facts: { office } })),
  });
  if (answer === null) for (const row of foreign) ledger.contested.set(row, id);
  return answer === 'own';
}
