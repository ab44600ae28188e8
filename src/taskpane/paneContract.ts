// What the pane asks of the rest, in the pane's own terms. The pane holds no rules; session/ makes these from the use
// cases and a port. What was read stays behind this door: the language may change without reading again.
import type { IsoDate } from '../domain/calendar';
import type { Result } from '../domain/result';
import type { Language } from '../messages/language';
import { NO_TERMS, type PactDocument, type PactTerms } from '../sheets/rules/ruleChanges';
import type { ExtraSheet } from '../sheets/writing/ownSheets';
import type {
  IndicatorListView,
  IndicatorView,
  SigningView,
  Term,
  TermView,
  TypedRulesView,
} from './ruleViews';
import type {
  ColumnView,
  DoneView,
  FailureView,
  HistoryRowView,
  InputSheet,
  NothingFoundView,
  ProofView,
  PlaceView,
  ReadingView,
  WhyView,
} from './paneViews';

/** What the user chose in this session; remembered in the workbook when a run is written. */
export interface Choices {
  /** Question id to option id, also for what was pointed at and meanings given to columns. */
  readonly answers: Readonly<Record<string, string>>;
  /** Null: the workbook's own evaluation date, else today. */
  readonly asOf: IsoDate | null;
  readonly year: number | null;
  /** Results go to the tool's own sheet. */
  readonly prefersSheet: boolean;
  /** Sheets that are asked for beside the results. */
  readonly wants: readonly ExtraSheet[];
  /** What is to be written into the workbook's own sheets of rules and pacts. */
  readonly rules: RuleChoices;
}

/** Rules and pacts as they were typed; percentages as texts. */
export interface RuleChoices {
  /** Cumulative shares of the quarters; null: as the workbook has them. */
  readonly shares: readonly string[] | null;
  /** Lower bounds of the statuses from the best one down, without the lowest; null: as the workbook has them. */
  readonly bounds: readonly string[] | null;
  readonly terms: PactTerms;
  readonly documents: readonly PactDocument[];
}

export const NO_RULE_CHOICES: RuleChoices = { shares: null, bounds: null, terms: NO_TERMS, documents: [] };

export const NO_CHOICES: Choices = {
  answers: {},
  asOf: null,
  year: null,
  prefersSheet: false,
  wants: [],
  rules: NO_RULE_CHOICES,
};

/** Before anything was looked at. */
export const NOTHING_TYPED: TypedRulesView = {
  shares: { isUsable: false, sentence: '' },
  bounds: { isUsable: false, sentence: '' },
};

export type LookOutcome =
  { readonly kind: 'read'; readonly hasEarlierRun: boolean } | { readonly kind: 'nothing' };

/** `current`: nothing was to be written. `unsettled`: somebody has to look first; nothing was written. */
export type AgainOutcome =
  | { readonly kind: 'written'; readonly of: DoneOf }
  | { readonly kind: 'current' }
  | { readonly kind: 'unsettled' };

/** What happens while results are written: figures are read again, written, and compared. */
export type WriteStage = 'reading' | 'writing' | 'checking';

/** What the workbook is held against: a fingerprint as it was typed, else a run by its time, else the last one in force. */
export interface ProofAsk {
  readonly kind: 'match' | 'compare';
  readonly time: string | null;
  readonly typed: string | null;
}

export interface PaneUseCases {
  /** Reads and evaluates with these choices; writes nothing. */
  look(choices: Choices): Promise<Result<LookOutcome, FailureOf>>;
  /** What was read last, in a language; null before anything was read or when nothing was found. */
  reading(language: Language): ReadingView | null;
  /** Why nothing was found, after `look` said so. */
  nothingFound(language: Language): NothingFoundView | null;
  /** Writes what the last look showed, unless figures changed since. `report` is told how far it is, where that is known. */
  write(report?: (stage: WriteStage) => void): Promise<Result<DoneOf, FailureOf>>;
  /**
   * Reads and evaluates anew with nothing but what the workbook remembers, and writes at once where an earlier run was
   * confirmed and nothing is open. In one go: no other look can come between reading and writing.
   */
  evaluateAgain(): Promise<Result<AgainOutcome, FailureOf>>;
  /** Takes the last run back. */
  undo(): Promise<Result<UndoneOf, FailureOf>>;
  /** Explains the verdict of the selected cell's row; null where the cell belongs to none. */
  why(): Promise<Result<WhyOf | null, FailureOf>>;
  /** Explains the verdict of a row that the preview shows. */
  whyRow(id: string): WhyOf | null;
  history(): Promise<Result<HistoryOf, FailureOf>>;
  /** Works the fingerprint of the workbook out anew and holds it against paper or a run of the history; writes nothing. */
  prove(ask: ProofAsk): Promise<Result<ProofOf, FailureOf>>;
  /** The columns of a sheet's tables, with the meanings that can be given to them. */
  columns(sheet: string, language: Language): readonly ColumnView[];
  /** The cell that is selected in Excel, as `Sheet!A1`, for pointing; refused where it holds no figure. */
  selectedCell(): Promise<Result<string, FailureOf>>;
  /** Shows a place in the sheet by selecting it; nothing is coloured. */
  jump(place: PlaceView): Promise<Result<null, FailureOf>>;
  /** Whether typed stages and bounds can be used, and what they mean. */
  typed(shares: readonly string[], bounds: readonly string[], language: Language): TypedRulesView;
  /** Indicators whose name, office or code holds the words. */
  indicators(words: string, language: Language): IndicatorListView;
  /** An indicator of the last look; null where it has none of that id. */
  indicator(id: string, language: Language): IndicatorView | null;
  /** A term of pacts with what each choice would mean; null before anything was read. */
  term(term: Term, language: Language): TermView | null;
  /** What a new document needs. */
  signing(): SigningView;
  /** Adds an empty sheet of the template to the workbook. */
  addSheet(kind: InputSheet): Promise<Result<null, FailureOf>>;
  /** Opens the sample, or the empty template, as a new workbook. */
  openNew(book: 'sample' | 'template'): Promise<Result<null, FailureOf>>;
  /** Calls `changed` after somebody edited a sheet that the last look read; returns how to stop. */
  watch(changed: (by: 'person' | 'coauthor') => void): () => void;
}

/** In either language, made when it is shown. */
export type FailureOf = (language: Language) => FailureView;
export type DoneOf = (language: Language) => DoneView;
export type WhyOf = (language: Language) => WhyView;
export type ProofOf = (language: Language) => ProofView;
export type HistoryOf = (language: Language) => readonly HistoryRowView[];
export type UndoneOf = { readonly keptRows: number; readonly keptRules?: number };
