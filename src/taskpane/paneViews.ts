// What the screens show, ready to be shown: texts in one language, counts, and figures for the small pictures.
// Data only. views/ makes these from what was read and evaluated; the screens decide nothing but where things stand.
import type { ExtraSheet } from '../sheets/writing/ownSheets';
import type { IsoDate } from '../domain/calendar';
import type { Period } from '../domain/period';
import type { Term, TermLineView } from './ruleViews';

/** A place in the workbook to jump to; `address` is A1 within the sheet, null for the sheet itself. */
export interface PlaceView {
  readonly sheet: string;
  readonly address: string | null;
  /** As it is read: `Target 2026!E8`. */
  readonly text: string;
}

/** A status or pact status as it is drawn everywhere: colour never alone. Colours are `RRGGBB`. */
export interface ChipView {
  readonly word: string;
  readonly mark: string;
  readonly fill: string;
  readonly color: string;
}

/** One kind of table that was found. */
export interface FoundView {
  readonly title: string;
  readonly lines: readonly string[];
  readonly place: PlaceView;
}

export interface ExampleView {
  readonly name: string;
  readonly amount: string;
}

export interface OptionView {
  readonly id: string;
  readonly label: string;
  /** At most two rows as this answer would read them. */
  readonly examples: readonly ExampleView[];
  /** What it would change, a short sentence; null where that is not known. */
  readonly effect: string | null;
}

export interface QuestionView {
  readonly id: string;
  readonly sentence: string;
  readonly place: PlaceView | null;
  readonly options: readonly OptionView[];
  /** A day can be the answer too, between these two, with `lead` before it; null where none can. */
  readonly date: { readonly lead: string; readonly first: IsoDate; readonly last: IsoDate } | null;
  /** What every answer alike would change; their own effects are null then. */
  readonly sameEffect: string | null;
  /** The option chosen in this session or remembered; null while open. */
  readonly answer: string | null;
  /** Rows that wait for the answer; without any, leaving it open holds nothing back. */
  readonly waitingRows: number;
}

/** Questions of one topic; at most seven groups, most effect on verdicts first. */
export interface QuestionGroupView {
  readonly topic: string;
  readonly title: string;
  readonly questions: readonly QuestionView[];
}

/** Something to look at before assessing; stops nothing. */
export interface CheckView {
  readonly severity: 'error' | 'warning' | 'info';
  readonly sentence: string;
  readonly place: PlaceView | null;
}

export interface StageView {
  readonly period: string;
  /** Cumulative share of the annual target and threshold, such as `75 %`. */
  readonly share: string;
  readonly threshold: string;
}

export interface BandView {
  readonly chip: ChipView;
  /** `≥ 100 %`, `90 % – < 100 %`. */
  readonly range: string;
}

export interface RulesView {
  readonly asOf: IsoDate;
  /** Which periods are due on that date and which not yet. */
  readonly dueText: string;
  readonly stages: readonly StageView[];
  /** The shares as they are typed, without the sign. */
  readonly stageTexts: readonly string[];
  /** The bounds of all statuses but the lowest, as they are typed; none where the scale cannot be used. */
  readonly boundTexts: readonly { readonly status: string; readonly text: string }[];
  /** Where the stages come from, or that rows bring their own. */
  readonly stagesNote: string;
  readonly bands: readonly BandView[];
  /** That every percentage has one status, with an example. */
  readonly bandsNote: string;
  readonly basis: string;
  readonly grace: string;
  /** How many rows have which direction. */
  readonly directions: readonly string[];
  /** What was decided and a sheet does not take. */
  readonly faults: readonly string[];
  /** Sheets in which the rules can be changed; null: the workbook has none, `kind` can be added. */
  readonly sheets: readonly RuleSheetView[];
}

/** A sheet of rules or people that stands in the workbook, or could be added to it. */
export interface RuleSheetView {
  readonly kind: InputSheet;
  readonly name: string;
  readonly place: PlaceView | null;
}

