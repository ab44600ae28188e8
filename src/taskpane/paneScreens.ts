// What the pane can show, what it can be doing, and what can happen to it: the types of its state machine. Data only;
// views are never part of the state, they are asked for in the language that is spoken when they are drawn.
import type { IsoDate } from '../domain/calendar';
import type {
  Choices,
  DoneOf,
  FailureOf,
  HistoryOf,
  ProofAsk,
  ProofOf,
  RuleChoices,
  WhyOf,
  WriteStage,
} from './paneContract';
import type { InputSheet, PlaceView, RowView } from './paneViews';
import type { PaneRequest } from './paneRequests';
import type { ExtraSheet } from '../sheets/writing/ownSheets';
import type { Term } from './ruleViews';

export const STEPS = ['data', 'check', 'rules', 'officials', 'result'] as const;
export type Step = (typeof STEPS)[number];

/** The screens of the walk and its ends; one of them is always open. */
export type BaseScreen =
  | { readonly name: 'welcome' }
  | { readonly name: 'nothing' }
  | { readonly name: 'found' }
  | { readonly name: 'question'; readonly id: string }
  | { readonly name: 'checks' }
  | { readonly name: 'rules' }
  | { readonly name: 'officials' }
  | { readonly name: 'preview' }
  | { readonly name: 'done'; readonly of: DoneOf }
  | { readonly name: 'undone'; readonly keptRows: number; readonly keptRules?: number };

/** Screens that lie over another one and lead back to it. */
export type SideScreen =
  /** `target` is the cell that was pointed at first; null before that. */
  | { readonly name: 'pointing'; readonly target: string | null }
  | { readonly name: 'columns'; readonly sheet: string }
  | { readonly name: 'unmet' }
  | { readonly name: 'stages' }
  | { readonly name: 'bounds' }
  | { readonly name: 'indicators' }
  | { readonly name: 'indicator'; readonly id: string }
  | { readonly name: 'term'; readonly term: Term }
  | { readonly name: 'signing' }
  /** Null: the selected cell belongs to no verdict. */
  | { readonly name: 'why'; readonly of: WhyOf | null }
  | { readonly name: 'history'; readonly of: HistoryOf }
  | { readonly name: 'proof'; readonly of: ProofOf }
  | { readonly name: 'about' }
  | { readonly name: 'trouble'; readonly of: FailureOf; readonly task: Task };

export type Screen = BaseScreen | SideScreen;

/** Where a look leads when it ends. */
export type Landing = 'start' | 'stay' | 'questions' | 'preview' | 'found';

/** What a use case is asked for. */
export type Task =
  | {
      readonly kind: 'look';
      readonly choices: Choices;
      readonly landing: Landing;
      /** The rows that were shown, to say afterwards which verdicts changed. */
      readonly before: readonly RowView[] | null;
    }
  | { readonly kind: 'write' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'why' }
  | { readonly kind: 'history' }
  | { readonly kind: 'prove'; readonly ask: ProofAsk }
  | { readonly kind: 'point'; readonly target: string | null }
  | { readonly kind: 'jump'; readonly place: PlaceView }
  | { readonly kind: 'addSheet'; readonly sheet: InputSheet }
  | { readonly kind: 'openNew'; readonly book: 'sample' | 'template' };

export interface Running {
  /** Tells this task from all others, so that a late answer finds nobody waiting. */
  readonly number: number;
  readonly task: Task;
  /** How far a write is, where that is known. */
  readonly stage: WriteStage | null;
  /** Somebody edited the workbook while it was read. */
  readonly hasChanged: boolean;
}

/** What the machine must know of a reading; the rest is asked for when it is drawn. */
export interface ReadFacts {
  readonly hasEarlierRun: boolean;
  readonly questions: readonly { readonly id: string; readonly isOpen: boolean }[];
  /** Whether a run would change anything. */
  readonly hasWrites: boolean;
}

