// Stages that stand in columns of their own as percentages of the annual target: `Target s.d. TW I (%)`, `TW I (%)`. Sums to
// 100 or an end at 100 tell them from attainments; what is headed as a target and tells neither is asked about.
import { amountFromDecimal, cutDerived, ONE, percentOf, type Amount } from '../../../domain/amount';
import type { FourQuarters, TargetValue } from '../../../domain/indicator';
import { groupedBy } from '../../../domain/groupedBy';
import { QUARTER_PERIODS } from '../../../domain/period';
import { FigureColumn } from '../cells/figureColumn';
import { holdDraft, type IndicatorDraft } from '../draft';
import { printedSpan } from '../evidence/printedHeading';
import { Findings } from '../findings';
import { headerPaths } from '../headers/headerPaths';
import { addressOf, type FoundTable, type PrintedColumn } from '../headers/foundTable';
import { sharesInTitles } from './sharesInTitles';
import { isOfAnyTable } from './titledShares';
import {
  annualOf,
  OTHER_PERCENT,
  RUNNING_SHARES,
  type SharedRow,
  type Shares,
  type ShareSource,
} from './shareSources';
import { percentsOf, shareRowUnder, type ShareRow } from './shareRows';

type Kind = 'own' | 'running';
const TARGET = /^(?:target|anggaran|rencana)\b/;
/** `S.D. TW I > Target (%)` beside a plain `%` of what was reached. */
const HEADED_TARGET = /\b(?:target|rencana) ?\(? ?(?:%|persen)/;
/** `TW I (20%)`, also over `Realisasi`. */
const HEADED_SHARE = /(?<=\S) *\( *(\d{1,3}(?:[.,]\d{1,2})?) *% *\)(?= |$)/;
const WHOLE = 100n * ONE;
const NEAR = ONE / 20n;
/** So many rows of columns that do not say what they are of. */
const LEAST_ROWS = 2;

/**
 * Gives the rows of one target table the stages that its percentages make of the annual targets; `apart`: tables of targets
 * without rows.
 */
export function settlePrintedShares(
  table: FoundTable,
  drafts: readonly IndicatorDraft[],
  apart: readonly FoundTable[],
  year: number,
  log: Findings,
): void {
  const source = sourceOf(table, drafts, year, log) ?? sharesApart(apart, drafts);
  const [example] = source?.rows ?? [];
  if (source === null || example === undefined) return;
  const { grid } = source.table ?? table;
  const cell = addressOf(source.table ?? table, source.row ?? example.draft.row.index, source.column);
  const at = { sheet: grid.name, cell };
  const columns = shareColumns(table).map(({ column }) => column);
  log.tellColumns(table.grid.name, columns);
  const id = `stage-kind:${table.grid.name}`;
  const kinds = provenTogether(source).map(
    (own) => provenKind(own) ?? ask(id, at, example.draft.row.name, log),
  );
  if (kinds.some((kind) => kind !== null))
    log.issue('STAGES_ARE_SHARES', 'info', at, { found: source.written });
  provenTogether(source).forEach(({ rows }, index) => {
    const kind = kinds[index] ?? null;
    for (const row of rows)
      if (kind === null) holdDraft(row.draft, 'STAGES_UNCLEAR', id, log, 'all', 'target');
      else row.draft.plan = { ...row.draft.plan, cumulativeStages: stagesOf(row, kind) };
  });
}

/** Columns prove themselves together; of several notes each does by its own shares and words. */
function provenTogether(source: ShareSource): readonly ShareSource[] {
  if (source.row === null) return [source];
  return [...groupedBy(source.rows, ({ shares }) => shares.join()).values()].map((rows) => ({
    ...source,
    rows,
    isHeadedRunning: rows[0]?.isHeadedRunning ?? source.isHeadedRunning,
  }));
}

/** The first place that tells; percentages that prove nothing and are not headed as targets tell of something else. */
function sourceOf(
  table: FoundTable,
  drafts: readonly IndicatorDraft[],
  year: number,
  log: Findings,
): ShareSource | null {
  for (const find of [sharesInColumns, sharesInHeadings, sharesInRow, sharesInTitles]) {
    const source = find(table, drafts, year, log);
    if (source === null || source.rows.length === 0) continue;
    if (source.isTarget || provenKind(source) !== null) return source;
  }
  return null;
}

function sharesInColumns(table: FoundTable, drafts: readonly IndicatorDraft[]): ShareSource | null {
  const columns = shareColumns(table);
  const [first] = columns;
  if (first === undefined) return null;
  const isTarget = columns.every(({ texts }) => TARGET.test(texts) || HEADED_TARGET.test(texts));
  if (!isTarget && areBehindFigures(columns, table, drafts)) return null;
  return {
    column: first.column,
    row: null,
    written: first.texts,
    rows: drafts.flatMap((draft) => sharedRow(table, columns, draft)),
    isHeadedRunning: columns.some(isRunning),
    isTarget,
  };
}

/** `Realisasi TW I | TW I (%)`: each behind a figure is what that figure has reached, however the row ends. */
function areBehindFigures(
  columns: readonly PrintedColumn[],
  { grid }: FoundTable,
  drafts: readonly IndicatorDraft[],
): boolean {
  const headed = drafts.find(({ realisedIn }) => realisedIn?.grid === grid)?.realisedIn;
  const figures = new Set(headed?.columns.values() ?? []);
  return columns.every(({ column }) => figures.has(column - 1));
}

/** `Realisasi s.d. TW I (20%)`: the same shares for all rows. */
function sharesInHeadings(table: FoundTable, drafts: readonly IndicatorDraft[]): ShareSource | null {
  // Targets and realisation of one heading row are two tables.
  const headed = drafts.find(({ realisedIn }) => realisedIn !== null)?.realisedIn ?? undefined;
  if (headed === undefined || headed.grid !== table.grid) return null;
  const row = (headed.headerRows[0] ?? 1) - (headed.grid.rect?.top ?? 1);
  const place = { row, depth: headed.headerRows.length, left: 0, right: headed.grid.rect?.columns ?? 0 };
  const paths = headerPaths(headed.grid, place);
  const named = QUARTER_PERIODS.map((quarter) => {
    const headings = [`Realisasi s.d. ${quarter}`, `Realisasi ${quarter}`];
    return headings.flatMap((heading) => {
      const written = paths[headed.columns.get(heading) ?? -1]?.texts.join(' ') ?? '';
      const number = HEADED_SHARE.exec(written)?.[1];
      const share = number === undefined ? null : amountFromDecimal(number.replace(',', '.'));
      return share === null ? [] : [{ heading, written, share }];
    })[0];
  });
  const first = named.find((one) => one !== undefined);
  if (first === undefined) return null;
  const [a = null, b = null, c = null, d = null] = named.map((one) => one?.share ?? null);
  return {
    column: headed.columns.get(first.heading) ?? 0,
    row: null,
    written: first.written,
    rows: drafts.flatMap((draft) => {
      const annual = annualOf(draft);
      return annual === null ? [] : [{ draft, annual, shares: [a, b, c, d] }];
    }),
    isHeadedRunning: first.heading.includes('s.d.'),
    isTarget: true,
  };
}

/** `Target kumulatif | 20% | 45% | 70% | 100%` right under the headings of the quarters. */
function sharesInRow(table: FoundTable, drafts: readonly IndicatorDraft[]): ShareSource | null {
  const headed = drafts.find(({ realisedIn }) => realisedIn !== null)?.realisedIn ?? undefined;
  if (headed === undefined || headed.grid !== table.grid) return null;
  const row = shareRowUnder(headed, 'Realisasi');
  return row !== null && isOfAnyTable(row.written) ? sharedByAll(row, drafts) : null;
}

/** The same on a sheet that holds nothing else: the shares of all rows of the others. */
function sharesApart(apart: readonly FoundTable[], drafts: readonly IndicatorDraft[]): ShareSource | null {
  const rows = apart.flatMap((table) => shareRowUnder(table, 'Target') ?? []);
  const [only = null] = rows;
  return rows.length === 1 ? sharedByAll(only, drafts) : null;
}

function sharedByAll(found: ShareRow | null, drafts: readonly IndicatorDraft[]): ShareSource | null {
  if (found === null) return null;
  const [a = null, b = null, c = null, d = null] = found.shares;
  const rows = drafts.flatMap((draft): readonly SharedRow[] => {
    const annual = annualOf(draft);
    return annual === null ? [] : [{ draft, annual, shares: [a, b, c, d] }];
  });
  return { ...found, rows, isHeadedRunning: RUNNING_SHARES.test(found.written), isTarget: true };
}

const isRunning = ({ texts }: PrintedColumn): boolean => printedSpan(texts)?.isRunning === true;

/** The four columns of percentages by quarter; none where one is missing or doubled. */
function shareColumns({ printed }: FoundTable): readonly PrintedColumn[] {
  const columns = (printed ?? []).filter(
    ({ what, texts }) => what === 'percent' && !OTHER_PERCENT.test(texts),
  );
  const quarters = [3, 6, 9, 12].map((end) => {
    const own = columns.filter(({ texts }) => {
      const span = printedSpan(texts);
      return span?.last === end && span.first === end - 2;
    });
    const headed = own.filter(({ texts }) => HEADED_TARGET.test(texts));
    return headed.length === 1 ? headed : own;
  });
  return quarters.every((places) => places.length === 1) ? quarters.flat() : [];
}

function sharedRow(
  table: FoundTable,
  columns: readonly PrintedColumn[],
  draft: IndicatorDraft,
): readonly SharedRow[] {
  const annual = annualOf(draft);
  if (annual === null) return [];
  const silent = new Findings({});
  const read = columns.map(({ column, texts }) => {
    const figure = new FigureColumn(table, column, texts, silent).read(draft.row.index);
    return figure.kind === 'amount' ? figure : null;
  });
  if (read.every((figure) => figure === null)) return [];
  const [a = null, b = null, c = null, d = null] = percentsOf(read);
  return [{ draft, annual, shares: [a, b, c, d] }];
}

/** What all rows prove; columns that are not headed as targets need several of them. */
function provenKind({ rows, isHeadedRunning, isTarget }: ShareSource): Kind | null {
  const kinds = new Set(rows.map(({ shares }) => kindOf(shares)));
  const [only = null] = kinds;
  if (kinds.size !== 1 || only === null) return null;
  if (isHeadedRunning && only === 'own') return null;
  return isTarget || rows.length >= LEAST_ROWS ? only : null;
}

function kindOf(shares: Shares): Kind | null {
  const known = shares.flatMap((share) => share ?? []);
  if (known.length < 4 || known.some((share) => share < 0n)) return null;
  const isWhole = (share: Amount): boolean => share - WHOLE < NEAR && WHOLE - share < NEAR;
  const isOwn = isWhole(known.reduce((sum, share) => sum + share, 0n));
  const isEnd = isWhole(known.at(-1) ?? 0n);
  if (isOwn) return isEnd ? null : 'own';
  const rises = known.every((share, at) => at === 0 || share >= (known[at - 1] ?? 0n));
  return isEnd && rises && (known[0] ?? 0n) < WHOLE ? 'running' : null;
}

function stagesOf({ draft, annual, shares }: SharedRow, kind: Kind): FourQuarters<TargetValue | null> {
  let sum = 0n;
  const stage = (share: Amount | null): TargetValue | null => {
    if (share === null) return null;
    sum += share;
    const percent = kind === 'own' ? sum : share;
    return { kind: 'amount', amount: cutDerived(percentOf(annual, percent), draft.isRupiah) };
  };
  const [a, b, c, d] = shares;
  return [stage(a), stage(b), stage(c), stage(d)];
}

function ask(
  id: string,
  at: { readonly sheet: string; readonly cell: string },
  name: string,
  log: Findings,
): Kind | null {
  const options = [{ id: 'running' }, { id: 'own' }];
  const answer = log.ask({ id, code: 'STAGES_UNCLEAR', ...at, facts: { name }, options });
  return answer === 'running' || answer === 'own' ? answer : null;
}
