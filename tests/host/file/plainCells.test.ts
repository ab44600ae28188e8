// Cells read in one walk hold what the reader that takes every form makes of them.
import fc from 'fast-check';
import { SheetFrame } from '../../../src/host/engine/sheetFrame';
import { Worksheet } from '../../../src/host/engine/worksheet';
import { PlainCells } from '../../../src/host/file/plainCells';
import { SheetRow } from '../../../src/host/engine/sheetRow';
import { readSheetRows } from '../../../src/host/file/readSheetRows';

const STRINGS = ['nol', 'satu', 'dua'];

function rowsOf(rows: string): Worksheet {
  const sheet = new Worksheet(
    new SheetFrame(`<worksheet><sheetData>${rows}</sheetData></worksheet>`, 'sheet1.xml'),
  );
  readSheetRows(sheet, { sharedStrings: STRINGS, serialOfIso: () => 0 });
  return sheet;
}

/** What was read, without where it stood in the text. */
const contentOf = (rows: string): unknown =>
  [...rowsOf(rows).rows].map(([index, { values, styles, format, sourceWidth, formulas }]) => ({
    index,
    values,
    styles,
    format,
    sourceWidth,
    formulas,
  }));

/** A blank more in each tag, which no cell in its plainest form has. */
const looser = (rows: string): string => rows.replaceAll('<c r=', '<c  r=');

const isPlain = (cells: string): boolean =>
  new PlainCells(`${cells}</row>`, STRINGS).read(new SheetRow(), 0) >= 0;

describe('PlainCells', () => {
  it.each([
    '<c r="A1"><v>1</v></c>',
    '<c r="A1" s="12"/>',
    '<c r="B1" s="3" t="s"><v>2</v></c><c r="XFD1"><v>-0.5</v></c>',
    '<c r="A1"><v>007</v></c><c r="C1"><v>-0</v></c>',
    '<c r="A1"><v>999999999999999</v></c><c r="B1"><v>0.00000000000001</v></c>',
    '',
  ])('reads %s at once', (cells) => {
    expect(isPlain(cells)).toBe(true);
    const row = `<row r="4" ht="20" customHeight="1">${cells}</row>`;
    expect(contentOf(row)).toEqual(contentOf(looser(row)));
  });

  it.each([
    ['a formula', '<c r="A1"><f>B1</f><v>1</v></c>'],
    ['a text of its own', '<c r="A1" t="inlineStr"><is><t>a</t></is></c>'],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>'],
    ['more than 15 digits', '<c r="A1"><v>1234567890123456</v></c>'],
    ['an exponent', '<c r="A1"><v>1E3</v></c>'],
    ['a blank', '<c r="A1"><v> 1</v></c>'],
    ['no digit before its point', '<c r="A1"><v>.5</v></c>'],
    ['no value', '<c r="A1"><v></v></c>'],
    ['no address', '<c s="1"><v>1</v></c>'],
    ['another attribute', '<c r="A1" cm="1"><v>1</v></c>'],
    ['a text that the file has not', '<c r="A1" t="s"><v>9</v></c>'],
    ['a column beyond the last', '<c r="XFE1"><v>1</v></c>'],
    ['an end tag with a blank', '<c r="A1"><v>1</v></c >'],
  ])('leaves a cell with %s to the other reader', (_, cells) => {
    expect(isPlain(cells)).toBe(false);
  });

  it('gives every number as it is', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.double({ noNaN: true }), fc.float({ noNaN: true }), fc.integer())),
        (numbers) => {
          const texts = numbers.filter(Number.isFinite).map(String);
          const cells = texts.map((text) => `<c r="A1"><v>${text}</v></c>`);
          const read = cells.map((cell) => rowsOf(`<row r="1">${cell}</row>`).value(0, 0));
          expect(read).toEqual(texts.map(Number));
        },
      ),
    );
  });

  it('gives amounts with sen as they are', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n }),
        fc.integer({ min: 0, max: 14 }),
        (digits, places) => {
          const sign = digits < 0n ? '-' : '';
          const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
          const decimal = places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
          const read = rowsOf(`<row r="1"><c r="A1"><v>${sign}${decimal}</v></c></row>`).value(0, 0);
          expect(read).toBe(Number(sign + decimal));
        },
      ),
    );
  });

  it('takes rows of both kinds in their order', () => {
    const plain = '<c r="A1"><v>1</v></c>';
    const rows = `<row r="2">${plain}</row><row>${looser(plain)}</row> <row r="9">${plain}</row><row/>`;
    expect([...rowsOf(rows).rows.keys()]).toEqual([1, 2, 8, 9]);
  });

  it('refuses a row that is not closed', () => {
    const rows = '<row r="1"><c r="A1"><v>1</v></c><row r="2"><c r="A2"><v>2</v></c></row>';
    expect(() => rowsOf(rows)).toThrow();
  });
});
