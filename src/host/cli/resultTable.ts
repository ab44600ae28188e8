// The table on standard output: one line an indicator at the latest due period, in the workbook's order.
import type { Evaluation, IndicatorResult } from '../../domain/evaluation';
import { latestDuePeriod } from '../../domain/latestDuePeriod';
import { amountFromRatio } from '../../domain/ratio';
import type { Period } from '../../domain/period';
import type { TargetValue } from '../../domain/indicator';
import { COMMAND_WORDS } from '../../messages/commandSentences';
import { formatAmount, formatAttainment } from '../../messages/formatting';
import type { Language } from '../../messages/language';
import { markOf, pactRules, statusRules } from '../../sheets/writing/statusStyles';

const WIDEST = [30, 34] as const;
const RIGHT_ALIGNED: ReadonlySet<number> = new Set([3, 4, 5]);

const shortened = (text: string, width: number): string =>
  text.length <= width ? text : `${text.slice(0, width - 1)}…`;

function targetText(target: TargetValue | null, language: Language): string {
  if (target === null) return '';
  if (target.kind === 'amount') return formatAmount(target.amount, language);
  if (target.kind === 'word') return target.word;
  return `${formatAmount(target.lower, language)}-${formatAmount(target.upper, language)}`;
}

function lineOf(
  result: IndicatorResult,
  period: Period,
  evaluation: Evaluation,
  language: Language,
): readonly string[] {
  const { indicator, periods } = result;
  const { target, realisation, attainment, status, pactStatus } = periods[period];
  const { scale } = evaluation.settings;
  return [
    shortened(indicator.office, WIDEST[0]),
    shortened(indicator.name, WIDEST[1]),
    period,
    targetText(target, language),
    realisation === null ? '' : formatAmount(amountFromRatio(realisation), language),
    attainment === null ? COMMAND_WORDS[language].notAttained : formatAttainment(attainment, language),
    `${markOf(status, scale)} ${status}`,
    `${markOf(pactStatus, scale)} ${pactStatus}`,
  ];
}

const rgb = (hex: string): string =>
  [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(';');

/** Wraps status words in their sheet colours, for terminals only. */
function coloured(text: string, word: string, evaluation: Evaluation): string {
  const rules = [...statusRules(evaluation.settings.scale), ...pactRules()];
  const rule = rules.find(({ value }) => word.endsWith(value));
  return rule === undefined
    ? text
    : `\u001b[48;2;${rgb(rule.fill)}m\u001b[38;2;${rgb(rule.color)}m${text}\u001b[0m`;
}

/** The lines of the table; `hasColours` only where standard output is a terminal. */
export function resultTable(
  evaluation: Evaluation,
  language: Language,
  hasColours: boolean,
): readonly string[] {
  const words = COMMAND_WORDS[language];
  const period = latestDuePeriod(evaluation.settings);
  if (period === null) return [words.nothingDue];
  const lines = evaluation.indicators.map((result) => lineOf(result, period, evaluation, language));
  const all = [words.tableHeadings, ...lines];
  const widths = words.tableHeadings.map((_, column) =>
    all.reduce((widest, line) => Math.max(widest, (line[column] ?? '').length), 0),
  );
  const drawn = (line: readonly string[], isHeading: boolean): string =>
    line
      .map((text, column) => {
        const width = widths[column] ?? 0;
        const padded = RIGHT_ALIGNED.has(column) ? text.padStart(width) : text.padEnd(width);
        return hasColours && !isHeading && column > 5 ? coloured(padded, text, evaluation) : padded;
      })
      .join('  ')
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [drawn(words.tableHeadings, true), rule, ...lines.map((line) => drawn(line, false))];
}
