// How a figure of a verdict comes from the officer's own cells, as data: which cells, added or taken away, times what. No
// words, and no figure that the cells do not give.
import type { Amount } from '../../domain/amount';
import type { Rect } from '../grid';

export interface CellRange {
  readonly sheet: string;
  readonly rect: Rect;
}

/** Cells added up; each stands for so many of its units. */
export interface CellSum {
  readonly kind: 'cells';
  readonly ranges: readonly CellRange[];
  /** 1, or the rupiah of one written unit (1,000 and so on), or 100 for a fraction that the sheet shows as per cent. */
  readonly factor: bigint;
}

/** A share of an annual target, cut to the sen (or to six decimals). */
export interface ShareTerm {
  readonly kind: 'share';
  readonly percent: Amount;
  /** Where the share is written; null for a preset. */
  readonly percentAt: CellRange | null;
  /** The document on which the schedule rests, as the sheet writes it; '' where it names none. */
  readonly basis: string;
  /** The row brings its own shares. */
  readonly isOwn: boolean;
  readonly of: CellSum;
  readonly annual: Amount;
  /** The product had more decimals than a target keeps. */
  readonly isCut: boolean;
}

/** A stage of one budget brought to another one: stage × annual of the one / annual of the other, cut. */
export interface ScaledTerm {
  readonly kind: 'scaled';
  readonly stage: CellSum;
  readonly amount: Amount;
  readonly to: CellSum;
  readonly toAmount: Amount;
  readonly from: CellSum;
  readonly fromAmount: Amount;
}

export type Term = CellSum | ShareTerm | ScaledTerm;

export type Working =
  | { readonly kind: 'terms'; readonly plus: readonly Term[]; readonly minus: readonly Term[] }
  /** The mean of the cells that hold a figure. */
  | { readonly kind: 'mean'; readonly of: CellSum; readonly count: number }
  /** Dated payments of one account (or name) of one office, added up month by month. */
  | {
      readonly kind: 'deposits';
      readonly amounts: CellSum;
      readonly account: string;
      readonly office: string;
    }
  /** Put together by the reading from these cells; no plain sum gives it. */
  | { readonly kind: 'read'; readonly ranges: readonly CellRange[] };

export const cellsAlone = (of: CellSum): Working => ({ kind: 'terms', plus: [of], minus: [] });

const rangesOfTerm = (term: Term): readonly CellRange[] => {
  switch (term.kind) {
    case 'cells':
      return term.ranges;
    case 'share':
      return [...term.of.ranges, ...(term.percentAt === null ? [] : [term.percentAt])];
    case 'scaled':
      return [...term.stage.ranges, ...term.to.ranges, ...term.from.ranges];
  }
};

/** All cells that a working names, each once. */
export function rangesOfWorking(working: Working): readonly CellRange[] {
  switch (working.kind) {
    case 'terms':
      return unique([...working.plus, ...working.minus].flatMap(rangesOfTerm));
    case 'mean':
      return working.of.ranges;
    case 'deposits':
      return working.amounts.ranges;
    case 'read':
      return working.ranges;
  }
}

const unique = (ranges: readonly CellRange[]): readonly CellRange[] => [
  ...new Map(ranges.map((range) => [JSON.stringify(range), range])).values(),
];
