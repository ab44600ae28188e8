// Reports of single months or quarters under a heading that says neither that nor that it runs from January: where the figures
// of most rows fall from one report to a later one, they are no totals. Reads amounts; asks nothing.
import type { Amount } from '../../../domain/amount';
import { groupedBy } from '../../../domain/groupedBy';
import type { FoundTable } from '../headers/foundTable';
import { SLOTS, UP_TO_MONTH } from '../headers/slots';
import { nameKey } from '../keys/nameKey';
import { mayBeOwn } from './reportSpan';
import { figureRows, joinedRows, toldSlots, type FigureCell } from './statedFigures';
import { asRead } from './statedTwice';

/** The tables with such reports read as the figures of their own time. */
export function withFallingReports(tables: readonly FoundTable[]): readonly FoundTable[] {
  const reports = tables.filter(
    (table) => !table.isDeposits && table.pointedColumn === undefined && mayBeOwn(table),
  );
  const own = new Set([...groupedBy(reports, kindOf).values()].filter(fall).flat());
  return own.size === 0 ? tables : tables.map((table) => (own.has(table) ? asRead(table, 'own') : table));
}

const kindOf = ({ captions, written }: FoundTable): string =>
  `${nameKey(captions.office?.name ?? '')}\u0000${written.get(UP_TO_MONTH) ?? ''}`;

function fall(reports: readonly FoundTable[]): boolean {
  const told = reports.map((report) => toldSlots(report, 'own') ?? new Map<string, number>());
  const isOnce = new Set(told.flatMap((one) => [...one.keys()])).size === reports.length;
  const rows = isOnce
    ? joinedRows(reports.map((report, at) => figureRows(report, told[at] ?? new Map())))
    : null;
  const series = [...(rows?.values() ?? [])].filter(({ size }) => size > 1);
  const falling = series.filter((cells) => falls(amountsOf(cells)));
  return falling.length * 2 > series.length;
}

const amountsOf = (cells: ReadonlyMap<string, FigureCell>): readonly Amount[] =>
  SLOTS.toSorted((a, b) => a.last - b.last).flatMap(({ heading }) => cells.get(heading)?.amount ?? []);

const falls = (amounts: readonly Amount[]): boolean =>
  amounts.some((amount, at) => at > 0 && amount < (amounts[at - 1] ?? 0n));
