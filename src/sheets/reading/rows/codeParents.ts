// Rows whose code stands above other rows' codes: within one office, and across offices where the upper row names none, or
// where its figures are the sum of the rows of all offices under it. Compares exact amounts; asks nothing.
import { ONE, type Amount } from '../../../domain/amount';
import { ancestorsOf } from '../cells/accountCode';
import type { RowFigures } from './rowFigures';
import type { SourceRow } from './sourceRows';

export interface CodeParent {
  readonly row: SourceRow;
  /** The office whose rows it adds up; null: of all offices. */
  readonly opd: string | null;
  /** Its figures are the sum of all offices' rows under it. */
  readonly isSum: boolean;
}

type AboveByOffice = ReadonlyMap<string, ReadonlySet<string>>;

/** The parents among rows in sheet order. */
export function parentsByCode(rows: readonly SourceRow[], figures: RowFigures): readonly CodeParent[] {
  const above = aboveByOffice(rows);
  const across = parentsAcross(rows, above, figures);
  const parents: CodeParent[] = [];
  for (const row of rows) {
    if (row.code === null) continue;
    const isSum = across.get(row);
    if (isSum !== undefined) parents.push({ row, opd: null, isSum });
    else if (above.get(row.opd)?.has(row.code) === true) parents.push({ row, opd: row.opd, isSum: false });
  }
  return parents;
}

/** Rows without an office that are the sum of the rows of their own account of several offices. */
export function sumsOfOffices(rows: readonly SourceRow[], figures: RowFigures): readonly SourceRow[] {
  const open = rows.filter(({ code, opd }) => code !== null && opd === '');
  const codes = new Set(open.map(({ code }) => code));
  if (codes.size === 0 || open.length === rows.length) return [];
  const sums = new Map<string, Amount[]>();
  const counts = new Map<string, number>();
  for (const { code, opd, index } of rows) {
    if (code === null || opd === '' || !codes.has(code)) continue;
    addTo(sums, code, figures.amounts(index));
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  // With one row it is a row that stands twice.
  return open.filter(
    ({ code, index }) =>
      (counts.get(code ?? '') ?? 0) > 1 && equals(figures.amounts(index), sums.get(code ?? '') ?? []),
  );
}

function aboveByOffice(rows: readonly SourceRow[]): AboveByOffice {
  const above = new Map<string, Set<string>>();
  for (const row of rows) {
    if (row.code === null) continue;
    let codes = above.get(row.opd);
    if (codes === undefined) above.set(row.opd, (codes = new Set()));
    addAncestors(row.code, codes);
  }
  return above;
}

/** Adds all codes above a code; where one is there already, those above it are too. */
function addAncestors(code: string, codes: Set<string>): void {
  for (let at = code.lastIndexOf('.'); at > 0; at = code.lastIndexOf('.', at - 1)) {
    const ancestor = code.slice(0, at);
    if (codes.has(ancestor)) return;
    codes.add(ancestor);
  }
}

/** The rows that stand above rows of other offices, and whether they are their sums. */
function parentsAcross(
  rows: readonly SourceRow[],
  above: AboveByOffice,
  figures: RowFigures,
): ReadonlyMap<SourceRow, boolean> {
  const found = new Map<SourceRow, boolean>();
  if (above.size < 2) return found;
  const upper = upperCodes(rows, above);
  if (upper.size === 0) return found;
  const sums = new Map<string, Amount[]>();
  const coded = rows.flatMap((row) => (row.code === null ? [] : [{ row, over: ancestorsOf(row.code) }]));
  // The deepest first: what stands above them adds up those that are no parents themselves.
  for (const { row, over } of coded.toSorted((a, b) => b.over.length - a.over.length)) {
    const code = row.code ?? '';
    const own = above.get(row.opd)?.has(code) === true;
    if (upper.has(code)) {
      const isSum = equals(figures.amounts(row.index), sums.get(code) ?? []);
      if (isSum || (row.opd === '' && !own)) found.set(row, isSum);
      if (isSum || row.opd === '' || own) continue;
    } else if (own) continue;
    const amounts = figures.amounts(row.index);
    for (const one of over) if (upper.has(one)) addTo(sums, one, amounts);
  }
  return found;
}

/** Codes of rows above rows of other offices: of rows without an office, and of those that are no parents within their own. */
function upperCodes(rows: readonly SourceRow[], above: AboveByOffice): ReadonlySet<string> {
  const owners = new Map<string, number>();
  for (const codes of above.values()) for (const code of codes) owners.set(code, (owners.get(code) ?? 0) + 1);
  const upper = new Set<string>();
  for (const { code, opd } of rows) {
    if (code === null) continue;
    const own = above.get(opd)?.has(code) === true;
    const others = (owners.get(code) ?? 0) - Number(own);
    if (others > 0 && (!own || opd === '')) upper.add(code);
  }
  return upper;
}

function addTo(sums: Map<string, Amount[]>, code: string, amounts: readonly (Amount | null)[]): void {
  const known = sums.get(code);
  if (known === undefined) sums.set(code, amounts.map(valueOf));
  else for (const [nth, amount] of amounts.entries()) known[nth] = (known[nth] ?? 0n) + valueOf(amount);
}

const valueOf = (amount: Amount | null): Amount => amount ?? 0n;

/** To the rupiah in every column that the row fills, one of them with more than 0. */
function equals(stated: readonly (Amount | null)[], sums: readonly Amount[]): boolean {
  let hasAmount = false;
  for (const [nth, amount] of stated.entries()) {
    if (amount === null) continue;
    const apart = amount - (sums[nth] ?? 0n);
    if (apart > ONE || apart < -ONE) return false;
    hasAmount ||= amount !== 0n;
  }
  return hasAmount;
}
