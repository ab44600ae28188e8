// Tables whose names were told by evidence, beside others whose headings say it: left out where they repeat or break down what
// those state, asked about where they hold targets and realisation of other names. Reads amounts and names alone.
import type { Amount } from '../../../domain/amount';
import type { SheetGrid } from '../../grid';
import { plainText } from '../cells/headingText';
import type { Findings } from '../findings';
import { addressOf, nameAt, type FoundTable } from '../headers/foundTable';
import { SLOT_HEADINGS } from '../headers/slots';
import { nameKey } from '../keys/nameKey';
import { once } from '../keys/rowGroups';
import { compare, figuresOf } from '../realisation/comparedFigures';
import { RowFigures } from '../rows/rowFigures';

const CODE = 'SHEET_OF_OTHER_ROWS';
const NAME = 'Uraian/Indikator Kinerja';
const OFFICE = 'Perangkat Daerah';
const ANNUAL = ['Target Murni', 'Target Perubahan'];

/** Whether the rows count, or the question that is open. */
type Answer = 'own' | 'none' | { readonly id: string; readonly code: string };

interface Known {
  readonly names: ReadonlySet<string>;
  readonly amounts: ReadonlySet<Amount>;
}

/** The tables that count: sure ones, and guesses where no other table of their role is sure or the officer says so. */
export function withoutGuesses(tables: readonly FoundTable[], log: Findings): readonly FoundTable[] {
  const isGuess = ({ isByEvidence }: FoundTable): boolean => isByEvidence === true;
  const sure = tables.filter((table) => !isGuess(table));
  const roles = new Set(sure.map(({ role }) => role));
  if (sure.length === tables.length || roles.size === 0) return tables;
  const known = once(() => knownRows(sure.filter(({ role }) => role === 'target')));
  const answers = new Map<SheetGrid, Answer>();
  for (const table of tables) {
    if (!isGuess(table) || table.role !== 'target' || !roles.has('target') || answers.has(table.grid))
      continue;
    const isRealised = tables.some((one) => one.role === 'realisation' && one.grid === table.grid);
    if (isRealised && isNew(table, known()))
      answers.set(table.grid, isOfOtherOffice(table, sure) ? 'own' : asked(table, log));
  }
  const realised = sure.filter(({ role, isDeposits }) => role === 'realisation' && !isDeposits);
  const isFurther = (table: FoundTable): boolean =>
    table.role === 'realisation' && !answers.has(table.grid) && isMore(table, realised, known().names);
  return tables.flatMap((table) => {
    if (!isGuess(table) || !roles.has(table.role) || isFurther(table)) return [table];
    const answer = answers.get(table.grid) ?? 'none';
    if (answer === 'none') return [];
    return answer === 'own' ? [table] : [{ ...table, open: answer }];
  });
}

function rowsOf(table: FoundTable): readonly (readonly [name: string, annual: Amount])[] {
  const figures = new RowFigures(table, ANNUAL);
  return Array.from({ length: table.to - table.from }, (_, at) => table.from + at).flatMap((index) => {
    const annual = figures.amounts(index).find((amount) => amount !== null && amount !== 0n);
    return annual === undefined || annual === null ? [] : [[nameKey(nameAt(table, index)), annual] as const];
  });
}

function knownRows(sure: readonly FoundTable[]): Known {
  const tables = sure.map(rowsOf);
  const rows = tables.flat();
  const sums = [...tables, rows].map(sumOf);
  return {
    names: new Set(rows.map(([name]) => name)),
    amounts: new Set([...rows.map(([, amount]) => amount), ...sums]),
  };
}

const sumOf = (rows: readonly (readonly [string, Amount])[]): Amount =>
  rows.reduce<Amount>((total, [, amount]) => total + amount, 0n);

/** Most of its rows are those of targets, and it says otherwise of the same months than every other table: the rest of them. */
function isMore(table: FoundTable, realised: readonly FoundTable[], names: Known['names']): boolean {
  const shared = realised.filter(({ columns }) =>
    SLOT_HEADINGS.some((heading) => columns.has(heading) && table.columns.has(heading)),
  );
  if (shared.length === 0) return false;
  const own = figuresOf(table);
  const known = [...own.rows.keys()].filter((name) => names.has(name)).length;
  return known * 2 > own.rows.size && shared.every((one) => compare(figuresOf(one), own).differs);
}

/** None of its rows stands elsewhere, and they are no parts of one that does. */
function isNew(table: FoundTable, { names, amounts }: Known): boolean {
  const rows = rowsOf(table);
  const isBrokenDown = amounts.has(sumOf(rows)) || rows.some(([, amount]) => amounts.has(amount));
  // Rows that bear the names of offices add up theirs.
  const areOffices = table.columns.get(OFFICE) === table.columns.get(NAME);
  return rows.length > 0 && !areOffices && !isBrokenDown && !rows.some(([name]) => names.has(name));
}

/** Whether its titles name an office of its own: no details of another office's accounts. */
function isOfOtherOffice({ captions: { office } }: FoundTable, sure: readonly FoundTable[]): boolean {
  if (office === null) return false;
  const others = sure.filter(({ role }) => role === 'target').map(({ captions }) => captions.office);
  return others.every((other) => other !== null && nameKey(other.name) !== nameKey(office.name));
}

function asked(table: FoundTable, log: Findings): Answer {
  const { name: sheet } = table.grid;
  const id = `sheet-rows:${sheet}`;
  const answer = log.ask({
    id,
    code: CODE,
    sheet,
    cell: addressOf(table, table.from - 1, table.columns.get(NAME) ?? 0),
    facts: { heading: table.written.get(NAME) ?? '', name: plainText(nameAt(table, table.from)) },
    options: [{ id: 'own' }, { id: 'none' }],
  });
  if (answer === null) return { id, code: CODE };
  return answer === 'own' ? 'own' : 'none';
}
