// Written sheets inspected and evaluated in thought, as the command's JSON tells it: for laws over many books, where the
// library and the host would add nothing but time.
import { evaluate } from '../../src/domain/evaluate';
import { evaluationJson } from '../../src/host/cli/evaluationJson';
import type { Inspection } from '../../src/sheets/inspection';
import { inspect } from '../../src/sheets/reading/inspect';
import { readingOfSheets } from './readingOfSheets';
import type { WrittenSheet } from './sheetsWorkbook';

export interface SheetsToEvaluate {
  readonly sheets: readonly WrittenSheet[];
  readonly asOf: string | null;
}

/** Long after every evaluation date. */
export const RUN_DATE = '2027-01-15';

type Answers = Readonly<Record<string, string>>;

/** What is found in the sheets; `remembered` are those of the answers that a workbook has kept, with their bases. */
export const inspectedSheets = (
  { sheets, asOf }: SheetsToEvaluate,
  answers: Answers = {},
  remembered: ReadonlyMap<string, string> = new Map(),
): Inspection =>
  inspect(readingOfSheets(sheets), { year: null, asOf, runDate: RUN_DATE, answers, remembered });

/** The command's JSON of an inspection of these sheets; throws where the command would refuse. */
export function jsonOfInspection(inspection: Inspection, sheets: readonly WrittenSheet[]): unknown {
  const { input } = inspection;
  if (input === null) throw new Error(`Nothing to evaluate: ${String(inspection.failure?.code)}`);
  const evaluation = evaluate(input);
  const reading = readingOfSheets(sheets);
  return JSON.parse(
    JSON.stringify(evaluationJson('buku.xlsx', { reading, inspection, evaluation, input }, 'id')),
  );
}

/** The JSON of the evaluated sheets; throws where the command would refuse them. */
export const evaluatedSheets = (book: SheetsToEvaluate, answers: Answers = {}): unknown =>
  jsonOfInspection(inspectedSheets(book, answers), book.sheets);
