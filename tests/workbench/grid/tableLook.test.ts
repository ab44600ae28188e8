// What the built-in table styles lay under cells, and that the cells' own formats win.
import { MAIN, relation } from '../../support/rawWorkbook';
import { cell, drawnSheet, stylesOf } from './drawnSheet';

const table = (style: string): string =>
  `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:B3"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns><tableStyleInfo name="${style}" showRowStripes="1"/></table>`;

const drawn = (style: string) =>
  drawnSheet({
    styles: stylesOf('<xf fontId="0" fillId="2" borderId="0"/>'),
    rows: `<row r="1">${cell('A1', 'a')}${cell('B1', 'b')}</row><row r="2">${cell('A2', 1, 1)}${cell('B2', 2)}</row>`,
    relations: relation('rId1', 'table', '../tables/table1.xml'),
    parts: { 'xl/tables/table1.xml': table(style) },
  });

describe('tableLook', () => {
  it('draws the header, the stripes and the outline of the medium style that the templates use', () => {
    const grid = drawn('TableStyleMedium2');
    expect(grid.lookAt(0, 0)).toMatchObject({ fill: '#4472C4', color: '#FFFFFF', font: { bold: true } });
    expect(grid.lookAt(1, 1).fill).toBe('#DAE3F3');
    expect(grid.lookAt(2, 1)).toMatchObject({ fill: null, font: { bold: false } });
    expect(grid.lookAt(2, 0).borders).toMatchObject({ left: { style: 'thin' }, bottom: { style: 'thin' } });
    expect(grid.lookAt(3, 0).borders.left).toBeNull();
  });

  it('lets a cell’s own fill win', () => {
    expect(drawn('TableStyleMedium2').lookAt(1, 0).fill).toBe('#FFF2CC');
  });

  it.each(['TableStyleDark3', 'Kantor', ''])('draws nothing for the style %j', (style) => {
    expect(drawn(style).lookAt(0, 0)).toMatchObject({ fill: null, font: { bold: false } });
  });
});
