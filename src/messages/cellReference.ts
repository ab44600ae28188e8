// Places of the workbook as formulas name them: `'PAD 2026'!D12:I12`. Looks at no cell.
import type { CellRange } from '../sheets/verdicts/working';
import { cellAddress, rectAddress } from '../sheets/writing/address';
import { quotedSheet } from '../sheets/writing/formulaText';

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
/** Names that a formula would take for a cell, in either notation. */
const LIKE_A_CELL = /^(?:[a-z]{1,3}\d+|r\d*c?\d*|c\d*|true|false)$/i;

const known = new Map<string, string>();
const MOST_NAMES = 500;

/** The sheet with its mark, quoted where Excel quotes it. */
export function sheetReference(sheet: string): string {
  let text = known.get(sheet);
  if (text === undefined) {
    const isPlain = PLAIN_NAME.test(sheet) && !LIKE_A_CELL.test(sheet);
    text = isPlain ? `${sheet}!` : quotedSheet(sheet);
    if (known.size >= MOST_NAMES) known.clear();
    known.set(sheet, text);
  }
  return text;
}

/** @example cellReference({ sheet: 'PAD 2026', rect: { top: 12, left: 4, rows: 1, columns: 6 } }) // "'PAD 2026'!D12:I12" */
export const cellReference = ({ sheet, rect }: CellRange): string => {
  const isOne = rect.rows === 1 && rect.columns === 1;
  return `${sheetReference(sheet)}${isOne ? cellAddress(rect.top, rect.left) : rectAddress(rect)}`;
};

export const cellReferences = (ranges: readonly CellRange[]): string => ranges.map(cellReference).join(', ');

/** ` [Target!O5]`, or nothing. */
export const inBrackets = (ranges: readonly (CellRange | null)[]): string => {
  const named = ranges.filter((range) => range !== null);
  return named.length === 0 ? '' : ` [${cellReferences(named)}]`;
};
