// Hints of edits through the real library: who edited, where, and when nothing is told any more.
import type { EditHint } from '../../src/application/workbookWindow';
import { openExcel, type OpenExcel } from '../../src/excel/excelPort';
import { createExecutor, type Executor } from '../../src/host/executor/executor';
import { DESKTOP_PROFILE } from '../../src/host/executor/host';
import { startOfficeSession, type OfficeSession } from '../../src/host/node/officeSession';
import { modelOf } from '../support/hostSession';
import { rawWorkbook } from '../support/rawWorkbook';

interface Watched extends OpenExcel {
  readonly session: OfficeSession;
  readonly executor: Executor;
  readonly hints: EditHint[];
  readonly stop: () => void;
  readonly edit: (source: 'Local' | 'Remote') => Promise<void>;
}

const aMoment = () => new Promise((resolve) => setTimeout(resolve, 20));

async function watched(apiSet: string): Promise<Watched> {
  const session = startOfficeSession({ apiSet, strictApiCheck: true });
  const executor = createExecutor(modelOf(rawWorkbook({ sheets: [{ name: 'Data' }] })), {
    ...DESKTOP_PROFILE,
    apiSet,
  });
  session.attach(executor);
  session.onRequest = null;
  const excel = openExcel();
  const hints: EditHint[] = [];
  const stop = excel.window.watchEdits((hint) => {
    hints.push(hint);
  });
  await aMoment();
  const [sheet] = executor.model.sheets;
  if (sheet === undefined) throw new Error('No sheet');
  const edit = async (source: 'Local' | 'Remote') => {
    expect(executor.type(sheet, 0, 0, 7, source)).toBeNull();
    session.deliverEvents();
    await aMoment();
  };
  return { ...excel, session, executor, hints, stop, edit };
}

const write = ({ port }: OpenExcel) =>
  port.write([{ kind: 'writeCells', sheet: 'Data', top: 2, left: 1, cells: [['a']] }]);

describe('watchChanges', () => {
  it.each(['1.9', '1.14', '1.17'])('tells who edited under ExcelApi %s', async (apiSet) => {
    const book = await watched(apiSet);
    await book.edit('Local');
    await book.edit('Remote');
    const sheetId = book.executor.model.sheets[0]?.id ?? '';
    expect(book.hints.map(({ sheetId: id, isByCoauthor }) => [id, isByCoauthor])).toEqual([
      [sheetId, false],
      [sheetId, true],
    ]);
    expect(book.hints.every(({ isOwn }) => isOwn !== true)).toBe(true);
    book.stop();
    await aMoment();
  });

  it('marks what the add-in wrote itself', async () => {
    const book = await watched('1.17');
    await write(book);
    await aMoment();
    expect(book.hints.length).toBeGreaterThan(0);
    expect(book.hints.every(({ isOwn, isByCoauthor }) => isOwn === true && !isByCoauthor)).toBe(true);
    book.stop();
    await aMoment();
  });

  it('tells nothing once it was stopped, and has Excel stop telling', async () => {
    const book = await watched('1.17');
    book.stop();
    await aMoment();
    await book.edit('Local');
    expect(book.hints).toEqual([]);
    expect(book.executor.takeEvents()).toEqual([]);
  });

  it('tells nothing where Excel refuses', async () => {
    const session = startOfficeSession({ apiSet: '1.17', strictApiCheck: true });
    session.attach(createExecutor(modelOf(rawWorkbook({ sheets: [{ name: 'Data' }] })), DESKTOP_PROFILE));
    session.onRequest = () => ({ code: 'AccessDenied', message: 'AccessDenied' });
    const stop = openExcel().window.watchEdits(() => {
      throw new Error('Nothing was registered');
    });
    await aMoment();
    stop();
    session.onRequest = null;
    await aMoment();
  });
});
