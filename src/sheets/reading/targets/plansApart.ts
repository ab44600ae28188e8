// A sheet of months or quarters that add up to the annual targets of the same accounts, while another one tells what came in:
// most likely the plan of the year, and asked about, whatever its title says. Changes no figure.
import type { Amount } from '../../../domain/amount';
import type { SheetGrid } from '../../grid';
import { MONTH_NAMES } from '../../monthNames';
import type { Findings } from '../findings';
import type { About } from '../headers/figureHeading';
import { addressOf, nameAt, type FoundTable } from '../headers/foundTable';
import { findTables } from '../headers/headerFinder';
import { nameKey } from '../keys/nameKey';
import { once } from '../keys/rowGroups';
import type { SheetPointing } from '../pointing/pointing';
import { compare, figuresOf, type Figures } from '../realisation/comparedFigures';
import { saysRealisation } from '../realisation/otherMatterTables';
import { RowFigures } from '../rows/rowFigures';

const CODE = 'PLAN_APART';
const ANNUAL = ['Target Murni', 'Target Perubahan'];
const SERIES = [MONTH_NAMES, ['I', 'II', 'III', 'IV'].map((quarter) => `Realisasi TW ${quarter}`)];
/** One row may come to its target by chance. */
const LEAST_ROWS = 2;

interface SheetTables {
  readonly grid: SheetGrid;
  readonly own: SheetPointing | undefined;
  readonly tables: readonly FoundTable[];
}

/** The sheets with the tables of such plans as the officer said, or waiting for that. */
export function withPlansApart<T extends SheetTables>(sheets: readonly T[], log: Findings): readonly T[] {
  const all = sheets.flatMap(({ tables }) => tables);
  const realised = all.filter(({ role }) => role === 'realisation');
  if (realised.length === 0) return sheets;
  const annuals = once(() => annualTargets(all));
  return sheets.map((one) => {
    const { grid, own, tables } = one;
    const titled = own === undefined ? titledPlan(tables) : null;
    if (titled !== null) return { ...one, tables: settleTitled(titled, tables, all, log) };
    const isOther = (table: FoundTable): boolean => table.role !== 'realisation' || table.isDeposits;
    if (own !== undefined || tables.some(isOther)) return one;
    const find = (about: About): readonly FoundTable[] => findTables(grid, own, undefined, about);
    const others = realised.filter((table) => table.grid !== grid);
    if (others.length === 0) return one;
    const [plan, ...more] = tables.length === 0 ? find('realisation').filter(hasSeries) : tables;
    if (plan === undefined || more.length > 0 || !isPlan(plan, annuals, others)) return one;
    return { ...one, tables: asked(plan, tables, find, log) };
  });
}

/** The months or quarters of a sheet that its title calls a plan and that could be realisation by their headings alone. */
function titledPlan(tables: readonly FoundTable[]): FoundTable | null {
  const [first] = tables;
  const plan = tables.find(({ role }) => role === 'realisation');
  if (first === undefined || plan?.captions.about !== 'target' || plan.isDeposits) return null;
  const isOne = tables.every(({ from, role }) => from === first.from && isPlanRole(role));
  return isOne && tables.length === 2 && hasSeries(plan) && !saysRealisation(plan) ? plan : null;
}

const isPlanRole = (role: FoundTable['role']): boolean => role === 'target' || role === 'realisation';

/** A titled plan that comes to the targets of all its accounts is one; else it is asked what its figures are. */
function settleTitled(
  plan: FoundTable,
  tables: readonly FoundTable[],
  all: readonly FoundTable[],
  log: Findings,
): readonly FoundTable[] {
  const elsewhere = all.filter(({ grid }) => grid !== plan.grid);
  const annuals = annualTargets(elsewhere);
  const own = figuresOf(plan);
  const { fitting, common } = fitsIn(plan, own, annuals);
  const others = elsewhere.filter(({ role, isDeposits }) => role === 'realisation' && !isDeposits);
  if (common === 0 || !differsFrom(own, others)) return tables;
  const targets = tables.filter(({ role }) => role === 'target');
  const find = (about: About): readonly FoundTable[] =>
    about === 'target' ? targets : tables.filter(({ role }) => role === 'realisation');
  if (fitting < LEAST_ROWS || fitting < common) return asked(plan, find('realisation'), find, log);
  const column = plan.columns.get(seriesOf(plan)?.[0] ?? '') ?? 0;
  const at = { sheet: plan.grid.name, cell: addressOf(plan, plan.from - 1, column) };
  log.issue('PLAN_BY_TITLE', 'info', at);
  return targets.map((table) => ({ ...table, isPlan: true }));
}

