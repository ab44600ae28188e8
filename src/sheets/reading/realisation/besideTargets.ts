// Realisation beside the targets and in tables apart from them: which of the tables count where they hold the same accounts.
// Takes none of two that differ by itself: that is one question a sheet.
import { statedFactor } from '../cells/tableUnit';
import type { Findings } from '../findings';
import { addressOf, nameAt, type FoundTable } from '../headers/foundTable';
import { ownColumn } from '../besideTables';
import { SLOT_HEADINGS, SLOTS } from '../headers/slots';
import { nameKey } from '../keys/nameKey';
import { amountOf, compare, figuresOf, MONTHS, tellsAll, type Figures } from './comparedFigures';
import { OtherMatters, saysRealisation } from './otherMatterTables';
import { mayShareAccounts } from './sharedAccounts';
import { settleStatedTwice } from './statedTwice';
import { withFallingReports } from './fallingReports';
import { RowFigures } from '../rows/rowFigures';
import { TARGET_FIGURES } from '../targets/readTargets';
import { isTitledOtherYear } from '../titleYear';

const CODE = 'REALISATION_APART';

export interface RealisationSources {
  readonly targets: readonly FoundTable[];
  readonly realisations: readonly FoundTable[];
  readonly year: number;
  readonly log: Findings;
}

/** The tables of realisation that count, of those that hold the same accounts. */
export function settleBeside(sources: RealisationSources): readonly FoundTable[] {
  const settled = withFallingReports(settleStatedTwice(sources));
  const isOpen = ({ repeated }: FoundTable): boolean => repeated === undefined;
  const rest = settleOpen({ ...sources, realisations: settled.filter(isOpen) });
  const byPlace = new Map(rest.map((table) => [placeOf(table), table]));
  return settled.flatMap((table) => {
    if (!isOpen(table)) return isWhollyRepeated(table, sources.targets) ? [] : [table];
    const own = byPlace.get(placeOf(table));
    return own === undefined ? [] : [own];
  });
}

const placeOf = (table: FoundTable): string =>
  `${table.grid.name}\u0000${String(table.from)}\u0000${String(ownColumn(table))}`;

/** Reports stay beside their targets, whose month they tell, also without a row of their own. */
const isWhollyRepeated = (table: FoundTable, targets: readonly FoundTable[]): boolean =>
  table.isRecap !== true &&
  targetOf(table, targets) === null &&
  table.grid.values.every(
    (_, index) =>
      index < table.from ||
      index >= table.to ||
      nameKey(nameAt(table, index)) === '' ||
      (table.repeated?.has(index) ?? false),
  );

function settleOpen(sources: RealisationSources): readonly FoundTable[] {
  const { targets, realisations, log } = sources;
  return new OtherMatters(targets, realisations).settledForeign(settleApart(sources), log);
}

function settleApart({ targets, realisations, year, log }: RealisationSources): readonly FoundTable[] {
  // Figures of another year beside its own targets are no rivals of this year's.
  const beside = realisations.filter(
    (table) => targetOf(table, targets) !== null && !isTitledOtherYear(table, year),
  );
  const apart = realisations.filter((table) => !beside.includes(table));
  const matters = new OtherMatters(targets, realisations);
  if (beside.length === 0) {
    const ofYear = realisations.filter((table) => !isTitledOtherYear(table, year));
    const settled = new Map(matters.settled(ofYear, log).map((table) => [placeOf(table), table]));
    return realisations.flatMap((table) =>
      ofYear.includes(table) ? (settled.get(placeOf(table)) ?? []) : [table],
    );
  }
  if (apart.length === 0) return matters.settledBeside(realisations, log);
  if (apart.some(({ pointedColumn }) => pointedColumn !== undefined))
    return withoutBeside(realisations, beside, log);
  const ofOtherYear = apart.filter((table) => isTitledOtherYear(table, year));
  const ownRows = beside.map(figuresOf);
  const isOther = (table: FoundTable): boolean =>
    matters.isNamed(table) && ownRows.some((own) => compare(own, figuresOf(table)).common > 0);
  const others = apart.filter((table) => !ofOtherYear.includes(table) && isOther(table));
  for (const { grid } of others) log.issue('TABLE_OF_OTHER_MATTER', 'info', { sheet: grid.name });
  const rest = apart.filter((table) => !ofOtherYear.includes(table) && !others.includes(table));
  const kept = new Map<FoundTable, FoundTable | null>(others.map((table) => [table, null]));
  const rivals = rest.flatMap((table): readonly FoundTable[] => {
    const own = matters.settled([table], log)[0] ?? null;
    kept.set(table, own);
    return own === null ? [] : [table];
  });
  if (rivals.length > 0)
    for (const table of beside) settleOne(table, targetOf(table, targets), rivals, kept, log);
  return realisations.flatMap((table) => {
    const own = kept.get(table);
    return own === undefined ? [table] : own === null ? [] : [own];
  });
}

const targetOf = (table: FoundTable, targets: readonly FoundTable[]): FoundTable | null =>
  targets.find(({ grid, from }) => grid === table.grid && from === table.from) ?? null;

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
    .map((rival) => {
      const figures = figuresOf(rival);
      return { rival, figures, ...compare(own, figures) };
    });
  const ofSameRows = compared.filter(({ common }) => common > 0);
  const same = ofSameRows.filter(({ rival }) => !continues(rival, table));
  const isContinued = same.length < ofSameRows.length && !isOfTargets(own, target);
  const isApart = same.length === 0 && isOfOthers(table, own, target, rivals);
  const isSaid = isContinued || isApart || table.captions.about === 'realisation' || saysRealisation(table);
  if (same.length === 0 && isSaid) return;
  if (same.length === 0 || (!isSaid && (table.captions.about === 'target' || isOfTargets(own, target))))
    return leaveOut();
  const differing = same.filter(({ differs }) => differs);
  const rounded = same.filter(({ rival }) => (statedFactor(rival, SLOT_HEADINGS) ?? 1n) > own.factor);
  if (differing.length === 0) {
    const exact = same.filter((one) => !rounded.includes(one));
    if (
      exact.length > 0 &&
      tellsAll(
        exact.map(({ figures }) => figures),
        own,
      )
    )
      return leaveOut();
    if (exact.every(({ figures }) => tellsAll([own], figures, 'common'))) {
      for (const { rival } of same) takeRest(rival);
      return;
    }
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
    facts: {
      list: [
        ...new Set((differing.length === 0 ? same : differing).map(({ rival }) => rival.grid.name)),
      ].join(', '),
    },
    options: [{ id: 'beside' }, { id: 'apart' }],
  });
  if (answer === 'apart') return leaveOut();
  for (const { rival } of same) takeRest(rival);
  if (answer === null) kept.set(table, { ...table, open: { id, code: CODE } });
}

/** Filled months beside targets of which no other table has any account. */
const isOfOthers = (
  table: FoundTable,
  own: Figures,
  target: FoundTable | null,
  rivals: readonly FoundTable[],
): boolean =>
  own.rows.size > 0 &&
  table.captions.about !== 'target' &&
  !isOfTargets(own, target) &&
  !rivals.some((rival) => mayShareAccounts(table, rival));

/** Whether a table tells of months alone that the other one has no column for, as its continuation on a further page. */
function continues(table: FoundTable, other: FoundTable): boolean {
  const [own, others] = [table, other].map((one) => SLOTS.filter(({ heading }) => one.columns.has(heading)));
  if (own === undefined || others === undefined || own.length === 0 || others.length === 0) return false;
  return own.every((slot) => others.every(({ first, last }) => slot.first > last || slot.last < first));
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
