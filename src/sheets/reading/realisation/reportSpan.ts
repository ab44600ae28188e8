// A column headed `Realisasi` under titles that name a time alone or with a later beginning: the figures of that time, or all since
// January. Nothing but the officer can tell; asked once for sheets of one kind. Reads no figure.
import { QUARTER_PERIODS } from '../../../domain/period';
import { MONTH_NAMES } from '../../monthNames';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import { LAST_MONTH, THIS_MONTH, UP_TO_MONTH } from '../headers/slots';
import { sheetFold } from '../pointing/sheetFold';

export interface ReportSpan {
  /** The heading that the column is read under where it is no total; null where it is one. */
  readonly own: string | null;
  readonly questionId: string | null;
  /** It holds a stretch of months that no heading of ours stands for. */
  readonly isLeftOut?: boolean;
}

const TOTAL: ReportSpan = { own: null, questionId: null };

/** `last`: the month (1 to 12) that the report reaches. */
export function reportSpan(table: FoundTable, last: number, log: Findings): ReportSpan {
  const first = table.captions.bareFrom ?? 1;
  const column = table.columns.get(UP_TO_MONTH);
  if (first === 1 || column === undefined || !mayBeOwn(table)) return TOTAL;
  const written = table.written.get(UP_TO_MONTH) ?? '';
  const { name } = table.grid;
  const id = `report-span:${sheetFold(name) ?? String(last - first + 1)}!${written}`;
  const answer = log.ask({
    id,
    code: 'REPORT_SPAN_UNCLEAR',
    sheet: name,
    cell: addressOf(table, table.from - 1, column),
    facts: { heading: written, first: MONTH_NAMES[first - 1] ?? '', last: MONTH_NAMES[last - 1] ?? '' },
    options: [{ id: 'up-to' }, { id: 'own' }],
  });
  if (answer === null) return { own: null, questionId: id };
  const own = ownHeading(first, last);
  return answer === 'own' ? { own, questionId: null, isLeftOut: own === null } : TOTAL;
}

/** Whether the only column of the report may hold the figures of its month or quarter alone. */
export const mayBeOwn = ({ captions, columns, unclear }: FoundTable): boolean =>
  (captions.bareFrom ?? null) !== null &&
  unclear.has(UP_TO_MONTH) &&
  !columns.has(THIS_MONTH) &&
  !columns.has(LAST_MONTH);

/** The heading of the figures from one month to another (1 to 12) alone; null where they make no stretch of ours. */
export function ownHeading(first: number, last: number): string | null {
  if (first === last) return MONTH_NAMES[last - 1] ?? null;
  if (first === 7 && last === 12) return 'Realisasi Semester II';
  const quarter = last === first + 2 ? QUARTER_PERIODS[last / 3 - 1] : undefined;
  return quarter === undefined ? null : `Realisasi ${quarter}`;
}
