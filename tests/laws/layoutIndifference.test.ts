// What must change nothing in the offices' own sheets, of every layout: where the table stands, what stands above it, the
// order and the words of its headings, hidden rows, numbers as text.
import { drawnCase, type DrawnCase } from '../support/layouts/drawnCase';
import { seeded } from '../support/seeded';
import { evaluatedSheets } from '../support/evaluatedSheets';
import type { EvaluatedJson, IndicatorJson } from './evaluatedJson';
import {
  asTexts,
  headingRow,
  moved,
  withHiddenRows,
  withOrder,
  withSynonyms,
  withTitles,
  type SheetChange,
} from './layoutChanges';
import { seedsByLayout } from './layoutSeeds';

const PER_LAYOUT = Number(process.env['LAYOUT_LAW_COUNT'] ?? 6);

const ownOf = ({ opd, office, code, name, periods }: IndicatorJson): readonly string[] =>
  Object.entries(periods).map(([period, { target, realisation, attainment, status }]) =>
    [opd, office, code, name, period, target, realisation, attainment, status].map(String).join(' | '),
  );

/** What is said of figures, without addresses, a line each. */
const said = ({ indicators, totals, position, counts, questions }: EvaluatedJson): readonly string[] => [
  ...questions.map(({ code }) => `asks ${code}`).toSorted(),
  ...indicators.flatMap(ownOf),
  ...totals.map((total) => JSON.stringify(total)),
  ...position.map((each) => JSON.stringify(each)),
  JSON.stringify(counts),
];

const MOST_LINES = 4;
/** The first lines that only one of them says. */
const apart = (plain: EvaluatedJson, other: EvaluatedJson): readonly string[] => {
  const [one, two] = [said(plain), said(other)];
  return [
    ...one
      .filter((line) => !two.includes(line))
      .slice(0, MOST_LINES)
      .map((line) => `before: ${line}`),
    ...two
      .filter((line) => !one.includes(line))
      .slice(0, MOST_LINES)
      .map((line) => `after: ${line}`),
  ];
};

const isMoney = ({ layout, options }: DrawnCase): boolean =>
  !['G', 'H'].includes(layout) && ['number', 'accounting', 'undefined'].includes(String(styleOf(options)));
const styleOf = (options: object): unknown => ('style' in options ? options.style : undefined);
const isPlainPair = ({ layout, options }: DrawnCase): boolean =>
  layout === 'pair' && !/thousands|millions/.test(JSON.stringify(options));

interface Law {
  readonly name: string;
  readonly change: SheetChange;
  /** Books of which the law speaks. */
  readonly holds: (drawn: DrawnCase) => boolean;
}

const always = (): boolean => true;

const LAWS: readonly Law[] = [
  { name: 'where a table stands', change: moved, holds: always },
  { name: 'lines above the titles', change: withTitles, holds: always },
  { name: 'rows that are hidden', change: withHiddenRows, holds: always },
  // G and H may hold few numbers in a column: 5,25 as text is a matter of its own.
  {
    name: 'amounts that are text',
    change: asTexts,
    holds: (drawn) => (drawn.layout === 'pair' ? isPlainPair(drawn) : isMoney(drawn)),
  },
  { name: 'headings in other listed words', change: withSynonyms, holds: ({ layout }) => layout !== 'G' },
  {
    name: 'the order of columns',
    change: withOrder,
    // Under merged headings a column has no heading of its own to move with.
    holds: ({ sheets, layout }) =>
      ['I', 'pair'].includes(layout) && sheets.every((sheet) => headingRow(sheet) !== null),
  },
];

/** Every law in every layout of which it speaks at all. */
const CASES = LAWS.flatMap(({ name, change, holds }) =>
  [...seedsByLayout(PER_LAYOUT, holds)].flatMap(([layout, seeds]) =>
    seeds.length === 0 ? [] : [{ name, change, layout, seeds }],
  ),
);

describe("the evaluation of an office's own sheets", () => {
  it.each(CASES)('does not depend on $name in layout $layout', ({ change, seeds }) => {
    for (const seed of seeds) {
      const drawn = drawnCase(seed);
      const draw = seeded(seed + 10_000);
      const plain = evaluatedSheets(drawn) as EvaluatedJson;
      // A book that is asked about may be asked about in other words.
      if (plain.questions.length > 0) continue;
      const sheets = drawn.sheets.map((sheet) => change(sheet, draw));
      const other = evaluatedSheets({ ...drawn, sheets }) as EvaluatedJson;
      expect([seed, apart(plain, other)]).toEqual([seed, []]);
    }
  });

  it('is tried in every layout', () => {
    const layouts = CASES.filter(({ name }) => name === LAWS[0]?.name).map(({ layout }) => layout);
    expect(layouts).toEqual(['B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'pair']);
  });
});
