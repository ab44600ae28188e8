// Builders of small inputs for the rules' tests: a plain year with the usual defaults, changed where a test says so.
import { amountFromDecimal, type Amount } from '../../src/domain/amount';
import type { IsoDate } from '../../src/domain/calendar';
import { evaluate } from '../../src/domain/evaluate';
import type {
  Evaluation,
  EvaluationInput,
  OfficialResult,
  PeriodResult,
  RuleSettings,
} from '../../src/domain/evaluation';
import type {
  FourQuarters,
  Indicator,
  MonthDatum,
  TargetPlan,
  TargetValue,
} from '../../src/domain/indicator';
import type { Exemption, Holding, Pact } from '../../src/domain/pact';
import type { Period } from '../../src/domain/period';
import { DEFAULT_SCALE } from '../../src/domain/scale';

/** An amount from a number or decimal text. */
export function a(value: number | string): Amount {
  const amount = amountFromDecimal(String(value));
  if (amount === null) throw new Error(`No amount: ${value}`);
  return amount;
}

export const figure = (value: number | string): TargetValue => ({ kind: 'amount', amount: a(value) });
export const range = (lower: number | string, upper: number | string): TargetValue => ({
  kind: 'range',
  lower: a(lower),
  upper: a(upper),
});
export const word = (text: string): TargetValue => ({ kind: 'word', word: text });

/** Twelve data from the values given for the first months; null is no data, a text is a word. */
export function months(values: readonly (number | string | null)[]): MonthDatum[] {
  return Array.from({ length: 12 }, (_, i): MonthDatum => {
    const value = values[i] ?? null;
    if (value === null) return { kind: 'none' };
    if (typeof value === 'string' && !/^-?[\d.]+$/.test(value)) return { kind: 'word', word: value };
    return { kind: 'amount', amount: a(value) };
  });
}

export const percents = (one: number, two: number, three: number, four: number): FourQuarters<Amount> => [
  a(one),
  a(two),
  a(three),
  a(four),
];

export const settings = (changes: Partial<RuleSettings> = {}): RuleSettings => ({
  year: 2026,
  asOf: '2027-01-31',
  runDate: '2027-01-31',
  graceDays: 0,
  basis: 'Kumulatif',
  averageCap: a(120),
  fragilePercent: a('0.01'),
  schedule: percents(15, 40, 75, 100),
  thresholds: [null, null, null, null],
  scale: DEFAULT_SCALE,
  ...changes,
});

export const plan = (changes: Partial<TargetPlan> = {}): TargetPlan => ({
  original: null,
  revised: null,
  revisedFrom: null,
  cumulativeStages: null,
  ownStages: null,
  months: null,
  ...changes,
});

export const indicator = (changes: Partial<Indicator> = {}): Indicator => ({
  id: 'Target!6',
  source: { sheet: 'Target', row: 6 },
  realisationSource: { sheet: 'Realisasi', row: 6 },
  opd: '1.01',
  office: 'Badan Pendapatan Daerah',
  field: 'PAD',
  code: '4.1.01.09',
  name: 'Pajak Reklame',
  isRupiah: true,
  unit: 'Rupiah',
  method: 'Akumulasi',
  direction: 'Semakin tinggi semakin baik',
  measuring: 'Bulanan',
  weight: null,
  mission: 'Misi 1',
  rpjmdTarget: null,
  targets: plan({ original: figure(3_000_000_000) }),
  months: months([]),
  running: false,
  holds: [],
  alternatives: [],
  ...changes,
});

/** 1,000 a year. */
export const THOUSAND = plan({ original: figure(1000) });

/** The first row, with a target of 1,000 a year. */
export const thousandRow = (changes: Partial<Indicator> = {}): Indicator =>
  indicator({ id: 'T!1', targets: THOUSAND, ...changes });

/** The staged year of the rules: 420 m, 1,230 m, 2,190 m and 3,000 m at the quarters' ends. */
export const STAGED_MONTHS = months([
  140e6, 140e6, 140e6, 270e6, 270e6, 270e6, 320e6, 320e6, 320e6, 270e6, 270e6, 270e6,
]);

/** Who holds the office and signs, unless a test says otherwise. */
export const HEAD = 'Rahmat Hidayat';

export const holding = (changes: Partial<Holding> = {}): Holding => ({
  source: { sheet: 'Pejabat', row: 2 },
  opd: '1.01',
  office: 'Badan Pendapatan Daerah',
  position: 'Kepala',
  name: HEAD,
  nip: '197001011995031001',
  kind: 'Definitif',
  from: '2024-01-01',
  to: null,
  decree: '821/1/2024',
  ...changes,
});

export const successor = (changes: Partial<Holding> = {}): Holding =>
  holding({ name: 'Siti Aminah', nip: '197505052000032002', from: '2026-10-01', ...changes });

export const pact = (changes: Partial<Pact> = {}): Pact => ({
  source: { sheet: 'Pakta', row: 2 },
  opd: '1.01',
  position: '',
  nip: '197001011995031001',
  name: HEAD,
  documentKind: 'Pakta Integritas',
  number: '800/12/2026',
  date: '2026-01-02',
  validUntil: null,
  signatory: 'Bupati',
  field: null,
  clause: 'apabila tidak mencapai target, dianggap mengundurkan diri',
  triggers: ['Triwulan'],
  scope: 'Setiap indikator',
  catchUp: 'Ketat',
  threshold: null,
  targetReference: 'Mengikuti perubahan APBD',
  newcomer: 'Meneruskan',
  ...changes,
});

export const successorPact = (changes: Partial<Pact> = {}): Pact =>
  pact({
    number: '800/90/2026',
    name: 'Siti Aminah',
    nip: '197505052000032002',
    date: '2026-10-01',
    ...changes,
  });

export const exemption = (changes: Partial<Exemption> = {}): Exemption => ({
  source: { sheet: 'Pengecualian', row: 2 },
  opd: '1.01',
  account: null,
  periods: ['TW I'],
  number: '360/5/2026',
  date: '2026-02-10',
  reason: 'Banjir',
  ...changes,
});

export const run = (changes: Partial<EvaluationInput> = {}): Evaluation =>
  evaluate({
    settings: settings(),
    indicators: [indicator({ months: STAGED_MONTHS })],
    holdings: [],
    pacts: [],
    exemptions: [],
    reorganisations: [],
    pactHolds: [],
    ...changes,
  });

/** Evaluates rows on a day, with one head all year and one pact that is changed by `rule`. */
export const judgedOn =
  (asOf: IsoDate) =>
  (indicators: readonly Indicator[], rule: Partial<Pact>, rest: Partial<EvaluationInput> = {}): Evaluation =>
    run({
      settings: settings({ asOf, runDate: asOf }),
      indicators,
      holdings: [holding()],
      pacts: [pact(rule)],
      ...rest,
    });

/** The result of one row (the first unless named) in a period. */
export function rowIn(evaluation: Evaluation, period: Period, id?: string): PeriodResult {
  const found = evaluation.indicators.find((each) => id === undefined || each.indicator.id === id);
  if (found === undefined) throw new Error(`No row ${id}`);
  return found.periods[period];
}

export function officialNamed(evaluation: Evaluation, name: string): OfficialResult {
  const found = evaluation.officials.find((each) => each.name === name);
  if (found === undefined) throw new Error(`No official ${name}`);
  return found;
}

export const codesOf = (result: { readonly reasons: readonly { readonly code: string }[] }): string[] =>
  result.reasons.map(({ code }) => code);
