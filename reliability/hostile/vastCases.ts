// Workbooks that would fill the memory or the day of whoever takes them at their word. Each runs in a process of its own with a
// bounded heap.
import { strToU8, zipSync } from 'fflate';
import { bookOf, damaged, TARGET_PART, withParts, type Expected, type HostileCase } from './hostileCase';

const MEGABYTE = 1 << 20;
const HEAP = 1_536;
/** Where the blank between two contents is never read. */
const SMALL_HEAP = 512;
const vast = (name: string, expected: Expected, bytes: () => Uint8Array, heap = HEAP): HostileCase => ({
  name,
  expected,
  bytes,
  heap,
});

const farCell = (address: string): Uint8Array =>
  damaged(TARGET_PART, (text) => {
    const row = address.replace(/\D/g, '');
    return text.replace('</sheetData>', `<row r="${row}"><c r="${address}"><v>1</v></c></row></sheetData>`);
  });

/** A part of so many megabytes that packs to almost nothing. */
const bombIn = (part: string, megabytes: number, piece = ' '): Uint8Array =>
  withParts((parts) => {
    const text = parts[part] ?? '<x/>';
    const at = text.indexOf('>', text.indexOf('<', 5)) + 1;
    parts[part] =
      text.slice(0, at) + piece.repeat(Math.ceil((megabytes * MEGABYTE) / piece.length)) + text.slice(at);
  });

const columns = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `Kolom ${String(at)}`);

export const VAST_CASES: readonly HostileCase[] = [
  vast('a figure in the last cell of the sheet', 'refused', () => farCell('XFD1048576'), SMALL_HEAP),
  vast('a figure in the last row', 'refused', () => farCell('A1048576'), SMALL_HEAP),
  vast('16,384 columns', 'any', () => bookOf({ headings: columns(16_377) })),
  vast('a sheet of 300 MB of nothing', 'any', () => bombIn(TARGET_PART, 300)),
  vast('a workbook part of 100 MB', 'any', () => bombIn('xl/workbook.xml', 100)),
  vast('styles of 60 MB of elements', 'refused', () => bombIn('xl/styles.xml', 60, '<a/>')),
  vast('49,000 entries', 'any', () => {
    const parts: Record<string, Uint8Array> = {};
    for (let at = 0; at < 49_000; at += 1) parts[`x/${String(at)}.xml`] = strToU8('x');
    const packed: Record<string, Uint8Array> = {};
    withParts((texts) => {
      for (const [name, text] of Object.entries(texts)) packed[name] = strToU8(text);
    });
    return zipSync({ ...packed, ...parts }, { level: 0 });
  }),
  vast('60,000 entries', 'refused', () => {
    const parts: Record<string, Uint8Array> = {};
    for (let at = 0; at < 60_000; at += 1) parts[`x/${String(at)}.xml`] = strToU8('x');
    return zipSync(parts, { level: 0 });
  }),
  vast('parts of a gigabyte together', 'refused', () =>
    withParts((parts) => {
      for (let at = 0; at < 10; at += 1) parts[`x/${String(at)}.xml`] = ' '.repeat(100 * MEGABYTE);
    }),
  ),
  vast('a text of 200 MB in one cell', 'any', () =>
    damaged(TARGET_PART, (text) => text.replace('Pajak Reklame', 'x'.repeat(200 * MEGABYTE))),
  ),
  vast('a remembered part of 100 MB', 'any', () =>
    withParts((parts) => {
      parts['customXml/item1.xml'] =
        `<jurnal xmlns="urn:capaian:bagian">${'['.repeat(100 * MEGABYTE)}</jurnal>`;
      const rels = 'xl/_rels/workbook.xml.rels';
      parts[rels] = (parts[rels] ?? '').replace(
        '</Relationships>',
        '<Relationship Id="rC" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml" Target="../customXml/item1.xml"/></Relationships>',
      );
    }),
  ),
  vast(
    '100,000 rows of hostile texts',
    'any',
    () =>
      damaged(TARGET_PART, (text) =>
        text.replace(
          '</sheetData>',
          `${Array.from({ length: 100_000 }, (_, at) => `<row r="${String(at + 4)}"><c r="A${String(at + 4)}"><v>2026</v></c><c r="E${String(at + 4)}" t="inlineStr"><is><t>=WEBSERVICE("https://contoh.invalid/")</t></is></c><c r="G${String(at + 4)}"><v>1</v></c></row>`).join('')}</sheetData>`,
        ),
      ),
    3_072,
  ),
];
