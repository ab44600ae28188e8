// What must hold before heads promise targets: every mission of the plan has an indicator, every office has signed, no
// target is easier than the plan's. Finds; decides nothing.
import { yearOf } from '../domain/calendar';
import type { Evaluation, EvaluationInput, IndicatorResult, RuleSettings } from '../domain/evaluation';
import type { TargetPlan } from '../domain/indicator';
import type { Pact } from '../domain/pact';
import { isUnsigned, validUntil } from '../domain/pactInForce';
import { isEasier } from '../domain/rpjmd';
import type { RpjmdList, RpjmdMission, RpjmdPath } from './inspection';

const ROMAN: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  v: 5,
  vi: 6,
  vii: 7,
  viii: 8,
  ix: 9,
  x: 10,
};

const folded = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ');

/**
 * What a mission may be called by: its number, and its words.
 * @example missionKeys('Misi III: Melayani') // ['#3', 'melayani']
 */
export function missionKeys(mission: string): readonly string[] {
  const text = folded(mission);
  const [, digits, words = ''] =
    /^misi(?: ke)?[ -]*(\d{1,2}|[ivx]+)\b[ .:)–-]*(.*)$/.exec(text) ??
    /^(\d{1,2})[ .:)–-]*(.*)$/.exec(text) ??
    [];
  const number = digits === undefined ? undefined : (ROMAN[digits] ?? Number(digits));
  if (number === undefined || Number.isNaN(number)) return text === '' ? [] : [text];
  return words === '' ? [`#${String(number)}`] : [`#${String(number)}`, words];
}

const isNumberKey = (key: string): boolean => key.startsWith('#');

/** Missions that no indicator of the workbook serves; a workbook of one office need not serve them all. */
export function missionsWithoutIndicator(
  { indicators }: EvaluationInput,
  list: RpjmdList,
): readonly RpjmdMission[] {
  if (new Set(indicators.map(({ opd }) => opd)).size < 2) return [];
  const served = new Set(indicators.flatMap(({ mission }) => missionKeys(mission ?? '')));
  // A number says nothing about words, nor words about a number.
  const kinds = new Set([...served].map(isNumberKey));
  return list.missions.filter(({ name }) => {
    const keys = missionKeys(name);
    return keys.some((key) => kinds.has(isNumberKey(key))) && !keys.some((key) => served.has(key));
  });
}

const hasTarget = ({ original, revised, cumulativeStages, ownStages }: TargetPlan): boolean =>
  original !== null ||
  revised !== null ||
  [...(cumulativeStages ?? []), ...(ownStages ?? [])].some((stage) => stage !== null);

/** Dated by the evaluation date, signed, and in force on some day of the year. */
function isSignedFor(pact: Pact, { asOf, year }: RuleSettings): boolean {
  const { date } = pact;
  if (date === null || date > asOf || isUnsigned(pact)) return false;
  const until = validUntil(pact, date, null);
  return until === null || yearOf(until) >= year;
}

/** Offices with targets for which nobody has signed, in the workbook's order; those without a name go by their code. */
export function unsignedOffices({ indicators, pacts, settings }: EvaluationInput): readonly string[] {
  const signed = new Set(pacts.filter((pact) => isSignedFor(pact, settings)).map(({ opd }) => opd));
  const names = new Map<string, string>();
  for (const { opd, office, targets } of indicators)
    if (!signed.has(opd) && !names.has(opd) && hasTarget(targets))
      names.set(opd, office === '' ? opd : office);
  return [...names.values()].filter((name) => name !== '');
}

export interface PathOfIndicator {
  readonly result: IndicatorResult;
  readonly path: RpjmdPath;
  /** Whether the year's target is easier than the path's; null where the two cannot be compared. */
  readonly isEasier: boolean | null;
}

const unitKey = (unit: string): string => folded(unit).replace(/^rp\.?$/, 'rupiah');

/** The rows of the workbook that the plan's list has a path for, by name, with the year's target held against it. */
export function pathsOf({ indicators, settings }: Evaluation, list: RpjmdList): readonly PathOfIndicator[] {
  const byName = new Map(list.paths.map((path) => [folded(path.name), path]));
  return indicators.flatMap((result) => {
    const path = byName.get(folded(result.indicator.name));
    if (path === undefined) return [];
    const { target } = result.periods.Tahun;
    const planned = path.years.get(settings.year);
    const isComparable = unitKey(path.unit) === unitKey(result.indicator.unit);
    return [
      {
        result,
        path,
        isEasier:
          target === null || planned === undefined || !isComparable
            ? null
            : isEasier(target, { kind: 'amount', amount: planned }, result.indicator.direction),
      },
    ];
  });
}
