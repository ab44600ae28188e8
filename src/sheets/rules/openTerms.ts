// Which terms of a pact are not written, and which pacts may still bind. Small, for the pane tells of it after every look.
import type { Pact } from '../../domain/pact';

const IS_BLANK: Readonly<Record<string, (pact: Pact) => boolean>> = {
  Pemicu: ({ triggers }) => triggers.length === 0,
  Kejar: ({ catchUp }) => catchUp === null,
  'Pejabat Baru': ({ newcomer }) => newcomer === null,
};

/** Whether a term of a pact is not written. */
export const isBlankTerm = (heading: string, pact: Pact): boolean => IS_BLANK[heading]?.(pact) ?? false;

/** Whether the document may bind anybody in the year: those of years before stay as they were signed. */
export function mayBindIn(year: number, { documentKind, date, validUntil }: Pact): boolean {
  const from = `${String(year)}-01-01`;
  if (validUntil !== null) return validUntil >= from;
  return documentKind !== 'Perjanjian Kinerja' || date === null || date >= from;
}
