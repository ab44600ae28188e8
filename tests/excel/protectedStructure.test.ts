// A workbook whose structure is locked: Excel adds and deletes no sheet, and the tool says that it is the workbook.
import type { PlanOperation } from '../../src/sheets/plan';
import { portFailureSentence } from '../../src/messages/portFailureSentence';
import { openFaulty } from '../support/faultyHost';
import { openBook } from './openedBook';
import { blankWorkbook } from '../../src/host/file/blankWorkbook';

const ADD: PlanOperation = { kind: 'addSheet', sheet: 'Rekap Pejabat' };
const WRITE: PlanOperation = { kind: 'writeCells', sheet: 'Sheet1', top: 1, left: 1, cells: [['a']] };

describe('a write into a workbook whose structure is protected', () => {
  it('that adds a sheet names the workbook and not the sheet that is not there', async () => {
    const book = openBook('1.17');
    book.refuse = (_, number) => (number === 1 ? 'AccessDenied' : null);
    const outcome = await book.port.write([ADD]);
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'WORKBOOK_PROTECTED', sheet: null } });
    if (outcome.ok) return;
    expect(portFailureSentence(outcome.failure, 'id')).toMatch(/^Struktur buku kerja ini terkunci\. /);
    expect(portFailureSentence(outcome.failure, 'en')).toMatch(
      /^The structure of this workbook is protected\. /,
    );
  });

  it('that only writes cells speaks of their sheet', async () => {
    const book = openFaulty(blankWorkbook());
    book.arm('first write', 'before', 'once', 'AccessDenied');
    expect(await book.port.write([WRITE])).toMatchObject({
      failure: { code: 'SHEET_PROTECTED', sheet: 'Sheet1' },
    });
  });
});
