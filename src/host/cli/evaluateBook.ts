// Evaluates one workbook from file to file. Whatever happens, the input stays as it is and a half result is never kept.
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { applyRun } from '../../application/applyRun';
import { explainQuestions } from '../../application/explainQuestions';
import { inspectWorkbook } from '../../application/inspectWorkbook';
import type { WorkbookPort } from '../../application/port';
import { prepareRun, type PreparedRun } from '../../application/prepareRun';
import { mendInterrupted, undoRun } from '../../application/undoRun';
import { failure, success, type Result } from '../../domain/result';
import {
  applyFailureSentence,
  COMMAND_WORDS,
  inspectionFailureSentence,
  previewSentence,
  undoFailureSentence,
} from '../../messages/commandSentences';
import { refusalSentence, usageSentence } from '../../messages/usageSentences';
import type { Language } from '../../messages/language';
import { portFailureSentence } from '../../messages/portFailureSentence';
import { pagesWording } from '../../messages/pagesWording';
import { sheetWording } from '../../messages/sheetWording';
import { evaluationIssues } from '../../sheets/evaluationIssues';
import type { InspectionOptions } from '../../sheets/inspection';
import type { ExtraSheet } from '../../sheets/writing/ownSheets';
import { evaluationJson, inspectionJson } from './evaluationJson';
import { inspectionLines, issueSummary, questionLines } from './inspectionLines';
import { FILE_LIMIT } from '../file/fileShape';
import { openBook } from './openedBook';
import { writeWhole } from './paths';
import { drawTable, tableData, type TableData } from './resultTable';
import { now } from './runFacts';
import { systemCode } from './systemError';

/** Exit statuses of the command. */
export const EXIT = { done: 0, bug: 1, unusable: 2, noTarget: 3 } as const;
export type ExitStatus = (typeof EXIT)[keyof typeof EXIT];

export interface BookOptions extends Omit<InspectionOptions, 'runDate'> {
  readonly language: Language;
  readonly hasColours: boolean;
  /** Characters to a line of the terminal; null where standard output is none. */
  readonly lineWidth: number | null;
  /** Sheets that are made on demand. */
  readonly wants?: readonly ExtraSheet[];
}

export interface BookOutcome {
  readonly status: ExitStatus;
  /** Lines for standard output. */
  readonly shown: readonly string[];
  /** Sentences for standard error. */
  readonly said: readonly string[];
  readonly json: object | null;
  readonly prepared: PreparedRun | null;
  /** What `shown` is drawn from; null where nothing was evaluated. */
  readonly results: { readonly table: TableData; readonly questions: readonly string[] } | null;
}

export const refused = (said: readonly string[], status: ExitStatus = EXIT.unusable): BookOutcome => ({
  status,
  shown: [],
  said,
  json: null,
  prepared: null,
  results: null,
});

type Opened = { readonly port: WorkbookPort; readonly bytes: () => Uint8Array };

/** The bytes of the file; null where it is too large to be looked at. */
function bytesOf(book: string): Result<Uint8Array | null, string> {
  try {
    return success(statSync(book).size > FILE_LIMIT ? null : readFileSync(book));
  } catch (error) {
    // Only what the file system refuses is the user's to mend.
    const code = systemCode(error);
    if (code === null) throw error;
    return failure(code);
  }
}

/** The file as a workbook, or what to say where it cannot be one. */
export function openFile(book: string, language: Language): Result<Opened, BookOutcome> {
  const read = bytesOf(book);
  if (!read.ok) {
    const isMissing = read.failure === 'ENOENT';
    const value = isMissing ? book : `${book} (${read.failure})`;
    return failure(refused([usageSentence(isMissing ? 'BOOK_MISSING' : 'BOOK_UNREADABLE', value, language)]));
  }
  const opened =
    read.value === null ? failure({ code: 'TOO_LARGE' as const, part: null }) : openBook(read.value);
  if (opened.ok) return opened;
  return failure(refused([refusalSentence(basename(book), opened.failure, language)]));
}

