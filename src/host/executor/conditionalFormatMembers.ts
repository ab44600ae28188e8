// ConditionalFormat and what hangs on it: custom, cell value and contains-text rules. Other kinds are listed, not opened.

import { entryOf } from '../../domain/entryOf';
import { cellAddress } from '../engine/address';
import { child, children, isOn, newElement, remove } from '../file/xml';
import { asFlag, asIndex, asRecord, asText } from './arguments';
import {
  addRule,
  blockAreas,
  clearConditionalFormats,
  removeRule,
  rulesOf,
} from '../engine/conditionalFormats';
import { hostClass, type HostObject, type HostClass } from './hostClass';
import { HostError, invalidArgument, itemNotFound } from './hostError';
import { refuseProtectedSheet } from './protection';
import { RangeArea } from './rangeArea';
import { RangeClass } from './rangeMembers';
import { ConditionalRangeFormatClass, touch, type Rule } from './conditionalRangeFormatMembers';

const TYPES: Readonly<Record<string, string>> = {
  expression: 'Custom',
  cellIs: 'CellValue',
  containsText: 'ContainsText',
  notContainsText: 'ContainsText',
  beginsWith: 'ContainsText',
  endsWith: 'ContainsText',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
  iconSet: 'IconSet',
  top10: 'TopBottom',
  duplicateValues: 'PresetCriteria',
  uniqueValues: 'PresetCriteria',
  aboveAverage: 'PresetCriteria',
  containsBlanks: 'PresetCriteria',
  notContainsBlanks: 'PresetCriteria',
  containsErrors: 'PresetCriteria',
  notContainsErrors: 'PresetCriteria',
  timePeriod: 'PresetCriteria',
};
const FILE_TYPES: Readonly<Record<string, string>> = {
  Custom: 'expression',
  CellValue: 'cellIs',
  ContainsText: 'containsText',
};

const idOf = (rule: Rule): string =>
  `{CF-${rule.rule.getAttribute('priority') ?? ''}-${rule.block.getAttribute('sqref') ?? ''}}`;

function formulaAt(rule: Rule, index: number): string {
  const text = children(rule.rule, 'formula')[index]?.textContent ?? '';
  return text === '' ? '' : `=${text}`;
}

function setFormulas(rule: Rule, formulas: readonly string[]): void {
  for (const old of children(rule.rule, 'formula')) remove(old);
  const first = child(rule.rule, 'extLst');
  for (const formula of formulas) {
    const element = newElement(rule.rule, 'formula');
    element.textContent = formula.replace(/^=/, '');
    rule.rule.insertBefore(element, first);
  }
  touch(rule);
}

/** The differential format of the rule as a copy to change; stored as a new one, for others may share the old. */
const ConditionalFormatRuleClass = hostClass<Rule>('ConditionalFormatRule', {
  formula: {
    since: '1.6',
    get: (rule) => formulaAt(rule, 0),
    set: (rule, value) => {
      setFormulas(rule, [asText(value, 'formula')]);
    },
  },
});

const CustomConditionalFormatClass = hostClass<Rule>('CustomConditionalFormat', {
  rule: { since: '1.6', get: (rule) => ConditionalFormatRuleClass(rule) },
  format: { since: '1.6', get: (rule) => ConditionalRangeFormatClass(rule) },
});

const OPERATORS: Readonly<Record<string, string>> = {
  Between: 'between',
  NotBetween: 'notBetween',
  EqualTo: 'equal',
  NotEqualTo: 'notEqual',
  GreaterThan: 'greaterThan',
  LessThan: 'lessThan',
  GreaterThanOrEqual: 'greaterThanOrEqual',
  LessThanOrEqual: 'lessThanOrEqual',
};

const CellValueConditionalFormatClass = hostClass<Rule>('CellValueConditionalFormat', {
  format: { since: '1.6', get: (rule) => ConditionalRangeFormatClass(rule) },
  rule: {
    since: '1.6',
    get: (rule) => ({
      formula1: formulaAt(rule, 0),
      formula2: formulaAt(rule, 1),
      operator:
        Object.entries(OPERATORS).find(([, file]) => file === rule.rule.getAttribute('operator'))?.[0] ??
        'Between',
    }),
    set: (rule, value) => {
      const { formula1, formula2, operator } = asRecord(value, 'rule');
      const file = entryOf(OPERATORS, asText(operator, 'operator'));
      if (file === undefined) throw invalidArgument('operator');
      rule.rule.setAttribute('operator', file);
      setFormulas(
        rule,
        [formula1, formula2]
          .filter((part) => part !== undefined && part !== '')
          .map((part) => asText(part, 'formula')),
      );
    },
  },
});

const TEXT_RULES: Readonly<
  Record<string, { readonly type: string; readonly formula: (text: string, cell: string) => string }>
> = {
  Contains: { type: 'containsText', formula: (text, cell) => `NOT(ISERROR(SEARCH(${text},${cell})))` },
  NotContains: { type: 'notContainsText', formula: (text, cell) => `ISERROR(SEARCH(${text},${cell}))` },
  BeginsWith: { type: 'beginsWith', formula: (text, cell) => `LEFT(${cell},LEN(${text}))=${text}` },
  EndsWith: { type: 'endsWith', formula: (text, cell) => `RIGHT(${cell},LEN(${text}))=${text}` },
};

