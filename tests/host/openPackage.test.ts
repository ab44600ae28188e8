// Odd but valid forms are read; what is no workbook is refused with a code.
import { strToU8, zipSync } from 'fflate';
import { openPackage } from '../../src/host/file/openPackage';
import { savePackage } from '../../src/host/file/savePackage';
import { modelOf } from '../support/hostSession';
import { MAIN, rawParts, rawWorkbook, zipParts } from '../support/rawWorkbook';

const rowsBook = (rows: string, sharedStrings?: string): Uint8Array =>
  rawWorkbook({ sheets: [{ name: 'S', rows }], ...(sharedStrings === undefined ? {} : { sharedStrings }) });

function values(bytes: Uint8Array, cells: readonly (readonly [number, number])[]): unknown[] {
  const sheet = modelOf(bytes).sheets[0]?.worksheet;
  return cells.map(([row, column]) => sheet?.value(row, column));
}

const code = (bytes: Uint8Array): string => {
  const opened = openPackage(bytes);
  return opened.ok ? 'opened' : opened.failure.code;
};

describe('openPackage', () => {
  it('reads every kind of cell', () => {
    const rows = `<row r="1"><c r="A1"><v>1.5E3</v></c><c r="B1" t="b"><v>1</v></c><c r="C1" t="e"><v>#REF!</v></c><c r="D1" t="str"><f>"a"</f><v>a&amp;b</v></c><c r="E1" t="inlineStr"><is><r><t>x</t></r><r><t xml:space="preserve"> y</t></r></is></c><c r="F1" t="d"><v>2026-01-02</v></c><c r="G1" s="0"/></row>`;
    expect(
      values(rowsBook(rows), [
        [0, 0],
        [0, 1],
        [0, 2],
        [0, 3],
        [0, 4],
        [0, 5],
        [0, 6],
      ]),
    ).toEqual([1500, true, { error: '#REF!' }, 'a&b', 'x y', 46024, undefined]);
  });

  it('joins rich runs and leaves phonetic guides out', () => {
    const strings = `<sst xmlns="${MAIN}"><si><r><t>Pa</t></r><r><t>jak</t></r><rPh sb="0" eb="1"><t>no</t></rPh></si><si><t>_x0009_tab</t></si></sst>`;
    const rows = '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>';
    expect(
      values(rowsBook(rows, strings), [
        [0, 0],
        [0, 1],
      ]),
    ).toEqual(['Pajak', '\ttab']);
  });

  it('counts on when rows and cells do not state where they are', () => {
    expect(
      values(rowsBook('<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>'), [
        [0, 0],
        [0, 1],
        [1, 0],
      ]),
    ).toEqual([1, 2, 3]);
  });

  it('reads and writes prefixed elements', () => {
    const xml = `<?xml version="1.0"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="B2"><x:v>4</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
    const model = modelOf(rawWorkbook({ sheets: [{ name: 'S', xml }] }));
    const sheet = model.sheets[0]?.worksheet;
    sheet?.setContent(1, 2, 'baru', null);
    expect(
      values(savePackage(model), [
        [1, 1],
        [1, 2],
      ]),
    ).toEqual([4, 'baru']);
  });

  it('reads the strict conformance class', () => {
    const parts = rawParts({ sheets: [{ name: 'S', rows: '<row r="1"><c r="A1"><v>9</v></c></row>' }] });
    const strict = Object.fromEntries(
      Object.entries(parts).map(([name, text]) => [
        name,
        text
          .replaceAll(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main')
          .replaceAll(
            'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
            'http://purl.oclc.org/ooxml/officeDocument/relationships',
          ),
      ]),
    );
    expect(values(zipParts(strict), [[0, 0]])).toEqual([9]);
  });

  it('shifts shared formulas and keeps absolute references', () => {
    const rows =
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="3">A1*$A$1&amp;"A1"</f><v>1</v></c></row><row r="2"><c r="B2"><f t="shared" si="3"/><v>1</v></c></row>';
    expect(modelOf(rowsBook(rows)).sheets[0]?.worksheet?.formula(1, 1)).toBe('A2*$A$1&"A1"');
  });

  it('opens a workbook without styles and strings', () => {
    expect(code(rowsBook('<row r="1"><c r="A1"><v>1</v></c></row>'))).toBe('opened');
  });

  it.each<[string, Uint8Array, string]>([
    ['no bytes', new Uint8Array(), 'EMPTY_FILE'],
    ['random bytes', new Uint8Array([0, 1, 2, 3, 4, 5]), 'NOT_A_ZIP'],
    ['a web page named .xls', strToU8('\uFEFF<html><table><tr><td>1</td></tr></table></html>'), 'HTML_FILE'],
    ['a text file', strToU8('kode;uraian\n4.1;Pajak\n'), 'TEXT_FILE'],
    [
      'an old binary workbook',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0]),
      'OLD_BINARY_XLS',
    ],
    [
      'an encrypted workbook',
      new Uint8Array([
        0xd0,
        0xcf,
        0x11,
        0xe0,
        0xa1,
        0xb1,
        0x1a,
        0xe1,
        ...[...'EncryptedPackage'].flatMap((c) => [c.charCodeAt(0), 0]),
      ]),
      'ENCRYPTED',
    ],
    ['another zip', zipSync({ 'a.txt': strToU8('a') }), 'NOT_A_WORKBOOK'],
    ['a truncated zip', rowsBook('').slice(0, 300), 'CORRUPT_ZIP'],
    [
      'broken XML in the workbook part',
      zipParts({ ...rawParts({ sheets: [{ name: 'S' }] }), 'xl/workbook.xml': '<workbook><sheets>' }),
      'CORRUPT_XML',
    ],
    [
      'a sheet cut off',
      rawWorkbook({
        sheets: [{ name: 'S', xml: `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>1</v>` }],
      }),
      'CORRUPT_XML',
    ],
  ])('refuses %s', (_, bytes, expected) => {
    expect(code(bytes)).toBe(expected);
  });

  it('never resolves an external entity', () => {
    const xml = `<!DOCTYPE worksheet [<!ENTITY x SYSTEM "file:///etc/hostname">]><worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="str"><v>&x;</v></c></row></sheetData></worksheet>`;
    expect(code(rawWorkbook({ sheets: [{ name: 'S', xml }] }))).toBe('CORRUPT_XML');
  });

  it('refuses a bomb by its declared size and finds out a lie about it', () => {
    const bytes = zipSync({ 'xl/bomb.xml': new Uint8Array(3_000_000) }, { level: 9 });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const directory = view.getUint32(bytes.length - 6, true);
    view.setUint32(directory + 24, 2_000_000_000, true);
    expect(code(bytes)).toBe('TOO_LARGE');
  });
});
