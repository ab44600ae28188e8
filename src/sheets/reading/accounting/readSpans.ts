// Which stretch of the year each column of a table was read as, with the words over it. Reads no figure.
import { MONTH_NAMES } from '../../monthNames';
import type { FoundTable } from '../headers/foundTable';
import { headerPaths, type HeadingPath } from '../headers/headerPaths';
import { SLOTS, type Slot } from '../headers/slots';

export interface ReadColumn {
  readonly slot: Slot;
  /** Index into the grid's rows. */
  readonly column: number;
  readonly path: HeadingPath;
  readonly isTarget: boolean;
}

const QUARTERS = ['I', 'II', 'III', 'IV'];
const STAGE = /^Target (s\.d\. )?TW (I{1,3}|IV)$/;

/** The stretch that a stage of the target is for; null for other headings. */
function stageSlot(heading: string): Slot | null {
  const stage = STAGE.exec(heading);
  if (stage !== null) {
    const last = QUARTERS.indexOf(stage[2] ?? '') * 3 + 3;
    const isRunning = stage[1] !== undefined;
    return { heading, first: isRunning ? 1 : last - 2, last, isRunning };
  }
  const month = MONTH_NAMES.findIndex((name) => heading === `Target ${name}`) + 1;
  return month === 0 ? null : { heading, first: month, last: month, isRunning: false };
}

const BY_HEADING: ReadonlyMap<string, Slot> = new Map(SLOTS.map((slot) => [slot.heading, slot]));

/** The columns of a table that hold stretches of the year, from left to right; none where its rows were turned. */
export function readColumns(table: FoundTable): readonly ReadColumn[] {
  const { grid, headerRows, role, columns, origin, lines } = table;
  if (table.isDeposits || origin !== undefined || lines !== undefined) return [];
  const isTarget = role === 'target';
  const slots = [...columns].flatMap(([heading, column]) => {
    const slot = isTarget ? stageSlot(heading) : (BY_HEADING.get(heading) ?? null);
    // The sum of several columns reaches further than the first of them.
    return slot === null || table.added?.has(heading) === true ? [] : [{ slot, column, isTarget }];
  });
  if (slots.length === 0) return [];
  const row = (headerRows[0] ?? 1) - (grid.rect?.top ?? 1);
  const right = Math.max(...slots.map(({ column }) => column)) + 1;
  const paths = headerPaths(grid, { row, depth: headerRows.length, left: 0, right });
  return slots
    .flatMap((one): readonly ReadColumn[] => {
      const path = paths[one.column];
      return path === undefined ? [] : [{ ...one, path }];
    })
    .sort((a, b) => a.column - b.column);
}