/** Sheets of the template that can be added to a workbook that lacks them. */
export const INPUT_SHEETS = [
  'Pengaturan',
  'Ambang Triwulan',
  'Skala Status',
  'Pejabat',
  'Pakta',
  'Pengecualian',
  'Pemetaan OPD',
] as const;
export type InputSheet = (typeof INPUT_SHEETS)[number];

export interface OfficialsView {
  /** `5 kepala OPD menjabat penuh; 1 pergantian`. */
  readonly summary: string;
  /** Who changed, who is acting, which office nobody held: a line each. */
  readonly notes: readonly string[];
  /** `5 pakta; dipicu per Triwulan 4, Tahun 1`. */
  readonly pactSummary: string;
  /** Fields of pacts that must be settled first (trigger, catch-up, new holder), each with the pacts concerned. */
  readonly unsettled: readonly {
    readonly sentence: string;
    readonly place: PlaceView | null;
    /** Where it can be settled in the pane. */
    readonly term: Term | null;
  }[];
  /** What the pacts would say now: `TW III: 1 Terindikasi Pelanggaran, 2 Perlu Telaah`. */
  readonly outlook: readonly string[];
  /** Terms that pacts leave open, decided ones included. */
  readonly terms: readonly TermLineView[];
  /** Documents that were typed and are not written yet, a line each. */
  readonly documents: readonly string[];
  /** An office is known whose head could sign. */
  readonly canSign: boolean;
  /** The workbook itself holds pacts. */
  readonly hasPacts: boolean;
  /** What was decided and a sheet does not take. */
  readonly faults: readonly string[];
  readonly sheets: readonly RuleSheetView[];
}

/** One period in the strip of the year. */
export interface QuarterView {
  readonly period: Period;
  readonly isDue: boolean;
  readonly isLatest: boolean;
  /** Rows with the best status of the scale, out of all; null before it is due and where no row could be judged. */
  readonly met: number | null;
  readonly total: number;
  /** As a screen reader says it. */
  readonly text: string;
}

/** Realisation against the target, for the bar: shares of the bar's length, 0 to 1. */
export interface BarView {
  readonly filled: number;
  /** Where the threshold stands. */
  readonly threshold: number;
  /** As a screen reader says it. */
  readonly text: string;
}

/** One indicator at the latest due period, in the workbook's order. */
export interface RowView {
  readonly id: string;
  readonly office: string;
  readonly name: string;
  readonly chip: ChipView;
  /** `102,53 %`; null where there is none. */
  readonly attainment: string | null;
  readonly bar: BarView | null;
  /** `kurang Rp150.000 · rapuh`, `September kosong (K10)`. */
  readonly note: string;
  /** Null when no pact binds the row. */
  readonly pact: ChipView | null;
  readonly place: PlaceView;
}

export interface CountView {
  readonly chip: ChipView;
  readonly count: number;
}

export interface PreviewView {
  /** The evaluation date as it is read. */
  readonly asOf: string;
  /** That a past date is judged by the figures of today; null where it is not past. */
  readonly recalculated: string | null;
  /** The latest due period, null when none is due. */
  readonly period: string | null;
  /** How many of all rows have the best status of the scale; null without period or scale. */
  readonly best: { readonly status: string; readonly count: number } | null;
  readonly total: number;
  readonly counts: readonly CountView[];
  readonly pactCounts: readonly CountView[];
  readonly quarters: readonly QuarterView[];
  /** In which units figures were read that do not stand so in their cells, a line each. */
  readonly scales: readonly string[];
  /** What must be looked at first: fragile verdicts, thin misses. */
  readonly warnings: readonly string[];
  readonly rows: readonly RowView[];
  /** What would be written, a line each; empty when the workbook is up to date. */
  readonly writes: readonly string[];
  /** Why no results can stand beside their table; null where some can or the own sheet was chosen. */
  readonly besideBlocked: string | null;
  /** Sheets on demand that are not in the workbook yet; those that are there are kept up to date. */
  readonly offers: readonly ExtraSheet[];
  /** Verdicts that differ from those that stand in the workbook, a line each; null before a first run. */
  readonly changes: readonly string[] | null;
}

