// Texts that are numbers, in the Indonesian and the English way of writing them. Exact: digits become an Amount
// without a double in between. Never guesses between two readings.
import { amountFromDecimal, type Amount } from '../../../domain/amount';
import { plainText } from './headingText';

export type NumberReading =
  | {
      readonly kind: 'amount';
      readonly amount: Amount;
      readonly isPercent: boolean;
      readonly mark: Convention | null;
      readonly digits: number;
    }
  /** `1.234`: a thousand and more, or one and a fraction. */
  | {
      readonly kind: 'ambiguous';
      readonly grouped: Amount;
      readonly decimal: Amount;
      readonly separator: '.' | ',';
      readonly isPercent: boolean;
    }
  | { readonly kind: 'none' }
  | { readonly kind: 'dash' }
  | { readonly kind: 'text'; readonly text: string };

/** How a column groups and marks decimals: Indonesian `1.234,5` or English `1,234.5`. */
export type Convention = 'id' | 'en';

const NOTHING = new Set([
  '',
  'n/a',
  'na',
  'n.a.',
  'n.a',
  'belum',
  'belum ada',
  'belum ada data',
  'tidak ada data',
  '#n/a',
  'null',
  '...',
  '…',
]);
const DASHES = new Set(['-', '–', '—', '‐', '−', '--', 'rp -', 'rp-', 'rp. -']);
const ZERO_WORDS = new Set(['nihil', 'nol']);
const BODY =
  /^(\()?\s*([+-])?\s*(rp\.?|idr)?\s*([+-])?\s*(\d[\d., ']*?)\s*(,\s*-{1,2}|\.-|,=)?\s*(%{1,2})?\s*(-)?\s*(\))?$/;
const EXPONENT = /^[+-]?\d+(?:[.,]\d+)?e[+-]?\d{1,3}$/;

const single = (body: string, separator: string): string => body.replaceAll(separator, '');

function isGrouped(whole: string, separator: string): boolean {
  const parts = whole.split(separator);
  const [first = '', ...rest] = parts;
  return rest.length > 0 && first.length >= 1 && first.length <= 3 && rest.every((part) => part.length === 3);
}

interface Plain {
  readonly decimal: string;
  readonly mark: Convention | null;
}
type BodyReading =
  Plain | { readonly grouped: string; readonly decimal: string; readonly separator: '.' | ',' } | null;

/** A body of digits with dots, commas, spaces or apostrophes: one reading, two, or none. */
function bodyReading(raw: string, isMoneyWord: boolean): BodyReading {
  let body = raw.trim();
  if (/[ ']/.test(body)) {
    const joint = body.includes(' ') ? ' ' : "'";
    const [whole = '', ...tail] = body.split(/[.,]/);
    if (!isGrouped(whole.trim(), joint) || tail.length > 1) return null;
    body = single(body, joint);
    if (tail.length === 1) return { decimal: body.replace(',', '.'), mark: body.includes(',') ? 'id' : 'en' };
  }
  const dots = body.split('.').length - 1;
  const commas = body.split(',').length - 1;
  if (dots === 0 && commas === 0) return { decimal: body, mark: null };
  if (dots > 0 && commas > 0) return mixed(body);
  const separator = dots > 0 ? '.' : ',';
  const count = dots + commas;
  const conventionOfGroups: Convention = separator === '.' ? 'id' : 'en';
  const conventionOfDecimals: Convention = separator === '.' ? 'en' : 'id';
  if (count > 1) {
    return isGrouped(body, separator) ? { decimal: single(body, separator), mark: conventionOfGroups } : null;
  }
  const [whole = '', fraction = ''] = body.split(separator);
  if (fraction === '') return null;
  const asDecimal = `${whole}.${fraction}`;
  const canGroup = fraction.length === 3 && whole.length <= 3 && !whole.startsWith('0');
  if (!canGroup) return { decimal: asDecimal, mark: conventionOfDecimals };
  if (isMoneyWord && separator === '.') return { decimal: whole + fraction, mark: 'id' };
  return { grouped: whole + fraction, decimal: asDecimal, separator };
}

function mixed(body: string): Plain | null {
  const lastDot = body.lastIndexOf('.');
  const lastComma = body.lastIndexOf(',');
  const decimal = lastDot > lastComma ? '.' : ',';
  const group = decimal === '.' ? ',' : '.';
  const [whole = '', fraction, extra] = body.split(decimal);
  if (extra !== undefined || fraction === undefined || fraction === '' || fraction.includes(group))
    return null;
  if (!isGrouped(whole, group)) return null;
  return { decimal: `${single(whole, group)}.${fraction}`, mark: decimal === '.' ? 'en' : 'id' };
}

const significantDigits = (decimal: string): number => {
  const bare = decimal.replace('.', '').replace(/^0+/, '');
  return decimal.includes('.') ? bare.length : bare.replace(/0+$/, '').length;
};

/**
 * Reads a text as a number.
 * @example numberFromText('Rp1.234.567,-') // amount 1234567
 * @example numberFromText('1.234') // ambiguous
 */
export function numberFromText(raw: string): NumberReading {
  const text = plainText(raw)
    .replace(/[\u2212\u2012\u2010]/g, '-')
    .toLowerCase();
  if (NOTHING.has(text)) return { kind: 'none' };
  if (DASHES.has(text)) return { kind: 'dash' };
  if (ZERO_WORDS.has(text)) return { kind: 'amount', amount: 0n, isPercent: false, mark: null, digits: 0 };
  if (EXPONENT.test(text)) return fromExponent(text);
  const match = BODY.exec(text);
  if (match === null) return { kind: 'text', text: plainText(raw) };
  const [, open, sign1, rupiah, sign2, body = '', tail, percent, sign3, close] = match;
  const signs = [open, sign1, sign2, sign3].filter((part) => part === '(' || part === '-').length;
  const isBracketOdd = (open === undefined) !== (close === undefined);
  const isSignOdd = (sign1 !== undefined && sign2 !== undefined) || signs > 1;
  const reading =
    isBracketOdd || isSignOdd ? null : bodyReading(body, rupiah !== undefined || tail !== undefined);
  if (reading === null) return { kind: 'text', text: plainText(raw) };
  const isPercent = percent !== undefined;
  const signed = (decimal: string): Amount => {
    const amount = amountFromDecimal(decimal) ?? 0n;
    return signs === 1 ? -amount : amount;
  };
  if ('separator' in reading && !isPercent) {
    const { grouped, decimal, separator } = reading;
    return { kind: 'ambiguous', grouped: signed(grouped), decimal: signed(decimal), separator, isPercent };
  }
  const mark = 'mark' in reading ? reading.mark : null;
  return {
    kind: 'amount',
    amount: signed(reading.decimal),
    isPercent,
    mark,
    digits: significantDigits(reading.decimal),
  };
}

function fromExponent(text: string): NumberReading {
  const amount = amountFromDecimal(text.replace(',', '.'));
  return amount === null
    ? { kind: 'text', text }
    : {
        kind: 'amount',
        amount,
        isPercent: false,
        mark: null,
        digits: significantDigits(text.split('e')[0] ?? ''),
      };
}
