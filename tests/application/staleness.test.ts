// A figure that changes after a run shows on the sheets themselves: by a native formula and the rule that looks at it.
import { SAMPLE_PAD } from '../../src/sheets/sample/samplePad';
import { undoRun } from '../../src/application/undoRun';
import { prepareRun } from '../../src/application/prepareRun';
import type { WorkbookReading } from '../../src/sheets/grid';
import type { PlanOperation } from '../../src/sheets/plan';
import { MARKS } from '../../src/sheets/writing/ownSheets';
import { completeRun, openTemplate, optionsAt, reopened, valueOf, type OpenTemplate } from './openTemplate';
import { smallBook } from './smallBook';

const HISTORY = 'Riwayat Evaluasi';
const FIRST = optionsAt('2026-09-30');
const SECOND = optionsAt('2026-12-31', {
  runDate: '2027-01-04',
  run: { time: '2027-01-04 08:00:00', person: null, toolVersion: '0.0.0' },
});

async function reading({ port }: OpenTemplate): Promise<WorkbookReading> {
  return valueOf(await port.read(() => true)).reading;
}

/** The texts and formulas under a heading of the history. */
async function history(book: OpenTemplate, heading: string): Promise<readonly unknown[]> {
  const grid = (await reading(book)).sheets.find(({ name }) => name === HISTORY);
  const header = grid?.formulas.find((row) => row.includes('Waktu')) ?? [];
  const rows = grid?.formulas.slice(grid.formulas.indexOf(header) + 1) ?? [];
  return header.includes(heading) ? rows.map((row) => row[header.indexOf(heading)]) : [];
}

/** Formula and number format of the rules on every heading of the results. */
async function headingRules(sheet: string): Promise<readonly (readonly [string, string, string, boolean])[]> {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheet).getUsedRange().load({ formulas: true });
    await context.sync();
    const row = used.formulas.findIndex((line) => line.includes('Peringkat Kinerja'));
    const line = (used.formulas[row] ?? []) as readonly string[];
    const found = line.map((heading, at) => ({
      heading,
      formats: used.getCell(row, at).conditionalFormats.load({
        custom: { rule: { formula: true }, format: { numberFormat: true, font: { strikethrough: true } } },
      }),
    }));
    await context.sync();
    return found.flatMap(({ heading, formats }) =>
      formats.items.map(({ custom }) => {
        const { numberFormat, font } = custom.format;
        return [heading, custom.rule.formula, String(numberFormat ?? ''), font.strikethrough] as const;
      }),
    );
  });
}

const write = async (book: OpenTemplate, operations: readonly PlanOperation[]): Promise<void> => {
  valueOf(await book.port.write(operations));
};

