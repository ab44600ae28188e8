// Texts that saving adds behind the shared strings of the file. Those that the file has keep their numbers and their runs.
import { encodeCellText, escapeXml, isPlainCellText } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

export class NewStrings {
  readonly #numbers = new Map<string, number>();

  /** `known`: how many strings the file has. */
  constructor(readonly known: number) {}

  get isEmpty(): boolean {
    return this.#numbers.size === 0;
  }

  numberOf(text: string): number {
    const number = this.#numbers.get(text);
    if (number !== undefined) return number;
    const made = this.known + this.#numbers.size;
    this.#numbers.set(text, made);
    return made;
  }

  /** The part, in pieces, with the new strings behind its own; a new part when the file has none. */
  *appendTo(part: string | null): Generator<string> {
    const text =
      part ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN}"></sst>`;
    const opening = /<((?:[\w.-]+:)?)sst(?=[\s/>])[^>]*>/.exec(text);
    if (opening === null) throw new Error('The shared strings part was read before');
    const prefix = opening[1] ?? '';
    // The counts are optional; wrong ones are worse than none.
    const tag = opening[0]
      .replace(/\s(count|uniqueCount)\s*=\s*("[^"]*"|'[^']*')/g, '')
      .replace(/\s*\/>$/, '>');
    const start = opening.index;
    const after = start + opening[0].length;
    const close = opening[0].endsWith('/>') ? after : text.lastIndexOf(`</${prefix}sst`);
    yield `${text.slice(0, start)}${tag}`;
    yield text.slice(after, close);
    for (const value of this.#numbers.keys()) yield stringItem(value, prefix);
    yield `</${prefix}sst>`;
  }
}

function stringItem(value: string, prefix: string): string {
  if (isPlainCellText(value)) return `<${prefix}si><${prefix}t>${value}</${prefix}t></${prefix}si>`;
  const space = /^\s|\s$|[\n\t]|\s\s/.test(value) ? ' xml:space="preserve"' : '';
  return `<${prefix}si><${prefix}t${space}>${escapeXml(encodeCellText(value))}</${prefix}t></${prefix}si>`;
}
