// Realisation of the drafts: the figures of the matched rows, put together to a year, added up or joined where several rows
// belong to one target.
import type { MonthDatum } from '../../../domain/indicator';
import { PERIODS } from '../../../domain/period';
import { MONTH_NAMES } from '../../monthNames';
import {
  emptyMonths,
  hasTotals,
  levelsFrom,
  monthsFrom,
  placeDatum,
  yearShape,
  type YearShape,
} from './assembleMonths';
import type { DepositHold } from '../deposits/depositDoubts';
import type { DepositsReading } from '../deposits/deposits';
import { holdDraft, periodsOfMonth, type IndicatorDraft, type RunFrame } from '../draft';
import type { Findings } from '../findings';
import type { FoundTable } from '../headers/foundTable';
import type { RowMatch } from '../keys/matching';
import {
  NO_DATA,
  NO_MONTHS,
  slotContext,
  slotData,
  slotDatum,
  type SlotContext,
  type SlotDatum,
} from './readSlots';
import { ownFactor, writtenFactor } from '../targets/unitOfRow';
import type { SourceRow } from '../rows/sourceRows';
import { monthSlot } from '../headers/slots';
import { answeredStep } from '../targets/magnitudes';
import { scaled, type Measure } from '../cells/targetValue';
import type { Factor } from '../cells/unit';

export interface RealisationTable {
  readonly table: FoundTable;
  readonly deposits: DepositsReading | null;
  /** Factor that the sheet states; null where it states none. */
  readonly stated: Factor | null;
}

/** The year of a draft as its rows give it. */
export interface DraftYear {
  readonly months: readonly MonthDatum[];
  readonly shape: YearShape;
  /** All that the rows hold, also what the shape leaves out; none where it has no totals. */
  readonly data: readonly SlotDatum[];
}

interface TableContext {
  readonly slots: SlotContext;
  /** Of a list of deposits: the months of each first row. */
  readonly sums: ReadonlyMap<SourceRow, readonly MonthDatum[]>;
  readonly holds: DepositsReading['holds'];
  readonly stated: Factor | null;
  readonly headings: readonly string[];
  /** Where a row stands on this sheet alone. */
  readonly shape: YearShape;
  /** Then nothing stands in its year but its months. */
  readonly isPlain: boolean;
}

/** Reads the year of every draft that has a match. `preset` is the factor where neither sheet nor row states one. */
export class YearReader {
  private readonly contexts = new Map<FoundTable, TableContext>();
  private readonly shapes = new Map<string, YearShape>();
  /** By the sheet of the targets. */
  private readonly steps = new Map<string, bigint>();

  constructor(
    tables: readonly RealisationTable[],
    /** The rows of the same key on the sheets of other months. */
    private readonly partsOf: (row: SourceRow) => readonly SourceRow[],
    private readonly frame: RunFrame,
    private readonly preset: Factor | null,
    private readonly log: Findings,
  ) {
    for (const { table, stated, deposits } of tables) {
      const slots = slotContext(table, frame, log);
      const headings = deposits === null ? headingsOf(slots) : [...MONTH_NAMES];
      const sums = new Map((deposits?.series ?? []).map(({ head, months }) => [head, months]));
      const shape = yearShape(new Set(headings));
      this.contexts.set(table, {
        slots,
        stated,
        headings,
        shape,
        sums,
        isPlain: sums.size === 0 && !hasTotals(shape),
        holds: deposits?.holds ?? new Map(),
      });
    }
  }

  confirmZero(table: FoundTable, heading: string): void {
    this.contexts.get(table)?.slots.confirmedZero.add(heading);
  }

  /** `matchOf` tells how a target's rows belong to it, which of a single one is not asked. */
  read(draft: IndicatorDraft, matchOf: (target: SourceRow) => RowMatch | undefined): DraftYear {
    const { row, realisations } = draft;
    const only = realisations.length === 1 ? realisations[0] : undefined;
    if (only !== undefined) return this.yearOf(draft, only);
    const match = matchOf(row);
    const [first, ...rest] = realisations.map((one) => this.yearOf(draft, one));
    if (first === undefined) return this.absentYear(draft, match?.beside ?? []);
    const months = first.months.map((datum, month) =>
      joined([datum, ...rest.map((year) => year.months[month] ?? datum)], match?.kind ?? 'sum'),
    );
    return { ...first, months };
  }

  /** Nothing at all, or 0 in the months in which the office deposited for other accounts. */
  private absentYear(draft: IndicatorDraft, beside: readonly SourceRow[]): DraftYear {
    const nothing = { months: NO_MONTHS, shape: yearShape(new Set()), data: [] };
    if (beside.length === 0 || !draft.isRupiah || draft.method !== 'Akumulasi') return nothing;
    const known = NO_MONTHS.map(() => false);
    for (const row of beside) {
      const context = this.contexts.get(row.table);
      context?.sums.get(row)?.forEach((datum, month) => {
        if (datum.kind === 'amount') known[month] = true;
      });
      // A deposit without an account may be of any.
      const open = context?.holds.get(row) ?? [];
      this.holdDeposits(
        draft,
        open.filter(({ code }) => code === 'DEPOSIT_ACCOUNT_BLANK'),
      );
    }
    return {
      ...nothing,
      months: known.map((isKnown) => (isKnown ? { kind: 'amount', amount: 0n } : NO_DATA)),
    };
  }

