// The pane's use cases over one workbook: what was looked at stays here, and is put into words when it is shown. Decides
// nothing; what is written is exactly what the last look showed, and nothing is written that was not looked at.
import { loadApply, loadUndo } from '../../application/loadChanges';
import { explainedLate } from '../../application/loadExplaining';
import type { WorkbookPort } from '../../application/port';
import { prepareRun, type RunOptions } from '../../application/prepareRun';
import type { WorkbookWindow } from '../../application/workbookWindow';
import { failure, success, type Result } from '../../domain/result';
import type { Inspection, InspectionOptions } from '../../sheets/inspection';
import { TEMPLATE_SHEETS } from '../../sheets/templateSheets';
import { MARKS, PARTS } from '../../sheets/writing/ownSheets';
import type { Language } from '../../messages/language';
import { localDate, localTime } from '../localClock';
import type {
  AgainOutcome,
  Choices,
  DoneOf,
  FailureOf,
  HistoryOf,
  LookOutcome,
  PaneUseCases,
  ProofAsk,
  UndoneOf,
  WhyOf,
  WriteStage,
} from '../paneContract';
import { NO_CHOICES, NOTHING_TYPED } from '../paneContract';
import type { InputSheet, PlaceView, ReadingView } from '../paneViews';
import type { Term } from '../ruleViews';
import type { Baseline } from './changeCauses';
import { EditWatch } from './editWatch';
import { FILE_NOT_LOADED, NOT_LOOKED, ofPort, ofWriting } from './failures';
import type { BookFile } from './loadBook';
import { loadAfterLook, loadSheetWording, type Views } from './loadAfterLook';
import { loadPagesWording } from './loadPagesWording';
import { loadTemplate } from './loadTemplate';
import { loadProofViews } from './proof/loadProofViews';
import { lookedAt, type Looked } from './looked';
import { pointedCell } from './pointedCell';
import { QuestionOrder } from './questionOrder';
import { changesOf } from './rules/typedRules';
import { createSerialQueue } from './serialQueue';

export interface SessionSurroundings {
  readonly port: WorkbookPort;
  readonly window: WorkbookWindow;
  /** The clock of the person's own machine. */
  readonly now: () => Date;
  readonly toolVersion: string;
  /** No other pane's. */
  readonly pane: string;
  /** A shipped workbook in base64; null where it did not arrive. */
  readonly loadBook: (file: BookFile) => Promise<string | null>;
}

const FILES: Readonly<Record<'sample' | 'template', BookFile>> = {
  sample: 'contoh-pad.xlsx',
  template: 'templat-kosong.xlsx',
};

type Look = ReturnType<PaneUseCases['look']>;
type Superseded = 'superseded';

/** The use cases over the workbook that port and window stand before. */
export const createSession = (surroundings: SessionSurroundings): PaneUseCases => new Session(surroundings);

class Session implements PaneUseCases {
  private readonly inTurn = createSerialQueue();
  private readonly edits: EditWatch;
  private looked: Looked | null = null;
  /** Here as soon as anything was looked at. */
  private words: Views | null = null;
  /** Of the last look, also where nothing could be evaluated. */
  private inspection: Inspection | null = null;
  private sheetIds: ReadonlySet<string> = new Set();
  private readonly order = new QuestionOrder();
  /** What was looked at may be written: not yet written, and nothing else has changed the workbook since. */
  private isWritable = false;
  private isWritten = false;
  private baseline: Baseline | null = null;
  private readonly views = new Map<Language, ReadingView>();
  private newest: Look | null = null;

  constructor(private readonly around: SessionSurroundings) {
    this.edits = new EditWatch({ isWatched: (id) => this.sheetIds.has(id), now: around.now });
  }

  look(choices: Choices): Look {
    // Of looks that wait only the last one is made: the others would show what was answered since.
    const mine = this.inTurn<Awaited<Look> | Superseded>(() =>
      this.newest === own ? this.lookNow(choices) : Promise.resolve('superseded' as const),
    );
    const own: Look = mine.then((outcome) =>
      outcome === 'superseded' ? (this.newest ?? this.look(choices)) : outcome,
    );
    this.newest = own;
    return own;
  }

  private inspectionOptions({ year, asOf, answers }: Choices): InspectionOptions {
    return { year, asOf, answers, runDate: localDate(this.around.now()) };
  }

