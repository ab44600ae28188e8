// Targets that found no realisation row: what is likely is suggested in one question, a few are asked one by one with the
// nearest rows first, one question stands for the rest. Takes nothing without an answer.
import { hashOf } from '../../writing/contentHash';
import { plainOption, type MatchLedger } from './matchLedger';
import { nameKey, nameWords } from './nameKey';
import { NearIndex } from './nearIndex';
import { areInOtherSections, cellOf, grouped, keyOf, placeOf } from './rowGroups';
import type { SourceRow } from '../rows/sourceRows';

/** At most so many rows are offered for one that found none. */
const OFFERED = 8;

export interface Pair {
  readonly target: SourceRow;
  readonly row: SourceRow;
}

/** Pairs that only need a yes: the id's kind by the question's code. */
const SUGGESTIONS = { ROWS_NEAR: 'near', CODES_DIFFER: 'codes', NAMES_DIFFER: 'names' } as const;
type Suggestion = keyof typeof SUGGESTIONS;

/** Asks about every open target; `differing` are rows of one name whose codes contradict each other. A doubt comes first. */
export function askUnmatched(ledger: MatchLedger, differing: readonly Pair[]): void {
  const doubtful = ledger.releaseDoubts().map(([target, row]) => ({ target, row }));
  const rest = ledger.openTargets();
  if (ledger.realisations.length > 0) {
    for (const target of rest) {
      ledger.log.issue('TARGET_UNMATCHED', 'warning', cellOf(target), {
        found: target.code ?? target.name,
        expected: target.name,
      });
    }
    const near = new NearRows(ledger);
    const likely = new Map([...differing, ...doubtful].map(({ target, row }) => [target, row]));
    suggest(ledger, 'NAMES_DIFFER', doubtful);
    suggest(ledger, 'CODES_DIFFER', differing);
    const others = rest.filter((target) => ledger.isOpen(target) && !likely.has(target));
    suggest(ledger, 'ROWS_NEAR', near.clearPairs(others));
    for (const target of rest) {
      if (ledger.isOpen(target)) askOne(ledger, target, near, likely.get(target));
    }
    askParked(ledger);
  }
  for (const row of ledger.freeRows()) {
    if (!row.isBare)
      ledger.log.issue('REALISATION_UNMATCHED', 'warning', cellOf(row), {
        found: row.code ?? row.name,
        expected: row.name,
      });
  }
}

/** Free rows by how near their names are, for the office of a target and for rows without one. */
class NearRows {
  private readonly byOffice: ReadonlyMap<string, readonly SourceRow[]>;
  private readonly all: readonly SourceRow[];
  private readonly indexes = new Map<string, NearIndex<SourceRow>>();

  constructor(ledger: MatchLedger) {
    this.all = ledger.freeRows().filter((row) => !row.isBare);
    this.byOffice = grouped(this.all, (row) => row.opd);
  }

  /** Rows that may be the target's, nearest first and the others behind. */
  candidates(target: SourceRow): readonly SourceRow[] {
    const near = this.near(target).map(({ item }) => item);
    const own = this.officesOf(target).flatMap((opd) => this.rowsOf(opd));
    const others = own.length > 0 ? own : this.ofOtherOffices(target);
    return [...new Set([...near, ...others.slice(0, OFFERED + near.length)])];
  }

  /** All rows that an answer may name. */
  choices(target: SourceRow): readonly SourceRow[] {
    const own = this.officesOf(target).flatMap((opd) => this.rowsOf(opd));
    return own.length > 0 ? own : this.ofOtherOffices(target);
  }

  /** Where no row is left that may be of its office: those of its very name. */
  private ofOtherOffices({ name }: SourceRow): readonly SourceRow[] {
    const key = nameKey(name);
    return this.all.filter((row) => nameKey(row.name) === key);
  }

  /** Targets and rows of which each is the only one that a typing slip explains for the other. */
  clearPairs(targets: readonly SourceRow[]): readonly Pair[] {
    const pairs: Pair[] = [];
    const claims = new Map<SourceRow, number>();
    for (const target of targets) {
      const slips = this.near(target).filter(({ isSlip }) => isSlip);
      for (const { item } of slips) claims.set(item, (claims.get(item) ?? 0) + 1);
      const [only] = slips;
      if (slips.length !== 1 || only === undefined) continue;
      const isCoded = target.code !== null && only.item.code !== null;
      if (!isCoded && !areInOtherSections(target, only.item)) pairs.push({ target, row: only.item });
    }
    return pairs.filter(({ row }) => claims.get(row) === 1);
  }

  private near(target: SourceRow): ReturnType<NearIndex<SourceRow>['near']> {
    const words = nameWords(target.name);
    return this.officesOf(target)
      .flatMap((opd) => this.indexOf(opd).near(words))
      .sort((a, b) => a.farness - b.farness);
  }

  /** A row without an office may belong to any. */
  private officesOf({ opd }: SourceRow): readonly (string | null)[] {
    return opd === '' ? [null] : [opd, ''];
  }

  private rowsOf(opd: string | null): readonly SourceRow[] {
    return opd === null ? this.all : (this.byOffice.get(opd) ?? []);
  }

