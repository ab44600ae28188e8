// Target and realisation of one row with the cells that make them. Takes the figures from the evaluation and only finds where
// they stand.
import type { RuleSettings, TargetSource, TargetVersion } from '../../domain/evaluation';
import type { Indicator, TargetValue } from '../../domain/indicator';
import { factsOf, spanOf, type MonthSpan, type Period } from '../../domain/period';
import type { Ratio } from '../../domain/ratio';
import type { ToldFigures, ToldRealisation, ToldTarget } from './verdictFacts';
import { workedRealisation, type SheetsRead } from './workedRealisation';
import { workedTarget } from './workedTarget';

export interface GivenFigures {
  readonly target: TargetValue | null;
  readonly targetSource: TargetSource | null;
  readonly targetVersion: TargetVersion | null;
  readonly realisation: Ratio | null;
  readonly attainment: Ratio | null;
}

export interface FigureAsk {
  readonly indicator: Indicator;
  readonly period: Period;
  readonly settings: RuleSettings;
  /** The judged months. */
  readonly span: MonthSpan;
}

export const toldFigures = (ask: FigureAsk, given: GivenFigures, all: SheetsRead): ToldFigures => ({
  unit: ask.indicator,
  direction: ask.indicator.direction,
  target: toldTarget(ask, given, all),
  realisation: toldRealisation(ask, given, all),
  attainment: given.attainment,
});

function toldTarget(
  { indicator, period, settings, span }: FigureAsk,
  { target, targetSource, targetVersion }: GivenFigures,
  { reading, sources }: SheetsRead,
): ToldTarget | null {
  if (target === null) return null;
  const isAdded = indicator.method === 'Akumulasi';
  const isWholeYear = period === 'Tahun' && span.first === 1;
  return {
    value: target,
    version: targetVersion,
    revisedFrom: targetVersion === 'perubahan' ? indicator.targets.revisedFrom : null,
    source: targetSource,
    worked: workedTarget({
      indicator,
      reading,
      sources,
      period,
      target,
      version: targetVersion,
      schedule: indicator.schedule ?? settings.schedule,
      before: isAdded && !isWholeYear ? span.first - 1 : 0,
    }),
  };
}

function toldRealisation(
  { indicator, period, span }: FigureAsk,
  { realisation, attainment }: GivenFigures,
  all: SheetsRead,
): ToldRealisation | null {
  const { method, months } = indicator;
  const { lastMonth } = factsOf(period);
  const level = [lastMonth, lastMonth - 1, lastMonth - 2].find(
    (month) => (months[month - 1]?.kind ?? 'none') !== 'none',
  );
  const told = method === 'Posisi Akhir' ? { first: level ?? lastMonth, last: level ?? lastMonth } : span;
  const datum = level === undefined ? undefined : months[level - 1];
  const word = method === 'Posisi Akhir' && datum?.kind === 'word' ? datum.word : null;
  const value = realisation ?? (attainment !== null && word !== null ? { word } : null);
  return value === null
    ? null
    : { value, method, months: told, worked: workedRealisation(indicator, told, all) };
}

/** The judged months of a row's status. */
export const statusSpan = (period: Period, { basis }: RuleSettings): MonthSpan => spanOf(period, basis);
