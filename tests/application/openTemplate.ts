// A template workbook with rows, opened behind the real office.js library, and what the use cases need to run on it.
import { applyRun } from '../../src/application/applyRun';
import { prepareRun, type RunOptions } from '../../src/application/prepareRun';
import type { PreviewLine } from '../../src/sheets/writing/planPreview';
import type { WorkbookPort } from '../../src/application/port';
import { createExcelPort } from '../../src/excel/excelPort';
import { blankWorkbook } from '../../src/host/file/blankWorkbook';
import { pagesWording } from '../../src/messages/pagesWording';
import { sheetWording } from '../../src/messages/sheetWording';
import { templateTexts } from '../../src/messages/templateSentences';
import type { SampleBook } from '../../src/sheets/templateBook';
import { filledTemplatePlan } from '../../src/sheets/templatePlan';
import { openBook, type OpenBook } from '../support/hostSession';

export interface OpenTemplate extends OpenBook {
  readonly port: WorkbookPort;
}

export async function openTemplate(book: SampleBook, apiSet = '1.17'): Promise<OpenTemplate> {
  const opened = openBook(blankWorkbook(), { apiSet });
  const port = createExcelPort();
  const plan = filledTemplatePlan(book, {
    sheetNames: ['Sheet1'],
    tableNames: [],
    texts: templateTexts('id'),
  });
  const written = await port.write(plan);
  if (!written.ok) throw new Error(JSON.stringify(written.failure));
  return { ...opened, port };
}

/** The same workbook after saving and opening it again. */
export function reopened(book: OpenBook, apiSet = '1.17'): OpenTemplate {
  return { ...openBook(book.save(), { apiSet }), port: createExcelPort() };
}

export const optionsAt = (asOf: string | null, more: Partial<RunOptions> = {}): RunOptions => ({
  year: null,
  asOf,
  runDate: '2026-10-05',
  answers: {},
  run: { time: '2026-10-05 09:15:00', person: null, toolVersion: '0.0.0' },
  wording: () => Promise.resolve(sheetWording),
  pagesWording: () => Promise.resolve(pagesWording),
  prefersSheet: false,
  ...more,
});

/** The value of a result that must be a success. */
export function valueOf<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

/** Prepares and writes a run, and gives its preview. */
export async function completeRun(book: OpenTemplate, options: RunOptions): Promise<readonly PreviewLine[]> {
  const prepared = valueOf(await prepareRun(book.port, options));
  valueOf(await applyRun(book.port, prepared));
  return prepared.plan.preview;
}
