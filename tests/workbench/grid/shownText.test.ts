// What a cell shows for its value: number formats as the region writes them, their colours, their fill.
import { cellError } from '../../../src/host/engine/cellContent';
import { shownText } from '../../../src/workbench/grid/shownText';

const INDONESIAN = { is1904: false, locale: 'id-ID' };
const ENGLISH = { is1904: false, locale: 'en-US' };
const ACCOUNTING = '_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-';

describe('shownText', () => {
  it.each([
    [1234567.891, '#,##0.00', '1.234.567,89', '1,234,567.89'],
    [0.8567, '0.00%', '85,67%', '85.67%'],
    [0.5, 'General', '0,5', '0.5'],
    [123456789012, 'General', '1,23457E+11', '1.23457E+11'],
    [45000, 'm/d/yyyy', '15/03/2023', '3/15/2023'],
    [45000, 'd mmmm yyyy', '15 Maret 2023', '15 March 2023'],
    [1234, '0', '1234', '1234'],
  ])('shows %d under %s as %s in Indonesian and %s in English', (value, code, indonesian, english) => {
    expect(shownText(value, code, INDONESIAN)?.text).toBe(indonesian);
    expect(shownText(value, code, ENGLISH)?.text).toBe(english);
  });

  it('puts the mark of a status format before the word', () => {
    expect(shownText('Tercapai', '"✔ "@', INDONESIAN)).toMatchObject({ kind: 'text', text: '✔ Tercapai' });
  });

  it('keeps what an accounting format sets to the left apart from the figure', () => {
    const shown = shownText(12345, ACCOUNTING, INDONESIAN);
    expect(shown).toMatchObject({ kind: 'number', text: '\u00a0Rp', rest: '12.345\u00a0' });
  });

  it.each([
    [-5, '#,##0;[Red](#,##0)', '(5)', '#FF0000'],
    [5, '#,##0;[Red](#,##0)', '5', null],
    [5, '[Color10]0', '5', '#008000'],
  ])('shows %d under %s as %s in %s', (value, code, text, color) => {
    expect(shownText(value, code, INDONESIAN)).toMatchObject({ text, color });
  });

  it('tells kinds apart, and a number under @ is text', () => {
    expect(shownText(true, 'General', INDONESIAN)).toMatchObject({ kind: 'boolean', text: 'TRUE' });
    expect(shownText(cellError('#REF!'), '0.00', INDONESIAN)).toMatchObject({ kind: 'error', text: '#REF!' });
    expect(shownText(12, '@', INDONESIAN)).toMatchObject({ kind: 'text', text: '12' });
    expect(shownText(undefined, 'General', INDONESIAN)).toBeNull();
  });

  it('shows no date before the calendar begins', () => {
    expect(shownText(-1, 'dd/mm/yyyy', INDONESIAN)?.text).toMatch(/^#+$/);
  });

  it('counts dates of a workbook of 1904 from there', () => {
    expect(shownText(0, 'yyyy-mm-dd', { is1904: true, locale: 'id-ID' })?.text).toBe('1904-01-01');
  });
});
