// A fictional year of one office, to which the handbook's examples apply one rule after another. Everything is worked out by
// the domain itself; nothing here knows a result.
import { amountFromDecimal, type Amount } from '../../src/domain/amount';
import { evaluate } from '../../src/domain/evaluate';
import type { Evaluation, EvaluationInput, RuleSettings } from '../../src/domain/evaluation';
import type { FourQuarters, Indicator, TargetPlan } from '../../src/domain/indicator';
import type { Holding, Pact } from '../../src/domain/pact';
import { DEFAULT_SCALE } from '../../src/domain/scale';

const OFFICE = { opd: '2.15.01', office: 'Dinas Perhubungan' } as const;
const HEAD = { name: 'Bramastya Lodewijk, S.T.', nip: '197811052003121002' } as const;

export const rupiah = (units: number): Amount => {
  const amount = amountFromDecimal(String(units));
  if (amount === null) throw new Error(`No amount: ${units}`);
  return amount;
};

const million = (units: number): number => units * 1_000_000;

export const percents = (one: number, two: number, three: number, four: number): FourQuarters<Amount> => [
  rupiah(one),
  rupiah(two),
  rupiah(three),
  rupiah(four),
];

/** Twelve months that bring these amounts (millions of rupiah) in each quarter, evenly; null is a quarter to come. */
export const quarters = (millions: readonly (number | null)[]): Indicator['months'] =>
  millions.flatMap((quarter) =>
    Array.from({ length: 3 }, () =>
      quarter === null
        ? ({ kind: 'none' } as const)
        : ({ kind: 'amount', amount: rupiah(million(quarter) / 3) } as const),
    ),
  );

export const targets = (millions: number, changes: Partial<TargetPlan> = {}): TargetPlan => ({
  original: { kind: 'amount', amount: rupiah(million(millions)) },
  revised: null,
  revisedFrom: null,
  cumulativeStages: null,
  ownStages: null,
  months: null,
  ...changes,
});

export const indicator = (changes: Partial<Indicator> = {}): Indicator => ({
  id: 'Target!12',
  source: { sheet: 'Target', row: 12 },
  realisationSource: { sheet: 'Realisasi', row: 12 },
  ...OFFICE,
  field: 'PAD',
  code: '4.1.02.01.04',
  name: 'Retribusi Pelayanan Parkir di Tepi Jalan Umum',
  isRupiah: true,
  unit: 'Rupiah',
  method: 'Akumulasi',
  direction: 'Semakin tinggi semakin baik',
  measuring: 'Bulanan',
  weight: null,
  mission: 'Misi 3',
  rpjmdTarget: null,
  targets: targets(3_000),
  months: quarters([420, 810, 960, 810]),
  running: false,
  holds: [],
  alternatives: [],
  ...changes,
});

export const holding = (changes: Partial<Holding> = {}): Holding => ({
  source: { sheet: 'Pejabat', row: 6 },
  ...OFFICE,
  position: 'Kepala Dinas Perhubungan',
  ...HEAD,
  kind: 'Definitif',
  from: '2025-05-01',
  to: null,
  decree: '821.2/077/BKPSDM/2025',
  ...changes,
});

export const pact = (changes: Partial<Pact> = {}): Pact => ({
  source: { sheet: 'Pakta', row: 6 },
  opd: OFFICE.opd,
  position: '',
  ...HEAD,
  documentKind: 'Pakta Integritas',
  number: '800/12/2026',
  date: '2026-01-02',
  validUntil: null,
  signatory: 'Bupati',
  field: null,
  clause: 'klausul',
  triggers: ['Triwulan'],
  scope: 'Setiap indikator',
  catchUp: 'Ketat',
  threshold: null,
  targetReference: 'Mengikuti perubahan APBD',
  newcomer: 'Meneruskan',
  ...changes,
});

const settings: RuleSettings = {
  year: 2026,
  asOf: '2026-12-31',
  runDate: '2026-12-31',
  graceDays: 0,
  basis: 'Kumulatif',
  averageCap: rupiah(120),
  fragilePercent: rupiah(0.01),
  schedule: percents(15, 40, 75, 100),
  thresholds: [null, null, null, null],
  scale: DEFAULT_SCALE,
};

type Changes = Partial<Omit<EvaluationInput, 'settings'>> & { readonly settings?: Partial<RuleSettings> };

/** The year evaluated on its last day, with one head all year, unless changed. */
export const evaluated = (changes: Changes = {}): Evaluation =>
  evaluate({
    indicators: [indicator()],
    holdings: [holding()],
    pacts: [pact()],
    exemptions: [],
    reorganisations: [],
    pactHolds: [],
    ...changes,
    settings: { ...settings, ...changes.settings },
  });
