// Reports of one month (`Bulan ini`, `s.d. Bulan ini`): their columns find their place in the year once the month is known
// from the titles, the sheet's name or an answer. Reads no figure.
import { isoDate, lastDayOfMonth, monthOf, type IsoDate } from '../../../domain/calendar';
import { MONTH_NAMES } from '../../monthNames';
import type { RunFrame } from '../draft';
import type { Findings } from '../findings';
import { settleReportOrder } from '../evidence/mislabelled';
import { addressOf, type FoundTable } from '../headers/foundTable';
import { addedReport, askAddedReport, type AddedReport } from './addedReports';
import { reportSpan } from './reportSpan';
import { reportPlaces } from './reportPlaces';
import { saidMonth } from './saidMonth';
import {
  RELATIVE_HEADINGS,
  runningMonth,
  SLOT_HEADINGS,
  SLOTS,
  THIS_MONTH,
  THIS_QUARTER,
  THIS_SEMESTER,
  UP_TO_MONTH,
} from '../headers/slots';

export interface PlacedReport {
  readonly table: FoundTable;
  /** The last day that a report of one month reaches; '' while it is not known, null for other tables. */
  readonly through: IsoDate | null;
  /** The open question which day that is, and the month (1 to 12) where only the day is open. */
  readonly question: {
    readonly id: string;
    readonly month: number | null;
    /** Its code where it is about more than the report's month. */
    readonly code?: 'COLUMNS_MISLABELLED' | 'REPORT_SPAN_UNCLEAR';
  } | null;
}

const NO_REPORT = { through: null, question: null };

/** The table with its report columns under the headings of their months. */
export function placeReport(found: FoundTable, frame: RunFrame, log: Findings): PlacedReport {
  const added = addedReport(found);
  return added === null ? placed(found, frame, log) : placeAdded(found, added, frame, log);
}

/** A sum of this month and the one before, which is a total since January or of those two alone. */
function placeAdded(
  found: FoundTable,
  { table, isProven }: AddedReport,
  frame: RunFrame,
  log: Findings,
): PlacedReport {
  const report = placed(table, frame, log);
  const { through } = report;
  if (isProven || through === null || through === '' || report.question !== null) return report;
  const month = monthOf(through);
  const open = askAddedReport(table, month, log);
  if (open === 'own') return placed(found, frame, log);
  const question = open === null ? null : ({ id: open, month, code: 'REPORT_SPAN_UNCLEAR' } as const);
  return question === null ? report : { table: withColumns(table, new Map()), through, question };
}

function placed(table: FoundTable, frame: RunFrame, log: Findings): PlacedReport {
  const relative = RELATIVE_HEADINGS.filter((heading) => table.columns.has(heading));
  if (relative.length === 0) return { table, ...NO_REPORT };
  if (SLOT_HEADINGS.some((heading) => table.columns.has(heading)))
    return { ...besideSlots(table, relative, frame, log), through: null };
  const end = reportEnd(table, frame, log);
  const { through } = end;
  if (through === '') return { table: withColumns(table, new Map()), ...end };
  const month = Number(through.slice(5, 7));
  const order = settleReportOrder(table, log);
  if (order.questionId !== null) {
    const question = { id: order.questionId, month, code: 'COLUMNS_MISLABELLED' } as const;
    return { table: withColumns(table, new Map()), through, question };
  }
  const span = reportSpan(table, month, log);
  if (span.questionId !== null) {
    const question = { id: span.questionId, month, code: 'REPORT_SPAN_UNCLEAR' } as const;
    return { table: withColumns(table, new Map()), through, question };
  }
  if (span.isLeftOut === true) return { table: withColumns(table, new Map()), through, question: null };
  const isWhole = through === lastDayOfMonth(frame.year, month);
  if (!isWhole && end.question === null) reportWithin(table, through, log);
  const places = reportPlaces(month, isWhole, span.own ?? runningMonth(month - 1));
  const isHeadedOwn = OWN_HEADINGS.some((heading) => order.table.columns.has(heading));
  return { table: { ...withColumns(order.table, places), isHeadedOwn }, ...end };
}

/** A total beside months or quarters says nothing that they do not, unless by its titles it reaches further. */
function besideSlots(
  table: FoundTable,
  relative: readonly string[],
  frame: RunFrame,
  log: Findings,
): Omit<PlacedReport, 'through'> {
  const leftOut = { table: withTotal(withColumns(table, new Map()), table), question: null };
  const { through, conflicts } = table.captions;
  const isKnown = through !== null && conflicts.every(({ fact }) => fact !== 'through');
  if (!isKnown || relative.join() !== UP_TO_MONTH) return leftOut;
  const month = monthOf(through);
  const told = SLOTS.filter(({ heading }) => isFilled(table, heading)).map(({ last }) => last);
  const isBeyond =
    through === lastDayOfMonth(frame.year, month) && told.length > 0 && told.every((last) => last < month);
  if (!isBeyond) return leftOut;
  const { own, questionId, isLeftOut = false } = reportSpan(table, month, log);
  if (isLeftOut) return leftOut;
  if (questionId !== null)
    return { table: leftOut.table, question: { id: questionId, month, code: 'REPORT_SPAN_UNCLEAR' } };
  const place = own ?? runningMonth(month - 1);
  return { table: withColumns(table, new Map([[UP_TO_MONTH, place]])), question: null };
}

function isFilled({ grid, columns, from, to }: FoundTable, heading: string): boolean {
  const column = columns.get(heading);
  return column !== undefined && grid.values.slice(from, to).some((cells) => (cells[column] ?? '') !== '');
}

