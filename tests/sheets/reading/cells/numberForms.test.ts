import { amountFromDecimal } from '../../../../src/domain/amount';
import { numberFromText } from '../../../../src/sheets/reading/cells/numberText';

/** Digits as officers write them, and the decimal that they denote. */
const BODIES: readonly (readonly [string, string])[] = [
  ['250,00', '250'],
  ['250.00', '250'],
  ['36.875.000,05', '36875000.05'],
  ['36,875,000.05', '36875000.05'],
  ['1.234.567', '1234567'],
  ['1\u00a0234\u00a0567,89', '1234567.89'],
  ["1'234'567.5", '1234567.5'],
  ['1’234’567', '1234567'],
  ['０，５', '0.5'],
  ['１.２３４.５６７，８９', '1234567.89'],
  ['0', '0'],
];

const POSITIVE: readonly ((digits: string) => string)[] = [
  (digits) => digits,
  (digits) => ` ${digits}\u00a0`,
  (digits) => `+${digits}`,
  (digits) => `Rp ${digits}`,
  (digits) => `Rp${digits}`,
  (digits) => `Rp.${digits}`,
  (digits) => `RP. ${digits}`,
  (digits) => `IDR ${digits}`,
  (digits) => `Ｒｐ\u3000${digits}`,
  (digits) => `${digits} Rp`,
  (digits) => `${digits} rupiah`,
  (digits) => `${digits} IDR`,
];
const NEGATIVE: readonly ((digits: string) => string)[] = [
  (digits) => `-${digits}`,
  (digits) => `− ${digits}`,
  (digits) => `–${digits}`,
  (digits) => `${digits}-`,
  (digits) => `${digits} -`,
  (digits) => `(${digits})`,
  (digits) => `( ${digits} )`,
  (digits) => `（${digits}）`,
  (digits) => `Rp (${digits})`,
  (digits) => `Rp(${digits})`,
  (digits) => `Rp. (${digits})`,
  (digits) => `IDR (${digits} )`,
  (digits) => `(Rp ${digits})`,
  (digits) => `(Rp.${digits})`,
  (digits) => `(${digits}) Rp`,
  (digits) => `(${digits} rupiah)`,
  (digits) => `-Rp ${digits}`,
  (digits) => `Rp -${digits}`,
  (digits) => `Rp.-${digits}`,
  (digits) => `-${digits} Rp`,
];
const PERCENT: readonly ((digits: string) => string)[] = [
  (digits) => `${digits}%`,
  (digits) => `${digits} %`,
  (digits) => `${digits}％`,
  (digits) => `${digits}%%`,
  (digits) => `${digits} persen`,
];
const NEGATIVE_PERCENT: readonly ((digits: string) => string)[] = [
  (digits) => `-${digits}%`,
  (digits) => `(${digits}%)`,
  (digits) => `(${digits})%`,
  (digits) => `(${digits} %)`,
];

const written = (
  forms: readonly ((digits: string) => string)[],
  sign: '' | '-',
): readonly (readonly [string, string])[] =>
  forms.flatMap((form) => BODIES.map(([digits, decimal]) => [form(digits), `${sign}${decimal}`] as const));

const DASHED_SEN: readonly (readonly [string, string])[] = [
  ['1.234.567,-', '1234567'],
  ['1.234,-', '1234'],
  ['1,234,-', '1234'],
  ['1.234.-', '1234'],
  ['500,--', '500'],
  ['500,=', '500'],
  ['Rp 1.234.567,-', '1234567'],
  ['Rp.500,-', '500'],
  ['(1.234.567,-)', '-1234567'],
  ['Rp (1.234,-)', '-1234'],
  ['(Rp 1.234,-)', '-1234'],
  ['-1.234,-', '-1234'],
  ['-Rp 1.234.567,-', '-1234567'],
];
const EXPONENTS: readonly (readonly [string, string])[] = [
  ['1E+09', '1000000000'],
  ['1,5E+09', '1500000000'],
  ['-2.5e3', '-2500'],
  ['(2,5E3)', '-2500'],
  ['2.5e-2', '0.025'],
];
const SMALL: readonly (readonly [string, string])[] = [
  ['.5', '0.5'],
  [',5', '0.5'],
  ['-,25', '-0.25'],
];
const DASHES = [
  '-',
  '–',
  '—',
  '--',
  '- -',
  '(-)',
  '-,00',
  '-.00',
  '-,-',
  'Rp -',
  'Rp-',
  'Rp. -',
  'Rp –',
  'Rp -,00',
  'Rp. -,-',
  '- %',
  '\u00a0-\u00a0',
  '－',
];
/** Read in no way without guessing: each of these is shown to the officer. */
const TEXTS = [
  '(250',
  '250)',
  '(-250)',
  '-(250)',
  '-250-',
  '+-250',
  '((250))',
  'Rp Rp 250',
  'Rp 250 Rp',
  'Rp 250%',
  '250%,-',
  '1.234,5,-',
  '1.23.456',
  '1,234,56',
  '1.234,567,890',
  '12.',
  'Rp',
  '%',
  '()',
  'BB (72,5)',
  'minus 250',
  'Rp 1,5 juta',
  '1,2 M',
  '75 orang',
  '> 75',
  '70-80',
  '1.234 (a)',
  'Rpp 250',
  '2026-01-31',
  '1e',
];

const readingOf = (text: string): unknown => {
  const reading = numberFromText(text);
  return reading.kind === 'amount' ? [reading.amount, reading.isPercent] : reading.kind;
};

describe('numberFromText, whatever stands around the digits', () => {
  it.each([...written(POSITIVE, ''), ...written(NEGATIVE, '-'), ...DASHED_SEN, ...EXPONENTS, ...SMALL])(
    'reads %s as %s',
    (text, decimal) => {
      expect(readingOf(text)).toEqual([amountFromDecimal(decimal), false]);
    },
  );

  it.each([...written(PERCENT, ''), ...written(NEGATIVE_PERCENT, '-')])(
    'reads %s as %s per cent',
    (text, decimal) => {
      expect(readingOf(text)).toEqual([amountFromDecimal(decimal), true]);
    },
  );

  it.each(DASHES)('reads %s as a dash', (text) => {
    expect(readingOf(text)).toBe('dash');
  });

  it.each(TEXTS)('leaves %s a text', (text) => {
    expect(readingOf(text)).toBe('text');
  });

  it.each([
    ['Rp (1.234)', '-1234'],
    ['1.234 Rp', '1234'],
    ['Rp 12.500', '12500'],
  ])('takes the dot of %s for thousands, because it is money', (text, decimal) => {
    expect(readingOf(text)).toEqual([amountFromDecimal(decimal), false]);
  });

  it.each(['(1.234)', '-1,234', '+12.345', '1.234-', 'Rp 1,234', '（１.２３４）'])(
    'leaves %s open, with its sign on both readings',
    (text) => {
      const reading = numberFromText(text);
      expect(reading.kind).toBe('ambiguous');
    },
  );
});
