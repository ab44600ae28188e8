// What an edit leaves as it was: every part that it does not concern, and within a sheet every cell that nobody wrote.
import { strFromU8, unzipSync } from 'fflate';
import { savePackage } from '../../src/host/file/savePackage';
import { modelOf, openBook, openSheets } from '../support/hostSession';
import { richParts, richWorkbook } from '../support/richWorkbook';

const textsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));

async function editCells(edit: (sheet: Excel.Worksheet) => void): Promise<Record<string, string>> {
  const book = openBook(richWorkbook());
  await Excel.run(async (context) => {
    edit(context.workbook.worksheets.getItem('Data'));
    await context.sync();
  });
  return textsOf(book.save());
}

describe('savePackage', () => {
  it('keeps every part byte for byte when nothing was changed', () => {
    expect(textsOf(savePackage(modelOf(richWorkbook())))).toEqual(richParts());
  });

  it('keeps every part byte for byte when a batch only reads', async () => {
    const book = openBook(richWorkbook());
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Data').getUsedRange();
      range.load('values,text,numberFormat,address');
      range.conditionalFormats.load('items/type');
      await context.sync();
    });
    expect(textsOf(book.save())).toEqual(richParts());
  });

  it('changes only the parts that a written cell concerns', async () => {
    const before = richParts();
    const after = await editCells((sheet) => (sheet.getRange('H2').values = [[1]]));
    const changed = Object.keys(before).filter((name) => before[name] !== after[name]);
    expect(changed.sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
  });

  it('keeps the text of the cells that nobody wrote and of all else on the sheet', async () => {
    const before = richParts()['xl/worksheets/sheet1.xml'] ?? '';
    const after =
      (await editCells((sheet) => (sheet.getRange('H2').values = [[1]])))['xl/worksheets/sheet1.xml'] ?? '';
    const row2 = before.slice(before.indexOf('<c r="A2"'), before.indexOf('</row><row r="3"'));
    expect(after).toContain(`${row2}<c r="H2"><v>1</v></c></row>`);
    expect(after).toContain('<dimension ref="A1:H3"/>');
    const tail = before.slice(before.indexOf('</sheetData>'));
    expect(after.slice(after.indexOf('</sheetData>'))).toBe(tail);
  });

  it('asks Excel to calculate when cells changed and formulas are there', async () => {
    const after = await editCells((sheet) => (sheet.getRange('B3').values = [[8]]));
    expect(after['xl/workbook.xml']).toContain('fullCalcOnLoad="1"');
    expect(after['xl/calcChain.xml']).toBeDefined();
  });

  it('drops the chain of calculation only when a formula was overwritten', async () => {
    const book = openBook(richWorkbook());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Lain').getRange('A1').values = [['teks']];
      await context.sync();
    });
    const after = textsOf(book.save());
    expect(after['xl/calcChain.xml']).toBeUndefined();
    expect(after['[Content_Types].xml']).not.toContain('calcChain');
    expect(after['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
  });

  it.each([
    ' awal',
    'akhir ',
    'a  b',
    'baris\nbaru',
    'tab\tdalam',
    'x\u0001y',
    '_x0041_',
    'a<b>&"c"',
    '😀',
    "d'Or",
  ])('gives the text %j back as it was written', async (text) => {
    const book = openSheets();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('B2').values = [[`'${text}`]];
      await context.sync();
    });
    const sheet = modelOf(book.save()).sheets[0]?.worksheet;
    expect(sheet?.value(1, 1)).toBe(text);
  });

  it('gives the same bytes twice', async () => {
    const book = openBook(richWorkbook());
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Baru').getRange('A1:B1').values = [['a', 1]];
      await context.sync();
    });
    expect(book.save()).toEqual(book.save());
  });

  it('lets the other cells of a shared formula keep it when the first is overwritten', async () => {
    const book = openSheets([
      {
        name: 'Data',
        rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>0</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>0</v></c></row>',
      },
    ]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Data').getRange('B1').values = [[5]];
      await context.sync();
    });
    const sheet = modelOf(book.save()).sheets[0]?.worksheet;
    expect([0, 1, 2].map((row) => sheet?.formula(row, 1))).toEqual([null, 'A2*2', 'A3*2']);
  });
});
