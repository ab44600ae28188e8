// The preview: what was assessed, counted and would be written. Counts what the evaluation decided; decides nothing.
import { handoversOf } from '../../../domain/handover';
import { latestDuePeriod } from '../../../domain/latestDuePeriod';
import { dueDateOf, factsOf, QUARTER_PERIODS, type Period } from '../../../domain/period';
import { ELSEWHERE, previewSentence } from '../../../messages/commandSentences';
import { formatDate } from '../../../messages/formatting';
import type { Language } from '../../../messages/language';
import { recalculatedNote } from '../../../messages/recalculatedNote';
import { fragileWarning, moreWarnings, quarterText } from '../../../messages/rowNotes';
import { EXTRA_SHEETS, MARKS, type ExtraSheet } from '../../../sheets/writing/ownSheets';
import { statusRules } from '../../../sheets/writing/statusStyles';
import type { CountView, PreviewView, QuarterView, RowView } from '../../paneViews';
import type { Looked } from '../looked';
import { changeViews } from './changeViews';
import { pactChips, statusChips } from './chips';
import { pactCounts } from './pactCounts';
import { scaleViews } from './scaleViews';
import { isFragile, rowNote, rowTitle, rowViews } from './rowViews';

const MOST_WARNINGS = 5;

/** `writes` is false once the run stands in the workbook. */
export function previewView(looked: Looked, writes: boolean, language: Language): PreviewView {
  const { evaluation, latest, prepared } = looked;
  const { settings, counts, indicators } = evaluation;
  const best = settings.scale?.[0]?.status;
  let rows: readonly RowView[] | null = null;
  return {
    asOf: formatDate(settings.asOf, language),
    recalculated: recalculatedNote(settings.asOf, settings.runDate, language),
    period: latest,
    best: latest === null || best === undefined ? null : { status: best, count: counts[latest][best] ?? 0 },
    total: indicators.length,
    counts: countViews(looked),
    pactCounts: pactCountViews(looked),
    quarters: quarterViews(looked, language),
    scales: scaleViews(looked, language),
    warnings: warnings(looked, language),
    get rows() {
      rows ??= rowViews(looked, language);
      return rows;
    },
    writes:
      writes && prepared.plan.operations.length > 0
        ? prepared.plan.preview.map((line) => previewSentence(line, language))
        : [],
    besideBlocked: besideBlocked(looked, language),
    offers: offersOf(looked),
    changes: changeViews(looked, language),
  };
}

/** Sheets that could be added: those that do not stand yet and for which there is something to tell. */
const offersOf = ({ evaluation, prepared }: Looked): readonly ExtraSheet[] =>
  EXTRA_SHEETS.filter(
    (sheet) =>
      !prepared.reading.marks.some(({ name }) => name === MARKS[sheet]) &&
      (sheet !== 'handover' || handoversOf(evaluation.officials, evaluation.settings.year).length > 0),
  );

function besideBlocked({ prepared }: Looked, language: Language): string | null {
  const { preview } = prepared.plan;
  if (preview.some(({ kind }) => kind === 'resultsBeside')) return null;
  const line = preview.find((one) => one.kind === 'resultsElsewhere' && one.reason !== 'chosen');
  return line?.kind === 'resultsElsewhere' ? ELSEWHERE[line.reason][language] : null;
}

/** At the latest due period, in the order of the scale. */
function countViews({ evaluation, latest }: Looked): readonly CountView[] {
  if (latest === null) return [];
  const { scale } = evaluation.settings;
  const chips = statusChips(scale);
  return statusRules(scale).flatMap(({ value }) => {
    const count = evaluation.counts[latest][value];
    return count === undefined ? [] : [{ chip: chips(value), count }];
  });
}

function pactCountViews({ evaluation, input }: Looked): readonly CountView[] {
  if (input.pacts.length === 0) return [];
  const chips = pactChips();
  return pactCounts(evaluation.indicators.map(({ pactStatus }) => pactStatus)).map(([status, count]) => ({
    chip: chips(status),
    count,
  }));
}

function quarterViews({ evaluation, latest }: Looked, language: Language): readonly QuarterView[] {
  const { settings, counts, indicators } = evaluation;
  const best = settings.scale?.[0]?.status ?? '';
  const total = indicators.length;
  const shown: Period | null = latest === null ? null : (QUARTER_PERIODS[factsOf(latest).quarter] ?? null);
  return QUARTER_PERIODS.map((period) => {
    const isDue = settings.asOf >= dueDateOf(period, settings.year, settings.graceDays);
    const isJudged = (settings.scale ?? []).some(({ status }) => (counts[period][status] ?? 0) > 0);
    const met = isDue && isJudged ? (counts[period][best] ?? 0) : null;
    return {
      period,
      isDue,
      isLatest: period === shown,
      met,
      total,
      text: quarterText({ period, isDue, met, total, best }, language),
    };
  });
}

/** Fragile verdicts, the first of them by name. */
function warnings(looked: Looked, language: Language): readonly string[] {
  const { evaluation } = looked;
  const period = latestDuePeriod(evaluation.settings);
  if (period === null) return [];
  const fragile = evaluation.indicators.filter((result) => isFragile(looked, result, result.periods[period]));
  const shown = fragile.slice(0, MOST_WARNINGS).map((result) => {
    const [note = ''] = rowNote(looked, result, period, language).split(' · ');
    return fragileWarning(rowTitle(result.indicator), note, language);
  });
  const rest = fragile.length - shown.length;
  return rest === 0 ? shown : [...shown, moreWarnings(rest, language)];
}
