import type { TargetPlan, TargetValue } from '../../../../src/domain/indicator';
import type { PrintedFigure } from '../../../../src/sheets/reading/evidence/printedFigure';
import { printedSpan } from '../../../../src/sheets/reading/evidence/printedHeading';
import {
  differingCell,
  kindsOf,
  methodAgainst,
  printedTraits,
  type Evidence,
  type Traits,
} from '../../../../src/sheets/reading/evidence/printedTraits';
import { tableOf } from '../tableOf';

const OPEN: Traits = { method: null, direction: null };
const LEVEL: Traits = { method: 'Posisi Akhir', direction: null };
const HIGHER = 'Semakin tinggi semakin baik';
const LOWER = 'Semakin rendah semakin baik';

const amount = (value: number): bigint => BigInt(Math.round(value * 1e6));
const figure = (percent: number): PrintedFigure => ({
  values: [amount(percent)],
  decimals: String(percent).split('.')[1]?.length ?? 0,
});

interface Row {
  readonly target: number | readonly [number, number];
  /** Realisation of the quarters. */
  readonly quarters: readonly (number | null)[];
  /** Printed percentages by the heading of their column. */
  readonly printed: Readonly<Record<string, number>>;
  readonly stages?: readonly (number | null)[];
}

function evidenceOf({ target, quarters, printed, stages }: Row): Evidence {
  const original: TargetValue =
    typeof target === 'number'
      ? { kind: 'amount', amount: amount(target) }
      : { kind: 'range', lower: amount(target[0]), upper: amount(target[1]) };
  const stage = (at: number): TargetValue | null => {
    const value = stages?.[at] ?? null;
    return value === null ? null : { kind: 'amount', amount: amount(value) };
  };
  const plan: TargetPlan = {
    original,
    revised: null,
    revisedFrom: null,
    cumulativeStages: null,
    ownStages: stages === undefined ? null : [stage(0), stage(1), stage(2), stage(3)],
    months: null,
  };
  const figures = Array.from({ length: 12 }, (_, month) => {
    const value = month % 3 === 2 ? (quarters[(month - 2) / 3] ?? null) : null;
    return value === null ? null : amount(value);
  });
  const cells = Object.entries(printed).map(([texts, percent], column) => ({
    table: tableOf([['Capaian'], [percent]]),
    row: 1,
    column,
    texts,
    span: printedSpan(texts),
    figure: figure(percent),
  }));
  return { plan, figures, kinds: kindsOf(figures, false), cells };
}

describe('printedTraits', () => {
  it.each<readonly [string, Row, Traits, Traits]>([
    [
      'a sum of which more is better',
      { target: 400, quarters: [90, 60, 260], printed: { 'capaian %': 102.5 } },
      OPEN,
      { method: 'Akumulasi', direction: HIGHER },
    ],
    [
      'a level of which less is better, told from T/R by the second decimal',
      { target: 5.25, quarters: [6.1, 5.8, 5.2], printed: { 'capaian %': 100.95 } },
      LEVEL,
      { method: 'Posisi Akhir', direction: LOWER },
    ],
    [
      'T/R by the second decimal',
      { target: 5.25, quarters: [6.1, 5.8, 5.2], printed: { 'capaian %': 100.96 } },
      LEVEL,
      { method: 'Posisi Akhir', direction: 'Semakin rendah semakin baik (T/R)' },
    ],
    [
      'a point that both sides miss',
      { target: 10, quarters: [9, 12], printed: { 'capaian tw i': 90.1, 'capaian tw ii': 80.1 } },
      LEVEL,
      LEVEL,
    ],
    [
      'both sides of a point, each printed exactly',
      { target: 10, quarters: [8, 12.5], printed: { 'capaian tw i': 80.0, 'capaian tw ii': 75 } },
      LEVEL,
      { method: 'Posisi Akhir', direction: 'Rentang' },
    ],
    [
      'a range below which higher and both-sides agree',
      { target: [80, 90], quarters: [70], printed: { capaian: 87.5 } },
      LEVEL,
      LEVEL,
    ],
    [
      'quarters against their own stages',
      {
        target: 80,
        stages: [74, 76, 78, 80],
        quarters: [74, 75.25, 79.5],
        printed: { 'capaian % tw i': 100, 'capaian % tw ii': 99.01, 'capaian % tw iii': 101.92 },
      },
      LEVEL,
      { method: 'Posisi Akhir', direction: HIGHER },
    ],
    [
      'a whole per cent that several readings round to',
      { target: 100, quarters: [100.2], printed: { capaian: 100 } },
      LEVEL,
      LEVEL,
    ],
    [
      'nothing that a reading gives',
      { target: 400, quarters: [90, 60, 260], printed: { 'capaian %': 71.3 } },
      OPEN,
      OPEN,
    ],
    [
      'one figure, which every method takes',
      { target: 400, quarters: [130], printed: { 'capaian %': 32.5 } },
      OPEN,
      { method: null, direction: HIGHER },
    ],
    [
      'cells of which no reading reproduces both',
      {
        target: 80,
        quarters: [70, 82],
        printed: { 'capaian tw i': 87.5, 'capaian tw ii': 96.1 },
      },
      LEVEL,
      LEVEL,
    ],
  ])('tells %s', (_, row, known, told) => {
    expect(printedTraits(evidenceOf(row), known)).toEqual(told);
  });

  it('keeps what is known, whatever is printed', () => {
    const row = { target: 400, quarters: [90, 60, 260], printed: { capaian: 102.5 } };
    const known: Traits = { method: null, direction: LOWER };
    expect(printedTraits(evidenceOf(row), known)).toEqual(known);
  });
});

