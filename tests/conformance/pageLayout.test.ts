// How a sheet is printed, through the real Excel.run, for each requirement set that the host may declare.
// Sources: published typings (TYPES), the library's own text (LIB), ECMA-376 (ECMA).
import { failureCode, openSheets } from '../support/hostSession';

const onLayout = (
  use: (layout: Excel.PageLayout) => void,
): ((context: Excel.RequestContext) => Promise<void>) => {
  return async (context) => {
    use(context.workbook.worksheets.getItem('Data').pageLayout);
    await context.sync();
  };
};

const setLayout = (use: (layout: Excel.PageLayout) => void): Promise<void> => Excel.run(onLayout(use));

/** What the layout says once it is set, as loaded in a batch of its own. */
async function layoutAfter(
  use: (layout: Excel.PageLayout) => void,
): Promise<Excel.Interfaces.PageLayoutData> {
  await setLayout(use);
  return Excel.run(async (context) => {
    const layout = context.workbook.worksheets.getItem('Data').pageLayout;
    layout.load(
      'paperSize,orientation,zoom,leftMargin,rightMargin,topMargin,bottomMargin,headerMargin,footerMargin,centerHorizontally,centerVertically,printGridlines',
    );
    await context.sync();
    return layout.toJSON();
  });
}

describe.each(['1.9', '1.14', '1.17'])('PageLayout under ExcelApi %s', (apiSet) => {
  beforeEach(() => {
    openSheets([{ name: 'Data' }, { name: "Lain 'Lagi" }], { apiSet });
  });

  it('reads what Excel takes where the sheet states nothing (ECMA 18.3.1.62, 18.3.1.63)', async () => {
    expect(await layoutAfter(() => undefined)).toMatchObject({
      paperSize: 'Letter',
      orientation: 'Portrait',
      zoom: { scale: 100, horizontalFitToPages: null, verticalFitToPages: null },
      leftMargin: 50.4,
      topMargin: 54,
      centerHorizontally: false,
    });
  });

  it('gives back paper, orientation, margins in points and flags as they were set (TYPES PageLayout)', async () => {
    const margins = { leftMargin: 42, rightMargin: 40.5, topMargin: 60, bottomMargin: 54, footerMargin: 24 };
    const set = {
      paperSize: 'Folio',
      orientation: 'Landscape',
      ...margins,
      centerHorizontally: true,
    } as const;
    expect(await layoutAfter((layout) => void layout.set(set))).toMatchObject(set);
  });

  it.each([
    [{ horizontalFitToPages: 1 }, { horizontalFitToPages: 1, verticalFitToPages: null, scale: null }],
    [{ verticalFitToPages: 2 }, { horizontalFitToPages: null, verticalFitToPages: 2, scale: null }],
    [
      { horizontalFitToPages: 1, verticalFitToPages: 3 },
      { horizontalFitToPages: 1, verticalFitToPages: 3, scale: null },
    ],
    [{ scale: 80 }, { horizontalFitToPages: null, verticalFitToPages: null, scale: 80 }],
  ])('takes the zoom %j whole, whatever was set before (TYPES PageLayout.zoom)', async (zoom, expected) => {
    await setLayout((layout) => (layout.zoom = { horizontalFitToPages: 4, verticalFitToPages: 4 }));
    expect((await layoutAfter((layout) => (layout.zoom = zoom))).zoom).toEqual(expected);
  });

  it.each([
    ['paper', (layout: Excel.PageLayout) => void layout.set({ paperSize: 'F4' as 'A4' })],
    ['a scale below 10', (layout: Excel.PageLayout) => (layout.zoom = { scale: 9 })],
    ['no page at all', (layout: Excel.PageLayout) => (layout.zoom = { horizontalFitToPages: 0 })],
    ['a margin below 0', (layout: Excel.PageLayout) => (layout.leftMargin = -1)],
    [
      'a footer of more than 255 characters',
      (layout: Excel.PageLayout) => (layout.headersFooters.defaultForAllPages.leftFooter = 'x'.repeat(254)),
    ],
    ['the range of another sheet', (layout: Excel.PageLayout) => layout.setPrintArea("'Lain ''Lagi'!A1:B2")],
  ])('refuses %s as an argument', async (_, use) => {
    expect(await failureCode(onLayout(use))).toBe('InvalidArgument');
  });

  it('keeps the three texts of the footer apart, an escaped ampersand among them', async () => {
    const set = { leftFooter: 'A && L', centerFooter: '', rightFooter: '&P dari &N' };
    await setLayout(({ headersFooters }) => void headersFooters.defaultForAllPages.set(set));
    await setLayout(({ headersFooters }) => (headersFooters.defaultForAllPages.centerHeader = 'Judul'));
    const read = await Excel.run(async (context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('Data');
      const texts = pageLayout.headersFooters.defaultForAllPages;
      texts.load('leftFooter,centerFooter,rightFooter,leftHeader,centerHeader');
      await context.sync();
      return texts.toJSON();
    });
    expect(read).toMatchObject({ ...set, leftHeader: '', centerHeader: 'Judul' });
  });

  it('has no print area and no repeated rows until they are set (TYPES getPrintAreaOrNullObject)', async () => {
    const read = (): Promise<readonly (string | null)[]> =>
      Excel.run(async (context) => {
        const layout = context.workbook.worksheets.getItem('Data').pageLayout;
        const area = layout.getPrintAreaOrNullObject();
        const rows = layout.getPrintTitleRowsOrNullObject();
        area.load('address');
        rows.load('address');
        await context.sync();
        return [area, rows].map((one) => (one.isNullObject ? null : one.address));
      });
    expect(await read()).toEqual([null, null]);
    expect(
      await failureCode(async (context) => {
        context.workbook.worksheets.getItem('Data').pageLayout.getPrintArea().load('address');
        await context.sync();
      }),
    ).toBe('ItemNotFound');
    await setLayout((layout) => {
      layout.setPrintArea('A1:H40');
      layout.setPrintTitleRows('$3:$4');
    });
    expect(await read()).toEqual(['Data!A1:H40', 'Data!3:4']);
    await setLayout((layout) => layout.setPrintArea('B2'));
    expect(await read()).toEqual(['Data!B2', 'Data!3:4']);
  });

  it('moves both with inserted rows', async () => {
    await setLayout((layout) => {
      layout.setPrintArea('A1:H40');
      layout.setPrintTitleRows('$3:$4');
    });
    const addresses = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.getRange('2:3').insert('Down');
      const area = sheet.pageLayout.getPrintArea().load('address');
      const rows = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
      await context.sync();
      return [area.address, rows.address];
    });
    expect(addresses).toEqual(['Data!A1:H42', 'Data!5:6']);
  });

  it('breaks pages above the rows that are named, in order, and moves with them (TYPES PageBreakCollection)', async () => {
    const rows = (use: (sheet: Excel.Worksheet) => void): Promise<readonly number[]> =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        use(sheet);
        const { horizontalPageBreaks } = sheet;
        horizontalPageBreaks.load('items/rowIndex');
        await context.sync();
        return horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex);
      });
    const add = (sheet: Excel.Worksheet): void => {
      for (const cell of ['A41', 'B21', 'A41']) sheet.horizontalPageBreaks.add(cell);
    };
    expect(await rows(add)).toEqual([20, 40]);
    expect(await rows((sheet) => sheet.getRange('30:31').insert('Down'))).toEqual([20, 42]);
    expect(await rows((sheet) => sheet.getRange('21:21').delete('Up'))).toEqual([41]);
    expect(await rows((sheet) => sheet.horizontalPageBreaks.removePageBreaks())).toEqual([]);
    expect(
      await failureCode(async (context) => {
        context.workbook.worksheets.getItem('Data').horizontalPageBreaks.add('A1');
        await context.sync();
      }),
    ).toBe('InvalidArgument');
  });

  it('fails by name for what is not modelled', async () => {
    expect(await failureCode(onLayout((layout) => (layout.blackAndWhite = true)))).toBe('ApiNotFound');
  });

  it('hides the lines between the cells (LIB Worksheet_ShowGridlines_Set)', async () => {
    const shown = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Data');
      sheet.showGridlines = false;
      await context.sync();
      sheet.load('showGridlines');
      await context.sync();
      return sheet.showGridlines;
    });
    expect(shown).toBe(false);
  });
});
