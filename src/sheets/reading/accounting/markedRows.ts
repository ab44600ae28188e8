// Rows whose name bears the mark of a footnote that calls their figures foreseen: `Pajak Reklame *)` with `*) masih estimasi`.
// Reads names and notes, no figure.
import { foreseenNote, marked } from '../cells/footnotes';
import { plainText } from '../cells/headingText';
import { nameAt } from '../headers/foundTable';
import type { Block } from './blockColumns';
import type { NotedReach } from './notedPeriods';

/** Each such row of a block, of which no month is complete; what a note says of months that it names is read elsewhere. */
export function markedRows({ tables, rows }: Block): readonly NotedReach[] {
  const table = tables.find(({ role }) => role === 'realisation');
  if (table === undefined) return [];
  return [...rows].flatMap(([index, drafts]): readonly NotedReach[] => {
    const name = nameAt(table, index);
    const mark = marked(name)?.mark ?? null;
    const note = mark === null ? null : foreseenNote(table.grid, mark);
    const place = [index, table.nameColumns[0] ?? 0] as const;
    // Nobody could answer for the name alone.
    return note === null ? [] : [{ text: `${plainText(name)} ${note.trim()}`, place, through: 0, drafts }];
  });
}
