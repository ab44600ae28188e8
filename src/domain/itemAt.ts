// Reading a list at a place that is known to be filled. Never makes something up for a place that is not.

/** The item at `index`, from 0; throws where the list has none, for that is a fault of the program. */
export function itemAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new RangeError(`No item at ${index} of ${items.length}`);
  return item;
}
