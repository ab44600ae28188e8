// Rows of realisation that found no target, while one of their very name has another realisation: deposits without their code, a
// correction, a second part. Asked once a sheet, for the rest of a realisation is no whole one. Takes nothing without an answer.
import { groupedBy } from '../../../domain/groupedBy';
import { hashOf } from '../../writing/contentHash';
import type { CellValue } from '../../grid';
import { plainText } from '../cells/headingText';
import { valueAt } from '../headers/foundTable';
import { RELATIVE_HEADINGS, SLOT_HEADINGS } from '../headers/slots';
import type { SourceRow } from '../rows/sourceRows';
import type { MatchLedger } from './matchLedger';
import { nameKey } from './nameKey';
import { cellOf } from './rowGroups';

const CODE = 'REALISATION_FURTHER';
const FIGURES = [...SLOT_HEADINGS, ...RELATIVE_HEADINGS];
const NOTHING: ReadonlySet<CellValue> = new Set<CellValue>(['', 0, '-']);
/** What is said before the name of an account of some part of it. */
const PART = /^(?:tunggakan|piutang|koreksi|penyesuaian)\s+/i;
/** Names are held against each other's beginnings only where few rows are left. */
const MOST_COMPARED = 300;

/** Words shorter than this name no account. */
const LEAST_LETTERS = 4;

interface Further {
  readonly row: SourceRow;
  readonly target: SourceRow;
  /** Deposits under one code that bear the names of several targets. */
  readonly isMixed: boolean;
}

export function askFurtherRows(ledger: MatchLedger): void {
  const free = ledger.freeRows().filter((row) => !row.isBare && mayBeFurther(row));
  if (free.length === 0) return;
  const matched = [...ledger.matches].flatMap(([target, { rows, kind }]) =>
    kind === 'sum' && rows.length > 0 ? [target] : [],
  );
  const byName = groupedBy(matched, ({ name }) => nameKey(name));
  const found = free.flatMap((row): readonly Further[] => {
    const exactly = (name: string): readonly SourceRow[] =>
      (byName.get(nameKey(name)) ?? []).filter((target) => isOfOffice(row, target));
    const exact = exactly(row.name);
    const near = exact.length > 0 || free.length > MOST_COMPARED ? exact : begun(row, matched);
    const others = [...(row.alsoNamed ?? [])].flatMap(exactly);
    const [target] = near;
    if (others.length > 0) return [...exact, ...others].map((one) => ({ row, target: one, isMixed: true }));
    return near.length === 1 && target !== undefined ? [{ row, target, isMixed: false }] : [];
  });
  const bySheet = groupedBy(found, ({ row, isMixed }) => `${String(isMixed)} ${row.table.grid.name}`);
  for (const own of bySheet.values()) ask(ledger, own);
}

/** A row of a table with a code of its own is an account of its own, whatever its name; without a figure it adds nothing. */
function mayBeFurther({ table, index, code }: SourceRow): boolean {
  if (table.isDeposits) return true;
  return code === null && FIGURES.some((heading) => !NOTHING.has(valueAt(table, index, heading)));
}

const isOfOffice = (row: SourceRow, target: SourceRow): boolean =>
  row.opd === target.opd || row.opd === '' || target.opd === '';

/** `Pajak Reklame (koreksi)`, `Tunggakan Pajak Reklame`: rows without codes that begin with the name, or name a part of it. */
function begun(row: SourceRow, targets: readonly SourceRow[]): readonly SourceRow[] {
  const { code } = row;
  // A deposit of a finer account than the one that has the target.
  if (code !== null && row.table.isDeposits)
    return targets.filter(
      (target) => target.code !== null && code.startsWith(`${target.code}.`) && isOfOffice(row, target),
    );
  if (code !== null) return [];
  const name = plainText(row.name).toLowerCase().replace(PART, '');
  const own = targets.filter((target) => mayBeMeant(row, target));
  const longer = own.filter(({ name: whole }) => beginsWith(name, plainText(whole).toLowerCase()));
  if (longer.length > 0 || !row.table.isDeposits) return longer;
  const words = wordsOf(name);
  const shorter = own.filter((target) => {
    const whole = new Set(wordsOf(plainText(target.name).toLowerCase()));
    return words.every((word) => whole.has(word));
  });
  return words.some((word) => word.length >= LEAST_LETTERS) ? shorter : [];
}

/** Only deposits lose the codes that their accounts have elsewhere. */
const mayBeMeant = (row: SourceRow, target: SourceRow): boolean =>
  (target.code === null || row.table.isDeposits) && isOfOffice(row, target);

const beginsWith = (name: string, own: string): boolean =>
  name.startsWith(own) && /^(?:[^a-z0-9]|$)/.test(name.slice(own.length));

const wordsOf = (name: string): readonly string[] => name.split(/[^\p{L}\d]+/u).filter((word) => word !== '');

function ask(ledger: MatchLedger, found: readonly Further[]): void {
  const [first] = found;
  if (first === undefined) return;
  const { grid } = first.row.table;
  const keys = [...new Set(found.map(({ row }) => ledger.ownKeyOf('realisation', row)))].sort();
  const id = `further:${grid.name}!${hashOf(keys)}`;
  const answer = ledger.log.ask({
    id,
    code: CODE,
    ...cellOf(first.row),
    facts: { count: String(keys.length), name: first.row.name, target: first.target.name },
    // Whose each of mixed deposits are only the sheet can say.
    options: first.isMixed ? [{ id: 'leave' }] : [{ id: 'add' }, { id: 'leave' }],
  });
  for (const { row, target } of found) {
    if (answer === null) {
      ledger.matches.delete(target);
      ledger.hold(target, CODE, id);
    }
    if (answer === 'add') ledger.take(target, [...(ledger.matches.get(target)?.rows ?? []), row]);
  }
}
