// A word for a multiple of rupiah near a table that its reading did not use, or that contradicts the one it used: asked, because
// a thousandfold amount changes totals and pacts and no percentage shows it. Reads no figure.
import { unitFactor, type Factor } from '../cells/unit';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import { unusedUnits } from './unusedUnits';

const CODE = 'UNIT_WORD_UNUSED';
const FACTORS: readonly Factor[] = [1n, 1_000n, 1_000_000n, 1_000_000_000n];

export interface SettledUnit {
  readonly stated: Factor | null;
  /** The table, waiting where the question is open. */
  readonly table: FoundTable;
}

/** What one unit of the table stands for, by the answer where words near it say otherwise than its reading. */
export function settleUnitWord(
  table: FoundTable,
  figureHeadings: readonly string[],
  { stated, beside }: { readonly stated: Factor | null; readonly beside: Factor | null },
  log: Findings,
): SettledUnit {
  const unused = holdsMoney(table)
    ? unusedUnits(table, figureHeadings, stated).filter(({ factor }) => factor !== beside)
    : [];
  const [first] = unused;
  if (first === undefined) return { stated, table };
  const id = `unit-word:${table.grid.name}!${String(table.headerRows[0] ?? 1)}`;
  const own = stated ?? 1n;
  const offered = new Set([own, ...unused.map(({ factor }) => factor)]);
  const answer = log.ask({
    id,
    code: CODE,
    sheet: table.grid.name,
    cell: first.place === null ? null : addressOf(table, ...first.place),
    facts: { found: first.text, unit: String(own) },
    options: FACTORS.filter((factor) => offered.has(factor)).map((factor) => ({ id: String(factor) })),
    restsOn: unused.map(({ text }) => text).join(';'),
  });
  if (answer === null)
    return { stated, table: table.open === undefined ? { ...table, open: { id, code: CODE } } : table };
  return { stated: FACTORS.find((factor) => String(factor) === answer) ?? stated, table };
}

/** Unless every row names a unit that is no money. */
function holdsMoney({ columns, grid, from, to }: FoundTable): boolean {
  const column = columns.get('Satuan');
  if (column === undefined) return true;
  const units = grid.values.slice(from, to).map((cells) => String(cells[column] ?? ''));
  return units.some((unit) => unit !== '' && unitFactor(unit) !== null) || units.every((unit) => unit === '');
}
