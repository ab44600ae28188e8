// The custom XML parts of a package: read with their ids, and written with the properties part that carries the id.
import type { CustomXmlPart, WorkbookModel } from '../engine/workbookModel';
import { Relations } from './packageFrame';
import { decodeText, parseXml, rootOf } from './xml';
import type { ZipContainer } from './zipContainer';

const DATA_STORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

export function readCustomXml(zip: ZipContainer, relations: Relations): readonly CustomXmlPart[] {
  return relations.ofKind('customXml').flatMap(({ target }) => {
    const bytes = zip.part(target);
    if (bytes === null) return [];
    const properties = new Relations(zip, target).ofKind('customXmlProps')[0];
    const about = properties === undefined ? null : zip.part(properties.target);
    const root = about === null ? null : rootOf(parseXml(decodeText(about), target));
    const id = root?.getAttributeNS(DATA_STORE, 'itemID') ?? root?.getAttribute('ds:itemID') ?? `{${target}}`;
    return [{ id, part: target, text: decodeText(bytes), isNew: false, isChanged: false }];
  });
}

/** The root element's namespace; '' when it has none; null when the text is not XML. */
export function namespaceOf(xml: string): string | null {
  try {
    return rootOf(parseXml(xml, 'custom')).namespaceURI ?? '';
  } catch {
    return null;
  }
}

export function addCustomXml(model: WorkbookModel, text: string): CustomXmlPart {
  const part = model.freePart('customXml/item', '.xml');
  const properties = part.replace('item', 'itemProps');
  const number = Number(/[0-9]+/.exec(part)?.[0] ?? 0);
  const id = freeId(model, number);
  const { relations, contentTypes } = model.parts;
  relations.add('customXml', part);
  const own = new Relations(null, part);
  own.add('customXmlProps', properties);
  const props = `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${DATA_STORE}"><ds:schemaRefs/></ds:datastoreItem>`;
  model.partChanges.set(part, text);
  model.partChanges.set(properties, props);
  model.partChanges.set(own.name, decodeText(own.toBytes()));
  contentTypes.set(properties, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
  contentTypes.set(part, 'application/xml');
  const made: CustomXmlPart = { id, part, text, isNew: true, isChanged: true };
  model.customXml.push(made);
  return made;
}

/** Counted, not drawn by lot: the same run gives the same file. */
function freeId(model: WorkbookModel, start: number): string {
  for (let number = start; ; number += 1) {
    const id = `{CA9A1A00-0000-4000-8000-${number.toString(16).toUpperCase().padStart(12, '0')}}`;
    if (!model.customXml.some((known) => known.id === id)) return id;
  }
}

export function removeCustomXml(model: WorkbookModel, part: CustomXmlPart): void {
  model.customXml.splice(model.customXml.indexOf(part), 1);
  const { relations, zip, contentTypes } = model.parts;
  const relation = relations.all().find(({ target }) => target === part.part);
  if (relation !== undefined) relations.remove(relation.id);
  const own = new Relations(part.isNew ? null : zip, part.part);
  const properties = part.isNew
    ? [part.part.replace('item', 'itemProps')]
    : own.ofKind('customXmlProps').map(({ target }) => target);
  for (const name of [part.part, own.name, ...properties]) {
    contentTypes.remove(name);
    if (zip.has(name)) model.partChanges.set(name, null);
    else model.partChanges.delete(name);
  }
}

export function changeCustomXml(model: WorkbookModel, part: CustomXmlPart, text: string): void {
  part.text = text;
  part.isChanged = true;
  model.partChanges.set(part.part, text);
}
