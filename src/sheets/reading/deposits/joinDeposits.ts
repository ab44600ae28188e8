// Several lists of deposits as one: an office's months are known as far as any of its lists reaches. Lists that hold
// deposits of one account in one month may be copies of each other: that is asked, never added up unseen.
import type { MonthDatum } from '../../../domain/indicator';
import { hashOf } from '../../writing/contentHash';
import type { DepositHold } from './depositDoubts';
import { DEPOSIT_AMOUNT } from './depositHeadings';
import type { DepositSeries, DepositsReading } from './deposits';
import type { Findings } from '../findings';
import { nameKey } from '../keys/nameKey';
import { keyOf } from '../keys/rowGroups';
import type { SourceRow } from '../rows/sourceRows';
import type { Factor } from '../cells/unit';

export interface DepositList {
  readonly reading: DepositsReading;
  /** Rupiah that one unit of the list stands for. */
  readonly factor: Factor;
}

export interface JoinedDeposits {
  /** In rupiah; the head is that of the first list. */
  readonly series: readonly DepositSeries[];
  readonly holds: DepositsReading['holds'];
}

interface Part {
  readonly series: DepositSeries;
  readonly list: number;
  readonly factor: Factor;
}

const partKey = ({ series: { head } }: Part): string => keyOf(head.opd, head.code ?? nameKey(head.name));
const sumIn = (part: Part, month: number): bigint => {
  const datum = part.series.months[month];
  return datum?.kind === 'amount' ? datum.amount * part.factor : 0n;
};
const placeOf = ({ table, row }: SourceRow): string => {
  const column = table.account === undefined ? '' : `:${String(table.columns.get(DEPOSIT_AMOUNT))}`;
  return `${table.grid.name}!${table.headerRows[0] ?? row}${column}`;
};

/** Joins the lists of a workbook, once their rows have their offices; `holds` are those of the lists and of copies. */
export function joinDeposits(lists: readonly DepositList[], log: Findings): JoinedDeposits {
  const groups = new Map<string, Part[]>();
  const known = new Map<string, number>();
  lists.forEach(({ reading, factor }, list) => {
    for (const series of reading.series) {
      const part = { series, list, factor };
      const key = partKey(part);
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [part]);
      else group.push(part);
      const months = series.months.filter(({ kind }) => kind === 'amount').length;
      known.set(series.head.opd, Math.max(known.get(series.head.opd) ?? 0, months));
    }
  });
  const copies = new Copies(log);
  for (const parts of groups.values()) copies.collect(parts);
  copies.ask();
  const series: DepositSeries[] = [];
  const holds = new Map<SourceRow, readonly DepositHold[]>();
  for (const parts of groups.values()) {
    const [first] = parts;
    if (first === undefined) continue;
    const { head } = first.series;
    const kept = copies.keptOf(parts);
    series.push({
      head,
      rows: kept.reduce((sum, part) => sum + part.series.rows, 0),
      months: monthsOf(kept, known.get(head.opd) ?? 0),
    });
    const held = parts.flatMap((part) => lists[part.list]?.reading.holds.get(part.series.head) ?? []);
    const all = [...held, ...copies.holdsOf(parts)];
    if (all.length > 0) holds.set(head, all);
  }
  return { series, holds };
}

const monthsOf = (parts: readonly Part[], known: number): readonly MonthDatum[] =>
  Array.from({ length: 12 }, (_, month): MonthDatum => {
    if (month >= known) return { kind: 'none' };
    return { kind: 'amount', amount: parts.reduce((sum, part) => sum + sumIn(part, month), 0n) };
  });

interface Overlap {
  readonly places: readonly string[];
  readonly groups: (readonly Part[])[];
  id: string;
  answer: string | null;
}

/** Accounts of which several lists hold deposits in the same month, by the lists. */
class Copies {
  private readonly overlaps = new Map<string, Overlap>();
  private readonly byGroup = new Map<readonly Part[], Overlap>();

  constructor(private readonly log: Findings) {}

  collect(parts: readonly Part[]): void {
    const isShared = Array.from({ length: 12 }, (_, month) => month).some(
      (month) => new Set(parts.flatMap((part) => (sumIn(part, month) === 0n ? [] : part.list))).size > 1,
    );
    if (!isShared) return;
    const places = [...new Set(parts.map(({ series }) => placeOf(series.head)))];
    const key = places.join('; ');
    let overlap = this.overlaps.get(key);
    if (overlap === undefined)
      this.overlaps.set(key, (overlap = { places, groups: [], id: '', answer: null }));
    overlap.groups.push(parts);
    this.byGroup.set(parts, overlap);
  }

  ask(): void {
    for (const overlap of this.overlaps.values()) {
      const { places, groups } = overlap;
      const [first] = groups[0] ?? [];
      if (first === undefined) continue;
      const sheets = places.map((place) => place.slice(0, place.lastIndexOf('!')));
      const { head } = first.series;
      overlap.id = `deposit-lists:${head.table.grid.name}!${hashOf(places)}`;
      overlap.answer = this.log.ask({
        id: overlap.id,
        code: 'DEPOSIT_LISTS_OVERLAP',
        sheet: head.table.grid.name,
        cell: null,
        facts: { sheets: sheets.join(', '), count: String(groups.length), name: head.name },
        options: [
          { id: 'sum' },
          ...places.map((place, at) => ({
            id: `list-${at + 1}`,
            facts: { place, list: sheets[at] ?? place },
          })),
        ],
      });
    }
  }

  /** The parts that count. */
  keptOf(parts: readonly Part[]): readonly Part[] {
    const overlap = this.byGroup.get(parts);
    if (overlap === undefined || overlap.answer === null || overlap.answer === 'sum') return parts;
    const place = overlap.places[Number(overlap.answer.replace('list-', '')) - 1];
    return parts.filter(({ series }) => placeOf(series.head) === place);
  }

  holdsOf(parts: readonly Part[]): readonly DepositHold[] {
    const overlap = this.byGroup.get(parts);
    if (overlap === undefined || overlap.answer !== null) return [];
    return [{ code: 'DEPOSIT_LISTS_OVERLAP', questionId: overlap.id, months: 'all' }];
  }
}
