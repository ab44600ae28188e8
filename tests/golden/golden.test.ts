// Every folder beside this file, end to end: a real .xlsx through the real office.js over the host, the use cases, the
// command's JSON. What is expected was worked by hand from the rules, or for the offices' own layouts from their facts, and
// never taken from a run.
import { evaluatedGolden } from './evaluatedGolden';
import { goldenCaseNames, readGoldenCase } from './goldenBook';
import { differences } from './partialMatch';

const names = goldenCaseNames(__dirname);

describe('a golden workbook', () => {
  it('exists in every variety', () => {
    expect(names.length).toBeGreaterThanOrEqual(50);
  });

  it.each(names)('%s gives the figures and words that were worked by hand', async (name) => {
    const golden = readGoldenCase(__dirname, name);
    expect(differences(golden.expected, await evaluatedGolden(golden))).toEqual([]);
  });
});
