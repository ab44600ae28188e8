// The figures of one realisation row, column by column. Tells apart no data, zero, dash, text; puts no year together.
import type { MonthDatum } from '../../../domain/indicator';
import { MONTH_NAMES } from '../../monthNames';
import { hasEnded, holdDraft, periodsOfMonth, type IndicatorDraft, type RunFrame } from '../draft';
import { isPercentOfCount } from '../evidence/percentColumns';
import { answeredColumnStep } from './columnUnits';
import { DashedRows } from './dashedRows';
import { FigureColumn } from '../cells/figureColumn';
import { figureOfUnit, figureOption, figureWithin } from '../cells/figureInText';
import type { Findings } from '../findings';
import { addressOf, sheetColumn, type FoundTable } from '../headers/foundTable';
import { placedOn } from './datumPlaces';
import { SLOTS, type Slot } from '../headers/slots';
import type { SourceRow } from '../rows/sourceRows';
import { gradedAmount, scaled, scaledFigure, targetFromText, type Measure } from '../cells/targetValue';
import { settleWorded } from '../cells/wordedAmount';
import { wordKey } from '../cells/wordKey';

/** What one column of a row holds. */
export interface SlotDatum {
  readonly slot: Slot;
  readonly datum: MonthDatum;
}

interface SlotColumn {
  readonly slot: Slot;
  readonly column: FigureColumn;
  /** The column of the sheet. */
  readonly place: number;
  /** What an answer multiplies its figures by later, where one does: they are rounded so much finer. */
  readonly step: bigint | null;
}

export interface SlotContext {
  readonly table: FoundTable;
  readonly frame: RunFrame;
  readonly log: Findings;
  readonly columns: readonly SlotColumn[];
  /** Those that are not blank in every row. */
  readonly filled: readonly SlotColumn[];
  /** Headings of columns whose stated totals hold without the dashes in them. */
  readonly confirmedZero: Set<string>;
  readonly dashes: DashedRows;
}

export function slotContext(table: FoundTable, frame: RunFrame, log: Findings): SlotContext {
  const columns = SLOTS.flatMap((slot): readonly SlotColumn[] => {
    const column = table.columns.get(slot.heading);
    if (column === undefined) return [];
    const step = answeredColumnStep(table, slot.heading, log);
    return [
      {
        slot,
        column: new FigureColumn(table, column, slot.heading, log),
        place: sheetColumn(table, column),
        step: step === 1n ? null : step,
      },
    ];
  });
  const filled = columns.filter(({ column }) => !column.isBlank());
  return { table, frame, log, columns, filled, confirmedZero: new Set(), dashes: new DashedRows(table) };
}

export const NO_DATA: MonthDatum = { kind: 'none' };
export const NO_MONTHS: readonly MonthDatum[] = MONTH_NAMES.map(() => NO_DATA);

/** Reads a row's figures for a draft; open questions hold the draft in the periods that the figure can change. */
export function slotData(
  context: SlotContext,
  row: SourceRow,
  draft: IndicatorDraft,
  measure: Measure,
): readonly SlotDatum[] {
  return context.columns.map((at) => ({
    slot: at.slot,
    datum: slotDatum(context, row, draft, at, measure),
  }));
}

/** Reads one column of a row as `slotData` does. */
export function slotDatum(
  context: SlotContext,
  row: SourceRow,
  draft: IndicatorDraft,
  at: SlotColumn,
  measure: Measure,
): MonthDatum {
  const datum = datumOf(context, row, draft, at, measure);
  return draft.realisations[0] === row ? datum : placedOn(row.table, row.index, datum);
}

function datumOf(
  context: SlotContext,
  row: SourceRow,
  draft: IndicatorDraft,
  at: SlotColumn,
  measure: Measure,
): MonthDatum {
  const plain = measure.factor === 1n ? at.column.wholeSen(row.index) : null;
  if (plain !== null) return { kind: 'amount', amount: plain, column: at.place };
  const figure = at.column.read(row.index);
  switch (figure.kind) {
    case 'none':
      return NO_DATA;
    case 'amount':
      if (isPercentOfCount(figure, measure.isRupiah, draft.unit))
        return unread(context, row, draft, at, '%', measure);
      return {
        kind: 'amount',
        amount: scaledFigure(figure, at.step === null ? measure : { ...measure, step: at.step }),
        column: at.place,
      };
    case 'dash':
      return dash(context, row, draft, at);
    case 'open':
      holdSlot(context, draft, at.slot, figure.code, figure.questionId);
      return NO_DATA;
    case 'text':
      return fromText(context, row, draft, at, figure.text, measure);
  }
}

