// Quarters beside an annual target of which neither headings nor titles say whether they are targets or realisation: asked
// once a sheet, unless one is still blank, a printed percentage proves them, or all of them add up the months of another table
// of the sheet or those of sheets of single months.
import type { SheetGrid } from '../../grid';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from './foundTable';
import type { About } from './figureHeading';
import { repeatsFigures } from '../realisation/comparedFigures';
import { repeatsReports } from '../realisation/statedTwice';
import { areProvenRealised } from './provenQuarters';
import { SLOTS } from './slots';

const CODE = 'FIGURES_OF_WHAT';
const QUARTERS = SLOTS.filter(({ first, last }) => last > first).map(({ heading }) => heading);

/** `find`: the tables of the sheet where such figures are taken for targets or for realisation. */
export function withBareQuarters(
  grid: SheetGrid,
  tables: readonly FoundTable[],
  find: (assumed: About) => readonly FoundTable[],
  /** The tables of all sheets. */
  others: readonly FoundTable[],
  log: Findings,
): readonly FoundTable[] {
  const isLone = (target: FoundTable): boolean =>
    target.role === 'target' && !tables.some((one) => one.role === 'realisation' && isBeside(one, target));
  const lone = tables.filter(isLone);
  if (lone.length === 0) return tables;
  const assumed = find('realisation');
  const bare = assumed.filter(
    (one) =>
      one.role === 'realisation' &&
      lone.some((target) => isBeside(one, target)) &&
      QUARTERS.some((heading) => one.columns.has(heading)),
  );
  const [example] = bare;
  if (example === undefined) return tables;
  if (bare.every(hasBlankQuarter)) return assumed;
  const known = assumed.filter((one) => one.role === 'realisation' && !bare.includes(one));
  if (bare.every((one) => known.some((other) => repeatsFigures(one, other)))) return assumed;
  if (bare.every((one) => repeatsReports(one, others))) return assumed;
  const isProven = (one: FoundTable): boolean =>
    lone.some((target) => isBeside(one, target) && areProvenRealised(target, quartersOf(one), one));
  if (bare.every(isProven)) return assumed;
  const columns = quartersOf(example);
  log.tellColumns(grid.name, columns);
  const id = `figures-of:${grid.name}`;
  const answer = log.ask({
    id,
    code: CODE,
    sheet: grid.name,
    cell: addressOf(example, example.from - 1, columns[0] ?? 0),
    facts: { count: String(columns.length) },
    options: [{ id: 'realisation' }, { id: 'target' }, { id: 'neither' }],
  });
  if (answer === null)
    return assumed.map((one) => (bare.includes(one) ? { ...one, open: { id, code: CODE } } : one));
  if (answer === 'neither') return tables;
  return answer === 'realisation' ? assumed : find('target');
}

const quartersOf = ({ columns }: FoundTable): readonly number[] =>
  QUARTERS.flatMap((heading) => columns.get(heading) ?? []);

const isBeside = (one: FoundTable, other: FoundTable): boolean =>
  one.from === other.from && one.headerRows.join() === other.headerRows.join();

/** Targets of a year are set before it; a quarter without any figure, beside others that have some, is still to come. */
function hasBlankQuarter(table: FoundTable): boolean {
  const { grid, from, to } = table;
  const filled = quartersOf(table).map((column) =>
    grid.values.slice(from, to).some((cells) => (cells[column] ?? '') !== ''),
  );
  return filled.includes(true) && filled.includes(false);
}