  private async lookNow(choices: Choices): Promise<Result<LookOutcome, FailureOf>> {
    const { port, now, toolVersion, pane } = this.around;
    this.isWritable = false;
    this.edits.forget();
    const options: RunOptions = {
      ...this.inspectionOptions(choices),
      run: { time: localTime(now()), person: null, toolVersion, pane },
      wording: loadSheetWording,
      prefersSheet: choices.prefersSheet,
      wants: choices.wants,
      pagesWording: loadPagesWording,
      changes: changesOf(choices.rules),
      texts: async () => (await loadTemplate()).templateTexts('id'),
    };
    const [prepared, words] = await Promise.all([prepareRun(port, options), loadAfterLook()]);
    if (!prepared.ok) return failure(ofPort(prepared.failure));
    this.words = words;
    const { reading, judged, inspection, evaluation } = prepared.value;
    this.inspection = inspection;
    this.sheetIds = new Set(reading.sheets.map(({ id }) => id));
    this.views.clear();
    const explained = await explainedLate({ reading: judged, inspection }, options, evaluation);
    this.looked = lookedAt(prepared.value, explained, choices, this.baseline);
    if (this.looked === null) return success({ kind: 'nothing' });
    this.order.keep(this.looked);
    // The results that stand are these very ones.
    if (words.changeViews(this.looked, 'id')?.length === 0) this.baseline = { input: this.looked.input };
    this.isWritable = true;
    this.isWritten = false;
    const hasEarlierRun =
      reading.parts[PARTS.journal] !== undefined ||
      reading.marks.some(({ name }) => name.startsWith(MARKS.resultsBeside) || name === MARKS.results);
    return success({ kind: 'read', hasEarlierRun });
  }

  reading(language: Language): ReadingView | null {
    if (this.looked === null || this.words === null) return null;
    const known = this.views.get(language);
    if (known !== undefined) return known;
    const view = this.words.readingView(
      this.looked,
      { order: this.order.places, isWritten: this.isWritten },
      language,
    );
    this.views.set(language, view);
    return view;
  }

  nothingFound(language: Language): ReturnType<PaneUseCases['nothingFound']> {
    const reason = this.inspection?.failure ?? null;
    if (reason === null || this.words === null) return null;
    return this.words.nothingFoundView(reason, this.around.now().getFullYear(), language);
  }

  write(report: (stage: WriteStage) => void = () => undefined): Promise<Result<DoneOf, FailureOf>> {
    return this.inTurn(() => this.writeNow(report));
  }

  private async writeNow(report: (stage: WriteStage) => void): Promise<Result<DoneOf, FailureOf>> {
    const { looked, words } = this;
    if (looked === null || words === null || !this.isWritable) return failure(NOT_LOOKED);
    const { applyRun } = await loadApply();
    this.isWritable = false;
    const { port, now } = this.around;
    const start = now().getTime();
    const applied = await this.edits.during(() => applyRun(port, looked.prepared, report));
    if (!applied.ok) return failure(ofWriting(applied.failure));
    this.isWritten = true;
    this.baseline = { input: looked.input };
    this.views.clear();
    const facts = { checkedCells: applied.value.checkedCells, milliseconds: now().getTime() - start };
    return success((language) => words.doneView(looked, facts, language));
  }

  evaluateAgain(): Promise<Result<AgainOutcome, FailureOf>> {
    return this.inTurn(async () => {
      const looked = await this.lookNow(NO_CHOICES);
      const reading = looked.ok ? this.reading('id') : null;
      const isConfirmed = looked.ok && looked.value.kind === 'read' && looked.value.hasEarlierRun;
      const hasWrites = reading !== null && reading.preview.writes.length > 0;
      if (isConfirmed && reading?.openQuestions === 0 && hasWrites) {
        const written = await this.writeNow(() => undefined);
        return written.ok ? success({ kind: 'written', of: written.value }) : written;
      }
      // What the pane shows may be another look; it is not to be written in its place.
      this.isWritable = false;
      if (!looked.ok) return looked;
      return success({ kind: isConfirmed && reading?.openQuestions === 0 ? 'current' : 'unsettled' });
    });
  }

  undo(): Promise<Result<UndoneOf, FailureOf>> {
    return this.inTurn(async () => {
      const { undoRun } = await loadUndo();
      this.isWritable = false;
      const undone = await this.edits.during(() => undoRun(this.around.port));
      if (!undone.ok) return failure(ofWriting(undone.failure));
      this.isWritten = true;
      this.baseline = null;
      this.views.clear();
      const { keptRows, keptRules } = undone.value;
      return success({ keptRows, keptRules });
    });
  }

