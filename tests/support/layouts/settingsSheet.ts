// The template's own sheets as they may stand beside an office's layout.
import type { SheetCell, WrittenSheet } from '../sheetsWorkbook';
import { bold, dateCell, SheetDraft } from './sheetDraft';

const DATE = /^\d{4}-\d\d-\d\d$/;

/** Rows under headings; a text `YYYY-MM-DD` becomes a real date. */
export function plainSheet(
  name: string,
  heads: readonly string[],
  rows: readonly (readonly SheetCell[])[],
): WrittenSheet {
  const draft = new SheetDraft(name).row(...heads.map((head) => bold(head)));
  for (const row of rows)
    draft.row(...row.map((cell) => (typeof cell === 'string' && DATE.test(cell) ? dateCell(cell) : cell)));
  return draft.sheet();
}

export const settings = (...rows: readonly (readonly [key: string, value: SheetCell])[]): WrittenSheet =>
  plainSheet(
    'Pengaturan',
    ['Kunci', 'Nilai', 'Keterangan'],
    rows.map(([key, value]) => [key, value, null]),
  );
