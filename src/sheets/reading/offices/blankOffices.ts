// Rows whose office cell is blank though the column names offices. Where an office plainly is typed once for its group, or a
// ditto mark stands there, the row has the office above; else it waits for an answer, and the title's office is none.
import type { CellValue } from '../../grid';
import { foldedHeading, isBlank, plainText } from '../cells/headingText';
import { sheetRow, valueAt, type FoundTable } from '../headers/foundTable';
import { isFigure } from '../rows/rowKind';
import type { RowsReading, SourceRow } from '../rows/sourceRows';
import { isDitto } from './dittoMark';
import { namesOffice } from '../rows/repeatedBlocks';
import type { Offices } from './offices';

const HEADINGS = ['Kode OPD', 'Perangkat Daerah'] as const;
/** So many groups must leave their rows blank before nothing but the order of rows says that an office is typed once. */
const LEAST_GROUPS = 2;

/** One step down the sheet: a row that names an office, one that leaves it blank, or what parts groups. */
type Step =
  | { readonly kind: 'named'; readonly index: number; readonly opd: string; readonly isHead: boolean }
  | { readonly kind: 'blank'; readonly row: SourceRow; readonly isDitto: boolean }
  | { readonly kind: 'break' };

/**
 * Gives rows with a blank office cell the office of their group, and marks the others as blank. `titled`: the office of
 * the titles, '' where they name none. A column that names no office but the titles' says nothing more than they do.
 */
export function settleBlankOffices(
  table: FoundTable,
  reading: RowsReading,
  figures: readonly string[],
  offices: Offices,
  titled: string,
): void {
  if (!HEADINGS.some((heading) => table.columns.has(heading))) return;
  if (reading.rows.every(({ opd }) => opd !== '')) return;
  const steps = stepsOf(table, reading, figures, offices);
  const named = new Set(steps.flatMap((step) => (step.kind === 'named' ? [step.opd] : [])));
  if ([...named].every((opd) => opd === titled)) return;
  const isOnce = isTypedOnce(table, steps, named, titled);
  let above = '';
  for (const step of steps) {
    if (step.kind === 'break') above = '';
    else if (step.kind === 'named') above = step.opd;
    else if (isOnce || (step.isDitto && above !== '')) step.row.opd = above;
    else step.row.officeAbove = above;
  }
}

function stepsOf(
  table: FoundTable,
  reading: RowsReading,
  figures: readonly string[],
  offices: Offices,
): readonly Step[] {
  const rows = new Map(reading.rows.map((row) => [row.index, row] as const));
  const left = new Map(reading.excluded.map(({ row, reason }) => [row, reason] as const));
  const columns = figures.flatMap((heading) => table.columns.get(heading) ?? []);
  const steps: Step[] = [];
  for (let index = table.from; index < table.to; index += 1) {
    const row = rows.get(index);
    const cells = HEADINGS.map((heading) => valueAt(table, index, heading));
    if (row !== undefined) {
      if (row.opd !== '') steps.push({ kind: 'named', index, opd: row.opd, isHead: false });
      else if (row.isBare) steps.push({ kind: 'break' });
      // A section that is an office's name tells whose the row is.
      else if (!namesOffice(row.section ?? ''))
        steps.push({ kind: 'blank', row, isDitto: cells.some(isDitto) });
      continue;
    }
    const reason = left.get(sheetRow(table, index));
    if (reason === undefined || reason === 'blank' || reason === 'number row') continue;
    const values = table.grid.values[index] ?? [];
    const isSum = columns.some((column) => isFigure(values[column]));
    if (!isSum && isHeaderAgain(table, cells)) continue;
    const opd = isSum && reason !== 'total' ? offices.opdOf(officeCell(cells[0]), officeCell(cells[1])) : '';
    steps.push(opd === '' ? { kind: 'break' } : { kind: 'named', index, opd, isHead: true });
  }
  return steps;
}

const officeCell = (value: CellValue | undefined): CellValue =>
  value === undefined || typeof value === 'boolean' || isDitto(value) || plainText(value) === '-'
    ? ''
    : value;

const isHeaderAgain = (table: FoundTable, cells: readonly CellValue[]): boolean =>
  HEADINGS.some(
    (heading, at) =>
      table.written.get(heading) !== undefined &&
      table.written.get(heading) === foldedHeading(String(cells[at] ?? '')),
  );

/**
 * Whether every office plainly is typed on the first row of its group alone. An office that only forgot its cell would
 * stand there twice; a row of the titles' own office could be left blank where the column never names it.
 */
function isTypedOnce(
  table: FoundTable,
  steps: readonly Step[],
  named: ReadonlySet<string>,
  titled: string,
): boolean {
  const heads = steps.flatMap((step) => (step.kind === 'named' ? [step] : []));
  if (heads.length !== named.size || steps[0]?.kind !== 'named') return false;
  if (steps.some((step, at) => step.kind === 'blank' && steps[at - 1]?.kind === 'break')) return false;
  if (heads.every(({ isHead }) => isHead)) return true;
  // A subtotal, a title or a blank account ends every group but the last.
  if (
    heads.length > 1 &&
    steps.every((step, at) => at === 0 || step.kind !== 'named' || parts(steps[at - 1]))
  )
    return true;
  if (isNumberedByHeads(table, heads, steps)) return true;
  const groups = steps.filter((step, at) => step.kind === 'blank' && steps[at - 1]?.kind === 'named').length;
  return groups >= LEAST_GROUPS && (titled === '' || named.has(titled));
}

const parts = (step: Step | undefined): boolean => step?.kind === 'break';

/** Whether a column left of the offices numbers the rows that name one and no other. */
function isNumberedByHeads(
  table: FoundTable,
  heads: readonly { readonly index: number }[],
  steps: readonly Step[],
): boolean {
  const first = Math.min(...HEADINGS.flatMap((heading) => table.columns.get(heading) ?? []));
  const blank = steps.flatMap((step) => (step.kind === 'blank' ? [step.row.index] : []));
  const cellAt = (index: number, column: number): CellValue => table.grid.values[index]?.[column] ?? '';
  return Array.from({ length: first }, (_, column) => column).some(
    (column) =>
      heads.every(({ index }) => !isBlank(cellAt(index, column))) &&
      blank.every((index) => isBlank(cellAt(index, column))),
  );
}
