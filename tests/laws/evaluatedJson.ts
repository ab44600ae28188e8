// The command's JSON as its readers know it: the parts that laws speak of.
import type { Period } from '../../src/domain/period';

export interface PeriodJson {
  readonly target: string | null;
  readonly targetSource: string | null;
  readonly realisation: string | null;
  readonly attainment: string | null;
  readonly difference: string | null;
  readonly status: string;
  readonly rating: string | null;
  readonly pactStatus: string;
  readonly holder: string | null;
  readonly reasons: readonly string[];
}

export interface IndicatorJson {
  readonly opd: string;
  readonly office: string;
  readonly code: string | null;
  readonly name: string;
  readonly source: { readonly sheet: string; readonly row: number };
  readonly periods: Readonly<Record<Period, PeriodJson>>;
  readonly pactStatus: string;
}

export interface OfficialPeriodJson {
  readonly pactStatus: string;
  readonly target: string | null;
  readonly realisation: string | null;
  readonly attainment: string | null;
  readonly distance: string | null;
  readonly reasons: readonly string[];
}

export interface OfficialJson {
  readonly opd: string;
  readonly office: string;
  readonly position: string;
  readonly name: string;
  readonly nip: string | null;
  readonly from: string;
  readonly to: string | null;
  readonly pact: string | null;
  readonly periods: Readonly<Record<Period, OfficialPeriodJson>>;
  readonly pactStatus: string;
}

interface SumJson {
  readonly target: string | null;
  readonly realisation: string | null;
  readonly attainment: string | null;
}

export interface EvaluatedJson {
  readonly asOf: string;
  readonly questions: readonly { readonly id: string; readonly code: string }[];
  readonly issues: readonly { readonly code: string; readonly sheet: string | null }[];
  readonly indicators: readonly IndicatorJson[];
  readonly officials: readonly OfficialJson[];
  readonly totals: readonly {
    readonly by: string;
    readonly key: string;
    readonly periods: Readonly<Record<Period, SumJson>>;
  }[];
  readonly position: readonly {
    readonly opd: string;
    readonly code: string | null;
    readonly month: string;
  }[];
  readonly counts: Readonly<Record<Period, Readonly<Record<string, number>>>>;
}
