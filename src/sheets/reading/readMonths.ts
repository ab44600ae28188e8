// Twelve months of one realisation row, January first, as the domain takes them. Tells apart no data, zero, dash, text.
import type { MonthDatum } from '../../domain/indicator';
import { MONTH_NAMES } from '../monthNames';
import { hasBegun, holdDraft, periodsOfMonth, type IndicatorDraft, type RunFrame } from './draft';
import { FigureColumn } from './figureColumn';
import type { Findings } from './findings';
import { addressOf, type FoundTable } from './foundTable';
import type { SourceRow } from './sourceRows';
import { scaled, targetFromText, type Measure } from './targetValue';
import { sheetColumn } from './foundTable';
import { wordKey } from './wordKey';

export interface MonthContext {
  readonly table: FoundTable;
  readonly frame: RunFrame;
  readonly log: Findings;
  /** One column a month, null where the sheet has none. */
  readonly columns: readonly (FigureColumn | null)[];
  /** Months (0 is January) whose stated totals hold without the dashes in them. */
  readonly confirmedZero: Set<number>;
}

export function monthContext(table: FoundTable, frame: RunFrame, log: Findings): MonthContext {
  const columns = MONTH_NAMES.map((month) => {
    const column = table.columns.get(month);
    return column === undefined ? null : new FigureColumn(table, column, month, log);
  });
  return { table, frame, log, columns, confirmedZero: new Set() };
}

const NO_DATA: MonthDatum = { kind: 'none' };
export const NO_MONTHS: readonly MonthDatum[] = MONTH_NAMES.map(() => NO_DATA);

/** Reads the months of a row for a draft; open questions hold the draft in the periods that the month can change. */
export function monthsOf(
  context: MonthContext,
  row: SourceRow,
  draft: IndicatorDraft,
  measure: Measure,
): readonly MonthDatum[] {
  return context.columns.map((column, month) => {
    if (column === null) return NO_DATA;
    const figure = column.read(row.index);
    switch (figure.kind) {
      case 'none':
        return NO_DATA;
      case 'amount':
        if (figure.isPercent && measure.isRupiah) return unread(context, row, draft, month, '%');
        return {
          kind: 'amount',
          amount: scaled(figure.amount, measure),
          column: sheetColumn(row.table, column.index),
        };
      case 'dash':
        return dash(context, row, draft, month);
      case 'open':
        holdMonth(context, draft, month, figure.code, figure.questionId);
        return NO_DATA;
      case 'text':
        return fromText(context, row, draft, month, figure.text, measure);
    }
  });
}

function holdMonth(
  context: MonthContext,
  draft: IndicatorDraft,
  month: number,
  code: string,
  id: string,
): void {
  holdDraft(draft, code, id, context.log, periodsOfMonth(month, draft.method, context.frame.basis));
}

const cellOf = (
  context: MonthContext,
  row: SourceRow,
  month: number,
): { readonly sheet: string; readonly cell: string } => ({
  sheet: row.table.grid.name,
  cell: addressOf(row.table, row.index, context.columns[month]?.index ?? 0),
});

function dash(context: MonthContext, row: SourceRow, draft: IndicatorDraft, month: number): MonthDatum {
  const column = context.columns[month];
  const zero: MonthDatum = {
    kind: 'amount',
    amount: 0n,
    ...(column ? { column: sheetColumn(row.table, column.index) } : {}),
  };
  if (context.confirmedZero.has(month)) return zero;
  // A dash in a month that has not begun is what the sheet prints for the future.
  if (!hasBegun(month, context.frame)) return NO_DATA;
  const id = `dash:${row.table.grid.name}`;
  const answer = context.log.ask({
    id,
    code: 'DASH',
    ...cellOf(context, row, month),
    options: [{ id: 'zero' }, { id: 'none' }],
  });
  if (answer === null) holdMonth(context, draft, month, 'DASH', id);
  return answer === 'zero' ? zero : NO_DATA;
}

function fromText(
  context: MonthContext,
  row: SourceRow,
  draft: IndicatorDraft,
  month: number,
  text: string,
  measure: Measure,
): MonthDatum {
  const value = targetFromText(text, measure);
  const isWordTarget = draft.plan.original?.kind === 'word' || draft.plan.revised?.kind === 'word';
  if (value?.kind === 'amount') return { kind: 'amount', amount: value.amount };
  if (value?.kind === 'word' && isWordTarget) return { kind: 'word', word: value.word };
  return unread(context, row, draft, month, text);
}

/** A cell that cannot be read is never skipped: it asks, once for each such text of a sheet. */
function unread(
  context: MonthContext,
  row: SourceRow,
  draft: IndicatorDraft,
  month: number,
  text: string,
): MonthDatum {
  const at = cellOf(context, row, month);
  context.log.issue('TEXT_WHERE_NUMBER', 'error', at, { found: text, expected: MONTH_NAMES[month] ?? '' });
  const id = `text:${row.table.grid.name}!${wordKey(text)}`;
  const facts = { found: text, heading: MONTH_NAMES[month] ?? '' };
  const answer = context.log.ask({
    id,
    code: 'TEXT_WHERE_NUMBER',
    ...at,
    facts,
    options: [{ id: 'none' }, { id: 'zero' }],
  });
  if (answer === null) holdMonth(context, draft, month, 'TEXT_WHERE_NUMBER', id);
  return answer === 'zero' ? { kind: 'amount', amount: 0n } : NO_DATA;
}
