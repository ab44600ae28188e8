// `Berita Acara` in a workbook: what people fill in stays through later runs, and the draft ends with the last decision.
import { prepareRun } from '../../src/application/prepareRun';
import { undoRun } from '../../src/application/undoRun';
import type { SheetGrid } from '../../src/sheets/grid';
import { OWN_SHEETS } from '../../src/sheets/writing/ownSheets';
import { completeRun, openTemplate, optionsAt, reopened, valueOf, type OpenTemplate } from './openTemplate';
import { smallBook } from './smallBook';

const ASKED = optionsAt('2026-09-30', { wants: ['minutes'] });
const LATER = optionsAt('2026-12-31', {
  runDate: '2027-01-04',
  run: { time: '2027-01-04 08:00:00', person: null, toolVersion: '0.0.0' },
});

const gridOf = async (book: OpenTemplate): Promise<SheetGrid | undefined> =>
  valueOf(await book.port.read(() => true)).reading.sheets.find(({ name }) => name === OWN_SHEETS.minutes);
const textsOf = async (book: OpenTemplate): Promise<readonly string[]> =>
  ((await gridOf(book))?.values ?? []).flat().map(String);

/** Writes into a cell of the minutes, found by what stands there or at its left. */
async function fill(book: OpenTemplate, label: string, value: string, right = 1): Promise<void> {
  const grid = await gridOf(book);
  const row = grid?.values.findIndex((line) => line.includes(label)) ?? -1;
  const column = grid?.values[row]?.indexOf(label) ?? -1;
  if (grid?.rect == null || row < 0) throw new Error(`No ${label}`);
  const { top, left } = grid.rect;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(OWN_SHEETS.minutes);
    sheet.getCell(top - 1 + row, left - 1 + column + right).values = [[value]];
    await context.sync();
  });
}

describe('Berita Acara', () => {
  it('keeps what people filled in when a later run makes it longer', async () => {
    const book = await openTemplate(smallBook());
    await completeRun(book, ASKED);
    await fill(book, 'Nomor', '700/15/Insp/2026');
    await fill(book, 'Tempat', 'Kota Contoh');
    await fill(book, '(Nama)', 'Wulan Prameswari', 0);
    const preview = await completeRun(reopened(book), LATER);
    expect(preview).toContainEqual(
      expect.objectContaining({ kind: 'page', sheet: OWN_SHEETS.minutes, isNew: false }),
    );
    const texts = await textsOf(book);
    expect(texts).toEqual(expect.arrayContaining(['700/15/Insp/2026', 'Kota Contoh', 'Wulan Prameswari']));
    expect(texts.join(' ')).toContain('bertempat di Kota Contoh, kami');
    expect(texts.join(' ')).toContain('sampai dengan Tahun');
    expect(valueOf(await prepareRun(book.port, LATER)).plan.operations).toEqual([]);
  });

  it('needs no new run for a field that changes nothing else', async () => {
    const book = await openTemplate(smallBook());
    await completeRun(book, ASKED);
    await fill(book, 'Nomor', '700/15/Insp/2026');
    expect(valueOf(await prepareRun(book.port, ASKED)).plan.operations).toEqual([]);
  });

  it('stays with its words when the run that made it is taken back', async () => {
    const book = await openTemplate(smallBook());
    await completeRun(book, ASKED);
    await fill(book, 'Nomor', '700/15/Insp/2026');
    valueOf(await undoRun(book.port));
    expect(await textsOf(book)).toContain('700/15/Insp/2026');
  });

  it('goes with the run where nobody wrote on it', async () => {
    const book = await openTemplate(smallBook());
    await completeRun(book, ASKED);
    valueOf(await undoRun(book.port));
    expect(await gridOf(book)).toBeUndefined();
  });
});
