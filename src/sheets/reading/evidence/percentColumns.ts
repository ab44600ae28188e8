// Percentages that stand under the heading of a target or a realisation: never amounts. A column of nothing else gives way to
// the column of amounts with the same heading, and becomes evidence.
import type { Figure } from '../cells/figureColumn';
import { numberFromText } from '../cells/numberText';
import { isLevelUnit } from '../cells/unit';
import { formatAt, type FoundTable, type PrintedColumn } from '../headers/foundTable';

/** A percentage where the row measures money, people, documents: things that no percentage counts. */
export const isPercentOfCount = (figure: Figure, isRupiah: boolean, unit: string): boolean =>
  figure.kind === 'amount' && figure.isPercent && (isRupiah || (unit !== '' && !isLevelUnit(unit)));

type Content = 'percent' | 'amounts' | 'blank';

function contentOf(table: FoundTable, column: number): Content {
  let content: Content = 'blank';
  for (let row = table.from; row < table.to; row += 1) {
    const value = table.grid.values[row]?.[column] ?? '';
    if (value === '' || typeof value === 'boolean') continue;
    if (typeof value === 'number') {
      if (
        !formatAt(table, row, column)
          .replace(/"[^"]*"|\\./g, '')
          .includes('%')
      )
        return 'amounts';
    } else {
      const reading = numberFromText(value);
      if (reading.kind !== 'amount' && reading.kind !== 'ambiguous') continue;
      if (!reading.isPercent) return 'amounts';
    }
    content = 'percent';
  }
  return content;
}

/** The table without percentages among columns of one heading, as long as one of them holds amounts. */
export function withoutPercentColumns(table: FoundTable): FoundTable {
  if (table.doubled.size === 0) return table;
  const columns = new Map(table.columns);
  const doubled = new Map(table.doubled);
  const printed: PrintedColumn[] = [];
  for (const [heading, places] of table.doubled) {
    const contents = places.map((column) => ({ column, content: contentOf(table, column) }));
    const rest = contents.filter(({ content }) => content !== 'percent').map(({ column }) => column);
    const [first] = rest;
    const hasAmounts = contents.some(({ content }) => content === 'amounts');
    if (first === undefined || rest.length === places.length || !hasAmounts) continue;
    columns.set(heading, first);
    if (rest.length === 1) doubled.delete(heading);
    else doubled.set(heading, rest);
    for (const { column, content } of contents)
      if (content === 'percent')
        printed.push({ what: 'percent', column, texts: `${heading} %`.toLowerCase() });
  }
  if (printed.length === 0) return table;
  return { ...table, columns, doubled, printed: [...(table.printed ?? []), ...printed] };
}
