// The way back from edits of rules: whatever of them was done, and nothing that people have changed since.
import type { SheetGrid, WorkbookReading } from '../../../src/sheets/grid';
import { NO_EDITS, operationsOf, type RowEdit, type RuleEdits } from '../../../src/sheets/rules/ruleEdits';
import { readingAfter } from '../../../src/sheets/rules/readingAfter';
import { planRulesUndo, recordOfRules, rulesFrom } from '../../../src/sheets/rules/undoRuleEdits';

const grid = (name: string, rows: SheetGrid['values']): SheetGrid => ({
  id: name,
  name,
  visibility: 'Visible',
  isProtected: false,
  isFiltered: false,
  tables: [{ name: 'Tabel', rect: { top: 1, left: 1, rows: 3, columns: 3 }, isFiltered: false }],
  rect: { top: 1, left: 1, rows: rows.length, columns: 3 },
  values: rows,
  formulas: rows,
  numberFormats: rows.map((line) => line.map(() => 'General')),
  errorCells: new Set(),
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
});

const reading = (rows: SheetGrid['values'], name = 'Tahapan'): WorkbookReading => ({
  sheets: [grid(name, rows)],
  sheetNames: [name],
  marks: [],
  parts: {},
});

const HEADINGS = ['Periode', 'Target', 'Dasar'];
const ROW: RowEdit = {
  sheet: 'Tahapan',
  row: 2,
  left: 1,
  before: ['TW I', 15, ''],
  after: ['TW I', 25, 'SK'],
  headingRow: 1,
  headings: HEADINGS,
  formats: [],
};
const record = recordOfRules({ ...NO_EDITS, rows: [ROW] });

const write = (cells: readonly unknown[]): unknown => ({
  kind: 'writeCells',
  sheet: 'Tahapan',
  top: 2,
  left: 1,
  cells: [cells],
});

const RECT = { top: 1, left: 1, rows: 3, columns: 3 };
const TABLE = { sheet: 'Tahapan', name: 'Tabel', before: RECT, after: { ...RECT, rows: 4 } };
const FORMAT = (column: unknown, before: unknown, after: unknown) => ({ column, before, after });