  private indexOf(opd: string | null): NearIndex<SourceRow> {
    const key = opd ?? '\u0000';
    let index = this.indexes.get(key);
    if (index === undefined) {
      index = new NearIndex(this.rowsOf(opd), (row) => nameWords(row.name));
      this.indexes.set(key, index);
    }
    return index;
  }
}

/** One question for all likely pairs of two sheets; a single pair is asked about by itself. */
function suggest(ledger: MatchLedger, code: Suggestion, pairs: readonly Pair[]): void {
  const groups = new Map<string, Pair[]>();
  for (const pair of pairs) {
    // What has been answered by itself stays answered by itself.
    if (!ledger.isOpen(pair.target) || ledger.used.has(pair.row)) continue;
    if (ledger.log.answerTo(ledger.idOf('match', pair.target)) !== null) continue;
    const key = keyOf(pair.target.table.grid.name, pair.row.table.grid.name);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [pair]);
    else group.push(pair);
  }
  const least = code === 'NAMES_DIFFER' ? 1 : 2;
  for (const group of groups.values()) if (group.length >= least) suggestGroup(ledger, code, group);
}

function suggestGroup(ledger: MatchLedger, code: Suggestion, pairs: readonly Pair[]): void {
  const [first, second = first] = pairs;
  if (first === undefined || second === undefined) return;
  const keys = pairs
    .map(({ target, row }) => [ledger.ownKeyOf('target', target), ledger.ownKeyOf('realisation', row)])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  const { sheet, cell } = cellOf(first.target);
  const id = `${SUGGESTIONS[code]}:${sheet}!${first.row.table.grid.name}~${hashOf(keys)}`;
  const answer = ledger.log.ask({
    id,
    code,
    sheet,
    cell,
    facts: {
      count: String(pairs.length),
      other: first.row.table.grid.name,
      ...shown('target', 'row', first),
      ...shown('target2', 'row2', second),
    },
    options: [{ id: 'semua' }, { id: 'tidak' }],
  });
  for (const { target, row } of pairs) {
    if (answer === null) ledger.hold(target, code, id);
    if (answer !== 'semua') continue;
    ledger.take(target, [row]);
    if (code === 'NAMES_DIFFER') continue;
    ledger.log.issue('MATCHED_BY_NAME', 'info', cellOf(target), {
      found: placeOf(row),
      expected: target.name,
    });
  }
}

const titleOf = ({ name, code }: SourceRow): string =>
  code === null || code === name ? name : `${name} (${code})`;
const shown = (left: string, right: string, { target, row }: Pair): Readonly<Record<string, string>> => ({
  [left]: titleOf(target),
  [right]: titleOf(row),
});

function askOne(ledger: MatchLedger, target: SourceRow, near: NearRows, likely: SourceRow | undefined): void {
  const id = ledger.idOf('match', target);
  if (!ledger.mayAsk('TARGET_UNMATCHED', id, target)) {
    ledger.parked.add(target);
    return;
  }
  const isFree = (row: SourceRow): boolean => !ledger.used.has(row);
  const nearest = (likely === undefined ? near.candidates(target) : [likely]).filter(isFree);
  const offered = withAnswered(
    ledger,
    target,
    nearest.slice(0, OFFERED),
    near.choices(target).filter(isFree),
  );
  const options = ledger.optionsOf('realisation', offered);
  const answer = ledger.log.ask({
    id,
    code: 'TARGET_UNMATCHED',
    ...ledger.factsOf(target),
    options: [...options.map(plainOption), { id: 'none' }],
  });
  ledger.settleAnswer(target, options, answer, 'TARGET_UNMATCHED', id);
}

/** A row that was chosen before is offered again, also when others have come to stand nearer. */
function withAnswered(
  ledger: MatchLedger,
  target: SourceRow,
  offered: readonly SourceRow[],
  choices: readonly SourceRow[],
): readonly SourceRow[] {
  const given = ledger.log.answerTo(ledger.idOf('match', target));
  const isGiven = (row: SourceRow): boolean => ledger.ownKeyOf('realisation', row) === given;
  if (given === null || given === 'none' || offered.some(isGiven)) return offered;
  const chosen = choices.filter(isGiven);
  return chosen.length === 1 ? [...offered, ...chosen] : offered;
}

/** One question a sheet for the targets that were too many to ask about one by one. */
function askParked(ledger: MatchLedger): void {
  for (const [sheet, targets] of grouped([...ledger.parked], (row) => row.table.grid.name)) {
    const [first] = targets;
    if (first === undefined) continue;
    const keys = targets.map((row) => ledger.ownKeyOf('target', row)).sort();
    const id = `match:${sheet}!~${hashOf(keys)}`;
    const answer = ledger.log.ask({
      id,
      code: 'TARGETS_UNMATCHED_MANY',
      sheet,
      cell: cellOf(first).cell,
      facts: { count: String(targets.length), name: first.name },
      options: [{ id: 'none' }],
    });
    for (const target of targets) {
      ledger.parked.delete(target);
      if (answer === null) ledger.hold(target, 'TARGETS_UNMATCHED_MANY', id);
      else ledger.takeNone(target);
    }
  }
}
