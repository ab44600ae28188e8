// Charts of a sheet, through the real Excel.run, for each requirement set that the host may declare.
// Sources: published typings (TYPES), the library's own text (LIB), office-js issues.
import { failureCode, openSheets } from '../support/hostSession';

const cell = (address: string, value: string | number): string =>
  typeof value === 'number'
    ? `<c r="${address}"><v>${String(value)}</v></c>`
    : `<c r="${address}" t="str"><v>${value}</v></c>`;
const ROWS = [1, 2, 3]
  .map(
    (row) =>
      `<row r="${String(row)}">${cell(`A${String(row)}`, `pos ${String(row)}`)}${cell(`B${String(row)}`, row * 10)}${cell(`C${String(row)}`, row)}</row>`,
  )
  .join('');

const onSheet =
  (use: (sheet: Excel.Worksheet) => void) =>
  async (context: Excel.RequestContext): Promise<void> => {
    use(context.workbook.worksheets.getItem('Data'));
    await context.sync();
  };
const edit = (use: (sheet: Excel.Worksheet) => void): Promise<void> => Excel.run(onSheet(use));

const addChart = (sheet: Excel.Worksheet, source = 'B1:B3', name = 'Grafik'): Excel.Chart => {
  const chart = sheet.charts.add('ColumnClustered', sheet.getRange(source));
  chart.name = name;
  return chart;
};

/** Names and kinds of the series of the chart `Grafik`. */
const series = (): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const { series: found } = context.workbook.worksheets.getItem('Data').charts.getItem('Grafik');
    found.load('items/name,items/chartType');
    await context.sync();
    return found.items.map((one) => `${one.name}: ${one.chartType}`);
  });

