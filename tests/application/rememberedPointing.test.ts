// What was pointed at once, in real workbooks: written, saved, read again. Fictional figures only.
import { sheetsWorkbook, type SheetCell } from '../support/sheetsWorkbook';
import { undoRun } from '../../src/application/undoRun';
import { openBook } from '../../src/host/cli/openedBook';
import { openIds, run } from './answeredBook';

const MILLION = 1_000_000;
const HEADINGS = ['Butir', 'Rincian Hal', 'Besaran Setahun', 'Masuk Sejauh Ini'];
const ROWS: readonly (readonly SheetCell[])[] = [
  ['4.1.01.09', 'Pajak Reklame', 1_200 * MILLION, 900 * MILLION],
  ['4.1.01.19.03', 'PBJT Jasa Perhotelan', 2_400 * MILLION, 1_500 * MILLION],
];
const book = (rows = ROWS, name = 'Data 9'): Uint8Array =>
  sheetsWorkbook([{ name, rows: [['DATA KEUANGAN'], [], HEADINGS, ...rows] }]);
const ANSWERS = {
  'point:target': 'Data 9!C4',
  'point:realisation': 'Data 9!D4',
  'report-month:Data 9': 'September',
};

describe('pointing that the workbook remembers', () => {
  it('reads a sheet in which nothing is found, and again without the answers', async () => {
    const first = await run(book(), ANSWERS);
    expect(openIds(first)).toEqual([]);
    expect(first.prepared.evaluation?.indicators).toHaveLength(2);
    expect(first.prepared.plan.operations.length).toBeGreaterThan(0);
    const again = await run(first.bytes);
    expect(openIds(again)).toEqual([]);
    expect(again.prepared.evaluation?.indicators).toHaveLength(2);
    expect(again.prepared.plan.operations).toEqual([]);
  });
});

describe('undoRun after pointing', () => {
  it('takes the results, the sheet of answers and what was remembered back', async () => {
    const { bytes } = await run(book(), ANSWERS);
    const opened = openBook(bytes);
    if (!opened.ok) throw new Error(opened.failure.code);
    const undone = await undoRun(opened.value.port);
    expect(undone.ok).toBe(true);
    const read = await opened.value.port.read(() => true);
    if (!read.ok) throw new Error(read.failure.code);
    expect(read.value.reading.sheetNames).toEqual(['Data 9', 'Riwayat Evaluasi']);
    expect(read.value.reading.parts).not.toHaveProperty('jawaban');
  });
});

describe('answers that the workbook remembers', () => {
  const DASHED: readonly (readonly SheetCell[])[] = [
    ['4.1.01.09', 'Pajak Reklame', 1_200 * MILLION, 900 * MILLION],
    ['4.1.01.19.03', 'PBJT Jasa Perhotelan', 2_400 * MILLION, '-'],
  ];
  const headed = (rows: typeof DASHED, name: string, target: SheetCell = 'Target'): Uint8Array =>
    sheetsWorkbook([
      { name, rows: [['Kode Rekening', 'Uraian', target, 'Realisasi s.d. September'], ...rows] },
    ]);

  it('are shown on a sheet of their own with the words and the time they were given with', async () => {
    const first = await run(headed(DASHED, 'LRA 9'), { 'dash:LRA 9': 'zero' });
    const again = await run(first.bytes, {}, '2026-11-01 08:00:00');
    expect(again.prepared.plan.operations).toEqual([]);
    const mirror = again.prepared.reading.sheets.find(({ name }) => name === 'Jawaban');
    expect(mirror?.values.slice(3, 5)).toEqual([
      ['Kode Pertanyaan', 'Pertanyaan', 'Jawaban', 'Waktu Dijawab'],
      ['dash:LRA 9', expect.stringContaining('LRA 9'), expect.any(String), '2026-10-05 09:15:00'],
    ]);
  });

  it('leave no sheet behind where nothing was asked', async () => {
    const { prepared } = await run(headed(DASHED.slice(0, 1), 'LRA 9'));
    expect(prepared.plan.preview.map(({ kind }) => kind)).not.toContain('answers');
  });

  it('hold on the sheet of the next month, and say so', async () => {
    const first = await run(headed(DASHED, 'LRA 9'), { 'dash:LRA 9': 'zero' });
    const { settled: _, ...rest } = first.prepared.inspection;
    expect(rest.questions.map(({ id }) => id)).toEqual(['dash:LRA 9']);
    const longer = [...DASHED, ['4.1.01.11', 'Pajak Parkir', 600 * MILLION, '-']].reverse();
    const next = await run(headed(longer, 'LRA 10'), { 'dash:LRA 9': 'zero' });
    expect(openIds(next)).toEqual([]);
    expect(next.prepared.inspection.issues).toContainEqual(
      expect.objectContaining({ code: 'ANSWER_CARRIED', sheet: 'LRA 10', found: 'dash:LRA 9' }),
    );
  });

  it('are not carried where earlier sheets were answered differently, nor for rows and months', async () => {
    const answers = { 'dash:LRA 8': 'zero', 'dash:LRA 9': 'none', 'report-month:LRA 9': 'September' };
    const next = await run(headed(DASHED, 'LRA 10'), answers);
    expect(openIds(next)).toEqual(['dash:LRA 10']);
  });
});
