// JSON as a series of texts, as a large workbook's is longer than any single text may be. Rows are made as they are written, and
// forgotten. Together the pieces are what `JSON.stringify` with two blanks of indent gives.

/** A part of the JSON that is made when it is asked for. */
export interface LaterJson {
  toJSON(): object;
}

const isLater = (value: unknown): value is LaterJson =>
  typeof value === 'object' && value !== null && 'toJSON' in value && typeof value.toJSON === 'function';

const STEP = '  ';
/** Books, their lists, the rows of these: what lies deeper is one text. */
const DEPTH = 4;

const isOpen = (value: unknown, depth: number): value is object =>
  depth > 0 && typeof value === 'object' && value !== null && !isLater(value);

/** A value as it stands so many lists deep: as part of them, which is quicker than moving each line of the text. */
function indented(value: unknown, depth: number): string {
  let within = value;
  for (let level = 0; level < depth; level += 1) within = [within];
  const text = JSON.stringify(within, null, 2);
  // Before it stand, of each list, its bracket, a line's end and the indent of the next line; as much follows, less one.
  const before = depth * (depth + 1) + depth * 2;
  const after = depth * (depth - 1) + depth * 2;
  return text.slice(before, text.length - after);
}

/** The texts of a value, in order. */
export function* jsonPieces(value: unknown, indent = '', depth: number = DEPTH): Generator<string> {
  if (!isOpen(value, depth)) {
    yield indented(value, indent.length / STEP.length);
    return;
  }
  const inner = indent + STEP;
  const isList = Array.isArray(value);
  const entries: readonly (readonly [string, unknown])[] = isList
    ? value.map((item: unknown) => ['', item ?? null] as const)
    : Object.entries(value).filter(([, item]) => item !== undefined);
  const [open, close] = isList ? ['[', ']'] : ['{', '}'];
  if (entries.length === 0) {
    yield `${open}${close}`;
    return;
  }
  let before = `${open}\n${inner}`;
  for (const [key, item] of entries) {
    yield isList ? before : `${before}${JSON.stringify(key)}: `;
    yield* jsonPieces(item, inner, depth - 1);
    before = `,\n${inner}`;
  }
  yield `\n${indent}${close}`;
}
