// Any two cells pointed at, and any meanings given to columns, in the offices' own sheets: nothing is thrown, and whatever
// is judged rests on figures of the indicator's own lines.
import { foldedHeading } from '../../src/sheets/reading/cells/headingText';
import { COLUMN_HEADINGS } from '../../src/sheets/reading/pointing/columnHeadings';
import { drawnCase, type DrawnCase } from '../support/layouts/drawnCase';
import { evaluatedSheets } from '../support/evaluatedSheets';
import { lettersOf } from '../support/sheetsWorkbook';
import { seeded, type Seeded } from '../support/seeded';
import type { EvaluatedJson, IndicatorJson } from './evaluatedJson';
import { amountCells, isAmong, isNamedOnAll, ownFigures, topTexts } from './ownFigures';

const COUNT = Number(process.env['POINTING_LAW_COUNT'] ?? 60);
const SEEDS = Array.from({ length: COUNT }, (_, index) => index + 1);
const SCALE = ['Tercapai', 'Mendekati Target', 'Tidak Tercapai'];
/** Reports of many months are put together from a line each. */
const MOST_SHEETS = 3;

/** Mostly a cell of figures, else any cell in and around what is used. */
function drawnCell(draw: Seeded, { sheets }: DrawnCase): string {
  const sheet = draw.oneOf(sheets);
  const cells = amountCells(sheet);
  const width = Math.max(...sheet.rows.map(({ length }) => length));
  const [row, column] =
    cells.length > 0 && draw.chance(60)
      ? draw.oneOf(cells)
      : [draw.whole(0, sheet.rows.length + 1), draw.whole(0, width)];
  return `${sheet.name}!${lettersOf(column + 1)}${String(row + 1)}`;
}

function drawnAnswers(draw: Seeded, drawn: DrawnCase): Readonly<Record<string, string>> {
  const texts = drawn.sheets.flatMap((sheet) => topTexts(sheet).map((text) => [sheet.name, text] as const));
  const columns = draw.chance(40) && texts.length > 0 ? [draw.oneOf(texts), draw.oneOf(texts)] : [];
  return {
    'point:target': drawnCell(draw, drawn),
    'point:realisation': drawnCell(draw, drawn),
    ...Object.fromEntries(
      columns.map(([sheet, text]) => [`column:${sheet}!${foldedHeading(text)}`, draw.oneOf(COLUMN_HEADINGS)]),
    ),
  };
}

/** The evaluation, null where no target table is left. */
function evaluated(drawn: DrawnCase, answers: Readonly<Record<string, string>>): EvaluatedJson | null {
  try {
    return evaluatedSheets(drawn, answers) as EvaluatedJson;
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Nothing to evaluate')) return null;
    throw error;
  }
}

/** Verdicts that no line of their indicator gives; what is true anyway is none. */
function strangers({ sheets, indicators }: DrawnCase, json: EvaluatedJson): readonly string[] {
  const isOf = (found: IndicatorJson) => (truth: DrawnCase['indicators'][number]) =>
    truth.source === undefined
      ? truth.name === found.name
      : truth.source.sheet === found.source.sheet && truth.source.row === found.source.row;
  return json.indicators
    .filter((found) => isNamedOnAll(sheets, found))
    .flatMap((found) => {
      const truth = indicators.find(isOf(found));
      const figures = ownFigures(sheets, found);
      return Object.entries(found.periods).flatMap(
        ([period, { status, attainment, target, realisation }]) => {
          if (!SCALE.includes(status) || truth?.periods[period]?.attainment === attainment) return [];
          const isOwnTarget = period !== 'Tahun' || isAmong(figures, target);
          return isOwnTarget && isAmong(figures, realisation)
            ? []
            : [`${found.name}, ${period}: ${String(realisation)} of ${String(target)}`];
        },
      );
    });
}

describe('any cells that are pointed at', () => {
  it('throw nothing and make no verdict of figures of other lines', () => {
    let judged = 0;
    for (const seed of SEEDS) {
      const drawn = drawnCase(seed);
      if (drawn.sheets.length > MOST_SHEETS) continue;
      const answers = drawnAnswers(seeded(seed + 50_000), drawn);
      const json = evaluated(drawn, answers);
      if (json === null) continue;
      judged += json.indicators.filter(({ periods }) =>
        Object.values(periods).some(({ status }) => SCALE.includes(status)),
      ).length;
      // Deposits are sums of lines that bear no name.
      const lines = drawn.layout === 'I' ? [] : strangers(drawn, json);
      expect([seed, answers, lines]).toEqual([seed, answers, []]);
    }
    expect(judged).toBeGreaterThan(COUNT);
  });

  it('in one column are neither target nor realisation', () => {
    for (const seed of SEEDS.slice(0, COUNT / 4)) {
      const drawn = drawnCase(seed);
      const [sheet] = drawn.sheets;
      const [first, ...cells] = sheet === undefined ? [] : amountCells(sheet);
      if (first === undefined || sheet === undefined) continue;
      const [row, column] = seeded(seed).oneOf([first, ...cells]);
      const cell = `${sheet.name}!${lettersOf(column + 1)}${String(row + 1)}`;
      const json = evaluated(drawn, { 'point:target': cell, 'point:realisation': cell });
      for (const { name, periods } of json?.indicators ?? []) {
        const { target, realisation, status } = periods.Tahun;
        const isBoth = SCALE.includes(status) && target !== null && target === realisation;
        const truth = drawn.indicators.find((each) => each.name === name)?.periods['Tahun'];
        expect([seed, cell, name, isBoth && truth?.attainment !== '100.00']).toEqual([
          seed,
          cell,
          name,
          false,
        ]);
      }
    }
  });
});
