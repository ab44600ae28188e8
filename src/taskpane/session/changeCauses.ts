// Which figures of a row are others than those on which the standing results rest, at most a few, with their cells. Known
// only where this sitting has seen both; guesses nothing.
import type { EvaluationInput } from '../../domain/evaluation';
import type { Indicator, MonthDatum, TargetValue } from '../../domain/indicator';
import { QUARTER_PERIODS } from '../../domain/period';
import { formatFigure, formatMonth, formatTarget } from '../../messages/formatting';
import type { Language } from '../../messages/language';
import { causeText, moreCauses } from '../../messages/rowNotes';
import type { SourceTable } from '../../sheets/inspection';
import { cellAddress } from '../../sheets/writing/address';
import { monthCell } from '../../sheets/places/monthCells';
import { columnUnder } from '../../sheets/places/tableColumns';

/** What was read when the results that stand were made. */
export interface Baseline {
  readonly input: EvaluationInput;
}

const MOST_CAUSES = 3;

/** The changed figures of a row as it is read now, as short texts; none where no earlier figures of it are known. */
export type CausesOf = (now: Indicator) => readonly string[];

export function changeCauses(
  baseline: Baseline | null,
  sources: readonly SourceTable[],
  language: Language,
): CausesOf {
  if (baseline === null) return () => [];
  const rows = new Map(baseline.input.indicators.map((indicator) => [indicator.id, indicator]));
  return (now) => {
    const before = rows.get(now.id);
    // Another row may stand at that place by now.
    if (before === undefined || before.name !== now.name || before.opd !== now.opd) return [];
    const causes = [
      ...targetCauses(before, now, sources, language),
      ...monthCauses(before, now, sources, language),
    ];
    const rest = causes.length - MOST_CAUSES;
    return rest > 0 ? [...causes.slice(0, MOST_CAUSES), moreCauses(rest, language)] : causes;
  };
}

function monthCauses(
  before: Indicator,
  now: Indicator,
  sources: readonly SourceTable[],
  language: Language,
): readonly string[] {
  return now.months.flatMap((datum, at) => {
    const was = datumText(before.months[at], before, language);
    const is = datumText(datum, now, language);
    if (was === is) return [];
    const cell = monthCell(now, at + 1, sources);
    const place =
      cell === null ? formatMonth(at + 1, language) : `${cell.sheet}!${cellAddress(cell.row, cell.column)}`;
    return [causeText(place, was, is, language)];
  });
}

function datumText(datum: MonthDatum | undefined, indicator: Indicator, language: Language): string {
  if (datum === undefined || datum.kind === 'none') return '';
  return datum.kind === 'word' ? datum.word : formatFigure(datum.amount, indicator, language);
}

/** The targets under their headings. */
function targetsOf({ targets }: Indicator): readonly (readonly [string, TargetValue | null])[] {
  const { original, revised, cumulativeStages, ownStages } = targets;
  return [
    ['Target Murni', original],
    ['Target Perubahan', revised],
    ...QUARTER_PERIODS.map((name, at) => [`Target s.d. ${name}`, cumulativeStages?.[at] ?? null] as const),
    ...QUARTER_PERIODS.map((name, at) => [`Target ${name}`, ownStages?.[at] ?? null] as const),
  ];
}

function targetCauses(
  before: Indicator,
  now: Indicator,
  sources: readonly SourceTable[],
  language: Language,
): readonly string[] {
  const known = new Map(targetsOf(before));
  const textOf = (target: TargetValue | null, indicator: Indicator): string =>
    target === null ? '' : formatTarget(target, indicator, language);
  return targetsOf(now).flatMap(([heading, target]) => {
    const was = textOf(known.get(heading) ?? null, before);
    const is = textOf(target, now);
    if (was === is) return [];
    const { sheet, row } = now.source;
    const column = columnUnder(sources, now.source, heading, 'target');
    return [causeText(column === null ? heading : `${sheet}!${column}${row}`, was, is, language)];
  });
}
