// Targets that stand at an account alone, over details that are blank: the account is the indicator, its details are parts
// of it; a 0 in a detail is a statement of its own. Compares codes and whether figures stand there; adds nothing.
import { ancestorsOf } from '../cells/accountCode';
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

/** The deepest parents with a target over rows of which none has one; `parents`: rows whose code stands above another's. */
export function targetsAbove(
  rows: readonly SourceRow[],
  parents: readonly SourceRow[],
  figures: RowFigures,
): TargetsAbove {
  if (parents.length === 0) return NONE;
  /** Accounts with a figure anywhere under them. */
  const filled = new Set<string>();
  for (const { index, opd, code } of rows)
    if (code !== null && figures.isFilled(index))
      for (const one of ancestorsOf(code)) filled.add(keyOf(opd, one));
  const above = new Set(
    parents.filter(
      ({ index, opd, code }) =>
        code !== null &&
        !filled.has(keyOf(opd, code)) &&
        figures.amounts(index).some((one) => (one ?? 0n) !== 0n),
    ),
  );
  if (above.size === 0) return NONE;
  const heads = new Set([...above].map(({ opd, code }) => keyOf(opd, code ?? '')));
  const details = rows.filter(
    ({ opd, code }) => code !== null && ancestorsOf(code).some((one) => heads.has(keyOf(opd, one))),
  );
  return { above, details };
}
