// The command's door to the workbook, objects, where something stands in the way of a run: it stops where the texts between a
// pane and Excel would stop, with the same words, and leaves the same file.
import { applyRun } from '../../../src/application/applyRun';
import type { WorkbookPort } from '../../../src/application/port';
import { prepareRun } from '../../../src/application/prepareRun';
import { createExcelPort } from '../../../src/excel/excelPort';
import type { WorkbookModel } from '../../../src/host/engine/workbookModel';
import { createExecutor } from '../../../src/host/executor/executor';
import { DESKTOP_PROFILE, WEB_PROFILE } from '../../../src/host/executor/host';
import type { RequestBody } from '../../../src/host/executor/protocol';
import { blankWorkbook } from '../../../src/host/file/blankWorkbook';
import { savePackage } from '../../../src/host/file/savePackage';
import { filledTemplate } from '../../../src/host/cli/filledTemplate';
import { startOfficeSession, type Door } from '../../../src/host/node/officeSession';
import { SAMPLE_PAD } from '../../../src/sheets/sample/samplePad';
import { optionsAt, valueOf } from '../../application/openTemplate';
import { modelOf } from '../../support/hostSession';

const DOORS: readonly Door[] = ['texts', 'objects'];
const OPTIONS = optionsAt('2026-09-30');

interface Watched {
  readonly port: WorkbookPort;
  readonly model: WorkbookModel;
  /** Called after each request that set something. */
  afterWrite: () => void;
}

const setsSomething = ({ Actions }: RequestBody): boolean =>
  Actions.some(({ ActionType, Name }) => ActionType === 4 && (Name === 'Values' || Name === 'Formulas'));

function watched(bytes: Uint8Array, door: Door): Watched {
  const model = modelOf(bytes);
  const executor = createExecutor(model, DESKTOP_PROFILE);
  const book: Watched = { port: createExcelPort(), model, afterWrite: () => undefined };
  const session = startOfficeSession({ apiSet: DESKTOP_PROFILE.apiSet, strictApiCheck: true });
  session.onRequest = null;
  session.attach(
    {
      ...executor,
      execute: (body) => {
        const response = executor.execute(body);
        if (setsSomething(body)) book.afterWrite();
        return response;
      },
    },
    door,
  );
  return book;
}

/** Puts something into a cell behind the library's back. */
function put({ model }: Watched, sheet: string, row: number, column: number): void {
  const worksheet = model.findSheet(sheet)?.worksheet;
  if (worksheet == null) throw new Error(`No sheet ${sheet}`);
  worksheet.setContent(row - 1, column - 1, 'lain', null);
}

interface Stopped {
  readonly failure: unknown;
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

/** What a run comes to where `meddle` happens between the look and the writing. */
async function stopped(
  bytes: Uint8Array,
  door: Door,
  meddle: (book: Watched) => Promise<void> | void,
): Promise<Stopped> {
  const book = watched(bytes, door);
  const prepared = valueOf(await prepareRun(book.port, OPTIONS));
  await meddle(book);
  const before = savePackage(book.model);
  const applied = await applyRun(book.port, prepared);
  return { failure: applied.ok ? null : applied.failure, before, after: savePackage(book.model) };
}

async function stoppedByBoth(meddle: (book: Watched) => Promise<void> | void): Promise<Stopped> {
  const bytes = await filledTemplate(SAMPLE_PAD);
  const [texts, objects] = [await stopped(bytes, 'texts', meddle), await stopped(bytes, 'objects', meddle)];
  expect(objects).toEqual(texts);
  return objects;
}

describe('a run by objects', () => {
  it('stops where a figure is another since it was looked at, however that came', async () => {
    const { failure, before, after } = await stoppedByBoth((book) => put(book, 'Realisasi', 6, 5));
    expect(failure).toEqual({
      code: 'CHANGED_SINCE_PREVIEW',
      cells: [{ sheet: 'Realisasi', cell: 'E6' }],
    });
    expect(after).toEqual(before);
  });

  it('finds what was not planned when it reads again', async () => {
    const { failure } = await stoppedByBoth((book) => {
      book.afterWrite = () => {
        book.afterWrite = () => undefined;
        put(book, 'Realisasi', 6, 5);
      };
    });
    expect(failure).toMatchObject({ cells: [{ sheet: 'Realisasi', cell: 'E6' }] });
  });

  it('is refused by a protected sheet before anything is written', async () => {
    const { failure, before, after } = await stoppedByBoth(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Target').protection.protect();
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({
      code: 'HOST',
      failure: { code: 'SHEET_PROTECTED', sheet: 'Target' },
      isRestored: true,
    });
    expect(after).toEqual(before);
  });

  it('is refused by a filtered sheet before anything is written', async () => {
    const { failure, before, after } = await stoppedByBoth(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Target');
        sheet.autoFilter.apply(sheet.getRange('A4:H9'), 1, { filterOn: 'Values', values: ['1.02'] });
        await context.sync();
      }),
    );
    expect(failure).toMatchObject({ code: 'HOST', failure: { code: 'SHEET_FILTERED', sheet: 'Target' } });
    expect(after).toEqual(before);
  });
});

describe('OfficeSession.attach', () => {
  it('takes no objects for a workbook whose messages are limited in size', () => {
    const session = startOfficeSession({ apiSet: '1.17', strictApiCheck: true });
    const executor = createExecutor(modelOf(blankWorkbook()), WEB_PROFILE);
    expect(() => {
      session.attach(executor, 'objects');
    }).toThrow();
  });

  it.each(DOORS)('counts the requests that come by %s', async (door) => {
    const session = startOfficeSession({ apiSet: '1.17', strictApiCheck: true });
    session.attach(createExecutor(modelOf(blankWorkbook()), DESKTOP_PROFILE), door);
    session.reset();
    await Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
    expect({ syncs: session.syncs, hasBytes: session.bytesIn > 0 }).toEqual({
      syncs: 1,
      hasBytes: door === 'texts',
    });
  });
});
