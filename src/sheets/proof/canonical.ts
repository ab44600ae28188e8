// The form in which contents are written down to be hashed: the same content gives the same text, whatever the day of the run,
// the language and the places of rows. Never shown, never stored.
import { decimalText } from '../../domain/amount';

/** Between the texts of a record, and behind each record; no cell of a workbook holds them. */
export const SEPARATOR = '\u001f';
export const RECORD_END = '\u001e';

/** Where the texts of records are put one after the other: a hundred thousand rows are joined at once and not one by one. */
export type Texts = string[];

/** Fields that say where something stands. */
const PLACES: ReadonlySet<string> = new Set(['source', 'column', 'on']);

/** Amounts as decimals, fields in the order of their names, places of rows left out. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => {
    if (PLACES.has(key)) return undefined;
    if (typeof inner === 'bigint') return decimalText(inner);
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });

/** One text an item, in an order that does not depend on theirs. */
export const sortedLines = (items: readonly unknown[]): readonly string[] => items.map(canonical).sort();
