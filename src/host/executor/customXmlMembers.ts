// CustomXmlPart and its two collections.
import type { CustomXmlPart, WorkbookModel } from '../engine/workbookModel';
import { addCustomXml, changeCustomXml, namespaceOf, removeCustomXml } from '../file/customXmlParts';
import { asText } from './arguments';
import { hostClass } from './hostClass';
import { HostError, invalidArgument, itemNotFound } from './hostError';

const idOf = ({ id }: CustomXmlPart): string => id;

function checkedXml(value: unknown): string {
  const xml = asText(value, 'xml');
  if (namespaceOf(xml) === null) throw invalidArgument('xml');
  return xml;
}

export const CustomXmlPartClass = hostClass<CustomXmlPart>(
  'CustomXmlPart',
  {
    id: { since: '1.5', get: idOf },
    namespaceUri: { since: '1.5', get: ({ text }) => namespaceOf(text) ?? '' },
    getXml: { since: '1.5', call: ({ text }) => text },
    setXml: {
      since: '1.5',
      call: (part, [xml], { model }) => {
        changeCustomXml(model, part, checkedXml(xml));
      },
    },
    delete: {
      since: '1.5',
      call: (part, _, { model }) => {
        removeCustomXml(model, part);
      },
    },
  },
  { id: idOf },
);

const find = (parts: readonly CustomXmlPart[], id: unknown): CustomXmlPart | undefined =>
  parts.find((part) => part.id.toLowerCase() === asText(id, 'id').toLowerCase());

export const CustomXmlPartScopedCollectionClass = hostClass<readonly CustomXmlPart[]>(
  'CustomXmlPartScopedCollection',
  {
    getCount: { since: '1.5', call: (parts) => parts.length },
    getItem: {
      since: '1.5',
      call: (parts, [id]) => {
        const found = find(parts, id);
        if (found === undefined) throw itemNotFound(String(id));
        return CustomXmlPartClass(found);
      },
    },
    getItemOrNullObject: {
      since: '1.5',
      call: (parts, [id]) => {
        const found = find(parts, id);
        return found === undefined ? null : CustomXmlPartClass(found);
      },
    },
    getOnlyItem: {
      since: '1.5',
      call: (parts) => {
        const [only, more] = parts;
        if (only === undefined || more !== undefined)
          throw new HostError('GeneralException', 'Not exactly one item.');
        return CustomXmlPartClass(only);
      },
    },
    getOnlyItemOrNullObject: {
      since: '1.5',
      call: (parts) => {
        const [only, more] = parts;
        return only === undefined || more !== undefined ? null : CustomXmlPartClass(only);
      },
    },
  },
  { items: (parts) => parts.map(CustomXmlPartClass) },
);

export const CustomXmlPartCollectionClass = hostClass<WorkbookModel>(
  'CustomXmlPartCollection',
  {
    add: { since: '1.5', call: (model, [xml]) => CustomXmlPartClass(addCustomXml(model, checkedXml(xml))) },
    getByNamespace: {
      since: '1.5',
      call: (model, [uri]) =>
        CustomXmlPartScopedCollectionClass(
          model.customXml.filter(({ text }) => namespaceOf(text) === asText(uri, 'namespaceUri')),
        ),
    },
    getCount: { since: '1.5', call: (model) => model.customXml.length },
    getItem: {
      since: '1.5',
      call: (model, [id]) => {
        const found = find(model.customXml, id);
        if (found === undefined) throw itemNotFound(String(id));
        return CustomXmlPartClass(found);
      },
    },
    getItemOrNullObject: {
      since: '1.5',
      call: (model, [id]) => {
        const found = find(model.customXml, id);
        return found === undefined ? null : CustomXmlPartClass(found);
      },
    },
  },
  { items: (model) => model.customXml.map(CustomXmlPartClass) },
);
