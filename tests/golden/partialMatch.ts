// Compares an evaluation's JSON with the part of it that a golden case states. Says where they differ; changes neither.

/** Lists of which a case may name only some elements; every other list must have exactly the stated ones, in order. */
const OPEN_LISTS = ['issues', 'totals', 'position'];

type Json = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** One line for each stated value that `actual` does not have; empty when all of them hold. */
export function differences(expected: unknown, actual: unknown, at = ''): readonly string[] {
  if (isObject(expected)) {
    if (!isObject(actual)) return [`${at}: expected an object, found ${JSON.stringify(actual)}`];
    return Object.entries(expected).flatMap(([key, value]) =>
      key in actual ? differences(value, actual[key], `${at}/${key}`) : [`${at}/${key}: missing`],
    );
  }
  if (Array.isArray(expected)) return listDifferences(expected, actual, at);
  return Object.is(expected, actual)
    ? []
    : [`${at}: expected ${JSON.stringify(expected)}, found ${JSON.stringify(actual)}`];
}

function listDifferences(expected: readonly unknown[], actual: unknown, at: string): readonly string[] {
  if (!Array.isArray(actual)) return [`${at}: expected a list, found ${JSON.stringify(actual)}`];
  const found: readonly unknown[] = actual;
  if (OPEN_LISTS.some((list) => at === `/${list}`)) {
    return expected
      .filter((item) => !found.some((other) => differences(item, other).length === 0))
      .map((item) => `${at}: nothing like ${JSON.stringify(item)} among ${String(found.length)}`);
  }
  if (found.length !== expected.length) {
    return [`${at}: expected ${String(expected.length)} elements, found ${JSON.stringify(found)}`];
  }
  return expected.flatMap((item, index) => differences(item, found[index], `${at}/${String(index)}`));
}
