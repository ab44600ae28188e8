// `Dasbor` is made on demand and then kept in its place, with its charts and its paper; what people write on it is theirs,
// and undo takes away what the run made.
import { prepareRun } from '../../src/application/prepareRun';
import { undoRun } from '../../src/application/undoRun';
import type { SheetGrid } from '../../src/sheets/grid';
import type { PlanOperation } from '../../src/sheets/plan';
import { MARKS, OWN_SHEETS } from '../../src/sheets/writing/ownSheets';
import { completeRun, openTemplate, optionsAt, reopened, valueOf, type OpenTemplate } from './openTemplate';
import { portraitOf } from './portrait';
import { smallBook } from './smallBook';

const ASKED = optionsAt('2026-09-30', { wants: ['dashboard'] });
const LATER = optionsAt('2026-12-31', {
  runDate: '2027-01-04',
  run: { time: '2027-01-04 08:00:00', person: null, toolVersion: '0.0.0' },
});

async function gridOf(book: OpenTemplate, name: string): Promise<SheetGrid | undefined> {
  const { sheets } = valueOf(await book.port.read(() => true)).reading;
  return sheets.find((grid) => grid.name === name);
}

const textsOf = (grid: SheetGrid | undefined): readonly string[] => (grid?.values ?? []).flat().map(String);

const type = async (sheet: string, cell: string, value: string | number): Promise<void> => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(cell).values = [[value]];
    await context.sync();
  });
};

const chartNames = async (sheet: string): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const { charts } = context.workbook.worksheets.getItem(sheet);
    charts.load('items/name');
    await context.sync();
    return charts.items.map(({ name }) => name);
  });

describe('Dasbor', () => {
  it('stands only where it was asked for', async () => {
    const book = await openTemplate(smallBook());
    const preview = await completeRun(book, optionsAt('2026-09-30'));
    expect(preview.some(({ kind }) => kind === 'page')).toBe(false);
    expect(await gridOf(book, OWN_SHEETS.dashboard)).toBeUndefined();
  });

  it('is made with its charts, and changes nothing where nothing has changed', async () => {
    const book = await openTemplate(smallBook());
    const preview = await completeRun(book, ASKED);
    expect(preview).toContainEqual(
      expect.objectContaining({ kind: 'page', sheet: OWN_SHEETS.dashboard, isNew: true }),
    );
    const texts = textsOf(await gridOf(book, OWN_SHEETS.dashboard));
    expect(texts).toContain('Jumlah indikator menurut status');
    expect((await chartNames(OWN_SHEETS.dashboard)).slice(0, 2)).toEqual([
      'Capaian Triwulan',
      'Capaian Bulanan',
    ]);
    expect(valueOf(await prepareRun(book.port, ASKED)).plan.operations).toEqual([]);
  });

  it('is no source: its sums are never read as targets', async () => {
    const book = await openTemplate(smallBook());
    const before = valueOf(await prepareRun(book.port, ASKED)).evaluation?.indicators.length;
    await completeRun(book, ASKED);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(OWN_SHEETS.dashboard).name = 'Untuk Sekda';
      await context.sync();
    });
    const after = valueOf(await prepareRun(reopened(book).port, ASKED));
    expect(after.evaluation?.indicators).toHaveLength(before ?? -1);
    expect(after.inspection.sources.map(({ sheet }) => sheet)).not.toContain('Untuk Sekda');
  });

  it('is brought up to date in its place, also under another name, and back by undo', async () => {
    const book = await openTemplate(smallBook());
    await completeRun(book, ASKED);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(OWN_SHEETS.dashboard).name = 'Untuk Sekda';
      await context.sync();
    });
    const before = textsOf(await gridOf(book, 'Untuk Sekda'));
    const preview = await completeRun(reopened(book), LATER);
    expect(preview).toContainEqual(
      expect.objectContaining({ kind: 'page', sheet: 'Untuk Sekda', isNew: false }),
    );
    const after = textsOf(await gridOf(book, 'Untuk Sekda'));
    expect(after.join()).toContain('periode terakhir yang jatuh tempo: Tahun');
    expect(await chartNames('Untuk Sekda')).toContain('Capaian Bulanan');
    valueOf(await undoRun(book.port));
    expect(textsOf(await gridOf(book, 'Untuk Sekda'))).toEqual(before);
  });

  it('leaves a page on which somebody has written as it is, and makes another', async () => {
    const book = await openTemplate(smallBook());
    await completeRun(book, ASKED);
    await type(OWN_SHEETS.dashboard, 'H5', 'Sudah dibahas dengan Sekda');
    const before = await gridOf(book, OWN_SHEETS.dashboard);
    const preview = await completeRun(reopened(book), LATER);
    expect(preview).toContainEqual(
      expect.objectContaining({ kind: 'page', sheet: 'Dasbor (2)', isNew: true }),
    );
    expect(textsOf(await gridOf(book, OWN_SHEETS.dashboard))).toEqual(textsOf(before));
    valueOf(await undoRun(book.port));
    expect(await gridOf(book, 'Dasbor (2)')).toBeUndefined();
    expect(textsOf(await gridOf(book, OWN_SHEETS.dashboard))).toEqual(textsOf(before));
  });

  it('stays with the words of those who wrote on it since the run that is taken back', async () => {
    const book = await openTemplate(smallBook());
    await completeRun(book, ASKED);
    await type(OWN_SHEETS.dashboard, 'H5', 'Sudah dibahas dengan Sekda');
    valueOf(await undoRun(book.port));
    expect(textsOf(await gridOf(book, OWN_SHEETS.dashboard))).toContain('Sudah dibahas dengan Sekda');
  });

  it('goes with the run that made it', async () => {
    const book = await openTemplate(smallBook());
    const before = await portraitOf();
    await completeRun(book, ASKED);
    valueOf(await undoRun(book.port));
    expect(await gridOf(book, OWN_SHEETS.dashboard)).toBeUndefined();
    // The history keeps the run's row.
    const withoutHistory: readonly PlanOperation[] = [
      { kind: 'removeMark', name: MARKS.history },
      { kind: 'deleteSheet', sheet: OWN_SHEETS.history },
    ];
    valueOf(await book.port.write(withoutHistory));
    expect(await portraitOf()).toEqual(before);
  });
});
