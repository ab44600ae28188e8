// A budget before its revision beside what the revision adds to it (`Target Murni | Penambahan/(Pengurangan)`), without their
// sum: the revised target is both together. Reads headings only.
import { foldedHeading } from '../cells/headingText';
import type { FoundTable } from '../headers/foundTable';
import { headerPaths } from '../headers/headerPaths';

const MORE = String.raw`(?:penambahan|tambahan|tambah|bertambah|kenaikan|naik)`;
const LESS = String.raw`(?:pengurangan|kurang|berkurang|penurunan|turun)`;
const CHANGE = new RegExp(
  String.raw`^\(?${MORE}\)?\s*(?:\/|atau|dan|-|\()\s*\(?${LESS}\)?\)?(?: \(?(?:rp|rupiah)\.?\)?)?$`,
);
const REVISED = 'Target Perubahan';

/** The table with the revised target as the sum of both columns, where the change stands right behind the first budget. */
export function withAddedRevision(table: FoundTable): FoundTable {
  const { role, columns, grid, headerRows, origin, lines } = table;
  const original = columns.get('Target Murni');
  const isPlain = role === 'target' && origin === undefined && lines === undefined;
  if (!isPlain || original === undefined || columns.has(REVISED)) return table;
  const row = (headerRows[0] ?? 1) - (grid.rect?.top ?? 1);
  const place = { row, depth: headerRows.length, left: 0, right: grid.rect?.columns ?? 0 };
  const path = headerPaths(grid, place)[original + 1];
  const isChange = path?.isContinued === false && CHANGE.test(foldedHeading(path.texts.at(-1) ?? ''));
  if (!isChange || [...columns.values()].includes(original + 1)) return table;
  return {
    ...table,
    columns: new Map([...columns, [REVISED, original]]),
    written: new Map([...table.written, [REVISED, path.texts.join(' ')]]),
    added: new Map([...(table.added ?? []), [REVISED, [original, original + 1]]]),
  };
}
