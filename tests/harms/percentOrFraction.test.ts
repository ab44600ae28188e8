// Percentages written as 75, as 0.75 with and without a format, and as text, mixed between target and realisation and from
// row to row: right, or a question; never a hundred times too much or too little.
import type { IndicatorFact } from '../support/layouts/indicatorFacts';
import { HIGHER, LOWER, truthOf } from '../support/layouts/indicatorFacts';
import { layoutG } from '../support/layouts/layoutG';
import type { SheetCell } from '../support/sheetsWorkbook';
import { changedCells, shownIn } from './changedCells';
import { falseVerdicts, few, judged, missedVerdicts } from './harmBook';

const AS_OF = '2026-12-31';
const comma = (number: number): string => String(number).replace('.', ',');

/** How a cell writes so many percent, and whether it leaves no doubt. */
const FORMS: Readonly<Record<string, (percent: number) => SheetCell>> = {
  number: (percent) => percent,
  fraction: (percent) => ({ v: Number((percent / 100).toFixed(8)), fmt: '0.00%' }),
  bareFraction: (percent) => Number((percent / 100).toFixed(8)),
  comma: (percent) => `${comma(percent)}%`,
  dot: (percent) => `${String(percent)} %`,
  doubled: (percent) => `${comma(percent)}%%`,
};
const NAMES = Object.keys(FORMS);
const PLAIN = NAMES.filter((name) => name !== 'bareFraction');

const ROWS: readonly (readonly [string, typeof HIGHER | typeof LOWER, number, readonly number[]])[] = [
  ['Persentase air minum layak', HIGHER, 80, [70, 74, 79.5, 81]],
  ['Tingkat pengangguran terbuka', LOWER, 5.25, [6.1, 5.8, 5.2, 5]],
  ['Persentase jalan mantap', HIGHER, 92.5, [88.25, 90, 91.75, 93]],
  ['Persentase temuan yang selesai', HIGHER, 100, [96, 97.5, 99.99, 100]],
  ['Persentase layanan tepat waktu', HIGHER, 75, [148.28, 60, 75, 74.99]],
];

const INDICATORS: readonly IndicatorFact[] = ROWS.map(([name, direction, target, quarters]) => ({
  office: 'Dinas Pekerjaan Umum',
  objective: 'Meningkatnya layanan dasar',
  name,
  unit: '%',
  direction,
  method: 'Posisi Akhir',
  target: String(target),
  meant: String(target),
  quarters: quarters.map(String),
}));
const TRUTHS = INDICATORS.map((indicator) => ({
  name: indicator.name,
  periods: truthOf(indicator, 4, AS_OF),
}));

const TARGET = 8;
/** The sheet with the forms that stand in each row for target and realisation. */
function written(formsOf: (row: number) => readonly [target: string, realisation: string]) {
  const sheet = layoutG({
    indicators: INDICATORS.map((each) => ({ ...each, target: '1' })),
    quarters: 4,
    hasTraits: true,
  });
  return changedCells(sheet, (cell, row, column) => {
    const index = INDICATORS.findIndex(({ name }) =>
      (sheet.rows[row - 1] ?? []).some((each) => shownIn(each) === name),
    );
    const facts = ROWS[index];
    if (facts === undefined || column < TARGET) return cell;
    const [target, realisation] = formsOf(index);
    const percent = column === TARGET ? facts[2] : facts[3][column - TARGET - 1];
    if (percent === undefined) return cell;
    return FORMS[column === TARGET ? target : realisation]?.(percent) ?? cell;
  });
}

describe('a percentage', () => {
  it.each(NAMES.flatMap((target) => NAMES.map((realisation) => [target, realisation] as const)))(
    'as %s in the target and %s in the realisation is right or asked about',
    async (target, realisation) => {
      const json = await judged({ sheets: [written(() => [target, realisation])], asOf: AS_OF });
      expect(few(falseVerdicts(TRUTHS, json, 'attainment'))).toEqual([]);
      if (PLAIN.includes(target) && PLAIN.includes(realisation) && target === realisation)
        expect(few(missedVerdicts(TRUTHS, json))).toEqual([]);
    },
  );

  it.each([0, 1, 2, 3, 4, 5])(
    'in a column that mixes the forms is right or asked about (%i)',
    async (turn) => {
      const formOf = (row: number, step: number): string =>
        NAMES[(row * step + turn) % NAMES.length] ?? 'number';
      const json = await judged({
        sheets: [written((row) => [formOf(row, 1), formOf(row, 5)])],
        asOf: AS_OF,
      });
      expect(few(falseVerdicts(TRUTHS, json, 'attainment'))).toEqual([]);
    },
  );
});
