// Sheets, names, tables, parts and limits, through the real Excel.run, for each requirement set that the host may declare.
// Sources: published typings (TYPES), office-js-docs-pr, and the library's own text (LIB).
import { createExecutor } from '../../src/host/executor/executor';
import { DESKTOP_PROFILE } from '../../src/host/executor/host';
import type { RequestBody } from '../../src/host/executor/protocol';
import { failureCode, isRelease, openSheets } from '../support/hostSession';

const HEADED =
  '<row r="1"><c r="A1" t="str"><v>Nama</v></c><c r="B1"><v>2026</v></c></row><row r="2"><c r="A2" t="str"><v>a</v></c><c r="B2"><v>1</v></c></row>';

describe.each(['1.9', '1.14', '1.17'])('Workbook under ExcelApi %s', (apiSet) => {
  const open = (rows = ''): void => {
    openSheets([{ name: 'Data', rows }, { name: 'Lain' }], { apiSet });
  };

  it('finds sheets by name without case and by id (TYPES WorksheetCollection.getItem)', async () => {
    open();
    const names = await Excel.run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/id,items/name');
      await context.sync();
      const one = sheets.getItem('DATA').load('name');
      const two = sheets.getItem(sheets.items[1]?.id ?? '').load('name');
      await context.sync();
      return [one.name, two.name];
    });
    expect(names).toEqual(['Data', 'Lain']);
  });

  it('gives a null object, and null objects from it, for a sheet that is not there (null objects page)', async () => {
    open();
    const facts = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Tidak Ada');
      const used = sheet.getUsedRangeOrNullObject(true).load('address,worksheet/name');
      await context.sync();
      return [sheet.isNullObject, used.isNullObject];
    });
    expect(facts).toEqual([true, true]);
  });

  it('fails with ItemNotFound for a sheet that is not there', async () => {
    open();
    expect(
      await failureCode(async (context) => {
        context.workbook.worksheets.getItem('Tidak Ada').load('name');
        await context.sync();
      }),
    ).toBe('ItemNotFound');
  });

  it.each(['a/b', 'a[b]', 'a:b', 'a?b', 'a*b', 'a\\b', '', 'x'.repeat(32), "'a"])(
    'refuses %j as the name of a sheet',
    async (name) => {
      open();
      expect(
        await failureCode(async (context) => {
          context.workbook.worksheets.add(name);
          await context.sync();
        }),
      ).toBe('InvalidArgument');
    },
  );

  it('refuses the name of another sheet in any case (ErrorCodes.itemAlreadyExists)', async () => {
    open();
    expect(
      await failureCode(async (context) => {
        context.workbook.worksheets.add('dATA');
        await context.sync();
      }),
    ).toBe('ItemAlreadyExists');
  });

  it('gives A1 for the used range of an empty sheet, or a null object when asked so (TYPES Worksheet.getUsedRange)', async () => {
    open();
    const facts = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const used = sheet.getUsedRange().load('address');
      const none = sheet.getUsedRangeOrNullObject();
      await context.sync();
      return [used.address, none.isNullObject];
    });
    expect(facts).toEqual(['Data!A1', true]);
  });

  it('keeps the last visible sheet (TYPES Worksheet.delete: GeneralException)', async () => {
    openSheets([{ name: 'Satu' }], { apiSet });
    expect(
      await failureCode(async (context) => {
        context.workbook.worksheets.getItem('Satu').delete();
        await context.sync();
      }),
    ).toBe('GeneralException');
  });

  it('adds a sheet of the name that was deleted in the same batch', async () => {
    open();
    const names = await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Lain').delete();
      context.workbook.worksheets.add('Lain').getRange('A1').values = [[1]];
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return sheets.items.map((sheet) => sheet.name);
    });
    expect(names).toEqual(['Data', 'Lain']);
  });

  it('makes table headers text, in the cells too (excel-add-ins-tables.md)', async () => {
    open(HEADED);
    const facts = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      const table = sheet.tables.add('A1:B2', true);
      table.name = 'Capaian';
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('address');
      table.columns.load('items/name');
      await context.sync();
      return [header.values, body.address, table.columns.items.map((column) => column.name)];
    });
    expect(facts).toEqual([[['Nama', '2026']], 'Data!A2:B2', ['Nama', '2026']]);
  });

  it('takes an address without a sheet for one of the sheet whose tables they are (excel-add-ins-tables.md)', async () => {
    open(HEADED);
    const address = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Lain').tables.add('C3:D5', true).getRange();
      range.load('address');
      await context.sync();
      return range.address;
    });
    expect(address).toBe('Lain!C3:D5');
  });

  it('refuses a table over another (ErrorCodes.invalidArgument)', async () => {
    open(HEADED);
    expect(
      await failureCode(async (context) => {
        const { tables } = context.workbook.worksheets.getItem('Data');
        tables.add('A1:B2', true);
        tables.add('B1:C3', true);
        await context.sync();
      }),
    ).toBe('InvalidArgument');
  });

  it('keeps hidden names and gives their ranges (TYPES NamedItem)', async () => {
    open();
    const facts = await Excel.run(async (context) => {
      const { names } = context.workbook;
      names.add('_tanda', context.workbook.worksheets.getItem('Lain').getRange('B2:C3')).visible = false;
      await context.sync();
      const found = names.getItemOrNullObject('_TANDA').load('visible,value,formula,type,scope');
      const range = found.getRangeOrNullObject().load('address');
      await context.sync();
      return [found.visible, found.value, found.formula, found.type, found.scope, range.address];
    });
    expect(facts).toEqual([false, 'Lain!B2:C3', '=Lain!$B$2:$C$3', 'Range', 'Workbook', 'Lain!B2:C3']);
  });

  it('keeps custom XML parts through saving (TYPES CustomXmlPart)', async () => {
    const book = openSheets([{ name: 'Data' }], { apiSet });
    await Excel.run(async (context) => {
      context.workbook.customXmlParts.add('<catatan xmlns="urn:uji">isi</catatan>');
      await context.sync();
    });
    const { openBook } = await import('../support/hostSession');
    openBook(book.save(), { apiSet });
    const xml = await Excel.run(async (context) => {
      const part = context.workbook.customXmlParts.getByNamespace('urn:uji').getOnlyItem();
      const text = part.getXml();
      await context.sync();
      return text.value;
    });
    expect(xml).toContain('isi');
  });

  it('gives the traces that ran before the failing action', async () => {
    open();
    let traces: readonly string[] = [];
    try {
      await Excel.run(async (context) => {
        context.trace('satu');
        context.workbook.worksheets.getItem('Tidak Ada').load('name');
        context.trace('dua');
        await context.sync();
      });
    } catch (cause) {
      traces = (cause as OfficeExtension.Error).traceMessages;
    }
    expect(traces).toEqual(['satu']);
  });

  it('refuses members above the declared set (LIB throwIfApiNotSupported)', async () => {
    open();
    const code = await failureCode(async (context) => {
      context.workbook.worksheets
        .getItem('Data')
        .getRange('A1:B2')
        .getMergedAreasOrNullObject()
        .load('address');
      await context.sync();
    });
    expect(code).toBe(apiSet === '1.9' ? 'ApiNotFound' : '');
  });

  it('fails by name for a member that it does not have', async () => {
    open();
    expect(
      await failureCode(async (context) => {
        context.workbook.worksheets.getItem('Data').shapes.load('items/name');
        await context.sync();
      }),
    ).toBe('ApiNotFound');
  });
});

