// Reports of one month (`Bulan ini`, `s.d. Bulan ini`): their columns find their place in the year once the month is known
// from the titles, the sheet's name or an answer. Reads no figure.
import { isoDate, lastDayOfMonth, type IsoDate } from '../../../domain/calendar';
import { MONTH_NAMES } from '../../monthNames';
import type { RunFrame } from '../draft';
import type { Findings } from '../findings';
import { settleReportOrder } from '../evidence/mislabelled';
import { addressOf, type FoundTable } from '../headers/foundTable';
import {
  LAST_MONTH,
  RELATIVE_HEADINGS,
  runningMonth,
  SLOT_HEADINGS,
  THIS_MONTH,
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
    readonly code?: 'COLUMNS_MISLABELLED';
  } | null;
}

const NO_REPORT = { through: null, question: null };

/** The table with its report columns under the headings of their months. */
export function placeReport(table: FoundTable, frame: RunFrame, log: Findings): PlacedReport {
  const relative = RELATIVE_HEADINGS.filter((heading) => table.columns.has(heading));
  if (relative.length === 0) return { table, ...NO_REPORT };
  // A total beside months or quarters says nothing that they do not.
  if (SLOT_HEADINGS.some((heading) => table.columns.has(heading)))
    return { table: withTotal(withColumns(table, new Map()), table), ...NO_REPORT };
  const end = reportEnd(table, frame, log);
  const { through } = end;
  if (through === '') return { table: withColumns(table, new Map()), ...end };
  const month = Number(through.slice(5, 7));
  const order = settleReportOrder(table, log);
  if (order.questionId !== null) {
    const question = { id: order.questionId, month, code: 'COLUMNS_MISLABELLED' } as const;
    return { table: withColumns(table, new Map()), through, question };
  }
  const places = new Map<string, string>();
  if (month > 1) places.set(LAST_MONTH, runningMonth(month - 2));
  if (through === lastDayOfMonth(frame.year, month)) {
    places.set(THIS_MONTH, MONTH_NAMES[month - 1] ?? '');
    places.set(UP_TO_MONTH, runningMonth(month - 1));
  } else if (end.question === null) reportWithin(table, through, log);
  return { table: withColumns(order.table, places), ...end };
}

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
  const { name } = table.grid;
  const year = String(frame.year);
  const at = { sheet: name, cell: addressOf(table, table.from - 1, table.columns.get(UP_TO_MONTH) ?? 0) };
  if (weekOfMonth !== null && !isDoubtful) {
    const id = `report-week:${name}`;
    const facts = { month: MONTH_NAMES[weekOfMonth - 1] ?? '', year };
    const options = [{ id: 'month-end' }, { id: 'within' }];
    const answer = log.ask({ id, code: 'REPORT_WEEK', ...at, facts, options });
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
  });
  const month = (MONTH_NAMES as readonly string[]).indexOf(answer ?? '');
  return month < 0
    ? { through: '', question: { id, month: null } }
    : { through: lastDayOfMonth(frame.year, month + 1), question: null };
}

const WHOLE_YEAR = /\b(?:se)?tahun(?:an)?\b/;
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
