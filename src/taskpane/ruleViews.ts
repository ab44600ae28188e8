// What the screens show on which rules and pacts are decided, ready to be shown. Data only.
import type { DocumentKind } from '../domain/pact';
import type { PlaceView } from './paneViews';

/** Whether a typed rule can be used, and what it means or what is wrong with it. */
export interface TypedView {
  readonly isUsable: boolean;
  readonly sentence: string;
  /** Which of the typed texts are at fault. */
  readonly faultyAt?: readonly number[];
}

export interface TypedRulesView {
  readonly shares: TypedView;
  readonly bounds: TypedView;
}

/** An indicator in the list of those that can be given rules of their own. */
export interface IndicatorLineView {
  readonly id: string;
  readonly name: string;
  readonly office: string;
  readonly rule: string;
  /** Something of it was said by hand. */
  readonly isOwn: boolean;
}

export interface IndicatorListView {
  /** The first of those that were looked for. */
  readonly lines: readonly IndicatorLineView[];
  /** How many there are. */
  readonly total: number;
}

/** One thing that can be said of an indicator: the id under which it is remembered, and what can be said. */
export interface TraitView {
  readonly id: string;
  /** As it is judged now. */
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** Said by hand, now or in an earlier run. */
  readonly isOwn: boolean;
}

export interface IndicatorView {
  readonly name: string;
  readonly office: string;
  readonly place: PlaceView;
  readonly direction: TraitView | null;
  readonly method: TraitView | null;
  /** Null where the row brings its own stages or needs none. */
  readonly stages: {
    readonly id: string;
    readonly texts: readonly string[];
    readonly isOwn: boolean;
  } | null;
}

export const TERMS = ['Pemicu', 'Kejar', 'Pejabat Baru'] as const;
/** A term of pacts, by its heading in `Pakta`. */
export type Term = (typeof TERMS)[number];

/** A term that pacts leave open, or that was decided and is not written yet. */
export interface TermLineView {
  readonly term: Term;
  readonly text: string;
  readonly isOpen: boolean;
}

export interface TermOptionView {
  readonly id: string;
  readonly label: string;
  /** What the pacts would say then. */
  readonly effect: string | null;
}

export interface TermView {
  readonly term: Term;
  readonly title: string;
  readonly sentence: string;
  /** Several may be chosen. */
  readonly isMany: boolean;
  readonly options: readonly TermOptionView[];
  /** What the pacts would say under every choice alike; the effects of the options are null then. */
  readonly sameEffect: string | null;
  readonly chosen: readonly string[];
}

/** What a document needs to be written into `Pakta`. */
export interface SigningView {
  /** Offices whose head has signed nothing yet come first. */
  readonly offices: readonly { readonly opd: string; readonly label: string; readonly hasPact: boolean }[];
  readonly kinds: readonly DocumentKind[];
}