describe('payload limits (resource-limits page: 5 MB each way on the web)', () => {
  const limit = { payloadLimitBytes: 20_000 };

  it('refuses a request that is too large', async () => {
    openSheets([{ name: 'Data' }], limit);
    expect(
      await failureCode(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange('A1').values = [['x'.repeat(30_000)]];
        await context.sync();
      }),
    ).toBe('RequestPayloadSizeLimitExceeded');
  });

  it('refuses a response that is too large', async () => {
    openSheets([{ name: 'Data' }], limit);
    expect(
      await failureCode(async (context) => {
        context.workbook.worksheets.getItem('Data').getRange('A1:Z1000').load('values');
        await context.sync();
      }),
    ).toBe('ResponsePayloadSizeLimitExceeded');
  });

  it('keeps the ranges of a book when those of the book before are released late', async () => {
    const first = openSheets();
    const second = createExecutor(first.model, DESKTOP_PROFILE);
    const released: RequestBody[] = [];
    const executor = createExecutor(first.model, DESKTOP_PROFILE);
    first.session.attach({
      ...executor,
      execute(body) {
        if (isRelease(body)) released.push(body);
        return executor.execute(body);
      },
    });
    const useRange = (between: () => void): Promise<string> =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Data').getRange('A1');
        await context.sync();
        between();
        range.load('address');
        await context.sync();
        return range.address;
      });
    await useRange(() => undefined);
    first.session.attach(second);
    const late = (): void => {
      for (const body of released) second.execute(body);
    };
    expect(released).toHaveLength(1);
    expect(await useRange(late)).toBe('Data!A1');
  });

  it('answers an injected fault in place of the workbook', async () => {
    const { session } = openSheets();
    session.onRequest = () => ({ code: 'InvalidOperationInCellEditMode', message: 'editing' });
    const code = await failureCode((context) => context.sync());
    session.onRequest = null;
    expect(code).toBe('InvalidOperationInCellEditMode');
  });
});
