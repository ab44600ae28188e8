// Columns of figures as officers write them, read cell by cell. Fictional figures only.
import { amountFromDecimal, type Amount } from '../../../../src/domain/amount';
import { FigureColumn, NO_FIGURE, type Figure } from '../../../../src/sheets/reading/cells/figureColumn';
import { Findings } from '../../../../src/sheets/reading/findings';
import type { CellValue } from '../../../../src/sheets/grid';
import { tableOf } from '../tableOf';

const NAME = 'Uraian/Indikator Kinerja';
/** The row of the grid below the header, and its cell in the second column. */
const FIRST = 1;

interface Sheet {
  readonly heading?: string;
  /** The number format of all figures. */
  readonly format?: string;
  /** By `row:column` in sheet numbers; the first figure is `2:2`. */
  readonly formulas?: Readonly<Record<string, string>>;
  readonly errors?: readonly string[];
  readonly answers?: Readonly<Record<string, string>>;
  readonly isQuiet?: boolean;
  /** Below the figures. */
  readonly note?: string;
}

/** One column of figures beside its names, with what its reading found. */
function columnOf(values: readonly CellValue[], sheet: Sheet = {}) {
  const {
    heading = 'Target Murni',
    format,
    formulas = {},
    errors = [],
    answers = {},
    isQuiet,
    note = '',
  } = sheet;
  const formats = Object.fromEntries(values.map((_, at) => [`${String(at + 2)}:2`, format ?? 'General']));
  const rows = values.map((value, at) => [`Pajak ${String(at + 1)}`, value]);
  const table = tableOf([[NAME, heading], ...rows, [note, '']], { formats, formulas, errors });
  const log = new Findings(answers);
  return { column: new FigureColumn(table, 1, heading, log, isQuiet), table, log };
}

/** The figure of a cell by itself, and the issues told of it. */
function readAlone(value: CellValue, sheet: Sheet = {}) {
  const { column, log } = columnOf([value], sheet);
  return { figure: column.read(FIRST), issues: log.issues() };
}

const decimal = (text: string): Amount => amountFromDecimal(text) ?? -1n;
const amount = (text: string, isPercent = false): Figure => ({
  kind: 'amount',
  amount: decimal(text),
  isPercent,
});
const text = (said: string): Figure => ({ kind: 'text', text: said });
const issue = (code: string, severity: string, found: string, expected: string | null = null) => ({
  code,
  severity,
  sheet: 'Lembar',
  cell: 'B2',
  found,
  expected,
});

describe('FigureColumn, of numbers', () => {
  it.each([
    [0, '0'],
    [1_234_567, '1234567'],
    [-7.5, '-7.5'],
    [1_234_567.89, '1234567.89'],
    [0.1, '0.1'],
    [9_007_199_254.75, '9007199254.75'],
    [-9_007_199_254.75, '-9007199254.75'],
    [2_345_678_901_234.57, '2345678901234.57'],
    [-2_345_678_901_234.57, '-2345678901234.57'],
    [20_000_000_000_001, '20000000000001'],
    [-20_000_000_000_001, '-20000000000001'],
  ])('reads %d exactly, as whole sen', (value, expected) => {
    expect(readAlone(value)).toEqual({ figure: { ...amount(expected), isWholeSen: true }, issues: [] });
  });

  it.each([
    [1_234.567, '1234.567'],
    [234_567_890_123.456, '234567890123.456'],
    [12_345_678_901_234.5, '12345678901234.5'],
    [-12_345_678_901_234.5, '-12345678901234.5'],
    [0.0000005, '0.000001'],
  ])('reads %d to its 6 decimals, and says nothing of the sen', (value, expected) => {
    expect(readAlone(value)).toEqual({ figure: amount(expected), issues: [] });
  });

  it.each([
    1_234_567_890_123_456, -1_234_567_890_123_456, 1_000_000_000_000_001, 333_333.3333333333,
    -1.2345678901234567, 0.1234567890123456, 1.234567890123456e-7,
  ])('uses %d and tells that no typed number has so many digits', (value) => {
    const { figure, issues } = readAlone(value);
    expect(figure).toMatchObject({ kind: 'amount', amount: decimal(String(value)) });
    expect(issues).toEqual([issue('TOO_MANY_DIGITS', 'warning', String(value))]);
  });

  it.each([
    999_999_999_999_999, 1_000_000_000_000_000, 1_234_567_890_123_450, -123_456_789_012_345_000, 1e20, 1.5e21,
    12_345.6789012345, 0.00000123456789012345, 1_002_000_000_000_000_000,
  ])('tells nothing of the digits of %d', (value) => {
    expect(readAlone(value).issues).toEqual([]);
  });

  it('tells nothing of the digits that a formula gives', () => {
    expect(readAlone(333_333.3333333333, { formulas: { '2:2': '=1000000/3' } }).issues).toEqual([]);
  });
});

