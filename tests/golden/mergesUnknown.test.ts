// The offices' own layouts in an Excel that cannot tell merged cells (ExcelApi 1.9): the same verdicts, or a question.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createExcelPort } from '../../src/excel/excelPort';
import { openBook } from '../support/hostSession';
import { evaluatedThrough } from './evaluatedGolden';
import { goldenCaseNames, readGoldenCase } from './goldenBook';
import { differences } from './partialMatch';

/** Whose office stands once over several rows: where that cannot be known, it is asked. */
const NEEDS_MERGES = ['layout-g-merged'];

interface Json {
  readonly questions: readonly unknown[];
  readonly indicators: readonly {
    readonly name: string;
    readonly periods: Readonly<Record<string, { readonly status: string }>>;
  }[];
}

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

  it.each(merged.filter((name) => !NEEDS_MERGES.includes(name)))('%s has its verdicts', async (name) => {
    const { expected } = readGoldenCase(__dirname, name);
    expect(differences(expected, await evaluatedAt('1.9', name))).toEqual([]);
  });

  it.each(NEEDS_MERGES)('%s is asked about, and nothing is judged otherwise', async (name) => {
    const { expected } = readGoldenCase(__dirname, name);
    const truth = new Map((expected as Json).indicators.map((one) => [one.name, one.periods]));
    const found = (await evaluatedAt('1.9', name)) as Json;
    expect(found.questions.length).toBeGreaterThan(0);
    const wrong = found.indicators.flatMap(({ name: indicator, periods }) =>
      Object.entries(periods).flatMap(([period, { status }]) =>
        status === 'Perlu Keputusan' || status === truth.get(indicator)?.[period]?.status
          ? []
          : [`${indicator}, ${period}: ${status}`],
      ),
    );
    expect(wrong).toEqual([]);
  });
});
