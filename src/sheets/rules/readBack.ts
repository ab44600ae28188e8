// Whether edits of rules are read as they were meant: the yardstick before any of them is written. Reads an inspection only.
import type { Inspection } from '../inspection';
import { isBlankTerm } from './openTerms';
import { isSigned, wordsOf } from './pactEdits';
import type { RuleChanges, RuleFault } from './ruleChanges';
import { changedOf, type RuleEdits } from './ruleEdits';

/** `inspection` is that of the workbook as the edits leave it. */
export function isReadBack(
  what: RuleFault['what'],
  { input }: Inspection,
  { shares, bounds, terms, documents }: RuleChanges,
  edits: RuleEdits,
): boolean {
  if (input === null) return false;
  const { schedule, scale } = input.settings;
  switch (what) {
    case 'shares':
      return shares === null || shares.every((share, quarter) => share === schedule[quarter]);
    case 'bounds':
      return (
        bounds === null ||
        (scale !== null &&
          scale.length === bounds.length + 1 &&
          bounds.every((bound, at) => bound === scale[at]?.from))
      );
    case 'terms': {
      const touched = new Set(
        edits.rows
          .filter((edit) => changedOf(edit).length > 0)
          .map(({ sheet, row }) => `${sheet}!${String(row)}`),
      );
      return Object.keys(wordsOf(terms)).every((heading) =>
        input.pacts.every(
          (pact) =>
            !touched.has(`${pact.source.sheet}!${String(pact.source.row)}`) || !isBlankTerm(heading, pact),
        ),
      );
    }
    case 'documents':
      return documents.every((document) =>
        document.opds.every((opd) => isSigned(input.pacts, opd, document)),
      );
  }
}
