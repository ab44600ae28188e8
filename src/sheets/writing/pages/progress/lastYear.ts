// What last year had brought, where the workbook still holds its months: the same rows by office and code, else by name.
import type { Amount } from '../../../../domain/amount';
import type { EvaluationInput } from '../../../../domain/evaluation';
import type { Indicator } from '../../../../domain/indicator';
import { monthTotals, type MonthTotals } from '../../../../domain/realisation';

/** Sums of the same rows last year, up to a month and in all; null unless every row has all of its months. */
export type LastYear = (
  indicators: readonly Indicator[],
  month: number,
) => { readonly upTo: Amount; readonly whole: Amount } | null;

const ALL_MONTHS = 0b1111_1111_1111;

const keyOf = ({ opd, code, name }: Indicator): string => `${opd}\n${code ?? name.trim().toLowerCase()}`;

/** `input` is the workbook read for the year before; null where it cannot be read for that year. */
export function lastYearOf(input: EvaluationInput | null): LastYear {
  const known = new Map<string, MonthTotals | null>();
  for (const indicator of input?.indicators ?? []) {
    const key = keyOf(indicator);
    const isUsable = indicator.isRupiah && indicator.method === 'Akumulasi' && !known.has(key);
    // A key that stands twice says nothing for sure.
    known.set(key, isUsable ? monthTotals(indicator.months, indicator.running) : null);
  }
  return (indicators, month) => {
    let upTo = 0n;
    let whole = 0n;
    for (const indicator of indicators) {
      const totals = known.get(keyOf(indicator)) ?? null;
      if (totals === null || totals.held !== ALL_MONTHS) return null;
      upTo += totals.upTo[month] ?? 0n;
      whole += totals.upTo[12] ?? 0n;
    }
    return indicators.length === 0 ? null : { upTo, whole };
  };
}
