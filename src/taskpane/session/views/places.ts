// Places of the workbook as the pane shows and jumps to them. Pure; looks at no cell.
import type { CellSource } from '../../../domain/indicator';
import type { SourceTable } from '../../../sheets/inspection';
import { columnUnder } from '../../../sheets/places/tableColumns';
import { cellAddress, columnNumber } from '../../../sheets/writing/address';
import type { PlaceView } from '../../paneViews';

const NAME = 'Uraian/Indikator Kinerja';

export const placeAt = (sheet: string, address: string | null): PlaceView => ({
  sheet,
  address,
  text: address === null ? sheet : `${sheet}!${address}`,
});

/** The cell under a heading, else the row's name, else the whole row. */
export function rowPlace(
  sources: readonly SourceTable[],
  at: CellSource,
  heading: string = NAME,
  role?: SourceTable['role'],
): PlaceView {
  const column = columnUnder(sources, at, heading, role) ?? columnUnder(sources, at, NAME, role);
  return placeAt(at.sheet, column === null ? `${at.row}:${at.row}` : `${column}${at.row}`);
}

/** A whole table with its headings. */
export function tablePlace({ sheet, columns, headerRows, firstRow, lastRow }: SourceTable): PlaceView {
  const numbers = Object.values(columns).map(columnNumber);
  if (numbers.length === 0) return placeAt(sheet, null);
  const top = Math.min(firstRow, ...headerRows);
  const first = cellAddress(top, Math.min(...numbers));
  const last = cellAddress(Math.max(lastRow, top), Math.max(...numbers));
  return placeAt(sheet, first === last ? first : `${first}:${last}`);
}
