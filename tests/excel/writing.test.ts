// What a plan leaves in the workbook, through the real library over the local host, at each level of the API.
import fc from 'fast-check';
import type { CellInput, PlanOperation } from '../../src/sheets/plan';
import type { SheetGrid } from '../../src/sheets/grid';
import { API_LEVELS, openBook, valueOf, type OpenedBook } from './openedBook';

const addSheet: PlanOperation = { kind: 'addSheet', sheet: 'Uji' };
const cells = (values: readonly (readonly CellInput[])[], top = 1): PlanOperation => ({
  kind: 'writeCells',
  sheet: 'Uji',
  top,
  left: 1,
  cells: values,
});

async function gridOf(book: OpenedBook): Promise<SheetGrid> {
  const { reading } = valueOf(await book.port.read(() => true));
  const grid = reading.sheets.find((sheet) => sheet.name === 'Uji');
  if (grid === undefined) throw new Error('The sheet Uji was not read');
  return grid;
}

async function gridAfter(level: string, operations: readonly PlanOperation[]): Promise<SheetGrid> {
  const book = openBook(level);
  valueOf(await book.port.write([addSheet, ...operations]));
  return gridOf(book);
}

const TRICKY = [
  '=1+1',
  '+1',
  '-1',
  '@A1',
  '\t=1',
  "'",
  "''",
  '197001011990031001',
  '4.1.01.09',
  '1/2',
  'TRUE',
  '#REF!',
  '1e5',
  ' ',
];

const anyCell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom(...TRICKY),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (Object.is(value, -0) ? 0 : value)),
  fc.integer(),
  fc.boolean(),
);

const anyBlock = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 70 }),
  );

describe.each(API_LEVELS)('createExcelPort().write under ExcelApi %s', (level) => {
  it('writes texts, numbers and booleans that read gives back exactly, none of them a formula', async () => {
    await fc.assert(
      fc.asyncProperty(anyBlock, async (block) => {
        const framed = [['awal', ...(block[0] ?? []).map(() => 'x')], ...block.map((row) => ['y', ...row])];
        const grid = await gridAfter(level, [cells(framed)]);
        expect(grid.values).toEqual(framed);
        const formulas = grid.formulas
          .flat()
          .filter((cell) => typeof cell === 'string' && cell.startsWith('='));
        expect(formulas).toEqual([]);
        expect(grid.errorCells.size).toBe(0);
      }),
      { numRuns: 25 },
    );
  });

  it('writes formulas only where they are given', async () => {
    const grid = await gridAfter(level, [cells([[2, { formula: '=A1*3' }, '=A1*3']])]);
    expect(grid.formulas).toEqual([[2, '=A1*3', "'=A1*3"]]);
    expect(grid.values[0]?.[2]).toBe('=A1*3');
  });

  it('leaves cells on null and empties them on an empty text', async () => {
    const grid = await gridAfter(level, [cells([['a', 'b', 'c']]), cells([[null, '', 'd']])]);
    expect(grid.values).toEqual([['a', '', 'd']]);
  });

  it('clears contents and formats', async () => {
    const rect = { top: 1, left: 2, rows: 1, columns: 1 };
    const format = { numberFormat: '0.00%', fill: 'C6EFCE', bold: true };
    const grid = await gridAfter(level, [
      cells([['a', 1, 'c']]),
      { kind: 'formatRange', sheet: 'Uji', rect, format },
      { kind: 'clearRange', sheet: 'Uji', rect },
    ]);
    expect(grid.values).toEqual([['a', '', 'c']]);
    expect(grid.numberFormats).toEqual([['General', 'General', 'General']]);
  });

  it('sets one number format for every cell of a range', async () => {
    const rect = { top: 1, left: 1, rows: 2, columns: 2 };
    const grid = await gridAfter(level, [
      cells([
        [1, 2],
        [3, 4],
      ]),
      { kind: 'formatRange', sheet: 'Uji', rect, format: { numberFormat: '0.00%' } },
    ]);
    expect(grid.numberFormats.flat()).toEqual(['0.00%', '0.00%', '0.00%', '0.00%']);
  });

  it('compares each cell of a word rule with its own word', async () => {
    const rect = { top: 2, left: 3, rows: 4, columns: 2 };
    const rule = { value: 'Kata "kutip"', mark: '▲', fill: 'FFEB9C', color: '7F6000' };
    const book = openBook(level);
    const setRules: PlanOperation = { kind: 'setWordRules', sheet: 'Uji', rect, rules: [rule, rule] };
    valueOf(await book.port.write([addSheet, setRules, setRules]));
    const found = await Excel.run(async (context) => {
      const rules = context.workbook.worksheets.getItem('Uji').getRange('C2:D5').conditionalFormats;
      rules.load('items/type,items/custom/rule/formula,items/custom/format/numberFormat');
      await context.sync();
      return rules.items.map(({ custom }) => [custom.rule.formula, custom.format.numberFormat]);
    });
    const expected = ['=C2="Kata ""kutip"""', '"▲ "@'];
    expect(found).toEqual([expected, expected]);
  });

  it('keeps marks and stored texts under one name, the last of them', async () => {
    const book = openBook(level);
    const rect = { top: 3, left: 2, rows: 4, columns: 5 };
    const long = '{"lama":"Rp 1,-"}'.repeat(60_000);
    valueOf(
      await book.port.write([
        addSheet,
        { kind: 'setMark', name: '_capaian_hasil', sheet: 'Uji', rect: { ...rect, rows: 1 } },
        { kind: 'setMark', name: '_capaian_hasil', sheet: 'Uji', rect },
        { kind: 'setMark', name: '_capaian_lama', sheet: 'Uji', rect },
        { kind: 'removeMark', name: '_CAPAIAN_LAMA' },
        { kind: 'storePart', key: 'jurnal', content: 'pertama' },
        { kind: 'storePart', key: 'jurnal', content: long },
        { kind: 'storePart', key: 'jawaban', content: '{}' },
        { kind: 'removePart', key: 'jawaban' },
      ]),
    );
    const { reading } = valueOf(await book.port.read(() => false));
    expect(reading.marks).toEqual([{ name: '_capaian_hasil', sheet: 'Uji', rect }]);
    expect(reading.parts).toEqual({ jurnal: long });
    valueOf(await book.port.write([{ kind: 'storePart', key: 'jurnal', content: 'baru' }]));
    expect(valueOf(await book.port.read(() => false)).reading.parts).toEqual({ jurnal: 'baru' });
  });

  it('makes a sheet anew in one write', async () => {
    const grid = await gridAfter(level, [
      cells([['lama']]),
      { kind: 'deleteSheet', sheet: 'uji' },
      addSheet,
      cells([['baru']]),
    ]);
    expect(grid.values).toEqual([['baru']]);
  });
});

const manyRows = (rows: number): readonly (readonly CellInput[])[] =>
  Array.from({ length: rows }, (_, row) => [
    `Dinas ${row}`,
    '4.1.01.09',
    ...Array.from({ length: 12 }, (__, month) => row * 1000.5 + month),
  ]);

describe('the cost of a write', () => {
  it.each([
    [300, 2],
    [10_000, 3],
  ])('of %d rows is %d round trips, none above 1.1 MB', async (rows, syncs) => {
    const book = openBook('1.17');
    expect(valueOf(await book.port.write([addSheet, cells(manyRows(rows))]))).toEqual({ syncs });
    expect(book.messages).toHaveLength(syncs);
    expect(Math.max(...book.messages.map((message) => message.requestBytes))).toBeLessThan(1_100_000);
  });
});
