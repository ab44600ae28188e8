// The rows of a written workbook sorted by a person, with the tool's columns or without: the next run has every result in
// its own row, or refuses with its reason, and never leaves two of a column.
import { applyRun } from '../../src/application/applyRun';
import { prepareRun } from '../../src/application/prepareRun';
import { createExcelPort } from '../../src/excel/excelPort';
import { applyFailureSentence } from '../../src/messages/commandSentences';
import type { PlanOperation } from '../../src/sheets/plan';
import { RESULT_HEADINGS } from '../../src/sheets/writing/resultColumns';
import { openBook } from '../support/hostSession';
import { sheetsWorkbook, type SheetCell } from '../support/sheetsWorkbook';
import { edited, openIds, run, statusesIn } from './answeredBook';
import { optionsAt, valueOf } from './openTemplate';
import { contentOf, reverseRows } from './peopleEdits';

const MILLION = 1_000_000;
const ROWS: readonly (readonly SheetCell[])[] = [
  ['4.1.01.09', 'Pajak Reklame', 1_200 * MILLION, 900 * MILLION],
  ['4.1.01.12', 'Pajak Air Tanah', 2_400 * MILLION, '-'],
  ['4.1.01.11', 'Pajak Parkir', 600 * MILLION, 420 * MILLION],
  ['4.1.01.16', 'BPHTB', 800 * MILLION, 590 * MILLION],
];
const book = (): Uint8Array =>
  sheetsWorkbook([
    {
      name: 'LRA',
      rows: [['LAPORAN'], [], ['Kode Rekening', 'Uraian', 'Target', 'Realisasi s.d. September'], ...ROWS],
    },
  ]);
const TRUE = {
  'Pajak Reklame': 'Tercapai',
  'Pajak Air Tanah': 'Tidak Tercapai',
  'Pajak Parkir': 'Mendekati Target',
  BPHTB: 'Mendekati Target',
};
const written = async (): Promise<Uint8Array> => (await run(book(), { 'dash:LRA': 'zero' })).bytes;

/** What stands in the sheet beside each name, and how often each heading of the results does. */
async function standing(bytes: Uint8Array) {
  let rows: readonly (readonly unknown[])[] = [];
  await edited(bytes, async () => {
    rows = await contentOf('LRA');
  });
  const headings = rows[2] ?? [];
  const status = headings.indexOf('Status TW III');
  return {
    statuses: Object.fromEntries(rows.slice(3, 7).map((row) => [row[1], row[status]])),
    counts: RESULT_HEADINGS.map((heading) => rows.flat().filter((value) => value === heading).length),
  };
}
/** `Keterangan`. */
const LAST_COLUMN = 4 + RESULT_HEADINGS.length;

/** The columns of the officer's sheet into which something is written. */
const columnsWritten = (operations: readonly PlanOperation[]): readonly number[] =>
  operations.flatMap((operation) =>
    operation.kind === 'writeCells' && operation.sheet === 'LRA'
      ? operation.cells.flatMap((row) =>
          row.flatMap((cell, at) => (cell === null ? [] : [operation.left + at])),
        )
      : [],
  );

const ONCE = RESULT_HEADINGS.map(() => 1);

describe('a table that was sorted after a run', () => {
  it.each([
    ['with the columns of results', 'A4:W7', true],
    ['without them', 'A4:D7', false],
    ['in the columns of results alone', 'E4:W7', false],
  ])('%s has every result in its own row again', async (_, area, isWhole) => {
    const sorted = await edited(await written(), () => reverseRows('LRA', area));
    const next = await run(sorted);
    expect(openIds(next)).toEqual([]);
    expect(statusesIn(next, 'TW III')).toEqual(TRUE);
    expect(await standing(next.bytes)).toEqual({ statuses: TRUE, counts: ONCE });
    // Results that moved with their rows are right but for the cells that their sentences name.
    const columns = columnsWritten(next.prepared.plan.operations);
    expect(columns.length).toBeGreaterThan(0);
    expect(columns.every((column) => column === LAST_COLUMN)).toBe(isWhole);
    expect((await run(next.bytes)).prepared.plan.operations).toEqual([]);
  });

  it.each([
    ['all columns', 'A3:W7'],
    ['the columns of results', 'E3:W7'],
  ])('with its headings, in %s, is refused with a sentence and left as it is', async (_, area) => {
    const sorted = await edited(await written(), () => reverseRows('LRA', area));
    openBook(sorted);
    const port = createExcelPort();
    const before = await contentOf('LRA');
    const prepared = valueOf(await prepareRun(port, { ...optionsAt('2026-09-30'), year: 2026 }));
    const refused = await applyRun(port, prepared);
    if (refused.ok) throw new Error('It was written');
    expect(refused.failure).toEqual({
      code: 'REFUSED',
      refusal: { code: 'RESULT_HEADINGS_MOVED', sheet: 'LRA' },
    });
    expect(applyFailureSentence(refused.failure, 'id')).toMatch(/LRA.*tidak ada yang ditulis/);
    expect(await contentOf('LRA')).toEqual(before);
  });
});
