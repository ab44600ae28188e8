// One sheet of the template added: as the template has it, and all or nothing whatever Excel refuses half-way.
import { addTemplateSheet } from '../../src/application/addTemplateSheet';
import { createExcelPort } from '../../src/excel/excelPort';
import { blankWorkbook } from '../../src/host/file/blankWorkbook';
import { templateTexts } from '../../src/messages/templateSentences';
import type { WorkbookPort } from '../../src/application/port';
import { TEMPLATE_SHEETS, type SourceRole } from '../../src/sheets/templateSheets';
import { openBook, openSheets } from '../support/hostSession';
import { openFaulty, type Fault } from '../support/faultyHost';
import { valueOf } from './openTemplate';

const OPTIONS = { year: null, asOf: null, runDate: '2026-10-05', answers: {} };
const TEXTS = templateTexts('id');

const add = (port: WorkbookPort, role: SourceRole) => addTemplateSheet(port, role, TEXTS, OPTIONS);

async function gridOf(port: WorkbookPort, sheet: string) {
  const { reading } = valueOf(await port.read((head) => head.name === sheet));
  return { grid: reading.sheets.find(({ name }) => name === sheet), names: reading.sheetNames };
}

describe('addTemplateSheet', () => {
  it.each(TEMPLATE_SHEETS)('adds $name with its headings as a table', async ({ role, name, headings }) => {
    openBook(blankWorkbook());
    const port = createExcelPort();
    expect(valueOf(await add(port, role))).toEqual({ sheet: name });
    const { grid } = await gridOf(port, name);
    expect(grid?.values[3]).toEqual(headings);
    expect(grid?.tables).toHaveLength(1);
  });

  it('takes the year of the clock for presets where the workbook names none', async () => {
    openBook(blankWorkbook());
    const port = createExcelPort();
    valueOf(await add(port, 'settings'));
    const { grid } = await gridOf(port, 'Pengaturan');
    expect(grid?.values.find(([key]) => key === 'Tahun Anggaran')?.[1]).toBe(2026);
  });

  it.each(['pakta', 'PAKTA'])('adds nothing beside a sheet named %s', async (name) => {
    openSheets([{ name }]);
    const port = createExcelPort();
    expect(await add(port, 'pacts')).toEqual({ ok: false, failure: { code: 'SHEET_EXISTS', sheet: name } });
  });

  it('adds no second sheet of a kind', async () => {
    openBook(blankWorkbook());
    const port = createExcelPort();
    valueOf(await add(port, 'scale'));
    expect(await add(port, 'scale')).toMatchObject({ ok: false, failure: { code: 'SHEET_EXISTS' } });
  });

  it.each<readonly [string, Fault]>([
    ['before it was sent', 'before'],
    ['after it was done', 'lost'],
    ['in its first half', { share: 0.3 }],
    ['near its end', { share: 0.9 }],
  ])('leaves nothing behind where the write fails %s', async (_, fault) => {
    const book = openFaulty(blankWorkbook());
    book.arm('first write', fault, false);
    const outcome = await add(book.port, 'officials');
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'HOST', isRestored: true } });
    book.heal();
    expect((await gridOf(book.port, 'Pejabat')).names).toEqual(['Sheet1']);
    expect(valueOf(await add(book.port, 'officials'))).toEqual({ sheet: 'Pejabat' });
  });

  it('does not claim so where Excel is gone', async () => {
    const book = openFaulty(blankWorkbook());
    book.arm('first write', { share: 0.5 }, true);
    expect(await add(book.port, 'officials')).toMatchObject({ ok: false, failure: { isRestored: false } });
  });
});
