// Rows of which a sheet gives stages and realisation by semester alone: nothing stands there for single quarters, so they are
// measured by semester unless `Periode Ukur` says otherwise. Asks no one.
import { plainText } from '../cells/headingText';
import type { IndicatorDraft } from '../draft';
import { valueAt, type FoundTable } from '../headers/foundTable';
import { LAST_SEMESTER, SLOT_HEADINGS, THIS_SEMESTER } from '../headers/slots';

const SEMESTER = /\b(?:semester|smt|sem)\b/;
const FIGURES: readonly string[] = [...SLOT_HEADINGS, THIS_SEMESTER, LAST_SEMESTER];

const known = new WeakMap<FoundTable, boolean>();

/** Measures rows by semester whose stages I and III are blank and whose realisation is headed by semesters and nothing else. */
export function measureBySemester(drafts: readonly IndicatorDraft[]): void {
  for (const draft of drafts) {
    const { row, realisations } = draft;
    if (!hasSemesterStages(draft) || plainText(valueAt(row.table, row.index, 'Periode Ukur')) !== '')
      continue;
    if (realisations.length > 0 && realisations.every(({ table }) => isBySemester(table)))
      draft.measuring = 'Semester';
  }
}

function hasSemesterStages({ plan }: IndicatorDraft): boolean {
  if (plan.months !== null || (plan.cumulativeStages !== null && plan.ownStages !== null)) return false;
  const [first, second, third, fourth] = plan.cumulativeStages ?? plan.ownStages ?? [];
  return (first ?? third ?? null) === null && (second ?? fourth ?? null) !== null;
}

function isBySemester(table: FoundTable): boolean {
  let isOnly = known.get(table);
  if (isOnly === undefined) {
    const headed = FIGURES.filter((heading) => table.columns.has(heading));
    const names = headed.map((heading) => `${heading} ${table.written.get(heading) ?? ''}`.toLowerCase());
    isOnly = names.length > 0 && names.every((name) => SEMESTER.test(name));
    known.set(table, isOnly);
  }
  return isOnly;
}
