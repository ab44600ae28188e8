// A row of the register as it stands in the workbook, and how it is recognised again wherever people moved it.
import { PACT_STATUSES, type PactStatus, type RegisterEntry } from '../../domain/evaluation';
import type { IsoDate } from '../../domain/calendar';
import type { CellValue, Rect, SheetGrid } from '../grid';
import { textAt, valueAt } from './gridCell';
import { accountText, periodsOf, TOOL_COLUMNS } from './registerColumns';
import { dateFromCell } from './shownNumber';

export interface RegisterRow {
  /** Index below the heading row. */
  readonly offset: number;
  /** Pact, person, office, position and account: everything of the key but the periods. */
  readonly key: string;
  readonly periods: readonly string[];
  readonly pactNumber: string;
  readonly office: string;
  readonly position: string;
  readonly name: string;
  readonly nip: string;
  readonly field: string;
  readonly account: string;
  readonly attainment: CellValue;
  readonly threshold: CellValue;
  readonly status: PactStatus | null;
  readonly reason: string;
  readonly date: IsoDate | null;
  /** What stands in the six columns that belong to people. */
  readonly words: readonly string[];
  /** Someone has written in one of the six columns that belong to people. */
  readonly hasWords: boolean;
}

/** Blanks and line breaks do not tell rows apart: cells lose some of them. */
const keyOf = (parts: readonly string[]): string =>
  JSON.stringify(parts.map((part) => part.replace(/\s+/g, ' ').trim()));

export const entryKey = (entry: RegisterEntry): string =>
  keyOf([entry.pactNumber, entry.nip ?? entry.name, entry.office, entry.position, accountText(entry)]);

const pactStatusOf = (text: string): PactStatus | null =>
  PACT_STATUSES.find((status) => status === text) ?? null;

/** Reads the rows of a register; blank rows are left out. */
export function readRegister(
  grid: SheetGrid,
  marked: Rect,
  lefts: readonly number[],
): readonly RegisterRow[] {
  const rows: RegisterRow[] = [];
  for (let offset = 0; offset < marked.rows - 1; offset += 1) {
    const row = marked.top + 1 + offset;
    const texts = lefts.map((left) => textAt(grid, row, left));
    if (texts.every((text) => text === '')) continue;
    const value = (index: number): CellValue => valueAt(grid, row, lefts[index] ?? 0);
    const [pactNumber = '', periods = '', office = '', position = '', name = '', nip = ''] = texts;
    const account = texts[7] ?? '';
    rows.push({
      offset,
      key: keyOf([pactNumber, nip === '' ? name : nip, office, position, account]),
      periods: periodsOf(periods),
      pactNumber,
      office,
      position,
      name,
      nip,
      field: texts[6] ?? '',
      account,
      attainment: value(8),
      threshold: value(9),
      status: pactStatusOf(texts[10] ?? ''),
      reason: texts[11] ?? '',
      date: dateFromCell(value(12)),
      words: texts.slice(TOOL_COLUMNS),
      hasWords: texts.slice(TOOL_COLUMNS).some((text) => text !== ''),
    });
  }
  return rows;
}

/**
 * Pairs every entry with at most one row of the same key whose periods overlap its own: equal periods first, then
 * a row in which people have written.
 */
export function matchRows(
  entries: readonly RegisterEntry[],
  rows: readonly RegisterRow[],
): ReadonlyMap<RegisterEntry, RegisterRow> {
  const byKey = new Map<string, RegisterRow[]>();
  for (const row of rows) byKey.set(row.key, [...(byKey.get(row.key) ?? []), row]);
  const matches = new Map<RegisterEntry, RegisterRow>();
  const used = new Set<RegisterRow>();
  const pair = (accepts: (entry: RegisterEntry, row: RegisterRow) => boolean): void => {
    for (const entry of entries) {
      if (matches.has(entry)) continue;
      const row = byKey
        .get(entryKey(entry))
        ?.find((candidate) => !used.has(candidate) && accepts(entry, candidate));
      if (row === undefined) continue;
      matches.set(entry, row);
      used.add(row);
    }
  };
  const overlap = (entry: RegisterEntry, row: RegisterRow): boolean =>
    entry.periods.some((period) => row.periods.includes(period));
  pair((entry, row) => entry.periods.join() === row.periods.join());
  pair((entry, row) => row.hasWords && overlap(entry, row));
  pair(overlap);
  return matches;
}
