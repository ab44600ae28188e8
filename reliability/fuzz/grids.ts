// What is promised of a whole workbook of any content: headers are looked for, everything is inspected, evaluated and told in
// both languages, in bounded time, without a throw, and nothing of it touches the objects of the program.
import fc from 'fast-check';
import { evaluate } from '../../src/domain/evaluate';
import { PERIODS } from '../../src/domain/period';
import { issueSentence } from '../../src/messages/issueSentences';
import { optionSentence, questionSentence } from '../../src/messages/questionSentences';
import type { CellValue, SheetGrid, WorkbookReading } from '../../src/sheets/grid';
import { findTables } from '../../src/sheets/reading/headers/headerFinder';
import { inspect, isNeededSheet } from '../../src/sheets/reading/inspect';
import { TEMPLATE_SHEETS } from '../../src/sheets/templateSheets';
import { SAMPLE_PAD } from '../../src/sheets/sample/samplePad';
import { plainSheets } from '../../tests/support/plainBook';
import { readingOfSheets } from '../../tests/support/readingOfSheets';
import { drawnCase } from '../../tests/support/layouts/drawnCase';
import { finiteNumber, anyText } from './hostileTexts';
import { must, within, type FuzzTarget } from './target';

/** The longest that a small workbook may hold a person up. */
const PATIENCE = 10_000;
const DRAWN_BOOKS = 12;

const HEADINGS = [
  ...new Set(TEMPLATE_SHEETS.flatMap(({ headings }) => headings)),
  'Target',
  'Realisasi',
  'No',
  '%',
  's.d. Juni',
  'TW I',
  'TW II',
  'Capaian',
  'Anggaran',
  'Jumlah',
  'Triwulan I',
  '2026',
];

const anyCell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 3, arbitrary: fc.constant<CellValue>('') },
  { weight: 4, arbitrary: fc.constantFrom(...HEADINGS) },
  { weight: 3, arbitrary: anyText },
  { weight: 3, arbitrary: finiteNumber },
  { weight: 1, arbitrary: fc.boolean() },
);
const anyFormat = fc.constantFrom(
  'General',
  '0.00%',
  '#,##0',
  '@',
  'dd/mm/yyyy',
  'mmm-yy',
  '#,##0,',
  '[>1]"ribu"0',
  '',
);

const NOTHING_ASKED = { year: null, asOf: '2026-12-31', runDate: '2027-01-15', answers: {} };

const freshGrid = (name: string, values: readonly (readonly CellValue[])[], format: string): SheetGrid => ({
  id: name,
  name,
  visibility: 'Visible',
  isProtected: false,
  isFiltered: false,
  tables: [],
  rect: { top: 1, left: 1, rows: values.length, columns: values[0]?.length ?? 0 },
  values,
  formulas: values,
  numberFormats: values.map((line) => line.map(() => format)),
  errorCells: new Set(),
  hiddenRows: [],
  hiddenColumns: [],
  merges: [],
});

const anyGrid: fc.Arbitrary<SheetGrid> = fc
  .record({
    name: fc.oneof(fc.constantFrom('Target', 'Realisasi', 'Lembar1', 'Pengaturan'), anyText),
    columns: fc.integer({ min: 1, max: 22 }),
    rows: fc.integer({ min: 1, max: 14 }),
    format: anyFormat,
  })
  .chain(({ name, columns, rows, format }) =>
    fc
      .array(fc.array(anyCell, { minLength: columns, maxLength: columns }), {
        minLength: rows,
        maxLength: rows,
      })
      .map((values) => freshGrid(name, values, format)),
  );

const readingOf = (sheets: readonly SheetGrid[]): WorkbookReading => ({
  sheets,
  sheetNames: sheets.map(({ name }) => name),
  marks: [],
  parts: {},
});

