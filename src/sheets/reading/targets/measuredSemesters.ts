// Rows of which a sheet gives stages and realisation by semester alone: nothing stands there for single quarters, so they are
// measured by semester unless `Periode Ukur` says otherwise. Asks no one.
import { OWN_STAGE_HEADINGS, STAGE_HEADINGS } from '../../templateSheets';
import { plainText } from '../cells/headingText';
import type { IndicatorDraft } from '../draft';
import { valueAt, type FoundTable } from '../headers/foundTable';
import { LAST_SEMESTER, SLOT_HEADINGS, THIS_SEMESTER } from '../headers/slots';

const SEMESTER = /\b(?:semester|smt|sem)\b/;
const FIGURES: readonly string[] = [...SLOT_HEADINGS, THIS_SEMESTER, LAST_SEMESTER];

/** Stages of single quarters: a sheet that has one anywhere may have forgotten those of other rows. */
const SINGLE = [0, 2].flatMap((stage) => [STAGE_HEADINGS[stage] ?? '', OWN_STAGE_HEADINGS[stage] ?? '']);

const known = new WeakMap<FoundTable, boolean>();
const single = new WeakMap<FoundTable, boolean>();

/** Measures rows by semester whose stages and whose realisation the sheets give by semesters and by nothing else. */
export function measureBySemester(drafts: readonly IndicatorDraft[]): void {
  for (const draft of drafts) {
    const { row, realisations } = draft;
    if (
      hasSingleStages(row.table) ||
      !hasSemesterStages(draft) ||
      plainText(valueAt(row.table, row.index, 'Periode Ukur')) !== ''
    )
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

function hasSingleStages(table: FoundTable): boolean {
  let hasAny = single.get(table);
  if (hasAny === undefined) {
    const columns = SINGLE.flatMap((heading) => table.columns.get(heading) ?? []);
    const rows = columns.length === 0 ? [] : table.grid.values.slice(table.from, table.to);
    hasAny = rows.some((cells) => columns.some((column) => (cells[column] ?? '') !== ''));
    single.set(table, hasAny);
  }
  return hasAny;
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
