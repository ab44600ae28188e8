// Parts the rows of a table into indicators and rows that sum others up: by codes, then by levels, then by figures; and
// leaves out blocks that repeat others. Every row is on one side only, with its reason.
import type { ExcludedRow } from '../../inspection';
import type { Findings } from '../findings';
import { nameAt, sheetRow, type FoundTable } from '../headers/foundTable';
import { plainText } from '../cells/headingText';
import { judgeSums } from './judgedSums';
import { hasLevelCode, indicatorsOf, type ListedRow, type Verdict } from './listedRow';
import { namesOffice, repeatedBlocks, type BlockRow } from './repeatedBlocks';
import type { RowFigures } from './rowFigures';
import { isTitleText } from './rowKind';
import { foldedName } from '../keys/nameKey';
import { REVENUE_ITSELF, revenueLevel } from './revenueGroups';
import { likenessToSum } from './sumEvidence';
import { targetsAbove } from './targetAbove';
import type { RowsReading, SourceRow, StatedSum } from './sourceRows';

export type SortedRows = Pick<RowsReading, 'rows' | 'parents' | 'sums' | 'excluded'>;

/** Sorts the rows of a table, which stand in sheet order with the kinds that their own cells give them. */
export function sortRows(
  table: FoundTable,
  list: readonly ListedRow[],
  figures: RowFigures,
  log: Findings,
  /** The figures of the other side where it stands beside: what they prove of a row holds here too. */
  beside: RowFigures | null = null,
): SortedRows {
  const rows = indicatorsOf(list);
  const verdicts = new Map<number, Verdict>();
  const byCode = parentsByCode(rows);
  const { above, details } = targetsAbove(rows, table.role === 'target' ? byCode : [], figures);
  for (const { index } of details) verdicts.set(index, { reason: 'detail', sum: null });
  for (const parent of byCode) {
    if (above.has(parent) || verdicts.has(parent.index)) continue;
    const scope = { opd: parent.opd, code: parent.code ?? '' };
    verdicts.set(parent.index, { reason: 'parent', sum: { scope, span: null } });
  }
  for (const { index } of groupsAgain(rows, verdicts, figures))
    verdicts.set(index, { reason: 'repeated', sum: null });
  if (rows.some((row) => !hasLevelCode(row))) {
    judgeSums({ table, list, figures, beside, verdicts, log });
  }
  const repeated = repeatedSpans(table, list, figures, verdicts);
  return partOf(table, list, verdicts, repeated);
}

/** Adds all codes above a code; where one is there already, those above it are too. */
function addAncestors(code: string, codes: Set<string>): void {
  for (let at = code.lastIndexOf('.'); at > 0; at = code.lastIndexOf('.', at - 1)) {
    const ancestor = code.slice(0, at);
    if (codes.has(ancestor)) return;
    codes.add(ancestor);
  }
}

/** A row whose code stands above another row's code of the same office is a parent. */
function parentsByCode(rows: readonly SourceRow[]): readonly SourceRow[] {
  const above = new Map<string, Set<string>>();
  for (const row of rows) {
    if (row.code === null) continue;
    let codes = above.get(row.opd);
    if (codes === undefined) above.set(row.opd, (codes = new Set()));
    addAncestors(row.code, codes);
  }
  return rows.filter((row) => row.code !== null && (above.get(row.opd)?.has(row.code) ?? false));
}

/** Rows without a code that bear the name of a group of revenue above with codes, and its figures. */
function groupsAgain(
  rows: readonly SourceRow[],
  parents: ReadonlyMap<number, Verdict>,
  figures: RowFigures,
): readonly SourceRow[] {
  const named = new Map<string, SourceRow>();
  for (const row of rows) if (parents.has(row.index)) named.set(foldedName(row.name), row);
  return rows.filter((row) => {
    if (row.code !== null || (revenueLevel(row.name) ?? REVENUE_ITSELF) >= REVENUE_ITSELF) return false;
    const group = named.get(foldedName(row.name));
    if (group === undefined) return false;
    const under = `${group.code ?? ''}.`;
    const leaves = rows.filter(({ index, code }) => code?.startsWith(under) === true && !parents.has(index));
    const indexes = leaves.map(({ index }) => index);
    return ['equal', 'unknown'].includes(likenessToSum(figures, row.index, indexes));
  });
}

