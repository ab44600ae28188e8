// Books of the test with all their sentences: drawn layouts of offices, and drawn books of the template with officials and
// documents. The sentences come from the command's JSON.
import fc from 'fast-check';
import { prepareRun, type RunOptions } from '../../../src/application/prepareRun';
import { PERIODS } from '../../../src/domain/period';
import { evaluationJson } from '../../../src/host/cli/evaluationJson';
import { filledTemplate } from '../../../src/host/cli/filledTemplate';
import { openBook } from '../../../src/host/cli/openedBook';
import type { WorkbookModel } from '../../../src/host/engine/workbookModel';
import { optionsAt, valueOf } from '../../application/openTemplate';
import { bookDraws } from '../../support/bookDraws';
import { modelOf } from '../../support/hostSession';
import { drawnCase } from '../../support/layouts/drawnCase';
import { sampleBook } from '../../support/sampleBook';
import { sheetsWorkbook } from '../../support/sheetsWorkbook';
import type { Language } from './parsedStatement';

export interface SaidPeriod {
  readonly status: string;
  readonly pactStatus: string;
  readonly target: string | null;
  readonly realisation: string | null;
  readonly attainment: string | null;
  readonly reasons: readonly string[];
}

export interface SaidRow {
  readonly name: string;
  readonly source: { readonly sheet: string; readonly row: number };
  readonly periods: Readonly<Record<string, SaidPeriod>>;
}

export interface SaidBook {
  readonly name: string;
  readonly language: Language;
  readonly model: WorkbookModel;
  readonly asOf: string;
  readonly rows: readonly SaidRow[];
}

async function saidBook(
  name: string,
  bytes: Uint8Array,
  language: Language,
  options: RunOptions,
): Promise<SaidBook | null> {
  const { port } = valueOf(openBook(bytes));
  const { reading, inspection, evaluation } = valueOf(await prepareRun(port, options));
  const { input, asOf } = inspection;
  if (evaluation === null || input === null) return null;
  const json = JSON.parse(
    JSON.stringify(evaluationJson('buku.xlsx', { reading, inspection, evaluation, input }, language)),
  ) as { readonly indicators: readonly SaidRow[] };
  return { name, language, model: modelOf(bytes), asOf, rows: json.indicators };
}

/** Every fourth book speaks English. */
const languageOf = (index: number): Language => (index % 4 === 3 ? 'en' : 'id');

export async function saidBooks(
  layouts: number,
  templates: number,
  seed: number,
): Promise<readonly SaidBook[]> {
  const books: SaidBook[] = [];
  const add = (book: SaidBook | null): void => {
    if (book !== null) books.push(book);
  };
  for (let index = 0; index < layouts; index += 1) {
    const { sheets, asOf, layout } = drawnCase(seed + index);
    const options = optionsAt(asOf, { runDate: asOf });
    add(
      await saidBook(`${layout} ${String(seed + index)}`, sheetsWorkbook(sheets), languageOf(index), options),
    );
  }
  const draws = fc.sample(bookDraws, { seed, numRuns: templates });
  for (const [index, draw] of draws.entries()) {
    const bytes = await filledTemplate(sampleBook(draw));
    const options = optionsAt(null, { runDate: draw.asOf });
    add(await saidBook(`template ${String(index)}`, bytes, languageOf(index), options));
  }
  return books;
}

export interface Said {
  readonly book: SaidBook;
  readonly row: SaidRow;
  readonly period: string;
  readonly told: SaidPeriod;
  readonly sentence: string;
}

export const saidIn = (book: SaidBook): readonly Said[] =>
  book.rows.flatMap((row) =>
    PERIODS.flatMap((period): readonly Said[] => {
      const told = row.periods[period];
      const sentence = told?.reasons[0];
      return told === undefined || sentence === undefined ? [] : [{ book, row, period, told, sentence }];
    }),
  );
