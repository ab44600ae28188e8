// Several target or realisation rows of one key: told apart by name and section where that is certain, else asked about.
// Never adds rows up and never takes one of two by itself.
import { hashOf } from '../../writing/contentHash';
import { areOnSheets, askSheets, bySheets, type DoubledTarget } from './doubledSheets';
import { plainOption, type MatchLedger } from './matchLedger';
import { cellOf, grouped, keyOf, ownSection, placeOf } from './rowGroups';
import { tightNameOf } from './rowName';
import type { SourceRow } from '../rows/sourceRows';

/** Rows of one key that no question of their own stands for. */
interface Waiting {
  readonly targets: readonly SourceRow[];
  readonly rows: readonly SourceRow[];
  readonly ownRows: OwnRows;
  readonly apart: Apart | null;
}

/** The realisation rows of a target that is kept among equal ones. */
type OwnRows = (kept: SourceRow) => readonly SourceRow[];

/** How equal targets may all hold, and which rows are whose. */
export interface Apart {
  /** Puts into effect that each of them holds by itself. */
  readonly each: () => void;
  readonly ownRows?: OwnRows;
}

const fullName = (row: SourceRow): string => keyOf(ownSection(row), tightNameOf(row));

/** Pairs the rows where every name, with its section, stands once on each side; false where that is not so. */
export function settleByNames(
  ledger: MatchLedger,
  targets: readonly SourceRow[],
  rows: readonly SourceRow[],
): boolean {
  const wanted = grouped(targets, fullName);
  const given = grouped(rows, fullName);
  if (wanted.size !== targets.length || given.size !== rows.length) return false;
  if ([...given.keys()].some((name) => !wanted.has(name))) return false;
  pairByNames(ledger, targets, rows);
  return true;
}

/** Pairs the rows whose name stands once on each side and leaves the others open. */
function pairByNames(ledger: MatchLedger, targets: readonly SourceRow[], rows: readonly SourceRow[]): void {
  const given = grouped(rows, fullName);
  for (const [name, [target, second]] of grouped(targets, fullName)) {
    const [row, other] = given.get(name) ?? [];
    if (target === undefined || row === undefined || second !== undefined || other !== undefined) continue;
    ledger.take(target, [row]);
  }
}

export class DoubledRows {
  private readonly waitingTargets: Waiting[] = [];
  private readonly waitingRows: Waiting[] = [];
  private readonly waitingSheets: DoubledTarget[] = [];

  constructor(
    private readonly ledger: MatchLedger,
    /** What becomes of the rows once one of their targets is kept. */
    private readonly settle: (target: SourceRow, rows: readonly SourceRow[]) => void,
  ) {}

  /** Several realisation rows for one target. */
  askRows(target: SourceRow, rows: readonly SourceRow[]): void {
    const { ledger } = this;
    const { log } = ledger;
    const places = rows.map(placeOf).join(', ');
    for (const row of rows) {
      log.issue('REALISATION_DOUBLED', 'warning', cellOf(row), {
        found: row.code ?? row.name,
        expected: placeOf(target),
      });
      ledger.used.add(row);
    }
    log.issue('TARGET_MATCHES_SEVERAL', 'warning', cellOf(target), { found: places, expected: target.name });
    const id = ledger.idOf('double', target);
    if (areOnSheets(target, rows) && log.answerTo(id) === null) {
      ledger.parked.add(target);
      this.waitingSheets.push({ target, rows });
      return;
    }
    this.askOwn(target, rows, id);
  }

  /** About one target by itself, or with others of its sheet where there are too many. */
  private askOwn(target: SourceRow, rows: readonly SourceRow[], id: string): void {
    const { ledger } = this;
    const places = rows.map(placeOf).join(', ');
    if (!ledger.mayAsk('REALISATION_DOUBLED', id, target)) {
      ledger.parked.add(target);
      this.waitingRows.push({ targets: [target], rows, ownRows: () => rows, apart: null });
      return;
    }
    const options = ledger.optionsOf('realisation', rows);
    const about = ledger.factsOf(target);
    const answer = ledger.log.ask({
      id,
      code: 'REALISATION_DOUBLED',
      ...about,
      facts: { ...about.facts, rows: places },
      options: [...options.map(plainOption), { id: 'sum' }],
    });
    ledger.settleAnswer(target, options, answer, 'REALISATION_DOUBLED', id);
  }

  /** Several targets of one code; where their names differ they may be accounts whose codes were cut short. */
  askNamed(targets: readonly SourceRow[], rows: readonly SourceRow[]): void {
    if (settleByNames(this.ledger, targets, rows)) return;
    const areNamed = grouped(targets, fullName).size === targets.length;
    const each = (): void => {
      for (const row of rows) this.ledger.used.delete(row);
      pairByNames(this.ledger, targets, rows);
    };
    this.askTargets(targets, rows, areNamed ? { each } : null);
  }

