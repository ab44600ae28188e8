// Columns of own quarters beside columns of months: where they are not the sums of the months, it is asked which of both
// counts. Never leaves a contradiction without a word.
import type { Amount } from '../../../domain/amount';
import { decimalText, ONE } from '../../../domain/amount';
import { QUARTER_PERIODS } from '../../../domain/period';
import { MONTH_NAMES } from '../../monthNames';
import { plainText } from '../cells/headingText';
import type { Findings } from '../findings';
import { addressOf, nameAt, type FoundTable } from '../headers/foundTable';
import { monthSlot, SLOTS, type Slot } from '../headers/slots';
import { RowFigures } from '../rows/rowFigures';
import { isTotalWord } from '../rows/totalWords';
import { isTitledOtherYear } from '../titleYear';
import { MONTHS_AND_QUARTER_DIFFER as CODE } from './quartersElsewhere';

const QUARTERS = QUARTER_PERIODS.map((quarter) => `Realisasi ${quarter}`);

/** A row and quarter whose figure is not the sum of its months. */
interface Difference {
  readonly row: number;
  readonly quarter: number;
  readonly stated: Amount;
  readonly summed: Amount;
}

/** The tables of realisation, with such quarters settled. */
export function withQuartersBesideMonths(
  realisations: readonly FoundTable[],
  year: number,
  log: Findings,
): readonly FoundTable[] {
  const changed = new Map<FoundTable, FoundTable>();
  for (const table of realisations) {
    const apart = isTitledOtherYear(table, year) || !hasBoth(table) ? [] : differences(table);
    if (apart.length === 0) continue;
    changed.set(table, asked(table, apart, log));
  }
  return changed.size === 0 ? realisations : realisations.map((table) => changed.get(table) ?? table);
}

const hasBoth = ({ columns, isDeposits, repeated, open }: FoundTable): boolean =>
  !isDeposits &&
  repeated === undefined &&
  open === undefined &&
  QUARTERS.some(
    (heading, quarter) => columns.has(heading) && monthsOf(quarter).every((month) => columns.has(month)),
  );

const monthsOf = (quarter: number): readonly string[] => MONTH_NAMES.slice(quarter * 3, quarter * 3 + 3);

function differences(table: FoundTable): readonly Difference[] {
  const { columns, from, to } = table;
  return QUARTERS.flatMap((heading, quarter): readonly Difference[] => {
    const months = monthsOf(quarter);
    if (![heading, ...months].every((one) => columns.has(one))) return [];
    const figures = new RowFigures(table, [heading, ...months]);
    const found: Difference[] = [];
    for (let row = from; row < to; row += 1) {
      const [stated = null, ...parts] = figures.amounts(row);
      if (stated === null || parts.length < 3 || parts.some((part) => part === null)) continue;
      const summed = parts.reduce<Amount>((sum, part) => sum + (part ?? 0n), 0n);
      // Months that are totals from January on end with the quarter's.
      if (!isApart(stated, summed) || !isApart(stated, parts.at(-1) ?? 0n)) continue;
      if (isTotalWord(plainText(nameAt(table, row)).toLowerCase())) continue;
      found.push({ row, quarter, stated, summed });
    }
    return found;
  });
}

const isApart = (a: Amount, b: Amount): boolean => (a > b ? a - b : b - a) > ONE;

const without = (table: FoundTable, headings: readonly string[]): FoundTable => ({
  ...table,
  columns: new Map([...table.columns].filter(([heading]) => !headings.includes(heading))),
});

/** Which of both counts: one question a sheet, which holds the rows and periods that differ. */
function asked(table: FoundTable, apart: readonly Difference[], log: Findings): FoundTable {
  const [first] = apart;
  if (first === undefined) return table;
  const id = `months-or-quarters:${table.grid.name}`;
  const answer = log.ask({
    id,
    code: CODE,
    sheet: table.grid.name,
    cell: addressOf(table, first.row, table.columns.get(QUARTERS[first.quarter] ?? '') ?? 0),
    facts: {
      name: plainText(nameAt(table, first.row)),
      period: QUARTER_PERIODS[first.quarter] ?? '',
      stated: decimalText(first.stated),
      other: decimalText(first.summed),
    },
    options: [{ id: 'months' }, { id: 'quarters' }],
  });
  if (answer === 'months') return without(table, QUARTERS);
  if (answer === 'quarters') return without(table, MONTH_NAMES);
  const open = new Map(table.openRows);
  for (const { row, quarter } of apart) {
    const slots = [...(open.get(row)?.slots ?? []), ...slotsOf(quarter)];
    open.set(row, { id, code: CODE, slots });
  }
  return { ...table, openRows: open };
}

const slotsOf = (quarter: number): readonly Slot[] => [
  ...SLOTS.filter(({ heading }) => heading === QUARTERS[quarter]),
  ...[0, 1, 2].map((month) => monthSlot(quarter * 3 + month)),
];
