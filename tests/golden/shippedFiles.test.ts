// The workbooks in assets/ hold what the template's plan makes today; `node scripts/make-assets.cjs` makes them anew.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { filledTemplate } from '../../src/host/cli/filledTemplate';
import { openBook } from '../../src/host/cli/openedBook';
import type { WorkbookReading } from '../../src/sheets/grid';
import { SAMPLE_PAD } from '../../src/sheets/sample/samplePad';

const BOOKS = [
  ['contoh-pad.xlsx', SAMPLE_PAD],
  ['templat-kosong.xlsx', { year: SAMPLE_PAD.year, sheets: {} }],
] as const;

async function readingOf(bytes: Uint8Array): Promise<WorkbookReading> {
  const opened = openBook(bytes);
  if (!opened.ok) throw new Error(opened.failure.code);
  const read = await opened.value.port.read(() => true);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.reading;
}

describe('the shipped workbooks', () => {
  it.each(BOOKS)('%s holds the sheets, cells, formats and tables of its plan', async (name, book) => {
    const shipped = readFileSync(path.join(__dirname, '../../assets', name));
    expect(await readingOf(shipped)).toEqual(await readingOf(await filledTemplate(book)));
  });

  it.each(BOOKS)('%s comes out the same, byte for byte, when made twice', async (_, book) => {
    const [first, second] = [await filledTemplate(book), await filledTemplate(book)];
    expect(Buffer.from(first).equals(second)).toBe(true);
  });
});
