// Random workbooks for laws that hold end to end, as short descriptions, so that a counterexample can be read.
// `sampleBook` writes them out as rows; nothing here knows a sheet.
import fc from 'fast-check';
import { METHODS } from '../../src/domain/indicator';
import { CATCH_UPS, NEWCOMER_RULES, SCOPES, TARGET_REFERENCES } from '../../src/domain/pact';
import { PERIODS } from '../../src/domain/period';

const FIELDS = ['PAD', 'Layanan'] as const;

/** A share of the annual target in thousandths and some sen, or what stands in a cell without a figure. */
export type MonthDraw = readonly [thousandths: number, sen: number] | null | 'n/a' | 'nihil' | '-';

export interface RowDraw {
  readonly unit: 'Rupiah' | 'orang';
  readonly method: string;
  readonly direction: string;
  readonly measuring: string;
  readonly field: string;
  /** Hundredths; null: blank. */
  readonly annual: number | null;
  readonly hasStages: boolean;
  readonly revision: { readonly percent: number; readonly from: string | null } | null;
  /** `Bobot` where the office weighs its rows. */
  readonly weight: number;
  /** The target is written as a range around the annual figure; for rows that are no money. */
  readonly isRange: boolean;
  readonly months: readonly MonthDraw[];
}

export interface PactDraw {
  /** Which of the office's heads signed; null: the document names nobody. */
  readonly head: number | null;
  readonly position: string | null;
  readonly signed: string | null;
  readonly kind: string;
  readonly field: string | null;
  readonly hasClause: boolean;
  readonly hasSignatory: boolean;
  readonly triggers: string | null;
  readonly scope: string | null;
  readonly catchUp: string | null;
  readonly threshold: number | null;
  readonly reference: string | null;
  readonly newcomer: string | null;
}

export interface OfficeDraw {
  readonly isWeighted: boolean;
  readonly rows: readonly RowDraw[];
  /** How the office passes from its first head to its second on `handover`. */
  readonly succession: 'nobody' | 'one head' | 'handover' | 'shared day' | 'vacancy' | 'acting';
  readonly handover: string;
  readonly pacts: readonly PactDraw[];
  readonly exemption: { readonly period: string; readonly row: number | null } | null;
}

export interface BookDraw {
  readonly asOf: string;
  /** `Ambang Capaian (%)` of the four quarters. */
  readonly thresholds: readonly (number | null)[];
  readonly graceDays: number;
  readonly basis: string;
  readonly offices: readonly OfficeDraw[];
}

const blankOr = <T>(values: fc.Arbitrary<T>, freq = 5): fc.Arbitrary<T | null> => fc.option(values, { freq });

const monthDraws: fc.Arbitrary<MonthDraw> = fc.oneof(
  { weight: 25, arbitrary: fc.tuple(fc.integer({ min: 60, max: 95 }), fc.integer({ min: 0, max: 99 })) },
  { weight: 15, arbitrary: fc.tuple(fc.integer({ min: 0, max: 170 }), fc.integer({ min: 0, max: 99 })) },
  { weight: 1, arbitrary: fc.constantFrom(null, null, 'nihil' as const, 'n/a' as const, '-' as const) },
);

export const rowDraws: fc.Arbitrary<RowDraw> = fc.record({
  unit: fc.constantFrom('Rupiah' as const, 'Rupiah' as const, 'orang' as const),
  method: fc.constantFrom('Akumulasi', 'Akumulasi', ...METHODS),
  direction: fc.constantFrom(
    'Semakin tinggi semakin baik',
    'Semakin tinggi semakin baik',
    'Semakin rendah semakin baik',
    'Semakin rendah semakin baik (T/R)',
    'Rentang',
  ),
  measuring: fc.constantFrom('Bulanan', 'Bulanan', 'Bulanan', 'Triwulan', 'Semester', 'Tahun'),
  field: fc.constantFrom(...FIELDS),
  annual: blankOr(fc.integer({ min: 0, max: 10_000_000_000 }), 15),
  hasStages: fc.boolean(),
  revision: blankOr(
    fc.record({
      percent: fc.integer({ min: 70, max: 130 }),
      from: blankOr(fc.constantFrom('2026-08-15', '2026-06-30'), 10),
    }),
    1,
  ),
  weight: fc.constantFrom(1, 2, 0),
  isRange: fc.constantFrom(false, false, false, false, true),
  months: fc.array(monthDraws, { minLength: 12, maxLength: 12 }),
});

const pactDraws: fc.Arbitrary<PactDraw> = fc.record({
  head: fc.constantFrom(0, 0, 0, 1, 1, null),
  position: fc.constantFrom(null, null, null, 'Kepala Dinas', 'Sekretaris'),
  signed: blankOr(fc.constantFrom('2026-01-02', '2026-01-02', '2025-02-01', '2026-08-01', '2026-10-01'), 25),
  kind: fc.constantFrom('Pakta Integritas', 'Perjanjian Kinerja'),
  field: fc.constantFrom(null, null, ...FIELDS),
  hasClause: fc.constantFrom(true, true, true, false),
  hasSignatory: fc.constantFrom(true, true, true, false),
  triggers: fc.constantFrom(
    'Triwulan',
    'Triwulan',
    'Triwulan',
    'Semester',
    'Tahun',
    'Triwulan dan Tahun',
    null,
  ),
  scope: blankOr(fc.constantFrom(...SCOPES), 12),
  catchUp: blankOr(fc.constantFrom(...CATCH_UPS), 8),
  threshold: fc.constantFrom(null, null, 90, 97.5),
  reference: blankOr(fc.constantFrom(...TARGET_REFERENCES)),
  newcomer: blankOr(fc.constantFrom(...NEWCOMER_RULES)),
});

const officeDraws: fc.Arbitrary<OfficeDraw> = fc.record({
  isWeighted: fc.boolean(),
  rows: fc.array(rowDraws, { minLength: 1, maxLength: 4 }),
  succession: fc.constantFrom(
    'one head',
    'one head',
    'handover',
    'handover',
    'shared day',
    'vacancy',
    'acting',
    'nobody',
  ),
  handover: fc.constantFrom('2026-10-01', '2026-05-11', '2026-08-31', '2026-09-30'),
  pacts: fc.array(pactDraws, { minLength: 1, maxLength: 3 }),
  exemption: blankOr(fc.record({ period: fc.constantFrom(...PERIODS), row: fc.constantFrom(null, 0, 1) }), 1),
});

export const bookDraws: fc.Arbitrary<BookDraw> = fc.record({
  asOf: fc.constantFrom('2026-12-31', '2027-01-31', '2026-09-30', '2026-10-10', '2026-06-29'),
  thresholds: fc.constantFrom([100, 100, 100, 100], [80, null, 90, 100]),
  graceDays: fc.constantFrom(0, 0, 10),
  basis: fc.constantFrom('Kumulatif', 'Kumulatif', 'Per Periode'),
  offices: fc.array(officeDraws, { minLength: 1, maxLength: 3 }),
});
