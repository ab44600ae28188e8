// Texts that saving adds behind the shared strings of the file. Those that the file has keep their numbers and their runs.
import { encodeCellText, escapeXml } from './xml';

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

  /** The part with the new strings behind its own; a new part when the file has none. */
  appendTo(part: string | null): string {
    const text =
      part ?? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN}"></sst>`;
    const opening = /<((?:[\w.-]+:)?)sst(?=[\s/>])[^>]*>/.exec(text);
    if (opening === null) throw new Error('The shared strings part was read before');
    const prefix = opening[1] ?? '';
    const items = [...this.#numbers.keys()].map((value) => stringItem(value, prefix)).join('');
    // The counts are optional; wrong ones are worse than none.
    const tag = opening[0]
      .replace(/\s(count|uniqueCount)\s*=\s*("[^"]*"|'[^']*')/g, '')
      .replace(/\s*\/>$/, '>');
    const start = opening.index;
    const after = start + opening[0].length;
    const close = opening[0].endsWith('/>') ? after : text.lastIndexOf(`</${prefix}sst`);
    return `${text.slice(0, start)}${tag}${text.slice(after, close)}${items}</${prefix}sst>`;
  }
}

function stringItem(value: string, prefix: string): string {
  const space = /^\s|\s$|[\n\t]|\s\s/.test(value) ? ' xml:space="preserve"' : '';
  return `<${prefix}si><${prefix}t${space}>${escapeXml(encodeCellText(value))}</${prefix}t></${prefix}si>`;
}
