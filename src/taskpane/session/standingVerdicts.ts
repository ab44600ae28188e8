// The verdicts that stand in the workbook from an earlier run, by row: beside the tables and on the tool's own sheet. Read
// from the tool's own cells alone, where they are recognised for sure.
import type { Evaluation } from '../../domain/evaluation';
import type { Indicator } from '../../domain/indicator';
import type { WorkbookReading } from '../../sheets/grid';
import type { SourceTable } from '../../sheets/inspection';
import { textAt } from '../../sheets/writing/gridCell';
import { lastRowOf, standingSheet } from '../../sheets/writing/ownSheet';
import { MARKS, OWN_SHEETS } from '../../sheets/writing/ownSheets';
import { headerRowOf, standingResults } from '../../sheets/writing/placement';
import { RESULT_HEADINGS } from '../../sheets/writing/resultColumns';
import { separateColumns } from '../../sheets/writing/results';

/** The word under one of the result headings on a row; '' where none stands. */
export type StandingRow = (heading: string) => string;

/** Of an indicator; null where no results of an earlier run stand in the workbook. */
export type StandingVerdicts = ((indicator: Indicator) => StandingRow | null) | null;

export function standingVerdicts(
  reading: WorkbookReading,
  tables: readonly SourceTable[],
  { settings }: Evaluation,
): StandingVerdicts {
  const rows = new Map<string, StandingRow>();
  const isFound = [takeBeside(reading, tables, rows), takeSeparate(reading, settings.scale, rows)].includes(
    true,
  );
  if (!isFound) return null;
  return ({ source: { sheet, row, column }, name }) => {
    const place = `${sheet}!${String(row)}`;
    // Where tables stand beside each other the row alone does not say which is meant.
    return rows.get(namedKey(place, name)) ?? (column === undefined ? (rows.get(place) ?? null) : null);
  };
}

const namedKey = (place: string, name: string): string => `${place} ${name.trim()}`;

function takeBeside(
  reading: WorkbookReading,
  tables: readonly SourceTable[],
  rows: Map<string, StandingRow>,
): boolean {
  let isFound = false;
  for (const table of tables) {
    const grid = reading.sheets.find(({ name }) => name === table.sheet);
    if (table.role !== 'target' || grid === undefined) continue;
    const standing = standingResults(reading, grid, table, tables);
    const lefts = standing?.lefts ?? null;
    if (standing === null || lefts === null) continue;
    isFound = true;
    const bottom = standing.marked.top + standing.marked.rows;
    for (let row = headerRowOf(table) + 1; row < bottom; row += 1) {
      rows.set(`${table.sheet}!${row}`, (heading) => {
        const left = lefts[RESULT_HEADINGS.indexOf(heading)];
        return left === undefined ? '' : textAt(grid, row, left);
      });
    }
  }
  return isFound;
}

function takeSeparate(
  reading: WorkbookReading,
  scale: Evaluation['settings']['scale'],
  rows: Map<string, StandingRow>,
): boolean {
  const columns = separateColumns(scale);
  const own = { name: OWN_SHEETS.results, mark: MARKS.results, title: '', columns };
  const standing = standingSheet(reading, own);
  if (standing === null) return false;
  const { grid, marked, lefts } = standing;
  const leftOf = new Map(columns.map(({ heading }, at) => [heading, lefts[at] ?? 0]));
  for (let row = marked.top + 1; row <= lastRowOf(standing); row += 1) {
    const at = (heading: string): string => textAt(grid, row, leftOf.get(heading) ?? 0);
    const place = `${at('Lembar')}!${at('Baris')}`;
    const standingRow: StandingRow = (heading) => (leftOf.has(heading) ? at(heading) : '');
    rows.set(place, standingRow);
    rows.set(namedKey(place, at('Uraian/Indikator Kinerja')), standingRow);
  }
  return true;
}
