// Answers `load`: the asked properties of an object, through nested objects and collections, in the library's shape.
import { requireMember } from './executor';
import { hasApiSet, type Host } from './host';
import { isHostObject, memberKey, NULL_OBJECT, type HostObject } from './hostClass';
import { HostError } from './hostError';
import type { QueryInfo } from './protocol';

interface Wanted {
  all: boolean;
  readonly nested: Map<string, Wanted>;
}

const newWanted = (): Wanted => ({ all: false, nested: new Map() });

function collect(query: QueryInfo): Wanted {
  const root = newWanted();
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let at = root;
    for (const step of path.split('/').map((word) => word.trim())) {
      if (step === '') continue;
      if (step === '$all' || step === '*') {
        at.all = true;
        break;
      }
      const key = memberKey(step);
      const next = at.nested.get(key) ?? newWanted();
      at.nested.set(key, next);
      at = next;
    }
  }
  if (root.nested.size === 0) root.all = true;
  return root;
}

export function readQuery(object: HostObject, query: QueryInfo, host: Host): unknown {
  return read(object, collect(query), host, query);
}

function read(object: HostObject, wanted: Wanted, host: Host, query: QueryInfo = {}): unknown {
  if (object === NULL_OBJECT) return null;
  if (object.items !== null) return readCollection(object, wanted, host, query);
  const result: Record<string, unknown> = {};
  const names = new Map(wanted.nested);
  if (wanted.all || names.size === 0) {
    for (const name of scalarNames(object, host)) if (!names.has(name)) names.set(name, newWanted());
  }
  for (const [name, inner] of names) {
    const { get } = requireMember(object, name, host);
    if (get === null) throw new HostError('InvalidArgument', `${object.className}.${name} cannot be loaded`);
    const value = get();
    result[pascal(name)] = isHostObject(value) ? read(value, inner, host) : (value ?? null);
  }
  return result;
}

function readCollection(object: HostObject, wanted: Wanted, host: Host, query: QueryInfo): unknown {
  const inner = newWanted();
  const own: Record<string, unknown> = {};
  inner.all = wanted.all;
  for (const [name, next] of wanted.nested) {
    if (name === 'items') {
      for (const [key, value] of next.nested) inner.nested.set(key, value);
      inner.all ||= next.nested.size === 0 || next.all;
    } else if (name === 'count' && object.member('count', host) !== null) {
      own['Count'] = requireMember(object, 'count', host).get?.();
    } else inner.nested.set(name, next);
  }
  const skip = query.Skip ?? 0;
  const all = object.items?.(host) ?? [];
  const items = all.slice(skip, query.Top === undefined || query.Top <= 0 ? undefined : skip + query.Top);
  return {
    ...own,
    _Items: items.map((item) => ({
      ...(read(item, inner, host) as Record<string, unknown>),
      ...(item.id === null ? {} : { _Id: item.id }),
    })),
  };
}

/** Properties that are plain values, as `load()` without an argument means them. */
function scalarNames(object: HostObject, host: Host): readonly string[] {
  return object.memberNames().filter((name) => {
    const member = object.member(name, host);
    if (member?.get == null || name.startsWith('_')) return false;
    return hasApiSet(host.profile.apiSet, member.since) && !isHostObject(member.get());
  });
}

const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
