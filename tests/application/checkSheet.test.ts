// `Pemeriksaan` is made on demand and then kept: its formulas point at the officer's own cells and at its own row, wherever
// the sheet's rows have been moved, and undo takes it away.
import { prepareRun } from '../../src/application/prepareRun';
import { undoRun } from '../../src/application/undoRun';
import type { PlanOperation } from '../../src/sheets/plan';
import { MARKS, OWN_SHEETS } from '../../src/sheets/writing/ownSheets';
import { completeRun, openTemplate, optionsAt, reopened, valueOf, type OpenTemplate } from './openTemplate';
import { portraitOf } from './portrait';
import { smallBook } from './smallBook';

const ASKED = optionsAt('2026-09-30', { wants: ['check'] });
const LATER = optionsAt('2026-12-31', {
  runDate: '2027-01-04',
  run: { time: '2027-01-04 08:00:00', person: null, toolVersion: '0.0.0' },
});

type Row = Readonly<Record<string, unknown>>;

/** The rows of the check with the sheet's row numbers, by heading, as formulas and texts; none where there is no such sheet. */
async function checkRows(book: OpenTemplate): Promise<readonly (readonly [row: number, cells: Row])[]> {
  const { sheets } = valueOf(await book.port.read(() => true)).reading;
  const grid = sheets.find(({ name }) => name === OWN_SHEETS.check);
  const header = grid?.formulas.findIndex((row) => row.includes('Hasil Pemeriksaan')) ?? -1;
  if (grid?.rect == null || header < 0) return [];
  const { top } = grid.rect;
  const headings = grid.formulas[header] ?? [];
  return grid.formulas
    .slice(header + 1)
    .map((row, at) => [
      top + header + 1 + at,
      Object.fromEntries(headings.map((heading, column) => [String(heading), row[column]])),
    ]);
}

const insertRow = async (): Promise<void> => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(OWN_SHEETS.check).getRange('2:2').insert('Down');
    await context.sync();
  });
};

describe('Pemeriksaan', () => {
  it('stands only where it was asked for', async () => {
    const book = await openTemplate(smallBook());
    const preview = await completeRun(book, optionsAt('2026-09-30'));
    expect(preview.some(({ kind }) => kind === 'check')).toBe(false);
    expect(await checkRows(book)).toEqual([]);
  });

  it('holds a row an indicator with formulas over the sources and over its own row', async () => {
    const book = await openTemplate(smallBook());
    const preview = await completeRun(book, ASKED);
    expect(preview).toContainEqual(expect.objectContaining({ kind: 'check', isNew: true }));
    const rows = await checkRows(book);
    expect(rows.length).toBeGreaterThan(0);
    const checked = rows.filter(([, cells]) => cells['Hasil Pemeriksaan'] !== 'Diperiksa oleh alat saja');
    expect(checked.length).toBeGreaterThan(0);
    for (const [row, cells] of checked) {
      expect(cells['Target']).toMatch(/^=ROUND\(.*'Target'!\$/);
      expect(cells['Realisasi']).toMatch(/^=ROUND\(SUM\('Realisasi'!\$/);
      expect(cells['Status menurut Rumus']).toContain(`ROUND(F${row}*100,2)>=ROUND(E${row}*G${row},2)`);
      expect(cells['Hasil Pemeriksaan']).toBe(`=IF(H${row}=I${row},"Cocok","Tidak cocok")`);
    }
  });

  it('is kept up to date once it stands, also where rows were let in above it', async () => {
    const first = await openTemplate(smallBook());
    await completeRun(first, ASKED);
    await insertRow();
    const book = reopened(first);
    const before = await checkRows(book);
    const preview = await completeRun(book, LATER);
    expect(preview).toContainEqual(expect.objectContaining({ kind: 'check', isNew: false }));
    const after = await checkRows(book);
    expect(after.map(([row]) => row)).toEqual(before.map(([row]) => row));
    for (const [row, cells] of after) {
      expect(cells['Periode']).toBe('Tahun');
      if (String(cells['Hasil Pemeriksaan']).startsWith('='))
        expect(cells['Status menurut Rumus']).toContain(`F${row}`);
    }
  });

  it('changes nothing where nothing has changed', async () => {
    const book = await openTemplate(smallBook());
    await completeRun(book, ASKED);
    expect(valueOf(await prepareRun(book.port, ASKED)).plan.operations).toEqual([]);
  });

  it('goes with the run that made it', async () => {
    const book = await openTemplate(smallBook());
    const before = await portraitOf();
    await completeRun(book, ASKED);
    valueOf(await undoRun(book.port));
    expect(await checkRows(book)).toEqual([]);
    // The history keeps the run's row.
    const withoutHistory: readonly PlanOperation[] = [
      { kind: 'removeMark', name: MARKS.history },
      { kind: 'deleteSheet', sheet: OWN_SHEETS.history },
    ];
    valueOf(await book.port.write(withoutHistory));
    expect(await portraitOf()).toEqual(before);
  });

  it('bears the fingerprint of its run at its foot, and that of the next run after it', async () => {
    const footOf = (): Promise<string> =>
      Excel.run(async (context) => {
        const page = context.workbook.worksheets.getItem(OWN_SHEETS.check).pageLayout;
        const { defaultForAllPages } = page.headersFooters.load({ defaultForAllPages: { leftFooter: true } });
        await context.sync();
        return defaultForAllPages.leftFooter;
      });
    const book = await openTemplate(smallBook());
    await completeRun(book, ASKED);
    const first = await footOf();
    expect(first).toMatch(/^Sidik jari [0-9A-F]{4}-[0-9A-F]{4}( · | )([0-9A-F]{4} ?){4}$/);
    expect(valueOf(await prepareRun(reopened(book).port, ASKED)).plan.operations).toEqual([]);
    await completeRun(book, LATER);
    expect(await footOf()).not.toBe(first);
    valueOf(await undoRun(book.port));
    expect(await footOf()).toBe(first);
  });
});
