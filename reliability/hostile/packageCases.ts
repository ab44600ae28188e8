// Packages made to mislead: what is no workbook, broken and lying zips, bombs, entities, links, macros, indices and references that
// lead nowhere, and sizes that only a crafted file has.
import { strToU8, zipSync } from 'fflate';
import {
  bookOf,
  damaged,
  REALISATION_PART,
  TARGET_PART,
  withParts,
  type HostileCase,
  type Expected,
} from './hostileCase';

const COMPOUND = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
const WORKBOOK = 'xl/workbook.xml';
const RELS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';
const STYLES = 'xl/styles.xml';

const of = (name: string, expected: Expected, bytes: () => Uint8Array): HostileCase => ({
  name,
  expected,
  bytes,
});
const joined = (...pieces: readonly Uint8Array[]): Uint8Array =>
  Uint8Array.from(pieces.flatMap((piece) => [...piece]));

const others: readonly HostileCase[] = [
  of('an empty file', 'refused', () => new Uint8Array()),
  of('an HTML page', 'refused', () =>
    strToU8('<html><script>globalThis.__dirusak=1</script><table></table></html>'),
  ),
  of('a CSV', 'refused', () => strToU8('Tahun;Target Murni\n2026;=1+1\n')),
  of('an XML spreadsheet of 2003', 'refused', () =>
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
  ),
  of('an old .xls', 'refused', () => joined(COMPOUND, new Uint8Array(4096))),
  of('an encrypted workbook', 'refused', () =>
    joined(COMPOUND, new Uint8Array(504), Uint8Array.from(Buffer.from('EncryptedPackage', 'utf16le'))),
  ),
  of('an .ods', 'refused', () =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8('<office:document-content/>'),
    }),
  ),
  of('a .docx', 'refused', () =>
    zipSync({
      '[Content_Types].xml': strToU8(
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
      ),
      '_rels/.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
      ),
      'word/document.xml': strToU8('<w:document xmlns:w="w"/>'),
    }),
  ),
  of('a zip within a zip', 'refused', () => zipSync({ 'buku.xlsx': bookOf() })),
  of('random bytes', 'refused', () =>
    Uint8Array.from({ length: 5_000 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) % 256),
  ),
];

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const endOf = (bytes: Uint8Array): number => bytes.length - 22;
const directoryOf = (bytes: Uint8Array): number => view(bytes).getUint32(endOf(bytes) + 16, true);
function poked(change: (at: DataView, bytes: Uint8Array) => void): Uint8Array {
  const bytes = bookOf().slice();
  change(view(bytes), bytes);
  return bytes;
}

const zips: readonly HostileCase[] = [
  ...[0.1, 0.5, 0.9, 0.999].map((part) =>
    of(`a file cut off after ${String(part * 100)} %`, 'refused', () => {
      const bytes = bookOf();
      return bytes.slice(0, Math.floor(bytes.length * part));
    }),
  ),
  of('a directory that lies outside the file', 'refused', () =>
    poked((at, bytes) => {
      at.setUint32(endOf(bytes) + 16, 0xfffffff0, true);
    }),
  ),
  of('more entries than there are', 'refused', () =>
    poked((at, bytes) => {
      at.setUint16(endOf(bytes) + 10, 60_000, true);
    }),
  ),
  of('two entries over the same bytes', 'any', () =>
    poked((at, bytes) => {
      const first = directoryOf(bytes);
      const second = first + 46 + at.getUint16(first + 28, true) + at.getUint16(first + 30, true);
      at.setUint32(second + 42, at.getUint32(first + 42, true), true);
    }),
  ),
  of('an entry that says it is encrypted', 'refused', () =>
    poked((at, bytes) => {
      at.setUint16(directoryOf(bytes) + 8, 1, true);
    }),
  ),
  of('an unknown packing method', 'refused', () =>
    poked((at, bytes) => {
      at.setUint16(directoryOf(bytes) + 10, 99, true);
    }),
  ),
  of('an entry of four gigabytes by its directory', 'refused', () =>
    poked((at, bytes) => {
      at.setUint32(directoryOf(bytes) + 24, 0xfffffff0, true);
    }),
  ),
  of('entries with paths that lead out', 'evaluated', () =>
    withParts((parts) => {
      for (const path of [
        '../../../tmp/dirusak.txt',
        '/tmp/dirusak.txt',
        'C:\\dirusak.txt',
        '..\\..\\dirusak.txt',
      ])
        parts[path] = 'x';
    }),
  ),
  of('entries named as what every object has', 'evaluated', () =>
    zipSync({
      ...Object.fromEntries(Object.entries(unzipped(bookOf()))),
      constructor: strToU8('x'),
      'xl/toString': strToU8('x'),
    }),
  ),
  of('two entries of one name', 'any', () => withDoubled()),
];

