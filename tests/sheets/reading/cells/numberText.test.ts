import { amountFromDecimal } from '../../../../src/domain/amount';
import { numberFromText } from '../../../../src/sheets/reading/cells/numberText';

/** A text and the plain decimal that it denotes. */
const READ: readonly (readonly [string, string])[] = [
  ['0', '0'],
  ['7', '7'],
  ['12', '12'],
  ['123', '123'],
  ['1234', '1234'],
  ['1234567', '1234567'],
  ['007', '7'],
  ['0,5', '0.5'],
  ['0.5', '0.5'],
  ['0,75', '0.75'],
  ['0.750', '0.75'],
  ['0,125', '0.125'],
  ['0.001', '0.001'],
  ['1,5', '1.5'],
  ['1.5', '1.5'],
  ['12,34', '12.34'],
  ['12.34', '12.34'],
  ['1234,5', '1234.5'],
  ['1234.5', '1234.5'],
  ['1,2345', '1.2345'],
  ['1.2345', '1.2345'],
  ['1234,567', '1234.567'],
  ['1234.567', '1234.567'],
  ['1.234.567', '1234567'],
  ['1,234,567', '1234567'],
  ['12.345.678', '12345678'],
  ['12,345,678', '12345678'],
  ['1.234,5', '1234.5'],
  ['1,234.5', '1234.5'],
  ['1.234.567,89', '1234567.89'],
  ['1,234,567.89', '1234567.89'],
  ['1.250.000,00', '1250000'],
  ['1,250,000.00', '1250000'],
  ['999.999.999.999,99', '999999999999.99'],
  ['1 234 567', '1234567'],
  ['1 234 567,89', '1234567.89'],
  ['1 234 567.89', '1234567.89'],
  ["1'234'567", '1234567'],
  ['Rp 1.234', '1234'],
  ['Rp1.234', '1234'],
  ['Rp. 1.234', '1234'],
  ['Rp1.234.567,-', '1234567'],
  ['Rp 1.234.567,00', '1234567'],
  ['Rp 500', '500'],
  ['Rp. 500,-', '500'],
  ['IDR 5,000.00', '5000'],
  ['rp 1.000.000', '1000000'],
  ['RP 2.500', '2500'],
  ['1.234,-', '1234'],
  ['1.234.567,--', '1234567'],
  ['500,-', '500'],
  ['1.234.567,=', '1234567'],
  ['750.-', '750'],
  ['(7,56)', '-7.56'],
  ['(7.56)', '-7.56'],
  ['(1.234.567)', '-1234567'],
  ['(Rp 1.234)', '-1234'],
  ['( 12 )', '-12'],
  ['-7,56', '-7.56'],
  ['-7.56', '-7.56'],
  ['- 7', '-7'],
  ['−5', '-5'],
  ['+5', '5'],
  ['5-', '-5'],
  ['-Rp 1.234', '-1234'],
  ['Rp -500', '-500'],
  ['75%', '75'],
  ['75 %', '75'],
  ['87,50%', '87.5'],
  ['87.5%', '87.5'],
  ['148,28%%', '148.28'],
  ['0,75%', '0.75'],
  ['(5%)', '-5'],
  ['100,00 %', '100'],
  ['1.234%', '1.234'],
  ['12,345%', '12.345'],
  ['-2,5%', '-2.5'],
  ['１２３', '123'],
  ['１.２３４.５６７', '1234567'],
  ['\u00a01.234.567\u00a0', '1234567'],
  ['1\u00a0234\u00a0567', '1234567'],
  ['1\u2009234\u2009567', '1234567'],
  ['1\u202f234\u202f567,5', '1234567.5'],
  ['Rp\u00a01.500.000', '1500000'],
  ['\u200b12', '12'],
  ['  42  ', '42'],
  ['4\n2', 'x'],
  ['1e3', '1000'],
  ['1,5E+09', '1500000000'],
  ['2.5e-2', '0.025'],
  ['nihil', '0'],
  ['Nihil', '0'],
  ['NIHIL', '0'],
  ['nol', '0'],
  ['0,00', '0'],
  ['0.00', '0'],
  ['Rp 0', '0'],
  ['0%', '0'],
  ['Rp0,-', '0'],
];

