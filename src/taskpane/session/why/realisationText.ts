// The realisation of a period in words: the figure, or what is there so far and which months are still blank. Adds up the
// figures of the row; decides nothing.
import type { IndicatorResult } from '../../../domain/evaluation';
import { spanOf, type Basis, type Period } from '../../../domain/period';
import { formatFigure, formatRatioFigure } from '../../../messages/formatting';
import type { Language } from '../../../messages/language';
import { blankMonthsNote } from '../../../messages/rowNotes';
import { incompleteFigure, noFigure } from '../../../messages/whySentences';

export function realisationText(
  result: IndicatorResult,
  period: Period,
  basis: Basis,
  language: Language,
): string {
  const { indicator, periods } = result;
  const { realisation, reasons } = periods[period];
  if (realisation !== null) return formatRatioFigure(realisation, indicator, language);
  const reason = reasons.find(({ code }) => code === 'DATA_INCOMPLETE');
  const blank = reason?.code === 'DATA_INCOMPLETE' ? reason.months : [];
  const filled = filledMonths(result, period, basis);
  if (blank.length === 0 || filled.length === 0) return noFigure(language);
  const note = blankMonthsNote(blank, [], language);
  const soFar = sumSoFar(result, filled, basis === 'Kumulatif');
  return soFar === null
    ? incompleteFigure(null, note, language)
    : incompleteFigure(
        { figure: formatFigure(soFar.amount, indicator, language), upTo: soFar.upTo },
        note,
        language,
      );
}

interface FilledMonth {
  readonly month: number;
  readonly amount: bigint;
}

function filledMonths({ indicator }: IndicatorResult, period: Period, basis: Basis): readonly FilledMonth[] {
  const { first, last } = spanOf(period, basis);
  return indicator.months
    .slice(first - 1, last)
    .flatMap((datum, at) => (datum.kind === 'amount' ? [{ month: first + at, amount: datum.amount }] : []));
}

/** Null where figures are not added up, or where a running total began before the period. */
function sumSoFar(
  { indicator }: IndicatorResult,
  filled: readonly FilledMonth[],
  isFromJanuary: boolean,
): { readonly amount: bigint; readonly upTo: number | null } | null {
  if (indicator.method !== 'Akumulasi') return null;
  if (!indicator.running) return { amount: filled.reduce((sum, { amount }) => sum + amount, 0n), upTo: null };
  const last = filled.at(-1);
  return last === undefined || !isFromJanuary ? null : { amount: last.amount, upTo: last.month };
}
