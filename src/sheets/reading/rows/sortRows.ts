// Parts the rows of a table into indicators and rows that sum others up: by codes, then by levels, then by figures; and
// leaves out blocks that repeat others. Every row is on one side only, with its reason.
import { rowTag } from '../keys/rowTag';
import type { ExcludedRow } from '../../inspection';
import { arithmeticSums, type FoundSum } from './arithmeticSums';
import { decimalText } from '../../../domain/amount';
import type { Findings } from '../findings';
import { addressUnder, nameAt, sheetRow, valueAt, type FoundTable } from '../headers/foundTable';
import { plainText } from '../cells/headingText';
import { parentsByLevel, type OutlineRow } from './parentRows';
import { repeatedBlocks, type BlockRow } from './repeatedBlocks';
import type { RowFigures } from './rowFigures';
import { isTitleText, type RowKind } from './rowKind';
import { foldedName } from '../keys/nameKey';
import { REVENUE_ITSELF, revenueLevel } from './revenueGroups';
import { likenessToSum } from './sumEvidence';
import { levelsOf, wordLevelsOf } from './rowLevels';
import type { RowsReading, SourceRow, StatedSum } from './sourceRows';
import { unitFactor } from '../cells/unit';

export interface ListedRow {
  readonly index: number;
  readonly kind: RowKind;
  /** Of indicators only. */
  readonly row: SourceRow | null;
  /** A subtotal whose formula adds up rows below it. */
  readonly addsBelow?: boolean;
}

/** How a row was found to be no indicator after all. */
interface Verdict {
  readonly reason: 'parent' | 'subtotal' | 'repeated';
  readonly sum: Pick<StatedSum, 'scope' | 'span'> | null;
}

export type SortedRows = Pick<RowsReading, 'rows' | 'parents' | 'sums' | 'excluded'>;

/** Sorts the rows of a table, which stand in sheet order with the kinds that their own cells give them. */
export function sortRows(
  table: FoundTable,
  list: readonly ListedRow[],
  figures: RowFigures,
  log: Findings,
): SortedRows {
  const rows = indicatorsOf(list);
  const verdicts = new Map<number, Verdict>();
  for (const parent of parentsByCode(rows)) {
    const scope = { opd: parent.opd, code: parent.code ?? '' };
    verdicts.set(parent.index, { reason: 'parent', sum: { scope, span: null } });
  }
  for (const { index } of groupsAgain(rows, verdicts, figures))
    verdicts.set(index, { reason: 'repeated', sum: null });
  if (rows.some((row) => !hasLevelCode(row))) {
    const isMoney = moneyTest(table);
    const spans = judgeLevels(table, list, isMoney, figures, verdicts, log);
    judgeFigures(list, isMoney, spans, figures, verdicts, log);
  }
  const repeated = repeatedSpans(table, list, figures, verdicts);
  return partOf(table, list, verdicts, repeated);
}

function indicatorsOf(list: readonly ListedRow[]): readonly SourceRow[] {
  const rows: SourceRow[] = [];
  for (const { row } of list) if (row !== null) rows.push(row);
  return rows;
}

/** A code that says the level itself, as `IKU-1` does not. */
const hasLevelCode = ({ code }: SourceRow): boolean =>
  code !== null && (code.includes('.') || /^[4-8]$/.test(code));

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

/** Whether a row's figures may be added: its unit is money, or it names none. */
function moneyTest(table: FoundTable): (index: number) => boolean {
  if (!table.columns.has('Satuan')) return () => true;
  return (index) => {
    const unit = plainText(valueAt(table, index, 'Satuan'));
    return unit === '' || unitFactor(unit) !== null || /^(?:ribu|juta|mil[iy]ar)$/i.test(unit);
  };
}

type Spans = ReadonlyMap<number, number>;

