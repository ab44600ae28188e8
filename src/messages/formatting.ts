// Figures and dates as the officer reads them, in Indonesian and in English. Shows amounts exactly and never rounds
// a percentage up.
import { decimalText, ONE, type Amount } from '../domain/amount';
import { monthOf, yearOf, type IsoDate } from '../domain/calendar';
import type { TargetValue } from '../domain/indicator';
import { amountFromRatio, shownPercent, type Ratio } from '../domain/ratio';
import type { UnitFact } from '../domain/reason';
import { MONTH_NAMES } from '../sheets/monthNames';
import type { Language } from './language';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: MONTH_NAMES,
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
};

const MARKS = { id: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/** The name of a month, 1 to 12. */
export const formatMonth = (month: number, language: Language): string => MONTHS[language][month - 1] ?? '';

/** `30 September 2026` in both languages. */
export const formatDate = (date: IsoDate, language: Language): string =>
  `${Number(date.slice(8, 10))} ${formatMonth(monthOf(date), language)} ${yearOf(date)}`;

/** `22 November 2026 10.45` from `2026-11-22 10:45:24`; any other text as it is. */
export function formatTime(time: string, language: Language): string {
  const [, date, hours, minutes] = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}):(\d{2})/.exec(time) ?? [];
  if (date === undefined || hours === undefined || minutes === undefined) return time;
  return `${formatDate(date, language)} ${hours}${{ id: '.', en: ':' }[language]}${minutes}`;
}

/**
 * All decimals of the amount, grouped by thousands.
 * @example formatAmount(1_234_500_000n, 'id') // '1.234,5'
 */
export function formatAmount(amount: Amount, language: Language): string {
  const { group, decimal } = MARKS[language];
  const [whole = '', fraction] = decimalText(amount < 0n ? -amount : amount).split('.');
  return `${amount < 0n ? '-' : ''}${grouped(whole, group)}${fraction === undefined ? '' : decimal + fraction}`;
}

/** Digits by thousands. */
function grouped(digits: string, mark: string): string {
  let end = digits.length % 3 === 0 ? 3 : digits.length % 3;
  let text = digits.slice(0, end);
  for (; end < digits.length; end += 3) text += mark + digits.slice(end, end + 3);
  return text;
}

/**
 * Rupiah with sen only where there are any.
 * @example formatRupiah(1_234_567_890_000n, 'id') // 'Rp1.234.567,89'
 */
export function formatRupiah(amount: Amount, language: Language): string {
  const magnitude = amount < 0n ? -amount : amount;
  const text = formatAmount(magnitude, language);
  const hasOneDecimal = magnitude % ONE !== 0n && magnitude % (ONE / 10n) === 0n;
  return `${amount < 0n ? '-' : ''}Rp${text}${hasOneDecimal ? '0' : ''}`;
}

/** A percentage given in per cent, cut to two decimals, `,00` dropped: `99,99%`, `100%`. */
export function formatPercent(percent: Amount, language: Language): string {
  const hundredth = ONE / 100n;
  const cut = (percent / hundredth) * hundredth;
  const text = formatAmount(cut, language);
  const hasOneDecimal = cut % ONE !== 0n && cut % (ONE / 10n) === 0n;
  return `${text}${hasOneDecimal ? '0' : ''}%`;
}

/** An attainment as it is shown: cut, never below 0, always with two decimals: `71,00%`. */
export function formatAttainment(attainment: Ratio, language: Language): string {
  const percent = shownPercent(attainment);
  const text = formatAmount(percent, language);
  const decimals =
    percent % ONE === 0n ? `${MARKS[language].decimal}00` : percent % (ONE / 10n) === 0n ? '0' : '';
  return `${text}${decimals}%`;
}

/** A figure in its own unit. */
export function formatFigure(amount: Amount, { isRupiah, unit }: UnitFact, language: Language): string {
  if (isRupiah) return formatRupiah(amount, language);
  const text = formatAmount(amount, language);
  return unit === '' ? text : unit === '%' ? `${text}%` : `${text} ${unit}`;
}

/** A mean that is no finite decimal is cut to six decimals. */
export const formatRatioFigure = (ratio: Ratio, unit: UnitFact, language: Language): string =>
  formatFigure(amountFromRatio(ratio), unit, language);

/** A target as written: figure, range or word. */
export function formatTarget(target: TargetValue, unit: UnitFact, language: Language): string {
  switch (target.kind) {
    case 'amount':
      return formatFigure(target.amount, unit, language);
    case 'range':
      return `${formatAmount(target.lower, language)}–${formatFigure(target.upper, unit, language)}`;
    case 'word':
      return target.word;
  }
}

/** `Januari–September`, or the one month. */
export const formatMonths = (first: number, last: number, language: Language): string =>
  first === last
    ? formatMonth(first, language)
    : `${formatMonth(first, language)}–${formatMonth(last, language)}`;

const AND: Readonly<Record<Language, string>> = { id: 'dan', en: 'and' };

/** `a, b dan c`; of more than `most` items the rest is counted. */
export function formatList(items: readonly string[], language: Language, most = 5): string {
  const rest = items.length - most;
  const others = language === 'id' ? `${rest} lainnya` : `${rest} more`;
  const shown = rest > 0 ? [...items.slice(0, most), others] : items;
  return shown.length < 2
    ? (shown[0] ?? '')
    : `${shown.slice(0, -1).join(', ')} ${AND[language]} ${shown.at(-1) ?? ''}`;
}
