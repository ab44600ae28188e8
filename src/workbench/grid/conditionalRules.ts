// The conditional formats of a sheet as tests of a cell and what they lay over it. Rules that need a calculation engine or
// draw bars, scales and icons are left out; their place among the others is kept.
import { intersection, type Area } from '../../host/engine/address';
import { blockAreas, rulesOf, type RuleEntry } from '../../host/engine/conditionalFormats';
import type { StyleBook } from '../../host/engine/styleBook';
import type { Worksheet } from '../../host/engine/worksheet';
import { children, isOn } from '../../host/file/xml';
import { readCondition, type Condition, type ConditionPlace } from './conditionFormula';
import { differentialLook, type DifferentialLook } from './differentialLook';
import { operate } from './formulaFunctions';
import { holds, isErrorValue, textOf, type FormulaValue } from './formulaValue';

export interface ConditionalRule {
  readonly areas: readonly Area[];
  readonly look: DifferentialLook;
  readonly isLast: boolean;
  readonly applies: (place: ConditionPlace) => boolean;
}

type Test = (place: ConditionPlace) => FormulaValue;

const own: Test = ({ row, column, read }) => read(row, column);

const ownText =
  (test: (text: string) => boolean): Test =>
  (place) => {
    const value = own(place);
    return value === undefined || isErrorValue(value) ? false : test((textOf(value) ?? '').toLowerCase());
  };

const OPERATORS: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  lessThan: '<',
  greaterThanOrEqual: '>=',
  lessThanOrEqual: '<=',
};

function cellIs(operator: string, [first, second]: readonly (Condition | null)[]): Test | null {
  if (first == null) return null;
  const sign = OPERATORS[operator];
  if (sign !== undefined) return (place) => operate(sign, own(place), first(place));
  if (second == null || !['between', 'notBetween'].includes(operator)) return null;
  return (place) => {
    const [value, one, other] = [own(place), first(place), second(place)];
    const [low, high] = holds(operate('<=', one, other)) ? [one, other] : [other, one];
    const isBetween = holds(operate('>=', value, low)) && holds(operate('<=', value, high));
    return isBetween === (operator === 'between');
  };
}

/** Cells that hold only blanks count as blank, as in Excel. */
const isBlank: Test = (place) => {
  const value = own(place);
  return value === undefined
    ? undefined
    : value === null || (typeof value === 'string' && value.trim() === '');
};

const isFaulty: Test = (place) => {
  const value = own(place);
  return value === undefined ? undefined : isErrorValue(value);
};

const not =
  (test: Test): Test =>
  (place) => {
    const value = test(place);
    return value === undefined ? undefined : !holds(value);
  };

function testOf(type: string, rule: RuleEntry['rule'], formulas: readonly (Condition | null)[]): Test | null {
  const text = (rule.getAttribute('text') ?? '').toLowerCase();
  switch (type) {
    case 'cellIs':
      return cellIs(rule.getAttribute('operator') ?? '', formulas);
    case 'expression':
      return formulas[0] ?? null;
    case 'containsText':
      return ownText((value) => value.includes(text));
    case 'notContainsText':
      return ownText((value) => !value.includes(text));
    case 'beginsWith':
      return ownText((value) => value.startsWith(text));
    case 'endsWith':
      return ownText((value) => value.endsWith(text));
    case 'containsBlanks':
      return isBlank;
    case 'notContainsBlanks':
      return not(isBlank);
    case 'containsErrors':
      return isFaulty;
    case 'notContainsErrors':
      return not(isFaulty);
    default:
      return null;
  }
}

function ruleOf({ block, rule }: RuleEntry, styles: StyleBook): ConditionalRule | null {
  const areas = blockAreas(block);
  // A formula is written for the top left cell of all areas together.
  const origin = {
    row: Math.min(...areas.map((area) => area.row)),
    column: Math.min(...areas.map((area) => area.column)),
  };
  const formulas = children(rule, 'formula').map((formula) =>
    readCondition(formula.textContent ?? '', origin),
  );
  const test = testOf(rule.getAttribute('type') ?? '', rule, formulas);
  if (test === null || areas.length === 0) return null;
  const id = rule.getAttribute('dxfId');
  const format = id === null ? undefined : styles.pool('dxfs')[Number(id)];
  return {
    areas,
    look: format === undefined ? {} : differentialLook(format, styles),
    isLast: isOn(rule.getAttribute('stopIfTrue')),
    applies: (place) => holds(test(place)),
  };
}

/** The rules that can be drawn, the most important first. */
export function conditionalRules(sheet: Worksheet, styles: StyleBook): readonly ConditionalRule[] {
  return rulesOf(sheet, null)
    .map((entry) => ruleOf(entry, styles))
    .filter((rule) => rule !== null);
}

/** The looks of all rules that hold for the cell, laid over each other; null when none does. */
export function conditionalLook(
  rules: readonly ConditionalRule[],
  place: ConditionPlace,
): DifferentialLook | null {
  let look: DifferentialLook | null = null;
  const cell = { row: place.row, column: place.column, rows: 1, columns: 1 };
  for (const rule of rules) {
    if (!rule.areas.some((area) => intersection(area, cell) !== null) || !rule.applies(place)) continue;
    // What a more important rule has set stays.
    look = { ...rule.look, ...(look ?? {}) };
    if (rule.isLast) break;
  }
  return look;
}
