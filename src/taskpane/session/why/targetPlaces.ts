// The cells from which the target of one period comes. Names only cells that exist in the row's own table; where none can
// be told, the row itself.
import type { IndicatorResult } from '../../../domain/evaluation';
import type { Basis, Period } from '../../../domain/period';
import type { WorkbookReading } from '../../../sheets/grid';
import type { SourceTable } from '../../../sheets/inspection';
import { columnUnder } from '../../../sheets/places/tableColumns';
import { isFromSchedule, scheduleCell, targetHeadings } from '../../../sheets/places/targetHeadings';
import { columnNumber } from '../../../sheets/writing/address';
import type { PlaceView } from '../../paneViews';
import { cellPlace, rowPlace, rowRanges } from '../views/places';

export interface TargetAsk {
  readonly result: IndicatorResult;
  readonly period: Period;
  readonly basis: Basis;
  readonly sources: readonly SourceTable[];
  readonly reading: WorkbookReading;
}

export function targetPlaces(ask: TargetAsk): readonly PlaceView[] {
  const { result, sources, reading, period, basis } = ask;
  const at = result.indicator.source;
  const cellsOf = (headings: readonly string[]): readonly PlaceView[] => {
    const columns = headings.flatMap((heading) => columnUnder(sources, at, heading, 'target') ?? []);
    return rowRanges(at.sheet, at.row, columns.map(columnNumber));
  };
  const places = targetHeadings(result, period, basis)
    .map(cellsOf)
    .find((cells) => cells.length > 0) ?? [rowPlace(sources, at, undefined, 'target')];
  if (!isFromSchedule(result, period) || result.indicator.schedule !== undefined) return places;
  const share = scheduleCell(sources, reading, period);
  return share === null ? places : [...places, cellPlace(share.sheet, share.row, share.column)];
}