const FORMULA: unknown = expect.stringMatching(
  /^=IFERROR\(IF\(AND\(COUNT\('Target'!\$.*"Usang - nilai ulang"\)$/,
);
const RULE = '=COUNTIF(_capaian_riwayat,"Usang - nilai ulang")>0';

describe('freshness', () => {
  it('is a formula in the row of the last run that stands alone', async () => {
    const book = await openTemplate(smallBook());
    await completeRun(book, FIRST);
    const [first] = await history(book, 'Kesegaran');
    expect(first).toEqual(FORMULA);
    await completeRun(book, SECOND);
    expect(await history(book, 'Kesegaran')).toEqual(['Digantikan', FORMULA]);
    expect(valueOf(await prepareRun(reopened(book).port, SECOND)).plan.operations).toEqual([]);
    valueOf(await undoRun(book.port));
    expect(await history(book, 'Keadaan')).toEqual(['Berlaku', 'Dibatalkan']);
    expect(await history(book, 'Kesegaran')).toEqual([first, '']);
  });

  it('comes back to the run before, wherever people have sorted it to', async () => {
    const book = await openTemplate(smallBook());
    await completeRun(book, FIRST);
    const [first] = await history(book, 'Kesegaran');
    await completeRun(book, SECOND);
    await Excel.run(async (context) => {
      const rows = context.workbook.worksheets.getItem(HISTORY).getRange('A5:P6').load({ formulas: true });
      await context.sync();
      // A time that is typed again becomes a date.
      rows.formulas = [...rows.formulas].reverse().map(([time, ...rest]) => [`'${String(time)}`, ...rest]);
      await context.sync();
    });
    valueOf(await undoRun(book.port));
    expect(await history(book, 'Keadaan')).toEqual(['Dibatalkan', 'Berlaku']);
    expect(await history(book, 'Kesegaran')).toEqual(['', first]);
  });

  it('is added to a history that was written before there was such a column', async () => {
    const book = await openTemplate(smallBook());
    await completeRun(book, FIRST);
    const rect = { top: 4, left: 12, rows: 2, columns: 5 };
    await write(book, [
      { kind: 'clearRange', sheet: HISTORY, rect },
      { kind: 'setMark', name: MARKS.history, sheet: HISTORY, rect: { ...rect, left: 1, columns: 11 } },
      { kind: 'writeCells', sheet: HISTORY, top: 5, left: 12, cells: [['catatan orang']] },
    ]);
    await completeRun(book, SECOND);
    const { marks, sheetNames, sheets } = await reading(book);
    expect(sheetNames.filter((name) => name.startsWith(HISTORY))).toEqual([HISTORY]);
    expect(await history(book, 'Keadaan')).toEqual(['Berlaku', 'Berlaku']);
    expect(await history(book, 'Kesegaran')).toEqual(['', FORMULA]);
    expect(marks.find(({ name }) => name === MARKS.history)?.rect).toMatchObject({ left: 1, columns: 17 });
    expect(sheets.find(({ name }) => name === HISTORY)?.values.flat()).toContain('catatan orang');
    valueOf(await undoRun(book.port));
    expect(await history(book, 'Keadaan')).toEqual(['Berlaku', 'Dibatalkan']);
  });

  it('marks the undone run of a history without such a column', async () => {
    const book = await openTemplate(smallBook());
    await completeRun(book, FIRST);
    const rect = { top: 4, left: 12, rows: 2, columns: 5 };
    await write(book, [
      { kind: 'clearRange', sheet: HISTORY, rect },
      { kind: 'setMark', name: MARKS.history, sheet: HISTORY, rect: { ...rect, left: 1, columns: 11 } },
    ]);
    valueOf(await undoRun(book.port));
    expect(await history(book, 'Keadaan')).toEqual(['Dibatalkan']);
  });
});

describe('a run that would change no result', () => {
  it('is written once where the sheet calls the last one stale', async () => {
    const book = await openTemplate(smallBook());
    await completeRun(book, FIRST);
    // As Excel would show it once it has calculated.
    const calculated = [['Usang - nilai ulang']];
    await write(book, [{ kind: 'writeCells', sheet: HISTORY, top: 5, left: 12, cells: calculated }]);
    const again = { ...FIRST, run: SECOND.run };
    const preview = await completeRun(book, again);
    expect(preview.at(-1)).toEqual({ kind: 'history', sheet: HISTORY, isNew: false });
    expect(preview.filter((line) => 'cells' in line && line.cells > 0)).toEqual([]);
    expect(await history(book, 'Kesegaran')).toEqual(['Digantikan', FORMULA]);
    expect(valueOf(await prepareRun(book.port, again)).plan.operations).toEqual([]);
  });
});

describe('the headings of the results', () => {
  it.each([
    ['beside their table', 'Target', false],
    ['on their own sheet', 'Hasil Evaluasi', true],
  ])('look %s at the history for a stale run, and say so in words', async (_, sheet, prefersSheet) => {
    const book = await openTemplate(smallBook());
    await completeRun(book, { ...FIRST, prefersSheet });
    const rules = await headingRules(sheet);
    expect(rules.length).toBe(sheet === 'Target' ? 19 : 25);
    expect(rules.every(([, formula]) => formula === RULE)).toBe(true);
    const noted = rules.filter(([, , numberFormat]) => numberFormat !== '');
    expect(noted).toEqual([['Keterangan', RULE, '@" · usang, nilai ulang"', false]]);
    expect(rules.filter(([, , , isStruck]) => isStruck)).toHaveLength(rules.length - 1);
    await completeRun(book, { ...SECOND, prefersSheet });
    expect(await headingRules(sheet)).toEqual(rules);
  });

  it('get the rule with the next run where they stood without it, and lose it with its undo', async () => {
    const book = await openTemplate(SAMPLE_PAD);
    await completeRun(book, FIRST);
    const { marks } = await reading(book);
    const rect = marks.find(({ name }) => name.startsWith(MARKS.resultsBeside))?.rect;
    if (rect === undefined) throw new Error('No results');
    await write(book, [
      { kind: 'clearWordRules', sheet: 'Target', rect: { ...rect, rows: 1 } },
      { kind: 'removePart', key: 'aturan-usang' },
    ]);
    expect(await headingRules('Target')).toEqual([]);
    await completeRun(book, SECOND);
    expect(await headingRules('Target')).toHaveLength(19);
    valueOf(await undoRun(book.port));
    expect(await headingRules('Target')).toEqual([]);
  });

  it('have it again after a run that moved them is undone', async () => {
    const book = await openTemplate(smallBook());
    await completeRun(book, FIRST);
    const rules = await headingRules('Target');
    await completeRun(book, { ...SECOND, prefersSheet: true });
    valueOf(await undoRun(book.port));
    expect(await headingRules('Target')).toEqual(rules);
  });
});