const OWN_HEADINGS = [THIS_MONTH, THIS_QUARTER, THIS_SEMESTER];

/** A total that is no datum is still evidence of what it adds up. */
function withTotal(table: FoundTable, { columns, written }: FoundTable): FoundTable {
  const column = columns.get(UP_TO_MONTH);
  if (column === undefined) return table;
  const total = { what: 'total', column, texts: written.get(UP_TO_MONTH) ?? '' } as const;
  return { ...table, printed: [...(table.printed ?? []), total] };
}

type ReportEnd = Pick<PlacedReport, 'question'> & { readonly through: IsoDate };

/** The last day that the report reaches, by its titles or an answer. */
function reportEnd(table: FoundTable, frame: RunFrame, log: Findings): ReportEnd {
  const { through, weekOfMonth, conflicts } = table.captions;
  const isDoubtful = conflicts.some(({ fact }) => fact === 'through');
  if (through !== null && !isDoubtful) return { through, question: null };
  const ofYear = namesYear(table, frame.year) ? table.captions.throughIn?.get(frame.year) : undefined;
  if (ofYear !== undefined && !isDoubtful) return { through: ofYear, question: null };
  const said = isDoubtful || weekOfMonth !== null ? null : saidMonth(table, frame.year);
  if (said !== null) return { through: said, question: null };
  const { name } = table.grid;
  const year = String(frame.year);
  const at = { sheet: name, cell: addressOf(table, table.from - 1, table.columns.get(UP_TO_MONTH) ?? 0) };
  if (weekOfMonth !== null && !isDoubtful) {
    const id = `report-week:${name}`;
    const facts = { month: MONTH_NAMES[weekOfMonth - 1] ?? '', year };
    const options = [{ id: 'month-end' }, { id: 'within' }];
    const restsOn = figuresOf(table);
    const answer = log.ask({ id, code: 'REPORT_WEEK', ...at, facts, options, restsOn });
    const isEnd = answer === 'month-end';
    return {
      through: isEnd ? lastDayOfMonth(frame.year, weekOfMonth) : isoDate(frame.year, weekOfMonth, 1),
      question: answer === null ? { id, month: weekOfMonth } : null,
    };
  }
  if (isWholeYear(table, frame) && !isDoubtful)
    return { through: lastDayOfMonth(frame.year, 12), question: null };
  const id = `report-month:${name}`;
  const found = conflicts.find(({ fact }) => fact === 'through')?.values.join(', ') ?? '';
  const answer = log.ask({
    id,
    code: found === '' ? 'REPORT_MONTH_UNKNOWN' : 'REPORT_MONTH_DOUBTFUL',
    ...at,
    facts: { found, year },
    options: MONTH_NAMES.map((month) => ({ id: month })),
    restsOn: `${found} ${figuresOf(table)}`,
  });
  const month = (MONTH_NAMES as readonly string[]).indexOf(answer ?? '');
  return month < 0
    ? { through: '', question: { id, month: null } }
    : { through: lastDayOfMonth(frame.year, month + 1), question: null };
}

/** Whether the column of the report is headed by that year, beside one of another year. */
const namesYear = ({ columns, yearly }: FoundTable, year: number): boolean =>
  columns.has(UP_TO_MONTH) && yearly.get(UP_TO_MONTH)?.get(year) === columns.get(UP_TO_MONTH);

/** What the report says: the next month's figures are those of another month. */
const figuresOf = ({ grid, columns, from, to }: FoundTable): string =>
  JSON.stringify(
    RELATIVE_HEADINGS.map((heading) => columns.get(heading)).map((column) =>
      column === undefined ? [] : grid.values.slice(from, to).map((cells) => cells[column] ?? ''),
    ),
  );

const WHOLE_YEAR = /\b(?:se)?tahun(?:an)?\b|^realisasi 20\d\d$/;
const PART_OF_YEAR =
  /\b(?:bulan|bln|minggu|triwulan|semester|sampai|hingga|ini|berjalan)\b|\bs\s*[./]?\s*d\b/;

/** `Realisasi Tahun 2026` once that year is over; before, it can only be a part of it, and which is asked for. */
function isWholeYear(table: FoundTable, frame: RunFrame): boolean {
  const written = table.written.get(UP_TO_MONTH) ?? '';
  return (
    WHOLE_YEAR.test(written) && !PART_OF_YEAR.test(written) && frame.asOf >= lastDayOfMonth(frame.year, 12)
  );
}

/** A total that ends before its month's last day is no data of that month. */
function reportWithin(table: FoundTable, end: IsoDate, log: Findings): void {
  const cell = table.captions.cells.through ?? null;
  log.issue('REPORT_WITHIN_MONTH', 'info', { sheet: table.grid.name, cell }, { found: end });
}

/** The table with relative headings renamed, or left out where they have no place. */
function withColumns(table: FoundTable, places: ReadonlyMap<string, string>): FoundTable {
  const renamed = <T>(entries: ReadonlyMap<string, T>): Map<string, T> =>
    new Map(
      [...entries].flatMap(([heading, value]): readonly (readonly [string, T])[] => {
        if (!RELATIVE_HEADINGS.includes(heading)) return [[heading, value]];
        const place = places.get(heading);
        return place === undefined ? [] : [[place, value]];
      }),
    );
  return {
    ...table,
    columns: renamed(table.columns),
    written: renamed(table.written),
    doubled: renamed(table.doubled),
    yearly: renamed(table.yearly),
  };
}
