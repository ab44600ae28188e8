// Every folder beside this file, end to end: a real .xlsx through the real office.js over the host, the use cases, the
// command's JSON. What is expected was worked by hand from the rules and never taken from a run.
import { prepareRun } from '../../src/application/prepareRun';
import { evaluationJson } from '../../src/host/cli/evaluationJson';
import { filledTemplate } from '../../src/host/cli/filledTemplate';
import { openBook } from '../../src/host/cli/openedBook';
import { sheetWording } from '../../src/messages/sheetWording';
import { goldenCaseNames, readGoldenCase, type GoldenCase } from './goldenBook';
import { differences } from './partialMatch';

const RUN_DATE = '2027-01-15';

async function evaluated(golden: GoldenCase): Promise<unknown> {
  const opened = openBook(await filledTemplate(golden.book));
  if (!opened.ok) throw new Error(`The book was refused: ${opened.failure.code}`);
  const prepared = await prepareRun(opened.value.port, {
    year: golden.year,
    asOf: golden.asOf,
    runDate: RUN_DATE,
    answers: golden.answers,
    run: { time: `${RUN_DATE} 08:00:00`, person: null, toolVersion: '0.0.0' },
    wording: sheetWording,
    prefersSheet: false,
  });
  if (!prepared.ok) throw new Error(`The host failed: ${prepared.failure.code} ${prepared.failure.hostCode}`);
  const { inspection, evaluation } = prepared.value;
  if (evaluation === null) throw new Error(`Nothing to evaluate: ${String(inspection.failure?.code)}`);
  return JSON.parse(JSON.stringify(evaluationJson(`${golden.name}.xlsx`, inspection, evaluation, 'id')));
}

const names = goldenCaseNames(__dirname);

describe('a golden workbook', () => {
  it('exists in every variety', () => {
    expect(names.length).toBeGreaterThanOrEqual(50);
  });

  it.each(names)('%s gives the figures and words that were worked by hand', async (name) => {
    const golden = readGoldenCase(__dirname, name);
    expect(differences(golden.expected, await evaluated(golden))).toEqual([]);
  });
});
