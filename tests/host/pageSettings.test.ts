// Print settings in the saved sheet: at the place that the schema gives them, beside those that were there.
import { strFromU8, unzipSync } from 'fflate';
import { openSheets, type OpenBook } from '../support/hostSession';

const textOf = (book: OpenBook, part: string): string =>
  strFromU8(unzipSync(book.save())[part] ?? new Uint8Array());

async function sheetAfter(after: string, use: (layout: Excel.PageLayout) => void): Promise<string> {
  const book = openSheets([{ name: 'Data', rows: '', after }]);
  await Excel.run(async (context) => {
    use(context.workbook.worksheets.getItem('Data').pageLayout);
    await context.sync();
  });
  const text = textOf(book, 'xl/worksheets/sheet1.xml');
  return text.slice(text.indexOf('<sheetPr') < 0 ? text.indexOf('<sheetData') : text.indexOf('<sheetPr'));
}

describe('print settings of a saved sheet', () => {
  it('stand in the order of the schema, all six margins among them', async () => {
    const text = await sheetAfter('<rowBreaks/><legacyDrawing/>', (layout) => {
      layout.headersFooters.defaultForAllPages.rightFooter = 'a & b < c';
      layout.orientation = 'Landscape';
      layout.leftMargin = 36;
      layout.centerHorizontally = true;
      layout.zoom = { horizontalFitToPages: 1 };
    });
    expect(text).toBe(
      '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetData/>' +
        '<printOptions horizontalCentered="1"/>' +
        '<pageMargins left="0.5" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>' +
        '<pageSetup orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
        '<headerFooter><oddFooter>&amp;Ra &amp; b &lt; c</oddFooter></headerFooter>' +
        '<rowBreaks/><legacyDrawing/></worksheet>',
    );
  });

  it('keep what the sheet had and nobody set', async () => {
    const before =
      '<pageMargins left="1" right="2" top="3" bottom="4" header="5" footer="6"/>' +
      '<pageSetup paperSize="8" scale="70" horizontalDpi="300" r:id="rId7"/>' +
      '<headerFooter differentFirst="1"><oddHeader>&amp;CKop</oddHeader><oddFooter>tengah</oddFooter><firstFooter>satu</firstFooter></headerFooter>';
    const text = await sheetAfter(before, (layout) => {
      layout.topMargin = 72;
      layout.zoom = { scale: 90 };
      layout.headersFooters.defaultForAllPages.leftFooter = 'kiri';
    });
    expect(text).toContain('<pageMargins left="1" right="2" top="1" bottom="4" header="5" footer="6"/>');
    expect(text).toContain('<pageSetup paperSize="8" scale="90" horizontalDpi="300" r:id="rId7"/>');
    expect(text).toContain(
      '<headerFooter differentFirst="1"><oddHeader>&amp;CKop</oddHeader><oddFooter>&amp;Lkiri&amp;Ctengah</oddFooter><firstFooter>satu</firstFooter></headerFooter>',
    );
  });

  it('leave no empty footer behind', async () => {
    const text = await sheetAfter('<headerFooter><oddFooter>&amp;Lx</oddFooter></headerFooter>', (layout) => {
      layout.headersFooters.defaultForAllPages.leftFooter = '';
    });
    expect(text).not.toContain('headerFooter');
  });

  it('keep the columns that every page repeats when its rows are set', async () => {
    const book = openSheets([{ name: 'Lain' }, { name: "Angka 'A', B" }]);
    await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem("Angka 'A', B");
      pageLayout.setPrintTitleRows('$1:$2');
      await context.sync();
    });
    const element = book.model.root.getElementsByTagName('definedName')[0];
    if (element === undefined) throw new Error('No name was made');
    const owner = "'Angka ''A'', B'!";
    expect(element.textContent).toBe(`${owner}$1:$2`);
    element.textContent = `${owner}$A:$B,${owner}$1:$2`;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Angka 'A', B").pageLayout.setPrintTitleRows('$4:$4');
      await context.sync();
    });
    const text = textOf(book, 'xl/workbook.xml');
    expect(text).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">${owner}$A:$B,${owner}$4:$4</definedName>`,
    );
  });
});
