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

export type OpenQuestions = ReadonlyMap<FoundTable['grid'], readonly ReadTable[]>;

/** The tables with open questions of headings or months, by sheet. */
export function openQuestions(tables: readonly ReadTable[]): OpenQuestions {
  const open = new Map<FoundTable['grid'], ReadTable[]>();
  for (const one of tables) {
    if (one.doubled.size === 0 && one.report.question === null && one.doubt === null) continue;
    open.set(one.table.grid, [...(open.get(one.table.grid) ?? []), one]);
  }
  return open;
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
  draft.holds.push(...(matching.holds.get(row) ?? []));
  const waits = (source: SourceRow): boolean =>
    source.yearQuestion !== null ||
    source.sumQuestion !== undefined ||
    source.table.mergedFigures !== undefined ||
    source.table.open !== undefined ||
    open.has(source.table.grid);
  const mayWait = (source: SourceRow): boolean => waits(source) || realisations.partsOf(source).length > 0;
  if (!waits(row) && !draft.realisations.some(mayWait)) return;
  const parts = draft.realisations.flatMap((source) => realisations.partsOf(source));
  for (const source of new Set([row, ...draft.realisations, ...parts])) {
    if (source.yearQuestion !== null) {
      const about = source === row ? 'target' : 'other';
      holdDraft(draft, 'YEAR_UNREADABLE', source.yearQuestion, log, 'all', about);
    }
    if (source.sumQuestion !== undefined) {
      const code = source.sumQuestion.startsWith('sums:') ? 'ROWS_MAY_BE_SUMS' : 'ROW_MAY_BE_SUM';
      holdDraft(draft, code, source.sumQuestion, log);
    }
    const { open: doubt } = source.table;
    if (doubt !== undefined) holdDraft(draft, doubt.code, doubt.id, log);
    const merged = source.table.mergedFigures?.get(source.index);
    if (merged !== undefined)
      holdDraft(draft, 'MERGED_FIGURE', merged, log, 'all', source === row ? 'target' : 'other');
    for (const { doubled, report, doubt: beyond } of open.get(source.table.grid) ?? []) {
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
