// Words and formulas by which a row says that it adds up others: `JUMLAH`, `Total I`, `J U M L A H`, a SUM over rows.
// Knows texts, not tables.
import { bareWord } from '../cells/headingText';

const TOTAL_EXACT =
  /^(?:(?:sub|grand)?(?:jumlah|total|jml|jlh)(?:jumlah|total)?(?:umum|keseluruhan|seluruhnya|seluruh|pad)?)(?:[ivx]{1,5}|[a-h]|\d{1,2})?$/;
const MARK = String.raw`(?:\(?[a-z0-9ivx]{1,5}[.)]+\s*)?`;
const TOTAL_START = new RegExp(
  String.raw`^${MARK}(?:sub ?-?|grand )?(?:jumlah|total|jml|jlh|j u m l a h|t o t a l)\b`,
);
/** `(I)`, `(I+II+III+IV)`, `(1 s.d. 5)`: the parts that a total adds up. */
const PARTS_END =
  /\((?:[ivx]{1,5}|[a-h]|\d{1,2})(?:\s*(?:[+&,]|s\.?\/?d\.?)\s*(?:[ivx]{1,5}|[a-h]|\d{1,2}))*\s*\)$/;
const TOTAL_HINT = /jumlah|total|jml|jlh|j\s*u\s*m\s*l|t\s*o\s*t\s*a/i;
const VERTICAL_SUM =
  /^=\s*(?:SUM|SUBTOTAL|AGGREGATE)\s*\((?:\s*\d+\s*[,;])*\s*\$?([A-Z]{1,3})\$?(\d+)\s*:\s*\$?([A-Z]{1,3})\$?(\d+)/i;
const VERTICAL_ADDITION = /^=\s*\+?\s*\$?([A-Z]{1,3})\$?\d+(?:\s*\+\s*\$?\1\$?\d+)+\s*$/i;

/** A cheap test that goes before the exact ones. */
export const mayNameTotal = (text: string): boolean => TOTAL_HINT.test(text);

/** The whole text is a word for a total, whatever else the row holds; takes plain text in small letters. */
export const isTotalWord = (folded: string): boolean => TOTAL_EXACT.test(bareWord(folded));

/** The text begins like a total: `Jumlah pajak daerah`, and `Jumlah kunjungan`, which may be none. */
export const beginsLikeTotal = (folded: string): boolean => TOTAL_START.test(folded);

/** A total that names its parts: `Jumlah Hasil Pajak Daerah (I)`. */
export const namesItsParts = (folded: string): boolean => TOTAL_START.test(folded) && PARTS_END.test(folded);

/**
 * A formula that adds cells above or below it: a SUM over rows of its column, or `=C5+C9`. `address` is the formula's own:
 * cells of another column are a note of the cell, not rows of the list.
 */
export function isVerticalSum(formula: string, address: string): boolean {
  const own = address.replace(/\d+$/, '');
  const sum = VERTICAL_SUM.exec(formula);
  if (sum !== null)
    return sum[1]?.toUpperCase() === own && sum[3]?.toUpperCase() === own && sum[2] !== sum[4];
  return VERTICAL_ADDITION.exec(formula)?.[1]?.toUpperCase() === own;
}

/** Whether all cells that a formula names stand below a row of the sheet: a parent above its rows. */
export function addsBelow(formula: string, sheetRow: number): boolean {
  const rows = [...formula.matchAll(/[A-Z]{1,3}\$?(\d+)/g)].map((match) => Number(match[1]));
  return rows.length > 0 && rows.every((row) => row > sheetRow);
}
