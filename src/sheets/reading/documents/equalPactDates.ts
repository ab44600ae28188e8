// Two documents of one person for the same post, field and day: which one governs cannot be read from their order on
// the sheet, so it is asked. Until it is answered the office's pacts wait.
import type { Pact, PactHold } from '../../../domain/pact';
import { bareName } from '../../../domain/person';
import { positionKey } from '../../../domain/post';
import { hashOf } from '../../writing/contentHash';
import { wordKey } from '../cells/wordKey';
import type { Findings } from '../findings';
import { officePart } from '../keys/rowKeys';

export interface SettledPacts {
  readonly pacts: readonly Pact[];
  readonly pactHolds: readonly PactHold[];
}

/** The document among those of its group: by its number, by its row where it has none of its own. */
function documentId(pact: Pact, group: readonly Pact[]): string {
  const own = wordKey(pact.number);
  const isAlone = group.filter(({ number }) => wordKey(number) === own).length === 1;
  return own !== '' && isAlone ? own : `${pact.source.sheet}!${pact.source.row}`;
}

const groupId = (pact: Pact): string =>
  `pact-day:${pact.source.sheet}!${officePart(pact.opd)}${hashOf(keyOf(pact))}`;

function keyOf({ opd, position, nip, name, field, date }: Pact): string {
  const person = nip ?? bareName(name ?? '');
  return JSON.stringify([opd, positionKey(position), person, field?.trim().toLowerCase() ?? '', date]);
}

/** Asks about every such group; the chosen document stays, the others of its group are left out. */
export function settleEqualPactDates(pacts: readonly Pact[], log: Findings): SettledPacts {
  const groups = new Map<string, Pact[]>();
  for (const pact of pacts) {
    if (pact.date === null) continue;
    const key = keyOf(pact);
    groups.set(key, [...(groups.get(key) ?? []), pact]);
  }
  const pactHolds: PactHold[] = [];
  const leftOut = new Set<Pact>();
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined || group.length === 1) continue;
    const { sheet, row } = first.source;
    const id = groupId(first);
    const answer = log.ask({
      id,
      code: 'PACTS_SAME_DAY',
      sheet,
      cell: `A${row}`,
      facts: { numbers: group.map(({ number }) => number).join(', ') },
      options: group.map((pact) => ({ id: documentId(pact, group), facts: { number: pact.number } })),
    });
    log.touch(id);
    if (answer === null) pactHolds.push({ code: 'PACTS_SAME_DAY', questionId: id, opd: first.opd });
    else for (const pact of group) if (documentId(pact, group) !== answer) leftOut.add(pact);
  }
  return { pacts: pacts.filter((pact) => !leftOut.has(pact)), pactHolds };
}
