// What was read of the rows and their offices, as texts to be hashed. Rows go in an order of their own, so that a sheet that is
// sorted, or moved, reads the same.
import type { EvaluationInput } from '../../domain/evaluation';
import {
  DIRECTIONS,
  MEASURING,
  METHODS,
  type Indicator,
  type MonthDatum,
  type TargetValue,
} from '../../domain/indicator';
import { canonical, SEPARATOR, sortedLines, type Texts } from './canonical';

/** What tells a row from the others. */
export const identityText = ({ opd, code, name }: Indicator): string =>
  `${opd}${SEPARATOR}${code ?? ''}${SEPARATOR}${name}`;

const targetText = (target: TargetValue | null): string => {
  if (target === null) return '';
  if (target.kind === 'amount') return target.amount.toString();
  return target.kind === 'word' ? `w${target.word}` : `${target.lower}..${target.upper}`;
};

const monthText = (datum: MonthDatum): string =>
  datum.kind === 'amount' ? datum.amount.toString() : datum.kind === 'word' ? `w${datum.word}` : '';

/** How a row is read and measured. */
export function addTraits(texts: Texts, indicator: Indicator): void {
  const { field, unit, isRupiah, method, direction, measuring, weight, mission, alternatives } = indicator;
  texts.push(
    field ?? '',
    isRupiah ? 'Rp' : unit,
    `${METHODS.indexOf(method)}${DIRECTIONS.indexOf(direction)}${MEASURING.indexOf(measuring)}`,
  );
  if (weight !== null) texts.push(`w${weight}`);
  if (mission !== null) texts.push(`m${mission}`);
  if (alternatives.length > 0) texts.push(canonical(alternatives));
}

export function addTargets(texts: Texts, { targets, rpjmdTarget, schedule }: Indicator): void {
  const { original, revised, revisedFrom, cumulativeStages, ownStages, months } = targets;
  texts.push('T', targetText(original));
  if (revised !== null || revisedFrom !== null) texts.push('p', targetText(revised), revisedFrom ?? '');
  if (rpjmdTarget !== null) texts.push('j', targetText(rpjmdTarget));
  if (cumulativeStages !== null) texts.push('s', ...cumulativeStages.map(targetText));
  if (ownStages !== null) texts.push('t', ...ownStages.map(targetText));
  if (months !== null) texts.push('b', ...months.map((month) => month?.toString() ?? ''));
  if (schedule !== undefined) texts.push('k', ...schedule.map(String));
}

export function addRealisation(texts: Texts, { running, months }: Indicator): void {
  texts.push(running ? 'R' : 'B');
  for (const month of months) texts.push(monthText(month));
}

export function addFigures(texts: Texts, indicator: Indicator): void {
  texts.push(indicator.opd, indicator.code ?? '', indicator.name);
  addTraits(texts, indicator);
  addTargets(texts, indicator);
  addRealisation(texts, indicator);
}

/** Places of the rows in an order that does not depend on where they stand; rows of one identity by their figures. */
export function orderedPlaces({ indicators }: EvaluationInput): readonly number[] {
  const identities = indicators.map(identityText);
  const places = identities.map((_, place) => place);
  if (identities.every((text, at) => at === 0 || (identities[at - 1] ?? '') < text)) return places;
  const figuresOf = (place: number): string => {
    const texts: Texts = [];
    const indicator = indicators[place];
    if (indicator !== undefined) addFigures(texts, indicator);
    return texts.join(SEPARATOR);
  };
  const compared = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
  return places.sort(
    (a, b) =>
      compared(identities[a] ?? '', identities[b] ?? '') || compared(figuresOf(a), figuresOf(b)) || a - b,
  );
}

/** What is read beside the figures of rows: officials, and what offices are called. */
export function officeLines({ holdings, indicators }: EvaluationInput): readonly string[] {
  const names = new Map<string, ReadonlySet<string>>();
  for (const { opd, office } of indicators) {
    const known = names.get(opd);
    if (known?.has(office) !== true) names.set(opd, new Set([...(known ?? []), office]));
  }
  return [
    ...sortedLines(holdings),
    ...sortedLines([...names].map(([opd, own]) => [opd, ...[...own].sort()])),
  ];
}
