// Whether every word for time at the tables that were read agrees with the reading: in headings, titles, remarks and the
// sheet's name. Runs when all rows are read; what contradicts it is asked about, and nothing is read anew.
import type { IndicatorDraft, RunFrame } from '../draft';
import { hasEnded } from '../draft';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import { MONTH_NAMES } from '../../monthNames';
import { monthSlot, type Slot } from '../headers/slots';
import type { Block } from './blockColumns';
import { headedClashes } from './headedPeriods';
import { markedRows } from './markedRows';
import { notedReaches } from './notedPeriods';
import { askDoubts, type DoubtedPeriod } from './periodDoubt';
import { readColumns, type ReadColumn } from './readSpans';
import { titledTime } from './titledPeriods';

/** Asks about words for time that contradict what the figures of a block were read as. */
export function accountForPeriods(blocks: readonly Block[], frame: RunFrame, log: Findings): void {
  const doubts = blocks.flatMap((block) => doubtsOf(block, frame, log));
  if (doubts.length > 0) askDoubts(doubts, frame.basis, log);
}

function doubtsOf(block: Block, frame: RunFrame, log: Findings): readonly DoubtedPeriod[] {
  const drafts = [...new Set([...block.rows.values()].flat())];
  const columns = block.tables.map((table) => ({ table, columns: readColumns(table) }));
  return [
    ...columns.flatMap((one) => headed(one.table, one.columns, drafts)),
    ...columns.flatMap((one) => titled(one.table, one.columns, drafts, frame, log)),
    ...noted(
      block,
      columns.flatMap((one) => one.columns),
      frame,
    ),
  ];
}

const headed = (
  table: FoundTable,
  columns: readonly ReadColumn[],
  drafts: readonly IndicatorDraft[],
): readonly DoubtedPeriod[] =>
  headedClashes(columns)
    .filter(({ column }) => isFilled(table, column))
    .map(({ text, column }) => ({
      table,
      drafts,
      slots: [column.slot],
      isTarget: column.isTarget,
      text,
      place: [table.from - 1, column.column],
    }));

const isFilled = ({ grid, from, to }: FoundTable, { column }: ReadColumn): boolean =>
  grid.values.slice(from, to).some((cells) => (cells[column] ?? '') !== '');

function titled(
  table: FoundTable,
  columns: readonly ReadColumn[],
  drafts: readonly IndicatorDraft[],
  { asOf }: RunFrame,
  log: Findings,
): readonly DoubtedPeriod[] {
  if (table.role !== 'realisation') return [];
  const filled = columns.filter((column) => isFilled(table, column));
  const rows = drafts.filter(({ method }) => method === 'Akumulasi');
  const headed = columns.map(({ slot }) => slot);
  const reading = {
    headed,
    isRunning: rows.some(({ running }) => running),
    isFalling: () => rows.some(falls),
    asOf,
  };
  const { clash, unfollowed } = titledTime(table, filled, reading);
  if (unfollowed !== null) {
    const cell = unfollowed.place === null ? null : addressOf(table, ...unfollowed.place);
    log.issue(
      'PERIOD_TITLE_UNFOLLOWED',
      'info',
      { sheet: table.grid.name, cell },
      { found: unfollowed.text },
    );
  }
  const slots = filled.map(({ slot }) => slot);
  return clash === null ? [] : [{ table, drafts, slots, isTarget: false, ...clash }];
}

function falls({ months }: IndicatorDraft): boolean {
  const amounts = months.flatMap((datum) => (datum.kind === 'amount' ? [datum.amount] : []));
  return amounts.some((amount, at) => at > 0 && amount < (amounts[at - 1] ?? amount));
}

/** Rows whose figures go on behind the end that a remark gives them. */
function noted(block: Block, columns: readonly ReadColumn[], frame: RunFrame): readonly DoubtedPeriod[] {
  const [table] = block.tables;
  if (table === undefined) return [];
  const own = columns.filter(({ isTarget }) => !isTarget).map(({ slot }) => slot);
  const reaches = [...notedReaches(block, frame), ...markedRows(block)];
  return reaches.flatMap(
    ({
      text,
      place,
      through,
      last = MONTH_NAMES.length,
      isNothing = false,
      drafts,
    }): readonly DoubtedPeriod[] => {
      const beyond = (draft: IndicatorDraft): readonly Slot[] => {
        const months = draft.months.flatMap((datum, month) =>
          datum.kind === 'amount' &&
          (datum.amount !== 0n || !isNothing) &&
          month >= through &&
          // A total from January on goes without what was missing before it.
          (draft.running || month < last) &&
          hasEnded(month, frame)
            ? [month]
            : [],
        );
        return months.map((month) => own.find(({ last }) => last === month + 1) ?? monthSlot(month));
      };
      return drafts.flatMap((draft): readonly DoubtedPeriod[] => {
        const slots = beyond(draft);
        return slots.length === 0 ? [] : [{ table, drafts: [draft], slots, isTarget: false, text, place }];
      });
    },
  );
}
