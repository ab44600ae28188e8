// A word for a multiple of rupiah near a table that its reading did not use, or that contradicts the one it used: asked, because
// a thousandfold amount changes totals and pacts and no percentage shows it. Reads no figure.
import { plainText } from '../cells/headingText';
import { areFinerThanSen } from '../cells/tableUnit';
import { type Factor, unitCellFactor } from '../cells/unit';
import type { Findings } from '../findings';
import { addressOf, codeAt, nameAt, type FoundTable } from '../headers/foundTable';
import { matterOfName } from '../targets/matterWords';
import { unusedUnits } from './unusedUnits';

const CODE = 'UNIT_WORD_UNUSED';
const CODE_OF_FINE = 'UNIT_OF_FINE_FIGURES';
const FACTORS: readonly Factor[] = [1n, 1_000n, 1_000_000n, 1_000_000_000n, 1_000_000_000_000n];

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
  if (first === undefined) return askFine(table, figureHeadings, { stated, beside }, log);
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
  return answered(table, stated, { id, code: CODE, answer });
}

function answered(
  table: FoundTable,
  stated: Factor | null,
  { id, code, answer }: { readonly id: string; readonly code: string; readonly answer: string | null },
): SettledUnit {
  if (answer === null)
    return { stated, table: table.open === undefined ? { ...table, open: { id, code } } : table };
  return { stated: FACTORS.find((factor) => String(factor) === answer) ?? stated, table };
}

/** Revenue of a year in figures below Rp 100,000 that go on behind the sen is written in a unit that nothing names. */
function askFine(
  table: FoundTable,
  figureHeadings: readonly string[],
  { stated, beside }: { readonly stated: Factor | null; readonly beside: Factor | null },
  log: Findings,
): SettledUnit {
  const isRupiah = (stated ?? 1n) === 1n && (beside ?? 1n) === 1n;
  // Realisation on a sheet of its own is in the unit of its targets, which stands beside those.
  const hasTargets = [...table.columns.keys()].some((heading) => heading.startsWith('Target'));
  const isFine = isRupiah && hasTargets && !table.isDeposits && areFinerThanSen(table, figureHeadings);
  if (!isFine || !holdsRevenue(table)) return { stated, table };
  const id = `unit-fine:${table.grid.name}!${String(table.headerRows[0] ?? 1)}`;
  const column = figureHeadings.flatMap((heading) => table.columns.get(heading) ?? [])[0] ?? 0;
  const answer = log.ask({
    id,
    code: CODE_OF_FINE,
    sheet: table.grid.name,
    cell: addressOf(table, table.from, column),
    options: FACTORS.map((factor) => ({ id: String(factor) })),
  });
  return answered(table, stated, { id, code: CODE_OF_FINE, answer });
}

/** Most of its named rows are revenue by their accounts or names. */
function holdsRevenue(table: FoundTable): boolean {
  if (!holdsMoney(table)) return false;
  const rows = Array.from({ length: table.to - table.from }, (_, at) => table.from + at).filter(
    (row) => plainText(nameAt(table, row)) !== '',
  );
  const revenue = rows.filter(
    (row) =>
      /^4\b/.test(plainText(codeAt(table, row))) || matterOfName(plainText(nameAt(table, row))) === 'revenue',
  );
  return revenue.length * 2 > rows.length;
}

/** Unless every row names a unit that is no money. */
function holdsMoney({ columns, grid, from, to }: FoundTable): boolean {
  const column = columns.get('Satuan');
  if (column === undefined) return true;
  const units = grid.values.slice(from, to).map((cells) => String(cells[column] ?? ''));
  return (
    units.some((unit) => unit !== '' && unitCellFactor(unit) !== null) || units.every((unit) => unit === '')
  );
}
