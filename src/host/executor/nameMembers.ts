// NamedItem and its collection, of the workbook or of one sheet.
import { parseArea, splitSheet } from '../engine/address';
import type { SheetEntry } from '../engine/workbookModel';
import { isOn } from '../file/xml';
import { asFlag, asText } from './arguments';
import {
  absoluteReference,
  addName,
  definedNames,
  isBuiltIn,
  removeName,
  type DefinedName,
} from './definedNames';
import { hostClass, isHostObject, type HostObject, type HostClass } from './hostClass';
import type { Host } from './host';
import { HostError, invalidArgument, itemNotFound } from './hostError';
import { RangeArea } from './rangeArea';
import { RangeClass } from './rangeMembers';
import { checkDefinedName } from './sheetNames';
import { WorksheetClass } from './worksheetMembers';

const textOf = ({ element }: DefinedName): string => element.textContent ?? '';

function rangeOf(name: DefinedName, host: Host): RangeArea | null {
  const { sheet, rest } = splitSheet(textOf(name).trim());
  const area = parseArea(rest);
  const entry = sheet === null ? undefined : host.model.findSheet(sheet);
  return area === null || entry === undefined ? null : RangeArea.of(entry, area);
}

function constant(name: DefinedName): string | number | boolean | null {
  const text = textOf(name).trim();
  const quoted = /^"((?:[^"]|"")*)"$/.exec(text);
  if (quoted !== null) return (quoted[1] ?? '').replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(text)) return text.toUpperCase() === 'TRUE';
  return text !== '' && !Number.isNaN(Number(text)) ? Number(text) : null;
}

function typeOf(name: DefinedName, host: Host): string {
  if (rangeOf(name, host) !== null) return 'Range';
  if (/#REF!/.test(textOf(name))) return 'Error';
  const value = constant(name);
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return 'String';
}

function valueOf(name: DefinedName, host: Host): unknown {
  if (rangeOf(name, host) !== null) return textOf(name).replaceAll('$', '');
  if (/#REF!/.test(textOf(name))) return '#REF!';
  return constant(name) ?? `=${textOf(name)}`;
}

const idOf = ({ name }: DefinedName): string => name;

export const NamedItemClass: HostClass<DefinedName> = hostClass<DefinedName>(
  'NamedItem',
  {
    name: { since: '1.1', get: ({ name }) => name },
    formula: {
      since: '1.7',
      get: (name) => `=${textOf(name)}`,
      set: (name, value, { model }) => {
        name.element.textContent = asText(value, 'formula').replace(/^=/, '');
        model.isWorkbookChanged = true;
      },
    },
    scope: { since: '1.4', get: ({ scope }) => (scope === null ? 'Workbook' : 'Worksheet') },
    type: { since: '1.1', get: typeOf },
    value: { since: '1.1', get: valueOf },
    comment: { since: '1.4', get: ({ element }) => element.getAttribute('comment') ?? '' },
    visible: {
      since: '1.1',
      get: ({ element }) => !isOn(element.getAttribute('hidden')),
      set: ({ element }, value, { model }) => {
        if (asFlag(value, 'visible')) element.removeAttribute('hidden');
        else element.setAttribute('hidden', '1');
        model.isWorkbookChanged = true;
      },
    },
    worksheetOrNullObject: {
      since: '1.4',
      get: ({ scope }) => (scope === null ? null : WorksheetClass(scope)),
    },
    delete: {
      since: '1.4',
      call: (name, _, { model }) => {
        removeName(model, name);
      },
    },
    getRange: {
      since: '1.1',
      call: (name, _, host) => {
        const range = rangeOf(name, host);
        if (range === null) throw itemNotFound(name.name);
        return RangeClass(range);
      },
    },
    getRangeOrNullObject: {
      since: '1.4',
      call: (name, _, host) => {
        const range = rangeOf(name, host);
        return range === null ? null : RangeClass(range);
      },
    },
  },
  { id: idOf },
);

export interface NameScope {
  readonly sheet: SheetEntry | null;
}

const list = ({ sheet }: NameScope, { model }: Host): readonly DefinedName[] =>
  definedNames(model).filter((name) => name.scope === sheet && !isBuiltIn(name));

const find = (scope: NameScope, key: unknown, host: Host): DefinedName | undefined => {
  const wanted = asText(key, 'name').toLowerCase();
  return list(scope, host).find(({ name }) => name.toLowerCase() === wanted);
};

function add(scope: NameScope, name: unknown, reference: unknown, comment: unknown, host: Host): HostObject {
  const text = asText(name, 'name');
  checkDefinedName(text);
  if (find(scope, text, host) !== undefined) {
    throw new HostError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
  }
  const made = addName(host.model, text, referenceText(reference, host), scope.sheet);
  if (typeof comment === 'string' && comment !== '') made.element.setAttribute('comment', comment);
  return NamedItemClass(made);
}

function referenceText(reference: unknown, host: Host): string {
  if (isHostObject(reference)) {
    if (!(reference.self instanceof RangeArea)) throw invalidArgument('reference');
    return absoluteReference(reference.self, host.model);
  }
  if (typeof reference === 'number' || typeof reference === 'boolean') return String(reference).toUpperCase();
  const text = asText(reference, 'reference');
  return text.startsWith('=') ? text.slice(1) : `"${text.replaceAll('"', '""')}"`;
}

export const NamedItemCollectionClass: HostClass<NameScope> = hostClass<NameScope>(
  'NamedItemCollection',
  {
    add: {
      since: '1.4',
      call: (scope, [name, reference, comment], host) => add(scope, name, reference, comment, host),
    },
    getCount: { since: '1.4', call: (scope, _, host) => list(scope, host).length },
    getItem: {
      since: '1.1',
      call: (scope, [key], host) => {
        const found = find(scope, key, host);
        if (found === undefined) throw itemNotFound(String(key));
        return NamedItemClass(found);
      },
    },
    getItemOrNullObject: {
      since: '1.4',
      call: (scope, [key], host) => {
        const found = find(scope, key, host);
        return found === undefined ? null : NamedItemClass(found);
      },
    },
  },
  { items: (scope, host) => list(scope, host).map(NamedItemClass) },
);
