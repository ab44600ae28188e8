// Random pairs of a target sheet and a sheet of months: other code forms, orders, names and units, with what is true of
// them. A unit may stand nowhere: then a question is the only right answer.
import type { Seeded } from '../seeded';
import { oldTax } from './codes';
import { drawnAccounts } from './drawnAccounts';
import type { DrawnCase } from './drawnCase';
import { CITY, MONTHS, type Account } from './facts';
import { accountsTruth, asOfEnd, type ExpectedIndicator } from './layoutCase';
import { shuffled, targetList } from './layoutI';
import type { MoneyStyle } from './money';
import { monthList } from './monthList';

interface Unit {
  readonly style: MoneyStyle;
  readonly words: string | null;
}

function drawnUnit(draw: Seeded): Unit {
  const style = draw.oneOf(['number', 'number', 'thousands', 'millions'] as const);
  if (style === 'number') return { style, words: draw.chance(30) ? '(Rp)' : null };
  const words =
    style === 'thousands' ? ['(Ribu Rp)', '(dalam ribuan rupiah)'] : ['(Rp juta)', '(dalam jutaan rupiah)'];
  return { style, words: draw.chance(75) ? draw.oneOf(words) : null };
}

const MILLION_SEN = 100_000_000n;
/** Whole rupiah, so that millions have six decimals at most, and not so few that a stage in millions is cut to nothing. */
const whole = (amount: bigint): bigint => (amount / 100n) * 100n;
const large = (amount: bigint): bigint => (amount === 0n ? 0n : whole(amount) + MILLION_SEN * 1000n);

/** Without the targets of periods that are not due: while the unit is open they are of no unit. */
const withoutLaterTargets = (indicator: ExpectedIndicator): ExpectedIndicator => ({
  ...indicator,
  periods: Object.fromEntries(
    Object.entries(indicator.periods).map(([period, result]) =>
      result.status === 'Belum Jatuh Tempo'
        ? [period, { attainment: null, status: result.status }]
        : [period, result],
    ),
  ),
});

function drawnOptions(draw: Seeded) {
  const target = drawnUnit(draw);
  // Both silent and of one size: no sheet on earth could tell.
  const isSilent = target.style !== 'number' && target.words === null;
  return {
    target,
    months: isSilent ? ({ style: 'number', words: null } as const) : drawnUnit(draw),
    isSilent,
    isOld: draw.chance(25),
    targetCode: draw.oneOf(['dotted', 'p13', 'compact', 'trailingDot'] as const),
    monthCode: draw.oneOf(['dotted', 'p13', 'compact', 'narrow', 'none'] as const),
    isShuffled: draw.chance(50),
    isUpper: draw.chance(30),
    totalName: draw.oneOf(['JUMLAH', 'J U M L A H', 'Total PAD', 'Pendapatan Kota']),
  };
}

export function drawnPair(draw: Seeded): DrawnCase {
  const accounts = drawnAccounts(draw, CITY).map((account) => ({
    ...account,
    annual: large(account.annual),
    months: account.months.map((own) => whole(own) + MILLION_SEN * 80n),
  }));
  const last = draw.oneOf([3, 6, 9, 12]);
  const options = drawnOptions(draw);
  const { target, months, isOld } = options;
  const oldOf = ({ code, name }: Account): readonly [code: string, name: string] =>
    (isOld ? oldTax(code) : null) ?? [code, name];
  const missing = MONTHS.map((_, index) => index + 1).filter((month) => month > last);
  return {
    layout: 'pair',
    options,
    sheets: [
      targetList({
        accounts,
        hasOffice: false,
        code: options.targetCode,
        style: target.style,
        heading: `Target 2026${target.words === null ? '' : ` ${target.words}`}`,
      }),
      monthList({
        accounts: options.isShuffled ? shuffled(accounts) : accounts,
        months: last,
        code: options.monthCode,
        style: months.style,
        nameOf: (account) => (options.isUpper ? oldOf(account)[1].toUpperCase() : oldOf(account)[1]),
        codeOf: (account) => oldOf(account)[0],
        totalName: options.totalName,
        ...(months.words === null ? {} : { unitLine: months.words }),
      }),
    ],
    asOf: asOfEnd(last),
    indicators: accountsTruth(accounts, { asOf: asOfEnd(last), missing }).map((indicator) =>
      options.isSilent || months.words === null ? withoutLaterTargets(indicator) : indicator,
    ),
  };
}
