// Realisation beside the targets and in tables apart from them: which of the tables count where they hold the same accounts.
// Takes none of two that differ by itself: that is one question a sheet.
import type { Amount } from '../../../domain/amount';
import { DEPOSIT_AMOUNT } from '../deposits/depositHeadings';
import { isOfOtherMatter, titleText } from '../captions/otherMatters';
import { statedFactor } from '../cells/tableUnit';
import type { Findings } from '../findings';
import { addressOf, nameAt, type FoundTable } from '../headers/foundTable';
import { SLOT_HEADINGS, SLOTS } from '../headers/slots';
import { nameKey } from '../keys/nameKey';
import { RowFigures } from '../rows/rowFigures';
import { TARGET_FIGURES } from '../targets/readTargets';
import { titleYear } from '../titleYear';

const CODE = 'REALISATION_APART';
const MONTHS = SLOTS.filter(({ first, last, isRunning }) => first === last && !isRunning);

export interface RealisationSources {
  readonly targets: readonly FoundTable[];
  readonly realisations: readonly FoundTable[];
  readonly year: number;
  readonly log: Findings;
}

/** The tables of realisation that count, of those that hold the same accounts. */
export function settleBeside({
  targets,
  realisations,
  year,
  log,
}: RealisationSources): readonly FoundTable[] {
  const beside = realisations.filter((table) => targetOf(table, targets) !== null);
  const apart = realisations.filter((table) => !beside.includes(table));
  if (beside.length === 0 || apart.length === 0) return realisations;
  if (apart.some(({ pointedColumn }) => pointedColumn !== undefined))
    return withoutBeside(realisations, beside, log);
  const all = [...targets, ...realisations];
  const targetTitles = targets.map((table) => titleText(table, all)).join('\n');
  const ofOtherYear = apart.filter((table) => isOtherYear(table, year));
  const ownRows = beside.map(figuresOf);
  const isOther = (table: FoundTable): boolean =>
    !saysRealisation(table) &&
    isOfOtherMatter(titleText(table, all), targetTitles) &&
    ownRows.some((own) => compare(own, figuresOf(table)).common > 0);
  const others = apart.filter((table) => !ofOtherYear.includes(table) && isOther(table));
  for (const { grid } of others) log.issue('TABLE_OF_OTHER_MATTER', 'info', { sheet: grid.name });
  const rivals = apart.filter((table) => !ofOtherYear.includes(table) && !others.includes(table));
  if (rivals.length === 0) return realisations.filter((table) => !others.includes(table));
  const kept = new Map<FoundTable, FoundTable | null>(others.map((table) => [table, null]));
  for (const table of beside) settleOne(table, targetOf(table, targets), rivals, kept, log);
  return realisations.flatMap((table) => {
    const own = kept.get(table);
    return own === undefined ? [table] : own === null ? [] : [own];
  });
}

const targetOf = (table: FoundTable, targets: readonly FoundTable[]): FoundTable | null =>
  targets.find(({ grid, from }) => grid === table.grid && from === table.from) ?? null;

const saysRealisation = ({ written }: FoundTable): boolean =>
  [...written.values()].some((text) => /realisasi/.test(text));

function isOtherYear(table: FoundTable, year: number): boolean {
  const own = table.columns.has('Tahun') ? null : titleYear(table);
  return own !== null && own !== year;
}

function withoutBeside(
  realisations: readonly FoundTable[],
  beside: readonly FoundTable[],
  log: Findings,
): readonly FoundTable[] {
  for (const { grid, pointedColumn } of beside)
    if (pointedColumn === undefined) log.issue('MONTHS_BESIDE_TARGETS', 'warning', { sheet: grid.name });
  return realisations.filter((table) => !beside.includes(table) || table.pointedColumn !== undefined);
}

function settleOne(
  table: FoundTable,
  target: FoundTable | null,
  rivals: readonly FoundTable[],
  kept: Map<FoundTable, FoundTable | null>,
  log: Findings,
): void {
  if (table.pointedColumn !== undefined) return;
  const leaveOut = (): void => {
    log.issue('MONTHS_BESIDE_TARGETS', 'warning', { sheet: table.grid.name });
    kept.set(table, null);
  };
  const own = figuresOf(table);
  const takeRest = (rival: FoundTable): void => {
    const left = kept.get(rival);
    if (left !== null) kept.set(rival, restOf(left ?? rival, own));
  };
  const compared = rivals
    .filter((rival) => isOfOneOffice(table, rival))
    .map((rival) => ({ rival, ...compare(own, figuresOf(rival)) }));
  const same = compared.filter(({ common }) => common > 0);
  const isSaid = table.captions.about === 'realisation' || saysRealisation(table);
  if (same.length === 0 && isSaid) return;
  if (same.length === 0 || (!isSaid && (table.captions.about === 'target' || isOfTargets(own, target))))
    return leaveOut();
  const differing = same.filter(({ differs }) => differs);
  const rounded = same.filter(({ rival }) => (statedFactor(rival, SLOT_HEADINGS) ?? 1n) > own.factor);
  if (differing.length === 0) {
    if (rounded.length < same.length) return leaveOut();
    for (const { rival } of rounded) takeRest(rival);
    return;
  }
  const id = `realisation-apart:${table.grid.name}`;
  const answer = log.ask({
    id,
    code: CODE,
    sheet: table.grid.name,
    cell: addressOf(
      table,
      table.from - 1,
      MONTHS.flatMap(({ heading }) => table.columns.get(heading) ?? [])[0] ?? 0,
    ),
    facts: { list: [...new Set(differing.map(({ rival }) => rival.grid.name))].join(', ') },
    options: [{ id: 'beside' }, { id: 'apart' }],
  });
  if (answer === 'apart') return leaveOut();
  for (const { rival } of same) takeRest(rival);
  if (answer === null) kept.set(table, { ...table, open: { id, code: CODE } });
}

