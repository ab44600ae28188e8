// `Rekap Pejabat` and `Register Pakta` as lists that people sort, filter and write in: nothing that they wrote is lost,
// doubled or left beside another row; lists and arrows come with the run and go with it.
import { applyRun } from '../../src/application/applyRun';
import { prepareRun } from '../../src/application/prepareRun';
import { undoRun } from '../../src/application/undoRun';
import type { SampleBook, SampleRow } from '../../src/sheets/templateBook';
import { OWN_SHEETS } from '../../src/sheets/writing/ownSheets';
import { RECAP_COLUMNS } from '../../src/sheets/writing/recapSheet';
import { REGISTER_HEADINGS } from '../../src/sheets/writing/registerColumns';
import { openTemplate, optionsAt, reopened, valueOf, type OpenTemplate } from './openTemplate';
import { contentOf, edit, reverseRows, write } from './peopleEdits';
import { smallBook } from './smallBook';

const RECAP = OWN_SHEETS.recap;
const REGISTER = OWN_SHEETS.register;
const FIRST = optionsAt('2026-03-31');
const LATER = optionsAt('2026-09-30', {
  runDate: '2026-10-06',
  run: { time: '2026-10-06 10:00:00', person: null, toolVersion: '0.0.0' },
});
/** Beside the tool's columns. */
const NOTES = RECAP_COLUMNS.length;

const run = async (book: OpenTemplate, options: typeof FIRST): Promise<number> => {
  const prepared = valueOf(await prepareRun(book.port, options));
  valueOf(await applyRun(book.port, prepared));
  return prepared.plan.operations.length;
};

/** The note beside each official, by name; rows below the headings. */
async function notes(): Promise<readonly (readonly [unknown, unknown])[]> {
  const rows = await contentOf(RECAP);
  const header = rows.findIndex((row) => row.includes('Nama Pejabat'));
  return rows
    .slice(header + 1)
    .map((row) => [row[3] ?? '', row[NOTES] ?? ''] as const)
    .filter(([name, note]) => name !== '' || note !== '');
}

const lastColumn = columnLetters(NOTES + 1);

function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest === 0 ? '' : columnLetters(rest)) + String.fromCharCode(65 + ((column - 1) % 26));
}

const withHead = (book: SampleBook, row: SampleRow): SampleBook => ({
  ...book,
  sheets: { ...book.sheets, Pejabat: [row, ...(book.sheets['Pejabat'] ?? [])] },
});

let template: OpenTemplate;
beforeAll(async () => {
  template = await openTemplate(
    withHead(smallBook(), {
      'Kode OPD': '3.30',
      'Perangkat Daerah': 'Dinas Perdagangan',
      'Nama Pejabat': 'Larasati Wiryaningrum',
      NIP: '197501012000032009',
      Jabatan: 'Kepala',
      'Status Jabatan': 'Definitif',
      'TMT Mulai': '2024-01-02',
    }),
  );
});

const noteAll = async (): Promise<void> => {
  const names = (await notes()).map(([name]) => [`catatan ${String(name)}`]);
  await write(RECAP, `${lastColumn}5:${lastColumn}${String(4 + names.length)}`, names);
};

describe('Rekap Pejabat from run to run', () => {
  it('keeps each note beside its official when people sort the sheet', async () => {
    const book = reopened(template);
    await run(book, FIRST);
    await noteAll();
    await reverseRows(RECAP, `A5:${lastColumn}7`);
    const sorted = await notes();
    await run(book, LATER);
    expect(await notes()).toEqual(sorted);
    expect(sorted.map(([name, note]) => note === `catatan ${String(name)}`)).toEqual([true, true, true]);
    expect(await run(book, LATER)).toBe(0);
  });

  it('needs no new run for a sheet that people only sorted', async () => {
    const book = reopened(template);
    await run(book, FIRST);
    await reverseRows(RECAP, 'A5:BA7');
    expect(await run(book, FIRST)).toBe(0);
  });

  it('leaves a row that people put in between, with what they wrote in it', async () => {
    const book = reopened(template);
    await run(book, FIRST);
    await noteAll();
    await edit((context) => {
      const sheet = context.workbook.worksheets.getItem(RECAP);
      sheet.getRange('6:6').insert('Down');
      sheet.getRange('D6').values = [['Dibahas 5 Oktober']];
    });
    await run(book, LATER);
    const rows = await notes();
    expect(rows).toHaveLength(4);
    expect(rows[1]).toEqual(['Dibahas 5 Oktober', '']);
    for (const [name, note] of rows.filter((_, at) => at !== 1)) expect(note).toBe(`catatan ${String(name)}`);
  });

  it('adds a newcomer once, below what people sorted', async () => {
    const book = reopened(template);
    await run(book, FIRST);
    await noteAll();
    await reverseRows(RECAP, `A5:${lastColumn}7`);
    await write('Pejabat', 'H5:H5', [['2026-06-30']]);
    await edit((context) => {
      context.workbook.worksheets.getItem('Pejabat').getRange('6:6').insert('Down');
    });
    await write('Pejabat', 'A6:I6', [
      [
        '3.30',
        'Dinas Perdagangan',
        'Bayu Anggara',
        '198503032010011003',
        'Kepala',
        'Definitif',
        '2026-07-01',
        '',
        '',
      ],
    ]);
    await run(book, LATER);
    const rows = await notes();
    expect(rows.map(([name]) => name).filter((name) => name === 'Bayu Anggara')).toHaveLength(1);
    expect(rows.at(-1)).toEqual(['Bayu Anggara', '']);
    expect(rows).toHaveLength(4);
    expect(await run(book, LATER)).toBe(0);
  });
});