const TextConditionalFormatClass = hostClass<Rule>('TextConditionalFormat', {
  format: { since: '1.6', get: (rule) => ConditionalRangeFormatClass(rule) },
  rule: {
    since: '1.6',
    get: ({ rule }) => ({
      operator:
        Object.entries(TEXT_RULES).find(([, { type }]) => type === rule.getAttribute('type'))?.[0] ??
        'Contains',
      text: rule.getAttribute('text') ?? '',
    }),
    set: (rule, value) => {
      const { operator, text } = asRecord(value, 'rule');
      const known = TEXT_RULES[asText(operator, 'operator')];
      if (known === undefined) throw invalidArgument('operator');
      const word = asText(text, 'text');
      rule.rule.setAttribute('type', known.type);
      rule.rule.setAttribute('operator', known.type === 'notContainsText' ? 'notContains' : known.type);
      rule.rule.setAttribute('text', word);
      const first = blockAreas(rule.block)[0] ?? rule.range;
      setFormulas(rule, [
        known.formula(`"${word.replaceAll('"', '""')}"`, cellAddress(first.row, first.column)),
      ]);
    },
  },
});

function opened(rule: Rule, type: string, create: (rule: Rule) => HostObject): HostObject {
  if (entryOf(TYPES, rule.rule.getAttribute('type') ?? '') !== type) {
    throw new HostError('InvalidOperation', `The conditional format is not of the type ${type}.`);
  }
  return create(rule);
}

const orNull = (rule: Rule, type: string, create: (rule: Rule) => HostObject): HostObject | null =>
  entryOf(TYPES, rule.rule.getAttribute('type') ?? '') === type ? create(rule) : null;

export const ConditionalFormatClass: HostClass<Rule> = hostClass<Rule>(
  'ConditionalFormat',
  {
    id: { since: '1.6', get: idOf },
    type: { since: '1.6', get: ({ rule }) => entryOf(TYPES, rule.getAttribute('type') ?? '') ?? 'Custom' },
    priority: {
      since: '1.6',
      get: (rule) => rulesOf(rule.range.worksheet, null).findIndex((other) => other.rule === rule.rule),
      set: (rule, value) => {
        setPriority(rule, asIndex(value, 'priority'));
      },
    },
    stopIfTrue: {
      since: '1.6',
      get: ({ rule }) => isOn(rule.getAttribute('stopIfTrue')),
      set: (rule, value) => {
        if (asFlag(value, 'stopIfTrue')) rule.rule.setAttribute('stopIfTrue', '1');
        else rule.rule.removeAttribute('stopIfTrue');
        touch(rule);
      },
    },
    custom: { since: '1.6', get: (rule) => opened(rule, 'Custom', CustomConditionalFormatClass) },
    customOrNullObject: { since: '1.6', get: (rule) => orNull(rule, 'Custom', CustomConditionalFormatClass) },
    cellValue: { since: '1.6', get: (rule) => opened(rule, 'CellValue', CellValueConditionalFormatClass) },
    cellValueOrNullObject: {
      since: '1.6',
      get: (rule) => orNull(rule, 'CellValue', CellValueConditionalFormatClass),
    },
    textComparison: { since: '1.6', get: (rule) => opened(rule, 'ContainsText', TextConditionalFormatClass) },
    textComparisonOrNullObject: {
      since: '1.6',
      get: (rule) => orNull(rule, 'ContainsText', TextConditionalFormatClass),
    },
    delete: {
      since: '1.6',
      call: (rule) => {
        removeRule(rule.range.worksheet, rule);
      },
    },
    getRange: {
      since: '1.6',
      call: ({ block, range }) => {
        const [area, more] = blockAreas(block);
        if (area === undefined || more !== undefined)
          throw new HostError('InvalidOperation', `The rule covers ${block.getAttribute('sqref') ?? ''}`);
        return RangeClass(RangeArea.of(range.sheet, area));
      },
    },
  },
  { id: idOf },
);

function setPriority(rule: Rule, priority: number): void {
  const others = rulesOf(rule.range.worksheet, null).filter((other) => other.rule !== rule.rule);
  const ordered = [...others.slice(0, priority), rule, ...others.slice(priority)];
  ordered.forEach((entry, index) => {
    entry.rule.setAttribute('priority', String(index + 1));
  });
  touch(rule);
}

const list = (range: RangeArea): readonly Rule[] =>
  rulesOf(range.worksheet, range).map((entry) => ({ ...entry, range }));

export const ConditionalFormatCollectionClass: HostClass<RangeArea> = hostClass<RangeArea>(
  'ConditionalFormatCollection',
  {
    add: {
      since: '1.6',
      call: (range, [type]) => {
        refuseProtectedSheet(range.sheet, 'formatCells');
        const file = entryOf(FILE_TYPES, asText(type, 'type'));
        if (file === undefined)
          throw new HostError('NotImplemented', `ConditionalFormatCollection.add(${String(type)})`);
        return ConditionalFormatClass({ ...addRule(range.worksheet, range, file), range });
      },
    },
    clearAll: {
      since: '1.6',
      call: (range) => {
        refuseProtectedSheet(range.sheet, 'formatCells');
        clearConditionalFormats(range.worksheet, range);
      },
    },
    getCount: { since: '1.6', call: (range) => list(range).length },
    getItem: {
      since: '1.6',
      call: (range, [id]) => {
        const found = list(range).find((rule) => idOf(rule) === id);
        if (found === undefined) throw itemNotFound(String(id));
        return ConditionalFormatClass(found);
      },
    },
    getItemAt: {
      since: '1.6',
      call: (range, [index]) => {
        const found = list(range)[asIndex(index, 'index')];
        if (found === undefined) throw itemNotFound(String(index));
        return ConditionalFormatClass(found);
      },
    },
  },
  { items: (range) => list(range).map(ConditionalFormatClass) },
);
