// Changes of an office's own sheet that change nothing of what it says, and one that changes a single figure. Judges nothing.
import { indonesian } from '../support/layouts/money';
import { shiftedSheet } from '../support/layouts/shiftedSheet';
import type { Seeded } from '../support/seeded';
import type { SheetCell, WrittenCell, WrittenSheet } from '../support/sheetsWorkbook';

export type SheetChange = (sheet: WrittenSheet, draw: Seeded) => WrittenSheet;

const asObject = (cell: string | number | WrittenCell): WrittenCell =>
  typeof cell === 'object' ? cell : { v: cell };
const valueOf = (cell: SheetCell): string | number | null =>
  cell === null ? null : (asObject(cell).v ?? null);
export const isAmount = (cell: SheetCell): cell is WrittenCell =>
  cell !== null &&
  typeof cell === 'object' &&
  cell.fmt?.includes('#,##0') === true &&
  typeof cell.v === 'number';

const eachCell = (
  sheet: WrittenSheet,
  change: (cell: SheetCell, row: number, column: number) => SheetCell,
): WrittenSheet => ({
  ...sheet,
  rows: sheet.rows.map((cells, row) => cells.map((cell, column) => change(cell, row, column))),
});

const NOTES = ['Lampiran Surat Nomor 970/12', 'Dicetak oleh petugas', 'Draf untuk rapat'];

/** The table further down and to the right. */
export const moved: SheetChange = (sheet, draw) => shiftedSheet(sheet, draw.whole(1, 30), draw.whole(0, 5));

/** Other lines above the titles. */
export const withTitles: SheetChange = (sheet, draw) => {
  const count = draw.whole(1, 3);
  const lower = shiftedSheet(sheet, count + 1, 0);
  return {
    ...lower,
    rows: lower.rows.map((cells, row) => (row < count ? [NOTES[row] ?? null] : cells)),
  };
};

export const withHiddenRows: SheetChange = (sheet, draw) => ({
  ...sheet,
  hiddenRows: sheet.rows.flatMap((cells, row) => (cells.some(isAmount) && draw.chance(40) ? [row + 1] : [])),
});

/** Every amount as the text that an Indonesian export writes; formulas are values there. */
export const asTexts: SheetChange = (sheet) =>
  eachCell(sheet, (cell) => {
    if (!isAmount(cell)) return cell;
    const { v, b, in: indent } = cell;
    return {
      v: indonesian(BigInt(Math.round(Number(v) * 100))),
      ...(b === undefined ? {} : { b }),
      ...(indent === undefined ? {} : { in: indent }),
    };
  });

const WORDS: readonly (readonly string[])[] = [
  ['Uraian', 'URAIAN', 'Nama Rekening', 'Jenis Penerimaan'],
  ['Kode Rekening', 'KODE REKENING', 'Kode Akun', 'No. Rekening'],
  ['Januari', 'JAN', 'Jan'],
  ['Februari', 'PEB', 'Pebruari'],
  ['Agustus', 'AGUS', 'Agst'],
  ['September', 'SEPT', 'Sep'],
  ['November', 'NOP', 'Nopember'],
  ['Desember', 'DES'],
  ['Target Anggaran', 'Jumlah Anggaran', 'Pagu Anggaran'],
  ['Jumlah Anggaran', 'Target Anggaran'],
  ['Perangkat Daerah', 'SKPD', 'OPD'],
];

/** Headings in other listed words, one word a sheet; only cells that are nothing but the heading. */
export const withSynonyms: SheetChange = (sheet, draw) => {
  const chosen = new Map(WORDS.map((words) => [words[0] ?? '', draw.oneOf(words)]));
  return eachCell(sheet, (cell) => {
    const word = chosen.get(String(valueOf(cell)));
    if (word === undefined || cell === null) return cell;
    return typeof cell === 'object' ? { ...cell, v: word } : word;
  });
};

/** Whether every heading stands over one column alone, so that columns can change places. */
export function headingRow(sheet: WrittenSheet): number | null {
  const row = sheet.rows.findIndex((cells) => cells.some((cell) => valueOf(cell) === 'Uraian'));
  if (row < 0) return null;
  const isMerged = (sheet.merges ?? []).some((area) => {
    const rows = [...area.matchAll(/\d+/g)].map(([number]) => Number(number));
    return rows.some((number) => number >= row + 1);
  });
  return isMerged ? null : row;
}

/** The columns of the table in another order, headings and figures together. */
export const withOrder: SheetChange = (sheet, draw) => {
  const top = headingRow(sheet);
  if (top === null) return sheet;
  const heads = sheet.rows[top] ?? [];
  const headed = heads.flatMap((cell, column) => (valueOf(cell) === null ? [] : [column]));
  const order = headed
    .map((column) => ({ column, key: draw.whole(0, 1000) }))
    .toSorted((one, other) => one.key - other.key)
    .map(({ column }) => column);
  return {
    ...sheet,
    rows: sheet.rows.map((cells, row) =>
      row < top || cells.length === 0
        ? cells
        : heads.map((_, column) => {
            const place = headed.indexOf(column);
            return (place < 0 ? cells[column] : cells[order[place] ?? 0]) ?? null;
          }),
    ),
  };
};

const isBold = (cell: SheetCell): boolean => cell !== null && typeof cell === 'object' && cell.b === true;
const isFormula = (cell: SheetCell): boolean =>
  cell !== null && typeof cell === 'object' && cell.f !== undefined;

/** The plain rows right below the headings the other way round; parents, totals and sums end them. */
export const withReversedRows: SheetChange = (sheet) => {
  const top = headingRow(sheet);
  if (top === null) return sheet;
  const below = sheet.rows.slice(top + 1);
  const end = below.findIndex(
    (cells) => !cells.some(isAmount) || cells.some((cell) => isBold(cell) || isFormula(cell)),
  );
  const count = end < 0 ? below.length : end;
  return {
    ...sheet,
    rows: [...sheet.rows.slice(0, top + 1), ...below.slice(0, count).toReversed(), ...below.slice(count)],
  };
};