/** Everything that was found and would be done; made anew after every answer. */
export interface ReadingView {
  readonly book: { readonly sheets: number; readonly year: number | null };
  readonly found: readonly FoundView[];
  readonly groups: readonly QuestionGroupView[];
  readonly openQuestions: number;
  /** Rows that wait for an answer to any question. */
  readonly waitingRows: number;
  /** Answered in the workbook before, for looking at and taking back. */
  readonly answered: readonly QuestionView[];
  readonly checks: readonly CheckView[];
  readonly rules: RulesView;
  readonly officials: OfficialsView;
  readonly preview: PreviewView;
}

/** No table of targets was found, or the year is unknown: what the user can do. */
export interface NothingFoundView {
  readonly sentence: string;
  readonly canPoint: boolean;
  /** For the year: the years that could be meant. */
  readonly years: readonly number[];
}

export interface DoneView {
  readonly columns: number;
  readonly onSheets: string;
  readonly checkedCells: number;
  readonly seconds: string;
  readonly attention: readonly string[];
  readonly warnings: readonly string[];
  /** What was written into the workbook's own sheets of rules and pacts because it was decided in the pane. */
  readonly decided: readonly string[];
}

export interface WhyFactView {
  readonly label: string;
  readonly value: string;
  readonly places: readonly PlaceView[];
}

/** The verdict of the selected row and period, explained. */
export interface WhyView {
  readonly title: string;
  readonly office: string;
  readonly period: string;
  readonly chip: ChipView;
  readonly pact: ChipView | null;
  readonly attainment: string | null;
  readonly bar: BarView | null;
  readonly quarters: readonly { readonly period: string; readonly chip: ChipView }[];
  readonly facts: readonly WhyFactView[];
  readonly reasons: readonly string[];
  /** What would catch up; null where nothing is missing or the row does not accumulate. */
  readonly catchUp: string | null;
  /** The whole in one text, for the clipboard. */
  readonly sentence: string;
}

export interface HistoryRowView {
  /** The run's time as the history has it. */
  readonly key: string;
  readonly time: string;
  readonly person: string;
  readonly asOf: string;
  readonly summary: string;
  /** Of the whole run, as paper bears it; '' where an older version wrote the run. */
  readonly fingerprint: string;
  /** What an older version wrote instead. */
  readonly former: { readonly data: string; readonly rules: string } | null;
  readonly state: string;
  readonly isLatest: boolean;
}

export interface ProofFactView {
  readonly label: string;
  readonly value: string;
}

export interface ProofSectionView {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The workbook held against paper or an earlier run. */
export interface ProofView {
  readonly title: string;
  readonly note: string;
  readonly mark: '✔' | '✖' | '–';
  readonly sentence: string;
  readonly warnings: readonly string[];
  readonly facts: { readonly heading: string; readonly lines: readonly ProofFactView[] };
  readonly sections: readonly ProofSectionView[];
  /** For typing what stands on paper; null where nothing is to be typed. */
  readonly field: { readonly label: string; readonly hint: string; readonly button: string } | null;
}

/** A column of a table that was found, for saying what it means. */
export interface ColumnView {
  readonly id: string;
  readonly letter: string;
  readonly heading: string;
  readonly meaning: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
}

/** A failure as a sentence that says what the user can do. */
export interface FailureView {
  readonly title: string;
  readonly sentence: string;
  /** Nothing in the workbook is other than before. */
  readonly isUnchanged: boolean;
  /** What to offer besides going back: write to the tool's own sheet, look again, try again. */
  readonly offer: 'ownSheet' | 'lookAgain' | 'tryAgain' | null;
}
