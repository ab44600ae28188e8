// The months whose figures make the realisation of a period. Knows no cell.
import type { Indicator } from '../../domain/indicator';
import { factsOf, spanOf, type Basis, type MonthSpan, type Period } from '../../domain/period';

/** The months (1 to 12) whose cells count in the period. */
export function countedMonths(
  { method, running, months }: Indicator,
  period: Period,
  basis: Basis,
): readonly number[] {
  const { first, last } = spanOf(period, basis);
  const holds = (month: number): boolean => (months[month - 1]?.kind ?? 'none') !== 'none';
  const span = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  switch (method) {
    case 'Akumulasi':
      if (running) return [...(first > 1 ? [first - 1] : []), last];
      return isQuarterly(months) ? span.filter((month) => month % 3 === 0) : span;
    case 'Posisi Akhir': {
      const { lastMonth } = factsOf(period);
      const found = [lastMonth, lastMonth - 1, lastMonth - 2].find(holds);
      return found === undefined ? [lastMonth] : [found];
    }
    case 'Rata-rata':
      return span.filter(holds);
  }
}

const isQuarterly = (months: Indicator['months']): boolean =>
  months.some(({ kind }) => kind !== 'none') &&
  months.every(({ kind }, at) => kind === 'none' || (at + 1) % 3 === 0);

/** The months over which the realisation runs, for its label. */
export function labelSpan(indicator: Indicator, period: Period, basis: Basis): MonthSpan {
  if (indicator.method !== 'Posisi Akhir') return spanOf(period, basis);
  const [month = factsOf(period).lastMonth] = countedMonths(indicator, period, basis);
  return { first: month, last: month };
}
