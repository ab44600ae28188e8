// One row of `Pemeriksaan` as native formulas: target, realisation, the status that follows from them, and whether it is the
// tool's. The status is worked out by products, as the rules are, so that no quotient is rounded.
import { decimalText, HUNDRED_PERCENT, type Amount } from '../../../domain/amount';
import type { RuleSettings } from '../../../domain/evaluation';
import type { Direction } from '../../../domain/indicator';
import type { Band, Scale } from '../../../domain/scale';
import type { CellInput } from '../../plan';
import { cellAddress } from '../address';
import { textLiteral } from '../formulaText';
import type { CheckAsk } from './checkAsk';
import { checkedRealisation, type CheckedRealisation } from './checkedRealisation';
import { checkedTarget } from './checkedTarget';
import { AGREES, DIFFERS, BY_TOOL_ALONE } from './checkColumns';

/** Where the row's own cells stand. */
export interface CheckPlaces {
  readonly row: number;
  readonly target: number;
  readonly realisation: number;
  readonly threshold: number;
  readonly byFormula: number;
  readonly byTool: number;
}

export interface CheckedCells {
  readonly target: CellInput;
  readonly realisation: CellInput;
  readonly threshold: CellInput;
  readonly byFormula: CellInput;
  readonly verdict: CellInput;
}

const ALONE: CheckedCells = {
  target: '',
  realisation: '',
  threshold: '',
  byFormula: '',
  verdict: BY_TOOL_ALONE,
};

const CHECKED_DIRECTIONS: readonly Direction[] = [
  'Semakin tinggi semakin baik',
  'Semakin rendah semakin baik',
  'Semakin rendah semakin baik (T/R)',
];

/** The formulas of a row that was judged; a row that waits for an answer has none. */
export function checkFormulas(ask: CheckAsk, settings: RuleSettings, places: CheckPlaces): CheckedCells {
  const { result, period } = ask;
  const { indicator, periods } = result;
  const now = periods[period];
  const isJudged =
    now.attainment !== null ||
    now.status === 'Data Belum Lengkap' ||
    (now.status === 'Tidak Ada Target' && now.reasons.every(({ code }) => code !== 'NOT_MEASURED'));
  const isPlain = now.target === null || now.target.kind === 'amount';
  const [top] = settings.scale ?? [];
  if (!isJudged || !isPlain || top === undefined || !CHECKED_DIRECTIONS.includes(indicator.direction))
    return ALONE;
  const target = checkedTarget({ ...ask, schedule: settings.schedule });
  const realisation = checkedRealisation(ask);
  if (target === null || realisation === null) return ALONE;
  const decimals = indicator.isRupiah ? 2 : 6;
  const shown =
    realisation.count === null ? realisation.value : `IFERROR(${realisation.value}/${realisation.count},0)`;
  const cell = (column: number): string => cellAddress(places.row, column);
  return {
    target: { formula: `=ROUND(${target},${String(decimals)})` },
    realisation: { formula: `=ROUND(${shown},${String(decimals)})` },
    threshold: Number(decimalText(top.from ?? HUNDRED_PERCENT)),
    byFormula: {
      formula: `=${statusFormula({ realisation, places, decimals, direction: indicator.direction, scale: settings.scale })}`,
    },
    verdict: {
      formula: `=IF(${cell(places.byFormula)}=${cell(places.byTool)},${textLiteral(AGREES)},${textLiteral(DIFFERS)})`,
    },
  };
}

interface StatusAsk {
  readonly realisation: CheckedRealisation;
  readonly places: CheckPlaces;
  readonly decimals: number;
  readonly direction: Direction;
  readonly scale: Scale;
}

function statusFormula({ realisation, places, decimals, direction, scale }: StatusAsk): string {
  const cell = (column: number): string => cellAddress(places.row, column);
  const target = cell(places.target);
  const { count, value } = realisation;
  // A mean is held against its target times the number of its months.
  const found = count === null ? cell(places.realisation) : `(${value})`;
  const asked = count === null ? target : `${target}*${count}`;
  const [left, right] = sidesOf(direction, found, asked);
  const reaches = (bound: string): string =>
    `ROUND(${left}*100,${String(decimals)})>=ROUND(${right}*${bound},${String(decimals)})`;
  const graded = bandsFormula(scale ?? [], cell(places.threshold), reaches);
  const whole = `IF(NOT(${realisation.isComplete}),"Data Belum Lengkap",${wholeCase(direction, target, found, scale, graded)})`;
  return direction === 'Semakin tinggi semakin baik' ? `IF(${target}=0,"Tidak Ada Target",${whole})` : whole;
}

/** Attainment is left / right: R/T, (2T-R)/T or T/R. */
function sidesOf(direction: Direction, found: string, asked: string): readonly [string, string] {
  switch (direction) {
    case 'Semakin tinggi semakin baik':
    case 'Rentang':
      return [found, asked];
    case 'Semakin rendah semakin baik':
      return [`(2*${asked}-${found})`, asked];
    case 'Semakin rendah semakin baik (T/R)':
      return [asked, found];
  }
}

/** What no quotient says: a target of 0 that is to be undercut, a result of 0 or less under T/R. */
function wholeCase(
  direction: Direction,
  target: string,
  found: string,
  scale: Scale,
  graded: string,
): string {
  const best = textLiteral(scale?.[0]?.status ?? '');
  const worst = textLiteral(scale?.at(-1)?.status ?? '');
  if (direction === 'Semakin rendah semakin baik')
    return `IF(${target}=0,IF(${found}<=0,${best},${worst}),${graded})`;
  if (direction === 'Semakin rendah semakin baik (T/R)') return `IF(${found}<=0,${best},${graded})`;
  return graded;
}

function bandsFormula(bands: readonly Band[], threshold: string, reaches: (bound: string) => string): string {
  const bound = (from: Amount, at: number): string => (at === 0 ? threshold : decimalText(from));
  return bands.reduceRight((rest, { status, from }, at) => {
    const word = textLiteral(status);
    return from === null ? word : `IF(${reaches(bound(from, at))},${word},${rest === '' ? '""' : rest})`;
  }, '');
}
