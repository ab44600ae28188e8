// What a draft waits for before any figure is read: questions about its rows, its headings, its reports, its match.
import type { Basis } from '../../domain/period';
import { holdDraft, periodsOfTotal, type IndicatorDraft } from './draft';
import type { Findings } from './findings';
import type { FoundTable } from './headers/foundTable';
import type { Matching } from './keys/matching';
import type { MergedRows } from './keys/mergedRows';
import type { ReadTable } from './readTable';
import { periodsOfDoubt } from './realisation/beyondTitle';
import type { SourceRow } from './rows/sourceRows';

type OpenSheets = ReadonlyMap<FoundTable['grid'], readonly ReadTable[]>;

export interface OpenQuestions {
  /** The tables with open questions of headings or months, by sheet. */
  readonly bySheet: OpenSheets;
  /** Whether any row waits for anything: of a long list hardly ever one does. */
  readonly isAny: boolean;
}

/** The codes of questions whether a row is a sum, by the kinds of their ids. */
const SUM_QUESTIONS: Readonly<Record<string, string>> = {
  sums: 'ROWS_MAY_BE_SUMS',
  recap: 'ROWS_MAY_BE_RECAP',
};

/** What rows of these tables wait for. */
export function openQuestions(tables: readonly ReadTable[]): OpenQuestions {
  const open = new Map<FoundTable['grid'], ReadTable[]>();
  for (const one of tables) {
    if (one.doubled.size === 0 && one.report.question === null && one.doubt === null) continue;
    open.set(one.table.grid, [...(open.get(one.table.grid) ?? []), one]);
  }
  const isAny = tables.some(({ reading }) =>
    [reading.rows, reading.parents].some((rows) => rows.some((row) => waits(row, open))),
  );
  return { bySheet: open, isAny };
}

function waits(row: SourceRow, open: OpenSheets): boolean {
  const { yearQuestion, sumQuestion, levelQuestion, table } = row;
  return (
    yearQuestion !== null ||
    sumQuestion !== undefined ||
    levelQuestion !== undefined ||
    table.mergedFigures !== undefined ||
    table.open !== undefined ||
    table.openRows !== undefined ||
    open.has(table.grid)
  );
}

function mayAnyWait(rows: readonly SourceRow[], open: OpenSheets, { partsOf }: MergedRows): boolean {
  for (const row of rows) if (waits(row, open) || partsOf(row).length > 0) return true;
  return false;
}

/** Holds that were known before any figure was read. */
export function holdKnown(
  draft: IndicatorDraft,
  row: SourceRow,
  matching: Matching,
  open: OpenQuestions,
  realisations: MergedRows,
  basis: Basis,
  log: Findings,
): void {
  const held = matching.holds.get(row);
  if (held !== undefined) draft.holds.push(...held);
  const { bySheet, isAny } = open;
  if (!isAny || (!waits(row, bySheet) && !mayAnyWait(draft.realisations, bySheet, realisations))) return;
  const parts = draft.realisations.flatMap((source) => realisations.partsOf(source));
  for (const source of new Set([row, ...draft.realisations, ...parts])) {
    if (source.yearQuestion !== null) {
      const about = source === row ? 'target' : 'other';
      holdDraft(draft, 'YEAR_UNREADABLE', source.yearQuestion, log, 'all', about);
    }
    if (source.sumQuestion !== undefined) {
      const [kind = ''] = source.sumQuestion.split(':', 1);
      holdDraft(draft, SUM_QUESTIONS[kind] ?? 'ROW_MAY_BE_SUM', source.sumQuestion, log);
    }
    if (source.levelQuestion !== undefined)
      holdDraft(draft, 'TARGET_OVER_DASHES', source.levelQuestion, log, 'all', 'target');
    const { open: doubt } = source.table;
    if (doubt !== undefined) holdDraft(draft, doubt.code, doubt.id, log);
    const single = source.table.openRows?.get(source.index);
    for (const slot of single?.slots ?? [])
      holdDraft(draft, single?.code ?? '', single?.id ?? '', log, periodsOfDoubt(slot, draft.method, basis));
    const merged = source.table.mergedFigures?.get(source.index);
    if (merged !== undefined)
      holdDraft(draft, 'MERGED_FIGURE', merged, log, 'all', source === row ? 'target' : 'other');
    for (const { doubled, report, doubt: beyond } of bySheet.get(source.table.grid) ?? []) {
      for (const id of doubled.get(source.index) ?? [])
        holdDraft(draft, 'HEADING_TWICE', id, log, 'all', source === row ? 'target' : 'other');
      holdForReport(draft, report, basis, log);
      for (const slot of beyond?.slots ?? [])
        holdDraft(
          draft,
          beyond?.code ?? '',
          beyond?.id ?? '',
          log,
          periodsOfDoubt(slot, draft.method, basis),
        );
    }
  }
}

function holdForReport(
  draft: IndicatorDraft,
  { question }: ReadTable['report'],
  basis: Basis,
  log: Findings,
): void {
  if (question === null) return;
  const { id, month, code } = question;
  if (code !== undefined && month !== null) {
    for (const end of month === 1 ? [month] : [month - 1, month])
      holdDraft(draft, code, id, log, periodsOfTotal(end, basis));
  } else if (month === null) holdDraft(draft, 'REPORT_MONTH_UNKNOWN', id, log);
  else holdDraft(draft, 'REPORT_WEEK', id, log, periodsOfTotal(month, basis));
}
