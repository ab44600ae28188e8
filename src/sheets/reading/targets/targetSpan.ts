// A bare `Target` under titles that name one month, quarter or semester: most offices mean the target of the year there, some that
// of the time alone. Where the first report comes far nearer to it than a year's target allows, it is asked once for all
// reports of its kind.
import type { Amount } from '../../../domain/amount';
import { monthOf } from '../../../domain/calendar';
import { groupedBy } from '../../../domain/groupedBy';
import { QUARTER_PERIODS } from '../../../domain/period';
import { MONTH_NAMES } from '../../monthNames';
import { plainText } from '../cells/headingText';
import { statedFactor } from '../cells/tableUnit';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import {
  TARGET_THIS_MONTH,
  TARGET_THIS_QUARTER,
  THIS_MONTH,
  THIS_QUARTER,
  THIS_SEMESTER,
  UP_TO_MONTH,
} from '../headers/slots';
import { mayBeOwn } from '../realisation/reportSpan';
import type { Sides } from '../realisation/targetsUnderTimes';
import { RowFigures } from '../rows/rowFigures';
import { isTitledOtherYear } from '../titleYear';

const CODE = 'TARGET_SPAN_UNCLEAR';
const ANNUAL = 'Target Murni';
const BARE = /^(?:target|anggaran|rencana)(?: \(.*\)| rp)?$/i;
const MONTHS = 12n;
const HALF_A_YEAR = 6;
/** One row may come near its target by chance. */
const LEAST_ROWS = 2;
/**
 * Months of a report: what its own target and its own realisation are called. A semester's target is that of its last quarter, to
 * which the quarter before adds nothing.
 */
const OWN: ReadonlyMap<number, readonly [target: string, realisation: string]> = new Map([
  [1, [TARGET_THIS_MONTH, THIS_MONTH]],
  [3, [TARGET_THIS_QUARTER, THIS_QUARTER]],
  [6, [TARGET_THIS_QUARTER, THIS_SEMESTER]],
]);

interface Report {
  readonly target: FoundTable;
  readonly realisation: FoundTable;
  /** The column of its realisation: a bare one, or one that is headed as the report's own. */
  readonly reached: string;
  /** The last month that it reaches (1 to 12), and how many it is of. */
  readonly last: number;
  readonly months: number;
}

/** The tables of the year's reports with their targets as the officer said, or waiting for that. */
export function withTargetSpans({ targets, realisations }: Sides, year: number, log: Findings): Sides {
  const reports = targets.flatMap((table) => reportOf(table, realisations, year) ?? []);
  const changed = new Map<FoundTable, FoundTable>();
  const kinds = groupedBy(reports, ({ target, months }) => `${String(months)}!${writtenIn(target)}`);
  for (const [kind, alike] of kinds) {
    const [first] = [...alike].sort((a, b) => a.last - b.last);
    // A report of late in the year, alone, says nothing of how the others stand to their targets.
    if (first === undefined || (alike.length === 1 && first.last > HALF_A_YEAR)) continue;
    if (!isNearerThanYear(first)) continue;
    const id = `target-span:${kind}`;
    const answer = ask(id, first, log);
    if (answer === 'year') continue;
    for (const { target, realisation, reached, months } of alike) {
      const own = answer === null ? undefined : OWN.get(months);
      if (own === undefined) changed.set(target, { ...target, open: { id, code: CODE } });
      else {
        changed.set(target, renamed(target, ANNUAL, own[0]));
        if (reached === UP_TO_MONTH) changed.set(realisation, renamed(realisation, UP_TO_MONTH, own[1]));
      }
    }
  }
  const now = (table: FoundTable): FoundTable => changed.get(table) ?? table;
  return changed.size === 0
    ? { targets, realisations }
    : { targets: targets.map(now), realisations: realisations.map(now) };
}

const writtenIn = ({ written }: FoundTable): string => plainText(written.get(ANNUAL) ?? '');

