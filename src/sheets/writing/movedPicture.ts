// What a sheet shows beside its cells (print settings, charts), carried to where its block stands now.
import type { Rect } from '../grid';
import type { PlanOperation } from '../plan';
import type { FoundBlock } from './foundBlock';

type PictureOperation = Extract<PlanOperation, { readonly kind: 'setPage' | 'setChart' | 'setRowHeights' }>;

/** Charts and print settings take all columns of their block; columns that people moved apart move nothing. */
export function movedPicture(
  operation: PictureOperation,
  found: FoundBlock,
): readonly PlanOperation[] | null {
  const { down } = found;
  const sheet = found.now.sheet;
  if (operation.kind === 'setPage') {
    // Printed where it was: of rows that came and went no place can be told, and no cell changes by it.
    const moved = (rect: Rect | null): Rect | null =>
      rect === null ? null : { ...rect, top: Math.max(1, rect.top + (down ?? 0)) };
    const { page } = operation;
    const breaks = page.breaks?.map((row) => row + (down ?? 0));
    const rows = { area: moved(page.area), titleRows: moved(page.titleRows) };
    return [{ ...operation, sheet, page: { ...page, ...rows, ...(breaks === undefined ? {} : { breaks }) } }];
  }
  if (down === null) return null;
  if (operation.kind === 'setRowHeights') return [{ ...operation, sheet, top: operation.top + down }];
  const { chart } = operation;
  const isOnOwnFigures = chart.dataSheet === operation.sheet;
  if (isOnOwnFigures && found.isReordered) return null;
  const moved = (rect: Rect): Rect => {
    const left = isOnOwnFigures ? (found.columnOf(rect.left) ?? rect.left) : rect.left;
    return isOnOwnFigures ? { ...rect, top: rect.top + down, left } : rect;
  };
  return [
    {
      ...operation,
      sheet,
      chart: {
        ...chart,
        dataSheet: isOnOwnFigures ? sheet : chart.dataSheet,
        place: { ...chart.place, top: chart.place.top + down },
        series: chart.series.map((one) => ({
          ...one,
          values: moved(one.values),
          categories: moved(one.categories),
        })),
      },
    },
  ];
}
