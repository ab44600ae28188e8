// The year that the titles above a table or its sheet's name give it. Reads titles only.
import { withoutDocuments } from './cells/documentWords';
import { plainText } from './cells/headingText';
import type { FoundTable } from './headers/foundTable';
import { namedYear } from './headers/yearColumns';
import { isFigureHeading } from './pointing/columnHeadings';

const TITLE_ROWS = 12;
const YEAR_TITLE =
  /(?:tahun(?:\s+anggaran)?|t\.?a\.?|apbd|per(?:iode)?\b.*)\s*[:.]?\s*((?:19|20)\d\d)(?:\s*(?:dan|dengan|vs|&|-|–|\/|s\.?\/?d\.?)\s*(?:tahun\s*)?((?:19|20)\d\d)(?!\d))?/i;

/** `30 Juni 2026 dan 2025`. */
const TWO_YEARS = /((?:19|20)\d\d)\s*(?:dan|dengan|vs|&)\s*(?:tahun\s*)?((?:19|20)\d\d)(?!\d)/i;

/** The year that the titles above a table or its sheet's name give it; null when they give none or two. */
export function titleYear(table: FoundTable): number | null {
  const years = new Set<number>();
  const header = (table.headerRows[0] ?? 1) - (table.grid.rect?.top ?? 1);
  for (let index = Math.max(0, header - TITLE_ROWS); index < header; index += 1) {
    for (const value of table.grid.values[index] ?? []) {
      const text = typeof value === 'string' ? withoutDocuments(plainText(value)) : '';
      const found = YEAR_TITLE.exec(text);
      if (found === null) continue;
      // `TAHUN 2025 DAN 2026` names two.
      for (const year of [...found.slice(1), ...(TWO_YEARS.exec(text)?.slice(1) ?? [])])
        if (year !== undefined) years.add(Number(year));
    }
  }
  const named = /(?:^|\D)(20\d\d)(?:\D|$)/.exec(table.grid.name);
  if (named !== null) years.add(Number(named[1]));
  const [only] = years;
  if (years.size === 1 && only !== undefined) return only;
  // Of two tables below each other the window shows both titles; those of its own block say one year.
  const { year, cells } = table.captions;
  // `REALISASI PAD 2025`: the only year that the titles name.
  const isOwn = years.has(year ?? 0) || years.size === 0;
  return year !== null && cells.year !== undefined && isOwn ? year : null;
}

/** What heads a target; stages and further targets too. */
const TARGET_WORD = /\b(?:target|anggaran|apbd|pagu|rba)\b/i;

/**
 * Whether the titles say that the table is of another year. Those of a plan for a coming year do not, where its header has a
 * target of the assessed one and every figure names its own year: `BAHAN RAPBD 2027` over `Target 2026`, `Realisasi 2026` and
 * `Usulan 2027`. An undated column under such a title is of the coming year.
 */
export function isTitledOtherYear(table: FoundTable, year: number): boolean {
  const own = table.columns.has('Tahun') ? null : titleYear(table);
  return own !== null && own !== year && !(own > year && areFiguresDated(table) && hasTargetOf(table, year));
}

const areFiguresDated = ({ columns, written, yearly, doubled }: FoundTable): boolean =>
  [...columns.keys()].filter(isFigureHeading).every((heading) => {
    const dated = yearly.get(heading)?.size ?? 0;
    return dated > 0
      ? dated >= (doubled.get(heading)?.length ?? 1)
      : namedYear(written.get(heading) ?? '') !== null;
  });

const hasTargetOf = ({ grid, headerRows }: FoundTable, year: number): boolean =>
  headerRows.some((row) =>
    (grid.values[row - (grid.rect?.top ?? 1)] ?? []).some(
      (value) => typeof value === 'string' && TARGET_WORD.test(value) && namedYear(plainText(value)) === year,
    ),
  );
