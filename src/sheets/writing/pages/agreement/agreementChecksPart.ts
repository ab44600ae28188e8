// The first part of the sheet: what is missing before the agreements are signed, and the plan's paths over the years.
import type { Evaluation, EvaluationInput, IndicatorResult } from '../../../../domain/evaluation';
import { areEqualTargets, isEasier } from '../../../../domain/rpjmd';
import type { TargetValue } from '../../../../domain/indicator';
import {
  missionsWithoutIndicator,
  pathsOf,
  unsignedOffices,
  type PathOfIndicator,
} from '../../../agreementChecks';
import type { RpjmdList } from '../../../inspection';
import type { CellInput } from '../../../plan';
import { amountCell } from '../../shownNumber';
import type { PageGrid } from '../pageGrid';
import { BLACK, GRID, paragraph, rectOf, type TextLines } from '../pageText';
import { COLUMNS, HEAD, targetCell, targetFormat } from './agreementTable';
import type { AgreementWording, RpjmdFacts } from './agreementWording';

export interface ChecksFacts {
  readonly evaluation: Evaluation;
  readonly input: EvaluationInput;
  readonly list: RpjmdList | null;
  readonly wording: AgreementWording;
  /** A target with its unit, as a text. */
  figure(target: TargetValue, of: Pick<IndicatorResult['indicator'], 'isRupiah' | 'unit'>): string;
}

const MOST_FINDINGS = 40;
const MOST_PATHS = 40;
const SHOWN_YEARS = 4;

/** Everything that was found, as sentences. */
export function findingsOf(facts: ChecksFacts): readonly string[] {
  const { evaluation, input, list, wording } = facts;
  const { checks } = wording;
  const paths = list === null ? [] : pathsOf(evaluation, list);
  const without = evaluation.indicators.filter(
    ({ indicator: { mission } }) => (mission ?? '').trim() === '',
  ).length;
  return [
    ...(list === null
      ? []
      : missionsWithoutIndicator(input, list).map(({ name }) => checks.missionWithout(name))),
    ...unsignedOffices(input).map((office) => checks.unsigned(office)),
    ...evaluation.indicators.flatMap((result) => annualFindings(result, facts)),
    ...paths.flatMap((path) => pathFindings(path, facts)),
    ...(without === 0 ? [] : [checks.withoutMission(without)]),
  ];
}

const factsOf = (
  { indicator }: IndicatorResult,
  target: TargetValue,
  planned: TargetValue,
  facts: ChecksFacts,
): RpjmdFacts => ({
  name: indicator.name,
  office: indicator.office === '' ? indicator.opd : indicator.office,
  target: facts.figure(target, indicator),
  planned: facts.figure(planned, indicator),
});

function annualFindings(result: IndicatorResult, facts: ChecksFacts): readonly string[] {
  const { rpjmdTarget, direction } = result.indicator;
  const { target } = result.periods.Tahun;
  return rpjmdTarget !== null && target !== null && isEasier(target, rpjmdTarget, direction)
    ? [facts.wording.checks.belowRpjmd(factsOf(result, target, rpjmdTarget, facts))]
    : [];
}

function pathFindings(
  { result, path, isEasier: isBelow }: PathOfIndicator,
  facts: ChecksFacts,
): readonly string[] {
  const { settings } = facts.evaluation;
  const { checks } = facts.wording;
  const amount = path.years.get(settings.year);
  const { target } = result.periods.Tahun;
  const { rpjmdTarget } = result.indicator;
  if (amount === undefined || target === null || isBelow === null) return [];
  const planned = { kind: 'amount', amount } as const;
  return [
    ...(isBelow ? [checks.belowPath(factsOf(result, target, planned, facts))] : []),
    ...(rpjmdTarget !== null && !areEqualTargets(rpjmdTarget, planned)
      ? [checks.differs(factsOf(result, rpjmdTarget, planned, facts))]
      : []),
  ];
}

