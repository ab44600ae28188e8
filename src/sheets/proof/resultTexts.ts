// What was found, as texts to be hashed: the words of every row and period, who answers, and the sums.
import {
  PACT_STATUSES,
  UNSCALED_STATUSES,
  type Evaluation,
  type IndicatorResult,
  type OfficialResult,
  type PeriodResult,
  type RuleSettings,
  type Total,
} from '../../domain/evaluation';
import { PERIODS } from '../../domain/period';
import { RATINGS } from '../../domain/rating';
import { SEPARATOR, type Texts } from './canonical';

const bandWords = ({ scale }: RuleSettings): readonly string[] => (scale ?? []).map(({ status }) => status);

const places = (words: readonly string[]): ReadonlyMap<string, number> =>
  new Map(words.map((word, at) => [word, at]));
const PACT_PLACES = places(PACT_STATUSES);
const RATING_PLACES = places(RATINGS);

/** A word's letter: short, for a hundred thousand rows say seven times three of them. */
const letter = (at: number | undefined): string => (at === undefined ? '-' : String.fromCharCode(97 + at));

/**
 * Adds what a row says in every period, and who answers. Its amounts follow from figures and rules, and sums of them are told
 * with the totals. No reasons, for they tell the day of the run.
 */
export function resultAdder({ settings }: Evaluation): (texts: Texts, result: IndicatorResult) => void {
  const bands = bandWords(settings);
  const statusPlaces = places([...UNSCALED_STATUSES, ...bands]);
  const textOf = (result: PeriodResult): string => {
    const status = letter(statusPlaces.get(result.status));
    const rating = letter(result.rating === null ? undefined : RATING_PLACES.get(result.rating));
    return status + rating + letter(PACT_PLACES.get(result.pactStatus));
  };
  return (texts, { periods, pactStatus }) => {
    texts.push(letter(PACT_PLACES.get(pactStatus)));
    for (const period of PERIODS) {
      const result = periods[period];
      texts.push(textOf(result));
      const { holder, pactNumber } = result;
      if (holder !== null) texts.push(`@${holder.name}`, holder.nip ?? '');
      if (pactNumber !== null) texts.push(`#${pactNumber}`);
    }
  };
}

const officialText = ({ opd, position, name, nip, from, periods, pactStatus }: OfficialResult): string =>
  [
    opd,
    position,
    name,
    nip ?? '',
    from,
    pactStatus,
    ...PERIODS.flatMap((period) => [periods[period].pactStatus, periods[period].pactNumber ?? '']),
  ].join(SEPARATOR);

const totalText = ({ by, key, periods }: Total): string =>
  [
    by,
    key,
    ...PERIODS.flatMap((period) => {
      const { target, realisation } = periods[period];
      return [target?.toString() ?? '', realisation?.toString() ?? ''];
    }),
  ].join(SEPARATOR);

/** The results beside those of rows: the words that their letters stand for, what officials answer for, and the sums. */
export const officialLines = ({ settings, officials, totals }: Evaluation): readonly string[] => [
  bandWords(settings).join(SEPARATOR),
  ...officials.map(officialText).sort(),
  ...totals.map(totalText).sort(),
];