describe.each(['1.9', '1.14', '1.17'])('Chart under ExcelApi %s', (apiSet) => {
  beforeEach(() => {
    openSheets([{ name: 'Data', rows: ROWS }, { name: 'Lain' }], { apiSet });
  });

  it.each([
    ['B1:B3', undefined, 1],
    ['B1:C3', 'Columns', 2],
    ['B1:C3', 'Rows', 3],
    ['B1:C3', 'Auto', 2],
    ['B1:C1', 'Auto', 1],
  ] as const)(
    'makes of %s by %s as many series as it has lines: %d (TYPES ChartCollection.add)',
    async (source, by, count) => {
      const found = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Data');
        const chart = sheet.charts.add('Line', sheet.getRange(source), by);
        chart.load('chartType');
        const { series } = chart;
        const count = series.getCount();
        await context.sync();
        return [chart.chartType, count.value];
      });
      expect(found).toEqual(['Line', count]);
    },
  );

  it('is found by its name in any case, as a null object where it is not (TYPES getItemOrNullObject)', async () => {
    await edit((sheet) => void addChart(sheet));
    const found = await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const charts = worksheets.getItem('Data').charts;
      charts.load('count,items/name');
      const asked = [
        charts.getItemOrNullObject('GRAFIK'),
        charts.getItemOrNullObject('Lain'),
        worksheets.getItemOrNullObject('Tidak Ada').charts.getItemOrNullObject('Grafik'),
      ];
      for (const one of asked) one.load('name');
      const counts = asked.map((one) => one.series.getCount());
      await context.sync();
      return [
        charts.count,
        ...charts.items.map(({ name }) => name),
        ...asked.map((one) => one.isNullObject),
        counts[0]?.value,
      ];
    });
    expect(found).toEqual([1, 'Grafik', false, true, true, 1]);
    expect(await failureCode(onSheet((sheet) => void sheet.charts.getItem('Lain').load('name')))).toBe(
      'ItemNotFound',
    );
  });

  it('takes lines among its columns, and all of them back (TYPES ChartSeries.chartType)', async () => {
    await edit((sheet) => {
      const chart = addChart(sheet);
      chart.series.getItemAt(0).name = 'Realisasi';
      const line = chart.series.add('Ambang');
      line.setValues(sheet.getRange('C1:C3'));
      line.chartType = 'Line';
    });
    expect(await series()).toEqual(['Realisasi: ColumnClustered', 'Ambang: Line']);
    await edit((sheet) => (sheet.charts.getItem('Grafik').chartType = 'BarClustered'));
    expect(await series()).toEqual(['Realisasi: BarClustered', 'Ambang: BarClustered']);
  });

  it('loses a series that is deleted, and the others move up', async () => {
    await edit((sheet) => {
      const chart = addChart(sheet, 'B1:C3');
      chart.series.getItemAt(0).name = 'Satu';
      chart.series.getItemAt(1).name = 'Dua';
      chart.series.getItemAt(0).delete();
    });
    expect(await series()).toEqual(['Dua: ColumnClustered']);
  });

  it('gives back title, legend, axis and labels as they were set', async () => {
    await edit((sheet) => {
      const chart = addChart(sheet);
      chart.title.text = 'Judul';
      chart.legend.visible = true;
      chart.legend.position = 'Bottom';
      chart.axes.valueAxis.minimum = 0;
      chart.axes.valueAxis.numberFormat = '0.0%';
      chart.axes.categoryAxis.reversePlotOrder = true;
      chart.plotVisibleOnly = false;
      chart.series.getItemAt(0).gapWidth = 60;
      chart.series.getItemAt(0).hasDataLabels = true;
    });
    const found = await Excel.run(async (context) => {
      const chart = context.workbook.worksheets.getItem('Data').charts.getItem('Grafik');
      chart.load('title/text,title/visible,legend/visible,legend/position,plotVisibleOnly');
      chart.axes.valueAxis.load('minimum,numberFormat');
      chart.axes.categoryAxis.load('reversePlotOrder');
      const one = chart.series.getItemAt(0).load('gapWidth,hasDataLabels');
      await context.sync();
      const { title, legend, axes } = chart;
      return [
        title.text,
        title.visible,
        legend.visible,
        legend.position,
        axes.valueAxis.minimum,
        axes.valueAxis.numberFormat,
        axes.categoryAxis.reversePlotOrder,
        chart.plotVisibleOnly,
        one.gapWidth,
        one.hasDataLabels,
      ];
    });
    expect(found).toEqual(['Judul', true, true, 'Bottom', 0, '0.0%', true, false, 60, true]);
  });

  it.each([
    [
      'a gap above 500',
      'InvalidArgument',
      (chart: Excel.Chart): unknown => (chart.series.getItemAt(0).gapWidth = 501),
    ],
    [
      'a gap between lines',
      'InvalidArgument',
      (chart: Excel.Chart): void => {
        chart.chartType = 'Line';
        chart.series.getItemAt(0).gapWidth = 50;
      },
    ],
    [
      'a series that is not there',
      'InvalidArgument',
      (chart: Excel.Chart): unknown => chart.series.getItemAt(5).delete(),
    ],
    [
      'a place on another sheet',
      'InvalidArgument',
      (chart: Excel.Chart): unknown => chart.setPosition('Lain!A1', 'Lain!B2'),
    ],
    [
      'a kind that is not modelled',
      'NotImplemented',
      (chart: Excel.Chart): unknown => (chart.chartType = 'Pie'),
    ],
    ['a property that is not modelled', 'ApiNotFound', (chart: Excel.Chart): unknown => (chart.height = 200)],
    ['a method that is not modelled', 'ApiNotFound', (chart: Excel.Chart): unknown => void chart.getImage()],
  ] as const)('refuses %s with %s', async (_, code, use) => {
    expect(await failureCode(onSheet((sheet) => void use(addChart(sheet))))).toBe(code);
  });

  it('is not guessed from texts, which Excel takes for names and categories', async () => {
    expect(await failureCode(onSheet((sheet) => void addChart(sheet, 'A1:B3')))).toBe('NotImplemented');
  });

  it('is gone once it is deleted', async () => {
    await edit((sheet) => addChart(sheet).delete());
    const count = await Excel.run(async (context) => {
      const found = context.workbook.worksheets.getItem('Data').charts.getCount();
      await context.sync();
      return found.value;
    });
    expect(count).toBe(0);
  });

  it('cannot be made, changed or deleted on a protected sheet', async () => {
    await edit((sheet) => {
      addChart(sheet);
      sheet.protection.protect();
    });
    const refused = [
      (sheet: Excel.Worksheet): unknown => addChart(sheet, 'C1:C3', 'Dua'),
      (sheet: Excel.Worksheet): unknown => (sheet.charts.getItem('Grafik').name = 'Dua'),
      (sheet: Excel.Worksheet): unknown => sheet.charts.getItem('Grafik').delete(),
    ];
    for (const use of refused)
      expect(await failureCode(onSheet((sheet) => void use(sheet)))).toBe('AccessDenied');
  });
});
