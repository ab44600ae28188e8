// Answers that hold for the sheet which follows the one they were given for: `LRA 9` and then `LRA 10`. Only for kinds of
// questions whose answer belongs to how a sheet is kept, never for those about one row, a year or a month.
import { sheetFold } from './pointing/sheetFold';

/** Units, running totals, dashes, words where numbers belong, the order of days and months. */
const CARRIED: ReadonlySet<string> = new Set([
  'unit',
  'running',
  'dash',
  'text',
  'stage-kind',
  'months-or-totals',
  'report-differs',
  'date-order',
]);
/** A row's own question has its key behind the sheet. */
const WITHOUT_ROWS: ReadonlySet<string> = new Set(['running']);

/** An id without month and year of its sheet; null where its answer holds for that sheet alone. */
function foldedId(id: string): string | null {
  const colon = id.indexOf(':');
  const kind = id.slice(0, Math.max(colon, 0));
  if (!CARRIED.has(kind)) return null;
  const mark = id.indexOf('!', colon);
  if (mark >= 0 && WITHOUT_ROWS.has(kind)) return null;
  const sheet = sheetFold(id.slice(colon + 1, mark < 0 ? undefined : mark));
  return sheet === null ? null : `${kind}:${sheet}${mark < 0 ? '' : id.slice(mark)}`;
}

export interface CarriedAnswer {
  /** The id under which it was given. */
  readonly from: string;
  readonly answer: string;
}

export class CarriedAnswers {
  private byFold: Map<string, CarriedAnswer | null> | null = null;

  constructor(private readonly answers: Readonly<Record<string, string>>) {}

  /** The answer given for sheets of the same kind; null where there is none or where they differ. */
  to(id: string): CarriedAnswer | null {
    const fold = foldedId(id);
    if (fold === null) return null;
    return (this.byFold ??= this.gathered()).get(fold) ?? null;
  }

  private gathered(): Map<string, CarriedAnswer | null> {
    const found = new Map<string, CarriedAnswer | null>();
    for (const [from, answer] of Object.entries(this.answers)) {
      const fold = foldedId(from);
      if (fold === null) continue;
      const known = found.get(fold);
      if (known === undefined) found.set(fold, { from, answer });
      else if (known?.answer !== answer) found.set(fold, null);
    }
    return found;
  }
}
