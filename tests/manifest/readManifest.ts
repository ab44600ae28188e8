// manifest.xml as a tree in document order, for the tests beside it.
import { XMLParser } from 'fast-xml-parser';
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.join(__dirname, '../..');
export const MANIFEST_FILE = path.join(ROOT, 'manifest.xml');

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  readonly text: string;
}

type Raw = Readonly<Record<string, unknown>>;

function toElement(raw: Raw): Element {
  const name = Object.keys(raw).find((key) => key !== ':@') ?? '';
  const content = raw[name] as readonly Raw[];
  return {
    name,
    attributes: (raw[':@'] ?? {}) as Readonly<Record<string, string>>,
    children: content.filter((child) => !('#text' in child)).map(toElement),
    text: content.map((child) => ('#text' in child ? String(child['#text']) : '')).join(''),
  };
}

/** The root element of a manifest's text. */
export function parseManifest(text: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    ignoreDeclaration: true,
    parseTagValue: false,
  });
  const [root] = (parser.parse(text) as readonly Raw[]).map(toElement);
  if (root === undefined) throw new Error('The manifest has no root element');
  return root;
}

export const readManifest = (): Element => parseManifest(readFileSync(MANIFEST_FILE, 'utf8'));

/** The element and all below it, in document order. */
export function allElements(element: Element): readonly Element[] {
  return [element, ...element.children.flatMap(allElements)];
}

/** The one element of that name; throws when there is none or more than one. */
export function theElement(root: Element, name: string): Element {
  const found = allElements(root).filter((element) => element.name === name);
  const [only] = found;
  if (only === undefined || found.length > 1) throw new Error(`${String(found.length)} elements ${name}`);
  return only;
}
