// Which verdict a cell belongs to: by the row of a target or realisation table, by the tool's own columns and sheets, or
// by the row of a person. Explains nothing.
import type {
  Evaluation,
  EvaluationInput,
  IndicatorResult,
  OfficialResult,
  PactStatus,
} from '../../../domain/evaluation';
import type { CellSource, Indicator } from '../../../domain/indicator';
import { latestDuePeriod } from '../../../domain/latestDuePeriod';
import { dueDateOf, PERIODS, QUARTER_PERIODS, type Period } from '../../../domain/period';
import { MONTH_NAMES } from '../../../sheets/monthNames';
import type { SelectedCell } from '../../../application/workbookWindow';
import type { WorkbookReading } from '../../../sheets/grid';
import type { SourceTable } from '../../../sheets/inspection';
import { columnNumber, contains } from '../../../sheets/writing/address';
import { textAt } from '../../../sheets/writing/gridCell';
import { MARKS } from '../../../sheets/writing/ownSheets';
import { ownSheetRow, type OwnSheetRow } from './ownSheetRow';

export type Located =
  | { readonly kind: 'row'; readonly result: IndicatorResult; readonly period: Period }
  | { readonly kind: 'official'; readonly official: OfficialResult; readonly period: Period };

export interface LocateIn {
  readonly reading: WorkbookReading;
  readonly sources: readonly SourceTable[];
  readonly evaluation: Evaluation;
  readonly input: EvaluationInput;
}

/** Null where the cell belongs to no verdict. */
export function locate(all: LocateIn, cell: SelectedCell): Located | null {
  return located(all, ownSheetRow(all, cell)) ?? atRow(all, cell) ?? atPerson(all, cell);
}

const PACT = 'Status Pakta';

function located(all: LocateIn, found: OwnSheetRow | null): Located | null {
  if (found === null) return null;
  if (found.kind === 'row')
    return { ...found, period: found.period ?? periodAt(all, found.heading, found.result) };
  return { ...found, period: found.period ?? periodAt(all, found.heading, found.official) };
}

/** The period that a heading names, such as `Status TW III`; null where it names none. */
export const periodIn = (heading: string): Period | null =>
  PERIODS.find((period) => new RegExp(`(^|\\s)${period}(\\s|$)`).test(heading)) ?? null;

function atRow(all: LocateIn, cell: SelectedCell): Located | null {
  const { evaluation } = all;
  const at = (place: (indicator: Indicator) => CellSource | null): IndicatorResult | undefined =>
    nearest(
      evaluation.indicators.filter(({ indicator }) => {
        const source = place(indicator);
        return source?.sheet === cell.sheet && source.row === cell.row;
      }),
      ({ indicator }) => place(indicator)?.column ?? 0,
      cell.column,
    );
  const result = at(({ source }) => source) ?? at(({ realisationSource }) => realisationSource);
  if (result === undefined) return null;
  return { kind: 'row', result, period: periodAt(all, headingOver(all, cell), result) };
}

/** Of tables beside each other the one in whose columns the cell stands. */
const nearest = (
  results: readonly IndicatorResult[],
  firstColumn: (result: IndicatorResult) => number,
  column: number,
): IndicatorResult | undefined =>
  results.toSorted((a, b) => firstColumn(a) - firstColumn(b)).findLast((one) => firstColumn(one) <= column) ??
  results[0];

/** The heading of the tool's own column, else the meaning of the table's column, at the cell. */
function headingOver({ reading, sources }: LocateIn, { sheet, row, column }: SelectedCell): string {
  const grid = reading.sheets.find(({ name }) => name === sheet);
  const mark = reading.marks.find(
    (one) =>
      one.name.startsWith(MARKS.resultsBeside) && one.sheet === sheet && contains(one.rect, row, column),
  );
  if (grid !== undefined && mark !== undefined) return textAt(grid, mark.rect.top, column);
  for (const { sheet: name, firstRow, lastRow, columns } of sources) {
    if (name !== sheet || row < firstRow || row > lastRow) continue;
    const found = Object.entries(columns).find(([, letters]) => columnNumber(letters) === column);
    if (found !== undefined) return found[0];
  }
  return '';
}

interface PactVerdicts {
  readonly pactStatus: PactStatus;
  readonly periods: Readonly<Record<Period, { readonly pactStatus: PactStatus }>>;
}

function periodAt(all: LocateIn, heading: string, result: PactVerdicts): Period {
  const { settings } = all.evaluation;
  const latest = latestDuePeriod(settings);
  const named = periodIn(heading) ?? quarterOfMonth(heading);
  const isMonth = periodIn(heading) === null;
  const isDue = (period: Period): boolean =>
    settings.asOf >= dueDateOf(period, settings.year, settings.graceDays);
  if (named !== null && (!isMonth || isDue(named))) return named;
  if (heading === PACT && latest !== null) {
    const due = PERIODS.filter(isDue);
    return due.findLast((period) => result.periods[period].pactStatus === result.pactStatus) ?? latest;
  }
  return latest ?? 'TW I';
}

function quarterOfMonth(heading: string): Period | null {
  const month = (MONTH_NAMES as readonly string[]).indexOf(heading.replace(/^s\.d\. /, ''));
  return month < 0 ? null : (QUARTER_PERIODS[Math.floor(month / 3)] ?? null);
}

/** A row of `Pejabat` or `Pakta`. */
function atPerson(all: LocateIn, cell: SelectedCell): Located | null {
  const { evaluation, input } = all;
  const isAt = ({ source }: { readonly source: { readonly sheet: string; readonly row: number } }): boolean =>
    source.sheet === cell.sheet && source.row === cell.row;
  const holding = input.holdings.find(isAt);
  const pact = input.pacts.find(isAt);
  const official = evaluation.officials.find(
    (one) =>
      (holding !== undefined &&
        one.opd === holding.opd &&
        one.name === holding.name &&
        one.from <= holding.from) ||
      (pact !== undefined && one.opd === pact.opd && one.pactNumber === pact.number),
  );
  if (official === undefined) return null;
  return { kind: 'official', official, period: periodAt(all, PACT, official) };
}
