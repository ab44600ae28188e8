// Columns that the title of a sheet makes targets and their bare headings realisation: one figure is never held against itself.
// Where no other table brings the realisation, it is asked what they are.
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import { RELATIVE_HEADINGS, SLOT_HEADINGS } from '../headers/slots';
import type { Sides } from './targetsUnderTimes';

const CODE = 'FIGURES_OF_WHAT';
const FIGURES: ReadonlySet<string> = new Set([...SLOT_HEADINGS, ...RELATIVE_HEADINGS]);

/** The tables of both sides, no column of figures on both of them. */
export function withoutBothSides({ targets, realisations }: Sides, log: Findings): Sides {
  const pairs = realisations.flatMap((table) => {
    const target = targets.find(({ grid, from }) => grid === table.grid && from === table.from);
    const shared = target === undefined ? new Set<number>() : sharedColumns(table, target);
    return target === undefined || shared.size === 0 ? [] : [{ table, target, shared }];
  });
  // What tables apart say of the same accounts settles it elsewhere.
  if (pairs.length === 0 || pairs.length < realisations.length) return { targets, realisations };
  const changed = new Map<FoundTable, FoundTable>();
  for (const { table, target, shared } of pairs) {
    const id = `figures-of:${table.grid.name}`;
    const answer = log.ask({
      id,
      code: CODE,
      sheet: table.grid.name,
      cell: addressOf(table, table.from - 1, Math.min(...shared)),
      facts: { count: String(shared.size) },
      options: [{ id: 'realisation' }, { id: 'target' }, { id: 'neither' }],
    });
    if (answer !== 'target') changed.set(target, without(target, shared));
    if (answer === 'target' || answer === 'neither') changed.set(table, without(table, shared));
    else if (answer === null) changed.set(table, { ...table, open: { id, code: CODE } });
  }
  const now = (table: FoundTable): FoundTable => changed.get(table) ?? table;
  return { targets: targets.map(now), realisations: realisations.map(now) };
}

/** Columns that both tables read as figures. */
function sharedColumns(table: FoundTable, target: FoundTable): ReadonlySet<number> {
  const own = new Set([...table.columns].flatMap(([heading, at]) => (FIGURES.has(heading) ? [at] : [])));
  return new Set([...target.columns.values()].filter((column) => own.has(column)));
}

const without = (table: FoundTable, columns: ReadonlySet<number>): FoundTable => ({
  ...table,
  columns: new Map([...table.columns].filter(([, column]) => !columns.has(column))),
});
