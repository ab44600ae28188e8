// Random workbooks of the layouts with what is true of them: every mixture of the writers' options. Only the truth is
// settled; a question may be open in any of them, a wrong verdict in none.
import { seeded, type Seeded } from '../seeded';
import type { WrittenSheet } from '../sheetsWorkbook';
import { drawnAccounts } from './drawnAccounts';
import { drawnFault, withoutVerdictFrom } from './drawnFaults';
import { drawnG, drawnH } from './drawnLong';
import { drawnPair } from './drawnPairs';
import { CITY, DISTRICT, lastDay, MONTHS, type Account } from './facts';
import { layoutB } from './layoutB';
import { layoutC } from './layoutC';
import {
  accountTruth,
  accountsTruth,
  asOfEnd,
  placedIn,
  type ExpectedIndicator,
  type KnownFacts,
} from './layoutCase';
import { layoutD } from './layoutD';
import { layoutE, stagesBy } from './layoutE';
import { layoutF } from './layoutF';
import { depositList, depositsOf, shuffled, targetList } from './layoutI';
import type { MoneyStyle, PercentStyle } from './money';
import { shiftedSheet, shiftedTruth } from './shiftedSheet';

export interface DrawnCase {
  readonly layout: string;
  readonly options: object;
  readonly sheets: readonly WrittenSheet[];
  readonly asOf: string;
  readonly indicators: readonly ExpectedIndicator[];
}

const PERCENTS: readonly PercentStyle[] = ['fraction', 'number', 'textComma', 'textDot', 'doubled'];
const IN_THOUSANDS = '(dalam ribuan rupiah)';
const upToMonth = (last: number): readonly number[] => MONTHS.map((_, index) => index + 1).slice(0, last);
const percents = (draw: Seeded): PercentStyle => draw.oneOf(PERCENTS);
const styles = (draw: Seeded): MoneyStyle =>
  draw.oneOf(['number', 'accounting', 'text', 'textDash', 'thousands'] as const);
const unitOf = (style: MoneyStyle): { readonly unitLine?: string } =>
  style === 'thousands' ? { unitLine: IN_THOUSANDS } : {};

function drawnB(draw: Seeded): DrawnCase {
  const accounts = drawnAccounts(draw, DISTRICT);
  const last = draw.oneOf([6, 9, 12]);
  const isMany = draw.chance(40);
  const style = styles(draw);
  const options = {
    order: draw.oneOf(['lastThisTo', 'thisLastTo'] as const),
    code: draw.oneOf(['dotted', 'p13', 'trailingDot', 'typed', 'compact'] as const),
    style,
    percent: percents(draw),
    hasNumberRow: draw.chance(50),
    names: draw.oneOf(['columns', 'columns', 'indent', 'spaces'] as const),
    hasSignature: draw.chance(70),
    parentError: draw.chance(20) ? 12_300n : 0n,
    ...(draw.chance(30) ? { totalName: draw.oneOf(['JUMLAH', 'TOTAL PENDAPATAN', 'J U M L A H']) } : {}),
    ...(draw.chance(70) ? { office: 'Badan Pendapatan Daerah' } : {}),
    ...(draw.chance(20) ? { pageRows: 15 } : {}),
    ...unitOf(style),
  };
  const months = isMany ? upToMonth(last) : [last];
  const facts: KnownFacts = { asOf: asOfEnd(last), known: isMany ? months : [last - 1, last] };
  return {
    layout: 'B',
    options: { ...options, months },
    sheets: months.map((month) =>
      layoutB({ accounts, month, sheet: isMany ? (MONTHS[month - 1] ?? '') : 'LRA', ...options }),
    ),
    asOf: facts.asOf,
    indicators: accountsTruth(accounts, facts),
  };
}

function drawnC(draw: Seeded): DrawnCase {
  const accounts = drawnAccounts(draw, CITY);
  const month = draw.oneOf([3, 6, 9, 12]);
  const isMid = draw.chance(30);
  const day = isMid ? `18 ${lastDay(month).split(' ').slice(1).join(' ')}` : lastDay(month);
  const style = draw.oneOf(['number', 'accounting', 'text', 'thousands'] as const);
  const options = {
    style,
    percent: percents(draw),
    hasRepeatedTotals: draw.chance(30),
    week: draw.oneOf([
      `MINGGU KE-${isMid ? '3 : 14' : '5 : 28'} S.D. ${day.toUpperCase()}`,
      `KEADAAN S.D. ${day}`,
      `Sampai dengan tanggal ${day}`,
    ]),
    month,
    shares: isMid ? ([40n, 60n] as const) : ([75n, 100n] as const),
    sheet: 'Mingguan',
    ...(style === 'thousands' ? { unit: '(Ribu Rp)' } : {}),
  };
  const facts: KnownFacts = { asOf: asOfEnd(month), known: isMid ? [] : [month] };
  return {
    layout: 'C',
    options,
    sheets: [layoutC({ accounts, ...options })],
    asOf: facts.asOf,
    indicators: accountsTruth(accounts, facts),
  };
}

