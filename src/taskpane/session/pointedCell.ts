// The cell that a person points at, as the workbook holds it at this moment: taken only where a figure stands in it, so
// that a name or a heading is refused at once. Reads one sheet and changes nothing.
import type { WorkbookPort } from '../../application/port';
import type { WorkbookWindow } from '../../application/workbookWindow';
import { failure, success, type Result } from '../../domain/result';
import type { CellValue } from '../../sheets/grid';
import { numberFromText } from '../../sheets/reading/cells/numberText';
import { cellAddress } from '../../sheets/writing/address';
import { valueAt } from '../../sheets/writing/gridCell';
import type { FailureOf } from '../paneContract';
import { ofPort, withoutFigure } from './failures';

/** `Sheet!A1` of the selected cell. */
export async function pointedCell(
  port: WorkbookPort,
  window: WorkbookWindow,
): Promise<Result<string, FailureOf>> {
  const selected = await window.selectedCell();
  if (!selected.ok) return failure(ofPort(selected.failure));
  const { sheet, row, column } = selected.value;
  const read = await port.read((head) => head.name === sheet);
  if (!read.ok) return failure(ofPort(read.failure));
  const grid = read.value.reading.sheets.find(({ name }) => name === sheet);
  const value = grid === undefined ? '' : valueAt(grid, row, column);
  const place = `${sheet}!${cellAddress(row, column)}`;
  return isFigure(value) ? success(place) : failure(withoutFigure(place, String(value)));
}

/** `80-90`, `12 hari`, `BB (72,5)`: targets that are a range, a figure with its unit, a word with a figure. */
const FIGURE_IN_TEXT = /^\s*[<>≤≥]?\s*\d|\(\s*\d[\d.,]*\s*\)/;

function isFigure(value: CellValue): boolean {
  if (typeof value !== 'string') return typeof value === 'number';
  const { kind } = numberFromText(value);
  return kind === 'text' ? FIGURE_IN_TEXT.test(value) : kind !== 'none';
}
