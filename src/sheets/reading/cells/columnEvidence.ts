// What the other cells of a column, or of the columns of one series, tell of a text that can be read in two ways: how figures
// of its unit are grouped, and how large they are. Knows no question: where nothing tells, it says so.
import { amountFromNumber, type Amount } from '../../../domain/amount';
import { MONTH_TARGET_HEADINGS, OWN_STAGE_HEADINGS, STAGE_HEADINGS } from '../../templateSheets';
import { formatAt, nameAt, valueAt, type FoundTable } from '../headers/foundTable';
import { SLOT_HEADINGS } from '../headers/slots';
import { isNumberRow } from '../rows/numberRow';
import { foldedHeading } from './headingText';
import { numberFromText, type Convention, type NumberReading } from './numberText';
import { statedFactor } from './tableUnit';
import { type Factor, unitBehind, unitCellFactor } from './unit';

type Ambiguous = Extract<NumberReading, { kind: 'ambiguous' }>;

/** Headings of series, whose columns are written alike. */
const SERIES: ReadonlyMap<string, string> = new Map([
  ...SLOT_HEADINGS.map((heading) => [heading, 'realisasi'] as const),
  ...[...STAGE_HEADINGS, ...OWN_STAGE_HEADINGS, ...MONTH_TARGET_HEADINGS].map(
    (heading) => [heading, 'target'] as const,
  ),
]);
const MONEY = 'rp';
/** A reading fits its column when it lies within this factor of the column's other figures. */
const MAGNITUDE = 20;
/** A percentage below a table is one row: decimals of money stand in more. */
const LEAST_ROWS = 2;

/** The series to which a heading belongs, null for columns that stand by themselves. */
export const seriesOf = (heading: string): string | null => SERIES.get(heading) ?? null;

/** Whether the figures under a heading are amounts of money: targets, their stages and realisation, no percentages. */
export const isMoneyColumn = (heading: string): boolean =>
  !heading.includes('%') && (heading.startsWith('Target') || seriesOf(heading) !== null);

export const isMoneyRow = (table: FoundTable, row: number): boolean => unitOf(table, row) === MONEY;

/** What the figures of one unit show. */
interface Evidence {
  readonly marks: Set<Convention>;
  /** Rows of the texts that show how they are written. */
  readonly rows: Set<number>;
  hasFractions: boolean;
  least: Amount | null;
  most: Amount | null;
}
type ByUnit = ReadonlyMap<string, Evidence>;

const known = new WeakMap<FoundTable, Map<string, ByUnit>>();

/** True: thousands; false: decimals; null: the other cells do not tell. */
export function isGroupedIn(
  table: FoundTable,
  column: number,
  heading: string,
  row: number,
  reading: Ambiguous,
): boolean | null {
  const unit = unitOf(table, row);
  const isShare = unit === MONEY && (heading === '' || heading.includes('%'));
  const kind = isShare ? 'share' : unit === MONEY ? 'money' : 'other';
  const { own, series } = evidenceOf(table, column, heading);
  const told = (evidence: ByUnit): boolean | null => {
    const known = evidence.get(unit);
    return known === undefined ? null : toldBy(known, reading, kind, () => statedFactor(table, [heading]));
  };
  // Columns of a series may be filled by several hands; decimals in one of them are then no proof.
  return told(own) === true ? true : told(series);
}

function toldBy(
  evidence: Evidence,
  reading: Ambiguous,
  kind: 'share' | 'money' | 'other',
  factorOf: () => Factor | null,
): boolean | null {
  const { marks, least, most } = evidence;
  if (marks.size > 1) return null;
  if (marks.size === 1) {
    const isGrouped = marks.has(reading.separator === '.' ? 'id' : 'en');
    return isGrouped || kind !== 'money' || mayHaveThousandths(factorOf(), evidence) ? isGrouped : null;
  }
  if (least === null || most === null) return null;
  const fits = (amount: Amount): boolean => {
    const size = amount < 0n ? -amount : amount;
    return size * BigInt(MAGNITUDE) >= least && size <= most * BigInt(MAGNITUDE);
  };
  const isGrouped = fits(reading.grouped);
  if (isGrouped === fits(reading.decimal)) return null;
  // A small figure of another row makes no thousandths: money has none, and persons or documents neither.
  return isGrouped || kind === 'share' || (kind === 'other' && evidence.hasFractions) ? isGrouped : null;
}

/** Rupiah end with the sen; in thousands and millions of them figures may be finer. */
const mayHaveThousandths = (factor: Factor | null, { rows }: Evidence): boolean =>
  factor !== null && factor !== 1n && rows.size >= LEAST_ROWS;

/** The unit of a row as a key; money where it names none. */
function unitOf(table: FoundTable, row: number): string {
  const own = String(valueAt(table, row, 'Satuan')).trim();
  const unit = own === '' ? unitBehind(String(nameAt(table, row))) : own;
  return unit === '' || unitCellFactor(unit) !== null ? MONEY : foldedHeading(unit);
}

function evidenceOf(
  table: FoundTable,
  column: number,
  heading: string,
): { readonly own: ByUnit; readonly series: ByUnit } {
  const byKey = known.get(table) ?? new Map<string, ByUnit>();
  known.set(table, byKey);
  const kept = (key: string, columnsOf: () => readonly number[]): ByUnit => {
    let evidence = byKey.get(key);
    if (evidence === undefined) byKey.set(key, (evidence = gathered(table, columnsOf())));
    return evidence;
  };
  const own = kept(String(column), () => [column]);
  const name = seriesOf(heading);
  if (name === null) return { own, series: own };
  const alike = (): readonly number[] =>
    [...table.columns].flatMap(([other, at]) => (seriesOf(other) === name ? [at] : []));
  return { own, series: kept(name, () => [...new Set([column, ...alike()])]) };
}

function gathered(table: FoundTable, columns: readonly number[]): ByUnit {
  const byUnit = new Map<string, Evidence>();
  for (let row = table.from; row < table.to; row += 1) {
    const cells = table.grid.values[row] ?? [];
    if (columns.every((column) => (cells[column] ?? '') === '') || isNumberRow(cells)) continue;
    const unit = unitOf(table, row);
    const evidence = byUnit.get(unit) ?? emptyEvidence();
    byUnit.set(unit, evidence);
    for (const column of columns) gather(table, row, column, evidence);
  }
  return byUnit;
}

const emptyEvidence = (): Evidence => ({
  marks: new Set(),
  rows: new Set(),
  hasFractions: false,
  least: null,
  most: null,
});

function gather(table: FoundTable, row: number, column: number, into: Evidence): void {
  const value = table.grid.values[row]?.[column] ?? '';
  if (typeof value === 'number') {
    // Percentages and dates by their formats are figures of another kind.
    if (/[%dy]/i.test(formatAt(table, row, column).replace(/general|"[^"]*"|\[[^\]]*\]/gi, ''))) return;
    measure(amountFromNumber(value), into);
    into.hasFractions ||= !Number.isInteger(value);
    return;
  }
  if (typeof value !== 'string' || value === '') return;
  const reading = numberFromText(value);
  if (reading.kind !== 'amount' || reading.isPercent) return;
  if (reading.mark !== null) {
    into.marks.add(reading.mark);
    into.rows.add(row);
  }
  measure(reading.amount, into);
}

function measure(amount: Amount, into: Evidence): void {
  const size = amount < 0n ? -amount : amount;
  if (size === 0n) return;
  if (into.least === null || size < into.least) into.least = size;
  if (into.most === null || size > into.most) into.most = size;
}