  why(): Promise<Result<WhyOf | null, FailureOf>> {
    return this.inTurn(async () => {
      const { port, window } = this.around;
      const options = this.inspectionOptions(this.looked?.choices ?? NO_CHOICES);
      const { explainSelected } = await loadAfterLook();
      const outcome = await explainSelected(port, window, options, this.looked);
      return outcome.ok ? outcome : failure(ofPort(outcome.failure));
    });
  }

  whyRow(id: string): WhyOf | null {
    return this.looked === null ? null : (this.words?.explainRow(this.looked, id) ?? null);
  }

  history(): Promise<Result<HistoryOf, FailureOf>> {
    return this.inTurn(async () => {
      const { historyOf } = await loadProofViews();
      const read = await historyOf(this.around.port);
      return read.ok ? read : failure(ofPort(read.failure));
    });
  }

  prove(ask: ProofAsk): ReturnType<PaneUseCases['prove']> {
    return this.inTurn(async () => {
      const { proofOf } = await loadProofViews();
      // As the workbook stands, whatever is being decided in the pane.
      const { year, asOf } = this.looked?.choices ?? NO_CHOICES;
      const options = this.inspectionOptions({ ...NO_CHOICES, year, asOf });
      const proved = await proofOf(this.around.port, options, ask);
      return proved.ok ? proved : failure(ofPort(proved.failure));
    });
  }

  columns(sheet: string, language: Language): ReturnType<PaneUseCases['columns']> {
    return this.looked === null ? [] : (this.words?.columnViews(this.looked, sheet, language) ?? []);
  }

  typed(
    shares: readonly string[],
    bounds: readonly string[],
    language: Language,
  ): ReturnType<PaneUseCases['typed']> {
    const scale = this.looked?.evaluation.settings.scale ?? null;
    return this.words?.typedView(shares, bounds, scale, language) ?? NOTHING_TYPED;
  }

  indicators(words: string, language: Language): ReturnType<PaneUseCases['indicators']> {
    const none = { lines: [], total: 0 };
    return this.looked === null ? none : (this.words?.indicatorList(this.looked, words, language) ?? none);
  }

  indicator(id: string, language: Language): ReturnType<PaneUseCases['indicator']> {
    return this.looked === null ? null : (this.words?.indicatorView(this.looked, id, language) ?? null);
  }

  term(term: Term, language: Language): ReturnType<PaneUseCases['term']> {
    return this.looked === null ? null : (this.words?.termView(this.looked, term, language) ?? null);
  }

  signing(): ReturnType<PaneUseCases['signing']> {
    const none = { offices: [], kinds: [] };
    return this.looked === null ? none : (this.words?.signingView(this.looked) ?? none);
  }

  selectedCell(): Promise<Result<string, FailureOf>> {
    return this.inTurn(() => pointedCell(this.around.port, this.around.window));
  }

  jump({ sheet, address }: PlaceView): Promise<Result<null, FailureOf>> {
    return this.inTurn(async () => {
      const shown = await this.around.window.show(sheet, address);
      return shown.ok ? shown : failure(ofPort(shown.failure));
    });
  }

  addSheet(kind: InputSheet): Promise<Result<null, FailureOf>> {
    return this.inTurn(async () => {
      const role = TEMPLATE_SHEETS.find(({ name }) => name === kind)?.role ?? 'settings';
      const options = this.inspectionOptions(this.looked?.choices ?? NO_CHOICES);
      this.isWritable = false;
      const { addTemplateSheet, templateTexts } = await loadTemplate();
      const added = await this.edits.during(() =>
        addTemplateSheet(this.around.port, role, templateTexts('id'), options),
      );
      return added.ok ? success(null) : failure(ofWriting(added.failure));
    });
  }

  openNew(book: 'sample' | 'template'): Promise<Result<null, FailureOf>> {
    return this.inTurn(async () => {
      const base64 = await this.around.loadBook(FILES[book]);
      if (base64 === null) return failure(FILE_NOT_LOADED);
      const opened = await this.around.window.openNew(base64);
      return opened.ok ? opened : failure(ofPort(opened.failure));
    });
  }

  watch(changed: (by: 'person' | 'coauthor') => void): () => void {
    const silence = this.edits.listen(changed);
    const stop = this.around.window.watchEdits((hint) => {
      this.edits.hint(hint);
    });
    return () => {
      silence();
      stop();
    };
  }
}
