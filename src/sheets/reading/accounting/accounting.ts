// Whether every figure of the tables that were read has an account; what has none is asked about before a verdict rests on the
// rest. Runs when all rows are read; reads no figure anew and changes none.
import type { Amount } from '../../../domain/amount';
import type { IndicatorDraft, RunFrame } from '../draft';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import type { MergedRows } from '../keys/mergedRows';
import type { SourceRow } from '../rows/sourceRows';
import { askColumns } from './askColumns';
import type { Block } from './blockColumns';
import { unaccountedColumns } from './columnAccounts';
import { accountForPeriods } from './periods';

/** A sum beside the figures of a row that they do not come to, in the unit of its sheet. */
export interface StatedRowSum {
  readonly draft: IndicatorDraft;
  readonly sheet: string;
  readonly cell: string;
  readonly stated: Amount;
  readonly sum: Amount;
}

export interface AllRead {
  readonly drafts: readonly IndicatorDraft[];
  /** All tables of the workbook as their headers were found. */
  readonly found: readonly FoundTable[];
  /** Rows of one key on several sheets. */
  readonly merged: Readonly<Record<'targets' | 'realisations', MergedRows>>;
  readonly frame: RunFrame;
  readonly log: Findings;
}

/**
 * Asks about columns of figures that nothing accounts for and words for time that contradict the reading; holds their rows. Returns
 * the sums beside rows that their figures do not come to.
 */
export function accountForFigures(all: AllRead): readonly StatedRowSum[] {
  const {
    frame,
    frame: { year },
    log,
  } = all;
  const blocks = blocksOf(all);
  accountForPeriods(blocks, frame, log);
  const sums: StatedRowSum[] = [];
  for (const block of blocks) {
    const [table] = block.tables;
    if (table === undefined) continue;
    const sheet = table.grid.name;
    const { columns, slips } = unaccountedColumns(block, year, (column) => log.isToldColumn(sheet, column));
    for (const { column, row, stated, sum } of slips) {
      const cell = addressOf(table, row, column);
      log.issue('ROW_SUM_DIFFERS', 'warning', { sheet, cell });
      for (const draft of block.rows.get(row) ?? []) sums.push({ draft, sheet, cell, stated, sum });
    }
    if (columns.length > 0) askColumns(block, columns, log);
  }
  return sums;
}

const keyOf = ({ grid, headerRows }: FoundTable): string => `${headerRows.join()} ${grid.name}`;

interface Growing {
  readonly tables: Set<FoundTable>;
  readonly found: FoundTable[];
  readonly rows: Map<number, IndicatorDraft[]>;
}

function blocksOf({ drafts, found, merged }: AllRead): readonly Block[] {
  const keys = new Map<FoundTable, string>();
  const blocks = new Map<string, Growing>();
  const of = (table: FoundTable): Growing => {
    const key = keys.get(table) ?? keyOf(table);
    keys.set(table, key);
    const block = blocks.get(key) ?? { tables: new Set(), found: [], rows: new Map() };
    blocks.set(key, block);
    return block;
  };
  const take = (draft: IndicatorDraft, { table, index }: SourceRow): void => {
    if (table.isDeposits) return;
    const { tables, rows } = of(table);
    tables.add(table);
    const own = rows.get(index);
    if (own === undefined) rows.set(index, [draft]);
    else if (!own.includes(draft)) own.push(draft);
  };
  for (const draft of drafts) {
    take(draft, draft.row);
    for (const part of merged.targets.partsOf(draft.row)) take(draft, part);
    for (const row of draft.realisations) {
      take(draft, row);
      for (const part of merged.realisations.partsOf(row)) take(draft, part);
    }
  }
  for (const table of found) blocks.get(keyOf(table))?.found.push(table);
  return [...blocks.values()].map(({ tables, found: all, rows }) => ({
    tables: [...tables],
    found: all,
    rows,
  }));
}
