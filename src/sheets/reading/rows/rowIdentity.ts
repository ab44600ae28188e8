// What a row says of itself besides its figures: name, code, office, unit; and which rows say by it that they are no
// indicators. Judges words, never figures.
import { plainText, saysAnything } from '../cells/headingText';
import { codeAt, nameAt, valueAt, type FoundTable } from '../headers/foundTable';
import { foldedName } from '../keys/nameKey';
import { isAside, mayBeAside } from './asideWords';

export interface RowIdentity {
  readonly name: string;
  readonly code: string;
  readonly hasOffice: boolean;
  readonly unit: string;
}

/** Words in the column of codes, where a note or a signature begins at the sheet's edge. */
const isWords = (code: string): boolean => /^[^\d]/.test(code) && /[a-z]{4}/i.test(code);

/** `own`: the plain text of the row's name. */
export function identityOf(
  table: FoundTable,
  index: number,
  own: string = plainText(nameAt(table, index)),
): RowIdentity {
  const code = plainText(codeAt(table, index));
  const isMisplaced = own === '' && isWords(code);
  const name = isMisplaced ? code : own;
  return {
    name,
    code: isMisplaced ? '' : code,
    hasOffice: hasText(table, index, 'Kode OPD') || hasText(table, index, 'Perangkat Daerah'),
    unit: plainText(valueAt(table, index, 'Satuan')),
  };
}

const hasText = (table: FoundTable, index: number, heading: string): boolean =>
  saysAnything(valueAt(table, index, heading));

/** `Halaman 1`, `Hal. 2 dari 5` in a row of its own, in whichever column the export leaves it. */
const PAGE_MARK =
  /^(?:halaman|hal|page|lembar|lbr)\.?\s*(?:ke\s*-?\s*)?:?\s*\d+(?:\s*(?:dari|of|\/)\s*\d+)?$/i;
export const isPageMark = ({ name, code }: RowIdentity): boolean =>
  (name === '' && PAGE_MARK.test(code)) || (code === '' && PAGE_MARK.test(name));

/** A row with a code, an office or a unit is an indicator, whatever its name. */
export const saysAside = ({ name, code, hasOffice, unit }: RowIdentity): boolean =>
  code === '' && !hasOffice && unit === '' && mayBeAside(name) && isAside(foldedName(name));
