// Charts, print settings, merges, borders and heights of a plan, through the real library over the local host, as the
// saved file holds them.
import { strFromU8, unzipSync } from 'fflate';
import { savePackage } from '../../src/host/file/savePackage';
import type { PlanOperation } from '../../src/sheets/plan';
import {
  chartOf,
  FIGURES,
  figures,
  REALISATION,
  rect,
  seriesOf,
  setChart,
  setPage,
  TARGET,
  THRESHOLD,
} from '../support/chartPlans';
import { API_LEVELS, openBook, valueOf, type OpenedBook } from './openedBook';

const partsOf = (book: OpenedBook): Record<string, string> =>
  Object.fromEntries(
    Object.entries(unzipSync(savePackage(book.model))).map(([name, part]) => [name, strFromU8(part)]),
  );

const chartsOf = (book: OpenedBook): readonly string[] =>
  Object.entries(partsOf(book)).flatMap(([name, xml]) => (name.startsWith('xl/charts/') ? [xml] : []));

const sheetText = (book: OpenedBook): string => partsOf(book)['xl/worksheets/sheet2.xml'] ?? '';

/** A book with the figures, on which the plans were written one after another. */
async function written(level: string, ...plans: readonly (readonly PlanOperation[])[]): Promise<OpenedBook> {
  const book = openBook(level);
  valueOf(await book.port.write(figures));
  for (const plan of plans) valueOf(await book.port.write(plan));
  return book;
}

const kinds = (xml = ''): readonly string[] =>
  [...xml.matchAll(/<c:(barChart|lineChart)>(.*?)<\/c:\1>/g)].map(([, kind, inner = '']) =>
    [
      kind,
      /barDir val="(\w+)"/.exec(inner)?.[1],
      ...[...inner.matchAll(/<c:tx><c:v>(.*?)<\/c:v>/g)].map(([, name]) => name),
    ]
      .filter((word) => word !== undefined)
      .join(' '),
  );

