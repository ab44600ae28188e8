// The verdict of a pact in a period, from the words of section 7 alone: one head who held the office all year, one pact. Where the
// rules leave a choice to the project the verdict is `open`.
import type { RuleSettings } from '../../src/domain/evaluation';
import type { Indicator } from '../../src/domain/indicator';
import type { Holding, Pact } from '../../src/domain/pact';
import {
  compared,
  least,
  minus,
  most,
  ofAmount,
  ONE,
  over,
  plus,
  rational,
  sum,
  times,
  ZERO,
  type Rational,
} from './rational';
import {
  daysFromTo,
  endOf,
  endOfMonth,
  dayAfter,
  kindOf,
  lastMonthOf,
  QUARTERS,
  quarterOf,
  spanOf,
  type PeriodName,
} from './slowCalendar';
import { isDue, isMeasuredIn, slowAttainment, slowRealisation, slowResult } from './slowRow';
import { slowTarget, versionOn, type SlowTarget } from './slowTarget';

export interface PactCase {
  readonly settings: RuleSettings;
  readonly rows: readonly Indicator[];
  readonly holding: Holding;
  readonly pact: Pact;
}

/** What stays blank in the pact, filled in one way. */
interface Reading {
  readonly mayCatchUp: boolean;
  readonly followsBudget: boolean;
}

const HUNDRED = rational(100n);

type Judged =
  | { readonly kind: 'none' | 'unjudged' | 'open' }
  | {
      readonly kind: 'met' | 'missed';
      readonly target: Rational | null;
      readonly realisation: Rational | null;
    };

const plain = (kind: 'none' | 'unjudged' | 'open'): Judged => ({ kind });

const thresholdIn = ({ pact, settings }: PactCase, period: PeriodName): Rational =>
  ofAmount(pact.threshold ?? settings.thresholds[quarterOf(period) - 1] ?? 100_000_000n);

function targetOf(
  of: PactCase,
  row: Indicator,
  period: PeriodName,
  isCumulative: boolean,
  reading: Reading,
): SlowTarget {
  const { settings, pact } = of;
  const signed = versionOn(row, pact.date ?? '');
  return reading.followsBudget
    ? slowTarget(row, period, isCumulative, settings)
    : slowTarget(row, period, isCumulative, settings, signed, signed);
}

interface Part {
  readonly row: Indicator;
  readonly target: SlowTarget;
  readonly realisation: Rational;
  readonly c: Rational;
}

/** One row under the pact, as a part of a verdict. */
function partOf(
  of: PactCase,
  row: Indicator,
  period: PeriodName,
  isCumulative: boolean,
  reading: Reading,
): Part | Judged {
  if (!isMeasuredIn(period, row)) return plain('none');
  // What the row's own status says goes before what the pact would make of it.
  const basis = isCumulative ? 'Kumulatif' : 'Per Periode';
  const { status } = slowResult(row, period, { ...of.settings, basis });
  const isOutside = of.pact.scope === 'Rata-rata tertimbang' && row.weight === 0n;
  if (status === 'open') return plain('open');
  if (status === 'Tidak Ada Target') {
    // A target that the revision makes 0 is one under the pact's own reading: whether the row is in the scope, no rule says.
    const own = targetOf(of, row, period, isCumulative, reading);
    const isAlone = of.pact.scope === 'Setiap indikator';
    return plain(isAlone || reading.followsBudget || own.kind === 'none' ? 'none' : 'open');
  }
  if (status === 'Perlu Keputusan' || status === 'Data Belum Lengkap')
    return plain(isOutside ? 'open' : 'unjudged');
  const target = targetOf(of, row, period, isCumulative, reading);
  if (target.kind === 'none' || target.kind === 'open') return plain(target.kind);
  if (target.kind === 'question') return plain('unjudged');
  const isHigher = row.direction === 'Semakin tinggi semakin baik';
  const low = target.kind === 'amount' ? target.amount : target.lower;
  if (compared(low, ZERO) === 0 && isHigher && target.kind === 'amount') return plain('none');
  if (compared(low, ZERO) < 0) return plain('unjudged');
  const realisation = slowRealisation(row, spanOf(period, isCumulative), period);
  if (realisation === null) return plain('unjudged');
  const c = slowAttainment(realisation, target, row);
  if (c === 'none' || c === 'open') return plain(c);
  return c === 'question' ? plain('unjudged') : { row, target, realisation, c };
}

const isPart = (one: Part | Judged): one is Part => 'c' in one;

