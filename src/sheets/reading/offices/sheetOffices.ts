// Sheets that are called after one office while their title names another, who may only have compiled them. Asks once for
// all sheets of one title; a label such as `OPD :` or a column of offices is no mere title.
import type { PactHold } from '../../../domain/pact';
import { addressOf, type FoundTable } from '../headers/foundTable';
import type { Findings } from '../findings';
import { groupedBy } from '../../../domain/groupedBy';
import { plainText } from '../cells/headingText';
import { wordKey } from '../cells/wordKey';
import type { RowsReading } from '../rows/sourceRows';
import { officeOfSheetName } from './officeOfTable';
import type { Offices } from './offices';

const CODE = 'SHEETS_OF_OFFICES';
const LABEL =
  /[:=]|^(?:kode|nama|skpd|opd|perangkat daerah|organisasi|unit|satuan kerja|satker|instansi|pd)\b/i;

interface TableOfRows {
  readonly table: FoundTable;
  readonly reading: RowsReading;
}

interface Doubtful extends TableOfRows {
  readonly titled: string;
  readonly own: string;
}

/** Gives such rows the office that is answered, until then the sheet's, with the pacts of both held. */
export function settleSheetOffices(
  tables: readonly TableOfRows[],
  offices: Offices,
  log: Findings,
): readonly PactHold[] {
  const doubtful = tables.flatMap((one) => doubtOf(one, offices) ?? []);
  const holds: PactHold[] = [];
  for (const [titled, all] of groupedBy(doubtful, (one) => one.titled)) {
    const [first] = all;
    if (first === undefined) continue;
    const sheets = [...new Set(all.map(({ table }) => table.grid.name))];
    const id = `sheet-offices:${wordKey(titled)}`;
    const facts = { office: offices.nameOf(titled) };
    const answer = log.ask({
      id,
      code: CODE,
      sheet: first.table.grid.name,
      cell: first.table.captions.cells.office ?? null,
      facts: { ...facts, sheets: sheets.join(', ') },
      options: ['sheet', 'title'].map((option) => ({ id: option, facts })),
      restsOn: sheets.join('\n'),
    });
    if (answer === 'title') continue;
    for (const { reading, own } of all) {
      for (const row of [...reading.rows, ...reading.parents]) if (row.opd === titled) row.opd = own;
      if (answer === null) log.touch(id, reading.rows.length);
    }
    if (answer !== null) continue;
    for (const opd of new Set([titled, ...all.map(({ own }) => own)]))
      holds.push({ code: CODE, questionId: id, opd });
  }
  return holds;
}

function doubtOf({ table, reading }: TableOfRows, offices: Offices): Doubtful | null {
  const { office, source, cells } = table.captions;
  if (office === null || source !== null || office.code !== null || cells.office === undefined) return null;
  if (table.isDeposits || table.columns.has('Kode OPD') || table.columns.has('Perangkat Daerah')) return null;
  if (LABEL.test(textAt(table, cells.office))) return null;
  const titled = offices.opdOf('', office.name);
  if (!reading.rows.some(({ opd }) => opd === titled)) return null;
  const named = officeOfSheetName(table.grid.name, offices);
  if (named === null) return null;
  const own = 'opd' in named ? named.opd : offices.opdOf('', named.name);
  return own === titled ? null : { table, reading, titled, own };
}

/** The text of a cell above the table; '' where it lies outside. */
function textAt(table: FoundTable, cell: string): string {
  const { values } = table.grid;
  for (let row = 0; row < table.from; row += 1)
    for (const [column, value] of (values[row] ?? []).entries())
      if (value !== '' && addressOf(table, row, column) === cell) return plainText(value);
  return '';
}