function holdSlot(context: SlotContext, draft: IndicatorDraft, slot: Slot, code: string, id: string): void {
  holdDraft(draft, code, id, context.log, periodsOfMonth(slot.last - 1, draft.method, context.frame.basis));
}

const cellOf = (
  row: SourceRow,
  { column }: SlotColumn,
): { readonly sheet: string; readonly cell: string } => ({
  sheet: row.table.grid.name,
  cell: addressOf(row.table, row.index, column.index),
});

/** A level whose stage of that quarter is blank among filled ones: what a dash means there changes nothing. */
function isUnmeasured({ method, plan }: IndicatorDraft, { last }: Slot): boolean {
  if (method !== 'Posisi Akhir') return false;
  const kinds = [plan.cumulativeStages, plan.ownStages].flatMap((stages) =>
    stages === null ? [] : [stages],
  );
  const quarter = Math.ceil(last / 3) - 1;
  return (
    kinds.some((stages) => stages.some((stage) => stage !== null)) &&
    kinds.every((stages) => stages[quarter] === null)
  );
}

function dash(context: SlotContext, row: SourceRow, draft: IndicatorDraft, at: SlotColumn): MonthDatum {
  const { slot, column } = at;
  const zero: MonthDatum = { kind: 'amount', amount: 0n, column: sheetColumn(row.table, column.index) };
  if (context.confirmedZero.has(slot.heading)) return zero;
  // A dash in months that are not over is what the sheet prints for the future.
  if (!hasEnded(slot.last - 1, context.frame) || isUnmeasured(draft, slot)) return NO_DATA;
  if (context.dashes.isZero(row.index, slot)) return zero;
  const id = `dash:${row.table.grid.name}`;
  const answer = context.log.ask({
    id,
    code: 'DASH',
    ...cellOf(row, at),
    options: [{ id: 'zero' }, { id: 'none' }],
  });
  if (answer === null) holdSlot(context, draft, slot, 'DASH', id);
  return answer === 'zero' ? zero : NO_DATA;
}

function fromText(
  context: SlotContext,
  row: SourceRow,
  draft: IndicatorDraft,
  at: SlotColumn,
  text: string,
  measure: Measure,
): MonthDatum {
  // `> 75` may be a target; as a result it is no figure.
  const graded = measure.isRupiah ? null : gradedAmount(text);
  if (graded !== null) return { kind: 'amount', amount: graded };
  const worded = measure.isRupiah ? settleWorded(text, cellOf(row, at), context.log) : null;
  if (worded?.kind === 'open') holdSlot(context, draft, at.slot, worded.code, worded.questionId);
  if (worded !== null)
    return worded.kind === 'amount'
      ? { ...worded, column: sheetColumn(row.table, at.column.index) }
      : NO_DATA;
  const own = measure.isRupiah ? null : figureOfUnit(text, draft.unit);
  if (own !== null) return { kind: 'amount', amount: own, column: sheetColumn(row.table, at.column.index) };
  const value = targetFromText(text, measure);
  const isWordTarget = draft.plan.original?.kind === 'word' || draft.plan.revised?.kind === 'word';
  if (value?.kind === 'word' && isWordTarget) return { kind: 'word', word: value.word };
  return unread(context, row, draft, at, text, measure);
}

/** A cell that cannot be read is never skipped: it asks, once for each such text of a sheet. */
function unread(
  context: SlotContext,
  row: SourceRow,
  draft: IndicatorDraft,
  at: SlotColumn,
  text: string,
  measure: Measure,
): MonthDatum {
  const { heading } = at.slot;
  const cell = cellOf(row, at);
  context.log.issue('TEXT_WHERE_NUMBER', 'error', cell, { found: text, expected: heading });
  const id = `text:${row.table.grid.name}!${wordKey(text)}`;
  const within = figureWithin(text);
  const answer = context.log.ask({
    id,
    code: 'TEXT_WHERE_NUMBER',
    ...cell,
    facts: { found: text, heading },
    // A percentage of money is some amount, and surely not none at all.
    options: [...figureOption(within), { id: 'none' }, ...(text === '%' ? [] : [{ id: 'zero' }])],
  });
  if (answer === null) holdSlot(context, draft, at.slot, 'TEXT_WHERE_NUMBER', id);
  if (answer === 'figure' && within !== null)
    return {
      kind: 'amount',
      amount: scaled(within, measure),
      column: sheetColumn(row.table, at.column.index),
    };
  return answer === 'zero' ? { kind: 'amount', amount: 0n } : NO_DATA;
}
