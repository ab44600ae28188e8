// Readings that are made without a file are what the port reads from the file, for every layout: many laws rest on it.
import { openBook } from '../../src/host/cli/openedBook';
import type { SheetGrid } from '../../src/sheets/grid';
import { LAYOUT_CASES } from '../support/layouts/cases';
import { drawnCase } from '../support/layouts/drawnCase';
import { readingOfSheets } from '../support/readingOfSheets';
import { sheetsWorkbook, type WrittenSheet } from '../support/sheetsWorkbook';

const DRAWN = 40;

/** What the port reads; a sheet's id is the host's own. */
async function portReading(sheets: readonly WrittenSheet[]): Promise<readonly unknown[]> {
  const opened = openBook(sheetsWorkbook(sheets));
  if (!opened.ok) throw new Error(opened.failure.code);
  const read = await opened.value.port.read(() => true);
  if (!read.ok) throw new Error(read.failure.code);
  return read.value.reading.sheets.map(withoutId);
}

const withoutId = ({ id: _, ...grid }: SheetGrid): unknown => grid;

async function expectSame(sheets: readonly WrittenSheet[]): Promise<void> {
  expect(readingOfSheets(sheets).sheets.map(withoutId)).toEqual(await portReading(sheets));
}

describe('readingOfSheets', () => {
  it('gives what the library reads of every written layout', async () => {
    for (const { sheets } of LAYOUT_CASES) await expectSame(sheets);
  });

  it('gives what the library reads of books drawn from them', async () => {
    for (let seed = 1; seed <= DRAWN; seed += 1) await expectSame(drawnCase(seed).sheets);
  });

  it('leaves out of the used range what holds a look and nothing else', async () => {
    await expectSame([
      {
        name: 'Data',
        hiddenRows: [1, 3],
        merges: ['C3:D4'],
        rows: [[{ fmt: '0.00' }], [], [null, null, { v: '' }, 'a'], [null, { f: 'D3' }], [{ b: true }]],
      },
      { name: 'Kosong', rows: [] },
    ]);
  });
});
