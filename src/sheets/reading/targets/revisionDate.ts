// The day of the regulation that revised the budget, where a title above the targets prints it: offered as an answer, and never
// taken by itself. Reads titles only.
import type { IsoDate } from '../../../domain/calendar';
import { captionLines } from '../captions/captionLines';
import { dateFromText } from '../cells/dateCell';
import type { FoundTable } from '../headers/foundTable';

const REVISION = /\bperubahan\b|\bp-?apbd\b|\bapbd-?p\b|\bpapbd\b/i;
const DAY = /\b\d{1,2}(?:[/.-]\d{1,2}[/.-]| +[a-z]+ +|-[a-z]+-)\d{4}\b/gi;

/** The only day that titles of a revision name; null for none and for several. */
export function revisionDate({ grid, headerRows }: FoundTable): IsoDate | null {
  const header = (headerRows[0] ?? 1) - (grid.rect?.top ?? 1);
  const titles = captionLines(grid, header, 0).filter(({ text }) => REVISION.test(text));
  const days = new Set(
    titles.flatMap(({ text }) => [...text.matchAll(DAY)].flatMap(([day]) => dateFromText(day) ?? [])),
  );
  const [only = null] = days;
  return days.size === 1 ? only : null;
}
