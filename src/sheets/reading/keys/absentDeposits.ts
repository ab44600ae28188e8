// Targets of which lists of deposits hold nothing: an office that deposits for other accounts and not for this one deposited
// 0. Only where the account is merely absent; where any deposit may be its own, the officer is asked elsewhere.
import { ancestorsOf, presentCode } from '../cells/accountCode';
import { chosen, METHOD_WORDS } from '../cells/choices';
import { foldedHeading, plainText } from '../cells/headingText';
import { unitCellFactor } from '../cells/unit';
import { nameAt, valueAt, type FoundTable } from '../headers/foundTable';
import type { MatchLedger } from './matchLedger';
import type { RowMatch } from './matching';
import { nameWords } from './nameKey';
import { nearness } from './nearNames';
import { cellOf, grouped, once } from './rowGroups';
import type { SourceRow } from '../rows/sourceRows';

/** Settles open targets whose account no list names, while every deposit that might be theirs has found its own target. */
export function settleAbsentDeposits(ledger: MatchLedger): void {
  const { realisations } = ledger;
  if (!areAllDeposits(ledger)) return;
  const open = ledger.openTargets().filter(isMoney);
  if (open.length === 0) return;
  const offices = once(() => besideByOffice(ledger));
  const words = once(() => new ListWords(realisations));
  for (const target of open) {
    const beside = offices().get(target.opd) ?? [];
    const [first] = beside;
    if (first === undefined) continue;
    if (realisations.some((row) => mayBe(target, row, ledger.used.has(row)))) continue;
    if (words().mayName(target)) continue;
    ledger.takeAbsent(target, beside);
    ledger.log.issue('DEPOSITS_ABSENT', 'info', cellOf(target), {
      found: first.table.grid.name,
      expected: target.name,
    });
  }
}

/** Targets that the officer has said to have no deposits. */
export function settleDeniedDeposits(ledger: MatchLedger): void {
  if (!areAllDeposits(ledger)) return;
  const denied = [...ledger.matches].filter(([target, match]) => isDenied(match) && isMoney(target));
  if (denied.length === 0) return;
  const offices = besideByOffice(ledger);
  for (const [target] of denied) {
    const beside = offices.get(target.opd);
    if (beside !== undefined) ledger.takeAbsent(target, beside);
  }
}

const isDenied = ({ rows, beside }: RowMatch): boolean => rows.length === 0 && beside === undefined;

const areAllDeposits = ({ realisations }: MatchLedger): boolean =>
  realisations.length > 0 &&
  // A journal with a column an account says nothing of accounts that have none.
  realisations.every(({ table }) => table.isDeposits && table.account === undefined);

/** Only of money that is added up does a list of deposits tell that there was none. */
function isMoney({ table, index }: SourceRow): boolean {
  const unit = plainText(valueAt(table, index, 'Satuan'));
  const method = plainText(valueAt(table, index, 'Metode Perhitungan'));
  return (
    (unit === '' || unitCellFactor(unit) !== null) &&
    (method === '' || chosen(METHOD_WORDS, method) === 'Akumulasi')
  );
}

/** The deposits that are an office's beyond doubt, for one of its targets has them. */
function besideByOffice(ledger: MatchLedger): ReadonlyMap<string, readonly SourceRow[]> {
  const matched = ledger.targets.filter(
    (target) => (ledger.matches.get(target)?.rows.length ?? 0) > 0 && !ledger.holds.has(target),
  );
  return new Map(
    [...grouped(matched, ({ opd }) => opd)].map(([opd, targets]) => [
      opd,
      targets.flatMap((target) => ledger.matches.get(target)?.rows ?? []),
    ]),
  );
}

/** Whether deposits of an account may be a target's, or its account stands on another level of the list. */
function mayBe(target: SourceRow, row: SourceRow, isUsed: boolean): boolean {
  const isOfOffice = row.opd === target.opd || row.opd === '' || target.opd === '';
  if (isOfOffice && (!isUsed || areInLine(target.code, row.code))) return true;
  if (isUsed) return false;
  return areInLine(target.code, row.code) || nearness(nameWords(target.name), nameWords(row.name)) !== null;
}

function areInLine(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const [a, b] = [presentCode(one), presentCode(other)];
  return a === b || ancestorsOf(a).includes(b) || ancestorsOf(b).includes(a);
}

/** The texts beside the deposits: one that holds all words of an account's name may be of that account. */
class ListWords {
  private readonly texts: readonly string[];
  private readonly words: ReadonlySet<string>;

  constructor(rows: readonly SourceRow[]) {
    const texts = new Set<string>();
    for (const table of new Set(rows.map((row) => row.table))) addTexts(table, texts);
    this.texts = [...texts];
    this.words = new Set(this.texts.flatMap((text) => text.split(' ')));
  }

  mayName({ name }: SourceRow): boolean {
    const own = wordsOf(name);
    if (own.length === 0 || !own.every((word) => this.words.has(word))) return false;
    return this.texts.some((text) => {
      const words = text.split(' ');
      return own.every((word) => words.includes(word));
    });
  }
}

function addTexts(table: FoundTable, texts: Set<string>): void {
  const seen = new Set<unknown>();
  for (let index = table.from; index < table.to; index += 1) {
    const name = nameAt(table, index);
    if (typeof name !== 'string' || name === '' || seen.has(name)) continue;
    seen.add(name);
    texts.add(wordsOf(name).join(' '));
  }
}

const wordsOf = (name: string): readonly string[] => [
  ...new Set(
    foldedHeading(name)
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== ''),
  ),
];
