// References inside formula texts: moving them with a copied or shifted cell. Never evaluates anything.
import { cellAddress, columnLetters, columnNumber, MAX_COLUMNS, MAX_ROWS } from './address';

// Strings, quoted sheet names and bracketed table parts are taken whole, so that nothing inside them looks like a cell.
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\w.$])(\$?)([A-Za-z]{1,3})(\$?)([1-9][0-9]{0,6})(?![\w.(])/g;

/** The formula as it reads when its cell is copied `rows` down and `columns` to the right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (whole, fixColumn, letters, fixRow, digits) => {
    if (typeof letters !== 'string') return whole;
    const column = columnNumber(letters);
    const row = Number(digits) - 1;
    if (column >= MAX_COLUMNS || row >= MAX_ROWS) return whole;
    const toColumn = fixColumn === '$' ? column : (column + columns + MAX_COLUMNS) % MAX_COLUMNS;
    const toRow = fixRow === '$' ? row : (row + rows + MAX_ROWS) % MAX_ROWS;
    return `${String(fixColumn)}${columnLetters(toColumn)}${String(fixRow)}${String(toRow + 1)}`;
  });
}

/** Where a row or a column goes when others are inserted (`count` > 0) or deleted (< 0) at `from`; null: it is gone. */
export function movedIndex(index: number, from: number, count: number): number | null {
  if (index < from) return index;
  if (count < 0 && index < from - count) return null;
  return index + count;
}

/** The formula after whole rows were inserted or deleted on its own sheet; references to other sheets stay. */
export function moveRows(formula: string, from: number, count: number): string {
  return formula.replace(TOKEN, (whole, fixColumn, letters, fixRow, digits, offset, text) => {
    if (typeof letters !== 'string') return whole;
    const isOtherSheet = String(text).charAt(Number(offset) - 1) === '!';
    if (isOtherSheet || columnNumber(letters) >= MAX_COLUMNS) return whole;
    const row = movedIndex(Number(digits) - 1, from, count);
    return row === null
      ? '#REF!'
      : `${String(fixColumn)}${letters}${String(fixRow)}${cellAddress(row, 0).slice(1)}`;
  });
}