/** Inspects, evaluates and tells a reading; throws where a promise is broken. */
function looked(reading: WorkbookReading, answers: Readonly<Record<string, string>> = {}): void {
  const inspection = within(PATIENCE, () => inspect(reading, { ...NOTHING_ASKED, answers }));
  must((inspection.input === null) === (inspection.failure !== null), 'there is an input or a failure');
  const ids = inspection.questions.map(({ id }) => id);
  must(new Set(ids).size === ids.length, 'each question has an id of its own');
  for (const language of ['id', 'en'] as const) {
    for (const issue of inspection.issues)
      must(issueSentence(issue, language) !== '', 'an issue says something');
    for (const question of inspection.questions) {
      must(questionSentence(question, language) !== '', 'a question says something');
      for (const { id } of question.options) optionSentence(question, id, language);
    }
  }
  const { input } = inspection;
  if (input === null) return;
  const { indicators } = within(PATIENCE, () => evaluate(input));
  for (const { periods } of indicators)
    must(
      PERIODS.every((period) => periods[period].status !== ''),
      'every period has a status',
    );
  must(
    Object.keys(Object.prototype).length === 0 && !('__dirusak' in globalThis),
    'the objects of the program are untouched',
  );
}

const headers: FuzzTarget = {
  id: 'headers',
  inputs: 250,
  property: () =>
    fc.property(anyGrid, (grid) => {
      within(PATIENCE, () => isNeededSheet(grid));
      for (const { headerRows, from } of within(PATIENCE, () => findTables(grid)))
        must(headerRows.length > 0 && from >= 1, 'a table that is found has headings');
    }),
};

const grids: FuzzTarget = {
  id: 'grids',
  inputs: 120,
  property: () =>
    fc.property(fc.array(anyGrid, { minLength: 1, maxLength: 4 }), (sheets) => {
      looked(readingOf(sheets));
    }),
};

interface Edit {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly kind: 'cell' | 'row' | 'column' | 'swap';
}
const anyEdit: fc.Arbitrary<Edit> = fc.record({
  sheet: fc.nat({ max: 20 }),
  row: fc.nat({ max: 60 }),
  column: fc.nat({ max: 30 }),
  value: anyCell,
  kind: fc.constantFrom('cell', 'cell', 'cell', 'cell', 'row', 'column', 'swap'),
});

function edited(grid: SheetGrid, { row, column, value, kind }: Edit): SheetGrid {
  const height = grid.values.length;
  const width = grid.values[0]?.length ?? 0;
  if (height === 0 || width === 0) return grid;
  const [r, c] = [row % height, column % width];
  const change = <T>(lines: readonly (readonly T[])[], put: T): readonly (readonly T[])[] => {
    const line = lines[r] ?? [];
    if (kind === 'cell') return lines.map((old, at) => (at === r ? old.with(c, put) : old));
    if (kind === 'row') return lines.with((r + 1) % height, line);
    if (kind === 'swap') return lines.with(r, lines[(r + 1) % height] ?? []).with((r + 1) % height, line);
    return lines.map((old) => old.with((c + 1) % width, old[c] ?? put));
  };
  return {
    ...grid,
    values: change<CellValue>(grid.values, value),
    formulas: change<CellValue>(grid.formulas, value),
    numberFormats: change<string>(grid.numberFormats, 'General'),
  };
}

/** The template's sample and offices' own layouts, as they stand before anything is spoilt. */
function soundReadings(): readonly WorkbookReading[] {
  const drawn = Array.from({ length: DRAWN_BOOKS }, (_, at) => readingOfSheets(drawnCase(at + 1).sheets));
  return [readingOfSheets(plainSheets(SAMPLE_PAD)), ...drawn];
}
let sound: readonly WorkbookReading[] | null = null;

const spoiltBooks: FuzzTarget = {
  id: 'spoilt-books',
  inputs: 120,
  property: () =>
    fc.property(
      fc.nat(),
      fc.array(anyEdit, { minLength: 1, maxLength: 8 }),
      fc.dictionary(
        fc.oneof(anyText, fc.constantFrom('point:target', 'point:realisation', '__proto__')),
        anyText,
      ),
      (book, edits, answers) => {
        sound ??= soundReadings();
        const reading = sound[book % sound.length];
        if (reading === undefined) return;
        const sheets = edits.reduce((now, edit) => {
          const at = edit.sheet % now.length;
          const grid = now[at];
          return grid === undefined ? now : now.with(at, edited(grid, edit));
        }, reading.sheets);
        looked({ ...reading, sheets }, answers);
      },
    ),
};

export const GRID_TARGETS: readonly FuzzTarget[] = [headers, grids, spoiltBooks];
