// Runs a golden workbook as the command does: the real office.js over the host, the use cases, the command's JSON.
import type { WorkbookPort } from '../../src/application/port';
import { prepareRun } from '../../src/application/prepareRun';
import { evaluationJson } from '../../src/host/cli/evaluationJson';
import { openBook } from '../../src/host/cli/openedBook';
import { sheetWording } from '../../src/messages/sheetWording';
import type { GoldenCase } from './goldenBook';

const RUN_DATE = '2027-01-15';

/** The JSON of the evaluated workbook; throws where the command would refuse it. */
export async function evaluatedGolden(golden: GoldenCase): Promise<unknown> {
  const opened = openBook(await golden.workbook());
  if (!opened.ok) throw new Error(`The book was refused: ${opened.failure.code}`);
  return evaluatedThrough(opened.value.port, golden);
}

/** The same through a port that has the workbook open. */
export async function evaluatedThrough(port: WorkbookPort, golden: GoldenCase): Promise<unknown> {
  const prepared = await prepareRun(port, {
    year: golden.year,
    asOf: golden.asOf,
    runDate: RUN_DATE,
    answers: golden.answers,
    run: { time: `${RUN_DATE} 08:00:00`, person: null, toolVersion: '0.0.0' },
    wording: () => Promise.resolve(sheetWording),
    prefersSheet: false,
  });
  if (!prepared.ok) throw new Error(`The host failed: ${prepared.failure.code} ${prepared.failure.hostCode}`);
  const { reading, inspection, evaluation } = prepared.value;
  const { input } = inspection;
  if (evaluation === null || input === null)
    throw new Error(`Nothing to evaluate: ${String(inspection.failure?.code)}`);
  return JSON.parse(
    JSON.stringify(evaluationJson(`${golden.name}.xlsx`, { reading, inspection, evaluation, input }, 'id')),
  );
}
