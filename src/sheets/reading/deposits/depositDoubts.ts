// What is open about rows of a list of deposits: asks once for each text that cannot be read, keeps which series wait for
// which answer. Decides nothing without an answer.
import { hashOf } from '../../writing/contentHash';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import type { SourceRow } from '../rows/sourceRows';
import { wordKey } from '../cells/wordKey';

/** Months 1 to 12 that an open question can change, or all. */
export interface DepositHold {
  readonly code: string;
  readonly questionId: string;
  readonly months: readonly number[] | 'all';
}

/** Texts beyond these share one question. */
const MOST_TEXTS = 5;

interface OwnHold {
  readonly code: string;
  months: Set<number> | 'all';
}

interface Rest {
  readonly texts: Set<string>;
  readonly index: number;
  readonly series: Map<number, Set<number> | 'all'>;
  rows: number;
}

export class DepositDoubts {
  private readonly held = new Map<number, Map<string, OwnHold>>();
  private readonly texts = new Map<string, Set<string>>();
  private readonly rests = new Map<string, Rest>();

  constructor(
    private readonly table: FoundTable,
    private readonly log: Findings,
  ) {}

  hold(series: number, code: string, questionId: string, month: number | null): void {
    let own = this.held.get(series);
    if (own === undefined) this.held.set(series, (own = new Map<string, OwnHold>()));
    const known = own.get(questionId);
    if (known === undefined) own.set(questionId, { code, months: month === null ? 'all' : new Set([month]) });
    else if (month === null) known.months = 'all';
    else if (known.months !== 'all') known.months.add(month);
  }

  /**
   * A cell that cannot be read: true where the officer has said to leave such rows out; else the series waits. `month` is
   * the one that the row belongs to, null where that is what cannot be read.
   */
  isLeftOut(
    code: 'DEPOSIT_DATE_UNREADABLE' | 'DEPOSIT_AMOUNT_UNREADABLE',
    at: { readonly index: number; readonly column: number; readonly found: string; readonly name: string },
    series: number,
    month: number | null,
  ): boolean {
    let known = this.texts.get(code);
    if (known === undefined) this.texts.set(code, (known = new Set()));
    if (!known.has(at.found) && known.size >= MOST_TEXTS) {
      this.keepForRest(code, at, series, month);
      return false;
    }
    known.add(at.found);
    const id = `${idKind(code)}:${this.table.grid.name}!${wordKey(at.found)}`;
    const { sheet, cell } = this.cellAt(at.index, at.column);
    const answer = this.log.ask({
      id,
      code,
      sheet,
      cell,
      facts: { found: at.found, name: at.name },
      options: [{ id: 'skip' }],
    });
    if (answer === null) this.hold(series, code, id, month);
    return answer === 'skip';
  }

  private keepForRest(
    code: string,
    { index, found }: { readonly index: number; readonly found: string },
    series: number,
    month: number | null,
  ): void {
    let rest = this.rests.get(code);
    if (rest === undefined)
      this.rests.set(code, (rest = { texts: new Set(), index, series: new Map(), rows: 0 }));
    rest.texts.add(found);
    rest.rows += 1;
    const months = rest.series.get(series);
    if (month === null) rest.series.set(series, 'all');
    else if (months === undefined) rest.series.set(series, new Set([month]));
    else if (months !== 'all') months.add(month);
  }

  /** Asks one question for all texts that were too many; its id changes with any of them. */
  askRest(column: (code: string) => number): void {
    for (const [code, rest] of this.rests) {
      const id = `${idKind(code)}:${this.table.grid.name}!~${hashOf([...rest.texts].sort())}`;
      const answer = this.log.ask({
        id,
        code: `${code}_MANY`,
        ...this.cellAt(rest.index, column(code)),
        facts: { rows: String(rest.rows), found: [...rest.texts][0] ?? '' },
        options: [{ id: 'skip' }],
      });
      if (answer !== null) continue;
      for (const [series, months] of rest.series) {
        if (months === 'all') this.hold(series, `${code}_MANY`, id, null);
        else for (const month of months) this.hold(series, `${code}_MANY`, id, month);
      }
    }
  }

  holdsOf(headOf: (series: number) => SourceRow | undefined): ReadonlyMap<SourceRow, readonly DepositHold[]> {
    const holds = new Map<SourceRow, readonly DepositHold[]>();
    for (const [series, own] of this.held) {
      const head = headOf(series);
      if (head === undefined) continue;
      holds.set(
        head,
        [...own].map(([questionId, { code, months }]) => ({
          code,
          questionId,
          months: months === 'all' ? months : [...months].sort((a, b) => a - b),
        })),
      );
    }
    return holds;
  }

  cellAt(index: number, column: number): { readonly sheet: string; readonly cell: string } {
    return { sheet: this.table.grid.name, cell: addressOf(this.table, index, column) };
  }
}

const idKind = (code: string): string => (code.includes('DATE') ? 'deposit-date' : 'deposit-amount');
