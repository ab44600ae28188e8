// How ranges behave, through the real Excel.run, for each requirement set that the host may declare.
// Sources: OfficeDev/office-js-docs-pr docs/excel (named below) and the remarks of the published typings (TYPES).
import { failureCode, openSheets } from '../support/hostSession';

const ROWS =
  '<row r="1"><c r="A1" t="str"><v>Kode</v></c><c r="B1"><v>1</v></c></row><row r="2"><c r="A2" t="e"><v>#REF!</v></c><c r="B2"><f>B1*2</f><v>2</v></c></row>';

const sheetOf = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem('Data');

async function read(address: string): Promise<{
  values: unknown[][];
  formulas: unknown[][];
  types: unknown[][];
  formats: unknown[][];
  text: unknown[][];
}> {
  return Excel.run(async (context) => {
    const range = sheetOf(context).getRange(address);
    range.load('values,formulas,valueTypes,numberFormat,text');
    await context.sync();
    return {
      values: range.values,
      formulas: range.formulas,
      types: range.valueTypes,
      formats: range.numberFormat,
      text: range.text,
    };
  });
}

async function write(address: string, values: unknown): Promise<void> {
  await Excel.run(async (context) => {
    sheetOf(context).getRange(address).values = values as unknown[][];
    await context.sync();
  });
}

