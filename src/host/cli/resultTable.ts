// The table on standard output: one line an indicator at the latest due period, in the workbook's order. On a terminal
// that is too narrow for it the names are shortened first, then each indicator stands in a block of its own.
import type { Evaluation, IndicatorResult } from '../../domain/evaluation';
import { latestDuePeriod } from '../../domain/latestDuePeriod';
import { amountFromRatio, type Ratio } from '../../domain/ratio';
import type { Period } from '../../domain/period';
import type { TargetValue } from '../../domain/indicator';
import { COMMAND_WORDS } from '../../messages/commandSentences';
import { factText, oneLine } from '../../messages/factText';
import { formatAmount } from '../../messages/formatting';
import type { Language } from '../../messages/language';
import { markOf, pactRules, statusRules } from '../../sheets/writing/statusStyles';
import { twoDecimals } from './twoDecimals';

export interface TableOptions {
  readonly language: Language;
  /** Only where standard output is a terminal. */
  readonly hasColours: boolean;
  /** Characters to a line; null where it does not matter. */
  readonly lineWidth: number | null;
}

type Line = readonly string[];

export interface TableData {
  /** False while no period is due yet. */
  readonly isDue: boolean;
  /** Cells by the table's headings. */
  readonly lines: readonly Line[];
  /** Colours (RRGGBB) of status words. */
  readonly rules: readonly { readonly value: string; readonly fill: string; readonly color: string }[];
}

/** Most and fewest characters of the two columns of names. */
const NAME_WIDTHS: readonly (readonly [most: number, fewest: number])[] = [
  [30, 12],
  [34, 16],
];
const FIRST_WORD_COLUMN = 6;
const RIGHT_ALIGNED: ReadonlySet<number> = new Set([3, 4, 5]);
const GAP = '  ';

const shortened = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, width - 1)}…`;

function targetText(target: TargetValue | null, language: Language): string {
  if (target === null) return '';
  if (target.kind === 'amount') return formatAmount(target.amount, language);
  if (target.kind === 'word') return oneLine(target.word);
  return `${formatAmount(target.lower, language)}-${formatAmount(target.upper, language)}`;
}

const percentText = (ratio: Ratio, language: Language): string =>
  `${factText(twoDecimals(ratio), true, language)}%`;

function lineOf(result: IndicatorResult, period: Period, evaluation: Evaluation, language: Language): Line {
  const { indicator, periods, pactStatus } = result;
  const { target, realisation, attainment, status } = periods[period];
  const { scale } = evaluation.settings;
  return [
    oneLine(indicator.office),
    oneLine(indicator.name),
    period,
    targetText(target, language),
    realisation === null ? '' : formatAmount(amountFromRatio(realisation), language),
    attainment === null ? COMMAND_WORDS[language].notAttained : percentText(attainment, language),
    `${markOf(status, scale)} ${status}`,
    `${markOf(pactStatus, scale)} ${pactStatus}`,
  ];
}

const rgb = (hex: string): string =>
  [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(';');

/** Puts status words in their sheet colours. */
type Paint = (text: string, word: string) => string;

function painter(rules: TableData['rules'], hasColours: boolean): Paint {
  if (!hasColours) return (text) => text;
  return (text, word) => {
    const rule = rules.find(({ value }) => word.endsWith(` ${value}`));
    return rule === undefined
      ? text
      : `\u001b[48;2;${rgb(rule.fill)}m\u001b[38;2;${rgb(rule.color)}m${text}\u001b[0m`;
  };
}

const widest = (lines: readonly Line[], column: number): number =>
  lines.reduce((most, line) => Math.max(most, (line[column] ?? '').length), 0);

/** Widths of the columns within `lineWidth`; null when even the shortest names leave too little room. */
function widthsWithin(lines: readonly Line[], lineWidth: number | null): readonly number[] | null {
  const wished = (lines[0] ?? []).map((_, column) =>
    Math.min(widest(lines, column), NAME_WIDTHS[column]?.[0] ?? Infinity),
  );
  const all = wished.reduce((sum, width) => sum + width + GAP.length, -GAP.length);
  let excess = lineWidth === null ? 0 : Math.max(0, all - lineWidth);
  const widths = wished.map((width, column) => {
    const fewest = NAME_WIDTHS[column]?.[1] ?? width;
    const less = Math.min(excess, Math.max(0, width - fewest));
    excess -= less;
    return width - less;
  });
  return excess > 0 ? null : widths;
}

function drawn(line: Line, widths: readonly number[], paint: Paint): string {
  const cells = line.map((text, column) => {
    const width = widths[column] ?? 0;
    if (RIGHT_ALIGNED.has(column)) return text.padStart(width);
    const cell = (column < NAME_WIDTHS.length ? shortened(text, width) : text).padEnd(width);
    return column < FIRST_WORD_COLUMN ? cell : paint(cell, text);
  });
  return cells.join(GAP).trimEnd();
}

function blockOf(headings: Line, line: Line, paint: Paint): readonly string[] {
  const [office = '', name = '', ...facts] = line;
  const named = facts.map((fact, index) => {
    const column = index + NAME_WIDTHS.length;
    return `  ${headings[column] ?? ''}: ${column < FIRST_WORD_COLUMN ? fact : paint(fact, fact)}`.trimEnd();
  });
  return ['', name, `  ${office}`, ...named];
}

/** What the table says, before it is fitted to a terminal. */
export function tableData(evaluation: Evaluation, language: Language): TableData {
  const period = latestDuePeriod(evaluation.settings);
  return {
    isDue: period !== null,
    lines:
      period === null
        ? []
        : evaluation.indicators.map((result) => lineOf(result, period, evaluation, language)),
    rules: [...statusRules(evaluation.settings.scale), ...pactRules()].map(({ value, fill, color }) => ({
      value,
      fill,
      color,
    })),
  };
}

/** The lines of the table, or one sentence while nothing is due. */
export function drawTable({ isDue, lines, rules }: TableData, options: TableOptions): readonly string[] {
  const { language, hasColours, lineWidth } = options;
  const words = COMMAND_WORDS[language];
  if (!isDue) return [words.nothingDue];
  const headings = words.tableHeadings;
  const widths = widthsWithin([headings, ...lines], lineWidth);
  const paint = painter(rules, hasColours);
  if (widths === null) return lines.flatMap((line) => blockOf(headings, line, paint));
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP);
  return [drawn(headings, widths, (text) => text), rule, ...lines.map((line) => drawn(line, widths, paint))];
}

/** The table of an evaluation as it is shown. */
export const resultTable = (evaluation: Evaluation, options: TableOptions): readonly string[] =>
  drawTable(tableData(evaluation, options.language), options);
