// How a class of Office.js is declared here: one table of members, each with the requirement set it belongs to.
// A member that is not in the table does not exist; nothing answers for it.
import type { Host } from './host';

export interface Member<S> {
  /** The ExcelApi version that brought it, such as '1.9'. */
  readonly since: string;
  readonly get?: (self: S, host: Host) => unknown;
  readonly set?: (self: S, value: unknown, host: Host) => void;
  readonly call?: (self: S, args: readonly unknown[], host: Host) => unknown;
}

export interface BoundMember {
  readonly name: string;
  readonly since: string;
  readonly get: (() => unknown) | null;
  readonly set: ((value: unknown) => void) | null;
  readonly call: ((args: readonly unknown[]) => unknown) | null;
}

/** An object of Office.js as the executor handles it. */
export interface HostObject {
  readonly className: string;
  /** The key by which a collection gives it again; null when it has none. */
  readonly id: string | null;
  /** What it stands for: a sheet entry, a range, a table. Only its own class looks inside. */
  readonly self: unknown;
  /** The members of a collection, in order; null for anything else. */
  readonly items: ((host: Host) => readonly HostObject[]) | null;
  member(name: string, host: Host): BoundMember | null;
  memberNames(): readonly string[];
}

export interface HostClassOptions<S> {
  readonly id?: (self: S) => string;
  readonly items?: (self: S, host: Host) => readonly HostObject[];
}

export interface HostClass<S> {
  readonly className: string;
  readonly members: Readonly<Record<string, Member<S>>>;
  (self: S): HostObject;
}

const declared = new Map<string, ReadonlyMap<string, string>>();

/** Every declared member as 'Class' to ('member' to its set); the tests compare it with the published typings. */
export function declaredMembers(): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return declared;
}

export function hostClass<S>(
  className: string,
  members: Readonly<Record<string, Member<S>>>,
  options: HostClassOptions<S> = {},
): HostClass<S> {
  declared.set(className, new Map(Object.entries(members).map(([name, { since }]) => [name, since])));
  const { id, items } = options;
  const create = (self: S): HostObject => ({
    className,
    self,
    id: id === undefined ? null : id(self),
    items: items === undefined ? null : (host) => items(self, host),
    memberNames: () => Object.keys(members),
    member: (name, host) => {
      const key = memberKey(name);
      const member = Object.hasOwn(members, key) ? members[key] : undefined;
      if (member === undefined) return null;
      const { get, set, call } = member;
      return {
        name: key,
        since: member.since,
        get: get === undefined ? null : () => get(self, host),
        set:
          set === undefined
            ? null
            : (value) => {
                set(self, value, host);
              },
        call: call === undefined ? null : (args) => call(self, args, host),
      };
    },
  });
  return Object.assign(create, { className, members });
}

/** The library sends 'Values' and 'values' for the same property. */
export function memberKey(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'className' in value && 'memberNames' in value;
}

/** Stands for what an '...OrNullObject' did not find; everything reached from it is it again. */
export const NULL_OBJECT: HostObject = {
  className: 'NullObject',
  id: null,
  self: null,
  items: null,
  member: () => null,
  memberNames: () => [],
};
