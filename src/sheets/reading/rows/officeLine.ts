// A line between the rows of a table that names the office of those under it: `SKPD : Dinas Perhubungan`, wherever left of
// the figures it stands. Words only.
import type { FoundTable } from '../headers/foundTable';
import { plainText } from '../cells/headingText';
import { isOfficeName } from '../offices/officeOfTable';

const LABEL =
  /^(?:nama )?(?:skpd|opd|perangkat daerah|unit kerja|satuan kerja|unit organisasi|instansi)\s*[:=]\s*/i;
const LONGEST = 80;

/** The text without the label of an office before it. */
export const withoutOfficeLabel = (text: string): string => text.replace(LABEL, '');

/** The office that a line with no other text and no figure names outside the table's columns; null for other lines. */
export function officeLine({ grid, columns }: FoundTable, index: number): string | null {
  const filled = (grid.values[index] ?? []).flatMap((value, column) =>
    value === '' ? [] : [{ value, column }],
  );
  const [only] = filled;
  if (filled.length !== 1 || only === undefined || typeof only.value !== 'string') return null;
  if (only.column > (columns.get('Uraian/Indikator Kinerja') ?? 0) || only.value.length > LONGEST)
    return null;
  const text = withoutOfficeLabel(plainText(only.value));
  return isOfficeName(text) ? text : null;
}