interface Figures {
  readonly factor: bigint;
  readonly rows: ReadonlyMap<string, ReadonlyMap<string, Amount>>;
}

/** Of a list of deposits the sum of each account; of a report whose months its titles tell, the names alone. */
function figuresOf(table: FoundTable): Figures {
  const headings = table.isDeposits
    ? [DEPOSIT_AMOUNT]
    : SLOT_HEADINGS.filter((heading) => table.columns.has(heading));
  const figures = new RowFigures(table, headings);
  const rows = new Map<string, Map<string, Amount>>();
  for (let index = table.from; index < table.to; index += 1) {
    const name = nameKey(nameAt(table, index));
    const known = rows.get(name);
    if (name === '' || (known !== undefined && !table.isDeposits)) continue;
    const amounts = known ?? new Map<string, Amount>();
    headings.forEach((heading, nth) => {
      const amount = figures.amount(index, nth);
      if (amount !== null) amounts.set(heading, (amounts.get(heading) ?? 0n) + amount);
    });
    if (amounts.size > 0 || headings.length === 0) rows.set(name, amounts);
  }
  return { factor: statedFactor(table, headings) ?? 1n, rows };
}

/** Tables whose titles name two offices tell of different accounts. */
const isOfOneOffice = (one: FoundTable, other: FoundTable): boolean =>
  one.captions.office === null ||
  other.captions.office === null ||
  nameKey(one.captions.office.name) === nameKey(other.captions.office.name);

/** A table without the rows that stand beside the targets; null where nothing is left. */
function restOf(rival: FoundTable, own: Figures): FoundTable | null {
  const all = figuresOf(rival);
  if ([...all.rows.keys()].every((name) => own.rows.has(name))) return null;
  const values = rival.grid.values.map((cells, index) => {
    const isOwn = index >= rival.from && index < rival.to && own.rows.has(nameKey(nameAt(rival, index)));
    return isOwn ? cells.map(() => '') : cells;
  });
  return { ...rival, grid: { ...rival.grid, values } };
}

/** How many rows both have, and whether a figure of any of them differs; what cannot be compared differs. */
function compare(one: Figures, other: Figures): { readonly common: number; readonly differs: boolean } {
  let common = 0;
  let differs = false;
  const widest = one.factor > other.factor ? one.factor : other.factor;
  // Amounts are kept to the millionth; each month in a multiple of rupiah is rounded by half of itself at most.
  const leeway = one.factor === other.factor ? 0n : (widest * 1_000_000n) / 2n;
  for (const [name, amounts] of one.rows) {
    const others = other.rows.get(name);
    if (others === undefined) continue;
    common += 1;
    let pairs = 0;
    for (const { heading, first, last } of SLOTS) {
      const own = amountOf(amounts, heading);
      const theirs = amountOf(others, heading);
      if (own === null || theirs === null) continue;
      pairs += 1;
      const difference = own * one.factor - theirs * other.factor;
      const most = leeway * BigInt(last - first + 1);
      if (difference > most || difference < -most) differs = true;
    }
    const deposited = others.get(DEPOSIT_AMOUNT);
    if (deposited !== undefined && deposited * other.factor === totalOf(amounts) * one.factor) pairs += 1;
    if (pairs === 0) differs = true;
  }
  return { common, differs };
}

const totalOf = (amounts: ReadonlyMap<string, Amount>): Amount =>
  MONTHS.reduce((sum, { heading }) => sum + (amounts.get(heading) ?? 0n), 0n);

/** A figure as it stands, or the sum of its months. */
function amountOf(amounts: ReadonlyMap<string, Amount>, heading: string): Amount | null {
  const own = amounts.get(heading);
  if (own !== undefined) return own;
  const slot = SLOTS.find((one) => one.heading === heading);
  if (slot === undefined) return null;
  let sum = 0n;
  for (const month of MONTHS.slice(slot.first - 1, slot.last)) {
    const amount = amounts.get(month.heading);
    if (amount === undefined) return null;
    sum += amount;
  }
  return sum;
}

/** Whether the figures of most rows add up to the target of the year, as targets of months do. */
function isOfTargets(own: Figures, target: FoundTable | null): boolean {
  if (target === null) return false;
  const headings = TARGET_FIGURES.filter((heading) => target.columns.has(heading));
  const figures = new RowFigures(target, headings);
  let [fitting, all] = [0, 0];
  for (let index = target.from; index < target.to; index += 1) {
    const months = own.rows.get(nameKey(nameAt(target, index)));
    const sum = months === undefined ? null : amountOf(months, 's.d. Desember');
    if (months === undefined) continue;
    all += 1;
    if (sum !== null && figures.amounts(index).some((amount) => amount === sum)) fitting += 1;
  }
  return all > 0 && fitting * 2 > all;
}
