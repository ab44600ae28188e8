// Sheet protection: what it is set to, and what it refuses.
import { child, isOn } from '../file/xml';
import type { SheetEntry } from '../engine/workbookModel';
import type { Host } from './host';
import { HostError } from './hostError';
import type { RangeArea } from './rangeArea';

export function isProtected(sheet: SheetEntry): boolean {
  if (sheet.worksheet === null) return false;
  return isOn(child(sheet.worksheet.frame.root, 'sheetProtection')?.getAttribute('sheet') ?? null);
}

export function accessDenied(): HostError {
  return new HostError('AccessDenied', 'You cannot perform the requested operation: the sheet is protected.');
}

/** Refuses a change of contents when the sheet is protected and a cell of the range is locked. */
export function refuseProtected(range: RangeArea, host: Host): void {
  if (!isProtected(range.sheet)) return;
  for (let row = range.row; row <= range.lastRow; row += 1) {
    for (let column = range.column; column <= range.lastColumn; column += 1) {
      if (host.model.styles.style(range.worksheet.style(row, column)).locked) throw accessDenied();
    }
  }
}

/** Refuses any change of format or structure on a protected sheet, unless its protection allows `permission`. */
export function refuseProtectedSheet(sheet: SheetEntry, permission: string | null = null): void {
  if (!isProtected(sheet)) return;
  const element = sheet.worksheet === null ? null : child(sheet.worksheet.frame.root, 'sheetProtection');
  // The file marks what is forbidden; absent means forbidden for these.
  const isAllowed = permission !== null && element?.getAttribute(permission) === '0';
  if (!isAllowed) throw accessDenied();
}
