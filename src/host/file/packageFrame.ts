// Relations and content types: how the parts of a package find each other. Edits their XML in place.
import {
  appendChild,
  children,
  decodeText,
  parseXml,
  rootOf,
  serializeXml,
  encodeText,
  type Document,
} from './xml';
import type { ZipContainer } from './zipContainer';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Relation {
  readonly id: string;
  /** The last word of the type address, such as 'worksheet'; the same in both conformance classes. */
  readonly kind: string;
  /** The part's full name without a leading slash; the address itself when external. */
  readonly target: string;
  readonly isExternal: boolean;
}

export function resolveTarget(base: string, target: string): string {
  const path = target.startsWith('/') ? [] : base.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

function relationsName(part: string): string {
  const slash = part.lastIndexOf('/');
  return `${part.slice(0, slash + 1)}_rels/${part.slice(slash + 1)}.rels`;
}

/** What a target names; a stray `%` makes it no URI, and it stands for itself. */
function decodedTarget(target: string): string {
  try {
    return decodeURI(target);
  } catch (error) {
    if (error instanceof URIError) return target;
    throw error;
  }
}

/** The relations of one part, read once and edited in place. */
export class Relations {
  readonly name: string;
  readonly #document: Document;
  isChanged = false;

  constructor(
    zip: ZipContainer | null,
    readonly part: string,
  ) {
    this.name = relationsName(part);
    const bytes = zip?.part(this.name) ?? null;
    this.#document =
      bytes === null
        ? parseXml(`<Relationships xmlns="${RELATIONSHIPS}"/>`, this.name)
        : parseXml(decodeText(bytes), this.name);
  }

  all(): readonly Relation[] {
    return children(rootOf(this.#document)).map((element) => {
      const isExternal = element.getAttribute('TargetMode') === 'External';
      const target = element.getAttribute('Target') ?? '';
      const type = element.getAttribute('Type') ?? '';
      return {
        id: element.getAttribute('Id') ?? '',
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: isExternal ? target : resolveTarget(this.part, decodedTarget(target)),
        isExternal,
      };
    });
  }

  ofKind(kind: string): readonly Relation[] {
    return this.all().filter((relation) => relation.kind === kind && !relation.isExternal);
  }

  /** Adds a relation to a part of the package and returns its id. */
  add(kind: string, target: string): string {
    const taken = new Set(this.all().map((relation) => relation.id));
    let number = taken.size + 1;
    while (taken.has(`rId${String(number)}`)) number += 1;
    const id = `rId${String(number)}`;
    appendChild(rootOf(this.#document), 'Relationship', {
      Id: id,
      Type: `${OFFICE}/${kind}`,
      Target: `/${target}`,
    });
    this.isChanged = true;
    return id;
  }

  remove(id: string): void {
    const root = rootOf(this.#document);
    for (const element of children(root)) {
      if (element.getAttribute('Id') === id) root.removeChild(element);
    }
    this.isChanged = true;
  }

  toBytes(): Uint8Array {
    return encodeText(serializeXml(this.#document));
  }
}

/** [Content_Types].xml. */
export class ContentTypes {
  static readonly partName = '[Content_Types].xml';
  readonly #document: Document;
  isChanged = false;

  constructor(text: string) {
    this.#document = parseXml(text, ContentTypes.partName);
  }

  of(part: string): string | null {
    const name = `/${part}`.toLowerCase();
    const extension = part.slice(part.lastIndexOf('.') + 1).toLowerCase();
    let byDefault: string | null = null;
    for (const element of children(rootOf(this.#document))) {
      const type = element.getAttribute('ContentType');
      if (element.getAttribute('PartName')?.toLowerCase() === name) return type;
      if (element.getAttribute('Extension')?.toLowerCase() === extension) byDefault = type;
    }
    return byDefault;
  }

  set(part: string, type: string): void {
    this.remove(part);
    appendChild(rootOf(this.#document), 'Override', { PartName: `/${part}`, ContentType: type });
    this.isChanged = true;
  }

  remove(part: string): void {
    const root = rootOf(this.#document);
    for (const element of children(root, 'Override')) {
      if (element.getAttribute('PartName')?.toLowerCase() !== `/${part}`.toLowerCase()) continue;
      root.removeChild(element);
      this.isChanged = true;
    }
  }

  toBytes(): Uint8Array {
    return encodeText(serializeXml(this.#document));
  }
}
