// A filled template from its file to its plan and back: as a whole run with its phases, and only as far as its evaluation.
// The host's own work is measured apart, because in Excel it is Excel's; beside it stands the bare JSON of the same messages.
import { readFileSync, writeFileSync } from 'node:fs';
import { applyRun } from '../src/application/applyRun';
import type { WorkbookPort } from '../src/application/port';
import { prepareRun, type RunOptions } from '../src/application/prepareRun';
import { readSources } from '../src/application/readSources';
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
import { inspect } from '../src/sheets/reading/inspect';
import { filledTemplatePlan } from '../src/sheets/templatePlan';
import { benchBook } from './benchBook';
import type { Figures } from './ownProcess';
import { timed } from './timed';

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

export const OPTIONS: RunOptions = {
  year: null,
  asOf: '2026-09-30',
  runDate: '2026-10-01',
  answers: {},
  run: { time: '2026-10-01 08:00:00', person: null, toolVersion: '0.0.0' },
  wording: () => Promise.resolve(sheetWording),
  prefersSheet: false,
};

/** Writes a filled template of so many rows to a file. */
export async function fillTemplate(file: string, rows: number): Promise<Figures> {
  const blank = open(blankWorkbook());
  const texts = templateTexts('id');
  const filled = await blank.port.write(
    filledTemplatePlan(benchBook(rows), { sheetNames: ['Sheet1'], tableNames: [], texts }),
  );
  if (!filled.ok) throw new Error(JSON.stringify(filled.failure));
  writeFileSync(file, blank.save());
  return { rows };
}

/** The first inspection and evaluation of a process, as soon as the workbook has been read. */
export async function evaluateTemplate(file: string): Promise<Figures> {
  const opened = await timed(() => open(readFileSync(file)));
  const read = await timed(() => readSources(opened.value.port));
  if (!read.value.ok) throw new Error(JSON.stringify(read.value.failure));
  const { reading } = read.value.value;
  const inspected = await timed(() => inspect(reading, OPTIONS));
  const { input } = inspected.value;
  if (input === null) throw new Error('Nothing to evaluate');
  const evaluated = await timed(() => evaluate(input));
  return {
    openMs: opened.ms,
    readMs: read.ms,
    inspectMs: inspected.ms,
    inspectCpuMs: inspected.cpuMs,
    evaluateMs: evaluated.ms,
    evaluateCpuMs: evaluated.cpuMs,
  };
}

/** Milliseconds by phase; `clientMs` is the whole run without what happens behind the library. */
export async function runTemplate(file: string): Promise<Figures> {
  const book = open(readFileSync(file));
  const { value: prepared, ms: prepareMs } = await timed(() => prepareRun(book.port, OPTIONS));
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.failure));
  const readSyncs = book.session.syncs;
  const { value: applied, ms: applyMs } = await timed(() => applyRun(book.port, prepared.value));
  if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
  const { jsonMs, largest } = { ...book.wire };
  const { hostMilliseconds: hostMs, syncs, bytesIn, bytesOut } = book.session;
  const { value: saved, ms: saveMs } = await timed(book.save);
  const { value: second, ms: secondMs } = await timed(() => prepareRun(book.port, OPTIONS));
  if (!second.ok || second.value.plan.operations.length > 0) throw new Error('The second plan is not empty');
  const clientMs = prepareMs + applyMs - hostMs;
  return {
    prepareMs,
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