describe('methodAgainst', () => {
  const usual: Traits = { method: 'Posisi Akhir', direction: HIGHER };

  it.each<readonly [string, Row, ReturnType<typeof methodAgainst>]>([
    [
      'the sum that alone gives the printed figure',
      { target: 100, stages: [20, 25, 25, 30], quarters: [20, 25, 25], printed: { 'capaian %': 70 } },
      'Akumulasi',
    ],
    [
      'the mean that alone does',
      { target: 80, quarters: [70, 82], printed: { 'capaian %': 95 } },
      'Rata-rata',
    ],
    [
      'two that do, as open',
      {
        target: 30,
        stages: [30, 30],
        quarters: [60, 30],
        printed: { 'capaian tw i': 200, 'capaian tw ii': 150 },
      },
      'open',
    ],
    ['a rounded figure, as open', { target: 90, quarters: [20, 25, 25], printed: { capaian: 78 } }, 'open'],
    [
      'nothing where the usual one does',
      { target: 100, quarters: [20, 45, 70], printed: { capaian: 70 } },
      null,
    ],
    ['nothing where none does', { target: 100, quarters: [20, 25, 25], printed: { capaian: 71.3 } }, null],
    ['nothing for a rounded `%`', { target: 90, quarters: [20, 25, 25], printed: { '%': 78 } }, null],
  ])('tells %s', (_, row, told) => {
    expect(methodAgainst(evidenceOf(row), usual)).toBe(told);
  });
});

describe('differingCell', () => {
  const known: Traits = { method: 'Posisi Akhir', direction: HIGHER };

  it('is the printed cell that no reading of the row gives', () => {
    const row = { target: 80, quarters: [82], printed: { capaian: 97.5 } };
    expect(differingCell(evidenceOf(row), known)?.texts).toBe('capaian');
  });

  it('is none where the printed figure follows, and where nothing is printed', () => {
    expect(
      differingCell(evidenceOf({ target: 80, quarters: [82], printed: { capaian: 102.5 } }), known),
    ).toBeNull();
    expect(differingCell(evidenceOf({ target: 80, quarters: [82], printed: {} }), known)).toBeNull();
  });
});

describe('printedSpan', () => {
  it.each<readonly [string, ReturnType<typeof printedSpan>]>([
    ['capaian %', null],
    ['triwulan ii %', { first: 4, last: 6, isRunning: false }],
    ['s.d. tw 3 %', { first: 7, last: 9, isRunning: true }],
    ['capaian semester i', { first: 1, last: 6, isRunning: false }],
    ['maret %', { first: 3, last: 3, isRunning: false }],
  ])('of "%s"', (texts, span) => {
    expect(printedSpan(texts)).toEqual(span);
  });
});
