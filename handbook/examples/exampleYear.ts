// A fictional year of one office, to which the handbook's examples apply one rule after another. Everything is worked out by
// the domain itself; nothing here knows a result.
import type { Evaluation, EvaluationInput, RuleSettings } from '../../src/domain/evaluation';
import type { Indicator, TargetPlan } from '../../src/domain/indicator';
import type { Holding, Pact } from '../../src/domain/pact';
import * as plain from '../../tests/domain/inputs';

const OFFICE = { opd: '2.15.01', office: 'Dinas Perhubungan' } as const;
const HEAD = { name: 'Bramastya Lodewijk, S.T.', nip: '197811052003121002' } as const;

export const rupiah = plain.a;
export const percents = plain.percents;

const million = (units: number): number => units * 1_000_000;

/** Twelve months that bring these amounts (millions of rupiah) in each quarter, evenly; null is a quarter to come. */
export const quarters = (millions: readonly (number | null)[]): Indicator['months'] =>
  millions.flatMap((quarter) =>
    Array.from({ length: 3 }, () =>
      quarter === null
        ? ({ kind: 'none' } as const)
        : ({ kind: 'amount', amount: rupiah(million(quarter) / 3) } as const),
    ),
  );

export const targets = (millions: number, changes: Partial<TargetPlan> = {}): TargetPlan =>
  plain.plan({ original: plain.figure(million(millions)), ...changes });

export const indicator = (changes: Partial<Indicator> = {}): Indicator =>
  plain.indicator({
    id: 'Target!12',
    source: { sheet: 'Target', row: 12 },
    realisationSource: { sheet: 'Realisasi', row: 12 },
    ...OFFICE,
    code: '4.1.02.01.04',
    name: 'Retribusi Pelayanan Parkir di Tepi Jalan Umum',
    mission: 'Misi 3',
    targets: targets(3_000),
    months: quarters([420, 810, 960, 810]),
    ...changes,
  });

export const holding = (changes: Partial<Holding> = {}): Holding =>
  plain.holding({
    source: { sheet: 'Pejabat', row: 6 },
    ...OFFICE,
    position: 'Kepala Dinas Perhubungan',
    ...HEAD,
    from: '2025-05-01',
    decree: '821.2/077/BKPSDM/2025',
    ...changes,
  });

export const pact = (changes: Partial<Pact> = {}): Pact =>
  plain.pact({
    source: { sheet: 'Pakta', row: 6 },
    opd: OFFICE.opd,
    ...HEAD,
    clause: 'klausul',
    ...changes,
  });

type Changes = Partial<Omit<EvaluationInput, 'settings'>> & { readonly settings?: Partial<RuleSettings> };

/** The year evaluated on its last day, with one head all year, unless changed. */
export const evaluated = (changes: Changes = {}): Evaluation =>
  plain.run({
    indicators: [indicator()],
    holdings: [holding()],
    pacts: [pact()],
    ...changes,
    settings: plain.settings({ asOf: '2026-12-31', runDate: '2026-12-31', ...changes.settings }),
  });
