// What must change nothing in the offices' own sheets: where the table stands, what stands above it, the order and the
// words of its headings, hidden rows, numbers as text. And one figure that moves only its own row.
import { drawnCase, type DrawnCase } from '../support/layouts/drawnCase';
import { seeded } from '../support/seeded';
import { sheetsWorkbook, type WrittenSheet } from '../support/sheetsWorkbook';
import { evaluatedGolden } from '../golden/evaluatedGolden';
import type { EvaluatedJson, IndicatorJson } from './evaluatedJson';
import {
  asTexts,
  headingRow,
  isAmount,
  moved,
  withHiddenRows,
  withOrder,
  withSynonyms,
  withTitles,
  type SheetChange,
} from './layoutChanges';

const COUNT = Number(process.env['LAYOUT_LAW_COUNT'] ?? 14);
const LIMIT = 30_000 * COUNT;

async function evaluated({ asOf }: DrawnCase, sheets: readonly WrittenSheet[]): Promise<EvaluatedJson> {
  return (await evaluatedGolden({
    name: 'buku',
    workbook: async () => Promise.resolve(sheetsWorkbook(sheets)),
    asOf,
    year: null,
    answers: {},
    expected: null,
  })) as EvaluatedJson;
}

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

/** The first seeds of books of which the law speaks. */
function seedsFor(holds: Law['holds']): readonly number[] {
  const seeds: number[] = [];
  for (let seed = 1; seeds.length < COUNT && seed < COUNT * 40; seed += 1)
    if (holds(drawnCase(seed))) seeds.push(seed);
  return seeds;
}

describe("the evaluation of an office's own sheets", () => {
  it.each(LAWS)(
    'does not depend on $name',
    async ({ change, holds }) => {
      const seeds = seedsFor(holds);
      expect(seeds.length).toBeGreaterThan(COUNT / 3);
      for (const seed of seeds) {
        const drawn = drawnCase(seed);
        const draw = seeded(seed + 10_000);
        const plain = await evaluated(drawn, drawn.sheets);
        // A book that is asked about may be asked about in other words.
        if (plain.questions.length > 0) continue;
        const other = await evaluated(
          drawn,
          drawn.sheets.map((sheet) => change(sheet, draw)),
        );
        expect([seed, drawn.layout, apart(plain, other)]).toEqual([seed, drawn.layout, []]);
      }
    },
    LIMIT,
  );

  it(
    'changes one row alone when one of its own figures moves',
    async () => {
      const seeds = seedsFor(
        (drawn) => ['I', 'pair'].includes(drawn.layout) && (drawn.layout === 'I' || isPlainPair(drawn)),
      );
      for (const seed of seeds) {
        const drawn = drawnCase(seed);
        const draw = seeded(seed + 20_000);
        const plain = await evaluated(drawn, drawn.sheets);
        const last = drawn.sheets.at(-1);
        const rows = (last?.rows ?? []).flatMap((cells, row) => (cells.some(isAmount) ? [row] : []));
        // Deposits may be texts all of them.
        if (rows.length === 0) continue;
        // The last row is the total of the others.
        const row = draw.oneOf(rows.slice(0, Math.max(1, rows.length - 1)));
        const column = last?.rows[row]?.findIndex(isAmount) ?? -1;
        const sheets = drawn.sheets.map((sheet) =>
          sheet !== last
            ? sheet
            : {
                ...sheet,
                rows: sheet.rows.map((cells, at) =>
                  at !== row
                    ? cells
                    : cells.map((cell, place) =>
                        place === column && isAmount(cell)
                          ? { ...cell, v: Number((Number(cell.v) * 1.01 + 1).toFixed(2)) }
                          : cell,
                      ),
                ),
              },
        );
        const other = await evaluated(drawn, sheets);
        // A question about a sheet may rightly touch all of its rows.
        if (plain.questions.length + other.questions.length > 0) continue;
        const changed = plain.indicators.filter(
          (indicator, index) =>
            JSON.stringify(ownOf(indicator)) !== JSON.stringify(ownOf(other.indicators[index] ?? indicator)),
        );
        expect([seed, changed.length <= 1]).toEqual([seed, true]);
        expect(other.indicators).toHaveLength(plain.indicators.length);
      }
    },
    LIMIT,
  );
});
