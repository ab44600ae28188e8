import { applyRun } from '../../src/application/applyRun';
import { prepareRun } from '../../src/application/prepareRun';
import { undoRun } from '../../src/application/undoRun';
import { REGISTER_HEADINGS, TOOL_COLUMNS } from '../../src/sheets/writing/registerColumns';
import { openTemplate, optionsAt, reopened, valueOf, type OpenTemplate } from './openTemplate';
import { contentOf, edit, insertColumn, reverseRows, write } from './peopleEdits';
import { smallBook } from './smallBook';

const SHEET = 'Register Pakta';
const FIRST = optionsAt('2026-03-31');
const runAt = (asOf: string, runDate: string, time: string) =>
  optionsAt(asOf, { runDate, run: { time, person: null, toolVersion: '0.0.0' } });
const SECOND = runAt('2026-09-30', '2026-10-06', '2026-10-06 10:00:00');

const run = async (book: OpenTemplate, options: typeof FIRST): Promise<number> => {
  const prepared = valueOf(await prepareRun(book.port, options));
  valueOf(await applyRun(book.port, prepared));
  return prepared.plan.operations.length;
};

type Row = Readonly<Record<string, unknown>>;

/** The register's filled rows by heading. */
async function register(): Promise<readonly Row[]> {
  const rows = await contentOf(SHEET);
  const header = rows.findIndex((row) => row.includes('Nomor'));
  return rows
    .slice(header + 1)
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) =>
      Object.fromEntries(
        REGISTER_HEADINGS.map((heading) => [heading, row[rows[header]?.indexOf(heading) ?? -1]]),
      ),
    );
}

const keyOf = (row: Row): string =>
  `${String(row['Nomor'])} ${String(row['Kode Rekening'])} ${String(row['Periode'])}`;

/** What people wrote, by the row's key. */
const words = (rows: readonly Row[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(rows.filter((row) => row['Catatan'] !== '').map((row) => [keyOf(row), row['Catatan']]));

/** Doubles a realisation, so that TW I of the first row is met. */
const correct = () => write('Realisasi', 'E5:G5', [[300_000_000, 300_000_000, 300_000_000]]);

let template: OpenTemplate;
beforeAll(async () => {
  template = await openTemplate(smallBook());
});

describe('the register from run to run', () => {
  it('keeps words with their row when people sort it, and adds the later periods once', async () => {
    const book = reopened(template);
    await run(book, FIRST);
    const keys = (await register()).map(keyOf);
    expect(keys).toHaveLength(2);
    await write(
      SHEET,
      'S5:S6',
      keys.map((key) => [`catatan ${key}`]),
    );
    await reverseRows(SHEET, 'A5:S6');
    await run(book, SECOND);
    const rows = await register();
    expect(new Set(rows.map(keyOf)).size).toBe(rows.length);
    expect(words(rows)).toEqual(Object.fromEntries(keys.map((key) => [key, `catatan ${key}`])));
  });

  it('writes nothing when only the day is another one', async () => {
    const book = reopened(template);
    await run(book, FIRST);
    expect(await run(book, runAt('2026-03-31', '2026-12-24', '2026-12-24 08:00:00'))).toBe(0);
  });

  it('keeps the row of a result that changed and names the cells', async () => {
    const book = reopened(template);
    await run(book, FIRST);
    await write(SHEET, 'S5', [['dibahas']]);
    await correct();
    await run(book, runAt('2026-03-31', '2026-10-06', '2026-10-06 10:00:00'));
    const [row] = await register();
    expect(row?.['Status Pakta']).toBe('Terpenuhi');
    expect(row?.['Alasan']).toMatch(
      /^Semula Terindikasi Pelanggaran \(.*2026\); berubah karena .*Realisasi!E5/,
    );
    expect(row?.['Catatan']).toBe('dibahas');
    expect(await run(book, runAt('2026-03-31', '2026-10-09', '2026-10-09 10:00:00'))).toBe(0);
  });

  it('writes a deleted row again and leaves the others', async () => {
    const book = reopened(template);
    await run(book, FIRST);
    await write(SHEET, 'S6', [['tetap']]);
    await edit((context) => context.workbook.worksheets.getItem(SHEET).getRange('5:5').delete('Up'));
    await run(book, runAt('2026-03-31', '2026-10-06', '2026-10-06 10:00:00'));
    const rows = await register();
    expect(rows).toHaveLength(2);
    expect(Object.values(words(rows))).toEqual(['tetap']);
  });

  it('writes by heading where people put a column of their own between', async () => {
    const book = reopened(template);
    await run(book, FIRST);
    await insertColumn(SHEET, 3);
    await write(SHEET, 'C4:C5', [['Nomor Surat'], ['800/X']]);
    await run(book, SECOND);
    const rows = await contentOf(SHEET);
    expect(rows.flat()).toContain('800/X');
    expect(rows[4]?.[3]).toBe('Badan Pendapatan Daerah');
    expect(new Set((await register()).map(keyOf)).size).toBe(8);
  });
});

describe('the register and undo', () => {
  const tool = (row: Row | undefined): readonly unknown[] =>
    REGISTER_HEADINGS.slice(0, TOOL_COLUMNS).map((heading) => row?.[heading]);

  it('brings rows that the run changed back, also after sorting, and keeps the words that stood there before', async () => {
    const book = reopened(template);
    await run(book, FIRST);
    await write(SHEET, 'S5', [['dibahas']]);
    const before = await register();
    await correct();
    await run(book, SECOND);
    await reverseRows(SHEET, `A5:S${4 + (await register()).length}`);
    valueOf(await undoRun(reopened(book).port));
    const after = await register();
    expect([...after].map(keyOf).sort()).toEqual([...before].map(keyOf).sort());
    for (const row of before) {
      const now = after.find((one) => keyOf(one) === keyOf(row));
      expect(tool(now)).toEqual(tool(row));
      expect(now?.['Catatan']).toBe(row['Catatan']);
    }
  });

  it('keeps an added row in which people wrote, and takes the others back', async () => {
    const book = reopened(template);
    await run(book, FIRST);
    await run(book, SECOND);
    await write(SHEET, 'S9', [['sudah dibahas']]);
    const kept = (await register())[4];
    const undone = valueOf(await undoRun(reopened(book).port));
    expect(undone.keptRows).toBe(1);
    const rows = await register();
    expect(rows).toHaveLength(3);
    expect(rows).toContainEqual(kept);
  });

  it('keeps a changed row in which people wrote since', async () => {
    const book = reopened(template);
    await run(book, FIRST);
    await correct();
    await run(book, runAt('2026-03-31', '2026-10-06', '2026-10-06 10:00:00'));
    await write(SHEET, 'P5', [['Dinyatakan selesai']]);
    const kept = (await register())[0];
    expect(valueOf(await undoRun(reopened(book).port)).keptRows).toBe(1);
    expect((await register())[0]).toEqual(kept);
  });

  it('leaves the sheet to people once they wrote anything on it', async () => {
    const book = reopened(template);
    await run(book, FIRST);
    await write(SHEET, 'B20', [['catatan rapat']]);
    valueOf(await undoRun(reopened(book).port));
    expect((await contentOf(SHEET)).flat()).toContain('catatan rapat');
    expect((await contentOf(SHEET)).flat()).not.toContain('Nomor');
  });
});
