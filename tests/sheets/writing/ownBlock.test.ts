import {
  contiguous,
  locateColumns,
  planChangedBlock,
  planNewBlock,
  type OwnBlock,
} from '../../../src/sheets/writing/ownBlock';
import { planRemovedBlock } from '../../../src/sheets/writing/removedBlock';
import { unexpectedCells } from '../../../src/sheets/writing/simulate';
import type { CellInput } from '../../../src/sheets/plan';
import { gridOf, readingOf } from './gridOf';

const block = (cells: readonly (readonly CellInput[])[]): OwnBlock => ({
  sheet: 'Target',
  mark: '_capaian_hasil_1',
  headerRow: 1,
  columns: [
    {
      heading: 'Status',
      width: 100,
      numberFormat: null,
      rules: [{ value: 'Tercapai', mark: '✔', fill: 'C6EFCE', color: '006100' }],
    },
    { heading: 'Capaian', width: 80, numberFormat: '0.00%', rules: null },
  ],
  cells,
});

const before = gridOf('Target', [
  ['Uraian', 'Status', 'Capaian'],
  ['Pajak', 'Tercapai', 1],
  ['Retribusi', 'Mendekati', 0.9],
]);
const marked = { top: 1, left: 2, rows: 3, columns: 2 };
const lefts = [2, 3];

describe('planNewBlock', () => {
  it('writes headings and cells once, and clears exactly that area in its inverse', () => {
    const { operations, inverse } = planNewBlock(block([['Tercapai', 1]]), 5, [48, 48]);
    expect(operations.filter(({ kind }) => kind === 'writeCells')).toEqual([
      { kind: 'writeCells', sheet: 'Target', top: 1, left: 5, cells: [['Status', 'Capaian']] },
      { kind: 'writeCells', sheet: 'Target', top: 2, left: 5, cells: [['Tercapai', 1]] },
    ]);
    expect(inverse).toContainEqual({
      kind: 'clearRange',
      sheet: 'Target',
      rect: { top: 1, left: 5, rows: 2, columns: 2 },
    });
    expect(inverse).toContainEqual({ kind: 'setColumnWidths', sheet: 'Target', left: 5, widths: [48, 48] });
  });

  it('writes a heading before any looks, which would not show where the sheet is closed in between', () => {
    const { operations } = planNewBlock(block([['Tercapai', 1]]), 5, [48, 48]);
    expect(operations.slice(0, 2).map(({ kind }) => kind)).toEqual(['setMark', 'writeCells']);
    expect(
      planNewBlock(block([]), 5, [48, 48]).operations.filter(({ kind }) => kind === 'writeCells'),
    ).toHaveLength(1);
  });

  it('colours only columns that have rules, over their rows alone', () => {
    const { operations } = planNewBlock(block([['Tercapai', 1]]), 5, [48, 48]);
    expect(operations.filter(({ kind }) => kind === 'setWordRules')).toMatchObject([
      { rect: { top: 2, left: 5, rows: 1, columns: 1 } },
    ]);
  });
});

describe('planChangedBlock', () => {
  it('is empty when the cells stand already', () => {
    const steps = planChangedBlock(
      block([
        ['Tercapai', 1],
        ['Mendekati', 0.9],
      ]),
      before,
      marked,
      lefts,
    );
    expect(steps).toEqual({ operations: [], inverse: [] });
  });

  it('writes the differing cell alone and brings it back', () => {
    const steps = planChangedBlock(
      block([
        ['Tercapai', 1],
        ['Tercapai', 0.9],
      ]),
      before,
      marked,
      lefts,
    );
    expect(steps.operations).toEqual([
      { kind: 'writeCells', sheet: 'Target', top: 3, left: 2, cells: [['Tercapai']] },
    ]);
    expect(steps.inverse).toEqual([
      { kind: 'writeCells', sheet: 'Target', top: 3, left: 2, cells: [['Mendekati']] },
    ]);
  });

  it('never writes a cell that is left to people', () => {
    const steps = planChangedBlock(
      block([
        [null, 0.5],
        [null, 0.9],
      ]),
      before,
      marked,
      lefts,
    );
    expect(steps.operations).toEqual([
      { kind: 'writeCells', sheet: 'Target', top: 2, left: 3, cells: [[0.5]] },
    ]);
  });

  it('treats a formula that replaced a result as a difference and restores it', () => {
    const grid = gridOf('Target', [
      ['Uraian', 'Status', 'Capaian'],
      ['Pajak', 'Tercapai', '=1+1'],
    ]);
    const steps = planChangedBlock(block([['Tercapai', 1]]), grid, { ...marked, rows: 2 }, lefts);
    expect(steps.operations).toMatchObject([{ top: 2, left: 3, cells: [[1]] }]);
    expect(steps.inverse).toMatchObject([{ top: 2, left: 3, cells: [[{ formula: '=1+1' }]] }]);
  });

  it.each([
    [
      'grows',
      [
        ['Tercapai', 1],
        ['Mendekati', 0.9],
        ['Tercapai', 1.2],
      ],
    ],
    ['shrinks', [['Tercapai', 1]]],
  ] as const)('comes back by its inverse when it %s', (_, cells) => {
    const steps = planChangedBlock(block(cells), before, marked, lefts);
    const reading = readingOf([before]);
    expect(unexpectedCells(reading, steps.operations, reading)).not.toEqual([]);
    expect(unexpectedCells(reading, [...steps.operations, ...steps.inverse], reading)).toEqual([]);
    expect(steps.inverse.at(-1)).toBeDefined();
    expect(steps.inverse).toContainEqual({
      kind: 'setMark',
      name: '_capaian_hasil_1',
      sheet: 'Target',
      rect: marked,
    });
  });
});

describe('locateColumns', () => {
  it('finds columns that people moved apart', () => {
    const grid = gridOf('Target', [['Uraian', 'Capaian', 'Catatan saya', 'Status']]);
    expect(locateColumns(grid, { top: 1, left: 2, rows: 1, columns: 3 }, ['Status', 'Capaian'])).toEqual([
      4, 2,
    ]);
  });

  it.each([
    ['missing', ['Uraian', 'Status', 'Lain']],
    ['doubled', ['Uraian', 'Status', 'Status', 'Capaian']],
  ])('finds nothing when a column is %s', (_, headings) => {
    const grid = gridOf('Target', [headings]);
    expect(locateColumns(grid, { top: 1, left: 2, rows: 1, columns: 3 }, ['Status', 'Capaian'])).toBeNull();
  });
});

describe('planRemovedBlock', () => {
  it("clears the tool's columns and leaves a column that people put between them", () => {
    const grid = gridOf('Target', [
      ['Uraian', 'Status', 'Catatan saya', 'Capaian'],
      ['Pajak', 'Tercapai', 'penting', 1],
    ]);
    const steps = planRemovedBlock(block([['Tercapai', 1]]), grid, { top: 1, left: 2, rows: 2, columns: 3 });
    const cleared = steps.operations.flatMap((operation) =>
      operation.kind === 'clearRange' ? [operation.rect.left] : [],
    );
    expect(cleared).toEqual([2, 4]);
    const reading = readingOf([grid]);
    expect(unexpectedCells(reading, [...steps.operations, ...steps.inverse], reading)).toEqual([]);
  });
});

describe('contiguous', () => {
  it('numbers the columns from the left', () => {
    expect(contiguous(block([]), 7)).toEqual([7, 8]);
  });
});
