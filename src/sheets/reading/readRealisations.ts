// Realisation of the drafts: months of the matched rows, added up or joined where several rows belong to one target.
import type { MonthDatum } from '../../domain/indicator';
import type { IndicatorDraft, RunFrame } from './draft';
import type { Findings } from './findings';
import type { FoundTable } from './foundTable';
import type { RowMatch } from './matching';
import { monthContext, monthsOf, NO_MONTHS, type MonthContext } from './readMonths';
import type { Factor } from './unit';

export interface RealisationTable {
  readonly table: FoundTable;
  /** Factor that the sheet states; null where it states none. */
  readonly stated: Factor | null;
}

/** Reads the months of every draft that has a match. `preset` is the factor where neither sheet nor row states one. */
export class MonthReader {
  private readonly contexts = new Map<
    FoundTable,
    { readonly months: MonthContext; readonly stated: Factor | null }
  >();

  constructor(
    tables: readonly RealisationTable[],
    frame: RunFrame,
    private readonly preset: Factor | null,
    log: Findings,
  ) {
    for (const { table, stated } of tables)
      this.contexts.set(table, { months: monthContext(table, frame, log), stated });
  }

  confirmZero(table: FoundTable, month: number): void {
    this.contexts.get(table)?.months.confirmedZero.add(month);
  }

  read(draft: IndicatorDraft, match: RowMatch | undefined): readonly MonthDatum[] {
    const all = (match?.rows ?? []).flatMap((row) => {
      const context = this.contexts.get(row.table);
      if (context === undefined) return [];
      const factor = context.stated ?? draft.unitFactor ?? this.preset ?? 1n;
      return [monthsOf(context.months, row, draft, { isRupiah: draft.isRupiah, factor })];
    });
    const [first, ...rest] = all;
    if (first === undefined) return NO_MONTHS;
    return rest.length === 0
      ? first
      : first.map((datum, month) =>
          joined([datum, ...rest.map((row) => row[month] ?? datum)], match?.kind ?? 'sum'),
        );
  }
}

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
