// Evaluate, write and take back, over and over in one pane on one workbook, while a person edits its figures: memory and
// file stay bounded, every undo gives the workbook back, and the last results are those of a fresh workbook.
import { applyRun } from '../../src/application/applyRun';
import type { WorkbookPort } from '../../src/application/port';
import { prepareRun, type RunOptions } from '../../src/application/prepareRun';
import { readSources } from '../../src/application/readSources';
import { undoRun } from '../../src/application/undoRun';
import { createExcelPort } from '../../src/excel/excelPort';
import { createExecutor } from '../../src/host/executor/executor';
import { DESKTOP_PROFILE } from '../../src/host/executor/host';
import { NODE_CODEC } from '../../src/host/node/nodeCodec';
import { optionsAt } from '../../tests/application/openTemplate';
import { openBook, type OpenBook } from '../../tests/support/hostSession';
import { seeded, type Seeded } from '../../tests/support/seeded';
import type { Effort, Experiment, ExperimentResult } from '../experiment';
import { growthOf, partSizes } from './fileParts';
import { soakBook } from './soakBook';

const SIZES: Readonly<Record<Effort, { readonly rows: number; readonly rounds: number }>> = {
  short: { rows: 150, rounds: 8 },
  long: { rows: 5_000, rounds: 500 },
};
/** Rounds before the first measure, in which caches fill and code is compiled. */
const WARMING = 2;
const MOST_HEAP_GROWTH_MB = 16;
/** A row of the history: some twenty cells with a fingerprint and the chain in them. */
const MOST_LOG_BYTES_A_ROUND = 3_000;
const HISTORY = 'Riwayat Evaluasi';

interface Soaked {
  readonly book: OpenBook;
  readonly port: WorkbookPort;
  readonly rows: number;
}

type Edit = readonly [address: string, cell: number | string];

/** What a person types into the figures: amounts, a number as text, nothing at all. */
function drawnEdit(random: Seeded, rows: number): Edit {
  const column = random.oneOf(['E', 'F', 'G', 'H', 'I', 'J', 'K', 'L', 'M']);
  const cell = random.oneOf<() => number | string>([
    () => random.whole(0, 999_999_999),
    () => random.whole(0, 99_999_999) / 100,
    () => '',
    () => 'Rp 1.234.567,89',
  ]);
  return [`${column}${random.whole(5, 4 + rows)}`, cell()];
}

const typed = (edits: readonly Edit[]): Promise<void> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Realisasi');
    for (const [address, cell] of edits) sheet.getRange(address).values = [[cell]];
    await context.sync();
  });

function optionsOf(round: number): RunOptions {
  const at = new Date(Date.UTC(2026, 9, 5, 8, round)).toISOString();
  const time = `${at.slice(0, 10)} ${at.slice(11, 19)}`;
  return optionsAt('2026-09-30', {
    runDate: at.slice(0, 10),
    run: { time, person: null, toolVersion: '0.0.0' },
  });
}

/** Everything that the tool reads of the workbook, but for the log. */
async function contents(port: WorkbookPort): Promise<string> {
  const read = await readSources(port);
  if (!read.ok) throw new Error(JSON.stringify(read.failure));
  const { sheets, marks, sheetNames } = read.value.reading;
  return JSON.stringify([
    sheetNames.filter((name) => name !== HISTORY),
    marks.filter(({ sheet }) => sheet !== HISTORY),
    sheets.filter(({ name }) => name !== HISTORY).map(({ id: _, ...rest }) => rest),
  ]);
}

/** Writes a run; a sentence where it fails. */
async function written(port: WorkbookPort, round: number): Promise<string | null> {
  const prepared = await prepareRun(port, optionsOf(round));
  if (!prepared.ok) return `round ${round} could not be prepared: ${JSON.stringify(prepared.failure)}`;
  if (prepared.value.plan.operations.length === 0) return `round ${round} had nothing to write`;
  const applied = await applyRun(port, prepared.value);
  return applied.ok ? null : `round ${round} was not written: ${JSON.stringify(applied.failure)}`;
}

async function roundOf({ port }: Soaked, round: number, isChecked: boolean): Promise<readonly string[]> {
  const before = isChecked ? await contents(port) : '';
  const trouble = await written(port, round);
  if (trouble !== null) return [trouble];
  const undone = await undoRun(port);
  if (!undone.ok) return [`round ${round} was not taken back: ${JSON.stringify(undone.failure)}`];
  return isChecked && (await contents(port)) !== before ? [`round ${round} left something behind`] : [];
}

