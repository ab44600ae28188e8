// The unit of a row of targets: as its column says, else as its name or the look of its target does. Reads no figure.
import type { CellValue } from '../../grid';
import { countedBehind, type Factor, unitBehind, unitCellFactor, unitFactor } from '../cells/unit';
import { unitPhrase } from '../cells/unitWords';
import { plainText } from '../cells/headingText';
import { formatAt, valueAt } from '../headers/foundTable';
import type { SourceRow } from '../rows/sourceRows';

/** `written`: what stands under `Satuan`. Accounts are money whatever they look like. */
export function unitOfRow(source: SourceRow, written: string): string {
  if (written !== '' || source.code !== null) return written;
  return unitBehind(source.name) || (isSmall(source) ? countedBehind(source.name) : '') || shownUnit(source);
}

/** A year's target of a fee in rupiah is larger. */
const LEAST_RUPIAH = 100_000;

const targetOf = ({ table, index }: SourceRow): CellValue => {
  const column = table.columns.get('Target Murni');
  return column === undefined ? '' : (table.grid.values[index]?.[column] ?? '');
};

function isSmall(source: SourceRow): boolean {
  const value = targetOf(source);
  return typeof value === 'number' && Math.abs(value) < LEAST_RUPIAH;
}

/** `%` where the target is shown so, as a number or as a text; '' for any other. */
function shownUnit(source: SourceRow): string {
  const { table, index } = source;
  const column = table.columns.get('Target Murni');
  const value = targetOf(source);
  if (typeof value === 'string') return /\d\s*%\s*$/.test(value) ? '%' : '';
  if (column === undefined || typeof value !== 'number') return '';
  return formatAt(table, index, column).includes('%') ? '%' : '';
}

/** What `Pajak Rokok (Rp juta)` says of its row, also where a code makes it money; null where the name says nothing. */
const nameFactor = ({ name }: SourceRow): Factor | null =>
  name.endsWith(')') ? unitFactor(unitBehind(name)) : null;

/** What `RETRIBUSI DAERAH (dalam ribuan rupiah)` says of the rows under it; null where their section names no unit. */
function sectionFactor({ section = '' }: SourceRow): Factor | null {
  const said = /\(([^()]*)\)\s*$/.exec(section)?.[1];
  // `KARCIS RODA DUA (Rp 1.000)` names a tariff.
  if (said === undefined || /\d/.test(said)) return null;
  return PLAIN_RUPIAH.test(said) ? 1n : unitPhrase(said);
}

/** Said against a multiple in a title; a bare `(Rp)` names the currency. */
const PLAIN_RUPIAH = /^\W*(?:(?:dalam|satuan)(?: satuan)?\W+(?:rupiah|rp)|rupiah penuh)\W*$/i;

/** What the row's column of units says; null where it names no money. */
export const writtenFactor = ({ table, index }: SourceRow): Factor | null =>
  table.columns.has('Satuan') ? unitCellFactor(plainText(valueAt(table, index, 'Satuan'))) : null;

/**
 * The multiple that a row's own name or section says, nearer to its figures than any title; null where they say none, or its
 * column of units names one.
 */
export function ownFactor(source: SourceRow): Factor | null {
  const named = nameFactor(source);
  const own = named === null || named === 1n ? sectionFactor(source) : named;
  if (own === null) return null;
  const written = writtenFactor(source);
  return written === null || (own === 1n && written === 1n) ? own : null;
}
