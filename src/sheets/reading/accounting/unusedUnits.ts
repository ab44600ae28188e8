// Words for multiples of rupiah in, over, under and beside a table that its reading did not use. Reads no figure and asks nothing.
import { plainText } from '../cells/headingText';
import {
  FOOT_ROWS,
  formatsOf,
  fromFormats,
  LONGEST_TITLE,
  shownFactor,
  TITLE_ROWS,
} from '../cells/tableUnit';
import { hasDoubtfulLetter, unitCellFactor, type Factor } from '../cells/unit';
import { isOfSomeRows, unitMentions, unitPhrase, withoutOtherUnits } from '../cells/unitWords';
import type { FoundTable } from '../headers/foundTable';

export interface UnitMention {
  readonly text: string;
  readonly factor: Factor;
  /** By grid indexes; null for the sheet's name and for number formats. */
  readonly place: readonly [row: number, column: number] | null;
}

/** What mentions another multiple than `stated`: titles, headings, notes, the sheet's name, the formats of the figures. */
export function unusedUnits(
  table: FoundTable,
  figureHeadings: readonly string[],
  stated: Factor | null,
): readonly UnitMention[] {
  const { name } = table.grid;
  const own = stated ?? 1n;
  const shown = shownFactor(table, figureHeadings);
  const written = fromFormats(table, figureHeadings);
  const mentions: readonly UnitMention[] = [
    ...mentionsIn(name, null),
    ...(written === null || written === 1n ? [] : [{ text: '', factor: written, place: null }]),
    ...around(table, figureHeadings),
    // Where nothing is stated for all, each row's own unit is read.
    ...(own === 1n ? [] : underUnits(table)),
  ];
  const isLetter = mentions.length === 0 && formatsOf(table, figureHeadings).some(hasDoubtfulLetter);
  if (isLetter && stated === null) return LETTERS.map((factor) => ({ text: 'M', factor, place: null }));
  // Formats that hide as many zeros use the word.
  return mentions.filter(({ factor }) => factor !== own && !(own === 1n && factor === shown));
}

const LETTERS: readonly Factor[] = [1_000_000n, 1_000_000_000n];

const mentionsIn = (text: string, place: UnitMention['place']): readonly UnitMention[] =>
  text.length > LONGEST_TITLE
    ? []
    : unitMentions(withoutOtherUnits(text)).map((factor) => ({ text: plainText(text), factor, place }));

function around(table: FoundTable, figureHeadings: readonly string[]): readonly UnitMention[] {
  const { values, rect } = table.grid;
  const at = (row: number, column: number): readonly UnitMention[] => {
    const text = values[row]?.[column];
    return typeof text === 'string' && text !== '' ? mentionsIn(text, [row, column]) : [];
  };
  const lineAt = (row: number): readonly UnitMention[] =>
    (values[row] ?? []).flatMap((_, column) => at(row, column));
  const found: UnitMention[] = [];
  const first = rect?.top ?? 1;
  const head = (table.headerRows[0] ?? 1) - first;
  for (let row = head - 1; row >= Math.max(0, head - TITLE_ROWS) && numbersIn(values[row]) < 2; row -= 1)
    found.push(...lineAt(row));
  const { left, figures } = headedColumns(table, figureHeadings);
  const over = (column: number): readonly UnitMention[] =>
    table.headerRows.flatMap((line) => at(line - first, column));
  found.push(...left.flatMap(over));
  // What one month says of itself is told by its size.
  const headed = figures.map(over).filter((mentions) => mentions.length > 0);
  if (headed.length * 2 >= figures.length) found.push(...headed.flat());
  const last = Math.max(table.from, table.to - FOOT_ROWS);
  for (let row = table.to - 1; row >= last && numbersIn(values[row]) === 0; row -= 1)
    found.push(
      ...lineAt(row).filter(
        ({ text }) => unitPhrase(text) !== null || COLLECTIVE.test(text) || isOfSomeRows(text),
      ),
    );
  return found;
}

/** `Rp ribu` under `Satuan`; a bare `Rp` there says that it is money. */
function underUnits({ columns, grid, from, to }: FoundTable): readonly UnitMention[] {
  const column = columns.get('Satuan');
  if (column === undefined) return [];
  const found = new Map<Factor, UnitMention>();
  for (let row = from; row < to; row += 1) {
    const text = plainText(grid.values[row]?.[column] ?? '');
    const factor = text === '' ? null : unitCellFactor(text);
    if (factor !== null && factor !== 1n && !found.has(factor))
      found.set(factor, { text, factor, place: [row, column] });
  }
  return [...found.values()];
}

/** `ribuan` is said of all figures, `ribu` in a note of one. */
const COLLECTIVE = /\b(?:ribuan|jutaan|mil[iy]aran)\b/i;

/** The columns of the figures, and all left of them. */
function headedColumns(
  { columns }: FoundTable,
  figureHeadings: readonly string[],
): { readonly left: readonly number[]; readonly figures: readonly number[] } {
  const figures = [...new Set(figureHeadings.flatMap((heading) => columns.get(heading) ?? []))];
  const width = figures.length === 0 ? 0 : Math.min(...figures);
  return { left: Array.from({ length: width }, (_, column) => column), figures };
}

const numbersIn = (row: readonly unknown[] | undefined): number =>
  (row ?? []).filter((value) => typeof value === 'number').length;