const looks = (sheet: string, cell: string) =>
  Excel.run(async (context) => {
    const page = context.workbook.worksheets.getItem(sheet);
    const { dataValidation } = page.getRange(cell);
    dataValidation.load('type,rule,errorAlert');
    page.autoFilter.load('enabled,isDataFiltered');
    const titles = page.pageLayout.getPrintTitleRowsOrNullObject();
    titles.load('address');
    await context.sync();
    return {
      type: dataValidation.type,
      list: dataValidation.rule.list?.source ?? null,
      refuses: dataValidation.errorAlert.showAlert,
      hasArrows: page.autoFilter.enabled,
      titles: titles.isNullObject ? null : titles.address,
    };
  });

/** The last row of the register that holds anything. */
const filledRows = async (): Promise<number> =>
  (await contentOf(REGISTER)).findLastIndex((row) => row.some((cell) => cell !== '')) + 1;

const FOLLOW_UP = columnLetters(REGISTER_HEADINGS.indexOf('Tindak Lanjut') + 1);
const DECISION = columnLetters(REGISTER_HEADINGS.indexOf('Keputusan') + 1);

describe('the lists that people work with', () => {
  it('propose steps of follow-up without refusing other words, and propose no decision', async () => {
    const book = reopened(template);
    await run(book, FIRST);
    expect(await looks(REGISTER, `${FOLLOW_UP}5`)).toEqual({
      type: 'List',
      list: 'Klarifikasi,Pembinaan,Peringatan,Masa perbaikan,Uji kompetensi,Selesai',
      refuses: false,
      hasArrows: true,
      titles: `'${REGISTER}'!4:4`,
    });
    expect((await looks(REGISTER, `${DECISION}5`)).type).toBe('None');
    expect(await looks(RECAP, 'A5')).toMatchObject({ hasArrows: true, titles: `'${RECAP}'!4:4` });
  });

  it('come with the rows that a later run adds, and go with them', async () => {
    const book = reopened(template);
    await run(book, FIRST);
    const before = await filledRows();
    await run(book, LATER);
    const added = await filledRows();
    expect(added).toBeGreaterThan(before);
    expect((await looks(REGISTER, `${FOLLOW_UP}${String(added)}`)).type).toBe('List');
    valueOf(await undoRun(book.port));
    expect((await looks(REGISTER, `${FOLLOW_UP}${String(added)}`)).type).toBe('None');
    expect((await looks(REGISTER, `${FOLLOW_UP}${String(before)}`)).type).toBe('List');
  });

  it('leave a filter that people set, and write nothing under it', async () => {
    const book = reopened(template);
    await run(book, FIRST);
    await edit((context) => {
      const sheet = context.workbook.worksheets.getItem(REGISTER);
      sheet.autoFilter.apply(sheet.getRange('A4:S6'), 7, { filterOn: 'Values', values: ['4.1.01.09'] });
    });
    const prepared = valueOf(await prepareRun(book.port, LATER));
    expect(prepared.plan.refusal).toEqual({ code: 'OWN_SHEET_FILTERED', sheet: REGISTER });
    expect(prepared.plan.operations.some((one) => one.kind === 'setFilter')).toBe(false);
  });

  it('keep people’s words with their row when a row is put in between', async () => {
    const book = reopened(template);
    await run(book, FIRST);
    const rows = (await contentOf(REGISTER)).slice(4);
    await write(REGISTER, 'S5:S6', [['catatan satu'], ['catatan dua']]);
    await edit((context) => {
      const sheet = context.workbook.worksheets.getItem(REGISTER);
      sheet.getRange('6:6').insert('Down');
      sheet.getRange('S6').values = [['catatan rapat']];
    });
    await run(book, LATER);
    const after = await contentOf(REGISTER);
    const keys = (list: readonly (readonly unknown[])[]) => list.map((row) => [row[0], row[7]]);
    expect(keys([after[4] ?? [], after[6] ?? []])).toEqual(keys(rows.slice(0, 2)));
    expect(after.slice(4, 7).map((row) => row[18])).toEqual(['catatan satu', 'catatan rapat', 'catatan dua']);
    expect(await run(book, LATER)).toBe(0);
  });
});

describe('the history on paper', () => {
  it('repeats its headings on every page, and has no arrows that would refuse the next run its row', async () => {
    const book = await openTemplate(smallBook());
    await run(book, FIRST);
    const { hasArrows, titles } = await looks(OWN_SHEETS.history, 'A5');
    expect({ hasArrows, titles }).toEqual({ hasArrows: false, titles: "'Riwayat Evaluasi'!4:4" });
  });
});
