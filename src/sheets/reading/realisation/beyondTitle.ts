// Columns that by their headings reach further than the titles say the figures do: `s.d. TW III` under `KEADAAN PER 31
// AGUSTUS`. One of the two is wrong; asked once a sheet. Reads whether cells are filled, no figure.
import { lastDayOfMonth } from '../../../domain/calendar';
import type { Basis, Period } from '../../../domain/period';
import type { Method } from '../../../domain/indicator';
import { periodsOfMonth, periodsOfTotal, type RunFrame } from '../draft';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import { SLOTS, type Slot } from '../headers/slots';

const CODE = 'FIGURES_BEYOND_TITLE';

/** An open question about columns of a table, and the periods that it holds. */
export interface SlotDoubt {
  readonly id: string;
  readonly code: string;
  readonly slots: readonly Slot[];
}

export interface WithinTitle {
  readonly table: FoundTable;
  readonly doubt: SlotDoubt | null;
}

/** The table without columns that an answer calls incomplete. Months that are not over on the evaluation date are let be. */
export function withinTitle(table: FoundTable, frame: RunFrame, log: Findings): WithinTitle {
  const { through, conflicts } = table.captions;
  const isKnown = through !== null && !conflicts.some(({ fact }) => fact === 'through');
  if (table.role !== 'realisation' || table.isDeposits || !isKnown) return { table, doubt: null };
  const slots = SLOTS.filter((slot) => {
    const end = lastDayOfMonth(frame.year, slot.last);
    const column = table.columns.get(slot.heading);
    return column !== undefined && end > through && end <= frame.asOf && isFilled(table, column);
  });
  const [first] = slots;
  if (first === undefined) return { table, doubt: null };
  const id = `beyond-title:${table.grid.name}`;
  const answer = log.ask({
    id,
    code: CODE,
    sheet: table.grid.name,
    cell: addressOf(table, table.from - 1, table.columns.get(first.heading) ?? 0),
    facts: { found: through, heading: table.written.get(first.heading) ?? first.heading },
    options: [{ id: 'heading' }, { id: 'title' }],
    restsOn: `${through} ${slots.map(({ heading }) => heading).join()}`,
  });
  if (answer === null) return { table, doubt: { id, code: CODE, slots } };
  if (answer === 'heading') return { table, doubt: null };
  const columns = new Map(table.columns);
  for (const { heading } of slots) columns.delete(heading);
  return { table: { ...table, columns }, doubt: null };
}

const isFilled = ({ grid, from, to }: FoundTable, column: number): boolean =>
  grid.values.slice(from, to).some((cells) => (cells[column] ?? '') !== '');

export const periodsOfDoubt = (slot: Slot, method: Method, basis: Basis): readonly Period[] =>
  slot.isRunning ? periodsOfTotal(slot.last, basis) : periodsOfMonth(slot.last - 1, method, basis);
