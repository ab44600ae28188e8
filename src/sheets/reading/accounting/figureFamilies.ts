// The figures of a block that were read, column by column, those of one kind together: months, quarters, totals, targets. What
// other columns may follow from. Reads amounts in the sheet's own unit.
import type { Amount } from '../../../domain/amount';
import type { SourceRole } from '../../templateSheets';
import type { FoundTable } from '../headers/foundTable';
import { RELATIVE_HEADINGS, SLOT_HEADINGS } from '../headers/slots';
import { TARGET_FIGURES } from '../targets/readTargets';
import { figureCells, type Block, type FigureCells } from './blockColumns';

const FIGURES = [...TARGET_FIGURES, ...SLOT_HEADINGS, ...RELATIVE_HEADINGS];
const ANNUAL = ['Target Murni', 'Target Perubahan'];

export interface Family {
  readonly role: SourceRole;
  readonly isAnnual: boolean;
  /** From left to right. */
  readonly cells: readonly FigureCells[];
}

/** The columns of the tables by kind, those of targets and those of realisation apart. */
export function figureFamilies({ tables, rows }: Block): readonly Family[] {
  const known = new Map<number, FigureCells>();
  const cellsAt = (table: FoundTable, column: number): FigureCells => {
    const found = known.get(column) ?? figureCells(table, rows.keys(), column);
    known.set(column, found);
    return found;
  };
  const families = new Map<string, Family & { readonly columns: Map<number, FigureCells> }>();
  for (const table of tables)
    for (const heading of FIGURES) {
      const own = table.columns.get(heading);
      if (own === undefined) continue;
      const key = `${table.role} ${kindOf(heading)}`;
      const family = families.get(key) ?? {
        role: table.role,
        isAnnual: ANNUAL.includes(heading),
        cells: [],
        columns: new Map(),
      };
      families.set(key, family);
      const doubled = table.doubled.get(heading) ?? [];
      const added = table.added?.get(heading) ?? [];
      for (const column of [own, ...doubled, ...added]) family.columns.set(column, cellsAt(table, column));
    }
  return [...families.values()].map(({ columns, ...family }) => ({
    ...family,
    cells: inOrder([...columns.values()]),
  }));
}

export const inOrder = <T extends FigureCells>(cells: readonly T[]): readonly T[] =>
  cells.toSorted((a, b) => a.column - b.column);

/** `Target TW`, `Realisasi`, `s.d.`: headings of one kind differ in their time alone. */
function kindOf(heading: string): string {
  if (heading.includes('s.d.')) return 'running';
  if (heading.includes(' TW ')) return 'quarters';
  return ANNUAL.includes(heading) ? 'annual' : 'months';
}

/** What the months of each row come to where amounts are rupiah. */
export function yearCells({ rows }: Block): FigureCells {
  const amounts = new Map<number, Amount>();
  for (const [row, drafts] of rows) {
    const [only, second] = drafts;
    if (only === undefined || second !== undefined) continue;
    const months = only.months.flatMap((datum) => (datum.kind === 'amount' ? [datum.amount] : []));
    const total = only.running ? months.at(-1) : months.reduce((sum, amount) => sum + amount, 0n);
    if (total !== undefined) amounts.set(row, total);
  }
  return { column: -1, amounts, arePercent: false };
}
