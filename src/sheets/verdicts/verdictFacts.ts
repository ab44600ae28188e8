// What one sentence tells of a verdict, as data: figures with the cells that make them, the rule, the document, the person, the
// distance, the reasons. No words; decides nothing that the evaluation has not decided.
import type { Amount } from '../../domain/amount';
import type { IsoDate } from '../../domain/calendar';
import type { HolderRef, PactStatus, Status, TargetSource, TargetVersion } from '../../domain/evaluation';
import type { Direction, Method, TargetValue } from '../../domain/indicator';
import type { Pact } from '../../domain/pact';
import type { MonthSpan, Period } from '../../domain/period';
import type { Ratio } from '../../domain/ratio';
import type { Reason, UnitFact } from '../../domain/reason';
import type { CellRange, Working } from './working';

export interface ToldTarget {
  readonly value: TargetValue;
  readonly version: TargetVersion | null;
  /** From when the revised target is in force; null for the original one. */
  readonly revisedFrom: IsoDate | null;
  readonly source: TargetSource | null;
  readonly worked: Working;
}

export interface ToldRealisation {
  readonly value: Ratio | { readonly word: string };
  readonly method: Method;
  readonly months: MonthSpan;
  readonly worked: Working | null;
}

/** Figures of one row under one question. */
export interface ToldFigures {
  readonly unit: UnitFact;
  readonly direction: Direction;
  readonly target: ToldTarget | null;
  readonly realisation: ToldRealisation | null;
  readonly attainment: Ratio | null;
}

/** The stretch of the scale in which an attainment lies. */
export interface ToldBand {
  readonly from: Amount | null;
  readonly below: Amount | null;
  /** The cell of the lower bound, of the upper one where there is no lower; null for a preset scale. */
  readonly at: CellRange | null;
}

export interface ToldHolder {
  readonly holder: Pick<HolderRef, 'name' | 'kind'>;
  readonly at: CellRange | null;
}

/** What a pact asks and how far the figures lie from it. */
export interface ToldPact {
  readonly pact: Pact;
  readonly at: CellRange;
  /** Of the threshold amount and the distance. */
  readonly unit: UnitFact;
  readonly isLowerBetter: boolean;
  /** Per cent; null where the pact was not held against any figure. */
  readonly threshold: Amount | null;
  /** Null for 100 by default. */
  readonly thresholdAt: CellRange | null;
  readonly thresholdAmount: Amount | null;
  /** Realisation minus the threshold amount. */
  readonly distance: Amount | null;
  /** Where the pact judges other figures of the row than its status does. */
  readonly own: ToldFigures | null;
  /** Where all rows of the pact are judged at once. */
  readonly whole: ToldWhole | null;
  /** Of a person's verdict over each row alone: the row that decides it. */
  readonly deciding: { readonly name: string; readonly at: CellRange; readonly figures: ToldFigures } | null;
}

export interface ToldWhole {
  /** The judged months, where they are not the period's. */
  readonly months: MonthSpan | null;
  readonly rows: readonly CellRange[];
  readonly count: number;
  readonly target: Amount | null;
  readonly realisation: Amount | null;
  readonly attainment: Ratio | null;
  readonly unit: UnitFact;
}

export interface VerdictFacts {
  readonly period: Period;
  readonly year: number;
  readonly dueOn: IsoDate;
  /** Null where the verdict is a person's alone. */
  readonly row: {
    readonly figures: ToldFigures;
    readonly status: Status;
    readonly band: ToldBand | null;
    /** Realisation minus target. */
    readonly difference: Ratio | null;
    /** The cells of blank months, or of a target that is not there. */
    readonly missing: readonly CellRange[];
  } | null;
  readonly holder: ToldHolder | null;
  readonly pact: ToldPact | null;
  readonly pactStatus: PactStatus;
  /** The document of an exemption. */
  readonly exemptedAt: CellRange | null;
  readonly reasons: readonly Reason[];
}