describe.each(API_LEVELS)('pictures of a plan under ExcelApi %s', (level) => {
  it('draws columns with a line over them, each over its own cells and in its own colour', async () => {
    const [xml = ''] = chartsOf(await written(level, [setChart()]));
    expect(kinds(xml)).toEqual(['barChart col Target Realisasi', 'lineChart Ambang']);
    expect([...xml.matchAll(/<c:f>(.*?)<\/c:f>/g)].map(([, formula]) => formula)).toEqual(
      ['B', 'C', 'D'].flatMap((column) => [
        "'Grafik &amp; Angka'!$A$5:$A$8",
        `'Grafik &amp; Angka'!$${column}$5:$${column}$8`,
      ]),
    );
    for (const color of ['BFC9CC', '0B3C44', 'C00000']) expect(xml).toContain(`srgbClr val="${color}"`);
    expect(xml).toContain('<a:t>Target dan realisasi (juta rupiah)</a:t>');
    expect(xml).toContain('<c:legendPos val="b"/>');
    expect(xml).toContain('<c:gapWidth val="80"/>');
    expect(xml).toMatch(/<c:valAx>.*<c:min val="0"\/>.*<c:numFmt formatCode="#,##0" sourceLinked="0"\/>/);
    expect(xml.match(/<c:showVal val="1"\/>/g)).toHaveLength(1);
    expect(xml).toContain('<a:prstDash val="dash"/>');
  });

  it('lays bars with the first on top and the scale below', async () => {
    const [xml = ''] = chartsOf(
      await written(level, [setChart({ type: 'bars', series: [REALISATION], hasLegend: false })]),
    );
    expect(kinds(xml)).toEqual(['barChart bar Realisasi']);
    expect(xml).toMatch(/<c:catAx>.*<c:orientation val="maxMin"\/>.*<c:axPos val="l"\/>.*<\/c:catAx>/);
    expect(xml).toMatch(/<c:valAx>.*<c:axPos val="b"\/>.*<c:tickLblPos val="high"\/>.*<\/c:valAx>/);
    expect(xml).not.toContain('<c:legend>');
  });

  it('draws all series of a line chart as lines', async () => {
    const [xml] = chartsOf(await written(level, [setChart({ type: 'line', series: [TARGET, THRESHOLD] })]));
    expect(kinds(xml)).toEqual(['lineChart Target Ambang']);
  });

  it('counts lines after columns wherever the plan names them', async () => {
    const [xml] = chartsOf(await written(level, [setChart({ series: [THRESHOLD, TARGET] })]));
    expect(kinds(xml)).toEqual(['barChart col Target', 'lineChart Ambang']);
  });

  it('leaves the scale to Excel where values are negative', async () => {
    const [xml] = chartsOf(await written(level, [setChart()], [setChart({ startsAtZero: false })]));
    expect(xml).not.toContain('<c:min ');
  });

  it('takes texts that begin like a formula for texts', async () => {
    const named = setChart({ title: '=A1', series: [seriesOf('=A1', 2, 'BFC9CC')] });
    const [xml = ''] = chartsOf(await written(level, [named]));
    expect(xml).toContain('<c:v> =A1</c:v>');
    expect(xml).toContain('<a:t> =A1</a:t>');
  });

  it.each([
    ['fewer', [REALISATION], ['barChart col Realisasi']],
    ['as many', [REALISATION, TARGET, THRESHOLD], ['barChart col Realisasi Target', 'lineChart Ambang']],
    [
      'more',
      [TARGET, REALISATION, seriesOf('Batas', 4, '7F7F7F'), THRESHOLD],
      ['barChart col Target Realisasi Batas', 'lineChart Ambang'],
    ],
  ] as const)('changes the chart of the name in place into one of %s series', async (_, series, expected) => {
    const book = await written(
      level,
      [setChart(), setChart({ name: 'Lain' })],
      [setChart({ name: 'GRAFIK POS', series })],
    );
    const charts = chartsOf(book);
    expect(charts).toHaveLength(2);
    expect(kinds(charts[0])).toEqual(expected);
    expect(kinds(charts[1])).toEqual(['barChart col Target Realisasi', 'lineChart Ambang']);
    expect(partsOf(book)['xl/drawings/drawing1.xml']).toContain('name="Grafik Pos"');
  });

  it('changes one kind of chart into another and back without a trace', async () => {
    const [first] = chartsOf(await written(level, [setChart()]));
    const bars = setChart({ type: 'bars', series: [REALISATION, TARGET] });
    const lines = setChart({ type: 'line' });
    const [last] = chartsOf(await written(level, [setChart()], [bars], [lines], [setChart()]));
    expect(last).toBe(first);
  });

  it('covers exactly the cells of its place, before and after it is moved', async () => {
    const corners = (book: OpenedBook): readonly string[] =>
      [...(partsOf(book)['xl/drawings/drawing1.xml'] ?? '').matchAll(/<xdr:(?:col|row)>(\d+)</g)].map(
        ([, at = '']) => at,
      );
    expect(corners(await written(level, [setChart()]))).toEqual(['0', '10', '8', '28']);
    expect(corners(await written(level, [setChart()], [setChart({ place: rect(2, 3, 4, 5) })]))).toEqual([
      '2',
      '1',
      '7',
      '5',
    ]);
  });

  it('removes the chart of the name, and nothing where there is none', async () => {
    const remove = (name: string): PlanOperation => ({ kind: 'removeChart', sheet: FIGURES, name });
    const book = await written(
      level,
      [setChart(), setChart({ name: 'Lain' })],
      [remove('grafik pos'), remove('Tidak Ada')],
    );
    expect(chartsOf(book)).toHaveLength(1);
    valueOf(await book.port.write([remove('Lain'), remove('Lain')]));
    expect(Object.keys(partsOf(book)).filter((name) => /chart|drawing/.test(name))).toEqual([]);
    expect(sheetText(book)).not.toContain('<drawing');
  });

  it('draws anew on a sheet that the same plan made anew', async () => {
    const again: PlanOperation[] = [{ kind: 'deleteSheet', sheet: FIGURES }, ...figures, setChart()];
    const book = await written(level, [setChart()], again);
    expect(chartsOf(book)).toHaveLength(1);
  });

  it('leaves nothing behind where its sheet is deleted', async () => {
    const book = openBook(level);
    valueOf(
      await book.port.write([{ kind: 'writeCells', sheet: 'Sheet1', top: 1, left: 1, cells: [['x']] }]),
    );
    const before = partsOf(book);
    valueOf(await book.port.write([...figures, setChart(), setChart({ name: 'Lain' }), setPage()]));
    valueOf(await book.port.write([{ kind: 'deleteSheet', sheet: FIGURES }]));
    const after = partsOf(book);
    expect(Object.keys(after).sort()).toEqual(Object.keys(before).sort());
    for (const part of ['[Content_Types].xml', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels'])
      expect(after[part]).toBe(before[part]);
  });

  it('draws from the cells of another sheet', async () => {
    const book = await written(level, [{ kind: 'addSheet', sheet: 'Dasbor' }, setChart({}, 'Dasbor')]);
    expect(partsOf(book)['xl/worksheets/_rels/sheet3.xml.rels']).toContain('drawing1.xml');
    expect(chartsOf(book)[0]).toContain("'Grafik &amp; Angka'!$B$5:$B$8");
  });

  it('fails before anything is written where the sheet of the figures is missing', async () => {
    const book = await written(level);
    const result = await book.port.write([
      { kind: 'writeCells', sheet: FIGURES, top: 1, left: 1, cells: [['x']] },
      setChart({ dataSheet: 'Tidak Ada' }),
    ]);
    expect(result).toMatchObject({
      ok: false,
      failure: { code: 'SHEET_MISSING', sheet: 'Tidak Ada', done: 0 },
    });
  });

  it('takes no more round trips with charts and print settings than without', async () => {
    const book = openBook(level);
    const plain = valueOf(await book.port.write(figures));
    const drawn = valueOf(await book.port.write([setChart(), setPage(), setChart({ name: 'Lain' })]));
    expect(drawn.syncs).toBe(plain.syncs);
  });

  it.each([
    ['A4', false, 1, null, 'paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"'],
    ['F4', true, null, 2, 'paperSize="14" orientation="landscape" fitToWidth="0" fitToHeight="2"'],
    ['F4', false, null, null, 'paperSize="14" orientation="portrait" scale="100"'],
  ] as const)(
    'prints on %s, landscape %s, %s wide and %s tall',
    async (paper, isLandscape, wide, tall, expected) => {
      const book = await written(level, [setPage({ paper, isLandscape, wide, tall })]);
      expect(sheetText(book)).toContain(`<pageSetup ${expected}/>`);
      expect(sheetText(book)).toContain('<printOptions horizontalCentered="1"/>');
      expect(sheetText(book)).toContain('showGridLines="0"');
      const names = partsOf(book)['xl/workbook.xml'];
      expect(names).toContain(`localSheetId="1">'Grafik &amp; Angka'!$A$1:$H$72<`);
      expect(names).toContain(`localSheetId="1">'Grafik &amp; Angka'!$4:$4<`);
    },
  );

  it('breaks pages above the rows of the setup, which replace those before', async () => {
    const setUp = (breaks: readonly number[]): PlanOperation => setPage({ wide: null, breaks });
    const brk = (id: number): string => `<brk id="${id}" max="16383" man="1"/>`;
    expect(sheetText(await written(level, [setUp([7]), setUp([21, 41])]))).toContain(
      `<rowBreaks count="2" manualBreakCount="2">${brk(20)}${brk(40)}</rowBreaks>`,
    );
    expect(sheetText(await written(level, [setUp([7]), setPage()]))).toContain(brk(6));
    expect(sheetText(await written(level, [setUp([7]), setUp([])]))).not.toContain('rowBreaks');
  });

  it('leaves print area and repeated rows as they are on null', async () => {
    const book = await written(level, [setPage()], [setPage({ area: null, titleRows: null })]);
    expect(partsOf(book)['xl/workbook.xml']).toContain('!$A$1:$H$72<');
    expect(partsOf(book)['xl/workbook.xml']).toContain('!$4:$4<');
  });

  it.each([
    ['an ampersand', ['R&D &P'], '&amp;LR&amp;&amp;D &amp;&amp;P'],
    [
      'the numbers of pages',
      ['Halaman ', { count: 'page' }, ' dari ', { count: 'pages' }],
      '&amp;LHalaman &amp;P dari &amp;N',
    ],
    ['a sign behind a number', [{ count: 'page' }, '-2026'], '&amp;L&amp;P -2026'],
  ] as const)('keeps %s of a footer from becoming another code', async (_, left, expected) => {
    const book = await written(level, [setPage({ footer: { left, center: [], right: [] } })]);
    expect(sheetText(book)).toContain(`<oddFooter>${expected}</oddFooter>`);
  });

  it('cuts a footer that is longer than Excel takes, ampersands counted as they are stored', async () => {
    const long = ['&'.repeat(300)];
    const book = await written(level, [setPage({ footer: { left: long, center: long, right: long } })]);
    const footer = /<oddFooter>(.*)<\/oddFooter>/.exec(sheetText(book))?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(footer.length).toBeLessThanOrEqual(255);
    expect(footer).toMatch(/^&L(&&)+…&C(&&)+…&R(&&)+…$/);
  });

  it('merges cells into one, and takes them apart', async () => {
    const merge: PlanOperation = { kind: 'mergeCells', sheet: FIGURES, rect: rect(1, 1, 1, 8) };
    expect(sheetText(await written(level, [merge]))).toContain('<mergeCell ref="A1:H1"/>');
    const apart: PlanOperation = { kind: 'unmergeCells', sheet: FIGURES, rect: rect(1, 2, 1, 1) };
    expect(sheetText(await written(level, [merge], [apart]))).not.toContain('<mergeCell ');
  });

  it('sets heights of rows in points and gives the standard height back', async () => {
    const heights = (list: readonly (number | null)[]): PlanOperation => ({
      kind: 'setRowHeights',
      sheet: FIGURES,
      top: 4,
      heights: list,
    });
    const tall = sheetText(await written(level, [heights([30, 30, null, 18.5])]));
    expect([...tall.matchAll(/<row[^>]* ht="([\d.]+)"/g)].map(([, points]) => points)).toEqual([
      '30',
      '30',
      '18.5',
    ]);
    expect(sheetText(await written(level, [heights([30])], [heights([null])]))).not.toContain(' ht=');
  });

  it('draws lines along the named edges only, and takes them away', async () => {
    const draw = (
      line: { readonly color: string; readonly weight: 'Thin' | 'Medium' } | null,
    ): PlanOperation => ({
      kind: 'setBorders',
      sheet: FIGURES,
      rect: rect(4, 1, 2, 2),
      edges: ['top', 'insideVertical'],
      line,
    });
    const styles = async (...plans: readonly PlanOperation[]): Promise<readonly (string | null)[]> => {
      await written(level, ...plans.map((plan) => [plan]));
      return Excel.run(async (context) => {
        const { borders } = context.workbook.worksheets.getItem(FIGURES).getRange('A4:B5').format;
        const edges = ['EdgeTop', 'EdgeBottom', 'InsideVertical'] as const;
        const found = edges.map((edge) => borders.getItem(edge).load('style,weight'));
        await context.sync();
        return found.map(({ style, weight }) => (style === 'None' ? null : weight));
      });
    };
    expect(await styles(draw({ color: '000000', weight: 'Medium' }))).toEqual(['Medium', null, 'Medium']);
    expect(await styles(draw({ color: '000000', weight: 'Thin' }), draw(null))).toEqual([null, null, null]);
  });

  it('draws no chart without a series', async () => {
    const book = await written(level);
    await expect(
      book.port.write([{ kind: 'setChart', sheet: FIGURES, chart: { ...chartOf(), series: [] } }]),
    ).rejects.toThrow('no series');
  });
});
