// The rules by which is assessed, as they stand in the workbook or as they are preset. Shows them and changes none.
import { HUNDRED_PERCENT } from '../../../domain/amount';
import { DIRECTIONS } from '../../../domain/indicator';
import { dueDateOf, PERIODS, QUARTER_PERIODS } from '../../../domain/period';
import type { RuleSettings } from '../../../domain/evaluation';
import { formatPercent } from '../../../messages/formatting';
import type { Language } from '../../../messages/language';
import {
  bandRange,
  bandsSentence,
  basisSentence,
  directionSentence,
  dueSentence,
  graceSentence,
  scaleRefusedSentence,
  stagesSentence,
} from '../../../messages/ruleSentences';
import { ruleFaultSentence } from '../../../messages/ruleEditSentences';
import type { SourceTable } from '../../../sheets/inspection';
import { TEMPLATE_SHEETS, type SourceRole } from '../../../sheets/templateSheets';
import type { BandView, InputSheet, RulesView, RuleSheetView, StageView } from '../../paneViews';
import type { Looked } from '../looked';
import { gapless } from '../rules/checkTyped';
import { typedText } from '../rules/indicatorViews';
import { statusChips } from './chips';
import { tablePlace } from './places';

const RULE_SHEETS: readonly InputSheet[] = ['Pengaturan', 'Ambang Triwulan', 'Skala Status'];

export function rulesView({ evaluation, input, prepared, choices }: Looked, language: Language): RulesView {
  const { settings } = evaluation;
  const { sources } = prepared.asFound;
  const own = input.indicators.filter(
    ({ targets }) =>
      targets.cumulativeStages !== null || targets.ownStages !== null || targets.months !== null,
  ).length;
  const schedule = sources.find(({ role }) => role === 'schedule')?.sheet ?? null;
  const isChosenHere =
    choices.rules.shares !== null && !prepared.ruleFaults.some(({ what }) => what === 'shares');
  return {
    asOf: settings.asOf,
    dueText: dueText(settings, language),
    stages: stageViews(settings, language),
    stageTexts: settings.schedule.map((share) => typedText(share, language)),
    boundTexts: (settings.scale ?? []).flatMap(({ status, from }) =>
      from === null ? [] : [{ status, text: typedText(from, language) }],
    ),
    stagesNote: stagesSentence({ sheet: schedule, isChosenHere }, own, input.indicators.length, language),
    bands: bandViews(settings, language),
    bandsNote: bandsNote(settings, language),
    basis: basisSentence(settings.basis, language),
    grace: graceSentence(settings.graceDays, language),
    directions: DIRECTIONS.flatMap((direction) => {
      const rows = input.indicators.filter((indicator) => indicator.direction === direction).length;
      return rows === 0 ? [] : [directionSentence(direction, rows, language)];
    }),
    faults: prepared.ruleFaults
      .filter(({ what }) => what === 'shares' || what === 'bounds')
      .map((fault) => ruleFaultSentence(fault, language)),
    sheets: ruleSheets(RULE_SHEETS, sources),
  };
}

function dueText({ year, asOf, graceDays }: RuleSettings, language: Language): string {
  const dates = PERIODS.map((period) => ({ period, on: dueDateOf(period, year, graceDays) }));
  const later = dates.filter(({ on }) => asOf < on);
  const [first] = later;
  return dueSentence(
    {
      due: dates.filter(({ on }) => asOf >= on).map(({ period }) => period),
      next:
        first === undefined
          ? null
          : { periods: later.filter(({ on }) => on === first.on).map(({ period }) => period), on: first.on },
    },
    language,
  );
}

function stageViews({ schedule, thresholds }: RuleSettings, language: Language): readonly StageView[] {
  return QUARTER_PERIODS.map((period, quarter) => ({
    period,
    share: formatPercent(schedule[quarter] ?? 0n, language),
    threshold: formatPercent(thresholds[quarter] ?? HUNDRED_PERCENT, language),
  }));
}

function bandViews({ scale }: RuleSettings, language: Language): readonly BandView[] {
  const chips = statusChips(scale);
  return (scale ?? []).map(({ status, from }, at, bands) => ({
    chip: chips(status),
    range: bandRange(from, bands[at - 1]?.from ?? null, language),
  }));
}

function bandsNote({ scale }: RuleSettings, language: Language): string {
  if (scale === null) return scaleRefusedSentence(language);
  const note = gapless(scale, language);
  return note === '' ? bandsSentence(language) : note;
}

const ROLE_OF: ReadonlyMap<string, SourceRole> = new Map(
  TEMPLATE_SHEETS.map(({ name, role }) => [name, role]),
);

/** Sheets of rules or people, where they stand in the workbook or could be added. */
export const ruleSheets = (
  kinds: readonly InputSheet[],
  sources: readonly SourceTable[],
): readonly RuleSheetView[] =>
  kinds.map((kind) => {
    const source = sources.find(({ role }) => role === ROLE_OF.get(kind));
    return { kind, name: source?.sheet ?? kind, place: source === undefined ? null : tablePlace(source) };
  });
