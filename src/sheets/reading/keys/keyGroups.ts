// Target and realisation rows brought together by office and one kind of key. Where one side names no office, the only
// office with that key is meant; several are asked about.
import { plainOption, type MatchLedger } from './matchLedger';
import { cellOf, grouped, once } from './rowGroups';
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
  const groups = byOffice(open, free, part);
  const anywhere: Anywhere = {
    targets: once(() => grouped(ledger.targets, part)),
    rows: once(() => grouped(free, part)),
  };
  for (const { opd, key, targets, rows } of groups.ofTargets) {
    if (rows.length > 0) settle(targets, unusedOf(ledger, rows));
    else if (opd === '') settle(targets, rowsOfAnyOffice(ledger, key, anywhere));
    else withoutOffice(ledger, targets, groups.rowsOf('', key), key, anywhere, settle);
  }
}

/** What bears one office and key on both sides. */
interface OfficeGroup {
  readonly opd: string;
  readonly key: string;
  targets: SourceRow[];
  rows: SourceRow[];
}

interface OfficeGroups {
  /** Those with targets, in the order of their first targets. */
  readonly ofTargets: readonly OfficeGroup[];
  readonly rowsOf: (opd: string, key: string) => readonly SourceRow[];
}

const NO_ROWS: SourceRow[] = [];

/** Both sides by office and key; without a text made of both, of which a large book would have hundreds of thousands. */
function byOffice(targets: readonly SourceRow[], rows: readonly SourceRow[], part: Part): OfficeGroups {
  const offices = new Map<string, Map<string, OfficeGroup>>();
  const groupOf = (row: SourceRow): OfficeGroup | null => {
    const key = part(row);
    if (key === null) return null;
    let groups = offices.get(row.opd);
    if (groups === undefined) offices.set(row.opd, (groups = new Map<string, OfficeGroup>()));
    let group = groups.get(key);
    if (group === undefined)
      groups.set(key, (group = { opd: row.opd, key, targets: NO_ROWS, rows: NO_ROWS }));
    return group;
  };
  for (const row of rows) {
    const group = groupOf(row);
    if (group !== null) group.rows = joined(group.rows, row);
  }
  const ofTargets: OfficeGroup[] = [];
  for (const target of targets) {
    const group = groupOf(target);
    if (group === null) continue;
    if (group.targets.length === 0) ofTargets.push(group);
    group.targets = joined(group.targets, target);
  }
  return { ofTargets, rowsOf: (opd, key) => offices.get(opd)?.get(key)?.rows ?? NO_ROWS };
}

/** The rows with one more; most groups hold one, and its list needs no room for others. */
function joined(rows: SourceRow[], row: SourceRow): SourceRow[] {
  if (rows.length === 0) return [row];
  rows.push(row);
  return rows;
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