describe.each(['1.9', '1.14', '1.17'])('Range under ExcelApi %s', (apiSet) => {
  const open = (rows = ROWS): void => {
    openSheets([{ name: 'Data', rows }], { apiSet });
  };

  it('gives blank as an empty string, errors as their code (excel-add-ins-blank-null-values.md; TYPES Range.values)', async () => {
    open();
    const { values, types } = await read('A1:C2');
    expect(values).toEqual([
      ['Kode', 1, ''],
      ['#REF!', 2, ''],
    ]);
    expect(types).toEqual([
      ['String', 'Double', 'Empty'],
      ['Error', 'Double', 'Empty'],
    ]);
  });

  it('gives formulas with their sign and constants as they are (TYPES Range.formulas)', async () => {
    open();
    expect((await read('B1:B2')).formulas).toEqual([[1], ['=B1*2']]);
  });

  it.each([
    ['=B1+1', '=B1+1'],
    ['-B1', '=-B1'],
    ['+B1', '=+B1'],
  ])('takes %s for a formula (TYPES Range.values)', async (input, formula) => {
    open();
    await write('D1', [[input]]);
    expect((await read('D1')).formulas).toEqual([[formula]]);
  });

  it.each<[string, unknown, string]>([
    ["'=B1", '=B1', 'General'],
    ["'007", '007', 'General'],
    ['12', 12, 'General'],
    ['-5', -5, 'General'],
    ['12.5%', 0.125, '0.00%'],
    ['TRUE', true, 'General'],
    ['4.1.01.09', '4.1.01.09', 'General'],
    ['1.234.567,89', '1.234.567,89', 'General'],
  ])(
    'takes %j for %j, as typed into a cell (excel-add-ins-ranges-set-get-values.md)',
    async (input, value, format) => {
      open();
      await write('D1', [[input]]);
      const { values, formats } = await read('D1');
      expect(values).toEqual([[value]]);
      expect(formats).toEqual([[format]]);
    },
  );

  it('keeps what is written into a text cell as it is (TYPES Range.numberFormat)', async () => {
    open();
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('D1:D2');
      range.numberFormat = [['@'], ['@']];
      range.values = [['007'], ['=1']];
      await context.sync();
    });
    expect((await read('D1:D2')).formulas).toEqual([['007'], ['=1']]);
  });

  it('leaves a cell at null and clears it at an empty string (excel-add-ins-blank-null-values.md)', async () => {
    open();
    await write('A1:B1', [[null, '']]);
    expect((await read('A1:B1')).values).toEqual([['Kode', '']]);
  });

  it('lets one value fill the whole range (TYPES Range.values)', async () => {
    open();
    await write('D1:E2', 7);
    expect((await read('D1:E2')).values).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  it('refuses an array of another shape (TYPES Range.values; error InvalidArgument)', async () => {
    open();
    expect(
      await failureCode(async (context) => {
        sheetOf(context).getRange('D1:E2').values = [[1, 2]];
        await context.sync();
      }),
    ).toBe('InvalidArgument');
  });

  it('keeps what ran before the failing action: a batch is no transaction (application-specific-api-model.md)', async () => {
    open();
    await failureCode(async (context) => {
      sheetOf(context).getRange('D1').values = [['tinggal']];
      context.workbook.worksheets.getItem('Tidak Ada').getRange('A1').values = [[1]];
      await context.sync();
    });
    expect((await read('D1')).values).toEqual([['tinggal']]);
  });

  it('takes writes of many rows that the library sends in slices (LIB setRangePropertiesInBulk)', async () => {
    open();
    const rows = Array.from({ length: 400 }, (_, row) =>
      Array.from({ length: 6 }, (__, column) => row * 10 + column),
    );
    await write('A1:F400', rows);
    expect((await read('A1:F400')).values).toEqual(rows);
  });

  it('gives null for the cells of a whole column and refuses to write them (excel-add-ins-ranges-unbounded.md)', async () => {
    open();
    const values = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A:A');
      range.load('values,rowCount');
      await context.sync();
      return [range.values, range.rowCount];
    });
    expect(values).toEqual([null, 1048576]);
    expect(
      await failureCode(async (context) => {
        sheetOf(context).getRange('A:A').values = [['x']];
        await context.sync();
      }),
    ).toBe('InvalidArgument');
  });

  it('keeps only the first value of a merge (excel-add-ins-ranges-get.md: merged ranges)', async () => {
    open();
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('D1:E1');
      range.merge();
      range.values = [['a', 'b']];
      await context.sync();
    });
    expect((await read('D1:E1')).values).toEqual([['a', '']]);
  });

  it.each([
    ['C1:C9', ['C2:D3', 'C5:C6']],
    ['D3:D3', ['C2:D3']],
    ['A1:B9', []],
  ])(
    'gives the merges that %s touches, each as a whole (TYPES Range.getMergedAreasOrNullObject)',
    async (address, expected) => {
      open();
      if (apiSet === '1.9') return;
      const found = await Excel.run(async (context) => {
        const sheet = sheetOf(context);
        sheet.getRange('C2:D3').merge();
        sheet.getRange('C5:C6').merge();
        const merged = sheet.getRange(address).getMergedAreasOrNullObject();
        merged.load('areas/items/address');
        await context.sync();
        return merged.isNullObject ? [] : merged.areas.items.map((area) => area.address);
      });
      expect(found).toEqual(expected.map((area) => `Data!${area}`));
    },
  );

  it('moves merges with inserted rows, also those that were asked for before (TYPES: shift Down)', async () => {
    open();
    if (apiSet === '1.9') return;
    const found = await Excel.run(async (context) => {
      const sheet = sheetOf(context);
      sheet.getRange('C2:D3').merge();
      const before = sheet.getRange('C1:D9').getMergedAreasOrNullObject();
      before.load('areas/items/address');
      await context.sync();
      sheet.getRange('1:2').insert('Down');
      const merged = sheet.getRange('C1:D9').getMergedAreasOrNullObject();
      merged.load('areas/items/address');
      await context.sync();
      return [before, merged].map(({ areas }) => areas.items.map(({ address }) => address));
    });
    expect(found).toEqual([['Data!C2:D3'], ['Data!C4:D5']]);
  });

  it('gives no merges where there are more than 512 (TYPES Range.getMergedAreasOrNullObject)', async () => {
    open();
    if (apiSet === '1.9') return;
    const merge = (rows: number): Promise<string> =>
      failureCode(async (context) => {
        const range = sheetOf(context).getRange(`D1:E${rows}`);
        range.merge(true);
        range.getMergedAreasOrNullObject().load('areaCount');
        await context.sync();
      });
    expect(await merge(512)).toBe('');
    expect(await merge(513)).toBe('GeneralException');
  });

  it('shows text by the number format (TYPES Range.text)', async () => {
    open();
    await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('D1:D3');
      range.values = [[1234567.5], [0.9333], [46024]];
      range.numberFormat = [['#,##0.00'], ['0.0%'], ['dd/mm/yyyy']];
      await context.sync();
    });
    expect((await read('D1:D3')).text).toEqual([['1,234,567.50'], ['93.3%'], ['02/01/2026']]);
  });

  it('brings a column width back without drift (TYPES RangeFormat.columnWidth: points)', async () => {
    open();
    const widths = await Excel.run(async (context) => {
      const result: number[] = [];
      const { format } = sheetOf(context).getRange('D1');
      for (const width of [48, 60.75, 150]) {
        format.columnWidth = width;
        format.load('columnWidth');
        await context.sync();
        result.push(format.columnWidth);
      }
      return result;
    });
    expect(widths).toEqual([48, 60.75, 150]);
  });

  it('moves a kept range with inserted rows (TYPES: shift Down)', async () => {
    open();
    const address = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A2:B2');
      range.load('address');
      await context.sync();
      sheetOf(context).getRange('1:2').insert('Down');
      range.load('address,formulas');
      await context.sync();
      return [range.address, range.formulas[0]?.[1]];
    });
    expect(address).toEqual(['Data!A4:B4', '=B3*2']);
  });

  it('refuses writes to a protected sheet (error-handling page: AccessDenied)', async () => {
    open();
    await Excel.run(async (context) => {
      sheetOf(context).protection.protect();
      await context.sync();
    });
    expect(
      await failureCode(async (context) => {
        sheetOf(context).getRange('A1').values = [['x']];
        await context.sync();
      }),
    ).toBe('AccessDenied');
    expect((await read('A1')).values).toEqual([['Kode']]);
  });

  it('clears contents, formats or all (TYPES Range.clear)', async () => {
    open();
    const results = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('A1');
      range.format.fill.color = '#FF0000';
      range.clear('Contents');
      range.load('values,format/fill/color');
      await context.sync();
      const first = [range.values[0]?.[0], range.format.fill.color];
      range.clear('Formats');
      range.load('format/fill/color');
      await context.sync();
      return [...first, range.format.fill.color];
    });
    expect(results).toEqual(['', '#FF0000', '#FFFFFF']);
  });

  it('sets rules and validations on exactly its cells', async () => {
    open();
    const found = await Excel.run(async (context) => {
      const range = sheetOf(context).getRange('D1:D9');
      const rule = range.conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=D1="Tercapai"';
      rule.custom.format.fill.color = '#C6EFCE';
      range.dataValidation.rule = { list: { inCellDropDown: true, source: 'Ya,Tidak' } };
      sheetOf(context).getRange('D5').conditionalFormats.clearAll();
      const four = sheetOf(context).getRange('D4').conditionalFormats.getCount();
      const five = sheetOf(context).getRange('D5').conditionalFormats.getCount();
      range.conditionalFormats.load('items/type,items/custom/rule/formula');
      range.dataValidation.load('type,rule');
      await context.sync();
      return [
        four.value,
        five.value,
        range.conditionalFormats.items[0]?.custom.rule.formula,
        range.dataValidation.type,
        range.dataValidation.rule,
      ];
    });
    expect(found).toEqual([
      1,
      0,
      '=D1="Tercapai"',
      'List',
      { list: { inCellDropDown: true, source: 'Ya,Tidak' } },
    ]);
  });
});
