// What Excel makes of something written into a cell: text, number, date, formula, nothing. Pure; touches no sheet.
import { getFormatFromId, parseValue } from 'numfmt';
import { cellError, type CellScalar } from '../engine/cellContent';
import { invalidArgument } from './hostError';

export type CellInput =
  | { readonly kind: 'leave' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'formula'; readonly formula: string }
  /** `format` is what Excel gives a General cell with it; `isQuoted`: kept as text by an apostrophe. */
  | {
      readonly kind: 'value';
      readonly value: CellScalar;
      readonly format: string | null;
      readonly isQuoted: boolean;
    };

const ERRORS =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/i;
/** Longest text of a cell. */
const TEXT_LIMIT = 32_767;
const FORMULA_LIMIT = 8_192;

const plain = (value: CellScalar): CellInput => ({ kind: 'value', value, format: null, isQuoted: false });

/** `isTextCell`: the cell's number format is '@'. */
export function readCellInput(input: unknown, isTextCell: boolean): CellInput {
  if (input === null || input === undefined) return { kind: 'leave' };
  if (typeof input === 'number') {
    if (!Number.isFinite(input)) throw invalidArgument('a number that is not finite');
    return plain(Object.is(input, -0) ? 0 : input);
  }
  if (typeof input === 'boolean') return plain(input);
  if (typeof input !== 'string')
    throw invalidArgument('a cell value must be a string, a number or a boolean');
  if (input === '') return { kind: 'clear' };
  if (input.length > TEXT_LIMIT) throw invalidArgument('a text longer than 32,767 characters');
  if (input.startsWith("'")) return { kind: 'value', value: input.slice(1), format: null, isQuoted: true };
  return isTextCell ? plain(input) : readTypedText(input);
}

function readTypedText(input: string): CellInput {
  if (input.startsWith('=') && input.length > 1) return formula(input.slice(1));
  if (ERRORS.test(input)) return plain(cellError(input.toUpperCase()));
  const parsed = parseValue(input);
  if (parsed !== undefined) {
    const format = parsed.formatId === undefined ? null : getFormatFromId(parsed.formatId);
    return { kind: 'value', value: parsed.value, format, isQuoted: false };
  }
  // Documented for Range.values: a leading plus or minus makes a formula too.
  if (/^[+-]./.test(input)) return formula(input);
  return plain(input);
}

function formula(text: string): CellInput {
  if (text.length > FORMULA_LIMIT) throw invalidArgument('a formula longer than 8,192 characters');
  if (!isBalanced(text)) throw invalidArgument(`the formula =${text}`);
  return { kind: 'formula', formula: text };
}

/** Excel refuses a formula that it cannot read; unclosed strings and brackets are what this host can see. */
function isBalanced(text: string): boolean {
  const bare = text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, '');
  if (/["']/.test(bare)) return false;
  let depth = 0;
  for (const sign of bare) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (depth < 0) return false;
  }
  return depth === 0 && !/[-+*/^&,(=<>]$/.test(bare.trim());
}