/** Parents by the level of their names; gives the ends of what stands under each. */
function judgeLevels(
  table: FoundTable,
  list: readonly ListedRow[],
  isMoney: (index: number) => boolean,
  figures: RowFigures,
  verdicts: Map<number, Verdict>,
  log: Findings,
): Spans {
  const spans = new Map<number, number>();
  const entries = list.filter(
    ({ kind, addsBelow }) => kind === 'indicator' || kind === 'heading' || addsBelow === true,
  );
  const indexes = entries.map(({ index }) => index);
  const signs = [levelsOf(table, indexes), wordLevelsOf(table, indexes)].filter((levels) => levels !== null);
  if (signs.length === 0) return spans;
  const outline: readonly OutlineRow[] = entries.map(({ index, row, addsBelow = false }) => ({
    index,
    hasLevelCode: row !== null && hasLevelCode(row),
    opd: row?.opd ?? '',
    hasFigure: figures.hasAmount(index),
    isMoney: isMoney(index),
    isSum: addsBelow,
  }));
  const parents = signs
    .flatMap((levels) => parentsByLevel(outline, levels, figures))
    .filter(({ place }, at, all) => all.findIndex((one) => one.place === place) === at);
  const asked = parents.filter(({ verdict }) => verdict === 'ask all');
  for (const { place, end, verdict } of parents) {
    const entry = entries[place];
    if (entry === undefined || verdicts.has(entry.index)) continue;
    const span = { from: entry.index + 1, to: end };
    const doubt: Doubt | null =
      verdict === 'parent' || entry.row === null
        ? null
        : { row: entry.row, span, count: verdict === 'ask all' ? asked.length : 1 };
    if (doubt !== null && !isConfirmedSum(doubt, figures, log)) continue;
    const hasFigure = outline[place]?.hasFigure ?? false;
    const reason = entry.addsBelow === true ? 'subtotal' : 'parent';
    verdicts.set(entry.index, { reason, sum: hasFigure ? { scope: null, span } : null });
    spans.set(entry.index, end);
  }
  return spans;
}

/** Sums by figures alone. What rests on two round figures is asked about where totals stand, else left as it is. */
function judgeFigures(
  list: readonly ListedRow[],
  isMoney: (index: number) => boolean,
  spans: Spans,
  figures: RowFigures,
  verdicts: Map<number, Verdict>,
  log: Findings,
): void {
  const rows = indicatorsOf(list).filter(({ index }) => !verdicts.has(index) || spans.has(index));
  const breaks = list
    .filter(
      ({ kind, row }) =>
        kind === 'total' || kind === 'subtotal' || kind === 'heading' || row?.isBare === true,
    )
    .map(({ index }) => index);
  const nodes = rows.map((row) => ({
    index: row.index,
    opd: row.opd,
    hasCode: row.code !== null,
    isMoney: isMoney(row.index),
    end: spans.get(row.index) ?? null,
  }));
  const found = arithmeticSums(nodes, breaks, figures);
  const byIndex = found.length === 0 ? null : new Map(rows.map((row) => [row.index, row]));
  for (const sum of found) {
    const row = byIndex?.get(sum.index);
    if (row === undefined || row.sumQuestion !== undefined) continue;
    const span = { from: sum.from, to: sum.to };
    if (sum.proof !== 'certain') {
      if (sum.proof === 'weak' && !isAtEdge(sum, rows)) continue;
      if (!isConfirmedSum({ row, span, count: 1 }, figures, log)) continue;
    }
    verdicts.set(sum.index, { reason: sum.kind, sum: { scope: null, span } });
  }
}

/** A total stands last, a parent first. */
const isAtEdge = ({ kind, index }: FoundSum, rows: readonly SourceRow[]): boolean =>
  (kind === 'parent' ? rows[0] : rows.at(-1))?.index === index;

/** A row that may be a sum. */
interface Doubt {
  readonly row: SourceRow;
  readonly span: { readonly from: number; readonly to: number };
  /** How many rows of the table one answer settles. */
  readonly count: number;
}

/** The officer's answer; while it is open the row stays, with the question. */
function isConfirmedSum({ row, span, count }: Doubt, figures: RowFigures, log: Findings): boolean {
  const { table } = row;
  const sheet = table.grid.name;
  const amount = figures.amounts(row.index).find((one) => one !== null && one !== 0n) ?? 0n;
  const id =
    count > 1 ? `sums:${sheet}!${rowTag(table, table.from)}` : `sum:${sheet}!${rowTag(table, row.index)}`;
  const answer = log.ask({
    id,
    code: count > 1 ? 'ROWS_MAY_BE_SUMS' : 'ROW_MAY_BE_SUM',
    sheet,
    cell:
      addressUnder(table, row.index, 'Uraian/Indikator Kinerja') ??
      addressUnder(table, row.index, 'Kode Rekening'),
    facts: {
      name: row.name,
      amount: decimalText(amount),
      first: String(sheetRow(table, span.from)),
      last: String(sheetRow(table, span.to - 1)),
      rows: String(count),
    },
    options: [{ id: 'sum' }, { id: 'own' }],
  });
  if (answer === null) row.sumQuestion = id;
  return answer === 'sum';
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
  for (const { index, kind, row } of list) {
    const isRepeated = repeated.some(({ from, to }) => index >= from && index < to);
    const verdict = verdicts.get(index);
    if (row !== null && verdict === undefined && !isRepeated) {
      rows.push(row);
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
