// English counts: one row, two rows. Indonesian has one form for both.

/** `1 row`, `2 rows`. */
export const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;
