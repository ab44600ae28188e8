// Which rows of a list without codes that tell it are sums of others: by the level of their names, then by figures alone. What
// neither side of the sheet proves the officer is asked.
import { decimalText } from '../../../domain/amount';
import { isLevelUnit, unitCellFactor } from '../cells/unit';
import { plainText } from '../cells/headingText';
import type { Findings } from '../findings';
import { addressUnder, sheetRow, valueAt, type FoundTable } from '../headers/foundTable';
import { rowTag } from '../keys/rowTag';
import { arithmeticSums, type FoundSum } from './arithmeticSums';
import { parentsByLevel, type LevelParent, type OutlineRow } from './parentRows';
import { nearSumsOf } from './nearSums';
import type { RowFigures } from './rowFigures';
import { levelsOf, nameLevelsOf, type Levels } from './rowLevels';
import { hasLevelCode, indicatorsOf, type ListedRow, type Verdict } from './listedRow';
import type { SourceRow } from './sourceRows';
import { isKindOfRetribution } from './revenueGroups';
import { twinsOf } from './twinRows';
import { isFarFromSum, likenessToSum, proofOfSum, type Proof } from './sumEvidence';
import { sumParts } from './sumParts';

/** Whether a row's figures may be added: its unit is money, or it names none. */
function moneyTest(table: FoundTable): (index: number) => boolean {
  if (!table.columns.has('Satuan')) return () => true;
  return (index) => {
    const unit = plainText(valueAt(table, index, 'Satuan'));
    return unit === '' || unitCellFactor(unit) !== null;
  };
}

interface Judged {
  readonly table: FoundTable;
  readonly list: readonly ListedRow[];
  readonly figures: RowFigures;
  readonly beside: RowFigures | null;
  readonly verdicts: Map<number, Verdict>;
  readonly log: Findings;
}

const sidesOf = ({ figures, beside }: Judged): readonly RowFigures[] =>
  beside === null ? [figures] : [figures, beside];

/** Adds the verdicts that levels give, then those of figures alone. */
export function judgeSums(judged: Judged): void {
  const isMoney = moneyTest(judged.table);
  judgeFigures(judged, isMoney, judgeLevels(judged, isMoney));
  judgeLikely(judged, isMoney);
}

/** A row over others that have the same figures, or nearly the same together, is asked about. */
function judgeLikely(judged: Judged, isMoney: (index: number) => boolean): void {
  const { list, figures, verdicts, log } = judged;
  const rows = indicatorsOf(list).filter(({ index }) => !verdicts.has(index) && isMoney(index));
  const sides = sidesOf(judged);
  const near = nearSumsOf(rows, sides).map(({ row, first, last }) => {
    const span = { from: first.index, to: last.index + 1 };
    const proof = proofOfSpan(row, span, rows, sides);
    const isBelow = first.index < row.index;
    const reason: Verdict['reason'] = isBelow ? 'subtotal' : 'parent';
    return { row, span, reason, isEqual: isBelow || proof !== null, isCertain: proof === 'certain' };
  });
  for (const { row, span, reason, isCertain } of near)
    if (isCertain && row.sumQuestion === undefined)
      verdicts.set(row.index, { reason, sum: { scope: null, span } });
  const twins = twinsOf(rows, sides).map((row) => {
    const span = { from: row.index + 1, to: row.index + 2 };
    return { row, span, reason: 'parent' as const, isEqual: true };
  });
  for (const { row, span, reason } of twins)
    if (isKindOfRetribution(row.name) && row.sumQuestion === undefined && !verdicts.has(row.index))
      verdicts.set(row.index, { reason, sum: { scope: null, span } });
  for (const { row, span, reason, isEqual } of [...twins, ...near]) {
    if (row.sumQuestion !== undefined || verdicts.has(row.index)) continue;
    if (isConfirmedSum({ row, span, isEqual, count: 1 }, figures, log))
      verdicts.set(row.index, { reason, sum: { scope: null, span } });
  }
}

/** What the indicators of a span, which other parents may part, prove of a row on every side; null: it is not their sum. */
function proofOfSpan(
  row: SourceRow,
  span: Doubt['span'],
  rows: readonly SourceRow[],
  sides: readonly RowFigures[],
): Proof | null {
  const addends: number[] = [];
  for (let at = firstFrom(rows, span.from); (rows[at]?.index ?? span.to) < span.to; at += 1)
    addends.push(rows[at]?.index ?? 0);
  const filled = sides.filter((figures) => figures.hasAmount(row.index));
  const proofs = filled.map((figures) => proofOfSum(figures, row.index, addends, false));
  if (proofs.includes(null)) return null;
  return proofs.includes('certain') ? 'certain' : 'likely';
}

