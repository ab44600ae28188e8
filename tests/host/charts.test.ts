// Charts in the saved file: new ones beside those that were there, moved, renamed, deleted, and read back.
import { strFromU8, unzipSync } from 'fflate';
import { openBook, openSheets, type OpenBook } from '../support/hostSession';
import { drawnParts, drawnWorkbook, PICTURE, PIE } from '../support/drawnWorkbook';

const partsOf = (book: OpenBook): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(book.save())).map(([name, part]) => [name, strFromU8(part)]));

/** The parts of the saved book once the sheet `Data` was edited. */
async function partsAfter(
  book: OpenBook,
  edit: (sheet: Excel.Worksheet) => void,
): Promise<Record<string, string>> {
  await Excel.run(async (context) => {
    edit(context.workbook.worksheets.getItem('Data'));
    await context.sync();
  });
  return partsOf(book);
}

const addChart = (sheet: Excel.Worksheet, name = 'Baru'): Excel.Chart => {
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange('B2:B4'));
  chart.name = name;
  chart.series.getItemAt(0).setXAxisValues(sheet.getRange('A2:A4'));
  return chart;
};

const changedParts = (after: Record<string, string>): readonly string[] => {
  const before = drawnParts();
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((name) => before[name] !== after[name])
    .sort();
};

