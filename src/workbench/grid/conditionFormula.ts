// Reads the formula of a condition, such as $T6="Tercapai" or AND(C4>0,C4<$B$1), into something that can be asked for each
// cell. What it cannot read whole it refuses, so that no rule is drawn on a guess.
import { entryOf } from '../../domain/entryOf';
import { parseArea } from '../../host/engine/address';
import { FORMULA_FUNCTIONS, operate } from './formulaFunctions';
import type { FormulaValue } from './formulaValue';

/** The cell that the condition is asked for, and how others of its sheet are read. */
export interface ConditionPlace {
  readonly row: number;
  readonly column: number;
  readonly read: (row: number, column: number) => FormulaValue;
}

export type Condition = (place: ConditionPlace) => FormulaValue;

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|(<>|<=|>=|[=<>&+\-*/(),;%])|(\$?[A-Za-z]{1,3}\$?\d{1,7})(?![\w(.])|([A-Za-z][\w.]*))/y;

type Token =
  | { readonly kind: 'value'; readonly value: string | number | boolean }
  | { readonly kind: 'sign'; readonly sign: string }
  | { readonly kind: 'cell'; readonly address: string }
  | { readonly kind: 'name'; readonly name: string };

function tokensOf(formula: string): readonly Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  const text = formula.trim();
  while (TOKEN.lastIndex < text.length) {
    const [, quoted, number, sign, address, name] = TOKEN.exec(text) ?? [];
    if (quoted !== undefined)
      tokens.push({ kind: 'value', value: quoted.slice(1, -1).replaceAll('""', '"') });
    else if (number !== undefined) tokens.push({ kind: 'value', value: Number(number) });
    else if (sign !== undefined) tokens.push({ kind: 'sign', sign });
    else if (address !== undefined) tokens.push({ kind: 'cell', address });
    else if (name !== undefined) {
      const word = name.toUpperCase();
      if (word === 'TRUE' || word === 'FALSE') tokens.push({ kind: 'value', value: word === 'TRUE' });
      else tokens.push({ kind: 'name', name: word });
    } else return null;
  }
  return tokens;
}

/** Weakest first; those of one row bind alike, from the left. */
const LEVELS: readonly (readonly string[])[] = [
  ['=', '<>', '<', '>', '<=', '>='],
  ['&'],
  ['+', '-'],
  ['*', '/'],
];

/** Thrown and caught in this file only: the formula has a part that this reader does not know. */
class UnknownPart extends Error {}

class ConditionReader {
  #at = 0;

  constructor(
    readonly tokens: readonly Token[],
    readonly origin: { readonly row: number; readonly column: number },
  ) {}

  whole(): Condition {
    const condition = this.#level(0);
    if (this.#at < this.tokens.length) throw new UnknownPart();
    return condition;
  }

  #takeSign(signs: readonly string[]): string | null {
    const token = this.tokens[this.#at];
    if (token?.kind !== 'sign' || !signs.includes(token.sign)) return null;
    this.#at += 1;
    return token.sign;
  }

  #level(level: number): Condition {
    const signs = LEVELS[level];
    if (signs === undefined) return this.#unary();
    let left = this.#level(level + 1);
    for (;;) {
      const sign = this.#takeSign(signs);
      if (sign === null) return left;
      const [one, other] = [left, this.#level(level + 1)];
      left = (place) => operate(sign, one(place), other(place));
    }
  }

  #unary(): Condition {
    const sign = this.#takeSign(['-', '+']);
    if (sign !== null) {
      const inner = this.#unary();
      return sign === '+' ? inner : (place) => operate('-', 0, inner(place));
    }
    const part = this.#part();
    return this.#takeSign(['%']) === null ? part : (place) => operate('/', part(place), 100);
  }

  #part(): Condition {
    const token = this.tokens[this.#at];
    this.#at += 1;
    if (token?.kind === 'value') return () => token.value;
    if (token?.kind === 'cell') return this.#cell(token.address);
    if (token?.kind === 'name') return this.#call(token.name);
    if (token?.sign !== '(') throw new UnknownPart();
    const inner = this.#level(0);
    if (this.#takeSign([')']) === null) throw new UnknownPart();
    return inner;
  }

  #cell(address: string): Condition {
    const area = parseArea(address);
    if (area === null) throw new UnknownPart();
    const isColumnFixed = address.startsWith('$');
    const isRowFixed = address.slice(1).includes('$');
    const { origin } = this;
    return ({ row, column, read }) =>
      read(
        isRowFixed ? area.row : area.row + row - origin.row,
        isColumnFixed ? area.column : area.column + column - origin.column,
      );
  }

  #call(name: string): Condition {
    if (this.#takeSign(['(']) === null) throw new UnknownPart();
    const parts: Condition[] = [];
    if (this.#takeSign([')']) === null) {
      do parts.push(this.#level(0));
      while (this.#takeSign([',', ';']) !== null);
      if (this.#takeSign([')']) === null) throw new UnknownPart();
    }
    if (name === 'ROW' && parts.length === 0) return ({ row }) => row + 1;
    if (name === 'COLUMN' && parts.length === 0) return ({ column }) => column + 1;
    const work = entryOf(FORMULA_FUNCTIONS, name);
    if (work === undefined) throw new UnknownPart();
    return (place) => work(parts.map((part) => part(place)));
  }
}

/** `origin`: the cell for which the formula is written. Null for a formula with parts that are not known here. */
export function readCondition(
  formula: string,
  origin: { readonly row: number; readonly column: number },
): Condition | null {
  const tokens = tokensOf(formula.replace(/^=/, ''));
  if (tokens === null || tokens.length === 0) return null;
  try {
    return new ConditionReader(tokens, origin).whole();
  } catch (cause) {
    if (cause instanceof UnknownPart) return null;
    throw cause;
  }
}
