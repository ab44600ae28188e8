// The unit of a row of targets: as its column says, else as its name or the look of its target does. Reads no figure.
import { unitBehind } from '../cells/unit';
import { formatAt } from '../headers/foundTable';
import type { SourceRow } from '../rows/sourceRows';

/** `written`: what stands under `Satuan`. Accounts are money whatever they look like. */
export function unitOfRow(source: SourceRow, written: string): string {
  if (written !== '' || source.code !== null) return written;
  return unitBehind(source.name) || shownUnit(source);
}

/** `%` where the target is a number that is shown so; '' for any other. */
function shownUnit({ table, index }: SourceRow): string {
  const column = table.columns.get('Target Murni');
  if (column === undefined || typeof table.grid.values[index]?.[column] !== 'number') return '';
  return formatAt(table, index, column).includes('%') ? '%' : '';
}
