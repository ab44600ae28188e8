// Texts that are numbers, in the Indonesian and the English way of writing them. Exact: digits become an Amount
// without a double in between. Never guesses between two readings.
import { amountFromDecimal, type Amount } from '../../../domain/amount';
import { plainText } from './headingText';
import { LONGEST_READ } from './longText';

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
  'belum lapor',
  'belum dilaporkan',
  'belum masuk',
  'belum setor',
  'belum diterima',
  'belum tersedia',
  'tidak ada data',
  '#n/a',
  'null',
  '...',
]);
/** `blm lapor`. */
const NOT_YET = /^(?:blm|blum)\b\.?/;
const ZERO_WORDS = new Set(['nihil', 'nol']);
/** A dash with whatever stands around a figure: `-`, `Rp -`, `-,00`, `(-)`, `Rp. -,-`. */
const DASH =
  /^\(?\s*(?:rp\.?|idr|rupiah)?\s*-[\s-]*(?:[,.](?:-+|0{1,2}))?\s*(?:%{1,2}|rp\.?|idr|rupiah)?\s*\)?$/;
/** What may stand around the digits, in any order and each once: brackets, a sign, a currency, a percent sign. */
const BEFORE = /^(?:(rp\.?|idr|rupiah)(?![a-z])|([+-]))\s*/;
const AFTER = /\s*(?:\b(rp\.?|idr|rupiah)|(%{1,2}|\bpersen)|(,\s*-{1,2}|\.-{1,2}|,=)|(-))$/;
const DIGITS = /^[.,]?\d[\d., ']*$/;
const EXPONENT = /^\d+(?:[.,]\d+)?e[+-]?\d{1,3}$/;

/** The mark of a footnote, which plain text would make a digit. */
const RAISED = /[¹²³⁰⁴-⁹]/;

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
  let body = raw;
  if (/^[.,]\d+$/.test(body))
    return { decimal: `0.${body.slice(1)}`, mark: body.startsWith(',') ? 'id' : 'en' };
  if (/[ ']/.test(body)) {
    const joint = body.includes(' ') ? ' ' : "'";
    const [whole = ''] = body.split(/[.,]/);
    if (!isGrouped(whole.trim(), joint)) return null;
    body = single(whole, joint) + body.slice(whole.length);
    // Behind the decimal mark nothing is grouped.
    if (/[ ']/.test(body)) return null;
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
  const [plain = ''] = decimal.split('e');
  const bare = plain.replace('.', '').replace(/^0+/, '');
  return plain.includes('.') ? bare.length : bare.replace(/0+$/, '').length;
};

/**
 * Reads a text as a number.
 * @example numberFromText('Rp1.234.567,-') // amount 1234567
 * @example numberFromText('1.234') // ambiguous
 */
export function numberFromText(raw: string): NumberReading {
  if (raw.length > LONGEST_READ && plainText(raw).length > LONGEST_READ)
    return { kind: 'text', text: plainText(raw) };
  if (RAISED.test(raw)) return { kind: 'text', text: raw.trim() };
  const text = plainText(raw)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .toLowerCase();
  if (NOTHING.has(text.replace(NOT_YET, 'belum'))) return { kind: 'none' };
  if (DASH.test(text)) return { kind: 'dash' };
  if (ZERO_WORDS.has(text)) return { kind: 'amount', amount: 0n, isPercent: false, mark: null, digits: 0 };
  const parts = partsOf(text);
  const reading = parts === null ? null : readingOf(parts);
  if (parts === null || reading === null) return { kind: 'text', text: plainText(raw) };
  const { isNegative, isPercent } = parts;
  const signed = (decimal: string): Amount => {
    const amount = amountFromDecimal(decimal) ?? 0n;
    return isNegative ? -amount : amount;
  };
  if ('separator' in reading && !isPercent) {
    const { grouped, decimal, separator } = reading;
    return { kind: 'ambiguous', grouped: signed(grouped), decimal: signed(decimal), separator, isPercent };
  }
  const mark = 'mark' in reading ? reading.mark : null;
  const { decimal } = reading;
  return { kind: 'amount', amount: signed(decimal), isPercent, mark, digits: significantDigits(decimal) };
}

interface Parts {
  readonly body: string;
  readonly isNegative: boolean;
  readonly isMoney: boolean;
  readonly isPercent: boolean;
  /** `,-`: a dash in the place of the sen. */
  readonly hasDashedSen: boolean;
}

/** The digits and what stands around them; null where something else does, or the same twice. */
function partsOf(text: string): Parts | null {
  let body = text;
  const found: Record<'brackets' | 'sign' | 'money' | 'percent' | 'sen', number> = {
    brackets: 0,
    sign: 0,
    money: 0,
    percent: 0,
    sen: 0,
  };
  let isNegative = false;
  while (!DIGITS.test(body) && !EXPONENT.test(body)) {
    const before = BEFORE.exec(body);
    const after = before === null ? AFTER.exec(body) : null;
    const part = before ?? after;
    if (before !== null) body = body.slice(before[0].length);
    else if (after !== null) body = body.slice(0, after.index);
    else if (body.startsWith('(') && body.endsWith(')')) {
      body = body.slice(1, -1).trim();
      found.brackets += 1;
      continue;
    } else return null;
    if (part?.[1] !== undefined) found.money += 1;
    else if (before !== null || after?.[4] !== undefined) {
      found.sign += 1;
      isNegative ||= before?.[2] !== '+';
    } else if (after?.[2] !== undefined) found.percent += 1;
    else found.sen += 1;
  }
  if (Object.values(found).some((count) => count > 1) || found.brackets + found.sign > 1) return null;
  if (found.percent > 0 && found.money + found.sen > 0) return null;
  return {
    body,
    isNegative: isNegative || found.brackets > 0,
    isMoney: found.money > 0,
    isPercent: found.percent > 0,
    hasDashedSen: found.sen > 0,
  };
}

function readingOf({ body, isMoney, hasDashedSen }: Parts): BodyReading {
  if (EXPONENT.test(body)) {
    const decimal = body.replace(',', '.');
    return hasDashedSen || amountFromDecimal(decimal) === null ? null : { decimal, mark: null };
  }
  const reading = bodyReading(body, isMoney);
  if (!hasDashedSen || reading === null) return reading;
  // Behind whole rupiah alone: `1.234,-`.
  if ('separator' in reading)
    return { decimal: reading.grouped, mark: reading.separator === '.' ? 'id' : 'en' };
  return reading.decimal.includes('.') ? null : reading;
}
