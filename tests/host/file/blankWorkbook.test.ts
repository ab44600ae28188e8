// The workbook that every new file begins with: opened by our own reader, the same bytes each time.
import { BLANK_SHEET, blankWorkbook } from '../../../src/host/file/blankWorkbook';
import { openPackage } from '../../../src/host/file/openPackage';

describe('blankWorkbook', () => {
  it('gives the same bytes every time', () => {
    expect(blankWorkbook()).toEqual(blankWorkbook());
  });

  it('opens as one empty sheet', () => {
    const opened = openPackage(blankWorkbook());
    if (!opened.ok) throw new Error(opened.failure.code);
    expect(opened.value.sheets.map((sheet) => opened.value.nameOf(sheet))).toEqual([BLANK_SHEET]);
  });
});
