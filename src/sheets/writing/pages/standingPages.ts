// Which pages stand in a workbook, and whether a run has any to make or to renew. Small, for it is asked in every run.
import type { WorkbookReading } from '../../grid';
import { isPageMark, MARKS, type ExtraSheet } from '../ownSheets';

interface Asked {
  readonly reading: WorkbookReading;
  readonly wants?: readonly ExtraSheet[];
}

/** Whether the page stands in the workbook. */
const hasPage = ({ marks, sheets }: WorkbookReading, mark: string): boolean =>
  marks.some(({ name, sheet }) => name === mark && sheets.some((grid) => grid.name === sheet));

/** Whether a run makes the page, or renews it because it stands. */
export const wantsPage = ({ reading, wants }: Asked, page: ExtraSheet): boolean =>
  wants?.includes(page) === true || hasPage(reading, MARKS[page]);

/** Whether a run has any page to plan. */
export const wantsPages = ({ reading, wants }: Asked): boolean =>
  wants?.some((sheet) => isPageMark(MARKS[sheet])) === true ||
  reading.marks.some(({ name }) => isPageMark(name) && hasPage(reading, name));
