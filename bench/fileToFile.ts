// The command's whole way from file to file, phase by phase: what the user waits for where no pane is. Each phase in
// milliseconds by the clock and of processor time of all threads.
import { statSync, readFileSync } from 'node:fs';
import { applyRun } from '../src/application/applyRun';
import { explainQuestions } from '../src/application/explainQuestions';
import { prepareRun } from '../src/application/prepareRun';
import { mendInterrupted } from '../src/application/undoRun';
import { evaluationJson } from '../src/host/cli/evaluationJson';
import { jsonPieces } from '../src/host/cli/jsonPieces';
import { openBook } from '../src/host/cli/openedBook';
import { writeWhole } from '../src/host/cli/paths';
import { drawTable, tableData } from '../src/host/cli/resultTable';
import { pagesWording } from '../src/messages/pagesWording';
import type { Result } from '../src/domain/result';
import { OPTIONS } from './benchRun';
import type { Figures } from './ownProcess';
import { timed, type Timed } from './timed';

function valueOf<T, F>(result: Result<T, F>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** Evaluates `file` to `target` as the command does, and its JSON to `json`; '' for none. */
export async function fileToFile(file: string, target: string, json: string): Promise<Figures> {
  const phases: Record<string, number> = {};
  const phase = async <T>(name: string, work: () => Promise<T> | T): Promise<T> => {
    const { value, ms, cpuMs }: Timed<T> = await timed(work);
    phases[`${name}Ms`] = ms;
    phases[`${name}CpuMs`] = cpuMs;
    return value;
  };
  const start = performance.now();
  const book = valueOf(await phase('open', () => openBook(readFileSync(file))));
  valueOf(await phase('mend', () => mendInterrupted(book.port)));
  const options = { ...OPTIONS, pagesWording: () => Promise.resolve(pagesWording) };
  const prepared = valueOf(await phase('prepare', () => prepareRun(book.port, options)));
  valueOf(await phase('apply', () => applyRun(book.port, prepared)));
  const bytes = await phase('save', () => book.bytes());
  valueOf(await phase('write', () => writeWhole(target, bytes)));
  const { reading, inspection, evaluation } = prepared;
  const { input } = inspection;
  if (evaluation === null || input === null) throw new Error('Nothing to evaluate');
  await phase('table', () => {
    explainQuestions(prepared, options, evaluation);
    return drawTable(tableData(evaluation, 'id'), { language: 'id', hasColours: false, lineWidth: null });
  });
  const wholeMs = performance.now() - start;
  const { user, system } = process.cpuUsage();
  const peakMB = process.resourceUsage().maxRSS / 1024;
  if (json !== '') {
    const judged = { reading, inspection, evaluation, input };
    await phase('json', () => writeWhole(json, jsonPieces(evaluationJson('template.xlsx', judged, 'id'))));
    phases['jsonMB'] = statSync(json).size / 1e6;
  }
  return {
    ...phases,
    wholeMs,
    wholeCpuMs: (user + system) / 1000,
    inputMB: statSync(file).size / 1e6,
    fileMB: bytes.length / 1e6,
    peakMB,
  };
}