function drawnD(draw: Seeded): DrawnCase {
  const accounts = drawnAccounts(draw, CITY);
  const last = draw.oneOf([3, 6, 9, 12]);
  const style = draw.chance(20) ? 'rupiahText' : styles(draw);
  const missing = upToMonth(12).filter((month) => month > last || draw.chance(4));
  const short = ['JAN', 'FEB', 'MAR', 'APR', 'MEI', 'JUN', 'JUL', 'AGUS', 'SEPT', 'OKT', 'NOV', 'DES'];
  const options = {
    style,
    empty: missing,
    hasNumbers: draw.chance(50),
    parentError: draw.chance(20) ? 12_300n : 0n,
    ...(draw.chance(30) ? { months: short } : {}),
    ...(draw.chance(20) ? { caption: 'REALISASI' } : {}),
    ...(draw.chance(30) ? { footer: ['Sumber : Badan Pendapatan Daerah', '*) angka sementara'] } : {}),
    ...unitOf(style),
  };
  const facts: KnownFacts = { asOf: asOfEnd(last), missing };
  const fault = draw.chance(30) ? drawnFault(draw, accounts, last) : null;
  return {
    layout: 'D',
    options: { ...options, fault },
    sheets: [
      layoutD({
        accounts,
        ...options,
        hasFormulas: options.parentError === 0n && draw.chance(30),
        ...(fault === null ? {} : { fault }),
      }),
    ],
    asOf: facts.asOf,
    indicators: accountsTruth(accounts, facts).map((indicator, index) =>
      fault !== null && accounts[index]?.code === fault.code
        ? withoutVerdictFrom(fault.month, indicator)
        : indicator,
    ),
  };
}

function drawnE(draw: Seeded): DrawnCase {
  const accounts = drawnAccounts(draw, CITY);
  const quarters = draw.whole(1, 4);
  const due = Math.min(4, quarters + (draw.chance(30) ? 1 : 0));
  const shares = draw.oneOf([
    [20n, 45n, 70n, 100n],
    [15n, 40n, 75n, 100n],
    [10n, 30n, 60n, 100n],
  ]);
  const style = styles(draw);
  const words = draw.oneOf(['S.D. TRIWULAN ', 's/d TW ', 'Sampai Dengan Triwulan ']);
  const options = {
    quarters,
    style,
    percent: percents(draw),
    hasNumberRow: draw.chance(50),
    hasGroupTitles: draw.chance(50),
    dash: draw.oneOf([' - ', '- ', '– ', '   ']),
    ...unitOf(style),
  };
  const stages = stagesBy(...shares);
  const sheet = layoutE({ accounts, stages, heading: (quarter) => words + quarter, ...options });
  const facts: KnownFacts = { asOf: asOfEnd(due * 3), known: [3, 6, 9, 12].slice(0, quarters), stages };
  return {
    layout: 'E',
    options: { ...options, words, due },
    sheets: [sheet],
    asOf: facts.asOf,
    indicators: placedIn(sheet, accountsTruth(accounts, facts)),
  };
}

function drawnF(draw: Seeded): DrawnCase {
  const accounts = drawnAccounts(draw, DISTRICT);
  const last = draw.oneOf([6, 9, 12]);
  const isMany = draw.chance(40);
  const options = {
    style: draw.oneOf(['number', 'accounting', 'text', 'textDash'] as const),
    code: draw.oneOf(['dotted', 'p13', 'compact'] as const),
    isFlat: draw.chance(50),
    hasNumberRow: draw.chance(50),
    percent: percents(draw),
  };
  const months = isMany ? upToMonth(last) : [last];
  const facts: KnownFacts = { asOf: asOfEnd(last), known: isMany ? months : [last - 1, last] };
  return {
    layout: 'F',
    options: { ...options, months },
    sheets: months.map((month) => layoutF({ accounts, month, ...options })),
    asOf: facts.asOf,
    indicators: accountsTruth(accounts, facts),
  };
}

function drawnI(draw: Seeded): DrawnCase {
  const accounts = drawnAccounts(draw, DISTRICT);
  const last = draw.oneOf([6, 9, 12]);
  const listed = draw.chance(30) ? 12 : last;
  const deposits = depositsOf(accounts, listed);
  const options = {
    dates: draw.oneOf(['date', 'text', 'longText', 'iso'] as const),
    style: draw.oneOf(['number', 'text', 'rupiahText'] as const),
    code: draw.oneOf(['dotted', 'p13', 'compact'] as const),
    hasTitles: draw.chance(50),
    hasTotal: draw.chance(30),
  };
  const asOf = asOfEnd(last);
  /** The last month in which the office has a deposit by then. */
  const lastOf = ({ office }: Account): number =>
    deposits
      .filter(({ account, date }) => account.office === office && date <= asOf)
      .reduce((latest, { date }) => Math.max(latest, Number(date.slice(5, 7))), 0);
  return {
    layout: 'I',
    options: { ...options, last, listed },
    sheets: [
      targetList({ accounts }),
      depositList({ deposits: draw.chance(70) ? shuffled(deposits) : deposits, ...options }),
    ],
    asOf,
    indicators: accounts.map((account) => ({
      name: account.name,
      periods: accountTruth(account, {
        asOf,
        missing: upToMonth(12).filter((month) => month > lastOf(account)),
      }),
    })),
  };
}

const DRAWS: readonly ((draw: Seeded) => DrawnCase)[] = [
  drawnB,
  drawnC,
  drawnD,
  drawnE,
  drawnF,
  drawnG,
  drawnH,
  drawnI,
  drawnPair,
];

/** The workbook of a seed; the same seed gives the same one. */
export function drawnCase(seed: number): DrawnCase {
  const draw = seeded(seed);
  const drawn = draw.oneOf(DRAWS)(draw);
  if (!draw.chance(25)) return drawn;
  const rows = draw.whole(0, 25);
  const columns = draw.whole(0, 4);
  return {
    ...drawn,
    options: { shift: [rows, columns], ...drawn.options },
    sheets: drawn.sheets.map((sheet) => shiftedSheet(sheet, rows, columns)),
    indicators: shiftedTruth(drawn.indicators, rows),
  };
}