/** Whether a header bears quarters that neither it nor its titles give a meaning. */
export const mayBePlan = (grid: SheetGrid): boolean =>
  findTables(grid, undefined, undefined, 'realisation').some(hasSeries);

const seriesOf = ({ columns }: FoundTable): readonly string[] | undefined =>
  SERIES.find((headings) => headings.every((heading) => columns.has(heading)));

const hasSeries = (table: FoundTable): boolean => seriesOf(table) !== undefined;

function annualTargets(tables: readonly FoundTable[]): ReadonlyMap<string, readonly Amount[]> {
  const annuals = new Map<string, Amount[]>();
  for (const table of tables) {
    if (table.role !== 'target') continue;
    const figures = new RowFigures(table, ANNUAL);
    for (let index = table.from; figures.width > 0 && index < table.to; index += 1) {
      const name = nameKey(nameAt(table, index));
      const own = figures.amounts(index).flatMap((amount) => amount ?? []);
      if (name !== '' && own.length > 0) annuals.set(name, [...(annuals.get(name) ?? []), ...own]);
    }
  }
  return annuals;
}

/** Most rows come to their target of the year, and another table tells otherwise of them. */
function isPlan(
  plan: FoundTable,
  annuals: () => ReadonlyMap<string, readonly Amount[]>,
  others: readonly FoundTable[],
): boolean {
  if (!hasSeries(plan) || plan.captions.about === 'realisation' || saysRealisation(plan)) return false;
  const own = figuresOf(plan);
  const { fitting, common } = fitsIn(plan, own, annuals());
  return fitting >= LEAST_ROWS && fitting * 2 > common && differsFrom(own, others);
}

/** How many of its accounts have a target elsewhere, and how many come to it. */
function fitsIn(
  plan: FoundTable,
  own: Figures,
  annuals: ReadonlyMap<string, readonly Amount[]>,
): { readonly fitting: number; readonly common: number } {
  const series = seriesOf(plan) ?? [];
  let [fitting, common] = [0, 0];
  for (const [name, amounts] of own.rows) {
    const targets = annuals.get(name);
    if (targets === undefined) continue;
    common += 1;
    if (comesTo(series, amounts, targets)) fitting += 1;
  }
  return { fitting, common };
}

const differsFrom = (own: Figures, others: readonly FoundTable[]): boolean =>
  others.some((table) => {
    const told = compare(own, figuresOf(table));
    return told.common > 0 && told.differs;
  });

function comesTo(
  series: readonly string[],
  amounts: ReturnType<Figures['rows']['get']>,
  targets: readonly Amount[],
): boolean {
  const parts = series.map((heading) => amounts?.get(heading) ?? null);
  const sum = parts.reduce<Amount>((total, part) => total + (part ?? 0n), 0n);
  const last = parts.at(-1) ?? 0n;
  const isRising = parts.every((part, at) => part !== null && (at === 0 || part >= (parts[at - 1] ?? 0n)));
  return targets.some((target) => target > 0n && (sum === target || (isRising && last === target)));
}

function asked(
  plan: FoundTable,
  before: readonly FoundTable[],
  find: (about: About) => readonly FoundTable[],
  log: Findings,
): readonly FoundTable[] {
  const { grid, from, columns } = plan;
  const id = `plan-apart:${grid.name}`;
  const answer = log.ask({
    id,
    code: CODE,
    sheet: grid.name,
    cell: addressOf(plan, from - 1, columns.get(seriesOf(plan)?.[0] ?? '') ?? 0),
    options: [{ id: 'target' }, { id: 'realisation' }, { id: 'neither' }],
  });
  if (answer === 'neither') return [];
  if (answer === 'realisation') return before.length === 0 ? [plan] : before;
  const open = answer === null ? { open: { id, code: CODE } } : {};
  return find('target').flatMap((table) =>
    table.role === 'target' ? [{ ...table, ...open, isPlan: true }] : [],
  );
}
