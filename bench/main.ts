// How long it takes to inspect and evaluate, and a whole run: each measured in processes of its own. Prints the figures
// and writes them to bench/results/run.json.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { HEAD } from '../src/excel/sheetHead';
import type { WorkbookReading } from '../src/sheets/grid';
import type { Inspection } from '../src/sheets/inspection';
import { inspect, isNeededSheet } from '../src/sheets/reading/inspect';
import { depositReading, officeReading } from './benchReadings';
import { evaluateTemplate, fillTemplate, OPTIONS, runTemplate } from './benchRun';
import { doubtfulReading } from './doubtfulReading';
import { fileToFile } from './fileToFile';
import { folderRun } from './folderRun';
import { doJobOf, inOwnProcess, medianOf, medianOfProcesses, type Figures, type Jobs } from './ownProcess';
import { timed } from './timed';

const DEFAULT_SIZES = [300, 10_000, 100_000];
const DEFAULT_DEPOSITS = 100_000;
const DOUBTFUL = 100_000;
/** So many processes measure the reader; the median counts. */
const PROCESSES = 5;
/** Whole runs up to so many rows are done again in the same process, as a pane that stays open does them. */
const QUICK_RUN = 10_000;
const AGAIN = 3;

/** As reading a workbook does before anything is inspected: which of its sheets are needed their heads tell. */
function lookAtHeads({ sheets }: WorkbookReading): void {
  for (const sheet of sheets) {
    const head = <T>(rows: readonly T[]): readonly T[] => rows.slice(0, HEAD.rows);
    const [values, formulas, numberFormats] = [
      head(sheet.values),
      head(sheet.formulas),
      head(sheet.numberFormats),
    ];
    const rect = sheet.rect === null ? null : { ...sheet.rect, rows: values.length };
    if (!isNeededSheet({ ...sheet, rect, values, formulas, numberFormats })) throw new Error(sheet.name);
  }
}

/** The first inspection of a process, and the median of some more. */
async function inspected(reading: WorkbookReading): Promise<Figures> {
  lookAtHeads(reading);
  const inspection = (): Inspection => inspect(reading, OPTIONS);
  const { value, ms: firstMs, cpuMs: firstCpuMs } = await timed(inspection);
  if (value.input === null) throw new Error('Nothing to evaluate');
  const again: number[] = [];
  while (again.length < AGAIN) again.push((await timed(inspection)).ms);
  return {
    inspectedRows: Math.max(...reading.sheets.map(({ values }) => values.length)),
    indicators: value.input.indicators.length,
    questions: value.questions.length,
    firstMs,
    firstCpuMs,
    againMs: medianOf(again),
  };
}

async function wholeRun(file: string, rows: number): Promise<Figures> {
  const first = await runTemplate(file);
  if (rows > QUICK_RUN) return first;
  const again: Figures[] = [];
  while (again.length < AGAIN) again.push(await runTemplate(file));
  return { ...first, againToJson: medianOf(again.map(({ clientToJson = 0 }) => clientToJson)) };
}

const JOBS: Jobs = {
  office: () => inspected(officeReading()),
  deposits: (rows) => inspected(depositReading(Number(rows))),
  doubtful: (rows) => inspected(doubtfulReading(Number(rows))),
  fill: (file = '', rows = '') => fillTemplate(file, Number(rows)),
  evaluate: (file = '') => evaluateTemplate(file),
  run: (file = '', rows = '') => wholeRun(file, Number(rows)),
  file: (file = '', target = '', json = '') => fileToFile(file, target, json),
};

async function template(rows: number): Promise<Figures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const file = path.join(folder, 'template.xlsx');
  try {
    await inOwnProcess('fill', file, String(rows));
    const evaluated = await medianOfProcesses(PROCESSES, 'evaluate', file);
    const run = await inOwnProcess('run', file, String(rows));
    const processes = rows > QUICK_RUN ? 1 : PROCESSES;
    const result = path.join(folder, 'result.xlsx');
    const ways = await medianOfProcesses(processes, 'file', file, result, path.join(folder, 'result.json'));
    const fromFile = Object.entries(ways).map(([key, value]) => [`file.${key}`, value] as const);
    return { rows, ...evaluated, ...run, ...Object.fromEntries(fromFile) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function depositsAsked(): number {
  const word = process.argv.find((one) => /^--deposits=\d+$/.test(one));
  return word === undefined ? DEFAULT_DEPOSITS : Number(word.slice('--deposits='.length));
}

/** How many books a folder is asked to hold; null where the other jobs are meant. */
function booksAsked(): number | null {
  const word = process.argv.find((one) => /^--books=\d+$/.test(one));
  return word === undefined ? null : Number(word.slice('--books='.length));
}

function sizesAsked(): readonly number[] {
  const sizes = process.argv
    .slice(2)
    .filter((word) => /^\d+$/.test(word))
    .map(Number);
  return sizes.length > 0 ? sizes : DEFAULT_SIZES;
}

/** Each result is printed as soon as it is there. */
function shown(figures: Figures): Figures {
  const rounded = Object.entries(figures).map(
    ([key, value]) => [key, Math.round(value * 100) / 100] as const,
  );
  for (const [key, value] of rounded) process.stdout.write(`${key.padEnd(20)} ${value}\n`);
  process.stdout.write('\n');
  return Object.fromEntries(rounded);
}

async function main(): Promise<void> {
  const books = booksAsked();
  if (books !== null) {
    shown(await folderRun(path.resolve('dist/cli/capaian.cjs'), books));
    return;
  }
  const results = [
    shown(await medianOfProcesses(PROCESSES, 'office')),
    shown(await medianOfProcesses(PROCESSES, 'deposits', String(depositsAsked()))),
    shown(await medianOfProcesses(PROCESSES, 'doubtful', String(DOUBTFUL))),
  ];
  for (const rows of sizesAsked()) results.push(shown(await template(rows)));
  mkdirSync('bench/results', { recursive: true });
  writeFileSync('bench/results/run.json', `${JSON.stringify(results, null, 2)}\n`);
}

if (!doJobOf(JOBS)) void main();
