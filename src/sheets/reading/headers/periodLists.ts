// Small tables of which every row is a month, a quarter or a semester: what the year comes to by periods, and no list of
// indicators. Reads names alone.
import { foldedHeading, plainText } from '../cells/headingText';
import { isTotalWord } from '../rows/totalWords';
import { nameAt, type FoundTable } from './foundTable';
import { isTimeText } from './headingTime';
import { isFigureRole } from './tableHeader';

const LEAST_ROWS = 2;

/** The tables without such lists, where another table of targets has rows of its own. */
export function withoutPeriodLists(tables: readonly FoundTable[]): readonly FoundTable[] {
  const lists = tables.filter(isPeriodList);
  if (lists.length === 0) return tables;
  const rest = tables.filter((table) => !lists.includes(table));
  return rest.some(({ role }) => role === 'target') ? rest : tables;
}

function isPeriodList(table: FoundTable): boolean {
  const { role, isDeposits, pointedColumn, from, to } = table;
  if (!isFigureRole(role) || isDeposits || pointedColumn !== undefined) return false;
  let rows = 0;
  for (let index = from; index < to; index += 1) {
    const name = foldedHeading(plainText(nameAt(table, index)));
    if (name === '' || isTotalWord(name)) continue;
    if (!isTimeText(name)) return false;
    rows += 1;
  }
  return rows >= LEAST_ROWS;
}