/** Whether what is shown is what the workbook holds; only then it may be written. */
export type Freshness = 'fresh' | 'edited' | 'edited by coauthor' | 'left' | 'written';

export interface PaneState {
  readonly screen: BaseScreen;
  /** Over the base screen, the last one on top. */
  readonly over: readonly SideScreen[];
  readonly choices: Choices;
  /** Of the last look that was shown; null before one and when nothing was found. */
  readonly facts: ReadFacts | null;
  readonly freshness: Freshness;
  /** Counts the looks that were shown. */
  readonly looks: number;
  /** Rows as they were before the pane looked again; null when it was not asked to. */
  readonly before: readonly RowView[] | null;
  /** Questions left open on purpose. */
  readonly skipped: readonly string[];
  readonly running: Running | null;
  /** Asked for from outside while something ran. */
  readonly waiting: PaneRequest | null;
  readonly lastNumber: number;
  /** The user has done something; before that the focus is not taken. */
  readonly hasBegun: boolean;
}

/** How a task ended well. */
export type TaskOutcome =
  | { readonly kind: 'looked'; readonly facts: ReadFacts | null }
  | { readonly kind: 'written'; readonly of: DoneOf }
  | { readonly kind: 'undone'; readonly keptRows: number; readonly keptRules?: number }
  | { readonly kind: 'explained'; readonly of: WhyOf | null }
  | { readonly kind: 'listed'; readonly of: HistoryOf }
  | { readonly kind: 'proved'; readonly of: ProofOf }
  | { readonly kind: 'pointed'; readonly cell: string }
  | { readonly kind: 'sheetAdded' }
  | { readonly kind: 'nothing' };

export type PaneEvent =
  | { readonly kind: 'begin' }
  | { readonly kind: 'next' }
  | { readonly kind: 'back' }
  | { readonly kind: 'goTo'; readonly step: Step }
  /** Another question, such as a remembered one. */
  | { readonly kind: 'openQuestion'; readonly id: string }
  | { readonly kind: 'answer'; readonly answers: Readonly<Record<string, string>> }
  | { readonly kind: 'skip' }
  | { readonly kind: 'chooseDate'; readonly asOf: IsoDate }
  /** Rules or pacts were decided; nothing of it is written before the preview is confirmed. */
  | { readonly kind: 'chooseRules'; readonly rules: Partial<RuleChoices> }
  /** Only the indicators are to be judged: pacts that were typed are dropped. */
  | { readonly kind: 'withoutPacts' }
  | { readonly kind: 'chooseYear'; readonly year: number }
  | { readonly kind: 'choosePlace'; readonly prefersSheet: boolean }
  | { readonly kind: 'chooseSheet'; readonly sheet: ExtraSheet; readonly isWanted: boolean }
  | { readonly kind: 'lookAgain'; readonly before: readonly RowView[] | null }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'open'; readonly side: SideScreen }
  | { readonly kind: 'showHistory' }
  | { readonly kind: 'prove'; readonly ask: ProofAsk }
  | { readonly kind: 'pointHere' }
  | { readonly kind: 'skipPointing' }
  /** Cells that were pointed at are forgotten: nothing was found by them. */
  | { readonly kind: 'unpoint' }
  | { readonly kind: 'jump'; readonly place: PlaceView }
  | { readonly kind: 'addSheet'; readonly sheet: InputSheet }
  | { readonly kind: 'openNew'; readonly book: 'sample' | 'template' }
  /** The way out that a failure offers. */
  | { readonly kind: 'takeOffer'; readonly offer: 'ownSheet' | 'lookAgain' | 'tryAgain' }
  | { readonly kind: 'requested'; readonly request: PaneRequest }
  | { readonly kind: 'changed'; readonly by: 'person' | 'coauthor' }
  | { readonly kind: 'staged'; readonly number: number; readonly stage: WriteStage }
  | { readonly kind: 'ended'; readonly number: number; readonly outcome: TaskOutcome }
  | { readonly kind: 'failed'; readonly number: number; readonly of: FailureOf };
