// Conditional formats of a file as they are drawn: which rules hold, which of two wins, what is left out.
import type { CellLook } from '../../../src/workbench/grid/cellLook';
import { cell, drawnSheet, stylesOf } from './drawnSheet';

const DXFS =
  '<dxfs><dxf><font><b/><color rgb="FF006100"/></font><fill><patternFill><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf>' +
  '<dxf><numFmt numFmtId="170" formatCode="&quot;✖ &quot;@"/><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>' +
  '<dxf><border><bottom style="thin"><color rgb="FF0000FF"/></bottom></border></dxf></dxfs>';
const GREEN = '#C6EFCE';
const RED = '#FFC7CE';

const ROWS =
  `<row r="1">${cell('A1', 'Tercapai')}${cell('B1', 90)}</row>` +
  `<row r="2">${cell('A2', 'Tidak Tercapai')}${cell('B2', 40)}<c r="C2"><f>1/0</f></c><c r="D2" t="e"><v>#REF!</v></c></row>`;

const block = (area: string, rules: string): string =>
  `<conditionalFormatting sqref="${area}">${rules}</conditionalFormatting>`;
const rule = (type: string, priority: number, dxf: number, rest = '', inner = ''): string =>
  `<cfRule type="${type}" dxfId="${String(dxf)}" priority="${String(priority)}" ${rest}>${inner}</cfRule>`;
const formula = (text: string): string => `<formula>${text}</formula>`;

const lookAt = (after: string, row: number, column: number): CellLook =>
  drawnSheet({ rows: ROWS, after, styles: stylesOf('', DXFS) }).lookAt(row, column);

describe('conditionalRules', () => {
  it('draws the rules that the add-in writes, with the mark before the word', () => {
    const rules = block('A1:A9', rule('expression', 1, 1, '', formula('A1="Tidak Tercapai"')));
    expect(lookAt(rules, 1, 0)).toMatchObject({ fill: RED, numberFormat: '"✖ "@' });
    expect(lookAt(rules, 0, 0).fill).toBeNull();
    const grid = drawnSheet({ rows: ROWS, after: rules, styles: stylesOf('', DXFS) });
    expect(grid.textAt(1, 0)?.text).toBe('✖ Tidak Tercapai');
  });

  it.each([
    ['greaterThan', ['50'], true, false],
    ['lessThanOrEqual', ['40'], false, true],
    ['between', ['95', '80'], true, false],
    ['notBetween', ['80', '95'], false, true],
    ['equal', ['$B$1'], true, false],
    ['notEqual', ['90'], false, true],
  ])('compares the cell itself: %s %j', (operator, formulas, first, second) => {
    const inner = formulas.map(formula).join('');
    const rules = block('B1:B2', rule('cellIs', 1, 0, `operator="${operator}"`, inner));
    expect([lookAt(rules, 0, 1).fill, lookAt(rules, 1, 1).fill]).toEqual([
      first ? GREEN : null,
      second ? GREEN : null,
    ]);
  });

  it.each([
    ['containsText', 'tercapai', true, true],
    ['beginsWith', 'Tidak', false, true],
    ['endsWith', 'CAPAI', true, true],
    ['notContainsText', 'tidak', true, false],
  ])('looks into texts: %s %s', (type, text, first, second) => {
    const rules = block('A1:A2', rule(type, 1, 0, `text="${text}"`));
    expect([lookAt(rules, 0, 0).fill, lookAt(rules, 1, 0).fill]).toEqual([
      first ? GREEN : null,
      second ? GREEN : null,
    ]);
  });

  it('tells blanks and errors, and judges no formula without a result', () => {
    expect(lookAt(block('A1:A9', rule('containsBlanks', 1, 0)), 8, 0).fill).toBe(GREEN);
    expect(lookAt(block('A1:A9', rule('notContainsBlanks', 1, 0)), 8, 0).fill).toBeNull();
    expect(lookAt(block('D2', rule('containsErrors', 1, 0)), 1, 3).fill).toBe(GREEN);
    expect(lookAt(block('C2', rule('containsBlanks', 1, 0)), 1, 2).fill).toBeNull();
    expect(lookAt(block('C2', rule('notContainsErrors', 1, 0)), 1, 2).fill).toBeNull();
  });

  it('lets the more important rule win, property by property', () => {
    const both = block(
      'A1',
      rule('expression', 2, 0, '', formula('TRUE')) + rule('expression', 1, 1, '', formula('TRUE')),
    );
    expect(lookAt(both, 0, 0)).toMatchObject({ fill: RED, color: '#006100', font: { bold: true } });
  });

  it('stops at a rule that says so, only where that rule holds', () => {
    const stopping = block(
      'B1:B2',
      rule('cellIs', 1, 2, 'operator="greaterThan" stopIfTrue="1"', formula('50')) +
        rule('expression', 2, 0, '', formula('TRUE')),
    );
    expect(lookAt(stopping, 0, 1)).toMatchObject({ fill: null, borders: { bottom: { color: '#0000FF' } } });
    expect(lookAt(stopping, 1, 1).fill).toBe(GREEN);
  });

  it('counts a formula from the left upper corner of all its areas', () => {
    const rules = block('B2:B9 A1:A9', rule('expression', 1, 0, '', formula('A1=40')));
    expect(lookAt(rules, 1, 1).fill).toBe(GREEN);
  });

  it('leaves out what it cannot judge', () => {
    const unknown = block(
      'B1:B2',
      rule('expression', 1, 0, '', formula('COUNTIF($B$1:$B$9,B1)=1')) + rule('top10', 2, 0, 'rank="1"'),
    );
    expect(lookAt(unknown, 0, 1).fill).toBeNull();
  });
});
