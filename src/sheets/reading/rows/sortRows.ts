// Parts the rows of a table into indicators and rows that sum others up: by codes, then by levels, then by figures; and
// leaves out blocks that repeat others. Every row is on one side only, with its reason.
import type { ExcludedRow } from '../../inspection';
import type { Findings } from '../findings';
import { addressUnder, nameAt, sheetRow, type FoundTable } from '../headers/foundTable';
import { plainText } from '../cells/headingText';
import { parentsByCode, sumsOfOffices } from './codeParents';
import { judgeSums } from './judgedSums';
import { hasLevelCode, indicatorsOf, type ListedRow, type Verdict } from './listedRow';
import { namesOffice, repeatedBlocks, type BlockRow } from './repeatedBlocks';
import { rowsBelowTotal } from './belowTotal';
import { withBlocks } from './rowBlocks';
import type { RowFigures } from './rowFigures';
import { isTitleText } from './rowKind';
import { foldedName } from '../keys/nameKey';
import { REVENUE_ITSELF, revenueLevel } from './revenueGroups';
import { likenessToSum } from './sumEvidence';
import { askLevel, idOf as levelQuestionOf, settleDashed, targetsAbove } from './targetAbove';
import { untargetedRows } from './untargetedRows';
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
  const byCode = parentsByCode(rows, figures);
  const alone = table.role === 'target' ? byCode.filter(({ isSum }) => !isSum).map(({ row }) => row) : [];
  const over = targetsAbove(rows, alone, figures);
  const { above, details } = settleDashed(over, figures, log);
  for (const { index } of details) verdicts.set(index, { reason: 'detail', sum: null });
  for (const { row, opd } of byCode) {
    if (above.has(row) || verdicts.has(row.index)) continue;
    const scope = { opd, code: row.code ?? '' };
    verdicts.set(row.index, { reason: 'parent', sum: { scope, span: null } });
  }
  for (const { index } of sumsOfOffices(rows, figures))
    if (!verdicts.has(index)) verdicts.set(index, { reason: 'parent', sum: null });
  for (const { index } of groupsAgain(rows, verdicts, figures))
    verdicts.set(index, { reason: 'repeated', sum: null });
  if (rows.some((row) => !hasLevelCode(row))) {
    judgeSums({ table, list, figures, beside, verdicts, log });
  }
  if (table.role === 'target') keepTargetsAbove(list, figures, verdicts, log);
  const below = rowsBelowTotal(table, list, { own: figures, beside, sums: verdicts });
  for (const index of below) if (!verdicts.has(index)) verdicts.set(index, { reason: 'note', sum: null });
  const [first] = below;
  if (first !== undefined && table.role === 'target') {
    const cell = addressUnder(table, first, 'Uraian/Indikator Kinerja');
    log.issue('ROWS_BELOW_TOTAL', 'info', { sheet: table.grid.name, cell }, { found: String(below.size) });
  }
  const repeated = repeatedSpans(table, list, figures, verdicts);
  const own = untargetedRows(table, list, beside, verdicts);
  const untargeted = new Set([...own].filter(({ index }) => !below.has(index)));
  return partOf(table, listedWith(list, untargeted), verdicts, repeated);
}

/**
 * A row that its realisation alone makes a parent, over rows of which none has a target, is what the target is for; over rows with
 * typed dashes or zeros it is asked.
 */
function keepTargetsAbove(
  list: readonly ListedRow[],
  figures: RowFigures,
  verdicts: Map<number, Verdict>,
  log: Findings,
): void {
  const [first] = list;
  if (first === undefined) return;
  for (const [index, { reason, sum }] of [...verdicts]) {
    const span = sum?.span ?? null;
    if (reason !== 'parent' || span === null || !hasTarget(index)) continue;
    const parts = list.slice(span.from - first.index, span.to - first.index);
    if (parts.some((one) => figures.isStated(one.index))) continue;
    const isNought = parts.some(({ row, index: part }) => row !== null && figures.isNought(part));
    if (isNought ? !isOfAccount(list[index - first.index]?.row, parts, log) : !parts.some(isUntargeted))
      continue;
    verdicts.delete(index);
    for (const { index: part, row } of parts)
      if (row !== null) verdicts.set(part, { reason: 'detail', sum: null });
  }

  function hasTarget(index: number): boolean {
    return figures.amounts(index).some((amount) => (amount ?? 0n) !== 0n);
  }
}

const isUntargeted = ({ untargeted }: ListedRow): boolean => untargeted !== undefined;

/** Whether the officer says that the account has the target; while it is open its parts wait. */
function isOfAccount(
  account: SourceRow | null | undefined,
  parts: readonly ListedRow[],
  log: Findings,
): boolean {
  if (account === null || account === undefined) return false;
  const answer = askLevel(account, log);
  if (answer === null)
    for (const { row } of parts) if (row !== null) row.levelQuestion = levelQuestionOf(account);
  return answer === 'account';
}

/** The list with the rows that are indicators without a target in the place of headings. */
const listedWith = (list: readonly ListedRow[], rows: ReadonlySet<SourceRow>): readonly ListedRow[] =>
  rows.size === 0
    ? list
    : list.map((one) =>
        one.untargeted !== undefined && rows.has(one.untargeted)
          ? { index: one.index, kind: 'indicator', row: one.untargeted }
          : one,
      );

/** Rows without a code that bear the name of a group of revenue above with codes, and its figures. */
function groupsAgain(
  rows: readonly SourceRow[],
  parents: ReadonlyMap<number, Verdict>,
  figures: RowFigures,
): readonly SourceRow[] {
  if (parents.size === 0) return [];
  const named = new Map<string, SourceRow>();
  for (const row of rows) if (parents.has(row.index)) named.set(foldedName(row.name), row);
  if (named.size === 0) return [];
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
  if (offices.length === 0) return row;
  if (row.section !== undefined && namesOffice(row.section)) return row;
  const own = offices.findLast(({ from, to }) => row.index >= from && row.index < to);
  return own === undefined ? row : { ...row, section: own.name };
}

/** Without a test made for every row: nearly all tables repeat nothing. */
function isWithin(spans: readonly { readonly from: number; readonly to: number }[], index: number): boolean {
  for (const { from, to } of spans) if (index >= from && index < to) return true;
  return false;
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
    const isRepeated = isWithin(repeated, index);
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
  return { rows: withBlocks(table, rows, list, verdicts), parents, sums, excluded };
}
