// The members by which office.js asks for the events of a sheet or of all sheets, and takes its wish back.
import type { Member } from './hostClass';
import type { EVENT_TYPES } from './hostEvents';

const METHODS: Readonly<Record<string, keyof typeof EVENT_TYPES>> = {
  DataChangedEvent: 'changed',
  SelectionChangedEvent: 'selectionChanged',
};

/** Members for a class; `targetOf` names whom the events are about. */
export function eventMembers<S>(
  targetOf: (self: S) => string,
  since: string,
): Readonly<Record<string, Member<S>>> {
  return Object.fromEntries(
    Object.entries(METHODS).flatMap(([method, name]): (readonly [string, Member<S>])[] => [
      [
        `_Register${method}`,
        {
          since,
          call: (self, _, { events }) => {
            events.register(name, targetOf(self));
            return null;
          },
        },
      ],
      [
        `_Unregister${method}`,
        {
          since,
          call: (self, _, { events }) => {
            events.unregister(name, targetOf(self));
            return null;
          },
        },
      ],
    ]),
  );
}
