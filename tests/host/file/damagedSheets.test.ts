// Sheets cut off or struck in places where a reader could go round in circles, and figures that are none.
import { openPackage } from '../../../src/host/file/openPackage';
import { rawWorkbook } from '../../support/rawWorkbook';
import { modelOf } from '../../support/hostSession';

const sheet = (rows: string): Uint8Array => rawWorkbook({ sheets: [{ name: 'Data', rows }] });
const codeOf = (bytes: Uint8Array): string => {
  const opened = openPackage(bytes);
  return opened.ok ? 'opened' : opened.failure.code;
};

describe('openPackage', () => {
  it('refuses a cell whose attribute is not closed', () => {
    expect(codeOf(sheet('<row r="1"><c r="A1 s=1><v>1</v></c></row>'))).toBe('CORRUPT_XML');
    expect(codeOf(sheet("<row r='1'><c r='A1' s=1><v>1</v></c></row>"))).toBe('CORRUPT_XML');
  });

  it('refuses shared texts whose last end tag is cut off', () => {
    const sharedStrings =
      '<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>a</t></si';
    expect(codeOf(rawWorkbook({ sheets: [{ name: 'Data' }], sharedStrings }))).toBe('CORRUPT_XML');
  });

  it.each(['1e999', '-1e999', 'Infinity', 'NaN'])(
    'reads %s as a text, for no cell holds such a figure',
    (figure) => {
      const model = modelOf(
        sheet(`<row r="1"><c r="A1"><v>${figure}</v></c><c r="B1" s="0" t="n"><v>${figure}</v></c></row>`),
      );
      const values = model.sheets[0]?.worksheet?.rows.get(0)?.values;
      expect([values?.[0], values?.[1]]).toEqual([figure, figure]);
    },
  );

  it('refuses a text that is longer than thirty cells can hold', () => {
    const cell = (length: number): string =>
      `<row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(length)}</t></is></c></row>`;
    expect(codeOf(sheet(cell(40_000)))).toBe('opened');
    expect(codeOf(sheet(cell(1_000_001)))).toBe('TOO_LARGE');
  });
});
