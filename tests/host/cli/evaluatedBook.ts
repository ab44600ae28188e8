// A workbook evaluated in this process, as the command does it, without files.
import { prepareRun, type PreparedRun } from '../../../src/application/prepareRun';
import type { Evaluation } from '../../../src/domain/evaluation';
import { evaluationJson } from '../../../src/host/cli/evaluationJson';
import { openBook } from '../../../src/host/cli/openedBook';
import { sheetWording } from '../../../src/messages/sheetWording';
import type { Inspection } from '../../../src/sheets/inspection';

export interface JsonText {
  readonly code: string;
  readonly text: string;
}

export interface PeriodJson {
  readonly target: string | null;
  readonly realisation: string | null;
  readonly attainment: string | null;
  readonly status: string;
  readonly pactStatus: string;
}

/** What the tests look at in the command's JSON. */
export interface BookJson {
  readonly questions: readonly (JsonText & {
    readonly id: string;
    readonly options: readonly { readonly id: string; readonly text: string }[];
  })[];
  readonly issues: readonly (JsonText & { readonly sheet: string | null; readonly cell: string | null })[];
  readonly indicators: readonly {
    readonly name: string;
    readonly periods: Readonly<Record<string, PeriodJson>>;
  }[];
}

export interface Evaluated {
  readonly inspection: Inspection;
  readonly evaluation: Evaluation;
  readonly json: BookJson;
}

async function prepared(bytes: Uint8Array, answers: Readonly<Record<string, string>>): Promise<PreparedRun> {
  const opened = openBook(bytes);
  if (!opened.ok) throw new Error(opened.failure.code);
  const run = await prepareRun(opened.value.port, {
    year: null,
    asOf: null,
    answers,
    runDate: '2026-10-05',
    run: { time: '2026-10-05 09:15:00', person: null, toolVersion: '0.0.0' },
    wording: () => Promise.resolve(sheetWording),
    prefersSheet: false,
  });
  if (!run.ok) throw new Error(run.failure.code);
  return run.value;
}

/** Throws when there is nothing to evaluate. */
export async function evaluated(
  bytes: Uint8Array,
  answers: Readonly<Record<string, string>> = {},
): Promise<Evaluated> {
  const { reading, inspection, evaluation } = await prepared(bytes, answers);
  const { input } = inspection;
  if (evaluation === null || input === null) throw new Error(inspection.failure?.code);
  const text = JSON.stringify(evaluationJson('buku.xlsx', { reading, inspection, evaluation, input }, 'id'));
  return { inspection, evaluation, json: JSON.parse(text) as BookJson };
}