/** Blank rows and hidden ones part no blocks; titles, totals, notes and number rows do. */
function repeatedSpans(
  table: FoundTable,
  list: readonly ListedRow[],
  figures: RowFigures,
  verdicts: ReadonlyMap<number, Verdict>,
): readonly { readonly from: number; readonly to: number }[] {
  const leaves: BlockRow[] = [];
  const sums: BlockRow[] = [];
  const breaks = list.filter(isBlockBreak).map(({ index }) => index);
  if (breaks.length === 0) return [];
  for (const { index, kind, row } of list) {
    const isSum = kind === 'total' || kind === 'subtotal' || verdicts.has(index);
    if (isSum) {
      const named = row ?? { index, opd: '', code: null, name: plainText(nameAt(table, index)) };
      sums.push(named);
    } else if (row !== null && !row.isBare) leaves.push(row);
  }
  return repeatedBlocks(leaves, sums, breaks, figures);
}

function isBlockBreak({ kind, row }: ListedRow): boolean {
  if (kind === 'indicator') return row?.isBare === true && isTitleText(row.name);
  return kind !== 'blank' && kind !== 'other year';
}

interface OfficeSpan {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** The sums that bear an office's name head the rows that they add up. */
function officeSpans(
  list: readonly ListedRow[],
  verdicts: ReadonlyMap<number, Verdict>,
): readonly OfficeSpan[] {
  if (verdicts.size === 0) return [];
  return list.flatMap(({ index, row }) => {
    const span = verdicts.get(index)?.sum?.span ?? null;
    return row === null || span === null || span.from <= index || !namesOffice(row.name)
      ? []
      : [{ name: row.name, ...span }];
  });
}

function underOffice(row: SourceRow, offices: readonly OfficeSpan[]): SourceRow {
  if (row.section !== undefined && namesOffice(row.section)) return row;
  const own = offices.findLast(({ from, to }) => row.index >= from && row.index < to);
  return own === undefined ? row : { ...row, section: own.name };
}

function partOf(
  table: FoundTable,
  list: readonly ListedRow[],
  verdicts: ReadonlyMap<number, Verdict>,
  repeated: readonly { readonly from: number; readonly to: number }[],
): SortedRows {
  const rows: SourceRow[] = [];
  const parents: SourceRow[] = [];
  const sums: StatedSum[] = [];
  const excluded: ExcludedRow[] = [];
  const offices = officeSpans(list, verdicts);
  for (const { index, kind, row } of list) {
    const isRepeated = repeated.some(({ from, to }) => index >= from && index < to);
    const verdict = verdicts.get(index);
    if (row !== null && verdict === undefined && !isRepeated) {
      rows.push(underOffice(row, offices));
      continue;
    }
    const own: ExcludedRow['reason'] = kind === 'heading' ? 'note' : kind === 'indicator' ? 'repeated' : kind;
    excluded.push({ row: sheetRow(table, index), reason: verdict?.reason ?? own });
    if (row !== null && verdict !== undefined) parents.push(row);
    const isTotal = kind === 'total' || kind === 'subtotal';
    const stated = verdict?.sum ?? (isTotal ? { scope: null, span: null } : null);
    // The total behind a repeated block is one of its rows.
    const isOfRepeated = isRepeated || repeated.some(({ to }) => index === to);
    if (stated !== null && !isOfRepeated) sums.push({ index, row: sheetRow(table, index), ...stated });
  }
  return { rows, parents, sums, excluded };
}
