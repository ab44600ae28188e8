// Decided shares and bounds as edits of `Ambang Triwulan` and `Skala Status`: only cells that say otherwise, in the manner
// in which the sheet writes percentages, or a sheet of the template where the workbook has none.
import { amountFromNumber, decimalText, type Amount } from '../../domain/amount';
import type { FourQuarters } from '../../domain/indicator';
import { QUARTER_PERIODS } from '../../domain/period';
import type { Band } from '../../domain/scale';
import { chosen, PERIOD_WORDS } from '../reading/cells/choices';
import { plainText } from '../reading/cells/headingText';
import { cellAddress } from '../writing/address';
import type { PreviewLine } from '../writing/planPreview';
import { templateRows } from '../templateDefaults';
import { templateSheetPlan, type TemplateOptions } from '../templatePlan';
import type { SourceRole } from '../templateSheets';
import type { SampleRow } from '../templateBook';
import type { RuleFault } from './ruleChanges';
import { NO_EDITS, type Content, type RowEdit, type RuleEdits } from './ruleEdits';
import type { RuleTable } from './ruleTable';

const SHARE = 'Target Kumulatif (%)';
const BOUND = 'Batas Bawah (%)';

/** What a new sheet of the template needs. */
export interface NewSheets extends TemplateOptions {
  readonly year: number;
}

/** One percentage that is to stand in a row; `now` is how it is read at present. */
interface Wanted {
  readonly row: number;
  readonly now: Amount | null;
  readonly to: Amount;
}

/** The shares of the quarters; `now` are those that the workbook has. */
export function shareEdits(
  table: RuleTable | null,
  now: FourQuarters<Amount>,
  shares: FourQuarters<Amount>,
  sheets: NewSheets,
): RuleEdits {
  if (shares.every((share, quarter) => share === now[quarter])) return NO_EDITS;
  if (table === null) {
    const rows = templateRows('schedule', sheets.year, sheets.texts);
    return newSheet(
      'schedule',
      rows.map((row, at) => ({ ...row, [SHARE]: figureOf(shares[at] ?? 0n) })),
      sheets,
      shares,
    );
  }
  const rowOf = (quarter: number): number | undefined =>
    table.rows.findLast(
      (row) => chosen(PERIOD_WORDS, table.value(row, 'Periode')) === QUARTER_PERIODS[quarter],
    );
  const wanted = shares.map((to, quarter) => ({ row: rowOf(quarter), now: now[quarter] ?? null, to }));
  return percentEdits(table, SHARE, wanted, 'shares');
}

/** The lower bounds of the bands; `scale` are the bands as the workbook has them. */
export function boundEdits(
  table: RuleTable | null,
  scale: readonly Band[],
  bounds: readonly Amount[],
  sheets: NewSheets,
): RuleEdits {
  const bounded = scale.slice(0, bounds.length);
  if (bounded.every(({ from }, at) => from === bounds[at])) return NO_EDITS;
  if (table === null) {
    const rows = templateRows('scale', sheets.year, sheets.texts);
    return newSheet(
      'scale',
      rows.map((row, at) => ({ ...row, [BOUND]: bounds[at] === undefined ? null : figureOf(bounds[at]) })),
      sheets,
      bounds,
    );
  }
  const rowOf = (status: string): number | undefined =>
    table.rows.find((row) => plainText(table.value(row, 'Status')) === status);
  const wanted = bounded.map(({ status, from }, at) => ({
    row: rowOf(status),
    now: from,
    to: bounds[at] ?? 0n,
  }));
  return percentEdits(table, BOUND, wanted, 'bounds');
}

const figureOf = (percent: Amount): number => Number(decimalText(percent));

function percentEdits(
  table: RuleTable,
  heading: string,
  wanted: readonly (Omit<Wanted, 'row'> & { readonly row: number | undefined })[],
  what: RuleFault['what'],
): RuleEdits {
  const column = table.column(heading);
  const cells = wanted.flatMap(({ row, ...rest }): readonly Wanted[] =>
    row === undefined ? [] : [{ row, ...rest }],
  );
  if (column === null || cells.length < wanted.length)
    return { ...NO_EDITS, faults: [{ what, sheet: table.grid.name }] };
  const isFraction = cells.some(({ row, now }) => {
    const value = table.value(row, heading);
    return typeof value === 'number' && now !== null && now !== 0n && amountFromNumber(value) * 100n === now;
  });
  const changed = cells.filter(({ now, to }) => now !== to);
  const rows = changed.map(({ row, to }): RowEdit => {
    const format = table.formatAt(row, column);
    const isShare = format.includes('%') || isFraction;
    const figure = isShare ? Number(decimalText(to)) / 100 : figureOf(to);
    // A number in a text cell becomes a text of the host's own making.
    const content: Content = format === '@' ? String(figure).replace('.', ',') : figure;
    return table.edited(row, new Map([[column, content]]));
  });
  return { ...NO_EDITS, rows, preview: rows.map((edit) => previewOf(edit, column, heading)) };
}

function previewOf(edit: RowEdit, column: number, heading: string): PreviewLine {
  return {
    kind: 'ruleCell',
    sheet: edit.sheet,
    cell: cellAddress(edit.row, column),
    heading,
    before: shown(edit.before[column - edit.left]),
    after: shown(edit.after[column - edit.left]),
  };
}

const shown = (content: Content | undefined): string =>
  typeof content === 'object' ? content.formula : String(content ?? '');

/** A sheet of the template with its rows filled. */
export function newSheet(
  role: SourceRole,
  rows: readonly SampleRow[],
  sheets: NewSheets,
  figures: readonly Amount[] = [],
): RuleEdits {
  const operations = templateSheetPlan(role, sheets.year, sheets, rows);
  const sheet = operations.find((operation) => operation.kind === 'addSheet')?.sheet ?? '';
  return {
    ...NO_EDITS,
    sheets: [{ sheet, operations }],
    preview: [{ kind: 'ruleSheet', sheet, rows: rows.length, figures: figures.map(decimalText) }],
  };
}
