// Target and realisation rows brought together by office and one kind of key. Where one side names no office, the only
// office with that key is meant; several are asked about.
import { plainOption, type MatchLedger } from './matchLedger';
import { cellOf, grouped, keyBy, keyOf, once } from './rowGroups';
import type { SourceRow } from '../rows/sourceRows';

type Part = (row: SourceRow) => string | null;
export type SettleGroup = (targets: readonly SourceRow[], rows: readonly SourceRow[]) => void;
type Groups = ReadonlyMap<string, readonly SourceRow[]>;

interface Anywhere {
  readonly targets: () => Groups;
  readonly rows: () => Groups;
}

/** Hands the open targets and the free rows of every key to `settle`; `part` is a row's key without its office. */
export function matchGroups(ledger: MatchLedger, part: Part, settle: SettleGroup): void {
  const open = ledger.openTargets();
  if (open.length === 0) return;
  const free = ledger.freeRows();
  const given = grouped(free, keyBy(part));
  const anywhere: Anywhere = {
    targets: once(() => grouped(ledger.targets, part)),
    rows: once(() => grouped(free, part)),
  };
  for (const [key, targets] of grouped(open, keyBy(part))) {
    const own = given.get(key);
    if (own !== undefined) {
      settle(targets, unusedOf(ledger, own));
      continue;
    }
    const [first] = targets;
    const bareKey = first === undefined ? null : part(first);
    if (first === undefined || bareKey === null) continue;
    if (first.opd === '') settle(targets, rowsOfAnyOffice(ledger, bareKey, anywhere));
    else withoutOffice(ledger, targets, given.get(keyOf('', bareKey)) ?? [], bareKey, anywhere, settle);
  }
}

/** Most groups are one row that nothing has used: they are handed on as they are. */
const unusedOf = ({ used }: MatchLedger, rows: readonly SourceRow[]): readonly SourceRow[] =>
  rows.some((row) => used.has(row)) ? rows.filter((row) => !used.has(row)) : rows;

/** A target that names no office takes the row of whichever office has it, where no target of an office claims it. */
function rowsOfAnyOffice(ledger: MatchLedger, key: string, anywhere: Anywhere): readonly SourceRow[] {
  const isClaimed = anywhere
    .targets()
    .get(key)
    ?.some(({ opd }) => opd !== '');
  if (isClaimed === true) return [];
  return unusedOf(ledger, anywhere.rows().get(key) ?? []);
}

/** Realisation rows that name no office belong to the only office with that key. */
function withoutOffice(
  ledger: MatchLedger,
  targets: readonly SourceRow[],
  rows: readonly SourceRow[],
  key: string,
  anywhere: Anywhere,
  settle: SettleGroup,
): void {
  const owners = new Set((anywhere.targets().get(key) ?? []).map(({ opd }) => opd));
  if (rows.length === 0 || owners.size <= 1) {
    settle(targets, unusedOf(ledger, rows));
    return;
  }
  const [target] = targets;
  // Which of several equal targets holds comes before whose the row is.
  if (targets.length > 1) settle(targets, []);
  else if (target !== undefined) askShared(ledger, target, rows);
}

function askShared(ledger: MatchLedger, target: SourceRow, rows: readonly SourceRow[]): void {
  const { log } = ledger;
  const id = ledger.idOf('match', target);
  for (const row of rows) {
    if (log.answerTo(id) === null)
      log.issue('REALISATION_WITHOUT_OFFICE', 'warning', cellOf(row), { found: row.name });
    ledger.used.add(row);
  }
  if (!ledger.mayAsk('SHARED_ACCOUNT', id, target)) {
    ledger.parked.add(target);
    return;
  }
  const options = ledger.optionsOf('realisation', rows);
  const answer = log.ask({
    id,
    code: 'SHARED_ACCOUNT',
    ...ledger.factsOf(target),
    options: [...options.map(plainOption), { id: 'none' }],
  });
  ledger.settleAnswer(target, options, answer, 'SHARED_ACCOUNT', id);
}
