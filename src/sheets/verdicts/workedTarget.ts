// The target of a period as the cells that make it: proposes the ways in which the rules derive one, and takes the first that
// gives exactly the target from cells that hold the figures.
import { cutDerived, HUNDRED_PERCENT, type Amount } from '../../domain/amount';
import type { TargetVersion } from '../../domain/evaluation';
import type { FourQuarters, TargetValue } from '../../domain/indicator';
import { factsOf, QUARTER_PERIODS, type Period, type Quarter } from '../../domain/period';
import { cutShare, shareOf } from '../../domain/share';
import { scheduledAt } from './scheduledAt';
import { cellSum, rangesOf } from './cellRanges';
import { targetCell, wordedCell, type TargetCellsIn, type WrittenTarget } from './targetCells';
import {
  cellsAlone,
  type CellSum,
  type ScaledTerm,
  type ShareTerm,
  type Term,
  type Working,
} from './working';
import { rowRanges } from './workedRealisation';

export interface TargetAsk extends TargetCellsIn {
  readonly period: Period;
  readonly target: TargetValue;
  readonly version: TargetVersion | null;
  /** The schedule that stages the row. */
  readonly schedule: FourQuarters<Amount>;
  /** The target counts from the end of this month on: 0 from January, else what was in force then is taken away. */
  readonly before: number;
}

/** One way to a stage or an annual target. */
interface Way {
  readonly term: Term;
  readonly value: Amount;
}

export function workedTarget(ask: TargetAsk): Working {
  const { target } = ask;
  if (target.kind !== 'amount') return workedWord(ask, target);
  return (
    workedAmount(ask, target.amount) ?? { kind: 'read', ranges: rowRanges(ask.sources, ask.indicator.source) }
  );
}

function workedWord(ask: TargetAsk, target: Exclude<TargetValue, { kind: 'amount' }>): Working {
  const { quarter } = factsOf(ask.period);
  const annual: WrittenTarget = { kind: 'annual', version: ask.version ?? 'murni' };
  const stages: readonly WrittenTarget[] = [
    { kind: 'upTo', quarter },
    { kind: 'own', quarter },
  ];
  const { cumulativeStages, ownStages } = ask.indicator.targets;
  const isStaged = (cumulativeStages !== null || ownStages !== null) && ask.period !== 'Tahun';
  const cell = wordedCell(ask, isStaged ? [...stages, annual] : [annual, ...stages], target);
  return cell === null
    ? { kind: 'read', ranges: rowRanges(ask.sources, ask.indicator.source) }
    : cellsAlone({ kind: 'cells', ranges: rangesOf([cell]), factor: 1n });
}

function workedAmount(ask: TargetAsk, amount: Amount): Working | null {
  const { quarter } = factsOf(ask.period);
  const { before } = ask;
  const ends = ask.period === 'Tahun' ? [...annualWays(ask), ...stageWays(ask, 3)] : stageWays(ask, quarter);
  if (before === 0) {
    const way = ends.find(({ value }) => value === amount);
    return way === undefined ? null : worked([way.term], []);
  }
  // Within a quarter the share of a month is a third: no cell and no plain share of one.
  if (before % 3 !== 0) return null;
  const starts = stageWays(ask, (before / 3 - 1) as Quarter);
  for (const end of ends)
    for (const start of starts)
      if (end.value - start.value === amount) return worked([end.term], [start.term]);
  return null;
}

/** Own quarters that are added and taken away again leave those of the period alone. */
function worked(plus: readonly Term[], minus: readonly Term[]): Working {
  const [end] = plus;
  const [start] = minus;
  if (end?.kind === 'cells' && start?.kind === 'cells' && end.factor === start.factor) {
    const rest = cellsBeyond(end, start);
    if (rest !== null) return cellsAlone(rest);
  }
  return { kind: 'terms', plus, minus };
}

/** The cells of `end` without its first ones, where those are just the cells of `start`; null otherwise. */
function cellsBeyond(end: CellSum, start: CellSum): CellSum | null {
  const [whole, ...more] = end.ranges;
  const [first, ...others] = start.ranges;
  if (whole === undefined || first === undefined || more.length > 0 || others.length > 0) return null;
  const { rect } = whole;
  const isHead =
    whole.sheet === first.sheet &&
    rect.top === first.rect.top &&
    rect.left === first.rect.left &&
    rect.rows === 1 &&
    first.rect.rows === 1 &&
    first.rect.columns < rect.columns;
  if (!isHead) return null;
  const left = rect.left + first.rect.columns;
  const columns = rect.columns - first.rect.columns;
  return { ...end, ranges: [{ sheet: whole.sheet, rect: { ...rect, left, columns } }] };
}

const VERSIONS = ['perubahan', 'murni'] as const;

const annualAmount = ({ indicator }: TargetAsk, version: TargetVersion): Amount | null => {
  const { original, revised } = indicator.targets;
  const annual = version === 'perubahan' ? revised : original;
  return annual?.kind === 'amount' ? annual.amount : null;
};

