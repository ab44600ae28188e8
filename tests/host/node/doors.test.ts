// The command's door to the workbook, objects, brings what the texts between a pane and Excel bring: the same readings, the
// same failures, and after the same run the same file byte by byte.
import path from 'node:path';
import { applyRun } from '../../../src/application/applyRun';
import { prepareRun, type RunOptions } from '../../../src/application/prepareRun';
import { undoRun } from '../../../src/application/undoRun';
import { filledTemplate } from '../../../src/host/cli/filledTemplate';
import { openBook, type OpenedBook } from '../../../src/host/cli/openedBook';
import type { Door } from '../../../src/host/node/officeSession';
import { SAMPLE_PAD } from '../../../src/sheets/sample/samplePad';
import { EXTRA_SHEETS } from '../../../src/sheets/writing/ownSheets';
import { optionsAt, valueOf } from '../../application/openTemplate';
import { goldenCaseNames, readGoldenCase } from '../../golden/goldenBook';
import { richWorkbook } from '../../support/richWorkbook';

const GOLDEN = path.join(__dirname, '../../golden');
/** Every so many golden books; `DOORS_EVERY=1` takes all of them, in some minutes. */
const EVERY = Number(process.env['DOORS_EVERY'] ?? 12);
const BOOKS = goldenCaseNames(GOLDEN).filter((_, at) => at % EVERY === 0);
const DOORS: readonly Door[] = ['texts', 'objects'];

const opened = (bytes: Uint8Array, door: Door): OpenedBook => valueOf(openBook(bytes, door));

/** What stands in the workbook, and how many round trips it took to read. */
const allOf = async ({ port }: OpenedBook): Promise<unknown> => valueOf(await port.read(() => true));

interface Way {
  readonly read: unknown;
  readonly plan: unknown;
  readonly written: Uint8Array;
  readonly reread: unknown;
  readonly undone: Uint8Array;
}

/** Reads, runs, reads again, takes back: what each step gives. */
async function wayThrough(bytes: Uint8Array, door: Door, options: RunOptions): Promise<Way | string> {
  const book = opened(bytes, door);
  const read = await allOf(book);
  const prepared = valueOf(await prepareRun(book.port, options));
  const { plan, inspection } = prepared;
  if (inspection.input === null) return String(inspection.failure?.code);
  valueOf(await applyRun(book.port, prepared));
  const written = book.bytes();
  const reread = await allOf(book);
  valueOf(await undoRun(book.port));
  return { read, plan: plan.preview, written, reread, undone: book.bytes() };
}

async function bothWays(bytes: Uint8Array, options: RunOptions): Promise<readonly (Way | string)[]> {
  const ways: (Way | string)[] = [];
  for (const door of DOORS) ways.push(await wayThrough(bytes, door, options));
  return ways;
}

describe('openBook by objects', () => {
  it.each(BOOKS)('goes the way of the texts with %s', async (name) => {
    const golden = readGoldenCase(GOLDEN, name);
    const { year, answers } = golden;
    const [texts, objects] = await bothWays(
      await golden.workbook(),
      optionsAt(golden.asOf, { year, answers }),
    );
    expect(objects).toEqual(texts);
  });

  it('goes the way of the texts with every sheet to print, charts among them', async () => {
    const bytes = await filledTemplate(SAMPLE_PAD);
    const [texts, objects] = await bothWays(bytes, optionsAt('2026-09-30', { wants: EXTRA_SHEETS }));
    expect(objects).toEqual(texts);
  });

  it('reads a workbook of foreign things as the texts do', async () => {
    const readings: unknown[] = [];
    for (const door of DOORS) readings.push(await allOf(opened(richWorkbook(), door)));
    expect(readings[1]).toEqual(readings[0]);
  });
});
