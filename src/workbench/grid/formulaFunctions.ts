// The few worksheet functions that conditions of this kind of workbook use. Each takes values and returns one; a
// condition with any other function is left undrawn.
import { compareValues, holds, isErrorValue, numberOf, textOf, type FormulaValue } from './formulaValue';
import { cellError } from '../../host/engine/cellContent';

export type FormulaFunction = (values: readonly FormulaValue[]) => FormulaValue;

const NOT_FOUND = cellError('#VALUE!');

const firstError = (values: readonly FormulaValue[]): FormulaValue | null =>
  values.find((value) => value === undefined || isErrorValue(value)) ?? null;

const isUnknown = (values: readonly FormulaValue[]): boolean => values.includes(undefined);

/** Unknown or faulty arguments come back as they are. */
const strict =
  (work: (...values: readonly FormulaValue[]) => FormulaValue): FormulaFunction =>
  (values) => {
    if (isUnknown(values)) return undefined;
    return firstError(values) ?? work(...values);
  };

const about =
  (test: (value: FormulaValue) => boolean): FormulaFunction =>
  ([value]) =>
    value === undefined ? undefined : test(value);

const onText = (work: (text: string, count: number) => FormulaValue, standard = 1): FormulaFunction =>
  strict((text, count) =>
    work(textOf(text) ?? '', count === undefined ? standard : (numberOf(count) ?? standard)),
  );

function search(isCaseKept: boolean): FormulaFunction {
  return strict((wanted, within, start) => {
    const [needle, hay] = [textOf(wanted) ?? '', textOf(within) ?? ''];
    const from = Math.max(0, (start === undefined ? 1 : (numberOf(start) ?? 1)) - 1);
    const at = isCaseKept ? hay.indexOf(needle, from) : hay.toLowerCase().indexOf(needle.toLowerCase(), from);
    return at < 0 ? NOT_FOUND : at + 1;
  });
}

const remainder = strict((value, divisor) => {
  const [whole, by] = [numberOf(value), numberOf(divisor)];
  if (whole === undefined || by === undefined || by === 0) return cellError('#DIV/0!');
  return whole - by * Math.floor(whole / by);
});

export const FORMULA_FUNCTIONS: Readonly<Record<string, FormulaFunction>> = {
  AND: strict((...values) => values.every((value) => value === null || holds(value))),
  OR: strict((...values) => values.some(holds)),
  NOT: strict((value) => !holds(value)),
  IF: ([condition, yes, no]) =>
    condition === undefined || isErrorValue(condition) ? condition : holds(condition) ? yes : (no ?? false),
  LEN: onText((text) => text.length),
  LEFT: onText((text, count) => text.slice(0, count)),
  RIGHT: onText((text, count) => (count <= 0 ? '' : text.slice(-count))),
  LOWER: onText((text) => text.toLowerCase()),
  UPPER: onText((text) => text.toUpperCase()),
  TRIM: onText((text) => text.trim().replace(/ +/g, ' ')),
  EXACT: strict((one, other) => textOf(one) === textOf(other)),
  SEARCH: search(false),
  FIND: search(true),
  MOD: remainder,
  ABS: strict((value) => {
    const number = numberOf(value);
    return number === undefined ? NOT_FOUND : Math.abs(number);
  }),
  ISERROR: about(isErrorValue),
  ISNUMBER: about((value) => typeof value === 'number'),
  ISTEXT: about((value) => typeof value === 'string'),
  ISBLANK: about((value) => value === null),
};

const COMPARISONS: Readonly<Record<string, (compared: number) => boolean>> = {
  '=': (compared) => compared === 0,
  '<>': (compared) => compared !== 0,
  '<': (compared) => compared < 0,
  '>': (compared) => compared > 0,
  '<=': (compared) => compared <= 0,
  '>=': (compared) => compared >= 0,
};

const ARITHMETIC: Readonly<Record<string, (one: number, other: number) => number>> = {
  '+': (one, other) => one + other,
  '-': (one, other) => one - other,
  '*': (one, other) => one * other,
  '/': (one, other) => one / other,
};

/** The result of `one sign other`; `sign` is one of the comparisons, & or the four of arithmetic. */
export function operate(sign: string, one: FormulaValue, other: FormulaValue): FormulaValue {
  if (one === undefined || other === undefined) return undefined;
  if (isErrorValue(one)) return one;
  if (isErrorValue(other)) return other;
  const comparison = COMPARISONS[sign];
  if (comparison !== undefined) return comparison(compareValues(one, other));
  if (sign === '&') return (textOf(one) ?? '') + (textOf(other) ?? '');
  const [left, right] = [numberOf(one), numberOf(other)];
  if (left === undefined || right === undefined) return NOT_FOUND;
  const result = ARITHMETIC[sign]?.(left, right) ?? NaN;
  return Number.isFinite(result) ? result : cellError('#DIV/0!');
}