function annualCells(ask: TargetAsk, version: TargetVersion): CellSum | null {
  const amount = annualAmount(ask, version);
  const cell = amount === null ? null : targetCell(ask, { kind: 'annual', version }, amount);
  return cell === null ? null : cellSum(ask.reading, [cell]);
}

/** Versions in the order in which they are likely. */
const versionsOf = ({ version }: TargetAsk): readonly TargetVersion[] =>
  version === null ? VERSIONS : [version, ...VERSIONS.filter((one) => one !== version)];

const annualWays = (ask: TargetAsk): readonly Way[] =>
  versionsOf(ask).flatMap((version) => {
    const value = annualAmount(ask, version);
    const term = value === null ? null : annualCells(ask, version);
    return value === null || term === null ? [] : [{ term, value }];
  });

function stageWays(ask: TargetAsk, quarter: Quarter): readonly Way[] {
  const stated = statedStage(ask, quarter);
  if (stated !== null) return [stated, ...scaledWays(ask, stated)];
  const { cumulativeStages, ownStages, months } = ask.indicator.targets;
  if (cumulativeStages !== null || ownStages !== null || months !== null) return [];
  return ask.indicator.method === 'Akumulasi' ? scheduledWays(ask, quarter) : annualWays(ask);
}

/** What the row itself writes for the quarter's end. */
function statedStage(ask: TargetAsk, quarter: Quarter): Way | null {
  const { targets, method } = ask.indicator;
  const upTo = <T>(values: readonly T[], last: number): readonly T[] => values.slice(0, last + 1);
  const quarters = (
    values: FourQuarters<TargetValue | null>,
    kind: 'upTo' | 'own',
    first: number,
  ): Way | null =>
    added(
      ask,
      upTo(values, quarter)
        .slice(first)
        .map((value, at) => [{ kind, quarter: (first + at) as Quarter }, value] as const),
    );
  const isAdded = method === 'Akumulasi';
  const isGiven = (stages: FourQuarters<TargetValue | null> | null): boolean =>
    stages !== null && stages.some((stage) => stage !== null);
  if (targets.cumulativeStages !== null && isGiven(targets.cumulativeStages))
    return quarters(targets.cumulativeStages, 'upTo', quarter);
  if (targets.ownStages !== null && isGiven(targets.ownStages))
    return quarters(targets.ownStages, 'own', isAdded ? 0 : quarter);
  if (targets.months === null || !isAdded) return null;
  const months = upTo(targets.months, quarter * 3 + 2);
  return added(
    ask,
    months.map((amount, at) => [
      { kind: 'month', month: at + 1 },
      amount === null ? null : { kind: 'amount', amount },
    ]),
  );
}

/** Blank quarters of a row that is measured more coarsely add nothing. */
function added(ask: TargetAsk, parts: readonly (readonly [WrittenTarget, TargetValue | null])[]): Way | null {
  const filled = parts.flatMap(([written, value]) =>
    value?.kind === 'amount' ? [{ written, amount: value.amount }] : [],
  );
  const cells = filled.map(({ written, amount }) => targetCell(ask, written, amount));
  if (filled.length === 0 || !cells.every((cell) => cell !== null)) return null;
  const term = cellSum(ask.reading, cells);
  return term === null ? null : { term, value: filled.reduce((sum, { amount }) => sum + amount, 0n) };
}

/** A stage of the one budget brought to the other. */
function scaledWays(ask: TargetAsk, { term, value }: Way): readonly Way[] {
  const [toAmount, fromAmount] = [annualAmount(ask, 'perubahan'), annualAmount(ask, 'murni')];
  const [to, from] = [annualCells(ask, 'perubahan'), annualCells(ask, 'murni')];
  if (term.kind !== 'cells' || toAmount === null || fromAmount === null || fromAmount === 0n) return [];
  if (to === null || from === null) return [];
  const scaled: ScaledTerm = { kind: 'scaled', stage: term, amount: value, to, toAmount, from, fromAmount };
  return [{ term: scaled, value: cutDerived((value * toAmount) / fromAmount, ask.indicator.isRupiah) }];
}

function scheduledWays(ask: TargetAsk, quarter: Quarter): readonly Way[] {
  const percent = ask.schedule[quarter];
  return versionsOf(ask).flatMap((version) => {
    const annual = annualAmount(ask, version);
    const of = annual === null ? null : annualCells(ask, version);
    if (annual === null || of === null) return [];
    const value = cutShare(annual, shareOf(percent), ask.indicator.isRupiah);
    const isOwn = ask.indicator.schedule !== undefined;
    const stated = isOwn ? null : scheduledAt(ask, QUARTER_PERIODS[quarter], 'Target Kumulatif (%)');
    const { at = null, basis = '' } = stated ?? {};
    const isCut = value * HUNDRED_PERCENT !== annual * percent;
    const term: ShareTerm = { kind: 'share', percent, percentAt: at, basis, isOwn, of, annual, isCut };
    return [{ term, value }];
  });
}
