// The offices' own layouts in an Excel that cannot tell merged cells (ExcelApi 1.9): the same verdicts, for blanks tell as much.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createExcelPort } from '../../src/excel/excelPort';
import { openBook } from '../support/hostSession';
import { evaluatedThrough } from './evaluatedGolden';
import { goldenCaseNames, readGoldenCase } from './goldenBook';
import { differences } from './partialMatch';

const hasMerges = (name: string): boolean => {
  try {
    return readFileSync(path.join(__dirname, name, 'sheets.json'), 'utf8').includes('"merges"');
  } catch {
    return false;
  }
};

async function evaluatedAt(apiSet: string, name: string): Promise<unknown> {
  const golden = readGoldenCase(__dirname, name);
  openBook(await golden.workbook(), { apiSet });
  return evaluatedThrough(createExcelPort(), golden);
}

const merged = goldenCaseNames(__dirname).filter(hasMerges);

describe('a workbook with merged cells under ExcelApi 1.9', () => {
  it('exists in every layout', () => {
    expect(merged.length).toBeGreaterThan(20);
  });

  it.each(merged)('%s has its verdicts', async (name) => {
    const { expected } = readGoldenCase(__dirname, name);
    expect(differences(expected, await evaluatedAt('1.9', name))).toEqual([]);
  });
});
