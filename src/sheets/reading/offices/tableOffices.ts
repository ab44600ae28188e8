// The offices of a table's rows by what the table itself says, from the nearest on: the row's cell, the section that bears an
// office's name or the row's own name, at last the titles. Asks no one.
import type { FoundTable } from '../headers/foundTable';
import { foldedName } from '../keys/nameKey';
import { sectionOf } from '../keys/rowGroups';
import type { RowsReading, SourceRow, StatedSum } from '../rows/sourceRows';
import { settleBlankOffices } from './blankOffices';
import { isOfficeName, officeOfSection } from './officeOfTable';
import type { Offices } from './offices';

/** The reading with the offices of its rows filled in; `titled`: the office of the titles, '' where they name none. */
export function withOffices(
  table: FoundTable,
  reading: RowsReading,
  figures: readonly string[],
  offices: Offices,
  titled: string,
): RowsReading {
  if (!table.isDeposits) settleBlankOffices(table, reading, figures, offices, titled);
  const known = new Map<string, string>();
  for (const row of [...reading.rows, ...reading.parents]) {
    if (row.opd !== '' || row.officeAbove !== undefined) continue;
    row.opd = titled === '' ? '' : nearestOffice(row, offices, titled, known);
  }
  const isMixed = reading.rows.some(({ opd }) => opd !== titled);
  return { ...reading, sums: reading.sums.map((sum) => ofOffice(sum, titled, isMixed, reading.sums)) };
}

/** The office whose name heads the row or is the row's own, else the titles'. */
function nearestOffice(row: SourceRow, offices: Offices, titled: string, known: Map<string, string>): string {
  const name = [sectionOf(row), row.name].find((text) => namesOffice(text, offices, titled)) ?? '';
  if (name === '') return titled;
  let opd = known.get(name);
  if (opd === undefined) known.set(name, (opd = officeOfSection(name, offices)));
  return opd || titled;
}

/** A hospital within a list of the health office is one of its units; in anyone else's it stands for itself. */
const namesOffice = (text: string, offices: Offices, titled: string): boolean =>
  isOfficeName(text) ||
  (/^(?:rsud|rumah sakit umum daerah)\b/.test(foldedName(text)) &&
    !/\bkesehatan\b/.test(foldedName(offices.nameOf(titled))));

/** A parent of a table whose office stands in its title adds up that office's rows; one of several offices all of them. */
function ofOffice(sum: StatedSum, titled: string, isMixed: boolean, all: readonly StatedSum[]): StatedSum {
  const { scope } = sum;
  if (scope?.opd !== '') return sum;
  const isOnly = all.filter((other) => other.scope?.code === scope.code).length === 1;
  return { ...sum, scope: { ...scope, opd: isMixed && isOnly ? null : titled } };
}