describe('planRulesUndo', () => {
  it('knows a figure that the host keeps as a text', () => {
    const asText = reading([HEADINGS, ['TW I', '25', 'SK']]);
    expect(planRulesUndo(record, asText)).toEqual({ operations: [write([null, 15, ''])], kept: 0 });
  });

  it('takes the rows of each sheet back by themselves', () => {
    const tables = ['Tahapan', 'Skala'].map((sheet) => ({ ...TABLE, sheet }));
    const two = { rows: [ROW, { ...ROW, sheet: 'Skala' }], tables, sheets: [] };
    const own = [HEADINGS, ['TW I', 25, 'SK'], ['', '', ''], ['', '', '']];
    const wide = (name: string, rows: SheetGrid['values']): SheetGrid => ({
      ...grid(name, rows),
      tables: [{ name: 'Tabel', rect: TABLE.after, isFiltered: false }],
    });
    const both: WorkbookReading = {
      ...reading([]),
      sheets: [wide('Tahapan', own), wide('Skala', [HEADINGS, ['TW I', 30, 'SK']])],
      sheetNames: ['Tahapan', 'Skala'],
    };
    const { operations, kept } = planRulesUndo(two, both);
    expect(operations).toEqual([
      write([null, 15, '']),
      { kind: 'resizeTable', sheet: 'Tahapan', name: 'Tabel', rect: RECT },
    ]);
    expect(kept).toBe(1);
  });

  it('leaves another table of the sheet', () => {
    const own = reading([HEADINGS, ['TW I', 25, 'SK']]);
    const other = { name: 'Lain', rect: TABLE.after, isFiltered: false };
    const sheets = own.sheets.map((one) => ({ ...one, tables: [other, ...one.tables] }));
    const undo = planRulesUndo({ rows: [], tables: [TABLE], sheets: [] }, { ...own, sheets });
    expect(undo.operations).toEqual([]);
  });

  it('gives cells their formats back', () => {
    const formatted = recordOfRules({
      ...NO_EDITS,
      rows: [{ ...ROW, formats: [{ column: 2, before: 'General', after: '@' }] }],
    });
    expect(planRulesUndo(formatted, reading([HEADINGS, ['TW I', 15, '']])).operations).toEqual([
      {
        kind: 'formatRange',
        sheet: 'Tahapan',
        rect: { top: 2, left: 2, rows: 1, columns: 1 },
        format: { numberFormat: 'General' },
      },
    ]);
  });

  it('takes nothing of a sheet away that was never made', () => {
    const skala: RuleEdits = {
      ...NO_EDITS,
      sheets: [{ sheet: 'Skala', operations: [{ kind: 'addSheet', sheet: 'Skala' }] }],
    };
    const undo = planRulesUndo(recordOfRules(skala), reading([HEADINGS, ['TW I', 15, '']]));
    expect(undo).toEqual({ operations: [], kept: 0 });
  });

  it.each([
    ['all of it', ['TW I', 25, 'SK'], [null, 15, '']],
    ['the first cell alone', ['TW I', 25, ''], [null, 15, null]],
    ['the last cell alone', ['TW I', 15, 'SK'], [null, null, '']],
  ])('takes %s back', (_name, now, cells) => {
    expect(planRulesUndo(record, reading([HEADINGS, now]))).toEqual({ operations: [write(cells)], kept: 0 });
  });

  it('does nothing where nothing was done', () => {
    const untouched = reading([HEADINGS, ['TW I', 15, '']]);
    expect(planRulesUndo(record, untouched)).toEqual({ operations: [], kept: 0 });
  });

  it.each([
    ['was changed by people', [HEADINGS, ['TW I', 30, 'SK']]],
    ['names another period', [HEADINGS, ['TW II', 25, 'SK']]],
    ['was moved down', [HEADINGS, ['TW IV', 100, 'SK'], ['TW I', 25, 'SK']]],
    [
      'stands under other headings',
      [
        ['Periode', 'Ambang', 'Dasar'],
        ['TW I', 25, 'SK'],
      ],
    ],
  ])('keeps a row that %s', (_name, rows) => {
    expect(planRulesUndo(record, reading(rows))).toEqual({ operations: [], kept: 1 });
  });

  it('keeps a row of a sheet that is gone or renamed', () => {
    const renamed = reading([HEADINGS, ['TW I', 25, 'SK']], 'Tahapan 2026');
    expect(planRulesUndo(record, renamed)).toEqual({ operations: [], kept: 1 });
  });

  const added: RuleEdits = {
    ...NO_EDITS,
    sheets: [
      {
        sheet: 'Tahapan',
        operations: [
          { kind: 'addSheet', sheet: 'Tahapan' },
          { kind: 'writeCells', sheet: 'Tahapan', top: 1, left: 1, cells: [HEADINGS, ['TW I', 25, null]] },
        ],
      },
    ],
  };
  it.each([
    ['while it holds what was written', [HEADINGS, ['TW I', 25, '']], true],
    ['while only part of it was written', [HEADINGS, ['', '', '']], true],
    ['unless people wrote on it', [HEADINGS, ['TW I', 25, 'SK']], false],
    ['unless people changed it', [HEADINGS, ['TW I', 30, '']], false],
  ])('takes an added sheet away %s', (_name, rows, isTaken) => {
    const { operations, kept } = planRulesUndo(recordOfRules(added), reading(rows));
    expect(operations).toEqual(isTaken ? [{ kind: 'deleteSheet', sheet: 'Tahapan' }] : []);
    expect(kept).toBe(isTaken ? 0 : 1);
  });

  const grown: RuleEdits = {
    ...NO_EDITS,
    rows: [{ ...ROW, row: 4, before: ['', '', ''], after: ['TW I', 25, ''] }],
    tables: [TABLE],
  };
  it('gives a table its size back with its rows, and leaves one that people resized', () => {
    const before = reading([HEADINGS, ['TW II', 40, ''], ['TW III', 60, '']]);
    const after = readingAfter(before, operationsOf(grown));
    const { operations } = planRulesUndo(recordOfRules(grown), after);
    expect(operations.map(({ kind }) => kind)).toEqual(['writeCells', 'resizeTable']);
    expect(readingAfter(after, operations).sheets[0]?.tables).toEqual(before.sheets[0]?.tables);
    const again = planRulesUndo(recordOfRules(grown), readingAfter(after, operations));
    expect(again).toEqual({ operations: [], kept: 0 });
  });
});

