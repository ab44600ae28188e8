// Workbook, Application and Runtime.
import type { WorkbookModel } from '../engine/workbookModel';
import { child } from '../file/xml';
import { asFlag, asText } from './arguments';
import { CustomXmlPartCollectionClass } from './customXmlMembers';
import { hostClass } from './hostClass';
import type { Host } from './host';
import { invalidArgument } from './hostError';
import { NamedItemCollectionClass } from './nameMembers';
import { RangeArea } from './rangeArea';
import { RangeClass } from './rangeMembers';
import { TableCollectionClass } from './tableMembers';
import { WorksheetCollectionClass } from './worksheetMembers';

const MODES = ['Automatic', 'AutomaticExceptTables', 'Manual'];

const MODE_OF_FILE: ReadonlyMap<string, string> = new Map([
  ['manual', 'Manual'],
  ['autoNoTable', 'AutomaticExceptTables'],
]);

/** How the file says that it is calculated. */
export const calculationModeOf = ({ root }: WorkbookModel): string =>
  MODE_OF_FILE.get(child(root, 'calcPr')?.getAttribute('calcMode') ?? '') ?? 'Automatic';

const ApplicationClass = hostClass<WorkbookModel>('Application', {
  calculationMode: {
    since: '1.1',
    get: (_, host) => host.calculationMode,
    set: (_, value, host) => {
      const mode = asText(value, 'calculationMode');
      if (!MODES.includes(mode)) throw invalidArgument(mode);
      host.calculationMode = mode;
    },
  },
  // Nothing is calculated here: Excel calculates when it opens the file.
  calculate: { since: '1.1', call: () => null },
  suspendApiCalculationUntilNextSync: { since: '1.6', call: () => null },
  suspendScreenUpdatingUntilNextSync: { since: '1.9', call: () => null },
});

const RuntimeClass = hostClass<WorkbookModel>('Runtime', {
  enableEvents: {
    since: '1.8',
    get: (_, host) => host.events.isEnabled,
    set: (_, value, host) => {
      host.events.isEnabled = asFlag(value, 'enableEvents');
    },
  },
});

function selection(host: Host): RangeArea | null {
  const sheet = host.model.activeSheet;
  if (sheet === undefined) return null;
  const selected = host.selection;
  return selected !== null && selected.sheet === sheet ? selected : new RangeArea(sheet, 0, 0, 1, 1);
}

export const WorkbookClass = hostClass<WorkbookModel>('Workbook', {
  worksheets: { since: '1.1', get: (model) => WorksheetCollectionClass(model) },
  names: { since: '1.1', get: () => NamedItemCollectionClass({ sheet: null }) },
  tables: { since: '1.1', get: () => TableCollectionClass({ sheet: null }) },
  customXmlParts: { since: '1.5', get: (model) => CustomXmlPartCollectionClass(model) },
  application: { since: '1.1', get: (model) => ApplicationClass(model) },
  _Runtime: { since: '1.5', get: (model) => RuntimeClass(model) },
  getSelectedRange: {
    since: '1.1',
    call: (_, __, host) => {
      const range = selection(host);
      return range === null ? null : RangeClass(range);
    },
  },
  getActiveCell: {
    since: '1.7',
    call: (_, __, host) => {
      const range = selection(host);
      return range === null ? null : RangeClass(new RangeArea(range.sheet, range.row, range.column, 1, 1));
    },
  },
});