/** The report that a table of one bare target and one bare figure is; null for any other. */
function reportOf(table: FoundTable, realisations: readonly FoundTable[], year: number): Report | null {
  const { captions, columns, doubled, open, pointedColumn, grid, from } = table;
  const { bareFrom = null, through, conflicts } = captions;
  if (bareFrom === null || through === null || conflicts.length > 0) return null;
  if (open !== undefined || pointedColumn !== undefined || columns.has('Tahun')) return null;
  const isLone = ![...columns.keys()].some((heading) => heading !== ANNUAL && heading.startsWith('Target'));
  if (!columns.has(ANNUAL) || doubled.has(ANNUAL) || !isLone || !BARE.test(writtenIn(table))) return null;
  if (isTitledOtherYear(table, year)) return null;
  const last = monthOf(through);
  const months = last - bareFrom + 1;
  const realisation = realisations.find((one) => one.grid === grid && one.from === from);
  if (realisation === undefined || !OWN.has(months) || last % months !== 0) return null;
  const own = OWN.get(months)?.[1] ?? UP_TO_MONTH;
  const isOwn = realisation.columns.has(own) && !realisation.columns.has(UP_TO_MONTH);
  const reached = isOwn ? own : mayBeOwn(realisation) ? UP_TO_MONTH : null;
  return reached === null ? null : { target: table, realisation, reached, last, months };
}

/** Whether more than half of its rows have come far nearer to their targets than the months that are over would bring a year's. */
function isNearerThanYear({ target, realisation, reached: heading, last, months }: Report): boolean {
  const promised = new RowFigures(target, [ANNUAL]);
  const reached = new RowFigures(realisation, [heading]);
  const [ofTarget, ofFigure] = [statedFactor(target, [ANNUAL]), statedFactor(realisation, [heading])];
  // A figure of the report's own holds none of the months before it.
  const span = heading === UP_TO_MONTH ? last : months;
  const [targetUnit, unit] = [ofTarget ?? ofFigure ?? 1n, ofFigure ?? ofTarget ?? 1n];
  let [rows, near] = [0, 0];
  for (let index = target.from; index < target.to; index += 1) {
    const [goal = null] = promised.amounts(index);
    const [figure = null] = reached.amounts(index);
    if (goal === null || goal <= 0n || figure === null || figure <= 0n) continue;
    rows += 1;
    if (isNear(figure * unit, goal * targetUnit, span)) near += 1;
  }
  return rows >= LEAST_ROWS && near * 2 > rows;
}

/** From 7/18 of the target in January over a half after March to the whole in December. */
const isNear = (figure: Amount, goal: Amount, last: number): boolean =>
  figure * 3n * MONTHS >= goal * (MONTHS + 2n * BigInt(last));

function ask(id: string, { target, last, months }: Report, log: Findings): string | null {
  return log.ask({
    id,
    code: CODE,
    sheet: target.grid.name,
    cell: addressOf(target, target.from - 1, target.columns.get(ANNUAL) ?? 0),
    facts: { heading: target.written.get(ANNUAL) ?? '', time: timeOf(last, months) },
    options: [{ id: 'year' }, { id: 'own' }],
  });
}

/** As a title names it. */
function timeOf(last: number, months: number): string {
  if (months === 1) return MONTH_NAMES[last - 1] ?? '';
  return months === 3 ? (QUARTER_PERIODS[last / 3 - 1] ?? '') : `Semester ${last === 6 ? 'I' : 'II'}`;
}

/** The table with a column under another heading. */
function renamed(table: FoundTable, from: string, to: string): FoundTable {
  const moved = <T>(entries: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...entries].map(([heading, value]) => [heading === from ? to : heading, value]));
  return {
    ...table,
    columns: moved(table.columns),
    written: moved(table.written),
    unclear: new Set([...table.unclear].filter((heading) => heading !== from)),
  };
}
