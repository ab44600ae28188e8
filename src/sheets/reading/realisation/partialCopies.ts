// Lists that state again some rows of a fuller table with their targets and realisation, as the largest revenues or those
// behind their targets: told and counted once. Leaves out nothing of which the fuller table says less or says otherwise.
import type { Findings } from '../findings';
import { nameAt, type FoundTable } from '../headers/foundTable';
import { plainText } from '../cells/headingText';
import { SLOTS } from '../headers/slots';
import { nameKey } from '../keys/nameKey';
import { RowFigures } from '../rows/rowFigures';
import { isTotalWord } from '../rows/totalWords';
import { TARGET_FIGURES } from '../targets/readTargets';
import { compare, figuresOf, tellsAll, type Figures } from './comparedFigures';
import { toldSlots } from './statedFigures';

/** One row alone may be like another by chance. */
const LEAST_ROWS = 2;

interface Pair {
  readonly target: FoundTable;
  readonly realisation: FoundTable;
  readonly figures: Figures;
}

/** The tables of both sides, with all rows of such lists marked as repeated. */
export function withoutPartialCopies(
  targets: readonly FoundTable[],
  realisations: readonly FoundTable[],
  log: Findings,
): { readonly targets: readonly FoundTable[]; readonly realisations: readonly FoundTable[] } {
  const plain = realisations.flatMap((realisation): readonly Omit<Pair, 'figures'>[] => {
    const target = targets.find(({ grid, from }) => grid === realisation.grid && from === realisation.from);
    return target === undefined || !isPlain(realisation) ? [] : [{ target, realisation }];
  });
  if (plain.length < 2) return { targets, realisations };
  const pairs = plain.map((one): Pair => ({ ...one, figures: figuresOf(one.realisation) }));
  const copies = new Set<FoundTable>();
  for (const list of pairs) {
    const fuller = pairs.find((one) => !copies.has(one.target) && one !== list && repeats(list, one));
    if (fuller === undefined) continue;
    const { name } = fuller.target.grid;
    log.issue('FIGURES_REPEATED', 'info', { sheet: list.target.grid.name }, { found: name });
    copies.add(list.target).add(list.realisation);
  }
  const marked = (table: FoundTable): FoundTable =>
    copies.has(table) ? { ...table, repeated: new Set(rowsOf(table)) } : table;
  return { targets: targets.map(marked), realisations: realisations.map(marked) };
}

const isPlain = (table: FoundTable): boolean =>
  !table.isDeposits &&
  table.isRecap !== true &&
  table.repeated === undefined &&
  table.open === undefined &&
  table.pointedColumn === undefined &&
  table.origin === undefined;

const rowsOf = ({ from, to }: FoundTable): readonly number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);

/** Whether the fuller pair states all figures of the list, and more than it. */
function repeats(list: Pair, fuller: Pair): boolean {
  if (!isOfOneOffice(list.target, fuller.target) || isOtherYear(list.target, fuller.target)) return false;
  if (list.figures.factor !== fuller.figures.factor) return false;
  const own = withoutTotals(list.figures);
  const { common, differs } = compare(own, fuller.figures);
  if (differs || common < LEAST_ROWS || !tellsAll([fuller.figures], own)) return false;
  if (common < own.rows.size) return false;
  if (tellsAll([list.figures], fuller.figures))
    return (
      isNamedCopy(list.target, fuller.target) &&
      haveSameTargets(fuller.target, list.target) &&
      haveSameTargets(list.target, fuller.target)
    );
  // The same rows up to another month are an earlier report, whose year goes on in the later one.
  const hasAll = withoutTotals(fuller.figures).rows.size === own.rows.size;
  if (hasAll && lastTold(list.realisation) !== lastTold(fuller.realisation)) return false;
  return haveSameTargets(list.target, fuller.target);
}

/** `PAD (2)` beside `PAD`, as Excel calls a copy; where nothing in it differs, it says nothing of its own. */
function isNamedCopy(one: FoundTable, other: FoundTable): boolean {
  const [own, theirs] = [one.grid.name, other.grid.name].map((name) => plainText(name).toLowerCase());
  return own?.replace(/ ?\(\d+\)$/, '') === theirs && own !== theirs;
}

const lastTold = (table: FoundTable): number => {
  const told = toldSlots(table, 'up-to');
  return Math.max(0, ...SLOTS.flatMap(({ heading, last }) => (told?.has(heading) === true ? [last] : [])));
};

const withoutTotals = ({ factor, rows }: Figures): Figures => ({
  factor,
  rows: new Map([...rows].filter(([name]) => !isTotalWord(name))),
});

const isOfOneOffice = (one: FoundTable, other: FoundTable): boolean => {
  const [own, theirs] = [one, other].map(({ captions }) => captions.office);
  return own == null || theirs == null || nameKey(own.name) === nameKey(theirs.name);
};

const isOtherYear = (one: FoundTable, other: FoundTable): boolean =>
  one.captions.year !== null && other.captions.year !== null && one.captions.year !== other.captions.year;

/** Whether every row of the list that has a target states that of the fuller table. */
function haveSameTargets(list: FoundTable, fuller: FoundTable): boolean {
  const headings = TARGET_FIGURES.filter(
    (heading) => list.columns.has(heading) && fuller.columns.has(heading),
  );
  if (headings.length === 0) return false;
  const figures = new RowFigures(fuller, headings);
  const known = new Map(
    rowsOf(fuller)
      .toReversed()
      .map((row) => [nameKey(nameAt(fuller, row)), figures.amounts(row)] as const),
  );
  const own = new RowFigures(list, headings);
  return rowsOf(list).every((row) => {
    const name = nameKey(nameAt(list, row));
    const others = known.get(name);
    if (name === '' || isTotalWord(name)) return true;
    return own.amounts(row).every((amount, nth) => amount === null || amount === others?.[nth]);
  });
}
