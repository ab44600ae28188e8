// The rule by which the headings of the results show that figures have changed since the run, without the pane: it looks
// for the word in `Riwayat Evaluasi` by that sheet's mark, so that it never has to be moved.
import { groupedBy } from '../../domain/groupedBy';
import type { RangeMark, Rect, WorkbookReading } from '../grid';
import type { PlanOperation, StaleRule } from '../plan';
import { headingsOf } from './blockHeadings';
import { STALE } from './freshnessWords';
import { textAt } from './gridCell';
import { MARKS, PARTS } from './ownSheets';
import { planPart } from './section';
import type { CellAfter } from './simulate';
import { sequence, type Steps } from './steps';
import { sideBySide } from './watchedRanges';

const LOOKS = { mark: MARKS.history, word: STALE, fill: 'E4DFEC', color: '403151' } as const;
/** Struck through and with words, for colour never stands alone. */
const STRUCK: StaleRule = { ...LOOKS, isStruck: true, note: '' };
const NOTED: StaleRule = { ...LOOKS, isStruck: false, note: ' · usang, nilai ulang' };
const NOTED_HEADING = 'Keterangan';

const isOfResults = ({ name }: RangeMark): boolean =>
  name === MARKS.results || name.startsWith(MARKS.resultsBeside);

interface Headings {
  readonly rect: Rect;
  readonly rule: StaleRule;
}

/** The tool's own heading cells of a block; columns that people put between are left out. */
function headingsUnder(
  { name, rect }: RangeMark,
  textOf: (row: number, column: number) => string,
): readonly Headings[] {
  const known = new Set(headingsOf(name));
  const columns = Array.from({ length: rect.columns }, (_, at) => rect.left + at)
    .map((column) => ({ column, heading: textOf(rect.top, column) }))
    .filter(({ heading }) => known.has(heading));
  return [...groupedBy(columns, ({ heading }) => heading === NOTED_HEADING)].flatMap(([isNoted, cells]) =>
    sideBySide(cells.map(({ column }) => column)).map(([left, width]) => ({
      rect: { top: rect.top, left, rows: 1, columns: width },
      rule: isNoted ? NOTED : STRUCK,
    })),
  );
}

const setting =
  (sheet: string) =>
  ({ rect, rule }: Headings): PlanOperation => ({ kind: 'setStaleRule', sheet, rect, rule });

const isSamePlace = (one: RangeMark, other: RangeMark): boolean =>
  one.name === other.name &&
  one.sheet === other.sheet &&
  one.rect.top === other.rect.top &&
  one.rect.left === other.rect.left;

export interface StaleRules {
  /** Does nothing; when all is taken back, gives the rules back to blocks that the run took away. */
  readonly first: Steps;
  /** After the history, whose mark the rules look at. */
  readonly last: Steps;
}

/** Plans the rules of all results as the run leaves them: `operations` are the run's own, `marks` and `after` as after them. */
export function planStaleRules(
  reading: WorkbookReading,
  operations: readonly PlanOperation[],
  marks: readonly RangeMark[],
  after: CellAfter,
): StaleRules {
  const isKnown =
    reading.parts[PARTS.staleRule] !== undefined && reading.marks.some(({ name }) => name === MARKS.history);
  const before = reading.marks.filter(isOfResults).flatMap((mark) => {
    const grid = reading.sheets.find(({ name }) => name === mark.sheet);
    const headings =
      grid === undefined ? [] : headingsUnder(mark, (row, column) => textAt(grid, row, column));
    return headings.length === 0 ? [] : [{ mark, headings }];
  });
  // A locked sheet is not written to for this alone.
  const isLocked = (sheet: string): boolean =>
    reading.sheets.some((grid) => grid.name === sheet && (grid.isProtected || grid.isFiltered));
  const now = marks.filter((mark) => isOfResults(mark) && !isLocked(mark.sheet));
  const isTakenAway = ({ sheet, rect }: RangeMark): boolean =>
    operations.some(
      (operation) =>
        operation.kind === 'clearWordRules' && operation.sheet === sheet && operation.rect.top === rect.top,
    );
  const gone = isKnown ? before.filter(({ mark }) => isTakenAway(mark)) : [];
  const kept = before.filter(({ mark }) => now.some((one) => isSamePlace(one, mark)));
  const set: Steps = {
    // Every time: the mark that the rules look at is replaced by every run, and people may have cleared them.
    operations: now.flatMap((mark) =>
      headingsUnder(mark, (row, column) => String(after(mark.sheet, row, column)).trim()).map(
        setting(mark.sheet),
      ),
    ),
    inverse: (isKnown ? [] : kept).flatMap(({ mark, headings }) =>
      headings.map(({ rect }): PlanOperation => ({ kind: 'clearWordRules', sheet: mark.sheet, rect })),
    ),
  };
  return {
    first: {
      operations: [],
      inverse: gone.flatMap(({ mark, headings }) => headings.map(setting(mark.sheet))),
    },
    last: sequence([planPart(reading, PARTS.staleRule, JSON.stringify([STRUCK, NOTED])), set]),
  };
}
