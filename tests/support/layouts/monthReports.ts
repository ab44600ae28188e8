// What the golden cases of layout B share: the district's report of a month, and what is known from one or nine of them.
import { DISTRICT, OFFICES } from './facts';
import { layoutB, type LayoutBOptions } from './layoutB';
import { accountsTruth } from './layoutCase';

export const accounts = DISTRICT;
export const office = OFFICES.bapenda.name;
export const FIRST_NINE = [1, 2, 3, 4, 5, 6, 7, 8, 9];
export const asOf = '2026-09-30';

export const month = (number: number, options: Partial<LayoutBOptions> = {}) =>
  layoutB({ accounts, office, month: number, ...options });
export const september = (options: Partial<LayoutBOptions> = {}) => month(9, { sheet: 'LRA', ...options });

export const KNOWN_IN_SEPTEMBER = {
  asOf,
  questions: 0,
  indicators: accountsTruth(accounts, { asOf, known: [8, 9] }),
} as const;
export const KNOWN_ALL_MONTHS = {
  asOf,
  questions: 0,
  indicators: accountsTruth(accounts, { asOf, known: FIRST_NINE }),
} as const;
