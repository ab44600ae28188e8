// What is selected and showing a place, through the real library at every level of Excel that is supported.
import { openExcel } from '../../src/excel/excelPort';
import { openSheets } from '../support/hostSession';
import { API_LEVELS, valueOf } from './openedBook';

const SHEETS = [{ name: 'Data' }, { name: "Bu'ku 2" }];

describe.each(API_LEVELS)('the window under ExcelApi %s', (apiSet) => {
  it('selects a place on another sheet and tells the active cell', async () => {
    openSheets(SHEETS, { apiSet });
    const { window } = openExcel();
    valueOf(await window.show("Bu'ku 2", 'C5:D9'));
    expect(valueOf(await window.selectedCell())).toEqual({ sheet: "Bu'ku 2", row: 5, column: 3 });
    valueOf(await window.show('Data', null));
    expect(valueOf(await window.selectedCell())).toEqual({ sheet: 'Data', row: 1, column: 1 });
  });

  it('says which sheet is gone', async () => {
    openSheets(SHEETS, { apiSet });
    const shown = await openExcel().window.show('Lain', 'A1');
    expect(shown).toMatchObject({ ok: false, failure: { code: 'SHEET_MISSING', sheet: 'Lain' } });
  });

  it('says so where this Excel opens no new workbook', async () => {
    openSheets(SHEETS, { apiSet });
    const opened = await openExcel().window.openNew('UEsDBA==');
    expect(opened).toMatchObject({ ok: false, failure: { code: 'NOT_SUPPORTED' } });
  });

  it('changes nothing', async () => {
    const { save } = openSheets(SHEETS, { apiSet });
    const before = save();
    const { window } = openExcel();
    valueOf(await window.selectedCell());
    expect(save()).toEqual(before);
  });
});

describe('the queue that port and window share', () => {
  it('never has two requests on their way', async () => {
    const { session } = openSheets(SHEETS);
    const { port, window } = openExcel();
    const order: string[] = [];
    const outcomes = [
      port.read(() => true).then(() => order.push('read')),
      window.selectedCell().then(() => order.push('selected')),
      port.probe([]).then(() => order.push('probed')),
      window.show('Data', 'B2').then(() => order.push('shown')),
    ];
    await Promise.all(outcomes);
    expect(order).toEqual(['read', 'selected', 'probed', 'shown']);
    expect(session.syncs).toBeGreaterThan(3);
  });
});