type Spans = ReadonlyMap<number, number>;

/** Parents by the level of their names; gives the ends of what stands under each. */
function judgeLevels(judged: Judged, isMoney: (index: number) => boolean): Spans {
  const { table, list, figures, beside, verdicts, log } = judged;
  const spans = new Map<number, number>();
  const entries = list.filter(
    ({ kind, addsBelow }) => kind === 'indicator' || kind === 'heading' || addsBelow === true,
  );
  const indexes = entries.map(({ index }) => index);
  const marked = levelsOf(table, indexes);
  const signs = [...(marked === null ? [] : [marked]), ...nameLevelsOf(table, indexes)];
  if (signs.length === 0) return spans;
  const outline: readonly OutlineRow[] = entries.map(({ index, row, addsBelow = false }) => ({
    index,
    hasLevelCode: row !== null && hasLevelCode(row),
    opd: row?.opd ?? '',
    hasFigure: figures.hasAmount(index),
    isMoney: isMoney(index),
    isLevel: isLevelUnit(plainText(valueAt(table, index, 'Satuan'))),
    isSum: addsBelow,
    name: row?.name ?? '',
  }));
  const sides = sidesOf(judged);
  const parents = signs
    .flatMap((levels) => [
      ...parentsByLevel(outline, levels, figures, sides),
      ...(beside === null ? [] : provenBeside(outline, levels, beside, sides)),
    ])
    .toSorted((a, b) => Number(b.verdict === 'parent') - Number(a.verdict === 'parent'))
    .filter(({ place }, at, all) => all.findIndex((one) => one.place === place) === at)
    .toSorted((a, b) => a.place - b.place);
  const asked = parents.filter(({ verdict }) => verdict === 'ask all');
  for (const { place, end, verdict, isEqual } of parents) {
    const entry = entries[place];
    if (entry === undefined || verdicts.has(entry.index)) continue;
    const span = { from: entry.index + 1, to: end };
    const doubt: Doubt | null =
      verdict === 'parent' || entry.row === null
        ? null
        : { row: entry.row, span, isEqual, count: verdict === 'ask all' ? asked.length : 1 };
    if (doubt !== null && !isConfirmedSum(doubt, figures, log)) continue;
    const hasFigure = outline[place]?.hasFigure ?? false;
    const reason = entry.addsBelow === true ? 'subtotal' : 'parent';
    verdicts.set(entry.index, { reason, sum: hasFigure ? { scope: null, span } : null });
    spans.set(entry.index, end);
  }
  return spans;
}

/** Parents whose figures beside add up their rows to the sen. */
const provenBeside = (
  outline: readonly OutlineRow[],
  levels: Levels,
  beside: RowFigures,
  sides: readonly RowFigures[],
): readonly LevelParent[] =>
  parentsByLevel(outline, levels, beside, sides).filter(
    ({ place, verdict }) => verdict === 'parent' && beside.hasAmount(outline[place]?.index ?? -1),
  );

/** Sums by figures alone. What rests on two round figures is asked about where totals stand, else left as it is. */
function judgeFigures(judged: Judged, isMoney: (index: number) => boolean, spans: Spans): void {
  const { list, figures, beside, verdicts, log } = judged;
  const rows = indicatorsOf(list).filter(({ index }) => !verdicts.has(index) || spans.has(index));
  const breaks = list
    .filter(
      ({ kind, row, untargeted }) =>
        kind === 'total' ||
        kind === 'subtotal' ||
        // A part without a target of its own, with its realisation beside, heads nothing.
        (kind === 'heading' && untargeted === undefined) ||
        row?.isBare === true,
    )
    .map(({ index }) => index);
  const nodes = rows.map((row, at) => ({
    index: row.index,
    opd: row.opd,
    hasCode: row.code !== null,
    isMoney: isMoney(row.index),
    end: endOver(rows, at, spans),
  }));
  const found = withProven(
    arithmeticSums(nodes, breaks, figures),
    beside === null ? [] : arithmeticSums(nodes, breaks, beside),
  );
  const byIndex = found.length === 0 ? null : new Map(rows.map((row) => [row.index, row]));
  for (const sum of found) {
    const row = byIndex?.get(sum.index);
    if (row === undefined || row.sumQuestion !== undefined) continue;
    const span = { from: sum.from, to: sum.to };
    if (sum.proof !== 'certain') {
      if (sum.proof === 'weak' && !isAtEdge(sum, rows)) continue;
      if (isRefuted(sum, rows, sidesOf(judged))) continue;
      if (!isConfirmedSum({ row, span, count: 1, isEqual: true }, figures, log)) continue;
    }
    verdicts.set(sum.index, { reason: sum.kind, sum: { scope: null, span } });
  }
}

