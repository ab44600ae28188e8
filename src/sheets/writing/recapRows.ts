// The rows of `Rekap Pejabat` in the order in which people left them: what they wrote beside a row stays beside it, and a
// row of their own is never written over.
import { PACT_STATUSES } from '../../domain/evaluation';
import { HOLDING_KINDS } from '../../domain/pact';
import { valueAt } from './gridCell';
import type { StandingSheet } from './ownSheet';
import type { CellInput } from '../plan';

type Cells = readonly CellInput[];

/** Where the recap has what tells its rows apart and what only the tool writes. */
export interface RecapPlaces {
  /** Office, position, name, NIP and first day. */
  readonly identity: readonly number[];
  readonly kind: number;
  readonly status: number;
  readonly columns: number;
}

type StandingRow =
  | { readonly is: 'blank' | 'foreign' }
  | { readonly is: 'own'; readonly key: string; readonly person: string; readonly isNoted: boolean };

const isText = (known: readonly string[], value: unknown): boolean => known.some((one) => one === value);

const keyOf = (values: readonly unknown[]): string =>
  JSON.stringify(values.map((value) => String(value).replace(/\s+/g, ' ').trim()));

function rowAt({ grid, marked, lefts }: StandingSheet, offset: number, places: RecapPlaces): StandingRow {
  const row = marked.top + 1 + offset;
  const values = lefts.map((left) => valueAt(grid, row, left));
  if (values.every((value) => value === '')) return { is: 'blank' };
  const isOwn = isText(HOLDING_KINDS, values[places.kind]) && isText(PACT_STATUSES, values[places.status]);
  if (!isOwn) return { is: 'foreign' };
  const identity = places.identity.map((at) => values[at]);
  const first = grid.rect?.left ?? 1;
  const isNoted = Array.from({ length: grid.rect?.columns ?? 0 }, (_, at) => first + at).some(
    (column) => !lefts.includes(column) && valueAt(grid, row, column) !== '',
  );
  return { is: 'own', key: keyOf(identity), person: keyOf(identity.slice(0, -1)), isNoted };
}

const blankRow = ({ columns }: RecapPlaces): Cells => Array.from({ length: columns }, () => '');
const untouchedRow = ({ columns }: RecapPlaces): Cells => Array.from({ length: columns }, () => null);

/** Pairs rows with what they are to hold: by all of their identity, else by person and post where that is one. */
function paired(
  rows: readonly StandingRow[],
  wanted: readonly Cells[],
  { identity }: RecapPlaces,
): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const used = new Set<number>();
  const keys = wanted.map((cells) => identity.map((at) => cells[at] ?? ''));
  for (const by of ['key', 'person'] as const) {
    rows.forEach((row, offset) => {
      if (row.is !== 'own' || pairs.has(offset)) return;
      const found = keys.flatMap((values, at) =>
        !used.has(at) && keyOf(by === 'key' ? values : values.slice(0, -1)) === row[by] ? [at] : [],
      );
      const [at, second] = found;
      if (at === undefined || (by === 'person' && second !== undefined)) return;
      pairs.set(offset, at);
      used.add(at);
    });
  }
  return pairs;
}

const isRising = (numbers: readonly number[]): boolean =>
  numbers.every((number, at) => at === 0 || number > (numbers[at - 1] ?? number));

/**
 * The rows as they are to stand, null leaving a cell as it is: in the given order where people neither sorted nor wrote
 * beside, between or over them; otherwise each where it stands, and new ones where a row went or below the last.
 */
export function arrangedRecap(
  standing: StandingSheet | null,
  wanted: readonly Cells[],
  places: RecapPlaces,
): readonly Cells[] {
  if (standing === null) return wanted;
  const rows = Array.from({ length: standing.marked.rows - 1 }, (_, offset) =>
    rowAt(standing, offset, places),
  );
  const pairs = paired(rows, wanted, places);
  const isUntouched = rows.every((row) => row.is === 'own' && !row.isNoted) && isRising([...pairs.values()]);
  if (isUntouched) return wanted;
  const used = new Set(pairs.values());
  const added = wanted.filter((_, at) => !used.has(at));
  const kept = rows.map((row, offset): Cells => {
    const at = pairs.get(offset);
    if (at !== undefined) return wanted[at] ?? blankRow(places);
    if (row.is !== 'own') return untouchedRow(places);
    return (row.isNoted ? undefined : added.shift()) ?? blankRow(places);
  });
  return [...kept, ...added];
}