/** All rows of the verdict in a period: a single one, or all of the pact's scope. */
function judge(
  of: PactCase,
  rows: readonly Indicator[],
  period: PeriodName,
  isCumulative: boolean,
  reading: Reading,
): Judged {
  const all = rows.map((row) => partOf(of, row, period, isCumulative, reading));
  const kinds = all.flatMap((one) => (isPart(one) ? [] : [one.kind]));
  if (kinds.includes('open')) return plain('open');
  const isAlone = of.pact.scope === 'Setiap indikator';
  if (kinds.includes('none') && (isAlone || all.length === kinds.length))
    return plain(isAlone ? 'none' : 'open');
  if (kinds.includes('unjudged')) return plain('unjudged');
  const parts = all.filter(isPart);
  const threshold = over(thresholdIn(of, period), HUNDRED);
  if (of.pact.scope === 'Rata-rata tertimbang') return byMean(of, parts, threshold);
  if (of.pact.scope === 'Total rupiah') {
    if (kinds.includes('none')) return plain('open');
    const target = sum(parts.flatMap((one) => (one.target.kind === 'amount' ? [one.target.amount] : [])));
    const realisation = sum(parts.map((one) => one.realisation));
    return {
      kind: compared(realisation, times(target, threshold)) >= 0 ? 'met' : 'missed',
      target,
      realisation,
    };
  }
  const [part] = parts;
  if (part === undefined) return plain('open');
  const target = part.target.kind === 'amount' ? part.target.amount : null;
  return { kind: compared(part.c, threshold) >= 0 ? 'met' : 'missed', target, realisation: part.realisation };
}

function byMean({ settings }: PactCase, parts: readonly Part[], threshold: Rational): Judged {
  const weights = parts.map(({ row }) => (row.weight === null ? null : ofAmount(row.weight)));
  if (weights.some((weight) => weight === null) && weights.some((weight) => weight !== null))
    return plain('open');
  const cap = over(ofAmount(settings.averageCap), HUNDRED);
  const shares = weights.map((weight) => weight ?? ONE);
  const all = sum(shares);
  if (compared(all, ZERO) === 0) return plain('open');
  const mean = over(
    parts.reduce(
      (total, { c }, at) => plus(total, times(most(ZERO, least(c, cap)), shares[at] ?? ZERO)),
      ZERO,
    ),
    all,
  );
  return { kind: compared(mean, threshold) >= 0 ? 'met' : 'missed', target: null, realisation: null };
}

/** Whether a revision made a target easier, so that rule 4 may ask for a second look. */
const mayBeEased = (rows: readonly Indicator[]): boolean =>
  rows.some(({ targets: { original, revised }, direction }) => {
    if (revised === null || original === null) return false;
    if (revised.kind !== 'amount' || original.kind !== 'amount') return true;
    const isHigher = direction === 'Semakin tinggi semakin baik';
    return isHigher ? revised.amount < original.amount : revised.amount > original.amount;
  });

/** The span's last month is 0 while every earlier month of the year is positive. */
function endsInZero(row: Indicator, period: PeriodName): boolean | 'open' {
  const last = lastMonthOf(period);
  const amount = (month: number): bigint | null => {
    const datum = row.months[month - 1];
    return datum?.kind === 'amount' ? datum.amount : null;
  };
  if (row.running) return 'open';
  if (amount(last) !== 0n) return false;
  const earlier = Array.from({ length: last - 1 }, (_, at) => amount(at + 1));
  if (earlier.includes(null)) return 'open';
  return earlier.every((one) => one !== null && one > 0n);
}

function isBraked(
  of: PactCase,
  rows: readonly Indicator[],
  period: PeriodName,
  judged: Judged,
): boolean | 'open' {
  const { settings, pact, holding } = of;
  if (holding.kind !== 'Definitif') return true;
  const span = spanOf(period, settings.basis === 'Kumulatif');
  const from = dayAfter(endOfMonth(settings.year, (span[0] ?? 1) - 1), 1);
  const end = endOf(period, settings.year);
  const signed = pact.date ?? from;
  if (daysFromTo(signed > from ? signed : from, end) * 2 < daysFromTo(from, end)) return true;
  if (
    pact.scope === 'Setiap indikator' &&
    rows.some(({ code }) => code === '4.1.01.20' || code === '4.1.01.21')
  )
    return true;
  const isSummed = pact.scope === 'Total rupiah';
  const isHigher = rows.every(({ direction }) => direction === 'Semakin tinggi semakin baik');
  const zeros = rows.map((row) => endsInZero(row, period));
  if (zeros.includes(true)) return rows.length === 1 ? true : 'open';
  if (
    judged.kind === 'missed' &&
    judged.target !== null &&
    judged.realisation !== null &&
    (isHigher || isSummed)
  ) {
    const wanted = times(judged.target, over(thresholdIn(of, period), HUNDRED));
    const shortfall = minus(wanted, judged.realisation);
    const limit = over(times(wanted, ofAmount(settings.fragilePercent)), HUNDRED);
    if (settings.fragilePercent > 0n && compared(shortfall, limit) <= 0) return true;
  } else if (isHigher && pact.scope === 'Setiap indikator') return 'open';
  return zeros.includes('open') ? 'open' : false;
}

