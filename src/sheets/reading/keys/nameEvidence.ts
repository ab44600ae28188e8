// Whether the names of a target and a realisation row of one code speak against each other: a code cut short or mistyped is
// another account's code. Raises the doubt; asks and takes nothing.
import { PLAIN_WORDS } from './fieldWords';
import type { MatchLedger } from './matchLedger';
import { nameWords } from './nameKey';
import { areNearWords } from './nearNames';
import { grouped, keyOf, once } from './rowGroups';
import { tightNameOf } from './rowName';
import type { SourceRow } from '../rows/sourceRows';

/** A word of so many letters within another one makes them kin, as `hotel` in `perhotelan`. */
const KINDRED_LETTERS = 4;

const tellingWords = (name: string): readonly string[] =>
  nameWords(name).filter((word) => !PLAIN_WORDS.has(word));

const areKin = (a: string, b: string): boolean =>
  areNearWords(a, b) ||
  (a.length >= KINDRED_LETTERS && b.includes(a)) ||
  (b.length >= KINDRED_LETTERS && a.includes(b));

/** Names of which each has words of its own and none of them is any of the other's. */
export function areUnrelated(a: string, b: string): boolean {
  const [left, right] = [tellingWords(a), tellingWords(b)];
  if (left.length === 0 || right.length === 0) return false;
  return !left.some((word) => right.some((other) => areKin(word, other)));
}

export class NameEvidence {
  private readonly targets: () => ReadonlyMap<string, readonly SourceRow[]>;
  private readonly rows: () => ReadonlyMap<string, readonly SourceRow[]>;

  constructor(ledger: MatchLedger) {
    const key = (row: SourceRow): string => keyOf(row.opd, tightNameOf(row));
    this.targets = once(() => grouped(ledger.targets, key));
    this.rows = once(() => grouped(ledger.realisations, key));
  }

  /** Whether the names are unrelated, or one of them is the name of another row on the other side. */
  contradicts(target: SourceRow, row: SourceRow): boolean {
    if (target.name === row.name || isNameless(target) || isNameless(row)) return false;
    const [left, right] = [tightNameOf(target), tightNameOf(row)];
    if (left === right || left === '' || right === '') return false;
    if (areUnrelated(target.name, row.name)) return true;
    return (
      has(this.targets().get(keyOf(target.opd, right)), target) ||
      has(this.rows().get(keyOf(row.opd, left)), row)
    );
  }
}

/** A row without a name is called by its code. */
const isNameless = ({ name, code }: SourceRow): boolean => name === '' || name === code;

const has = (rows: readonly SourceRow[] | undefined, but: SourceRow): boolean =>
  rows?.some((row) => row !== but && row.code !== but.code) === true;