  private yearOf(draft: IndicatorDraft, row: SourceRow): DraftYear {
    const parts = this.partsOf(row);
    const context = this.contexts.get(row.table);
    if (parts.length === 0 && context?.isPlain === true)
      return { months: this.monthsOf(context, draft, row), shape: context.shape, data: NO_SLOTS };
    const rows = parts.length === 0 ? [row] : [row, ...parts];
    const shape = this.shapeOf(rows);
    const data =
      parts.length === 0 ? this.dataOf(draft, row) : rows.flatMap((part) => this.dataOf(draft, part));
    const from = draft.method === 'Akumulasi' ? monthsFrom : levelsFrom;
    return { months: from(data, shape), shape, data };
  }

  /** The year of most rows, in which nothing stands but its months: without a list of them beside it. */
  private monthsOf(
    { slots, stated, shape }: TableContext,
    draft: IndicatorDraft,
    row: SourceRow,
  ): MonthDatum[] {
    const measure = this.measureOf(stated, draft, row);
    const months = emptyMonths();
    for (const at of slots.filled)
      placeDatum(months, at.slot, slotDatum(slots, row, draft, at, measure), shape);
    return months;
  }

  private measureOf(stated: Factor | null, draft: IndicatorDraft, row: SourceRow): Measure {
    // On a sheet of its own with a unit of its own the names are only those of the targets.
    const isBeside = row.table.grid === draft.row.table.grid;
    const named = ownFactor(row) ?? (isBeside ? ownFactor(draft.row) : null);
    const own = stated !== null && !isBeside ? null : named;
    const written = isBeside ? null : writtenFactor(row);
    const factor = own ?? stated ?? written ?? draft.unitFactor ?? this.preset ?? 1n;
    return {
      isRupiah: draft.isRupiah,
      factor,
      step: this.stepOf(draft.row.table.grid.name),
      unit: draft.unit,
    };
  }

  private dataOf(draft: IndicatorDraft, row: SourceRow): readonly SlotDatum[] {
    const context = this.contexts.get(row.table);
    if (context === undefined) return [];
    const measure = this.measureOf(context.stated, draft, row);
    const sums = context.sums.size === 0 ? undefined : context.sums.get(row);
    if (sums === undefined) return slotData(context.slots, row, draft, measure);
    this.holdDeposits(draft, context.holds.get(row) ?? []);
    return sums.map((datum, month) => ({ slot: monthSlot(month), datum: scaledDatum(datum, measure) }));
  }

  private stepOf(sheet: string): bigint {
    let step = this.steps.get(sheet);
    if (step === undefined) this.steps.set(sheet, (step = answeredStep(sheet, 'realisation', this.log)));
    return step;
  }

  private holdDeposits(draft: IndicatorDraft, holds: readonly DepositHold[]): void {
    for (const { code, questionId, months } of holds) {
      const periods =
        months === 'all'
          ? months
          : PERIODS.filter((period) =>
              months.some((month) =>
                periodsOfMonth(month - 1, draft.method, this.frame.basis).includes(period),
              ),
            );
      holdDraft(draft, code, questionId, this.log, periods);
    }
  }

  private shapeOf(rows: readonly SourceRow[]): YearShape {
    const [row] = rows;
    const own = row === undefined || rows.length > 1 ? undefined : this.contexts.get(row.table);
    if (own !== undefined) return own.shape;
    const contexts = rows.flatMap(({ table }) => this.contexts.get(table) ?? []);
    const [first] = contexts;
    if (contexts.length === 1 && first !== undefined) return first.shape;
    const headings = new Set(contexts.flatMap((context) => context.headings));
    const key = [...headings].join(';');
    let shape = this.shapes.get(key);
    if (shape === undefined) this.shapes.set(key, (shape = yearShape(headings)));
    return shape;
  }
}

/** A quarter that is blank in every row says nothing beside months. */
const headingsOf = ({ columns, filled }: SlotContext): readonly string[] => {
  const isPlain = ({ slot }: (typeof columns)[number]): boolean => slot.first === slot.last || slot.isRunning;
  const counted = columns.some(isPlain)
    ? columns.filter((one) => isPlain(one) || filled.includes(one))
    : columns;
  return counted.map(({ slot }) => slot.heading);
};

const NO_SLOTS: readonly SlotDatum[] = [];

const scaledDatum = (datum: MonthDatum, measure: Measure): MonthDatum =>
  datum.kind === 'amount' ? { ...datum, amount: scaled(datum.amount, measure) } : datum;

/** Own figures go before those of a former office; doubled rows are added up where all have data. */
function joined(data: readonly MonthDatum[], kind: RowMatch['kind']): MonthDatum {
  if (kind === 'successor') {
    const amounts = data.filter((datum) => datum.kind === 'amount' && datum.amount !== 0n);
    return amounts[0] ?? data.find((datum) => datum.kind !== 'none') ?? { kind: 'none' };
  }
  let sum = 0n;
  for (const datum of data) {
    if (datum.kind !== 'amount') return { kind: 'none' };
    sum += datum.amount;
  }
  return { kind: 'amount', amount: sum };
}
