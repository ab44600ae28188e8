// What was found in a workbook before anything is evaluated: the tables, the questions, the issues, and the input
// that the domain will evaluate. Data only.
import type { IsoDate } from '../domain/calendar';
import type { EvaluationInput } from '../domain/evaluation';
import type { Issue, Question } from './finding';
import type { Paper } from './pageSetup';
import type { SourceRole } from './templateSheets';

export interface ExcludedRow {
  readonly row: number;
  readonly reason:
    | 'blank'
    | 'subtotal'
    | 'total'
    | 'parent'
    | 'detail'
    | 'note'
    | 'number row'
    | 'other year'
    | 'repeated'
    | 'signature';
}

/** One table as it was found. Rows count from 1. */
export interface SourceTable {
  readonly role: SourceRole;
  readonly sheet: string;
  readonly headerRows: readonly number[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** Heading (in the template's word) to column letter. */
  readonly columns: Readonly<Record<string, string>>;
  /** Factor to rupiah as a decimal text: '1', '1000', '1000000', '1000000000'. */
  readonly unit: string;
  /** Of realisation sources only. */
  readonly grain: 'monthly' | 'quarterly' | 'deposits' | null;
  readonly running: boolean;
  readonly excludedRows: readonly ExcludedRow[];
  readonly hiddenRows: readonly number[];
}

/** Why nothing can be evaluated; `sheet` and `cell` where they help. */
export interface InspectionFailure {
  readonly code: 'NO_TARGET_TABLE' | 'MONTHS_IN_ROWS' | 'YEAR_NOT_FOUND';
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly found: string | null;
}

export interface Inspection {
  readonly year: number | null;
  readonly asOf: IsoDate;
  readonly sources: readonly SourceTable[];
  /** Most effect on verdicts first. */
  readonly questions: readonly Question[];
  /** Answers to no question that are in use: what the officer pointed at, and meanings given to columns. */
  readonly settled: Readonly<Record<string, string>>;
  /** By question id, what an answer would be given for, where it does not hold for good. */
  readonly bases: Readonly<Record<string, string>>;
  readonly issues: readonly Issue[];
  /** On which pages are printed. */
  readonly paper: Paper;
  /** Null exactly when `failure` is not. */
  readonly input: EvaluationInput | null;
  readonly failure: InspectionFailure | null;
}

export interface InspectionOptions {
  /** Null: `Tahun Anggaran` of `Pengaturan`, else the year of the target tables that the evaluation date belongs to. */
  readonly year: number | null;
  /** Null: `Tanggal Evaluasi` of `Pengaturan`, else `runDate`. */
  readonly asOf: IsoDate | null;
  readonly runDate: IsoDate;
  /** Question id to option id. */
  readonly answers: Readonly<Record<string, string>>;
  /** Of the answers those that the workbook remembers, with what they were given for ('' where that is not known). */
  readonly remembered?: ReadonlyMap<string, string>;
}