function unzipped(bytes: Uint8Array): Record<string, Uint8Array> {
  const parts: Record<string, Uint8Array> = {};
  withParts((texts) => {
    for (const [name, text] of Object.entries(texts)) parts[name] = strToU8(text);
  }, bytes);
  return parts;
}

/** The same name once in small and once in capital letters: one part to the package convention. */
const withDoubled = (): Uint8Array => {
  const parts = unzipped(bookOf());
  return zipSync({ ...parts, 'XL/WORKBOOK.XML': strToU8('<workbook/>') });
};

const ENTITIES =
  '<!DOCTYPE a [<!ENTITY b "&c;&c;&c;&c;"><!ENTITY c "&d;&d;&d;&d;"><!ENTITY d "lol"><!ENTITY e SYSTEM "file:///etc/passwd">]>';
const entities: readonly HostileCase[] = [TARGET_PART, WORKBOOK, RELS, TYPES, STYLES].map((part) =>
  of(`entities in ${part}`, 'refused', () =>
    damaged(part, (text) =>
      text.startsWith('<?xml') ? text.replace('?>', `?>${ENTITIES}`) : ENTITIES + text,
    ),
  ),
);

const relation = (kind: string, target: string, mode: string): string =>
  `<Relationship Id="rX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"${mode}/>`;
const EXTERNAL = ' TargetMode="External"';
const related = (kind: string, target: string, mode = ''): Uint8Array =>
  damaged(RELS, (text) =>
    text.replace('</Relationships>', `${relation(kind, target, mode)}</Relationships>`),
  );

const links: readonly HostileCase[] = [
  of('a link to another workbook', 'any', () =>
    related('externalLink', 'https://contoh.invalid/x.xlsx', EXTERNAL),
  ),
  of('a custom part outside the package', 'any', () => related('customXml', '../../../../etc/passwd')),
  of('a theme on the web', 'any', () => related('theme', 'https://contoh.invalid/theme.xml', EXTERNAL)),
  of('an embedded object', 'evaluated', () =>
    withParts((parts) => {
      parts['xl/embeddings/oleObject1.bin'] = 'x'.repeat(2_000);
    }),
  ),
  of('macros under the name .xlsx', 'any', () =>
    withParts((parts) => {
      parts['xl/vbaProject.bin'] = 'x'.repeat(2_000);
      parts[TYPES] = (parts[TYPES] ?? '')
        .replace('spreadsheetml.sheet.main+xml', 'x')
        .replace(
          'application/vnd.openxmlformats-officedocument.x',
          'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
        );
    }),
  ),
  of('a workbook that is its own sheet', 'any', () =>
    damaged(RELS, (text) => text.replace('worksheets/sheet1.xml', 'workbook.xml')),
  ),
  of('two sheets of one part', 'any', () =>
    damaged(RELS, (text) => text.replace('worksheets/sheet2.xml', 'worksheets/sheet1.xml')),
  ),
  of('a sheet without a part', 'refused', () =>
    damaged(RELS, (text) => text.replace('worksheets/sheet2.xml', '../../etc/passwd')),
  ),
];

const CELL = /<c r="G2"[^>]*>/;
const cells: readonly HostileCase[] = [
  ...['A0', 'A1048577', 'XFE2', 'AAAAAAAAAA1', '', '1A', 'G2G2'].map((address) =>
    of(`a cell at ${JSON.stringify(address)}`, 'any', () =>
      damaged(TARGET_PART, (text) => text.replace(CELL, `<c r="${address}">`)),
    ),
  ),
  ...['99999999', '-1', 'NaN', '1e9', '0.5', ''].map((style) =>
    of(`a cell of style ${JSON.stringify(style)}`, 'any', () =>
      damaged(TARGET_PART, (text) => text.replace(CELL, `<c r="G2" s="${style}">`)),
    ),
  ),
  ...['99999999', '-1', '1.5', 'x', '__proto__', ''].map((index) =>
    of(`the shared text ${JSON.stringify(index)}`, 'any', () =>
      damaged(TARGET_PART, (text) =>
        text.replace(/<c r="G2"[^>]*>.*?<\/c>/, `<c r="G2" t="s"><v>${index}</v></c>`),
      ),
    ),
  ),
  ...['-5', '1048577', '0', 'x', '1e7', '2'].map((row) =>
    of(`a row number ${row}`, 'any', () =>
      damaged(TARGET_PART, (text) => text.replace('<row r="3"', `<row r="${row}"`)),
    ),
  ),
  of('a cell whose attribute is not closed', 'refused', () =>
    damaged(TARGET_PART, (text) => text.replace(CELL, '<c r="G2 s=1>')),
  ),
  of('a text whose end tag is cut off', 'refused', () =>
    damaged(TARGET_PART, (text) => text.slice(0, text.lastIndexOf('>'))),
  ),
];

