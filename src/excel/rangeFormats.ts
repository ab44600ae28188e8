// Formats, word rules and validation of ranges. Sets what the plan says and reads nothing back.
import type { BorderEdge, BorderLine, CellFormat, StaleRule, WordRule } from '../sheets/plan';
import type { Rect } from '../sheets/grid';
import { cellAddress } from './area';

// The library takes one value for every cell of a range, which its typings do not say.
const forEveryCell = (value: string): string[][] => value as unknown as string[][];

/** Sets the properties that the format names and leaves the others. */
export function applyFormat(range: Excel.Range, format: CellFormat): void {
  const { format: target } = range;
  if (format.numberFormat !== undefined) range.numberFormat = forEveryCell(format.numberFormat);
  if (format.bold !== undefined) target.font.bold = format.bold;
  if (format.italic !== undefined) target.font.italic = format.italic;
  if (format.fill !== undefined) target.fill.color = `#${format.fill}`;
  if (format.color !== undefined) target.font.color = `#${format.color}`;
  if (format.fontSize !== undefined) target.font.size = format.fontSize;
  if (format.wrap !== undefined) target.wrapText = format.wrap;
  if (format.horizontal !== undefined) target.horizontalAlignment = format.horizontal;
  if (format.vertical !== undefined) target.verticalAlignment = format.vertical;
  if (format.borderBottom !== undefined) {
    const line = target.borders.getItem('EdgeBottom');
    line.style = 'Continuous';
    line.weight = 'Thin';
    line.color = `#${format.borderBottom}`;
  }
}

const EDGES = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  insideHorizontal: 'InsideHorizontal',
  insideVertical: 'InsideVertical',
} as const satisfies Readonly<Record<BorderEdge, string>>;

/** Draws the line along the edges, or takes it away. */
export function applyBorders(
  range: Excel.Range,
  edges: readonly BorderEdge[],
  line: BorderLine | null,
): void {
  for (const edge of edges) {
    const border = range.format.borders.getItem(EDGES[edge]);
    border.style = line === null ? 'None' : 'Continuous';
    if (line === null) continue;
    border.weight = line.weight;
    border.color = `#${line.color}`;
  }
}

/** A text as a literal of a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Replaces the range's conditional formats by one rule a word. */
export function applyWordRules(range: Excel.Range, rect: Rect, rules: readonly WordRule[]): void {
  range.conditionalFormats.clearAll();
  // Relative to the first cell of the range on which the rule is added, so that each cell is compared itself.
  const ownCell = cellAddress(rect.top, rect.left);
  for (const rule of rules) {
    const { custom } = range.conditionalFormats.add('Custom');
    custom.rule.formula = `=${ownCell}=${quoted(rule.value)}`;
    custom.format.fill.color = `#${rule.fill}`;
    custom.format.font.color = `#${rule.color}`;
    if (rule.mark !== '') custom.format.numberFormat = `${quotedMark(rule.mark)}@`;
  }
}

/** Replaces the range's conditional formats by one that looks for the word under a mark, wherever that has moved to. */
export function applyStaleRule(range: Excel.Range, rule: StaleRule): void {
  range.conditionalFormats.clearAll();
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = `=COUNTIF(${rule.mark},${quoted(rule.word)})>0`;
  custom.format.fill.color = `#${rule.fill}`;
  custom.format.font.color = `#${rule.color}`;
  custom.format.font.strikethrough = rule.isStruck;
  if (rule.note !== '') custom.format.numberFormat = `@"${rule.note.replaceAll('"', '')}"`;
}

// A number format has no way to write a quote inside quotes.
const quotedMark = (mark: string): string => `"${mark.replaceAll('"', '')} "`;

const LONGEST_LIST = 255;

/** The values as the one text that Excel takes for a list. Throws where it could not hold them. */
export function listSource(values: readonly string[]): string {
  const source = values.join(',');
  if (source.length > LONGEST_LIST || values.some((value) => value.includes(','))) {
    throw new Error(`A validation list cannot hold: ${source}`);
  }
  return source;
}

/** One width a column in points, from the column `left`; null: the standard width. Equal neighbours are set at once. */
export function applyColumnWidths(
  sheet: Excel.Worksheet,
  left: number,
  widths: readonly (number | null)[],
): void {
  let start = 0;
  widths.forEach((width, at) => {
    if (at + 1 < widths.length && widths[at + 1] === width) return;
    const { format } = sheet.getRangeByIndexes(0, left - 1 + start, 1, at + 1 - start);
    if (width === null) format.useStandardWidth = true;
    else format.columnWidth = width;
    start = at + 1;
  });
}

/** One height a row in points, from the row `top`; null: the standard height. Equal neighbours are set at once. */
export function applyRowHeights(
  sheet: Excel.Worksheet,
  top: number,
  heights: readonly (number | null)[],
): void {
  let start = 0;
  heights.forEach((height, at) => {
    if (at + 1 < heights.length && heights[at + 1] === height) return;
    const { format } = sheet.getRangeByIndexes(top - 1 + start, 0, at + 1 - start, 1);
    if (height === null) format.useStandardHeight = true;
    else format.rowHeight = height;
    start = at + 1;
  });
}
