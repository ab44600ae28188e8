// Formulas of conditions: what is read, how cells are meant, and that the unknown is refused.
import { cellError } from '../../../src/host/engine/cellContent';
import { readCondition } from '../../../src/workbench/grid/conditionFormula';
import type { FormulaValue } from '../../../src/workbench/grid/formulaValue';

const CELLS: Readonly<Record<string, FormulaValue>> = {
  '0:0': 10,
  '0:1': 'Tercapai',
  '0:2': null,
  '0:3': cellError('#N/A'),
  '0:4': undefined,
  '1:0': 20,
  '1:1': 'Tidak Tercapai',
};

/** Asks a formula written for A1 for another cell. */
const ask = (formula: string, row = 0, column = 0): FormulaValue => {
  const read = (r: number, c: number): FormulaValue => {
    const key = `${String(r)}:${String(c)}`;
    return key in CELLS ? CELLS[key] : null;
  };
  return readCondition(formula, { row: 0, column: 0 })?.({ row, column, read });
};

describe('readCondition', () => {
  it.each([
    ['=$B1="tercapai"', true],
    ['AND(A1>=10,A1<=10)', true],
    ['OR(A1>10;FALSE)', false],
    ['NOT(A1=10)', false],
    ['A1*2+5=25', true],
    ['-A1<0', true],
    ['A1/100=10%', true],
    ['1+2*3=7', true],
    ['(1+2)*3=9', true],
    ['"a"&1="A1"', true],
    ['LEFT(B1,5)="Terca"', true],
    ['RIGHT(B1,3)="pai"', true],
    ['LEN(TRIM(" x "))=1', true],
    ['ISNUMBER(SEARCH("capai",B1))', true],
    ['NOT(ISERROR(SEARCH("tidak",B1)))', false],
    ['MOD(ROW(),2)=1', true],
    ['ISBLANK(C1)', true],
    ['C1=0', true],
    ['C1=""', true],
    ['IF(A1>5,"ya","tidak")="ya"', true],
    ['"10">9', true],
    ['B1<>"Tercapai"', false],
    ['"say ""x"""="say ""x"""', true],
  ])('finds %s %j', (formula, result) => {
    expect(ask(formula)).toBe(result);
  });

  it.each([
    ['A1=20', 1, 0, true],
    ['$A1=20', 1, 3, true],
    ['A$1=10', 1, 0, true],
    ['$A$1=10', 9, 9, true],
    ['B1="Tidak Tercapai"', 1, 0, true],
  ])('moves the cells of %s with the cell (%d, %d)', (formula, row, column, result) => {
    expect(ask(formula, row, column)).toBe(result);
  });

  it('hands an error on and says nothing of what nobody has calculated', () => {
    expect(ask('D1=1')).toEqual(cellError('#N/A'));
    expect(ask('ISERROR(D1)')).toBe(true);
    expect(ask('E1=1')).toBeUndefined();
    expect(ask('AND(A1=10,E1=1)')).toBeUndefined();
  });

  it.each([
    'COUNTIF(A1:A9,A1)>1',
    'Sheet2!A1=1',
    'A1:B2',
    'A1=',
    'TODAY()>A1',
    '(A1',
    '#REF!',
    '',
    'A1 B1',
    '{1}',
  ])('refuses %s', (formula) => {
    expect(readCondition(formula, { row: 0, column: 0 })).toBeNull();
  });
});
