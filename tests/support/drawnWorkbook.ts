// A workbook whose sheet has a drawing of its own: a picture, a pie from its cells, a chart that is damaged.
import { rawParts, rawWorkbook, relation, relationships, type RawWorkbook } from './rawWorkbook';

const SPREADSHEET = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/main';
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const corner = (name: string, column: number, row: number): string =>
  `<xdr:${name}><xdr:col>${String(column)}</xdr:col><xdr:colOff>9525</xdr:colOff><xdr:row>${String(row)}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;

const frame = (id: number, name: string, chart: string): string =>
  `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${String(id)}" name="${name}" descr="Teks alternatif"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
  `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${CHART}"><c:chart xmlns:c="${CHART}" r:id="${chart}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/>`;

export const PICTURE = `<xdr:twoCellAnchor editAs="oneCell">${corner('from', 5, 1)}${corner('to', 7, 4)}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="7" name="Lambang"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/></xdr:blipFill><xdr:spPr/></xdr:pic><xdr:clientData/></xdr:twoCellAnchor>`;

export const PIE = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<c:chartSpace xmlns:c="${CHART}" xmlns:a="${DRAWING}"><c:chart><c:plotArea><c:layout/><c:pieChart><c:varyColors val="1"/><c:ser><c:idx val="0"/><c:order val="0"/><c:tx><c:strRef><c:f>Data!$B$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>Jumlah</c:v></c:pt></c:strCache></c:strRef></c:tx><c:val><c:numRef><c:f>Data!$B$2:$B$4</c:f></c:numRef></c:val></c:ser></c:pieChart></c:plotArea></c:chart></c:chartSpace>`;

const row = (number: number): string =>
  `<row r="${String(number)}"><c r="A${String(number)}"><v>${String(number)}</v></c><c r="B${String(number)}"><v>${String(number * 10)}</v></c></row>`;

const BOOK: RawWorkbook = {
  sheets: [
    {
      name: 'Data',
      rows: [1, 2, 3, 4].map(row).join(''),
      after: '<drawing r:id="rId9"/>',
      relations: relation('rId9', 'drawing', '../drawings/drawing1.xml'),
    },
    { name: 'Lain', rows: row(1) },
  ],
  contentTypes:
    '<Default Extension="png" ContentType="image/png"/>' +
    '<Override PartName="/xl/drawings/drawing1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawing+xml"/>' +
    '<Override PartName="/xl/charts/chart1.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>' +
    '<Override PartName="/xl/charts/chart2.xml" ContentType="application/vnd.openxmlformats-officedocument.drawingml.chart+xml"/>' +
    '<Override PartName="/xl/charts/style1.xml" ContentType="application/vnd.ms-office.chartstyle+xml"/>',
  parts: {
    'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${SPREADSHEET}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}">${PICTURE}<xdr:oneCellAnchor>${corner('from', 0, 2)}<xdr:ext cx="100" cy="100"/>${frame(3, 'Kue', 'rId2')}</xdr:oneCellAnchor><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="1" cy="1"/>${frame(4, 'Rusak', 'rId3')}</xdr:absoluteAnchor></xdr:wsDr>`,
    'xl/drawings/_rels/drawing1.xml.rels': relationships(
      relation('rId1', 'image', '../media/image1.png') +
        relation('rId2', 'chart', '../charts/chart1.xml') +
        relation('rId3', 'chart', '../charts/chart2.xml'),
    ),
    'xl/charts/chart1.xml': PIE,
    'xl/charts/_rels/chart1.xml.rels': relationships(relation('rId1', 'chartStyle', 'style1.xml')),
    'xl/charts/style1.xml':
      '<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle"/>',
    'xl/charts/chart2.xml': '<c:chartSpace',
    'xl/media/image1.png': 'bukan gambar sungguhan',
  },
};

export const drawnWorkbook = (): Uint8Array => rawWorkbook(BOOK);
export const drawnParts = (): Record<string, string> => rawParts(BOOK);
