// Asks whose the rows are that leave the cell blank in a column which names other offices: once a table, or each by itself.
// Knows no title: who compiled a list is not whose every row is.
import type { PactHold } from '../../../domain/pact';
import type { Draft, Findings } from '../findings';
import { grouped } from '../keys/rowGroups';
import { RowKeys } from '../keys/rowKeys';
import type { SourceRow } from '../rows/sourceRows';
import { askShared } from '../sharedQuestion';
import { officeOptions, type Offices } from './offices';

const CODE = 'OFFICE_BLANK';
/** The answer that a blank cell means the office of the row above. */
const ABOVE = 'above';

/** Rows above every named office have none to take over. */
const headOf = ({ officeAbove = '' }: SourceRow): 'above' | 'none' => (officeAbove === '' ? 'none' : 'above');

/** Fills the answered offices in; an open question holds pacts, never a status. */
export function askBlankOffices(
  rows: readonly SourceRow[],
  offices: Offices,
  log: Findings,
): readonly PactHold[] {
  const open = rows.filter((row) => row.opd === '' && row.officeAbove !== undefined);
  if (open.length === 0) return [];
  const keys = new RowKeys(open);
  const holds = new Map<string, PactHold>();
  const known = officeOptions(offices.known());
  const blocks = grouped(
    open,
    (row) => `${row.table.grid.name}\u0000${String(row.table.from)}\u0000${headOf(row)}`,
  );
  for (const concerned of blocks.values()) {
    const [first] = concerned;
    if (first === undefined) continue;
    const { table } = first;
    const sheet = table.grid.name;
    const hasAbove = headOf(first) !== 'none';
    const ofBlock = new Set(concerned);
    const isOnly = open.every((row) => row.table.grid !== table.grid || ofBlock.has(row));
    const shared = isOnly ? `office-blank:${sheet}` : `office-blank:${sheet}!${keys.keyOf(first)}/block`;
    const question: Omit<Draft, 'id'> = {
      code: CODE,
      sheet,
      cell: `A${first.row}`,
      options: [...(hasAbove ? [{ id: ABOVE }] : []), ...known],
      restsOn: concerned.map((row) => `${keys.keyOf(row)}:${row.officeAbove ?? ''}`).join('\n'),
    };
    for (const row of concerned) {
      const own = `office-blank:${sheet}!${keys.keyOf(row)}`;
      const of = { key: `${sheet}!${row.row}`, name: row.name };
      const { answer, questionId } = askShared(log, { ...question, id: shared }, own, of);
      row.opd = answer === ABOVE ? (row.officeAbove ?? '') : (answer ?? '');
      if (row.opd !== '') continue;
      log.touch(questionId);
      // Whoever compiled the list and whoever stands above may have to answer for the row.
      for (const opd of ['', row.officeAbove ?? '', titledOf(row, offices)])
        holds.set(`${questionId}\u0000${opd}`, { code: CODE, questionId, opd });
    }
  }
  return [...holds.values()];
}

function titledOf({ table }: SourceRow, offices: Offices): string {
  const { office } = table.captions;
  return office === null ? '' : offices.opdOf(office.code ?? '', office.name);
}
