// What hangs on a worksheet: its view, protection, filter and frozen panes.
import { entryOf } from '../../domain/entryOf';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../engine/address';
import { SHEET_ORDER } from '../engine/sheetFrame';
import { frozenPanes, sheetView } from '../engine/sheetView';
import { hasCriteria } from '../engine/tableModel';
import type { SheetEntry } from '../engine/workbookModel';
import { child, children, ensureChild, remove, type Element } from '../file/xml';
import { asIndex, asRange } from './arguments';
import { hostClass } from './hostClass';
import { HostError } from './hostError';
import { accessDenied, isProtected } from './protection';
import { RangeArea, worksheetOf } from './rangeArea';
import { RangeClass } from './rangeMembers';
import { applySheetFilter, removeSheetFilter } from './sheetFilter';

export const WorksheetProtectionClass = hostClass<SheetEntry>('WorksheetProtection', {
  protected: { since: '1.2', get: isProtected },
  protect: {
    since: '1.2',
    call: (sheet, [options, password]) => {
      if (isProtected(sheet)) throw accessDenied();
      if (password !== undefined && password !== null && password !== '') {
        throw new HostError('NotImplemented', 'WorksheetProtection.protect with a password');
      }
      const { frame } = worksheetOf(sheet);
      const element = ensureChild(frame.root, 'sheetProtection', SHEET_ORDER);
      element.setAttribute('sheet', '1');
      element.setAttribute('objects', '1');
      element.setAttribute('scenarios', '1');
      for (const [name, isAllowed] of Object.entries((options ?? {}) as Record<string, unknown>)) {
        const attribute = entryOf(PERMISSIONS, name);
        if (attribute !== undefined && isAllowed === true) element.setAttribute(attribute, '0');
      }
      frame.isChanged = true;
    },
  },
  unprotect: {
    since: '1.2',
    call: (sheet) => {
      const { frame } = worksheetOf(sheet);
      const element = child(frame.root, 'sheetProtection');
      if (element === null) return;
      if (['password', 'hashValue'].some((name) => element.hasAttribute(name))) throw accessDenied();
      remove(element);
      frame.isChanged = true;
    },
  },
});

const PERMISSIONS: Readonly<Record<string, string>> = {
  allowFormatCells: 'formatCells',
  allowFormatColumns: 'formatColumns',
  allowFormatRows: 'formatRows',
  allowInsertRows: 'insertRows',
  allowDeleteRows: 'deleteRows',
  allowInsertColumns: 'insertColumns',
  allowDeleteColumns: 'deleteColumns',
  allowAutoFilter: 'autoFilter',
  allowSort: 'sort',
};

const filterOf = (sheet: SheetEntry): Element | null => child(worksheetOf(sheet).frame.root, 'autoFilter');

export const SheetAutoFilterClass = hostClass<SheetEntry>('AutoFilter', {
  enabled: { since: '1.9', get: (sheet) => filterOf(sheet) !== null },
  isDataFiltered: { since: '1.9', get: (sheet) => hasCriteria(filterOf(sheet)) },
  apply: {
    since: '1.9',
    call: (sheet, [range, column, criteria], host) => {
      applySheetFilter(asRange(range, host.model, sheet), column, criteria);
    },
  },
  remove: {
    since: '1.9',
    call: (sheet) => {
      removeSheetFilter(sheet);
    },
  },
});

function freeze(sheet: SheetEntry, rows: number): void {
  const view = sheetView(worksheetOf(sheet), true);
  for (const pane of children(view, 'pane')) remove(pane);
  for (const selection of children(view, 'selection')) remove(selection);
  worksheetOf(sheet).frame.isChanged = true;
  if (rows === 0) return;
  const pane = ensureChild(view, 'pane', ['pane', 'selection', 'pivotSelection', 'extLst']);
  const settings = {
    ySplit: String(rows),
    topLeftCell: `A${String(rows + 1)}`,
    activePane: 'bottomLeft',
    state: 'frozen',
  };
  for (const [name, value] of Object.entries(settings)) pane.setAttribute(name, value);
}

function frozenArea(sheet: SheetEntry): Area | null {
  const panes = frozenPanes(worksheetOf(sheet));
  if (panes === null) return null;
  return { row: 0, column: 0, rows: panes.rows || MAX_ROWS, columns: panes.columns || MAX_COLUMNS };
}

export const WorksheetFreezePanesClass = hostClass<SheetEntry>('WorksheetFreezePanes', {
  freezeRows: {
    since: '1.7',
    call: (sheet, [count]) => {
      freeze(sheet, count === undefined ? 1 : asIndex(count, 'count'));
    },
  },
  unfreeze: {
    since: '1.7',
    call: (sheet) => {
      freeze(sheet, 0);
    },
  },
  getLocationOrNullObject: {
    since: '1.7',
    call: (sheet) => {
      const area = frozenArea(sheet);
      return area === null ? null : RangeClass(RangeArea.of(sheet, area));
    },
  },
});