/** Megabytes in use once all that is free was collected; null where Node does not let itself be asked to collect. */
function heapMegabytes(): number | null {
  if (globalThis.gc === undefined) return null;
  globalThis.gc();
  return process.memoryUsage().heapUsed / 1e6;
}

interface Measure {
  readonly heap: number | null;
  readonly file: Uint8Array;
}

const measured = ({ book }: Soaked): Measure => ({ file: book.save(), heap: heapMegabytes() });

/** The place of the log within the file. */
function logPart({ book }: Soaked): string {
  const part = book.model.findSheet(HISTORY)?.part;
  if (part === undefined) throw new Error('There is no history');
  return part.replace(/^\//, '');
}

function growth(soaked: Soaked, first: Measure, last: Measure, rounds: number) {
  const [before, after] = [partSizes(first.file), partSizes(last.file)];
  const log = logPart(soaked);
  // Texts of the log may be kept apart from its cells.
  const isLog = (part: string): boolean => part === log || /sharedStrings|tables\//.test(part);
  const logBytes = growthOf(before, after, isLog) / rounds;
  const otherBytes = growthOf(before, after, (part) => !isLog(part));
  const heap = first.heap === null || last.heap === null ? null : last.heap - first.heap;
  const losses = [
    ...(logBytes > MOST_LOG_BYTES_A_ROUND ? [`the log grows by ${Math.round(logBytes)} bytes a round`] : []),
    ...(otherBytes > 0 ? [`the file grows by ${otherBytes} bytes beside its log`] : []),
    ...(heap !== null && heap > MOST_HEAP_GROWTH_MB ? [`${heap.toFixed(1)} MB are kept`] : []),
  ];
  return { logBytes, otherBytes, heap, losses };
}

/** Whether the last results are those of a workbook in which nothing was ever written before. */
async function endsAsFresh(
  soaked: Soaked,
  bytes: Uint8Array,
  edits: readonly Edit[],
  round: number,
): Promise<readonly string[]> {
  const trouble = await written(soaked.port, round);
  if (trouble !== null) return [trouble];
  const now = await contents(soaked.port);
  openBook(bytes, {}, NODE_CODEC);
  const port = createExcelPort();
  await typed(edits);
  const fresh = await written(port, round);
  if (fresh !== null) return [fresh];
  const isSame = (await contents(port)) === now;
  soaked.book.session.attach(createExecutor(soaked.book.model, DESKTOP_PROFILE));
  return isSame ? [] : ['the last results differ from those of a fresh workbook'];
}

/** The experiment for other sizes than its own; `tell` hears of every round. */
export async function soakedFor(
  { rows, rounds }: { readonly rows: number; readonly rounds: number },
  seed: number,
  tell: (round: number, heap: number | null) => void = () => undefined,
): Promise<ExperimentResult> {
  const random = seeded(seed);
  const bytes = await soakBook(rows);
  const soaked: Soaked = { book: openBook(bytes, {}, NODE_CODEC), port: createExcelPort(), rows };
  const edits: Edit[] = [];
  const losses: string[] = [];
  const step = Math.max(6, Math.floor(rounds / 10));
  let first: Measure | null = null;
  let checked = 0;
  for (let round = 1; round <= rounds; round += 1) {
    const edit = drawnEdit(random, rows);
    edits.push(edit);
    await typed([edit]);
    const isChecked = round === 1 || round % step === 0;
    checked += isChecked ? 1 : 0;
    losses.push(...(await roundOf(soaked, round, isChecked)));
    if (round === WARMING) first = measured(soaked);
    tell(round, isChecked ? heapMegabytes() : null);
  }
  if (first === null) throw new Error('Too few rounds');
  const grown = growth(soaked, first, measured(soaked), rounds - WARMING);
  losses.push(...grown.losses, ...(await endsAsFresh(soaked, bytes, edits, rounds + 1)));
  return {
    cases: rounds,
    counts: [
      { name: 'rows of the workbook', value: rows },
      { name: 'undos compared cell by cell with the workbook before', value: checked },
      ...(grown.heap === null ? [] : [{ name: 'MB more in use at the end', value: rounded(grown.heap) }]),
      { name: 'bytes of log a round, unpacked', value: Math.round(grown.logBytes) },
      { name: 'bytes grown beside the log', value: grown.otherBytes },
    ],
    losses: losses.map((loss) => `${loss} (seed ${seed})`),
  };
}

const rounded = (value: number): number => Math.round(value * 10) / 10;

export const soak: Experiment = {
  id: 'soak',
  promise:
    'Any number of rounds of evaluating, writing and taking back keeps no memory, makes the file grow by its log alone and ends with the results of a fresh workbook.',
  run: (effort, seed) => soakedFor(SIZES[effort], seed),
};
