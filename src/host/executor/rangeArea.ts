// A range as a request holds it: a sheet and a rectangle. Mutable only so that a kept range moves with its rows.
import type { Area } from '../engine/address';
import type { SheetEntry } from '../engine/workbookModel';
import type { Worksheet } from '../engine/worksheet';
import { HostError } from './hostError';

export class RangeArea implements Area {
  /** Its rows were deleted. */
  isGone = false;

  constructor(
    readonly sheet: SheetEntry,
    public row: number,
    public column: number,
    public rows: number,
    public columns: number,
  ) {}

  static of(sheet: SheetEntry, area: Area): RangeArea {
    return new RangeArea(sheet, area.row, area.column, area.rows, area.columns);
  }

  /** Its cells; fails with Excel's codes for a chart sheet and for a range that is gone. */
  get worksheet(): Worksheet {
    if (this.isGone)
      throw new HostError('InvalidReference', 'This reference is not valid for the current operation.');
    return worksheetOf(this.sheet);
  }

  get lastRow(): number {
    return this.row + this.rows - 1;
  }

  get lastColumn(): number {
    return this.column + this.columns - 1;
  }
}

export function worksheetOf(sheet: SheetEntry): Worksheet {
  if (sheet.worksheet === null) {
    throw new HostError(
      'UnsupportedSheet',
      'This sheet type does not support this operation, since it is a Macro or Chart sheet.',
    );
  }
  return sheet.worksheet;
}
