// What the printed attainments of a row say of its direction and method, with the row's figures read apart from the run:
// nothing that is unclear in them is asked here.
import { columnLetters } from '../../writing/address';
import type { IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { addressOf } from '../headers/foundTable';
import type { DraftYear, YearReader } from '../realisation/readRealisations';
import type { SourceRow } from '../rows/sourceRows';
import {
  differingCell,
  kindsOf,
  mayPrint,
  methodAgainst,
  printedCells,
  printedTraits,
  type Evidence,
  type PrintedCell,
  type Traits,
} from './printedTraits';
import { mayPrintMean, printsMean } from './printedMeans';
import { figuresOf } from './writtenFigures';

/** Traits before anything printed is read. */
export interface KnownTraits extends Traits {
  /** The method goes without saying and is written nowhere. */
  readonly isMethodUsual: boolean;
}

export interface ToldTraits extends Traits {
  /** The printed figures follow from another method than the usual one, and from more than one; or a mean is printed. */
  readonly isMethodOpen: boolean;
}

const NO_CELLS: readonly PrintedCell[] = [];

/** What is printed beside a draft's rows; most tables print nothing, and a long sheet has many rows. */
const printedIn = ({ row, realisations }: IndicatorDraft): readonly PrintedCell[] =>
  mayPrint(row) || realisations.some(mayPrint) ? printedCells([row, ...realisations]) : NO_CELLS;

/** Tells open traits of a draft; `known` null: nothing may be told, because a written word is not understood. */
export type TraitEvidence = (draft: IndicatorDraft, known: KnownTraits | null) => ToldTraits;

const UNTOLD: ToldTraits = { method: null, direction: null, isMethodOpen: false };
export const NO_EVIDENCE: TraitEvidence = () => UNTOLD;

function evidenceOf(draft: IndicatorDraft, year: DraftYear): Evidence {
  const rows: readonly SourceRow[] = [draft.row, ...draft.realisations];
  const figures = figuresOf(year.months);
  const { isRunning, hasBoth } = year.shape;
  const isSure = isRunning || hasBoth;
  return {
    plan: draft.plan,
    figures,
    kinds: isSure ? [isRunning ? 'running' : 'own'] : kindsOf(figures, false),
    cells: printedCells(rows),
  };
}

/**
 * Evidence from the sheets; what it decides is reported with the cell that decides. `quiet` reads figures and reports
 * what is unclear in them to no one.
 */
export function traitEvidence(quiet: YearReader, log: Findings): TraitEvidence {
  return (draft, known) => {
    if (known === null) return UNTOLD;
    const isSettled = known.method !== null && !known.isMethodUsual && known.direction !== null;
    if (isSettled) return UNTOLD;
    const [row, ...others] = draft.realisations;
    if (row === undefined || others.length > 0) return UNTOLD;
    const isPrinted = printedIn(draft).length > 0;
    if (!isPrinted && !(known.isMethodUsual && mayPrintMean(row))) return UNTOLD;
    const year = quiet.read({ ...draft, holds: [] }, () => undefined);
    if (!isPrinted) return { ...UNTOLD, isMethodOpen: printsMean(row, figuresOf(year.months)) };
    const evidence = evidenceOf(draft, year);
    const against = known.isMethodUsual ? methodAgainst(evidence, known) : null;
    const from: Traits = against === null ? known : { ...known, method: against === 'open' ? null : against };
    const told = withoutShares(printedTraits(evidence, from), known, draft, evidence.cells);
    const words = [
      known.method === null || against !== null ? told.method : null,
      known.direction === null ? told.direction : null,
    ].flatMap((word) => word ?? []);
    const [cell] = evidence.cells;
    if (cell !== undefined && words.length > 0)
      log.issue('CAPAIAN_DECIDES', 'info', placeOf(cell), {
        found: draft.row.name,
        expected: words.join(', '),
      });
    return { ...told, isMethodOpen: against === 'open' };
  };
}

/**
 * A plain `%` beside expenditure or financing is the share of a budget that was used, and no word of which way is better;
 * only a heading that names the attainment is. Revenue has its direction before anything printed is read.
 */
const withoutShares = (
  told: Traits,
  known: Traits,
  { isRupiah }: IndicatorDraft,
  cells: readonly PrintedCell[],
): Traits =>
  isRupiah && known.direction === null && !cells.some(({ texts }) => texts.includes('capaian'))
    ? { ...told, direction: null }
    : told;

const placeOf = ({ table, row, column }: PrintedCell): { readonly sheet: string; readonly cell: string } => ({
  sheet: table.grid.name,
  cell: addressOf(table, row, column),
});

/**
 * Reports rows of which no printed attainment follows from their figures, and a column of which none does once. Changes
 * nothing.
 */
export function reportDiffering(drafts: readonly IndicatorDraft[], log: Findings): void {
  const columns = new Map<
    string,
    { met: number; readonly rows: { draft: IndicatorDraft; cell: PrintedCell }[] }
  >();
  for (const draft of drafts) {
    const printed = printedIn(draft);
    if (printed.length === 0) continue;
    const cells = printed.filter(({ texts }) => texts.includes('capaian'));
    const [first] = cells;
    if (first === undefined || draft.holds.length > 0) continue;
    const evidence: Evidence = {
      plan: draft.plan,
      figures: figuresOf(draft.months),
      kinds: [draft.running ? 'running' : 'own'],
      cells,
    };
    const key = `${first.table.grid.name}!${columnLetters(first.column + 1)}`;
    const column = columns.get(key) ?? { met: 0, rows: [] };
    columns.set(key, column);
    const cell = differingCell(evidence, { method: draft.method, direction: draft.direction });
    if (cell === null) column.met += 1;
    else column.rows.push({ draft, cell });
  }
  for (const { met, rows } of columns.values())
    for (const { draft, cell } of met === 0 ? rows.slice(0, 1) : rows)
      log.issue('CAPAIAN_DIFFERS', 'info', placeOf(cell), {
        found: String(cell.table.grid.values[cell.row]?.[cell.column] ?? ''),
        expected: draft.row.name,
      });
}
