import type { FoundTable } from '../../../../src/sheets/reading/headers/foundTable';
import { Findings } from '../../../../src/sheets/reading/findings';
import { Offices } from '../../../../src/sheets/reading/offices/offices';
import { withoutRepeatedTables } from '../../../../src/sheets/reading/rows/repeatedTables';
import { readSourceRows } from '../../../../src/sheets/reading/rows/sourceRows';
import type { Matrix } from '../bookOf';
import { FIGURES, tableOf } from '../tableOf';

const HEAD = ['Uraian/Indikator Kinerja', 'Januari', 'Februari'];
const BLOCK: Matrix = [
  ['Reklame', 100, 7],
  ['Hotel', 200, 9],
];

/** Names that stay of two tables on one sheet, the second headed anew. */
function left(
  second: Matrix,
  changed: Partial<FoundTable> = {},
  title: readonly string[] = [],
): readonly (readonly string[])[] {
  const matrix = [HEAD, ...BLOCK, [...title], HEAD, ...second];
  const whole = tableOf(matrix);
  const tables: readonly FoundTable[] = [
    { ...whole, to: 3 },
    { ...whole, headerRows: [5], from: 5, ...changed },
  ];
  const readings = tables.map((table) => ({
    table,
    reading: readSourceRows(table, FIGURES, 2026, new Offices(), new Findings({})),
  }));
  return withoutRepeatedTables(readings, FIGURES).map(({ rows }) => rows.map(({ name }) => name));
}

describe('withoutRepeatedTables', () => {
  const names = ['Reklame', 'Hotel'];

  it('leaves out a table that repeats an earlier one, in whatever order', () => {
    expect(left(BLOCK)).toEqual([names, []]);
    expect(left([...BLOCK].reverse())).toEqual([names, []]);
  });

  it.each([
    [
      'a figure differs',
      [
        ['Reklame', 100, 7],
        ['Hotel', 200, 10],
      ],
      {},
    ],
    ['a row is new', [...BLOCK, ['Parkir', 1, 1]], {}],
    ['only one row stands there', [['Reklame', 100, 7]], {}],
    ['its role is another', BLOCK, { role: 'target' }],
  ] as readonly (readonly [string, Matrix, Partial<FoundTable>])[])(
    'keeps it where %s',
    (_, second, changed) => {
      expect(left(second, changed)[1]).toHaveLength(second.length);
    },
  );

  it('keeps the same rows of another office', () => {
    expect(left(BLOCK, {}, ['REKAPITULASI'])[1]).toEqual([]);
    expect(left(BLOCK, {}, ['DINAS PERDAGANGAN'])[1]).toEqual(names);
  });

  it('keeps a table with a column that the first has not', () => {
    const columns = new Map([...HEAD.map((heading, at) => [heading, at] as const), ['Maret', 3] as const]);
    expect(left(BLOCK, { columns })[1]).toEqual(names);
  });
});
