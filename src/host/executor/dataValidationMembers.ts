// The DataValidation of a range: rule, alert, prompt. Values that break a rule are not looked for.
import { entryOf } from '../../domain/entryOf';
import { absolute } from '../engine/moveRows';
import { quotedSheet } from '../engine/address';
import { appendChild, child, isOn, remove, type Element } from '../file/xml';
import { asFlag, asRecord, asText } from './arguments';
import { clearDataValidation, ownValidation, validationOf } from './dataValidations';
import { hostClass, isHostObject } from './hostClass';
import type { Host } from './host';
import { invalidArgument } from './hostError';
import { refuseProtectedSheet } from './protection';
import { RangeArea } from './rangeArea';

const TYPES: Readonly<Record<string, string>> = {
  whole: 'WholeNumber',
  decimal: 'Decimal',
  list: 'List',
  date: 'Date',
  time: 'Time',
  textLength: 'TextLength',
  custom: 'Custom',
};
const OPERATORS: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};
/** What Excel allows in the box of a list. */
const LIST_LIMIT = 255;

const single = (range: RangeArea): Element | null => {
  const found = validationOf(range.worksheet, range);
  return found === 'mixed' ? null : found;
};

function typeOf(range: RangeArea): string {
  const found = validationOf(range.worksheet, range);
  if (found === 'mixed') return 'MixedCriteria';
  return entryOf(TYPES, found?.getAttribute('type') ?? '') ?? 'None';
}

const formula = (element: Element, name: string): string => child(element, name)?.textContent ?? '';

const bound = (text: string): string | number =>
  text !== '' && !Number.isNaN(Number(text)) ? Number(text) : text === '' ? '' : `=${text}`;

function readRule(range: RangeArea): unknown {
  const element = single(range);
  const type = element?.getAttribute('type') ?? 'none';
  if (element === null || entryOf(TYPES, type) === undefined) return {};
  const first = formula(element, 'formula1');
  if (type === 'list') {
    const source = /^"([\s\S]*)"$/.exec(first)?.[1]?.replaceAll('""', '"') ?? `=${first}`;
    return { list: { inCellDropDown: !isOn(element.getAttribute('showDropDown')), source } };
  }
  if (type === 'custom') return { custom: { formula: `=${first}` } };
  const key = type === 'whole' ? 'wholeNumber' : type;
  const operator = entryOf(OPERATORS, element.getAttribute('operator') ?? 'between');
  return { [key]: { formula1: bound(first), formula2: bound(formula(element, 'formula2')), operator } };
}

function setFormula(element: Element, name: string, text: string): void {
  const old = child(element, name);
  if (old !== null) remove(old);
  if (text !== '') appendChild(element, name).textContent = text;
}

function listSource(source: unknown, host: Host): string {
  if (isHostObject(source) && source.self instanceof RangeArea) {
    return `${quotedSheet(host.model.nameOf(source.self.sheet))}!${absolute(source.self)}`;
  }
  const text = asText(source, 'list.source');
  if (text.startsWith('=')) return text.slice(1);
  if (text === '' || text.length > LIST_LIMIT)
    throw invalidArgument('list.source is empty or longer than 255 characters');
  return `"${text.replaceAll('"', '""')}"`;
}

function setRule(range: RangeArea, value: unknown, host: Host): void {
  refuseProtectedSheet(range.sheet);
  const entries = Object.entries(asRecord(value, 'rule')).filter(
    ([, part]) => part !== undefined && part !== null,
  );
  const [entry, more] = entries;
  if (entry === undefined || more !== undefined) throw invalidArgument('a rule has exactly one criterion');
  const [key, body] = [entry[0], asRecord(entry[1], entry[0])];
  const type = key === 'wholeNumber' ? 'whole' : key;
  if (entryOf(TYPES, type) === undefined) throw invalidArgument(`rule ${key}`);
  const text = (part: unknown): string =>
    part === undefined ? '' : asText(part, 'formula').replace(/^=/, '');
  const source =
    type === 'list'
      ? listSource(body['source'], host)
      : text(type === 'custom' ? body['formula'] : body['formula1']);
  const element = ownValidation(range.worksheet, range);
  element.setAttribute('type', type);
  for (const name of ['formula1', 'formula2']) setFormula(element, name, '');
  element.removeAttribute('operator');
  element.removeAttribute('showDropDown');
  setFormula(element, 'formula1', source);
  if (type === 'list') {
    // The file's flag means the opposite of its name.
    if (body['inCellDropDown'] === false) element.setAttribute('showDropDown', '1');
  } else if (type !== 'custom') {
    setFormula(element, 'formula2', text(body['formula2']));
    const operator = Object.entries(OPERATORS).find(([, name]) => name === body['operator'])?.[0];
    if (operator === undefined) throw invalidArgument('operator');
    element.setAttribute('operator', operator);
  }
}

const ALERT_STYLES: Readonly<Record<string, string>> = {
  Stop: 'stop',
  Warning: 'warning',
  Information: 'information',
};

export const DataValidationClass = hostClass<RangeArea>('DataValidation', {
  type: { since: '1.8', get: typeOf },
  rule: { since: '1.8', get: readRule, set: setRule },
  ignoreBlanks: {
    since: '1.8',
    get: (range) => isOn(single(range)?.getAttribute('allowBlank') ?? '1'),
    set: (range, value) => {
      refuseProtectedSheet(range.sheet);
      ownValidation(range.worksheet, range).setAttribute(
        'allowBlank',
        asFlag(value, 'ignoreBlanks') ? '1' : '0',
      );
    },
  },
  errorAlert: {
    since: '1.8',
    get: (range) => {
      const element = single(range);
      return {
        message: element?.getAttribute('error') ?? '',
        showAlert: element === null || isOn(element.getAttribute('showErrorMessage')),
        style:
          Object.entries(ALERT_STYLES).find(
            ([, file]) => file === element?.getAttribute('errorStyle'),
          )?.[0] ?? 'Stop',
        title: element?.getAttribute('errorTitle') ?? '',
      };
    },
    set: (range, value) => {
      refuseProtectedSheet(range.sheet);
      const { message = '', showAlert = true, style = 'Stop', title = '' } = asRecord(value, 'errorAlert');
      const element = ownValidation(range.worksheet, range);
      element.setAttribute('error', asText(message, 'message'));
      element.setAttribute('errorTitle', asText(title, 'title'));
      element.setAttribute('showErrorMessage', showAlert === true ? '1' : '0');
      element.setAttribute('errorStyle', entryOf(ALERT_STYLES, asText(style, 'style')) ?? 'stop');
    },
  },
  prompt: {
    since: '1.8',
    get: (range) => {
      const element = single(range);
      return {
        message: element?.getAttribute('prompt') ?? '',
        showPrompt: element === null || isOn(element.getAttribute('showInputMessage')),
        title: element?.getAttribute('promptTitle') ?? '',
      };
    },
    set: (range, value) => {
      refuseProtectedSheet(range.sheet);
      const { message = '', showPrompt = true, title = '' } = asRecord(value, 'prompt');
      const element = ownValidation(range.worksheet, range);
      element.setAttribute('prompt', asText(message, 'message'));
      element.setAttribute('promptTitle', asText(title, 'title'));
      element.setAttribute('showInputMessage', showPrompt === true ? '1' : '0');
    },
  },
  clear: {
    since: '1.8',
    call: (range) => {
      refuseProtectedSheet(range.sheet);
      clearDataValidation(range.worksheet, range);
    },
  },
});
