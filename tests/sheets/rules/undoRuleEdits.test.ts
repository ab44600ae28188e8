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

describe('planRulesUndo', () => {
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

  const rect = { top: 1, left: 1, rows: 3, columns: 3 };
  const grown: RuleEdits = {
    ...NO_EDITS,
    rows: [{ ...ROW, row: 4, before: ['', '', ''], after: ['TW I', 25, ''] }],
    tables: [{ sheet: 'Tahapan', name: 'Tabel', before: rect, after: { ...rect, rows: 4 } }],
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
  it('reads back what a journal keeps', () => {
    const kept: unknown = JSON.parse(JSON.stringify(record));
    expect(rulesFrom(kept)).toEqual(record);
    expect(rulesFrom(undefined)).toEqual({ rows: [], tables: [], sheets: [] });
  });

  it.each([
    ['no object', 'aturan'],
    ['rows that are none', { rows: [{ ...ROW, row: 0 }], tables: [], sheets: [] }],
    ['cells that are none', { rows: [{ ...ROW, before: [null] }], tables: [], sheets: [] }],
    [
      'a heading with a formula',
      { rows: [{ ...ROW, headings: [{ formula: '=1' }] }], tables: [], sheets: [] },
    ],
    ['a table without a name', { rows: [], tables: [{ sheet: 'A', before: {}, after: {} }], sheets: [] }],
    ['a sheet with odd cells', { rows: [], tables: [], sheets: [{ sheet: 'A', cells: [[1, 2]] }] }],
  ])('refuses %s', (_name, value) => {
    expect(rulesFrom(value)).toBeNull();
  });
});
