// Pieces of native formulas: places, texts and numbers as a formula names them. Calculates nothing.
import type { Rect } from '../grid';
import { columnLetters } from './address';

export const quotedSheet = (name: string): string => `'${name.replaceAll("'", "''")}'!`;

/** @example absoluteCell(7, 3) // '$C$7' */
export const absoluteCell = (row: number, column: number): string =>
  `$${columnLetters(column)}$${String(row)}`;

/** A place on another sheet, the same whoever moves the formula. */
export function reference(sheet: string, { top, left, rows, columns }: Rect): string {
  const corner = absoluteCell(top, left);
  if (rows === 1 && columns === 1) return `${quotedSheet(sheet)}${corner}`;
  return `${quotedSheet(sheet)}${corner}:${absoluteCell(top + rows - 1, left + columns - 1)}`;
}

export const textLiteral = (text: string): string => `"${text.replaceAll('"', '""')}"`;
