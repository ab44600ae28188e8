// Keeps a list's identity while its members stay the same, so that what depends on it is not drawn again.
import { useState } from 'react';

const isSame = (one: readonly number[], other: readonly number[]): boolean =>
  one.length === other.length && one.every((value, at) => value === other[at]);

export function useStable(list: readonly number[]): readonly number[] {
  const [kept, setKept] = useState(list);
  if (kept === list || isSame(kept, list)) return kept;
  setKept(list);
  return list;
}