/** Behind the last row under a parent; null where none of the rows stands under it, so that its own figures are what adds up. */
function endOver(rows: readonly SourceRow[], at: number, spans: Spans): number | null {
  const end = spans.get(rows[at]?.index ?? -1) ?? null;
  const next = rows[at + 1]?.index;
  return end !== null && next !== undefined && next < end ? end : null;
}

/** On one side the row is the sum of rows, and on the other it is far from what they come to there. */
function isRefuted(
  { index, from, to }: FoundSum,
  rows: readonly SourceRow[],
  sides: readonly RowFigures[],
): boolean {
  const addends: number[] = [];
  for (let at = firstFrom(rows, from); at < rows.length; at += 1) {
    const addend = rows[at]?.index ?? to;
    if (addend >= to) break;
    addends.push(addend);
  }
  return (
    sides.some((figures) => likenessToSum(figures, index, addends) === 'equal') &&
    sides.some((figures) => isFarFromSum(figures, index, addends))
  );
}

/** Where, among rows in sheet order, those from an index of the grid on begin. */
function firstFrom(rows: readonly SourceRow[], index: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.index ?? index) < index) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * What either side proves is no longer open on the other; what it only suggests is asked where it stands, and on the other
 * side too where the figures there agree with it, however little they show by themselves.
 */
function withProven(own: readonly FoundSum[], beside: readonly FoundSum[]): readonly FoundSum[] {
  const isLikelyBeside = ({ index, from, to }: FoundSum): boolean =>
    beside.some((one) => one.index === index && one.from === from && one.to === to && one.proof === 'likely');
  const isCertain = ({ proof }: FoundSum): boolean => proof === 'certain';
  const known = new Set(own.filter(isCertain).map(({ index }) => index));
  const open = beside.filter((sum) => isCertain(sum) && !known.has(sum.index));
  const settled = new Set(open.map(({ index }) => index));
  return [
    ...own
      .filter(({ index }) => !settled.has(index))
      .map((sum) =>
        sum.proof === 'weak' && isLikelyBeside(sum) ? { ...sum, proof: 'likely' as const } : sum,
      ),
    ...open,
  ];
}

/** A total stands last, a parent first. */
const isAtEdge = ({ kind, index }: FoundSum, rows: readonly SourceRow[]): boolean =>
  (kind === 'parent' ? rows[0] : rows.at(-1))?.index === index;

/** A row that may be a sum. */
interface Doubt {
  readonly row: SourceRow;
  readonly span: { readonly from: number; readonly to: number };
  /** Its figures are the sum of theirs. */
  readonly isEqual: boolean;
  /** How many rows of the table one answer settles. */
  readonly count: number;
}

/** The officer's answer; while it is open the row stays, with the question. */
function isConfirmedSum({ row, span, count, isEqual }: Doubt, figures: RowFigures, log: Findings): boolean {
  const { table } = row;
  const sheet = table.grid.name;
  const amount = figures.amounts(row.index).find((one) => one !== null && one !== 0n) ?? 0n;
  const id =
    count > 1 ? `sums:${sheet}!${rowTag(table, table.from)}` : `sum:${sheet}!${rowTag(table, row.index)}`;
  const answer = log.ask({
    id,
    code: count > 1 ? 'ROWS_MAY_BE_SUMS' : isEqual ? 'ROW_MAY_BE_SUM' : 'ROW_MAY_BE_PARENT',
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
    options: [{ id: 'sum', examples: sumParts(table, span, figures) }, { id: 'own' }],
  });
  if (answer === null) row.sumQuestion = id;
  return answer === 'sum';
}