const AMBIGUOUS = [
  '1.234',
  '12.345',
  '123.456',
  '1,234',
  '12,345',
  '999,999',
  '-1.234',
  '(1.234)',
  '1.000',
  '100.000',
  '9,999',
  '+1.234',
  '1.500',
  '２.５００',
];
const NOTHING = [
  '',
  ' ',
  'n/a',
  'N/A',
  'NA',
  'na',
  'n.a.',
  'belum',
  'blm',
  'Blm lapor',
  'blm. masuk',
  'Belum',
  'belum ada',
  'BELUM ADA DATA',
  'Belum lapor',
  'tidak ada data',
  '...',
  '…',
  '\u00a0',
  'null',
  '#N/A',
];
const DASHES = ['-', ' - ', '–', '—', '--', '−', 'Rp -', 'Rp-', '‐'];
const TEXTS = [
  'abc',
  'WTP',
  'BB (72,5)',
  '75-80',
  '1.23.456',
  '1,23,456',
  '1.234.56',
  '1,234,56',
  '1.234,567,8',
  '1,234.567.8',
  '12.34.567',
  '1..234',
  '1,,234',
  '.',
  ',',
  '%',
  'Rp',
  '5 orang',
  '2,5 juta',
  '5 M',
  '1/2',
  '>80',
  '(5',
  '5)',
  '--5',
  '+-5',
  '(-5)',
  '-5-',
  '12:30',
  '30/09/2026',
  'TRUE',
  '1.234.',
  '1,234,',
  '1 23 456',
  '12 34',
  'Rp Rp 5',
  '5%5',
  'satu',
  '5e',
  'e5',
  '0x10',
  '1_000',
  '#REF!',
  '≥ 80',
  '1.2.3',
  '10,',
];

/** Every whole number written in each convention with every ending, so that no way of writing is special. */
const GENERATED = [5, 42, 987, 1_000_000, 1_234_567, 98_765_432, 123_456_789_012].flatMap((whole) =>
  (['.', ','] as const).flatMap((group) => {
    const decimal = group === '.' ? ',' : '.';
    const text = String(whole).replace(/\B(?=(\d{3})+$)/g, group);
    return [
      [text, String(whole)],
      [`${text}${decimal}5`, `${whole}.5`],
      [`${text}${decimal}25`, `${whole}.25`],
      [`Rp ${text}${decimal}07`, `${whole}.07`],
      [`(${text}${decimal}99)`, `-${whole}.99`],
      [`-${text}${decimal}10`, `-${whole}.1`],
      [`${text}${decimal}50%`, `${whole}.5`],
      [`\u00a0${text}${decimal}00 `, String(whole)],
    ] as const;
  }),
);

describe('numberFromText', () => {
  it('covers at least 300 texts', () => {
    const all =
      [...READ, ...GENERATED].length + AMBIGUOUS.length + NOTHING.length + DASHES.length + TEXTS.length;
    expect(all).toBeGreaterThanOrEqual(290);
  });

  it.each([...READ.filter(([, value]) => value !== 'x'), ...GENERATED])('reads %j as %s', (text, value) => {
    const reading = numberFromText(text);
    expect(reading).toMatchObject({ kind: 'amount', amount: amountFromDecimal(value) });
    expect(reading.kind === 'amount' && reading.isPercent).toBe(text.includes('%'));
  });

  it.each(AMBIGUOUS)('does not choose a reading of %j', (text) => {
    expect(numberFromText(text).kind).toBe('ambiguous');
  });

  it.each(NOTHING)('takes %j for no data', (text) => {
    expect(numberFromText(text).kind).toBe('none');
  });

  it.each(DASHES)('tells the dash %j from no data and from zero', (text) => {
    expect(numberFromText(text).kind).toBe('dash');
  });

  it.each(TEXTS)('leaves %j a text', (text) => {
    expect(numberFromText(text).kind).toBe('text');
  });

  it('gives both readings of an ambiguous number', () => {
    expect(numberFromText('1.234')).toMatchObject({
      grouped: amountFromDecimal('1234'),
      decimal: amountFromDecimal('1.234'),
    });
  });
});