/** The part from `top` on. Returns the row below. */
export function checksPart(
  grid: PageGrid,
  facts: ChecksFacts,
  offices: { readonly shown: number; readonly all: number },
  lines: TextLines,
  top: number,
): number {
  const { evaluation, list, wording, input } = facts;
  const { checks } = wording;
  let row = paragraph(grid, top, checks.title(evaluation.settings.year), lines, { bold: true, fontSize: 13 });
  grid.height(top, 22);
  row = paragraph(grid, row, checks.scope(offices.shown, evaluation.indicators.length), lines);
  if (offices.all > offices.shown)
    row = paragraph(grid, row, checks.moreOffices(offices.all - offices.shown), lines);
  const findings = findingsOf(facts);
  row = paragraph(grid, row + 1, checks.findings, lines, { bold: true });
  if (findings.length === 0) row = paragraph(grid, row, checks.none, lines);
  findings.slice(0, MOST_FINDINGS).forEach((text, at) => {
    row = paragraph(grid, row, `${String(at + 1)}. ${text}`, lines);
  });
  if (findings.length > MOST_FINDINGS)
    row = paragraph(grid, row, checks.more(findings.length - MOST_FINDINGS), lines);
  if (list === null) return paragraph(grid, row + 1, checks.noList, lines);
  if (new Set(input.indicators.map(({ opd }) => opd)).size < 2)
    row = paragraph(grid, row + 1, checks.oneOffice, lines);
  const paths = pathsOf(evaluation, list).slice(0, MOST_PATHS);
  return paths.length === 0 ? row : pathTable(grid, facts, paths, lines, row + 1);
}

/** The plan's years around this one, at most four. */
function shownYears(paths: readonly PathOfIndicator[], year: number): readonly number[] {
  const all = [...new Set(paths.flatMap(({ path }) => [...path.years.keys()]))].toSorted((a, b) => a - b);
  const at = Math.max(0, all.findIndex((one) => one >= year) - 1);
  return all.slice(Math.min(at, Math.max(0, all.length - SHOWN_YEARS))).slice(0, SHOWN_YEARS);
}

function pathTable(
  grid: PageGrid,
  { evaluation, wording }: ChecksFacts,
  paths: readonly PathOfIndicator[],
  lines: TextLines,
  top: number,
): number {
  const { checks } = wording;
  const years = shownYears(paths, evaluation.settings.year);
  const head = paragraph(grid, top, checks.paths, lines, { bold: true });
  const headings = checks.pathHeadings(years);
  grid.put(head, 1, headings);
  grid.look(rectOf(head, 1, COLUMNS), HEAD);
  grid.height(head, 30);
  paths.forEach(({ result, path, isEasier: isBelow }, at) => {
    const row = head + 1 + at;
    const { indicator, periods } = result;
    const { target } = periods.Tahun;
    const judged = isBelow === null ? checks.incomparable : isBelow ? checks.easier : checks.fits;
    const cells = years.map(
      (year): Exclude<CellInput, null> => amountCell(path.years.get(year) ?? null) ?? '',
    );
    grid.put(row, 1, [
      at + 1,
      judged,
      indicator.name,
      indicator.unit,
      target === null ? '' : targetCell(target),
      ...cells,
    ]);
    grid.look(rectOf(row, 5, 1 + years.length), {
      numberFormat: targetFormat(target, indicator.isRupiah),
      horizontal: 'Right',
    });
    grid.height(row, 11 * Math.max(1, Math.ceil(indicator.name.length / 23)) + 5);
  });
  const body = rectOf(head + 1, 1, COLUMNS, paths.length);
  grid.look(body, { fontSize: 8, vertical: 'Center' });
  grid.look({ ...body, columns: 1 }, { horizontal: 'Center' });
  grid.look({ ...body, left: 2, columns: 3 }, { wrap: true });
  grid.border({ rect: rectOf(head, 1, COLUMNS, paths.length + 1), edges: GRID, line: BLACK });
  return head + paths.length + 1;
}
