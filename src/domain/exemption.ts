// Which exemption covers a row or an office in a period. Those dated after the evaluation date are not known yet.
import type { IsoDate } from './calendar';
import { groupedBy } from './groupedBy';
import type { Indicator } from './indicator';
import type { Exemption } from './pact';
import type { Period } from './period';

/** The exemptions of one office. */
export type OfficeExemptions = readonly Exemption[];

export function exemptionsByOffice(
  exemptions: readonly Exemption[],
  asOf: IsoDate,
): ReadonlyMap<string, OfficeExemptions> {
  const known = exemptions.filter(({ date, number }) => date <= asOf && number.trim() !== '');
  return groupedBy(known, ({ opd }) => opd);
}

export const officeExemption = (exemptions: OfficeExemptions, period: Period): Exemption | null =>
  exemptions.find(({ account, periods }) => account === null && periods.includes(period)) ?? null;

const fold = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();

const names = (account: string, { code, name }: Indicator): boolean =>
  (code !== null && fold(account) === fold(code)) || fold(account) === fold(name);

/** The exemption of a row, its own or its whole office's. */
export const rowExemption = (
  exemptions: OfficeExemptions,
  indicator: Indicator,
  period: Period,
): Exemption | null =>
  exemptions.length === 0
    ? null
    : (exemptions.find(
        ({ account, periods }) => periods.includes(period) && (account === null || names(account, indicator)),
      ) ?? null);
