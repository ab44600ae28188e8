// The same sheet further down and to the right, as when someone keeps notes or blank columns before a table.
import { lettersOf, type WrittenSheet } from '../sheetsWorkbook';
import type { ExpectedIndicator } from './layoutCase';
import { blanks } from './sheetDraft';

const CELL = /([A-Z]+)(\d+)/g;

function columnOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

const movedAddress = (text: string, rows: number, columns: number): string =>
  text.replace(
    CELL,
    (_, letters: string, row: string) =>
      `${lettersOf(columnOf(letters) + columns)}${String(Number(row) + rows)}`,
  );

/** Everything moved, formulas and merges with it. */
export function shiftedSheet(sheet: WrittenSheet, rows: number, columns: number): WrittenSheet {
  return {
    ...sheet,
    ...(sheet.merges === undefined
      ? {}
      : { merges: sheet.merges.map((area) => movedAddress(area, rows, columns)) }),
    ...(sheet.hiddenRows === undefined ? {} : { hiddenRows: sheet.hiddenRows.map((row) => row + rows) }),
    rows: [
      ...Array.from({ length: rows }, () => []),
      ...sheet.rows.map((cells) =>
        cells.length === 0
          ? []
          : [
              ...blanks(columns),
              ...cells.map((cell) =>
                cell !== null && typeof cell === 'object' && cell.f !== undefined
                  ? { ...cell, f: movedAddress(cell.f, rows, columns) }
                  : cell,
              ),
            ],
      ),
    ],
  };
}

export const shiftedTruth = (
  indicators: readonly ExpectedIndicator[],
  rows: number,
): readonly ExpectedIndicator[] =>
  indicators.map((indicator) =>
    indicator.source === undefined
      ? indicator
      : { ...indicator, source: { ...indicator.source, row: indicator.source.row + rows } },
  );
