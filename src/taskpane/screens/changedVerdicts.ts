// Which rows have another status than when they were last looked at. Compares what is shown, nothing else.
import type { RowView } from '../paneViews';

export interface ChangedVerdict {
  readonly name: string;
  /** Null where the row was not there. */
  readonly before: string | null;
  readonly now: string | null;
}

/** In the order of the rows now, those that are gone last. */
export function changedVerdicts(
  before: readonly RowView[],
  now: readonly RowView[],
): readonly ChangedVerdict[] {
  const earlier = new Map(before.map((row) => [row.id, row]));
  const changed: ChangedVerdict[] = [];
  for (const { id, name, chip } of now) {
    const old = earlier.get(id);
    earlier.delete(id);
    if (old?.chip.word !== chip.word) changed.push({ name, before: old?.chip.word ?? null, now: chip.word });
  }
  const gone = [...earlier.values()].map(({ name, chip }) => ({ name, before: chip.word, now: null }));
  return [...changed, ...gone];
}
