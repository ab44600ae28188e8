// What the functions for cells give: a few lines each over the rules. What cannot be judged is an error of Excel's own kinds
// with its reason; nothing is guessed.
import { decimalText, ONE, type Amount } from '../domain/amount';
import { attainmentOf } from '../domain/attainment';
import { monthOf } from '../domain/calendar';
import type { Direction, TargetValue } from '../domain/indicator';
import { QUARTER_PERIODS } from '../domain/period';
import { ratingFor } from '../domain/rating';
import { ratioFromAmount, shownPercent, type Ratio } from '../domain/ratio';
import { failure, success, type Result } from '../domain/result';
import { DEFAULT_SCALE, statusFor } from '../domain/scale';
import { decimalWords } from '../messages/decimalWords';
import type { FunctionTrouble } from '../messages/functionSentences';
import { chosen, DIRECTION_WORDS } from '../sheets/reading/cells/choices';
import { dateCell } from '../sheets/reading/cells/dateCell';
import { targetFromText } from '../sheets/reading/cells/targetValue';
import { figureArgument, percentArgument } from './argumentValue';
import type { CellArgument, FunctionId, FunctionValue } from './functionTable';

/** The kinds of error that a cell can show. */
export type ErrorKind = 'invalidValue' | 'notAvailable' | 'divisionByZero' | 'invalidNumber';
export interface FunctionFailure {
  readonly kind: ErrorKind;
  readonly trouble: FunctionTrouble;
}

type Outcome = Result<FunctionValue, FunctionFailure>;

const refused = (kind: ErrorKind, trouble: FunctionTrouble): Result<never, FunctionFailure> =>
  failure({ kind, trouble });

/** 1.000 %: a figure beyond it is more likely 93,33 written for 0,9333 than an attainment. */
const LARGEST_PERCENT = 10n;
/** A trillion millions; beyond it doubles are thousands apart. */
const LARGEST_SPELLED: Amount = 10n ** 18n * ONE;
const PLAIN = { isRupiah: false, factor: 1n } as const;
/** A target that says itself which side is better wants the direction in words. */
const COMPARED = /^\s*(?:[<>=≤≥]|maks|min)/i;

function directionArgument(value: CellArgument): Direction | null {
  if (value === null || value === '') return 'Semakin tinggi semakin baik';
  return typeof value === 'string' ? chosen(DIRECTION_WORDS, value) : null;
}

function targetArgument(value: CellArgument, isDirected: boolean): TargetValue | 'none' | null {
  const figure = figureArgument(value);
  switch (figure.kind) {
    case 'amount':
      return { kind: 'amount', amount: figure.amount };
    case 'none':
      return 'none';
    case 'unread':
      return null;
    case 'text':
      return !isDirected && COMPARED.test(figure.text) ? null : targetFromText(figure.text, PLAIN);
  }
}

/** An exact amount as the number that a cell holds. */
function cellNumber(amount: Amount): Outcome {
  const number = Number(decimalText(amount));
  return Number.isFinite(number) ? success(number) : refused('invalidNumber', 'tooLarge');
}

function attainment(values: readonly CellArgument[]): Outcome {
  const [realised = null, aimed = null, worded = null] = values;
  const direction = directionArgument(worded);
  if (direction === null) return refused('invalidValue', 'direction');
  const target = targetArgument(aimed, worded !== null && worded !== '');
  if (target === null) return refused('invalidValue', 'target');
  if (target === 'none') return refused('notAvailable', 'noTarget');
  const found = figureArgument(realised);
  if (found.kind === 'none') return refused('notAvailable', 'noData');
  if (found.kind === 'unread') return refused('invalidValue', 'realisation');
  const result = attainmentOf(
    target,
    found.kind === 'amount'
      ? { kind: 'amount', value: ratioFromAmount(found.amount) }
      : { kind: 'word', word: found.text },
    direction,
  );
  switch (result.kind) {
    case 'ratio':
      return cellNumber(shownPercent(result.value) / 100n);
    case 'noTarget':
      return refused('divisionByZero', 'zeroTarget');
    case 'negativeTarget':
      return refused('invalidNumber', 'negativeTarget');
    case 'incomparable':
      return refused('invalidValue', 'realisation');
  }
}

/** The word for a percentage that is one. */
function worded(value: CellArgument, wordOf: (percent: Ratio) => string | null): Outcome {
  const percent = percentArgument(value);
  if (percent === 'none') return refused('notAvailable', 'noPercent');
  if (percent === null) return refused('invalidValue', 'percent');
  if (percent.numerator > LARGEST_PERCENT * percent.denominator)
    return refused('invalidValue', 'percentPoints');
  const word = wordOf(percent);
  return word === null ? refused('invalidValue', 'percent') : success(word);
}

function spelled(value: CellArgument): Outcome {
  const figure = figureArgument(value);
  if (figure.kind === 'none') return refused('notAvailable', 'noNumber');
  if (figure.kind !== 'amount') return refused('invalidValue', 'number');
  return figure.amount < LARGEST_SPELLED && figure.amount > -LARGEST_SPELLED
    ? success(decimalWords(figure.amount))
    : refused('invalidNumber', 'tooLarge');
}

function quarter(value: CellArgument): Outcome {
  if (value === null) return refused('notAvailable', 'noDate');
  const date = dateCell(value);
  if (date.kind === 'blank') return refused('notAvailable', 'noDate');
  const period = date.kind === 'date' ? QUARTER_PERIODS[Math.floor((monthOf(date.date) - 1) / 3)] : undefined;
  return period === undefined ? refused('invalidValue', 'date') : success(period);
}

/** What a call gives for a cell. */
export function runFunction(id: FunctionId, values: readonly CellArgument[]): Outcome {
  const [value = null] = values;
  switch (id) {
    case 'PERSEN':
      return attainment(values);
    case 'STATUS':
      return worded(value, (percent) => statusFor(percent, DEFAULT_SCALE));
    case 'PERINGKAT':
      return worded(value, ratingFor);
    case 'TERBILANG':
      return spelled(value);
    case 'TRIWULAN':
      return quarter(value);
  }
}
