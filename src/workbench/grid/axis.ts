// The sizes of rows, or of columns, along their axis, and where each begins. Pixels; size 0 is hidden.
// Only what differs from the standard size is kept, so a sheet of a million rows costs what its own rows cost.

export interface Axis {
  /** How many rows or columns there are, hidden ones too. */
  readonly count: number;
  /** Pixels of all of them. */
  readonly total: number;
  size(index: number): number;
  /** Where it begins; for an index beyond the last, where the axis ends. */
  offset(index: number): number;
  /** The shown one that covers the pixel; the nearest shown one when none does. -1 when all are hidden. */
  indexAt(pixel: number): number;
  /** The next shown one in a direction, not counting `index` itself; null when there is none. */
  shownAfter(index: number): number | null;
  shownBefore(index: number): number | null;
}

/** `others` holds the indexes that differ from the standard size, ascending, with their sizes. */
export function axisOf(
  count: number,
  standard: number,
  others: readonly (readonly [index: number, size: number])[],
): Axis {
  const own = others.filter(([index]) => index < count);
  /** Sum of the differences before the n-th entry of `own`. */
  const before = new Float64Array(own.length + 1);
  own.forEach(([, size], at) => {
    before[at + 1] = (before[at] ?? 0) + size - standard;
  });

  /** How many entries of `own` stand before the index. */
  const entriesBefore = (index: number): number => {
    let low = 0;
    let high = own.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((own[middle]?.[0] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const offset = (index: number): number => {
    const within = Math.min(Math.max(index, 0), count);
    return within * standard + (before[entriesBefore(within)] ?? 0);
  };
  const size = (index: number): number => {
    const entry = own[entriesBefore(index)];
    return entry?.[0] === index ? entry[1] : standard;
  };
  const total = offset(count);

  /** The last index that begins at or before the pixel: of several that begin there all but the last are hidden. */
  const lastBeginning = (pixel: number): number => {
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (offset(middle) <= pixel) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const indexAt = (pixel: number): number =>
    total <= 0 ? -1 : lastBeginning(Math.min(Math.max(pixel, 0), total - 1));

  return {
    count,
    total,
    size,
    offset,
    indexAt,
    shownAfter: (index) => {
      if (index + 1 < count && size(index + 1) > 0) return index + 1;
      const start = offset(index + 1);
      return index + 1 >= count || start >= total ? null : indexAt(start);
    },
    shownBefore: (index) => {
      if (index > 0 && size(index - 1) > 0) return index - 1;
      const end = offset(index);
      return end <= 0 ? null : indexAt(end - 1);
    },
  };
}

/** The shown indexes that cover the pixels from..to, ascending. */
export function shownBetween(axis: Axis, from: number, to: number): readonly number[] {
  const shown: number[] = [];
  if (to <= from || axis.total <= 0 || from >= axis.total) return shown;
  let index: number | null = axis.indexAt(from);
  while (index !== null && axis.offset(index) < to) {
    shown.push(index);
    index = axis.shownAfter(index);
  }
  return shown;
}
