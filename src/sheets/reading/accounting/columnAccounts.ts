// Which columns of figures in a table that was read have no account: no reading took them, no word explains them, and they do
// not follow from others. Asks nothing.
import { ONE, type Amount } from '../../../domain/amount';
import { groupedBy } from '../../../domain/groupedBy';
import type { SourceRole } from '../../templateSheets';
import { otherColumns, type Block, type FigureCells, type OtherColumn } from './blockColumns';
import { recurringSpan } from '../headers/recurringTargets';
import { timelessWord } from '../targets/timedParts';
import { figureFamilies, inOrder, yearCells } from './figureFamilies';
import { otherHeading, type OtherHeading } from './otherHeadings';
import { addUpTo, isEqualPart, ProvenColumns, type Slip } from './provenColumns';

const SUM = /\b(?:jumlah|jml|total)\b/;
const REMARK = /^(?:ket|keterangan|catatan)\b/;
/** `Target %` beside an annual target may be a stage of it. */
const SHARE_OF_TARGET = /^(?:target|rencana|tgt|renc)\b(?!.*\b(?:capaian|realisasi)\b)/;
/** A share of a target, however far it is exceeded. */
const MOST_PERCENT = 100_000n * ONE;
/** A count beside amounts: so much smaller than the figures of the same row, and no larger than this. */
const TINY = 1_000n;
/** Months, quarters and semesters of a year. */
const PARTS_OF_YEAR = [12n, 4n, 2n];
const MOST_COUNT = 100_000n * ONE;

export interface Unaccounted {
  /** From left to right. */
  readonly columns: readonly OtherColumn[];
  /** Rows whose sum differs from the one that its column states in most others. */
  readonly slips: readonly (Slip & { readonly column: number })[];
}

const NOTHING: Unaccounted = { columns: [], slips: [] };

/** The columns that nothing accounts for; `isTold`: of which something is asked or told elsewhere. */
export function unaccountedColumns(
  block: Block,
  year: number,
  isTold: (column: number) => boolean,
): Unaccounted {
  const others = otherColumns(block).filter(({ column }) => !isTold(column));
  if (others.length === 0) return NOTHING;
  const printed = printedIn(block);
  const words = new Map(others.map((one) => [one, saysOther(one, printed.get(one.column), year)]));
  const said = (...kinds: readonly OtherHeading[]): readonly OtherColumn[] =>
    others.filter((one) => kinds.some((kind) => words.get(one) === kind));
  const doubtful = said('forecast', 'matter', 'part').length > 0;
  if (!doubtful && others.every((one) => words.get(one) !== null || isNumbering(one))) return NOTHING;
  const families = figureFamilies(block);
  const of = (role: SourceRole): readonly FigureCells[] =>
    families.filter((family) => family.role === role).flatMap(({ cells }) => cells);
  const known = families.flatMap(({ cells }) => cells);
  const added = said('apart', 'forecast').filter(({ arePercent }) => !arePercent);
  const proven = new ProvenColumns(
    [...families.map(({ cells }) => cells), inOrder([...known, ...added])],
    [...known, ...said('apart', 'forecast'), yearCells(block)],
  );
  // `Ketetapan | Realisasi | Piutang`: what is left of another matter.
  const left = new ProvenColumns([], [...known, ...said('matter')]);
  const stages = new Set(stagesAmong(said('forecast', 'matter'), of('target')));
  const isAnnualKnown = of('target').length === 0 || families.some(({ isAnnual }) => isAnnual);
  const slips: (Slip & { readonly column: number })[] = [];
  const beside = [
    ...of('realisation'),
    ...others.filter((one) => [null, 'part'].includes(words.get(one) ?? null)),
  ];
  const unproven = others.filter((one) => {
    const word = words.get(one) ?? null;
    if (isNumbering(one) || word === 'apart') return false;
    if (word === 'part') return isBeside(one, beside) && !left.proves(one, true);
    if (word !== null) return stages.has(one);
    const isSum = printed.get(one.column) === 'total' || SUM.test(one.path.texts.at(-1) ?? '');
    if (recurringSpan(one.path.texts) !== null && isEqualPart(one, of('target'), PARTS_OF_YEAR)) return false;
    if (!isShareOfTarget(one) && areCounts(one, known)) return false;
    // Without an annual target a copy of its last stage may be that target.
    if (!isAnnualKnown && !one.arePercent && !isSum) return true;
    if (proven.proves(one, isSum)) return false;
    const own = isSum ? proven.slips(one) : null;
    for (const slip of own ?? []) slips.push({ column: one.column, ...slip });
    return own === null;
  });
  // What adds up to a target may be its stages.
  const parts = new Set(runsOf(unproven).flatMap((run) => (addUpTo(run, of('realisation')) ? run : [])));
  return { columns: unproven.filter((one) => !parts.has(one)), slips };
}

