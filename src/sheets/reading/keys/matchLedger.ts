// The matches while they are found: which rows are matched, used, held or left out, and the questions whose answers are
// rows. Decides nothing itself.
import type { Hold } from '../../../domain/indicator';
import type { Draft, Findings } from '../findings';
import type { Matching, RowMatch } from './matching';
import type { Offices } from '../offices/offices';
import { cellOf, once, placeOf } from './rowGroups';
import { RowKeys } from './rowKeys';
import type { SourceRow } from '../rows/sourceRows';

/** At most so many questions of one kind are open one by one on a sheet; one more question stands for the rest. */
const OPEN_QUESTIONS = 7;

export type Side = 'target' | 'realisation';
type Option = Draft['options'][number];

export interface RowOption extends Option {
  readonly row: SourceRow;
}

/** An option as a question holds it, without its row. */
export const plainOption = ({ id, facts }: RowOption): Option => ({ id, facts: facts ?? {} });

export class MatchLedger {
  readonly matches = new Map<SourceRow, RowMatch>();
  readonly holds = new Map<SourceRow, Hold[]>();
  readonly leftOut = new Set<SourceRow>();
  readonly used = new Set<SourceRow>();
  /** Realisation rows whose office waits for an answer: what takes them is held too. */
  readonly contested = new Map<SourceRow, string>();
  /** Targets for which one question more would be one too many. */
  readonly parked = new Set<SourceRow>();
  /** Target to row: one code, but names that speak against each other. */
  readonly doubtful = new Map<SourceRow, SourceRow>();
  private readonly doubtfulRows = new Set<SourceRow>();
  private readonly openQuestions = new Map<string, number>();
  private readonly keys: Readonly<Record<Side, () => RowKeys>>;

  constructor(
    readonly targets: readonly SourceRow[],
    readonly realisations: readonly SourceRow[],
    readonly offices: Offices,
    readonly log: Findings,
  ) {
    this.keys = {
      target: once(() => new RowKeys(targets)),
      realisation: once(() => new RowKeys(realisations)),
    };
  }

  result(): Matching {
    return { matches: this.matches, holds: this.holds, leftOut: this.leftOut };
  }

  isOpen(row: SourceRow): boolean {
    return (
      !this.matches.has(row) &&
      !this.holds.has(row) &&
      !this.leftOut.has(row) &&
      !this.parked.has(row) &&
      !this.doubtful.has(row)
    );
  }

  openTargets(): readonly SourceRow[] {
    // Only targets are matched: once all are, a long list need not be gone through again.
    return this.matches.size === this.targets.length ? [] : this.targets.filter((row) => this.isOpen(row));
  }

  freeRows(): readonly SourceRow[] {
    return this.realisations.filter((row) => !this.used.has(row) && !this.doubtfulRows.has(row));
  }

  take(target: SourceRow, rows: readonly SourceRow[], kind: RowMatch['kind'] = 'sum'): void {
    this.matches.set(target, { rows, kind });
    for (const row of rows) {
      this.used.add(row);
      const questionId = this.contested.get(row);
      if (questionId !== undefined) this.hold(target, 'TITLE_OFFICE_UNCLEAR', questionId);
    }
  }

  /** Keeps a pair of one code for a question. */
  doubt(target: SourceRow, row: SourceRow): void {
    this.doubtful.set(target, row);
    this.doubtfulRows.add(row);
  }

  /** The pairs that were kept for a question; they are open again. */
  releaseDoubts(): readonly (readonly [target: SourceRow, row: SourceRow])[] {
    const pairs = [...this.doubtful];
    this.doubtful.clear();
    this.doubtfulRows.clear();
    return pairs;
  }

  /** The target has no realisation. */
  takeNone(target: SourceRow): void {
    this.matches.set(target, { rows: [], kind: 'sum' });
  }

  /** The target has no deposits where its office has others. */
  takeAbsent(target: SourceRow, beside: readonly SourceRow[]): void {
    this.matches.set(target, { rows: [], kind: 'sum', beside });
  }

  hold(target: SourceRow, code: string, questionId: string): void {
    const holds = this.holds.get(target) ?? [];
    if (holds.some((hold) => hold.questionId === questionId)) return;
    this.holds.set(target, [...holds, { code, questionId, periods: 'all' }]);
    this.log.touch(questionId);
  }

  /** Whether a question may be asked by itself: it has been answered, or few of its kind stand on the sheet. */
  mayAsk(code: string, id: string, { table }: SourceRow): boolean {
    if (this.log.answerTo(id) !== null) return true;
    const kind = `${code} ${table.grid.name}`;
    const count = (this.openQuestions.get(kind) ?? 0) + 1;
    this.openQuestions.set(kind, count);
    return count <= OPEN_QUESTIONS;
  }

  /** The id of a question about one target row. */
  idOf(kind: string, target: SourceRow): string {
    return `${kind}:${target.table.grid.name}!${this.keys.target().keyOf(target)}`;
  }

  /** The id of a question about all target rows of one key. */
  sharedIdOf(kind: string, target: SourceRow): string {
    return `${kind}:${target.table.grid.name}!${this.keys.target().sharedKeyOf(target)}`;
  }

  ownKeyOf(side: Side, row: SourceRow): string {
    return this.keys[side]().ownKeyOf(row);
  }

  /** Rows as answers, by keys that no other row of their side has. */
  optionsOf(side: Side, rows: readonly SourceRow[]): readonly RowOption[] {
    return rows.map((row) => ({
      id: this.ownKeyOf(side, row),
      row,
      facts: { sheet: row.table.grid.name, row: String(row.row), name: row.name, code: row.code ?? '' },
    }));
  }

  /** What a question about one target says of it. */
  factsOf(
    target: SourceRow,
  ): Pick<Draft, 'sheet' | 'cell'> & { readonly facts: Readonly<Record<string, string>> } {
    const facts = {
      name: target.name,
      code: target.code ?? '',
      office: this.offices.nameOf(target.opd),
    };
    return { ...cellOf(target), facts };
  }

  /** Puts an answer into effect: a row, `sum` of all, nothing; open, the target is held. */
  settleAnswer(
    target: SourceRow,
    options: readonly RowOption[],
    answer: string | null,
    code: string,
    questionId: string,
  ): void {
    const picked = options.find(({ id }) => id === answer);
    if (picked !== undefined) {
      this.reportTakenTwice(target, picked.row);
      this.take(target, [picked.row]);
    } else if (answer === 'sum')
      this.take(
        target,
        options.map(({ row }) => row),
      );
    else if (answer === null) this.hold(target, code, questionId);
    else this.takeNone(target);
  }

  private reportTakenTwice(target: SourceRow, row: SourceRow): void {
    for (const [other, { rows }] of this.matches) {
      if (!rows.includes(row)) continue;
      const found = `${placeOf(other)}, ${placeOf(target)}`;
      this.log.issue('REALISATION_MATCHES_SEVERAL', 'warning', cellOf(row), { found, expected: row.name });
    }
  }
}