describe('charts of a saved workbook', () => {
  it('leaves the drawing alone where charts are only looked at', async () => {
    const book = openBook(drawnWorkbook());
    const names = await Excel.run(async (context) => {
      const { charts } = context.workbook.worksheets.getItem('Data');
      charts.load('items/name');
      await context.sync();
      return charts.items.map(({ name }) => name);
    });
    expect(names).toEqual(['Kue']);
    expect(changedParts(partsOf(book))).toEqual([]);
  });

  it('puts a new chart into the drawing that is there and touches no other part', async () => {
    const after = await partsAfter(
      openBook(drawnWorkbook()),
      (sheet) => void addChart(sheet).setPosition('D6', 'H20'),
    );
    expect(changedParts(after)).toEqual([
      '[Content_Types].xml',
      'xl/charts/chart3.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
    ]);
    const drawing = after['xl/drawings/drawing1.xml'] ?? '';
    expect(drawing).toContain(PICTURE);
    expect(drawing).toContain('descr="Teks alternatif"');
    expect(drawing).toContain('<xdr:cNvPr id="8" name="Baru"/>');
    expect(after['xl/drawings/_rels/drawing1.xml.rels']).toContain('Id="rId4"');
    expect(after['[Content_Types].xml']).toContain('/xl/charts/chart3.xml');
  });

  it('links the first drawing of a sheet behind its print settings', async () => {
    const book = openSheets([
      {
        name: 'Data',
        rows: '<row r="2"><c r="B2"><v>1</v></c></row>',
        after: '<pageMargins left="1" right="1" top="1" bottom="1" header="1" footer="1"/><extLst/>',
      },
    ]);
    const after = await partsAfter(book, (sheet) => void addChart(sheet));
    expect(after['xl/worksheets/sheet1.xml']).toMatch(
      /<pageMargins [^>]*\/><drawing r:id="rId1"\/><extLst\/>/,
    );
    expect(after['xl/worksheets/_rels/sheet1.xml.rels']).toContain('Target="/xl/drawings/drawing1.xml"');
    expect(after['[Content_Types].xml']).toContain('/xl/drawings/drawing1.xml');
  });

  it('copies values with their format, texts and gaps into the chart', async () => {
    const cells =
      '<c r="A2" t="str"><v>a &amp; b</v></c><c r="B2"><v>1.5</v></c></row><row r="3"><c r="B3"><f>B2*2</f></c></row><row r="4"><c r="A4" t="str"><v>c</v></c><c r="B4"><v>-2</v></c>';
    const after = await partsAfter(
      openSheets([{ name: 'Data', rows: `<row r="2">${cells}</row>` }]),
      (sheet) => {
        addChart(sheet);
        sheet.getRange('B2:B4').numberFormat = [['0.00%'], ['0.00%'], ['0.00%']];
      },
    );
    const xml = after['xl/charts/chart1.xml'] ?? '';
    expect(xml).toContain(
      '<c:f>Data!$A$2:$A$4</c:f><c:strCache><c:ptCount val="3"/><c:pt idx="0"><c:v>a &amp; b</c:v></c:pt><c:pt idx="2"><c:v>c</c:v></c:pt></c:strCache>',
    );
    expect(xml).toContain(
      '<c:formatCode>0.00%</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>1.5</c:v></c:pt><c:pt idx="2"><c:v>-2</c:v></c:pt></c:numCache>',
    );
  });

  it('changes a chart of the file in place, in its own part', async () => {
    const first = openBook(drawnWorkbook());
    await partsAfter(first, (sheet) => void addChart(sheet));
    const again = openBook(first.save());
    const before = partsOf(again);
    const after = await partsAfter(
      again,
      (sheet) => (sheet.charts.getItem('baru').title.text = 'Judul baru'),
    );
    expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual([
      'xl/charts/chart3.xml',
    ]);
    expect(after['xl/charts/chart3.xml']).toContain('<a:t>Judul baru</a:t>');
  });

  it('deletes a chart with its styles, and keeps what else is drawn', async () => {
    const after = await partsAfter(openBook(drawnWorkbook()), (sheet) =>
      sheet.charts.getItem('Kue').delete(),
    );
    expect(changedParts(after)).toEqual([
      '[Content_Types].xml',
      'xl/charts/_rels/chart1.xml.rels',
      'xl/charts/chart1.xml',
      'xl/charts/style1.xml',
      'xl/drawings/_rels/drawing1.xml.rels',
      'xl/drawings/drawing1.xml',
    ]);
    expect(after['xl/charts/chart1.xml']).toBeUndefined();
    expect(after['[Content_Types].xml']).not.toContain('chart1.xml');
    expect(after['xl/drawings/drawing1.xml']).toContain(PICTURE);
  });

  it('takes the parts of a deleted sheet along', async () => {
    const after = await partsAfter(openBook(drawnWorkbook()), (sheet) => sheet.delete());
    const left = Object.keys(after).filter((name) => /drawing|chart1|style1/.test(name));
    expect(left).toEqual([]);
    expect(after['[Content_Types].xml']).not.toContain('drawing1');
  });

  it('is not moved by what happens on other sheets', async () => {
    const book = openBook(drawnWorkbook());
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Lain').getRange('1:3').insert('Down');
      await context.sync();
    });
    const after = partsOf(book);
    expect(after['xl/charts/chart1.xml']).toBe(PIE);
    expect(after['xl/drawings/drawing1.xml']).toBe(drawnParts()['xl/drawings/drawing1.xml']);
  });

  it('moves with inserted rows, with the cells that it draws', async () => {
    const after = await partsAfter(openBook(drawnWorkbook()), (sheet) =>
      sheet.getRange('3:4').insert('Down'),
    );
    expect(after['xl/charts/chart1.xml']).toContain('<c:f>Data!$B$1</c:f>');
    expect(after['xl/charts/chart1.xml']).toContain('<c:f>Data!$B$2:$B$6</c:f>');
    const rows = [...(after['xl/drawings/drawing1.xml'] ?? '').matchAll(/<xdr:row>(\d+)</g)].map(
      ([, at]) => at,
    );
    expect(rows).toEqual(['1', '6', '4']);
  });

  it('follows the new name of its sheet', async () => {
    const after = await partsAfter(openBook(drawnWorkbook()), (sheet) => (sheet.name = 'Data Baru'));
    expect(after['xl/charts/chart1.xml']).toContain("<c:f>'Data Baru'!$B$2:$B$4</c:f>");
  });

  it('becomes anchored to two cells when it is placed', async () => {
    const after = await partsAfter(openBook(drawnWorkbook()), (sheet) =>
      sheet.charts.getItem('Kue').setPosition('A5', 'B6'),
    );
    const drawing = after['xl/drawings/drawing1.xml'] ?? '';
    expect(drawing).not.toContain('oneCellAnchor');
    expect(drawing).toMatch(
      /<xdr:twoCellAnchor><xdr:from><xdr:col>0<.*?<xdr:row>4<.*?<xdr:to><xdr:col>2<.*?<xdr:row>6<.*?name="Kue".*?<xdr:clientData\/><\/xdr:twoCellAnchor>/,
    );
  });
});
