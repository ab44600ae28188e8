// How long a whole run takes and where: reading, inspecting, evaluating, planning, applying, and the file around it.
// The host's own work is measured apart, because in Excel it is Excel's; beside it stands the bare JSON of the same
// messages. Before that the reader alone on offices' own sheets. Prints a table and writes bench/results/run.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { applyRun } from '../src/application/applyRun';
import type { WorkbookPort } from '../src/application/port';
import { prepareRun, type RunOptions } from '../src/application/prepareRun';
import { evaluate } from '../src/domain/evaluate';
import { createExcelPort } from '../src/excel/excelPort';
import { createExecutor, type Executor } from '../src/host/executor/executor';
import { WEB_PROFILE } from '../src/host/executor/host';
import { blankWorkbook } from '../src/host/file/blankWorkbook';
import { openPackage } from '../src/host/file/openPackage';
import { savePackage } from '../src/host/file/savePackage';
import { NODE_CODEC } from '../src/host/node/nodeCodec';
import { startOfficeSession, type OfficeSession } from '../src/host/node/officeSession';
import { sheetWording } from '../src/messages/sheetWording';
import { templateTexts } from '../src/messages/templateSentences';
import type { WorkbookReading } from '../src/sheets/grid';
import { inspect } from '../src/sheets/reading/inspect';
import { filledTemplatePlan } from '../src/sheets/templatePlan';
import { benchBook } from './benchBook';
import { depositReading, officeReading } from './benchReadings';
import { doubtfulReading } from './doubtfulReading';

const DEFAULT_SIZES = [300, 10_000, 100_000];
const DEFAULT_DEPOSITS = 100_000;
const DOUBTFUL = 100_000;
const INSPECTIONS = 5;

interface Wire {
  jsonMs: number;
  largest: number;
}

/** An executor beside which the bare JSON of each message is timed: text made and read once each way. */
function watched(executor: Executor, wire: Wire): Executor {
  return {
    ...executor,
    execute: (body) => {
      const response = executor.execute(body);
      const start = performance.now();
      const texts = [JSON.stringify(body), JSON.stringify(response)];
      for (const text of texts) JSON.parse(text);
      wire.jsonMs += performance.now() - start;
      for (const text of texts) wire.largest = Math.max(wire.largest, text.length);
      return response;
    },
  };
}

interface Opened {
  readonly port: WorkbookPort;
  readonly session: OfficeSession;
  readonly wire: Wire;
  readonly save: () => Uint8Array;
}

function open(bytes: Uint8Array): Opened {
  const opened = openPackage(bytes, NODE_CODEC);
  if (!opened.ok) throw new Error(opened.failure.code);
  const wire: Wire = { jsonMs: 0, largest: 0 };
  const session = startOfficeSession({ apiSet: WEB_PROFILE.apiSet, strictApiCheck: false });
  session.attach(watched(createExecutor(opened.value, WEB_PROFILE), wire));
  session.reset();
  return { port: createExcelPort(), session, wire, save: () => savePackage(opened.value) };
}

async function timed<T>(work: () => Promise<T> | T): Promise<readonly [T, number]> {
  const start = performance.now();
  const value = await work();
  return [value, performance.now() - start];
}

const options: RunOptions = {
  year: null,
  asOf: '2026-09-30',
  runDate: '2026-10-01',
  answers: {},
  run: { time: '2026-10-01 08:00:00', person: null, toolVersion: '0.0.0' },
  wording: sheetWording,
  prefersSheet: false,
};

/** Milliseconds by phase; `clientMs` is the whole run without what happens behind the library. */
async function measure(rows: number): Promise<Readonly<Record<string, number>>> {
  const blank = open(blankWorkbook());
  const texts = templateTexts('id');
  const filled = await blank.port.write(
    filledTemplatePlan(benchBook(rows), { sheetNames: ['Sheet1'], tableNames: [], texts }),
  );
  if (!filled.ok) throw new Error(JSON.stringify(filled.failure));
  const bytes = blank.save();

  const [book, openMs] = await timed(() => open(bytes));
  const [prepared, prepareMs] = await timed(() => prepareRun(book.port, options));
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.failure));
  const { reading, inspection } = prepared.value;
  const [, inspectMs] = await timed(() => inspect(reading, options));
  const input = inspection.input;
  if (input === null) throw new Error('Nothing to evaluate');
  const [, evaluateMs] = await timed(() => evaluate(input));
  const readSyncs = book.session.syncs;
  const [applied, applyMs] = await timed(() => applyRun(book.port, prepared.value));
  if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
  const { jsonMs, largest } = { ...book.wire };
  const { hostMilliseconds: hostMs, syncs, bytesIn, bytesOut } = book.session;
  const [saved, saveMs] = await timed(book.save);
  const [second, secondMs] = await timed(() => prepareRun(book.port, options));
  if (!second.ok || second.value.plan.operations.length > 0) throw new Error('The second plan is not empty');
  const clientMs = prepareMs + applyMs - hostMs;
  return {
    rows,
    openMs,
    prepareMs,
    inspectMs,
    evaluateMs,
    applyMs,
    saveMs,
    secondMs,
    hostMs: hostMs - jsonMs,
    jsonMs,
    clientMs,
    clientToJson: clientMs / jsonMs,
    readSyncs,
    syncs,
    wireMB: (bytesIn + bytesOut) / 1e6,
    largestMB: largest / 1e6,
    fileMB: saved.length / 1e6,
    peakMB: process.resourceUsage().maxRSS / 1024,
  };
}

/** One sheet of an office: the first inspection and the median of five more. */
function inspected(reading: WorkbookReading): Readonly<Record<string, number>> {
  const times = Array.from({ length: INSPECTIONS + 1 }, () => {
    const start = performance.now();
    if (inspect(reading, options).input === null) throw new Error('Nothing to evaluate');
    return performance.now() - start;
  });
  const [firstMs = 0, ...others] = times;
  const medianMs = others.sort((a, b) => a - b)[Math.floor(INSPECTIONS / 2)] ?? 0;
  const { input, questions } = inspect(reading, options);
  const indicators = input?.indicators.length ?? 0;
  const rows = Math.max(...reading.sheets.map(({ values }) => values.length));
  return { inspectedRows: rows, indicators, questions: questions.length, firstMs, medianMs };
}

function depositsAsked(): number {
  const word = process.argv.find((one) => /^--deposits=\d+$/.test(one));
  return word === undefined ? DEFAULT_DEPOSITS : Number(word.slice('--deposits='.length));
}

async function main(): Promise<void> {
  const sizes = process.argv
    .slice(2)
    .filter((word) => /^\d+$/.test(word))
    .map(Number);
  const results = [inspected(officeReading()), inspected(depositReading(depositsAsked()))];
  for (const rows of sizes.length > 0 ? sizes : DEFAULT_SIZES) results.push(await measure(rows));
  // Last, for what it leaves in memory would weigh on the others.
  results.push(inspected(doubtfulReading(DOUBTFUL)));
  const shown = results.map((result) =>
    Object.fromEntries(Object.entries(result).map(([key, value]) => [key, Math.round(value * 100) / 100])),
  );
  for (const result of shown) {
    for (const [key, value] of Object.entries(result)) process.stdout.write(`${key.padEnd(14)} ${value}\n`);
    process.stdout.write('\n');
  }
  mkdirSync('bench/results', { recursive: true });
  writeFileSync('bench/results/run.json', `${JSON.stringify(shown, null, 2)}\n`);
}

void main();
