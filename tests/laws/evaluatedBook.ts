// A book taken through everything: made, saved, opened, evaluated by the real library over the host, written, saved.
import { applyRun } from '../../src/application/applyRun';
import { prepareRun, type PreparedRun, type RunOptions } from '../../src/application/prepareRun';
import type { WorkbookPort } from '../../src/application/port';
import { evaluationJson } from '../../src/host/cli/evaluationJson';
import { filledTemplate } from '../../src/host/cli/filledTemplate';
import { openBook } from '../../src/host/cli/openedBook';
import type { SampleBook } from '../../src/sheets/templateBook';
import { optionsAt, valueOf } from '../application/openTemplate';
import type { EvaluatedJson } from './evaluatedJson';

/** Every run of such a law opens, evaluates and saves whole workbooks; a failing one shrinks for a while, then tells. */
export const LAW_RUNS = {
  numRuns: Number(process.env['LAW_COUNT'] ?? 25),
  seed: Number(process.env['LAW_SEED'] ?? 2026),
  interruptAfterTimeLimit: Number(process.env['LAW_TIME'] ?? 150_000),
  markInterruptAsFailure: true,
};
export const LAW_LIMIT = 180_000 * Number(process.env['LAW_COUNT'] ?? 25);

export interface OpenFile {
  readonly port: WorkbookPort;
  readonly bytes: () => Uint8Array;
}

/** On the evaluation date itself, so that no remark speaks of a date that is past. */
export const optionsOn = (date: string, more: Partial<RunOptions> = {}): RunOptions =>
  optionsAt(null, { runDate: date, ...more });

export const opened = (bytes: Uint8Array): OpenFile => valueOf(openBook(bytes));

export const savedBook = (book: SampleBook): Promise<Uint8Array> => filledTemplate(book);

export const jsonOf = ({ reading, inspection, evaluation }: PreparedRun): EvaluatedJson => {
  const { input } = inspection;
  if (evaluation === null || input === null)
    throw new Error(`Nothing to evaluate: ${String(inspection.failure?.code)}`);
  return JSON.parse(
    JSON.stringify(evaluationJson('buku.xlsx', { reading, inspection, evaluation, input }, 'id')),
  ) as EvaluatedJson;
};

/** What the evaluation of these bytes says; nothing is written. */
export async function evaluatedJson(bytes: Uint8Array, date: string): Promise<EvaluatedJson> {
  return jsonOf(valueOf(await prepareRun(opened(bytes).port, optionsOn(date))));
}

export interface WrittenRun {
  readonly json: EvaluatedJson;
  readonly bytes: Uint8Array;
}

/** Evaluates the bytes of a workbook and writes the results into it. */
export async function writtenRun(bytes: Uint8Array, date: string): Promise<WrittenRun> {
  const file = opened(bytes);
  const prepared = valueOf(await prepareRun(file.port, optionsOn(date)));
  valueOf(await applyRun(file.port, prepared));
  return { json: jsonOf(prepared), bytes: file.bytes() };
}