const after = (xml: string): Uint8Array =>
  damaged(TARGET_PART, (text) => text.replace('</sheetData>', `</sheetData>${xml}`));
const many = (count: number, piece: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => piece(at)).join('');

const sizes: readonly HostileCase[] = [
  of('one merge over the whole sheet', 'any', () =>
    after('<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'),
  ),
  of('merges over each other', 'any', () =>
    after(
      '<mergeCells count="3"><mergeCell ref="A1:C3"/><mergeCell ref="B2:D4"/><mergeCell ref="C3:A1"/></mergeCells>',
    ),
  ),
  of('100,000 merges', 'any', () =>
    after(
      `<mergeCells>${many(100_000, (at) => `<mergeCell ref="J${String(at * 2 + 10)}:K${String(at * 2 + 10)}"/>`)}</mergeCells>`,
    ),
  ),
  of('a merge of nothing', 'any', () =>
    after('<mergeCells count="2"><mergeCell ref=""/><mergeCell ref="ZZZZ1:A0"/></mergeCells>'),
  ),
  of('100,000 defined names', 'any', () =>
    damaged(WORKBOOK, (text) =>
      text.replace(
        '</sheets>',
        `</sheets><definedNames>${many(100_000, (at) => `<definedName name="n${String(at)}">Target!$A$1</definedName>`)}</definedNames>`,
      ),
    ),
  ),
  of('defined names of the tool’s own that are crafted', 'any', () =>
    damaged(WORKBOOK, (text) =>
      text.replace(
        '</sheets>',
        `</sheets><definedNames>${many(50, (at) => `<definedName name="_capaian_${String(at)}" hidden="1">Target!$A$1:$XFD$1048576</definedName>`)}<definedName name="_capaian_hasil">#REF!</definedName></definedNames>`,
      ),
    ),
  ),
  of('a dimension of the whole sheet', 'evaluated', () =>
    damaged(TARGET_PART, (text) =>
      text.replace('<sheetData>', '<dimension ref="A1:XFD1048576"/><sheetData>'),
    ),
  ),
  of('columns to the end of numbers', 'any', () =>
    damaged(TARGET_PART, (text) =>
      text.replace(
        '<sheetData>',
        '<cols><col min="1" max="4294967295" width="1e9" style="9"/><col min="-5" max="0"/></cols><sheetData>',
      ),
    ),
  ),
  of('1,000 sheets', 'any', () =>
    bookOf({ more: Array.from({ length: 1_000 }, (_, at) => ({ name: `L${String(at)}`, rows: [['x']] })) }),
  ),
  of('10,000 number formats', 'any', () =>
    damaged(STYLES, (text) =>
      text.replace(
        /<styleSheet[^>]*>/,
        (tag) =>
          `${tag}<numFmts>${many(10_000, (at) => `<numFmt numFmtId="${String(at + 200)}" formatCode="[&gt;${String(at)}]&quot;ribu&quot;0"/>`)}</numFmts>`,
      ),
    ),
  ),
  of('a formula of 10,000 brackets', 'any', () =>
    damaged(TARGET_PART, (text) =>
      text.replace('<v>1200</v>', `<f>${'('.repeat(10_000)}1${')'.repeat(10_000)}</f><v>1200</v>`),
    ),
  ),
  of('shared formulas without a first one', 'any', () =>
    damaged(REALISATION_PART, (text) => text.replaceAll('<v>200</v>', '<f t="shared" si="77"/><v>200</v>')),
  ),
  of('a filter over the whole sheet', 'any', () => after('<autoFilter ref="A1:XFD1048576"/>')),
  of('a validation and a colour rule over the whole sheet', 'any', () =>
    after(
      '<conditionalFormatting sqref="A1:XFD1048576"><cfRule type="expression" priority="1"><formula>WEBSERVICE("https://contoh.invalid/")</formula></cfRule></conditionalFormatting>',
    ),
  ),
];

export const PACKAGE_CASES: readonly HostileCase[] = [
  ...others,
  ...zips,
  ...entities,
  ...links,
  ...cells,
  ...sizes,
];
