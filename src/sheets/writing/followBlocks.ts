// Carries the operations of an inverse to where the tool's blocks stand now: renamed sheets, moved and shifted columns,
// rows above. Never lets one of them reach a cell that is not the tool's.
import type { RangeMark, WorkbookReading } from '../grid';
import type { PlanOperation } from '../plan';
import { contains } from './address';
import { formulaAt, recordOf, type BlockRecord } from './blockRecord';
import { headingsOf } from './blockHeadings';
import { bearsHeadings } from './recognised';
import { findBlock, type FoundBlock } from './foundBlock';
import { valueAt } from './gridCell';
import type { Journal } from './journal';
import { columnsOf, movedOperation, type SheetOperation } from './movedOperation';
import { isPageMark } from './ownSheets';

/** The operations to do, or the sheet on which they could hit other cells. */
export type Followed =
  | {
      readonly kind: 'operations';
      readonly operations: readonly PlanOperation[];
      /** None had to be left out but marks, which follow their cells by themselves. */
      readonly isWhole: boolean;
    }
  | { readonly kind: 'reshaped'; readonly sheet: string };

const cornerOf = (operation: PlanOperation): { readonly row: number; readonly column: number } | null => {
  if (operation.kind === 'writeCells') return { row: operation.top, column: operation.left };
  return 'rect' in operation ? { row: operation.rect.top, column: operation.rect.left } : null;
};

function blockOf<M extends RangeMark>(operation: SheetOperation, marks: readonly M[]): M | undefined {
  const onSheet = marks.filter(({ sheet }) => sheet === operation.sheet);
  const corner = cornerOf(operation);
  const around =
    corner === null ? undefined : onSheet.find(({ rect }) => contains(rect, corner.row, corner.column));
  return around ?? onSheet[0];
}

/** Whether the operation would reach a cell with content that lies outside the tool's marks. */
function reachesOthers(
  operation: PlanOperation,
  reading: WorkbookReading,
  ours: readonly RangeMark[],
): boolean {
  const isErasing = operation.kind === 'clearRange' || operation.kind === 'mergeCells';
  if (operation.kind !== 'writeCells' && !isErasing) return false;
  const grid = reading.sheets.find(({ name }) => name === operation.sheet);
  if (grid === undefined) return true;
  const marks = ours.filter(({ sheet }) => sheet === operation.sheet);
  const isOthers = (row: number, column: number): boolean =>
    valueAt(grid, row, column) !== '' && !marks.some(({ rect }) => contains(rect, row, column));
  if (operation.kind === 'writeCells') {
    const { top, left, cells } = operation;
    return cells.some((line, down) =>
      line.some((cell, at) => cell !== null && isOthers(top + down, left + at)),
    );
  }
  const { top, rows } = operation.rect;
  return columnsOf(operation.rect).some((column) =>
    Array.from({ length: rows }, (_, down) => top + down).some((row) => isOthers(row, column)),
  );
}

const isWrittenPage = (record: BlockRecord, { now, grid }: FoundBlock): boolean =>
  isPageMark(record.name) && recordOf(now, formulaAt(grid)).rows !== record.rows;

/** Marks that lie over what they name. */
const recognisedMarks = ({ marks, sheets }: WorkbookReading): readonly RangeMark[] =>
  marks.filter((mark) => {
    const grid = sheets.find(({ name }) => name === mark.sheet);
    return grid !== undefined && bearsHeadings(grid, mark, headingsOf(mark.name));
  });

type Lookup = Pick<Journal, 'blocks' | 'marksBefore'>;

/** What is left of a block that has no mark: only an empty sheet of a run that was cut off may go. */
function withoutMark(
  operation: SheetOperation,
  reading: WorkbookReading,
  isCutOff: boolean,
): readonly PlanOperation[] {
  if (operation.kind === 'setMark') return [operation];
  const grid = reading.sheets.find(({ name }) => name === operation.sheet);
  return isCutOff && operation.kind === 'deleteSheet' && grid !== undefined && grid.rect === null
    ? [operation]
    : [];
}

/**
 * Carries `operations` to where their blocks stand now. Of a run or an undo that was `isCutOff` what cannot be followed
 * is left out, because the next run brings it up to date; otherwise one such operation stops them all.
 */
export function followBlocks(
  operations: readonly PlanOperation[],
  { blocks, marksBefore }: Lookup,
  reading: WorkbookReading,
  isCutOff: boolean,
): Followed {
  const known = new Map<string, FoundBlock | null>();
  const found = (record: BlockRecord): FoundBlock | null => {
    const cached = known.get(record.name);
    if (cached !== undefined) return cached;
    const before = marksBefore.find(({ name }) => name === record.name);
    const block = findBlock(record, before, reading, isCutOff);
    known.set(record.name, block);
    return block;
  };
  const ours = [...recognisedMarks(reading), ...blocks.flatMap((record) => found(record)?.now ?? [])];
  const result: PlanOperation[] = [];
  let isWhole = true;
  for (const operation of operations) {
    if (!('sheet' in operation)) {
      result.push(operation);
      continue;
    }
    const record = blockOf(operation, blocks);
    const block = record === undefined ? null : found(record);
    // A page on which people have written since is theirs.
    if (record !== undefined && block !== null && !isCutOff && isWrittenPage(record, block)) continue;
    const isOfOld = record === undefined && blockOf(operation, marksBefore) !== undefined;
    const there = isOfOld
      ? [operation]
      : block === null
        ? withoutMark(operation, reading, isCutOff)
        : movedOperation(operation, block);
    if (there !== null && !there.some((one) => reachesOthers(one, reading, ours))) result.push(...there);
    else if (!isCutOff) return { kind: 'reshaped', sheet: block?.now.sheet ?? operation.sheet };
    else if (operation.kind !== 'setMark') isWhole = false;
  }
  return { kind: 'operations', operations: result, isWhole };
}
