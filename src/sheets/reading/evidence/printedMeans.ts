// A column of means beside the figures of a row: where it holds exactly their mean, the sheet itself may judge by that and
// not by the last figure. Says only that it may; decides no method.
import { ONE } from '../../../domain/amount';
import { foldedHeading } from '../cells/headingText';
import type { FoundTable } from '../headers/foundTable';
import type { SourceRow } from '../rows/sourceRows';
import type { Figures } from './writtenFigures';

const MEAN =
  /^(?:nilai |angka |realisasi |capaian )?(?:rata ?-? ?(?:rata|2)|rerata|average|mean)(?: (?:realisasi|capaian|nilai))?$/;

const columns = new WeakMap<FoundTable, readonly number[]>();

function meanColumns(table: FoundTable): readonly number[] {
  const known = columns.get(table);
  if (known !== undefined) return known;
  const top = table.grid.rect?.top ?? 1;
  const found = table.headerRows.flatMap((row) =>
    (table.grid.values[row - top] ?? []).flatMap((text, column) =>
      typeof text === 'string' && MEAN.test(foldedHeading(text)) ? [column] : [],
    ),
  );
  columns.set(table, found);
  return found;
}

export const mayPrintMean = ({ table }: SourceRow): boolean => meanColumns(table).length > 0;

/** Whether a cell beside the row holds the mean of its figures, and that is not the last of them. */
export function printsMean({ table, index }: SourceRow, figures: Figures): boolean {
  const filled = figures.flatMap((figure) => (figure === null ? [] : Number(figure) / Number(ONE)));
  const mean = filled.reduce((sum, one) => sum + one, 0) / filled.length;
  const last = filled.at(-1);
  return meanColumns(table).some((column) => {
    const value = table.grid.values[index]?.[column];
    if (typeof value !== 'number' || filled.length < 2) return false;
    // Percentages may be stored as parts of one.
    return [1, 100].some((scale) => {
      const near = (0.5 * scale) / 10 ** decimalsOf(value) + 1e-6;
      const isNear = (figure: number): boolean => Math.abs(value * scale - figure) <= near;
      return isNear(mean) && last !== undefined && !isNear(last);
    });
  });
}

const decimalsOf = (value: number): number => Math.min(6, String(value).split('.')[1]?.length ?? 0);