/** Whether a later due quarter is met on the cumulative basis. */
function catchUp(
  of: PactCase,
  rows: readonly Indicator[],
  period: PeriodName,
  reading: Reading,
): 'yes' | 'no' | 'unknown' | 'open' {
  const later = QUARTERS.slice(quarterOf(period)).filter((quarter) => isDue(quarter, of.settings));
  const found = later.map((quarter) => judge(of, rows, quarter, true, reading).kind);
  if (found.includes('open') || found.includes('none')) return 'open';
  if (found.includes('met')) return 'yes';
  return found.includes('unjudged') ? 'unknown' : 'no';
}

function verdictUnder(
  of: PactCase,
  rows: readonly Indicator[],
  period: PeriodName,
  reading: Reading,
): string {
  const { settings, pact } = of;
  const isCumulative = settings.basis === 'Kumulatif';
  const judged = judge(of, rows, period, isCumulative, reading);
  const kind = kindOf(period);
  if (judged.kind === 'open') return 'open';
  if (judged.kind === 'none') return 'Tidak Berlaku';
  if (judged.kind === 'unjudged' || pact.triggers.length === 0) return 'Belum Dapat Dinilai';
  const isRevised = rows.some((row) => versionOn(row, pact.date ?? '') === 'revised');
  const canBeEased = (reading.followsBudget || isRevised) && mayBeEased(rows);
  if (judged.kind === 'met') return canBeEased ? 'open' : 'Terpenuhi';
  const isTrigger = pact.triggers.includes(kind);
  if (reading.mayCatchUp || !isTrigger) {
    const caught = catchUp(of, rows, period, reading);
    if (caught === 'open' || (caught === 'yes' && canBeEased)) return 'open';
    if (caught === 'yes') return 'Terkejar';
    if (caught === 'unknown') return 'Perlu Telaah';
  }
  if (isTrigger) {
    const brake = isBraked(of, rows, period, judged);
    if (brake === 'open') return 'open';
    if (brake) return 'Perlu Telaah';
    return pact.clause === null ? 'Perlu Klarifikasi' : 'Terindikasi Pelanggaran';
  }
  if (kind === 'Semester') return 'Perlu Klarifikasi';
  const before = QUARTERS[quarterOf(period) - 2];
  if (before === undefined) return 'Peringatan';
  const missed = judge(of, rows, before, isCumulative, reading).kind;
  const wasBound = (pact.date ?? '') <= endOf(before, settings.year);
  if (missed === 'open' || (missed === 'missed' && !wasBound)) return 'open';
  return missed === 'missed' ? 'Perlu Klarifikasi' : 'Peringatan';
}

/** The pact's status of a row (or of all of the scope) in a period. */
export function slowVerdict(of: PactCase, rows: readonly Indicator[], period: PeriodName): string {
  const { settings, pact } = of;
  if (!isDue(period, settings)) return 'Belum Jatuh Tempo';
  const end = endOf(period, settings.year);
  if ((pact.date ?? '9') > end) return 'Tidak Berlaku';
  const catches = pact.catchUp === null ? [false, true] : [pact.catchUp === 'Boleh dikejar'];
  const changes = rows
    .flatMap(({ targets: { revisedFrom } }) => revisedFrom ?? [])
    .filter((from) => from > (pact.date ?? ''));
  if (pact.targetReference === null && changes.some((from) => from > end && from <= settings.asOf))
    return 'open';
  const isTwofold = pact.targetReference === null && changes.some((from) => from <= end);
  const follows = isTwofold ? [false, true] : [pact.targetReference !== 'Saat ditandatangani'];
  const found = catches.flatMap((mayCatchUp) =>
    follows.map((followsBudget) => verdictUnder(of, rows, period, { mayCatchUp, followsBudget })),
  );
  if (found.includes('open')) return 'open';
  const different = new Set(found);
  if (different.size === 1) return found[0] ?? 'open';
  // Whether a reading under which nothing is judged counts as another is the project's choice.
  return different.has('Tidak Berlaku') || different.has('Belum Dapat Dinilai') ? 'open' : 'Perlu Telaah';
}

/** Whether the row has left the scope: it has no target in the period; among others its own status says so. */
export function leavesScope(of: PactCase, row: Indicator, period: PeriodName): boolean {
  if (of.pact.scope !== 'Setiap indikator')
    return !isMeasuredIn(period, row) || slowResult(row, period, of.settings).status === 'Tidak Ada Target';
  const reading = { mayCatchUp: false, followsBudget: of.pact.targetReference !== 'Saat ditandatangani' };
  const part = partOf(of, row, period, of.settings.basis === 'Kumulatif', reading);
  return !isPart(part) && part.kind === 'none';
}

export const GRAVITY = [
  'Terindikasi Pelanggaran',
  'Perlu Telaah',
  'Belum Dapat Dinilai',
  'Perlu Klarifikasi',
  'Peringatan',
  'Terkejar',
  'Terpenuhi',
  'Dikecualikan',
  'Tidak Berlaku',
  'Belum Jatuh Tempo',
] as const;

export const gravest = (verdicts: readonly string[]): string | undefined =>
  GRAVITY.find((status) => verdicts.includes(status));
