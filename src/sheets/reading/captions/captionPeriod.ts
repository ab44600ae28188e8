// From what several captions claim about the period to one period: a printed day goes before the month that holds it;
// anything else that differs is a contradiction.
import {
  daysInMonth,
  isoDate,
  lastDayOfMonth,
  monthOf,
  yearOf,
  type IsoDate,
} from '../../../domain/calendar';
import { MONTH_NAMES } from '../../monthNames';
import type { PeriodClaim } from './periodClaims';

export interface PlacedPeriod extends PeriodClaim {
  readonly cell: string | null;
}

export interface SettledPeriod {
  readonly through: IsoDate | null;
  readonly from: IsoDate | null;
  readonly weekOfMonth: number | null;
  /** The first month of the period where it is named without a word that the figures reach up to its end, or begins later than January. */
  readonly bareFrom: number | null;
  readonly cell: string | null;
  readonly conflicts: readonly { readonly fact: 'through' | 'from'; readonly values: readonly string[] }[];
}

interface Dated {
  readonly claim: PlacedPeriod;
  readonly year: number;
  readonly through: IsoDate;
  readonly from: IsoDate | null;
}

const NOTHING: SettledPeriod = {
  through: null,
  from: null,
  weekOfMonth: null,
  bareFrom: null,
  cell: null,
  conflicts: [],
};

/** `printed`: days on which the sheet was printed or signed; figures reach no further. */
export function settledPeriod(
  found: {
    readonly periods: readonly PlacedPeriod[];
    readonly printed: readonly IsoDate[];
    readonly hasWeek: boolean;
  },
  year: number | null,
): SettledPeriod {
  const isDay = ({ day }: PlacedPeriod): boolean => day !== null;
  if (found.hasWeek && !found.periods.some(isDay)) return weekOf(found.periods);
  const dated = found.periods.flatMap((claim) => datedClaim(claim, year));
  const days = dated.filter(({ claim }) => isDay(claim));
  const months = dated.filter(({ claim }) => !isDay(claim));
  const finest = days.length > 0 ? days : months;
  const [first] = finest;
  if (first === undefined) return NOTHING;
  const misfits = days.length === 0 ? [] : months.filter((other) => !holds(other, first));
  const values = [...new Set([...finest, ...misfits].map(({ through }) => through))];
  const early = found.printed.filter((day) => day < first.through);
  if (values.length > 1 || early.length > 0) {
    return { ...NOTHING, conflicts: [{ fact: 'through', values: [...values, ...early].sort() }] };
  }
  const begins = [...new Set(finest.flatMap(({ from }) => from ?? []))];
  return {
    through: first.through,
    from: begins.length === 1 ? (begins[0] ?? null) : null,
    weekOfMonth: null,
    bareFrom: finest.every(({ claim }) => claim.isBare === true)
      ? first.claim.first
      : lateBegin(begins, first.year),
    cell: (finest.find(({ claim }) => claim.cell !== null) ?? first).claim.cell,
    conflicts: begins.length > 1 ? [{ fact: 'from', values: begins.sort() }] : [],
  };
}

/** The month of a beginning after January. */
function lateBegin(begins: readonly IsoDate[], year: number): number | null {
  const months = begins.flatMap((begin) => (yearOf(begin) === year ? [monthOf(begin)] : []));
  const latest = Math.max(1, ...months);
  return latest === 1 ? null : latest;
}

const holds = (months: Dated, { claim, year }: Dated): boolean =>
  months.year === year && months.claim.first <= claim.last && claim.last <= months.claim.last;

/** Which week it was without its last day says only that the month was not over. */
function weekOf(periods: readonly PlacedPeriod[]): SettledPeriod {
  const months = new Set(periods.filter(({ first, last }) => first === last).map(({ last }) => last));
  const [only] = months;
  if (only === undefined) return NOTHING;
  if (months.size > 1) {
    const values = [...months].map((month) => MONTH_NAMES[month - 1] ?? '');
    return { ...NOTHING, conflicts: [{ fact: 'through', values }] };
  }
  const cell = periods.find(({ last }) => last === only)?.cell ?? null;
  return { ...NOTHING, weekOfMonth: only, cell };
}

function datedClaim(claim: PlacedPeriod, titleYear: number | null): readonly Dated[] {
  const year = claim.year ?? titleYear;
  if (year === null) return [];
  const { day, last, from } = claim;
  if (day !== null && day > daysInMonth(year, last)) return [];
  const through = day === null ? lastDayOfMonth(year, last) : isoDate(year, last, day);
  const begin = from === null ? null : isoDate(from.year ?? year, from.month, from.day);
  return [{ claim, year, through, from: begin !== null && begin <= through ? begin : null }];
}
