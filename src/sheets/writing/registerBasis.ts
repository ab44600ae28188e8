// What each registered result was based on, cell by cell and document by document, so that a later run can say what
// changed. Kept as text in the workbook, without a name or NIP in it; read back as untrusted input.
import { decimalText } from '../../domain/amount';
import type { EvaluationInput, RegisterEntry } from '../../domain/evaluation';
import type { Indicator, MonthDatum, TargetValue } from '../../domain/indicator';
import { PERIOD_FACTS, PERIODS } from '../../domain/period';
import type { SourceTable } from '../inspection';
import { MONTH_NAMES } from '../monthNames';
import { monthCell } from '../places/monthCells';
import { cellAddress } from './address';
import { hashOf } from './contentHash';
import type { RegisterRow } from './registerRow';

/** Address of a cell or row, with its sheet, to what stood there. */
export type Basis = Readonly<Record<string, string>>;

export interface RegisterRecord {
  readonly basis: Basis;
  /** The opening of `Alasan` that tells of an earlier result; '' when there was none. */
  readonly former: string;
}

/** By `recordKey`. */
export type RegisterRecords = ReadonlyMap<string, RegisterRecord>;

/**
 * Stands for a row of the register and its periods. A row's own key names the official; what is stored out of sight holds
 * nobody's name, and two hashes do not meet by chance.
 */
export const recordKey = (key: string, periods: readonly string[]): string =>
  `${hashOf(key)}${hashOf([key])}|${periods.join('|')}`;

const targetText = (target: TargetValue | null): string => {
  if (target === null) return '';
  if (target.kind === 'amount') return decimalText(target.amount);
  return target.kind === 'word' ? target.word : `${decimalText(target.lower)}-${decimalText(target.upper)}`;
};

const monthText = (datum: MonthDatum | undefined): string => {
  if (datum === undefined || datum.kind === 'none') return '';
  return datum.kind === 'word' ? datum.word : decimalText(datum.amount);
};

function targetCells(
  indicator: Indicator,
  table: SourceTable | undefined,
): readonly (readonly [string, string])[] {
  const { sheet, row } = indicator.source;
  const { original, revised, revisedFrom, cumulativeStages, ownStages } = indicator.targets;
  const quarters = ['TW I', 'TW II', 'TW III', 'TW IV'];
  const byHeading: readonly (readonly [string, string])[] = [
    ['Target Murni', targetText(original)],
    ['Target Perubahan', targetText(revised)],
    ['Tanggal Berlaku Perubahan', revisedFrom ?? ''],
    ...quarters.map(
      (quarter, index) => [`Target s.d. ${quarter}`, targetText(cumulativeStages?.[index] ?? null)] as const,
    ),
    ...quarters.map(
      (quarter, index) => [`Target ${quarter}`, targetText(ownStages?.[index] ?? null)] as const,
    ),
  ];
  return byHeading.flatMap(([heading, text]) => {
    const letter = table?.columns[heading];
    return letter === undefined ? [] : [[`${sheet}!${letter}${row}`, text] as const];
  });
}

/** A month that has no cell of its own goes by the row that was matched and its name. */
function monthCells(
  indicator: Indicator,
  sources: readonly SourceTable[],
  lastMonth: number,
): readonly (readonly [string, string])[] {
  const home = indicator.realisationSource;
  if (home === null) return [];
  return MONTH_NAMES.slice(0, lastMonth).map((name, index) => {
    const cell = monthCell(indicator, index + 1, sources);
    const address =
      cell === null
        ? `${home.sheet}!${String(home.row)} (${name})`
        : `${cell.sheet}!${cellAddress(cell.row, cell.column)}`;
    return [address, monthText(indicator.months[index])] as const;
  });
}

/** What of an entry or of a row tells on which rows and documents its verdict rests. */
export type Verdict = Pick<RegisterEntry, 'periods' | 'opd' | 'field' | 'indicatorId' | 'pactNumber'>;

/** The verdict that a row of the register shows; null where the workbook no longer has its indicator. */
export function verdictOfRow(row: RegisterRow, input: EvaluationInput): Verdict | null {
  const indicator = input.indicators.find(
    ({ office, code, name }) =>
      office === row.office && (row.account === '' || code === row.account || name === row.account),
  );
  if (indicator === undefined) return null;
  return {
    periods: PERIODS.filter((period) => row.periods.includes(period)),
    opd: indicator.opd,
    field: row.field === '' ? null : row.field,
    indicatorId: row.account === '' ? null : indicator.id,
    pactNumber: row.pactNumber,
  };
}

/** Everything that a verdict rests on. */
export function basisOf(entry: Verdict, input: EvaluationInput, sources: readonly SourceTable[]): Basis {
  const lastMonth = Math.max(...entry.periods.map((period) => PERIOD_FACTS[period].lastMonth));
  const targetsOn = (sheet: string): SourceTable | undefined =>
    sources.find((table) => table.role === 'target' && table.sheet === sheet);
  const scoped = input.indicators.filter(
    ({ id, opd, field }) =>
      opd === entry.opd &&
      (entry.indicatorId === null ? entry.field === null || entry.field === field : id === entry.indicatorId),
  );
  const documents = [
    ...input.pacts.filter(({ opd, number }) => opd === entry.opd && number === entry.pactNumber),
    ...input.exemptions.filter(({ opd }) => opd === entry.opd),
  ].map(
    (document) =>
      [
        `${document.source.sheet}!${document.source.row}`,
        // Only whether it changed is ever asked, and it names people.
        hashOf(
          JSON.stringify(document, (_, value: unknown) =>
            typeof value === 'bigint' ? decimalText(value) : value,
          ),
        ),
      ] as const,
  );
  return Object.fromEntries([
    ...scoped.flatMap((indicator) => [
      ...targetCells(indicator, targetsOn(indicator.source.sheet)),
      ...monthCells(indicator, sources, lastMonth),
    ]),
    ...documents,
  ]);
}

/** Addresses whose content differs, in the order of the later basis. */
export const changedAddresses = (before: Basis, after: Basis): readonly string[] =>
  [...new Set([...Object.keys(after), ...Object.keys(before)])].filter(
    (address) => (before[address] ?? '') !== (after[address] ?? ''),
  );

export const recordsText = (records: RegisterRecords): string => JSON.stringify([...records]);

const isBasis = (value: unknown): value is Basis =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((text) => typeof text === 'string');

/** Reads back what `recordsText` wrote; anything else gives no records. */
export function recordsFrom(text: string | undefined): RegisterRecords {
  if (text === undefined) return new Map();
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return new Map();
    throw error;
  }
  if (!Array.isArray(parsed)) return new Map();
  const records = new Map<string, RegisterRecord>();
  for (const item of parsed as readonly unknown[]) {
    if (!Array.isArray(item)) continue;
    const [key, record] = item as readonly unknown[];
    if (typeof key !== 'string' || typeof record !== 'object' || record === null) continue;
    const { basis, former } = record as { readonly basis?: unknown; readonly former?: unknown };
    if (isBasis(basis) && typeof former === 'string') records.set(key, { basis, former });
  }
  return records;
}
