// Rows as a range tells them: the very same array as long as nobody writes to them, another one as soon as somebody does.
import { openSheets } from '../../support/hostSession';
import { createExecutor, type Executor } from '../../../src/host/executor/executor';
import { DESKTOP_PROFILE } from '../../../src/host/executor/host';

type Rows = readonly (readonly unknown[])[];

/** What `Range.values`, `formulas` or `numberFormat` of an address give, without the library between. */
function rowsAt(executor: Executor, address: string, property: string): Rows {
  const path = (Id: number, ParentObjectPathId: number, Name: string, Arguments: readonly unknown[]) => ({
    Id,
    ObjectPathType: 3,
    Name,
    ParentObjectPathId,
    ArgumentInfo: { Arguments },
  });
  const { Results } = executor.execute({
    Actions: [{ Id: 1, ActionType: 2, Name: '', ObjectPathId: 3, QueryInfo: { Select: [property] } }],
    ObjectPaths: {
      0: { Id: 0, ObjectPathType: 1, Name: '' },
      2: { ...path(2, 1, 'getItem', ['Data']), ObjectPathType: 3 },
      1: { Id: 1, ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 0 },
      3: path(3, 2, 'GetRange', [address]),
    },
  });
  const [value] = Object.values(Results[0]?.Value as Record<string, Rows>);
  if (value === undefined) throw new Error(property);
  return value;
}

function opened(): Executor {
  const { model } = openSheets([
    {
      name: 'Data',
      rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><f>A1</f><v>1</v></c></row><row r="4"><c r="A4"><v>4</v></c></row>',
    },
  ]);
  return createExecutor(model, DESKTOP_PROFILE);
}

describe('valueRows', () => {
  it('tells a row that nobody wrote by the same array, which cannot be changed', () => {
    const executor = opened();
    const [first] = rowsAt(executor, 'A1:B4', 'values');
    expect(rowsAt(executor, 'A1:B4', 'values')[0]).toBe(first);
    expect(Object.isFrozen(first)).toBe(true);
  });

  it('tells a row anew after a cell of it was written or emptied', () => {
    const executor = opened();
    const sheet = executor.model.findSheet('Data');
    const before = rowsAt(executor, 'A1:B4', 'values');
    sheet?.worksheet?.setContent(0, 1, 5, null);
    sheet?.worksheet?.setContent(3, 0, undefined, null);
    const after = rowsAt(executor, 'A1:B4', 'values');
    expect(after).toEqual([
      [1, 5],
      [1, ''],
      ['', ''],
      ['', ''],
    ]);
    expect(before[0]).toEqual([1, 2]);
    expect(after[1]).toBe(before[1]);
  });

  it('tells the part that is asked for', () => {
    const executor = opened();
    expect(rowsAt(executor, 'A1:B2', 'values')).toEqual([
      [1, 2],
      [1, ''],
    ]);
    expect(rowsAt(executor, 'B1:C2', 'values')).toEqual([
      [2, ''],
      ['', ''],
    ]);
    expect(rowsAt(executor, 'A1:A2', 'values')).toEqual([[1], [1]]);
  });
});

describe('formulaRows', () => {
  it('tells formulas in place of their results', () => {
    expect(rowsAt(opened(), 'A1:B2', 'formulas')).toEqual([
      [1, 2],
      ['=A1', ''],
    ]);
  });

  it('tells a formula that was written over a value', () => {
    const executor = opened();
    rowsAt(executor, 'A1:B2', 'formulas');
    executor.model.findSheet('Data')?.worksheet?.setContent(0, 0, undefined, 'B1+1');
    expect(rowsAt(executor, 'A1:B2', 'formulas')[0]).toEqual(['=B1+1', 2]);
  });
});

describe('numberFormatRows', () => {
  it('tells each cell its own format, and rows without one that of the column', () => {
    const executor = opened();
    const sheet = executor.model.findSheet('Data')?.worksheet;
    const { styles } = executor.model;
    const percent = styles.derive(0, { numberFormat: '0.00%' });
    sheet?.setStyle(1, 0, percent);
    sheet?.columns.setStyle(1, 1, styles.derive(0, { numberFormat: '@' }));
    expect(rowsAt(executor, 'A1:B4', 'numberFormat')).toEqual([
      ['General', 'General'],
      ['0.00%', '@'],
      ['General', '@'],
      ['General', '@'],
    ]);
  });
});
