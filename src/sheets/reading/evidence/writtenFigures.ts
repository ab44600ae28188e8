// The figures of one row as the sheet writes them, and what they come to under each way of reading them: as the figures of
// each month or quarter, or as totals from January on. Exact; knows no printed column.
import type { Amount } from '../../../domain/amount';
import type { MonthDatum, TargetPlan, TargetValue } from '../../../domain/indicator';
import { ONE } from '../../../domain/amount';
import type { Method } from '../../../domain/indicator';
import { ratioFromAmount, type Ratio } from '../../../domain/ratio';
import type { PrintedSpan } from './printedHeading';

/** How figures without a word of their span are read. */
export type Kind = 'own' | 'running';
export const KINDS = ['own', 'running'] as const satisfies readonly Kind[];
/** Whether a printed column is of everything up to its months or of them alone. */
export type Reach = 'upTo' | 'within';

export type Figures = readonly (Amount | null)[];

/** The figures by month, January first; words and blanks are null. */
export const figuresOf = (months: readonly MonthDatum[]): Figures =>
  months.map((datum) => (datum.kind === 'amount' ? datum.amount : null));

/** The last month (1 to 12) with a figure, 0 where there is none. */
export const lastFilled = (figures: Figures): number =>
  figures.findLastIndex((figure) => figure !== null) + 1;

/** Totals never fall, so that figures which do are no totals. */
export function falls(figures: Figures): boolean {
  let before: Amount | null = null;
  for (const figure of figures) {
    if (figure === null) continue;
    if (before !== null && figure < before) return true;
    before = figure;
  }
  return false;
}

function summed(figures: Figures, first: number, last: number): Amount | null {
  const part = figures.slice(first - 1, last);
  return (part.at(-1) ?? null) === null ? null : part.reduce((sum: Amount, one) => sum + (one ?? 0n), 0n);
}

/** The sum of the months that a span reaches; null where its last month has no figure. */
export function accumulated(
  figures: Figures,
  { first, last }: Pick<PrintedSpan, 'first' | 'last'>,
  kind: Kind,
  reach: Reach,
): Amount | null {
  if (kind === 'own') return summed(figures, reach === 'upTo' ? 1 : first, last);
  const end = figures[last - 1] ?? null;
  if (end === null || reach === 'upTo' || first === 1) return end;
  const before = figures.slice(0, first - 1).findLast((figure) => figure !== null) ?? null;
  return before === null ? null : end - before;
}

/** What a row has realised in a span under a method; null where its last month has no figure. */
export function realised(
  figures: Figures,
  span: Pick<PrintedSpan, 'first' | 'last'>,
  method: Method,
  kind: Kind,
  reach: Reach,
): Ratio | null {
  if (method === 'Akumulasi') {
    const sum = accumulated(figures, span, kind, reach);
    return sum === null ? null : ratioFromAmount(sum);
  }
  const end = figures[span.last - 1] ?? null;
  if (end === null) return null;
  if (method === 'Posisi Akhir') return ratioFromAmount(end);
  const part = figures.slice(reach === 'upTo' ? 0 : span.first - 1, span.last).filter((one) => one !== null);
  return { numerator: part.reduce((sum, one) => sum + one, 0n), denominator: BigInt(part.length) * ONE };
}

const amount = (value: Amount | null): TargetValue | null =>
  value === null ? null : { kind: 'amount', amount: value };

/** Bases that a printed percentage may have been divided by. */
export const BASES = ['stage', 'original', 'revised'] as const;
export type Base = (typeof BASES)[number];

/** The target of a span as the plan writes it: its stage, or that of the year. */
export function targetFor(
  plan: TargetPlan,
  base: Base,
  span: Pick<PrintedSpan, 'first' | 'last'>,
  kind: Kind,
  reach: Reach,
  method: Method,
): TargetValue | null {
  if (base !== 'stage') return plan[base];
  const quarter = Math.floor((span.last - 1) / 3);
  const stages = plan.cumulativeStages ?? plan.ownStages;
  if (stages === null) return null;
  if (method !== 'Akumulasi') return stages[quarter] ?? null;
  const byMonth: Figures = Array.from({ length: 12 }, (_, month) => {
    const stage = month % 3 === 2 ? (stages[(month - 2) / 3] ?? null) : null;
    return stage?.kind === 'amount' ? stage.amount : null;
  });
  const whole = { first: Math.floor((span.first - 1) / 3) * 3 + 1, last: quarter * 3 + 3 };
  return amount(accumulated(byMonth, whole, kind, reach));
}

/** The ways in which the plan's stages may be meant, by where they stand and whether that is still asked. */
export function stageKinds(plan: TargetPlan, isOpen: boolean): readonly Kind[] {
  if (plan.cumulativeStages !== null) return ['running'];
  return isOpen ? KINDS : ['own'];
}