const isShareOfTarget = ({ path }: OtherColumn): boolean =>
  path.texts.some((text) => SHARE_OF_TARGET.test(text));

/** Right beside figures that were read, or beside others that are. */
const isBeside = ({ column }: FigureCells, read: readonly FigureCells[]): boolean =>
  read.some((one) => Math.abs(one.column - column) === 1);

/** Columns of one word that come to a target in every row, as its stages do. */
function stagesAmong(
  columns: readonly OtherColumn[],
  targets: readonly FigureCells[],
): readonly OtherColumn[] {
  const byWord = groupedBy(columns, ({ path }) => timelessWord(path));
  return [...byWord.values()].filter((run) => run.length > 1 && addUpTo(run, targets)).flat();
}

type Printed = 'percent' | 'difference' | 'total';

const printedIn = ({ tables, found }: Block): ReadonlyMap<number, Printed> =>
  new Map(
    [...tables, ...found].flatMap((table) =>
      (table.printed ?? []).map(({ column, what }) => [column, what] as const),
    ),
  );

/** What the words over a column say it is besides a target or realisation of the year; null where they say nothing. */
function saysOther(one: OtherColumn, printed: Printed | undefined, year: number): OtherHeading | null {
  const { path, amounts } = one;
  if (printed === 'percent' && [...amounts.values()].every(isPercent))
    return isShareOfTarget(one) ? null : 'apart';
  if (printed === 'difference') return 'apart';
  // A heading that spreads over blanks is not said of them.
  if (path.isContinued) return REMARK.test(path.texts.at(-1) ?? '') ? 'apart' : null;
  const word = otherHeading(path, year);
  // Amounts under a sign of percentages.
  return printed === 'percent' && word === 'apart' ? null : word;
}

const isPercent = (amount: Amount): boolean => amount < MOST_PERCENT && amount > -MOST_PERCENT;

/** 1, 2, 3, .. down the rows. */
function isNumbering({ amounts }: FigureCells): boolean {
  const numbers = [...amounts].sort(([a], [b]) => a - b).map(([, amount]) => amount);
  return (
    numbers.length > 1 && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] ?? 0n) + ONE)
  );
}

/** Figures of another order than all known ones of their rows, as counts beside rupiah are. */
const areCounts = ({ amounts }: FigureCells, known: readonly FigureCells[]): boolean =>
  [...amounts].every(([row, amount]) => {
    if (amount > MOST_COUNT || amount < 0n) return false;
    const beside = known.flatMap((one) => one.amounts.get(row) ?? []).filter((other) => other !== 0n);
    return beside.length > 0 && beside.every((other) => amount * TINY <= (other < 0n ? -other : other));
  });

/** Columns beside each other. */
function runsOf(columns: readonly OtherColumn[]): readonly (readonly OtherColumn[])[] {
  const runs: OtherColumn[][] = [];
  for (const one of columns) {
    const last = runs.at(-1);
    if (last !== undefined && last.at(-1)?.column === one.column - 1) last.push(one);
    else runs.push([one]);
  }
  return runs.filter((run) => run.length > 1);
}