  /** Several targets of one key: one of them holds, or, where they can be told apart, each by itself. */
  askTargets(targets: readonly SourceRow[], rows: readonly SourceRow[], apart: Apart | null = null): void {
    const [first] = targets;
    if (first === undefined) return;
    const { ledger } = this;
    const ownRows = apart?.ownRows ?? (() => rows);
    const places = targets.map(placeOf).join(', ');
    this.reportTargets(targets, rows);
    const id = ledger.sharedIdOf('double-target', first);
    if (!ledger.mayAsk('TARGET_DOUBLED', id, first)) {
      for (const target of targets) ledger.parked.add(target);
      this.waitingTargets.push({ targets, rows, ownRows, apart });
      return;
    }
    const options = ledger.optionsOf('target', targets);
    const about = ledger.factsOf(first);
    const answer = ledger.log.ask({
      id,
      code: 'TARGET_DOUBLED',
      ...about,
      facts: { ...about.facts, rows: places },
      options: [...options.map(plainOption), ...(apart === null ? [] : [{ id: 'each' }])],
    });
    const kept = options.find((option) => option.id === answer)?.row ?? null;
    if (answer === 'each' && apart !== null) apart.each();
    else this.keep(targets, kept, ownRows, id);
  }

  /** Reports both sides of equal targets, whose realisation rows are then no one else's. */
  reportTargets(targets: readonly SourceRow[], rows: readonly SourceRow[]): void {
    const { log, used } = this.ledger;
    const places = targets.map(placeOf).join(', ');
    for (const target of targets) {
      log.issue('TARGET_DOUBLED', 'warning', cellOf(target), {
        found: target.code ?? target.name,
        expected: places,
      });
    }
    for (const row of rows) {
      log.issue('REALISATION_MATCHES_SEVERAL', 'warning', cellOf(row), { found: places, expected: row.name });
      used.add(row);
    }
  }

  private keep(
    targets: readonly SourceRow[],
    kept: SourceRow | null,
    ownRows: OwnRows,
    questionId: string,
  ): void {
    for (const target of targets) {
      if (kept === null) this.ledger.hold(target, 'TARGET_DOUBLED', questionId);
      else if (target !== kept) this.ledger.leftOut.add(target);
    }
    if (kept !== null) this.settle(kept, ownRows(kept));
  }

  /** One question a sheet for what was too much to ask one by one. Their ids change with any of the rows. */
  askWaiting(): void {
    for (const group of bySheets(this.waitingSheets.splice(0))) {
      if (group.length > 1) askSheets(this.ledger, group);
      else
        for (const { target, rows } of group) {
          this.ledger.parked.delete(target);
          this.askOwn(target, rows, this.ledger.idOf('double', target));
        }
    }
    for (const [sheet, waiting] of bySheet(this.waitingTargets)) {
      const id = this.waitingId('double-target', sheet, waiting);
      const each = waiting.every(({ apart }) => apart !== null) ? ['each'] : [];
      const answer = this.askMany('TARGETS_DOUBLED_MANY', id, sheet, waiting, ['first', 'last', ...each]);
      for (const { targets, ownRows, apart } of waiting) {
        for (const target of targets) this.ledger.parked.delete(target);
        if (answer === 'each' && apart !== null) {
          apart.each();
          continue;
        }
        const kept = answer === 'first' ? targets[0] : answer === 'last' ? targets.at(-1) : undefined;
        this.keep(targets, kept ?? null, ownRows, id);
      }
    }
    for (const [sheet, waiting] of bySheet(this.waitingRows.splice(0))) {
      const id = this.waitingId('double', sheet, waiting);
      const answer = this.askMany('REALISATIONS_DOUBLED_MANY', id, sheet, waiting, ['sum', 'first', 'last']);
      for (const { targets, rows } of waiting) {
        const [target] = targets;
        if (target === undefined) continue;
        this.ledger.parked.delete(target);
        const picked = answer === 'first' ? rows.slice(0, 1) : answer === 'last' ? rows.slice(-1) : rows;
        if (answer === null) this.ledger.hold(target, 'REALISATIONS_DOUBLED_MANY', id);
        else this.ledger.take(target, picked);
      }
    }
  }

  private waitingId(kind: string, sheet: string, waiting: readonly Waiting[]): string {
    const keys = waiting.map(({ targets, rows }) => [
      targets.map((row) => this.ledger.ownKeyOf('target', row)),
      rows.map((row) => this.ledger.ownKeyOf('realisation', row)),
    ]);
    return `${kind}:${sheet}!~${hashOf(keys)}`;
  }

  private askMany(
    code: 'TARGETS_DOUBLED_MANY' | 'REALISATIONS_DOUBLED_MANY',
    id: string,
    sheet: string,
    waiting: readonly Waiting[],
    options: readonly string[],
  ): string | null {
    const [example] = waiting;
    const [target] = example?.targets ?? [];
    return this.ledger.log.ask({
      id,
      code,
      sheet,
      cell: target === undefined ? null : cellOf(target).cell,
      facts: {
        count: String(waiting.length),
        name: target?.name ?? '',
        rows: (example?.targets.length === 1 ? example.rows : (example?.targets ?? []))
          .map(placeOf)
          .join(', '),
      },
      options: options.map((option) => ({ id: option })),
    });
  }
}

function bySheet(waiting: readonly Waiting[]): ReadonlyMap<string, readonly Waiting[]> {
  const sheets = new Map<string, Waiting[]>();
  for (const one of waiting) {
    const sheet = one.targets[0]?.table.grid.name ?? '';
    const list = sheets.get(sheet);
    if (list === undefined) sheets.set(sheet, [one]);
    else list.push(one);
  }
  return sheets;
}
