// A workbook with everything that must survive an edit: chart, picture, comment, rules, validation, table, sparkline,
// names, print setup, dynamic-array metadata, pivot cache. Raw XML, so that nothing is lost in building it.
import {
  MAIN,
  OFFICE,
  rawWorkbook,
  relation,
  relationships,
  rawParts,
  type RawWorkbook,
} from './rawWorkbook';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';

const sheet = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><sheetPr codeName="Sheet1"><tabColor rgb="FF00B050"/></sheetPr><dimension ref="A1:C4"/><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/><cols><col min="1" max="1" width="30.5" customWidth="1"/></cols><sheetData><row r="1" spans="1:3" x14ac:dyDescent="0.25"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row><row r="2" spans="1:3" ht="30" customHeight="1"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>12.5</v></c><c r="C2" cm="1"><f t="array" ref="C2:C3">_xlfn._xlws.SORT(B2:B3)</f><v>12.5</v></c></row><row r="3"><c r="A3" t="inlineStr"><is><t>dua</t></is></c><c r="B3"><v>7</v></c><c r="C3"><v>7</v></c></row></sheetData><autoFilter ref="E1:F3"/><mergeCells count="1"><mergeCell ref="A6:B7"/></mergeCells><conditionalFormatting sqref="B2:B3"><cfRule type="dataBar" priority="1"><dataBar><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar></cfRule></conditionalFormatting><dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="A2:A3"><formula1>"satu,dua"</formula1></dataValidation></dataValidations><printOptions horizontalCentered="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddFooter>&amp;CHal &amp;P</oddFooter></headerFooter><drawing r:id="rId1"/><legacyDrawing r:id="rId2"/><tableParts count="1"><tablePart r:id="rId4"/></tableParts><extLst><ext uri="{05C60535-1F16-4fd2-B633-F4F36F0B64E0}" xmlns:x14="${X14}"><x14:sparklineGroups xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:sparklineGroup><x14:sparklines><x14:sparkline><xm:f>Data!B2:B3</xm:f><xm:sqref>D2</xm:sqref></x14:sparkline></x14:sparklines></x14:sparklineGroup></x14:sparklineGroups></ext></extLst></worksheet>`;

const styles = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="&quot;Rp&quot;#,##0"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${X14}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst></styleSheet>`;

const table = `<table xmlns="${MAIN}" id="1" name="Tabel1" displayName="Tabel1" ref="A1:B3"><autoFilter ref="A1:B3"/><tableColumns count="2"><tableColumn id="1" name="Nama"/><tableColumn id="2" name="Nilai"/></tableColumns><tableStyleInfo name="TableStyleLight1" showRowStripes="1"/></table>`;

export const RICH_BOOK: RawWorkbook = {
  sheets: [
    {
      name: 'Data',
      xml: sheet,
      relations:
        relation('rId1', 'drawing', '../drawings/drawing1.xml') +
        relation('rId2', 'vmlDrawing', '../drawings/vmlDrawing1.vml') +
        relation('rId3', 'comments', '../comments1.xml') +
        relation('rId4', 'table', '../tables/table1.xml'),
    },
    { name: 'Lain', rows: '<row r="1"><c r="A1"><f>Data!B2</f><v>12.5</v></c></row>' },
  ],
  styles,
  sharedStrings: `<sst xmlns="${MAIN}" count="3" uniqueCount="3"><si><t>Nama</t></si><si><t>Nilai</t></si><si><r><rPr><b/></rPr><t>sa</t></r><r><t>tu</t></r><rPh sb="0" eb="1"><t>FURI</t></rPh></si></sst>`,
  workbookHead: '<workbookPr codeName="ThisWorkbook"/><bookViews><workbookView activeTab="0"/></bookViews>',
  workbookTail:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">Data!$A$1:$C$4</definedName><definedName name="Pajak">Data!$B$2:$B$3</definedName></definedNames><calcPr calcId="191029"/><pivotCaches><pivotCache cacheId="1" r:id="rIdPivot"/></pivotCaches>',
  workbookRelations:
    relation('rIdPivot', 'pivotCacheDefinition', 'pivotCache/pivotCacheDefinition1.xml') +
    relation('rIdMeta', 'sheetMetadata', 'metadata.xml') +
    relation('rIdChain', 'calcChain', 'calcChain.xml'),
  contentTypes:
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/><Default Extension="png" ContentType="image/png"/><Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
  parts: {
    'xl/drawings/drawing1.xml':
      '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
    'xl/drawings/_rels/drawing1.xml.rels': relationships(relation('rId1', 'chart', '../charts/chart1.xml')),
    'xl/charts/chart1.xml':
      '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>',
    'xl/media/image1.png': 'not really a picture',
    'xl/drawings/vmlDrawing1.vml': '<xml/>',
    'xl/comments1.xml': `<comments xmlns="${MAIN}"><authors/><commentList/></comments>`,
    'xl/tables/table1.xml': table,
    'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition xmlns="${MAIN}"/>`,
    'xl/metadata.xml': `<metadata xmlns="${MAIN}"/>`,
    'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="A1" i="2"/></calcChain>`,
    'docProps/app.xml': '<Properties/>',
  },
};

export const richWorkbook = (): Uint8Array => rawWorkbook(RICH_BOOK);
export const richParts = (): Record<string, string> => rawParts(RICH_BOOK);
