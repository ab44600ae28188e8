import { applyRun } from '../../src/application/applyRun';
import { prepareRun } from '../../src/application/prepareRun';
import { undoRun } from '../../src/application/undoRun';
import { openFaulty } from '../support/faultyHost';
import {
  completeRun as run,
  openTemplate,
  optionsAt,
  reopened,
  valueOf,
  type OpenTemplate,
} from './openTemplate';
import { columnOf, contentOf, deleteColumn, edit, sheet } from './peopleEdits';
import { smallBook } from './smallBook';

const AT = optionsAt('2026-09-30');
const LATER = optionsAt('2026-03-31', {
  run: { time: '2026-10-07 10:00:00', person: null, toolVersion: '0.0.0' },
});

let template: OpenTemplate;
beforeAll(async () => {
  template = await openTemplate(smallBook());
});

describe('two target tables on one sheet', () => {
  const twoTables = async (): Promise<OpenTemplate> => {
    const book = reopened(template);
    await edit((c) => void c.workbook.tables.getItem('Capaian_Target').convertToRange());
    await Excel.run(async (context) => {
      const target = sheet(context, 'Target');
      const head = target.getRange('A4:U4').load({ values: true });
      const last = target.getRange('A7:U7').load({ values: true });
      await context.sync();
      const texts = (row: readonly unknown[] = []) =>
        row.map((cell) => (typeof cell === 'string' && cell !== '' ? `'${cell}` : cell));
      target.getRange('A7:U7').clear('Contents');
      target.getRange('A12:U12').values = [texts(head.values[0])];
      target.getRange('A13:U13').values = [texts(last.values[0])];
      await context.sync();
    });
    return book;
  };

  it('have their results beside each, keep them apart, and come to rest', async () => {
    const book = await twoTables();
    const before = await contentOf('Target');
    const preview = await run(book, AT);
    expect(preview.filter(({ kind }) => kind === 'resultsBeside')).toHaveLength(2);
    const at = await columnOf('Target', 'Status Pakta');
    const rows = await contentOf('Target');
    expect([5, 6, 13].map((row) => rows[row - 1]?.[at - 1] !== '')).toEqual([true, true, true]);
    expect(valueOf(await prepareRun(reopened(book).port, AT)).plan.operations).toEqual([]);
    const again = reopened(book);
    await run(again, LATER);
    expect(valueOf(await prepareRun(reopened(again).port, LATER)).plan.operations).toEqual([]);
    const last = reopened(again);
    valueOf(await undoRun(last.port));
    expect(await contentOf('Target')).toEqual(rows);
    expect(rows.map((row) => row.slice(0, 21))).toEqual(before.map((row) => row.slice(0, 21)));
  });
});

describe('results whose columns were taken apart', () => {
  it('come back in their old place when a column of theirs was deleted', async () => {
    const book = reopened(template);
    await run(book, AT);
    const left = await columnOf('Target', 'Capaian TW I (%)');
    await deleteColumn('Target', await columnOf('Target', 'Peringkat Kinerja'));
    await run(book, LATER);
    expect(await columnOf('Target', 'Capaian TW I (%)')).toBe(left);
    expect(valueOf(await prepareRun(reopened(book).port, LATER)).plan.operations).toEqual([]);
  });
});

describe('a sheet that may not be written', () => {
  it('refuses the undo before anything is changed', async () => {
    const book = reopened(template);
    await run(book, AT);
    await edit((c) => sheet(c, 'Target').protection.protect());
    const before = await contentOf('Target');
    expect(await undoRun(book.port)).toMatchObject({
      ok: false,
      failure: { code: 'HOST', failure: { code: 'SHEET_PROTECTED', sheet: 'Target' }, isRestored: true },
    });
    expect(await contentOf('Target')).toEqual(before);
    await edit((c) => sheet(c, 'Target').protection.unprotect());
    valueOf(await undoRun(book.port));
    expect(await columnOf('Target', 'Status Pakta')).toBe(0);
  });

  it.each(['Rekap Pejabat', 'Register Pakta', 'Riwayat Evaluasi'])(
    'refuses the whole run where %s is protected',
    async (name) => {
      const book = reopened(template);
      await run(book, AT);
      await edit((c) => sheet(c, name).protection.protect());
      const prepared = valueOf(await prepareRun(book.port, LATER));
      expect(await applyRun(book.port, prepared)).toMatchObject({
        ok: false,
        failure: { code: 'REFUSED', refusal: { code: 'OWN_SHEET_PROTECTED', sheet: name } },
      });
    },
  );
});

describe('prepareRun', () => {
  it('plans on a workbook in which what was cut off is mended, and the run before can be undone still', async () => {
    const first = reopened(template);
    await run(first, LATER);
    const results = await contentOf('Target');
    const book = openFaulty(first.save());
    const prepared = valueOf(await prepareRun(book.port, AT));
    book.arm('first write', { share: 0.6 }, true);
    expect(await applyRun(book.port, prepared)).toMatchObject({ ok: false, failure: { isRestored: false } });
    book.heal();
    expect(await contentOf('Target')).not.toEqual(results);
    valueOf(await prepareRun(book.port, AT));
    expect(await contentOf('Target')).toEqual(results);
    expect(valueOf(await undoRun(book.port)).time).toBe(LATER.run.time);
    expect(await columnOf('Target', 'Status Pakta')).toBe(0);
  });
});
