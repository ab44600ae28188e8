// Looking a word up in a table of our own. Words come from sheets, files and requests, and may be the names of what every
// object has: `constructor`, `__proto__`.

/** The entry under this very key; undefined where the table has none of its own. */
export const entryOf = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