describe('FigureColumn, of numbers by their formats', () => {
  it.each([
    ['0%', 0.75, '75'],
    ['0.00%', 0.9999615, '99.99615'],
    ['0%', 0.07, '7'],
    ['0%', 1, '100'],
    ['0%', 1.4828, '148.28'],
    ['0.00%', -0.0025, '-0.25'],
    ['0.000000%', 2.5e-7, '0.000025'],
    ['0%;[Red]-0%', 0.29, '29'],
  ])('reads %s of %d as %s per cent', (format, value, expected) => {
    expect(readAlone(value, { format })).toEqual({ figure: amount(expected, true), issues: [] });
  });

  it.each([
    '#,##0',
    '#,##0.00',
    '#,##0" %"',
    '"Disetor "#,##0',
    '#,##0\\d',
    '[Red]#,##0',
    '[$Rp-421]#,##0',
    '_-* #,##0_d',
    '[>40000]dd/mm/yyyy;General',
    '@',
  ])('takes a number of the format %s for what it is', (format) => {
    expect(readAlone(75, { format })).toEqual({ figure: { ...amount('75'), isWholeSen: true }, issues: [] });
  });

  it.each([
    ['dd/mm/yyyy', 46_023, '2026-01-01'],
    ['d', 46_023, '2026-01-01'],
    ['[$-421]mmm-yy', 46_054, '2026-02-01'],
    ['MMMM', 46_054, '2026-02-01'],
    ['h:mm', 0.0625, '1:30:00'],
    ['mm:ss', 0.0097222222, '0:14:00'],
  ])('leaves what %s shows as a date or a time a text', (format, value, expected) => {
    expect(readAlone(value, { format })).toEqual({ figure: text(expected), issues: [] });
  });
});

describe('FigureColumn, of cells without a figure', () => {
  it.each(['', ' ', 'n/a', 'Belum lapor'])('finds none in %j', (value) => {
    expect(readAlone(value)).toEqual({ figure: NO_FIGURE, issues: [] });
  });

  it('tells of a formula that shows nothing, unless it means to', () => {
    const silent = readAlone('', { formulas: { '2:2': '=IF(C2=0,"",C2)' } });
    expect(silent).toEqual({ figure: NO_FIGURE, issues: [] });
    const broken = readAlone('', { formulas: { '2:2': '=C2*2' } });
    expect(broken).toEqual({
      figure: NO_FIGURE,
      issues: [issue('FORMULA_WITHOUT_VALUE', 'warning', '=C2*2')],
    });
  });

  it.each([
    '#REF!',
    '#DIV/0!',
    '#VALUE!',
    '#NAME?',
    '#NUM!',
    '#NULL!',
    '#SPILL!',
    '#CALC!',
    '#BUSY!',
    '#N/A',
  ])('takes %s for an error, though the host marks none', (value) => {
    expect(readAlone(value)).toEqual({
      figure: NO_FIGURE,
      issues: [issue('ERROR_VALUE', 'warning', value, 'Target Murni')],
    });
  });

  it.each<[CellValue]>([['#NILAI!'], [42]])('takes %s for an error where the host marks one', (value) => {
    expect(readAlone(value, { errors: ['2:2'] })).toEqual({
      figure: NO_FIGURE,
      issues: [issue('ERROR_VALUE', 'warning', String(value), 'Target Murni')],
    });
  });

  it.each(['lihat #REF!', '#REF! pada lampiran', '#NILAI!'])('leaves %s a text', (value) => {
    expect(readAlone(value)).toEqual({ figure: text(value), issues: [] });
  });

  it.each<[CellValue, Figure]>([
    ['-', { kind: 'dash' }],
    ['Rp -', { kind: 'dash' }],
    [true, text('TRUE')],
    [false, text('FALSE')],
    ['lihat lampiran', text('lihat lampiran')],
    ['lihat lampiran *', text('lihat lampiran *')],
  ])('reads %s as it is', (value, figure) => {
    expect(readAlone(value)).toEqual({ figure, issues: [] });
  });
});

describe('FigureColumn, of texts that are numbers', () => {
  it.each([
    ['Rp1.234.567,-', '1234567'],
    ['1.234.567,89', '1234567.89'],
    ['(7,56)', '-7.56'],
    ['nihil', '0'],
    ['4.834.000 *)', '4834000'],
    ['123456789012345', '123456789012345'],
  ])('reads %s as %s and says so', (value, expected) => {
    expect(readAlone(value)).toEqual({
      figure: amount(expected),
      issues: [issue('TEXT_NUMBER', 'info', value, expected)],
    });
  });

  it('reads a percentage', () => {
    expect(readAlone('148,28%%').figure).toEqual(amount('148.28', true));
  });

  it('says nothing of texts where that is not asked for', () => {
    expect(readAlone('1.234.567', { isQuiet: true })).toEqual({ figure: amount('1234567'), issues: [] });
  });

  it.each<[string, Figure]>([
    ['Target Murni', amount('4834000')],
    ['Januari', text('4.834.000 *)')],
  ])(
    'leaves it to the note whether a marked figure of %s is one: of a target it says its source',
    (heading, figure) => {
      const { column } = columnOf(['4.834.000 *)'], { heading, note: '*) usulan dinas' });
      expect(column.read(FIRST)).toEqual(figure);
    },
  );

  it('tells that a text has more digits than any figure typed as a number', () => {
    const { figure, issues } = readAlone('1.234.567.890.123.456');
    expect(figure).toEqual(amount('1234567890123456'));
    expect(issues).toEqual([
      issue('TOO_MANY_DIGITS', 'warning', '1.234.567.890.123.456'),
      issue('TEXT_NUMBER', 'info', '1.234.567.890.123.456', '1234567890123456'),
    ]);
  });
});
