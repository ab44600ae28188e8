// Targets that stand at an account alone, over details that are blank: the account is the indicator, its details are parts
// of it. Where the details have typed dashes or zeros, exports say nothing by them and people may: that is asked, but for zeros
// among details of that depth with targets, where a 0 is one too. Compares codes and whether figures stand there; adds nothing.
import { ancestorsOf } from '../cells/accountCode';
import type { Findings } from '../findings';
import { addressUnder } from '../headers/foundTable';
import type { RowFigures } from './rowFigures';
import type { SourceRow } from './sourceRows';

export interface TargetsAbove {
  /** Parents that are indicators after all. */
  readonly above: ReadonlySet<SourceRow>;
  /** The rows under them. */
  readonly details: readonly SourceRow[];
}

const NONE: TargetsAbove = { above: new Set(), details: [] };

const keyOf = (opd: string, code: string): string => `${opd}\u0000${code}`;
/** An account that names no office stands above the rows of all of them. */
const keysOver = (opd: string, code: string): readonly string[] =>
  ancestorsOf(code).flatMap((one) => (opd === '' ? [keyOf('', one)] : [keyOf(opd, one), keyOf('', one)]));

const depthOf = (code: string): number => ancestorsOf(code).length;

/** The deepest parents with a target over rows of which none has one; `parents`: rows whose code stands above another's. */
export function targetsAbove(
  rows: readonly SourceRow[],
  parents: readonly SourceRow[],
  figures: RowFigures,
): TargetsAbove {
  if (parents.length === 0) return NONE;
  const isWithTarget = ({ index }: SourceRow): boolean =>
    figures.amounts(index).some((amount) => (amount ?? 0n) !== 0n);
  const targeted = rows.filter((row) => row.code !== null && isWithTarget(row));
  const stated = new Set(targeted.map(({ opd, code }) => keyOf(opd, code ?? '')));
  /** How deep the details' codes are where targets stand both at accounts and at their details. */
  const depths = new Set(
    targeted
      .filter(({ opd, code }) => keysOver(opd, code ?? '').some((key) => stated.has(key)))
      .map(({ code }) => depthOf(code ?? '')),
  );
  /** Accounts with a figure anywhere under them. */
  const filled = new Set<string>();
  for (const { index, opd, code } of rows) {
    if (code === null) continue;
    const isFigure = depths.has(depthOf(code)) ? figures.isFilled(index) : figures.isStated(index);
    if (isFigure) for (const key of keysOver(opd, code)) filled.add(key);
  }
  const above = new Set(
    parents.filter((row) => row.code !== null && !filled.has(keyOf(row.opd, row.code)) && isWithTarget(row)),
  );
  if (above.size === 0) return NONE;
  const heads = new Set([...above].map(({ opd, code }) => keyOf(opd, code ?? '')));
  const details = rows.filter(
    ({ opd, code }) => code !== null && keysOver(opd, code).some((key) => heads.has(key)),
  );
  return { above, details };
}

const CODE = 'TARGET_OVER_DASHES';

/**
 * The same without the accounts whose details have typed dashes or zeros, as long as the officer has not said that they mean
 * nothing. While that is open these details wait.
 */
export function settleDashed(found: TargetsAbove, figures: RowFigures, log: Findings): TargetsAbove {
  const dashed = found.details.filter(({ index }) => figures.isNought(index));
  if (dashed.length === 0) return found;
  const accounts = new Set(dashed.flatMap(({ opd, code }) => keysOver(opd, code ?? '')));
  const doubtful = [...found.above].filter(({ opd, code }) => accounts.has(keyOf(opd, code ?? '')));
  let isOpen = false;
  for (const account of doubtful) {
    const answer = askLevel(account, log);
    if (answer === 'account') return found;
    isOpen ||= answer === null;
  }
  const heads = new Set(doubtful.map(({ opd, code }) => keyOf(opd, code ?? '')));
  const isUnder = ({ opd, code }: SourceRow): boolean =>
    keysOver(opd, code ?? '').some((key) => heads.has(key));
  if (isOpen) for (const row of found.details) if (isUnder(row)) row.levelQuestion = idOf(row);
  const doubts = new Set(doubtful);
  return {
    above: new Set([...found.above].filter((row) => !doubts.has(row))),
    details: found.details.filter((row) => !isUnder(row)),
  };
}

/** The question whether the target stands at an account or its details have none. */
export const idOf = ({ table }: SourceRow): string => `target-dashes:${table.grid.name}`;

/** The officer's answer, null while it is open. */
export function askLevel(account: SourceRow, log: Findings): string | null {
  const { table, index, name, row } = account;
  return log.ask({
    id: idOf(account),
    code: CODE,
    sheet: table.grid.name,
    cell: addressUnder(table, index, 'Target Murni') ?? addressUnder(table, index, 'Kode Rekening'),
    options: [{ id: 'account' }, { id: 'details' }],
    of: { key: `${table.grid.name}!${String(row)}`, name },
  });
}
