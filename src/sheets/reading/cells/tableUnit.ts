// The unit that a sheet states for its figures: in titles above the header, in the headings, in a footnote, in its name,
// against number formats. Reads no figure.
import type { CellValue, SheetGrid } from '../../grid';
import type { FoundTable } from '../headers/foundTable';
import { bears, leadingMark } from './footnotes';
import { plainText } from './headingText';
import { formatFactor, unitFactor, wordFactor, type Factor } from './unit';
import { isOfSomeRows, saysUnitOfFigures, unitPhrase, withoutOtherUnits } from './unitWords';

export const TITLE_ROWS = 12;
/** Longer texts are no titles. */
export const LONGEST_TITLE = 120;
const UNIT_TITLE = /\b(?:rp(?![a-z])|(?:rupiah|ribuan|jutaan|mil(?:iy?|y)aran)\b)/i;
export const FOOT_ROWS = 12;
/** Rows by which the formats of a column are told. */
const FORMAT_ROWS = 20;
const LETTERED = /\(\s*m\s*\)/i;
/** Smaller figures are hardly rupiah of a year. */
const LEAST_RUPIAH = 100_000;
/** Beyond the sen. */
const SEN_DECIMALS = 2;
/** `*) angka dalam ribuan rupiah`; never `Rp 12 juta belum disetor`. */
const UNIT_NOTE =
  /\b(?:dalam|satuan|angka|nilai)\b[ :]*(?:satuan )?(?:rp\.? ?|rupiah )?(?:\(?x ?)?(?:ribuan|jutaan|mil(?:iy?|y)aran|(?:ribu|juta|mil(?:iy?|y)ar) (?:rp|rupiah)|(?:rp\.? ?)?1[.,]000)/i;

/**
 * The stated factor to rupiah; null where the sheet says nothing. `(Rp)` in a heading names the currency and leaves a
 * multiple to the titles. Formats that already show thousands count against it.
 */
export function statedFactor(table: FoundTable, figureHeadings: readonly string[]): Factor | null {
  const headed = fromHeadings(table, figureHeadings);
  const stated =
    headed === null || headed === 1n
      ? (fromTitles(table) ?? fromFootnote(table) ?? fromName(table) ?? headed)
      : headed;
  if (stated === null || stated === 1n) return fromFormats(table, figureHeadings) ?? stated;
  return shownFactor(table, figureHeadings) === stated ? 1n : stated;
}

/** `423.000 ribu` shown of the number 423000: the word that formats put behind figures, unless they hide its zeros as well. */
export function fromFormats(table: FoundTable, figureHeadings: readonly string[]): Factor | null {
  const words = new Map<string, Factor | null>();
  for (const format of formatsOf(table, figureHeadings)) words.set(format, wordFactor(format));
  const factors = new Set(words.values());
  const [factor = null] = factors;
  if (factor === null || factors.size > 1) return null;
  return [...words.keys()].every((format) => formatFactor(format) === factor) ? 1n : factor;
}

function fromHeadings(table: FoundTable, figureHeadings: readonly string[]): Factor | null {
  const factors = figureHeadings.flatMap((heading) => {
    const text = table.written.get(heading);
    return text === undefined ? [] : [unitPhrase(text) ?? unitFactor(text)];
  });
  const stated = factors.filter((factor) => factor !== null);
  // What a single later column says of itself, as `Mei (ribu Rp)`, is not said of the others.
  const isOfTable = factors[0] !== null || stated.length * 2 >= factors.length;
  return isOfTable && stated.length > 0 ? (stated[0] ?? null) : letterFactor(table, figureHeadings);
}

/** `Target (M)` over small figures: `miliar`; over large ones the letter says something else. */
function letterFactor(table: FoundTable, figureHeadings: readonly string[]): Factor | null {
  const texts = figureHeadings.flatMap((heading) => table.written.get(heading) ?? []);
  const lettered = texts.filter((text) => LETTERED.test(text));
  if (lettered.length === 0 || lettered.length * 2 < texts.length) return null;
  const isSmall = firstFigures(table, figureHeadings).every((figure) => Math.abs(figure) < LEAST_RUPIAH);
  return isSmall ? 1_000_000_000n : null;
}

const fromTitles = ({ grid, headerRows }: FoundTable): Factor | null =>
  titledFactor(grid, (headerRows[0] ?? 1) - (grid.rect?.top ?? 1));

/**
 * The factor that the nearest title above a header states; null where none does.
 * @param isOwn only what stands between the header and the last figures above it
 */
export function titledFactor(grid: SheetGrid, header: number, isOwn = false): Factor | null {
  for (let index = header - 1; index >= Math.max(0, header - TITLE_ROWS); index -= 1) {
    const row = grid.values[index] ?? [];
    if (isOwn && row.some((value) => typeof value === 'number')) return null;
    for (const value of row) {
      const factor = factorSaid(value, UNIT_TITLE);
      if (factor !== null) return factor;
    }
  }
  return null;
}

/** What a cell says of all figures beside it, by itself or in words that are `meant` so; null where it says nothing. */
function factorSaid(value: CellValue, meant: RegExp): Factor | null {
  if (typeof value !== 'string' || value.length > LONGEST_TITLE || isOfSomeRows(value)) return null;
  const text = withoutOtherUnits(value);
  const phrase = unitPhrase(text);
  if (phrase !== null || !meant.test(text)) return phrase;
  const factor = unitFactor(plainText(text));
  return factor === 1n || saysUnitOfFigures(text) ? factor : null;
}

/** `Rb`, `Mn`: as likely somebody's initials, or short for something else. */
const INITIALS = /^\W*(?:rbu?|jta?|mn|mio|bn|mlr|mrd)\W*$/i;
/** `PAD (ribuan Rp)`, where neither titles nor notes name a unit. */
const fromName = ({ grid }: FoundTable): Factor | null =>
  INITIALS.test(grid.name)
    ? null
    : (unitPhrase(grid.name) ?? (UNIT_TITLE.test(grid.name) ? unitFactor(plainText(grid.name)) : null));

/** The rows of texts alone below the last figure. */
function fromFootnote(table: FoundTable): Factor | null {
  const { values } = table.grid;
  for (let index = table.to - 1; index >= Math.max(table.from, table.to - FOOT_ROWS); index -= 1) {
    const row = values[index] ?? [];
    if (row.some((value) => typeof value === 'number')) return null;
    for (const value of row) {
      const factor = isOfMarkedRows(table, value) ? null : factorSaid(value, UNIT_NOTE);
      if (factor !== null) return factor;
    }
  }
  return null;
}

/** `*) dalam jutaan`, where a name or a figure bears the star: said of those alone. */
function isOfMarkedRows(table: FoundTable, value: CellValue): boolean {
  const mark = typeof value === 'string' ? leadingMark(value) : null;
  return mark !== null && bears(table, mark, true);
}

/** What most formats of the figures hide, by the first filled rows. */
export function shownFactor(table: FoundTable, figureHeadings: readonly string[]): Factor {
  const counts = new Map<Factor, number>();
  for (const format of formatsOf(table, figureHeadings)) {
    const factor = formatFactor(format);
    counts.set(factor, (counts.get(factor) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best?.[0] ?? 1n;
}

/** Whether most figures are small and go on behind the sen, as those in millions or billions do. */
export function areFinerThanSen(table: FoundTable, figureHeadings: readonly string[]): boolean {
  const figures = firstFigures(table, figureHeadings).filter((figure) => figure !== 0);
  const fine = figures.filter((figure) => (String(figure).split('.')[1]?.length ?? 0) > SEN_DECIMALS);
  return (
    figures.length > 0 &&
    figures.every((figure) => Math.abs(figure) < LEAST_RUPIAH) &&
    fine.length * 2 >= figures.length
  );
}

function firstFigures(table: FoundTable, figureHeadings: readonly string[]): readonly number[] {
  const columns = figureHeadings.flatMap((heading) => table.columns.get(heading) ?? []);
  const rows = table.grid.values.slice(table.from, Math.min(table.to, table.from + FORMAT_ROWS));
  return rows.flatMap((cells) =>
    columns.flatMap((column) => (typeof cells[column] === 'number' ? [cells[column]] : [])),
  );
}

/** The formats of the first figures of each column. */
export function formatsOf(table: FoundTable, figureHeadings: readonly string[]): readonly string[] {
  const { values, numberFormats } = table.grid;
  const rows = Array.from(
    { length: Math.min(table.to - table.from, FORMAT_ROWS) },
    (_, at) => table.from + at,
  );
  return figureHeadings.flatMap((heading) => {
    const column = table.columns.get(heading);
    if (column === undefined) return [];
    return rows.flatMap((row) =>
      typeof values[row]?.[column] === 'number' ? [numberFormats[row]?.[column] ?? ''] : [],
    );
  });
}
