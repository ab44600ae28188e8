// Times beside the annual target that no word calls realisation, under titles that speak of it: quarters, stages or months
// whose figures come to that target to the sen in every row are its targets, or it is asked. A year is not met so exactly.
import type { Amount } from '../../../domain/amount';
import { QUARTER_PERIODS } from '../../../domain/period';
import { MONTH_NAMES } from '../../monthNames';
import { MONTH_TARGET_HEADINGS, OWN_STAGE_HEADINGS, STAGE_HEADINGS } from '../../templateSheets';
import { plainText } from '../cells/headingText';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import { RELATIVE_HEADINGS, SECOND_HALF_TARGET, SLOT_HEADINGS } from '../headers/slots';
import { RowFigures } from '../rows/rowFigures';

const CODE = 'FIGURES_OF_WHAT';
const REALISED = /\breal|\bpenerimaan\b|\bsetoran\b|\bpenyetoran\b|\bditerima\b|\bcapaian\b/;
const LEAST_ROWS = 2;

export interface Sides {
  readonly targets: readonly FoundTable[];
  readonly realisations: readonly FoundTable[];
}

interface Series {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly isRunning: boolean;
}

const SERIES: readonly Series[] = [
  { from: QUARTER_PERIODS.map((one) => `Realisasi ${one}`), to: OWN_STAGE_HEADINGS, isRunning: false },
  { from: QUARTER_PERIODS.map((one) => `Realisasi s.d. ${one}`), to: STAGE_HEADINGS, isRunning: true },
  { from: MONTH_NAMES, to: MONTH_TARGET_HEADINGS, isRunning: false },
  {
    from: ['Realisasi s.d. TW II', 'Realisasi Semester II'],
    to: ['Target s.d. TW II', SECOND_HALF_TARGET],
    isRunning: false,
  },
];

/** The tables of both sides, with such columns moved to the targets. */
export function withTargetsUnderTimes({ targets, realisations }: Sides, log: Findings): Sides {
  const changed = new Map<FoundTable, FoundTable>();
  for (const table of realisations) {
    const target = targets.find(({ grid, from }) => grid === table.grid && from === table.from);
    if (target === undefined || !isPlain(table)) continue;
    const series = SERIES.find((one) => comesToTarget(table, target, one));
    if (series === undefined) continue;
    const kind = hasOthers(table, series) ? told(table, series, log) : ask(table, series, log);
    if (kind === 'target')
      changed.set(target, withStages(target, table, series)).set(table, without(table, series.from));
    else if (kind === 'neither') changed.set(table, without(table, series.from));
    else if (kind === null) changed.set(table, { ...table, open: { id: idOf(table), code: CODE } });
  }
  const now = (table: FoundTable): FoundTable => changed.get(table) ?? table;
  if (changed.size === 0) return { targets, realisations };
  return { targets: targets.map(now), realisations: realisations.map(now) };
}

const isPlain = ({ isDeposits, open, repeated, pointedColumn, origin, lines }: FoundTable): boolean =>
  !isDeposits && [open, repeated, pointedColumn, origin, lines].every((fact) => fact === undefined);

/** Whether every row that has an annual target states parts of it and nothing else. */
function comesToTarget(table: FoundTable, target: FoundTable, { from, to, isRunning }: Series): boolean {
  if (!from.every((heading) => table.columns.has(heading) && !table.doubled.has(heading))) return false;
  if (!target.columns.has('Target Murni') || to.some((heading) => target.columns.has(heading))) return false;
  if (from.some((heading) => REALISED.test(table.written.get(heading) ?? ''))) return false;
  const figures = new RowFigures(table, from);
  const annuals = new RowFigures(target, ['Target Murni']);
  let rows = 0;
  for (let row = table.from; row < table.to; row += 1) {
    const [annual = null] = annuals.amounts(row);
    const parts = figures.amounts(row);
    if (annual === null || annual === 0n || parts.every((part) => part === null)) continue;
    if (!isWhole(parts, annual, isRunning)) return false;
    rows += 1;
  }
  return rows >= LEAST_ROWS && !addsUpMonths(table, from);
}

function isWhole(parts: readonly (Amount | null)[], annual: Amount, isRunning: boolean): boolean {
  const known = parts.flatMap((part) => part ?? []);
  if (known.length < parts.length) return false;
  if (!isRunning) return known.reduce((sum, part) => sum + part, 0n) === annual;
  const rises = known.every((part, at) => at === 0 || part >= (known[at - 1] ?? 0n));
  return rises && known.at(-1) === annual && (known[0] ?? 0n) < annual;
}

/** Quarters that are the sums of the months beside them in all rows are no targets. */
function addsUpMonths(table: FoundTable, from: readonly string[]): boolean {
  const [first = ''] = from;
  const months = MONTH_NAMES.slice(0, 3);
  if (from === MONTH_NAMES || !months.every((month) => table.columns.has(month))) return false;
  const figures = new RowFigures(table, [first, ...months]);
  let rows = 0;
  for (let row = table.from; row < table.to; row += 1) {
    const [stated = null, ...parts] = figures.amounts(row);
    if (stated === null || parts.some((part) => part === null)) continue;
    if (parts.reduce<Amount>((sum, part) => sum + (part ?? 0n), 0n) !== stated) return false;
    rows += 1;
  }
  return rows > 0;
}

/** Other columns that hold the realisation. */
const hasOthers = ({ columns }: FoundTable, { from }: Series): boolean =>
  [...SLOT_HEADINGS, ...RELATIVE_HEADINGS].some((heading) => !from.includes(heading) && columns.has(heading));

const idOf = ({ grid }: FoundTable): string => `figures-of:${grid.name}`;
const placeOf = (table: FoundTable, { from }: Series) => ({
  sheet: table.grid.name,
  cell: addressOf(table, table.from - 1, table.columns.get(from[0] ?? '') ?? 0),
});

function told(table: FoundTable, series: Series, log: Findings): 'target' {
  const found = plainText(table.written.get(series.from[0] ?? ''));
  log.issue('PARTS_ARE_STAGES', 'info', placeOf(table, series), { found });
  return 'target';
}

function ask(table: FoundTable, series: Series, log: Findings): string | null {
  return log.ask({
    id: idOf(table),
    code: CODE,
    ...placeOf(table, series),
    facts: { count: String(series.from.length) },
    options: [{ id: 'realisation' }, { id: 'target' }, { id: 'neither' }],
  });
}

function withStages(target: FoundTable, { columns, written }: FoundTable, { from, to }: Series): FoundTable {
  const own = new Map(target.columns);
  const texts = new Map(target.written);
  from.forEach((heading, at) => {
    const [stage, column] = [to[at], columns.get(heading)];
    if (stage === undefined || column === undefined) return;
    own.set(stage, column);
    texts.set(stage, written.get(heading) ?? '');
  });
  return { ...target, columns: own, written: texts };
}

const without = (table: FoundTable, headings: readonly string[]): FoundTable => ({
  ...table,
  columns: new Map([...table.columns].filter(([heading]) => !headings.includes(heading))),
});