describe('rulesFrom', () => {
  it('reads back formats, tables and sheets', () => {
    const whole = {
      rows: [{ ...ROW, formats: [FORMAT(2, 'General', '@')], after: ['', { formula: '=A1' }, true] }],
      tables: [TABLE],
      sheets: [{ sheet: 'Skala', cells: [[1, 1, 'Status']] }],
    };
    expect(rulesFrom(whole)).toEqual(whole);
  });

  it('reads back what a journal keeps', () => {
    const kept: unknown = JSON.parse(JSON.stringify(record));
    expect(rulesFrom(kept)).toEqual(record);
    expect(rulesFrom(undefined)).toEqual({ rows: [], tables: [], sheets: [] });
  });

  it.each<readonly [string, unknown]>([
    ['no object', 'aturan'],
    ['rows that are none', { rows: [{ ...ROW, row: 0 }], tables: [], sheets: [] }],
    ['cells that are none', { rows: [{ ...ROW, before: [null] }], tables: [], sheets: [] }],
    [
      'a heading with a formula',
      { rows: [{ ...ROW, headings: [{ formula: '=1' }] }], tables: [], sheets: [] },
    ],
    ['a table without a name', { rows: [], tables: [{ sheet: 'A', before: {}, after: {} }], sheets: [] }],
    ['a sheet with odd cells', { rows: [], tables: [], sheets: [{ sheet: 'A', cells: [[1, 2]] }] }],
    ['a sheet without a name', { rows: [], tables: [], sheets: [{ cells: [[1, 2, 'a']] }] }],
    ['a sheet whose name is a number', { rows: [], tables: [], sheets: [{ sheet: 1, cells: [] }] }],
    ['a sheet that is null', { rows: [], tables: [], sheets: [null] }],
    ['a sheet that is a text', { rows: [], tables: [], sheets: ['A'] }],
    ['a sheet without cells', { rows: [], tables: [], sheets: [{ sheet: 'A' }] }],
    ['a cell in no row', { rows: [], tables: [], sheets: [{ sheet: 'A', cells: [[0, 2, 'a']] }] }],
    ['a cell in no column', { rows: [], tables: [], sheets: [{ sheet: 'A', cells: [[1, 0, 'a']] }] }],
    ['a cell that holds an object', { rows: [], tables: [], sheets: [{ sheet: 'A', cells: [[1, 1, {}]] }] }],
    [
      'a cell beside one that is right',
      { rows: [], tables: [], sheets: [{ sheet: 'A', cells: [[1, 1, 'a'], [2]] }] },
    ],
    [
      'a cell with more than a content',
      { rows: [], tables: [], sheets: [{ sheet: 'A', cells: [[1, 1, 'a', 'b']] }] },
    ],
    ['a cell that is a text', { rows: [], tables: [], sheets: [{ sheet: 'A', cells: ['abc'] }] }],
    ['a row beside one that is right', { rows: [ROW, null], tables: [], sheets: [] }],
    [
      'a formula beside a heading',
      { rows: [{ ...ROW, headings: ['A', { formula: '=1' }] }], tables: [], sheets: [] },
    ],
    ['a row that is null', { rows: [null], tables: [], sheets: [] }],
    ['a row whose sheet is a number', { rows: [{ ...ROW, sheet: 1 }], tables: [], sheets: [] }],
    ['a row from no column', { rows: [{ ...ROW, left: 0 }], tables: [], sheets: [] }],
    ['a row under no heading', { rows: [{ ...ROW, headingRow: 1.5 }], tables: [], sheets: [] }],
    ['a row after which is nothing', { rows: [{ ...ROW, after: 'SK' }], tables: [], sheets: [] }],
    ['a row without formats', { rows: [{ ...ROW, formats: null }], tables: [], sheets: [] }],
    ...[null, 'General', {}, FORMAT(0, 'a', 'b'), FORMAT(1, 1, 'b'), FORMAT(1, 'a', 1)].map(
      (format) =>
        [
          `the format ${JSON.stringify(format)}`,
          { rows: [{ ...ROW, formats: [format] }], tables: [], sheets: [] },
        ] as const,
    ),
    ['a table that is null', { rows: [], tables: [null], sheets: [] }],
    ['a table on no sheet', { rows: [], tables: [{ ...TABLE, sheet: 1 }], sheets: [] }],
    ['a table that was nowhere', { rows: [], tables: [{ ...TABLE, before: {} }], sheets: [] }],
    ['a table that is nowhere', { rows: [], tables: [{ ...TABLE, after: null }], sheets: [] }],
  ])('refuses %s', (_name, value) => {
    expect(rulesFrom(value)).toBeNull();
  });
});
