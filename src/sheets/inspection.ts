// What was found in a workbook before anything is evaluated: the tables, the questions, the issues, and the input
// that the domain will evaluate. Data only.
import type { Amount } from '../domain/amount';
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
  /** Factor to rupiah as a decimal text: '1', '1000', '1000000', '1000000000', '1000000000000'. */
  readonly unit: string;
  /** Of realisation sources only. */
  readonly grain: 'monthly' | 'quarterly' | 'deposits' | null;
  readonly running: boolean;
  readonly excludedRows: readonly ExcludedRow[];
  readonly hiddenRows: readonly number[];
}

/** Why nothing can be evaluated; `sheet` and `cell` where they help. */
export interface InspectionFailure {
  readonly code: 'NO_TARGET_TABLE' | 'TARGET_NOT_OF_YEAR' | 'MONTHS_IN_ROWS' | 'YEAR_NOT_FOUND';
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly found: string | null;
}

/** A mission of the five-year plan, where its list names it first. */
export interface RpjmdMission {
  readonly name: string;
  readonly row: number;
}

/** An indicator of the plan with its targets by year; `mission` '' where none is named. */
export interface RpjmdPath {
  readonly row: number;
  readonly name: string;
  readonly mission: string;
  readonly unit: string;
  readonly years: ReadonlyMap<number, Amount>;
}

/** The plan's own list; `column` is that of the missions. */
export interface RpjmdList {
  readonly sheet: string;
  readonly column: number;
  readonly missions: readonly RpjmdMission[];
  readonly paths: readonly RpjmdPath[];
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
  /** Null or absent where the workbook holds no list of the five-year plan. */
  readonly rpjmd?: RpjmdList | null;
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