/** Evaluates `book` and writes the result to `target`. */
export async function evaluateBook(book: string, target: string, options: BookOptions): Promise<BookOutcome> {
  const { language } = options;
  const words = COMMAND_WORDS[language];
  const opened = openFile(book, language);
  if (!opened.ok) return opened.failure;
  const { port, bytes } = opened.value;
  const { today, run } = now();
  const mended = await mendInterrupted(port);
  if (!mended.ok) return refused([undoFailureSentence(mended.failure, language)]);
  const prepared = await prepareRun(port, {
    ...options,
    wants: options.wants ?? [],
    pagesWording: () => Promise.resolve(pagesWording),
    runDate: today,
    run,
    wording: () => Promise.resolve(sheetWording),
    prefersSheet: false,
  });
  if (!prepared.ok) return refused([portFailureSentence(prepared.failure, language)]);
  const { reading, inspection, evaluation, plan } = prepared.value;
  const { input } = inspection;
  if (evaluation === null || input === null) {
    const said = inspection.failure === null ? [] : [inspectionFailureSentence(inspection.failure, language)];
    return refused([...said], EXIT.noTarget);
  }
  const applied = await applyRun(port, prepared.value);
  if (!applied.ok) return refused([applyFailureSentence(applied.failure, language)]);
  const written = writeWhole(target, bytes());
  if (!written.ok) return refused([usageSentence(written.failure.code, written.failure.value, language)]);
  const explained = explainQuestions(prepared.value, { ...options, runDate: today }, evaluation);
  const results = { table: tableData(evaluation, language), questions: questionLines(explained, language) };
  const outcome =
    plan.operations.length === 0
      ? words.unchanged(target)
      : words.written(target, applied.value.checkedCells);
  return {
    status: EXIT.done,
    shown: [...drawTable(results.table, options), ...results.questions],
    said: [
      ...(mended.value === null ? [] : [words.mended(mended.value.time)]),
      ...(evaluation.indicators.length === 0 ? [words.noRows] : []),
      ...issueSummary([...inspection.issues, ...evaluationIssues(evaluation, inspection)], language),
      ...plan.preview.map((line) => previewSentence(line, language)),
      outcome,
    ],
    json: evaluationJson(basename(book), { reading, inspection, evaluation, input }, language),
    prepared: prepared.value,
    results,
  };
}

/** Tells what is found in `book`; writes nothing. */
export async function inspectBook(book: string, options: BookOptions): Promise<BookOutcome> {
  const { language } = options;
  const opened = openFile(book, language);
  if (!opened.ok) return opened.failure;
  const { today } = now();
  const inspected = await inspectWorkbook(opened.value.port, { ...options, runDate: today });
  if (!inspected.ok) return refused([portFailureSentence(inspected.failure, language)]);
  const { inspection } = inspected.value;
  const explained = explainQuestions(inspected.value, { ...options, runDate: today });
  const trouble = inspection.failure;
  return {
    status: trouble === null ? EXIT.done : EXIT.noTarget,
    // Answers are shown with rows as they would read them, and not with verdicts: nothing is evaluated here.
    shown: inspectionLines({ ...inspection, questions: explained.questions }, language),
    said: trouble === null ? [] : [inspectionFailureSentence(trouble, language)],
    json: inspectionJson(basename(book), inspection, language),
    prepared: null,
    results: null,
  };
}

/** Takes the last run of `book` back and writes the result to `target`. */
export async function undoBook(book: string, target: string, language: Language): Promise<BookOutcome> {
  const words = COMMAND_WORDS[language];
  const opened = openFile(book, language);
  if (!opened.ok) return opened.failure;
  const undone = await undoRun(opened.value.port);
  if (!undone.ok) return refused([undoFailureSentence(undone.failure, language)]);
  const written = writeWhole(target, opened.value.bytes());
  if (!written.ok) return refused([usageSentence(written.failure.code, written.failure.value, language)]);
  const { time, keptRows, keptRules } = undone.value;
  return {
    status: EXIT.done,
    shown: [],
    said: [
      words.undone(time, target),
      ...(keptRows === 0 ? [] : [words.keptRows(keptRows)]),
      ...(keptRules === 0 ? [] : [words.keptRules(keptRules)]),
    ],
    json: null,
    prepared: null,
    results: null,
  };
}
