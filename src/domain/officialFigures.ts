// The figures that stand beside an official's verdict: sums over his scoped rupiah rows, or his single row.
import { amountFromRatio, type Ratio } from './ratio';
import type { Amount } from './amount';
import type { JudgedMeasure } from './measure';
import { figuresFor, measure, type ScopedRow } from './measure';
import type { PactOutcome } from './judgePact';
import { askOf, gaugeOf, type Reading } from './pactCase';

export interface OfficialFigures {
  readonly target: Amount | null;
  readonly realisation: Amount | null;
  readonly attainment: Ratio | null;
  readonly distance: Amount | null;
}

export const NO_FIGURES: OfficialFigures = {
  target: null,
  realisation: null,
  attainment: null,
  distance: null,
};

/** Null where units are mixed or nothing is scoped; a mean keeps its attainment. */
export function officialFigures(outcome: PactOutcome): OfficialFigures {
  const { pactCase, targeted, person } = outcome;
  const { scoped, added } = pactCase.terms;
  const { pact, from } = pactCase.signed;
  const reading: Reading = {
    rule: pact.targetReference === 'Saat ditandatangani' ? { on: from } : 'ownEnd',
    catchUp: pact.catchUp ?? 'Ketat',
  };
  const ask = askOf(pactCase, reading);
  const gauge = gaugeOf(pactCase, pactCase.period);
  const [only, second] = targeted;
  if (only === undefined) return NO_FIGURES;
  const isMoney =
    added.length === scoped.length || targeted.every(({ row }) => row.isRupiah && row.method === 'Akumulasi');
  const isMean = pact.scope === 'Rata-rata tertimbang';
  const meanAttainment = isMean && person.measure?.state === 'judged' ? person.measure.attainment : null;
  if (second !== undefined && !isMoney) return { ...NO_FIGURES, attainment: meanAttainment };
  const subject =
    second === undefined && pact.scope !== 'Total rupiah'
      ? ({ kind: 'row', row: only } as const)
      : ({ kind: 'total', rows: added, beside: [] } as const);
  const measured = measure(subject, ask, gauge);
  if (measured.state !== 'judged') return { ...NO_FIGURES, target: targetSum(targeted, ask) };
  const figures = figuresOfMeasure(measured);
  return isMean ? { ...figures, attainment: meanAttainment } : figures;
}

const figuresOfMeasure = ({ target, realisation, attainment, distance }: JudgedMeasure): OfficialFigures => ({
  target: target?.kind === 'amount' ? target.amount : null,
  realisation: realisation === null ? null : amountFromRatio(realisation),
  attainment,
  distance,
});

function targetSum(rows: readonly ScopedRow[], ask: ReturnType<typeof askOf>): Amount | null {
  let sum = 0n;
  for (const row of rows) {
    const { value } = figuresFor(row, ask).target;
    if (value?.kind !== 'amount') return null;
    sum += value.amount;
  }
  return sum;
}
