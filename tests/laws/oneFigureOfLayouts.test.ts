// One figure moves in an office's own sheet, any figure of any layout. Only the indicator of its own line may come to another
// verdict. Every other row says what it said before, or waits for a question that was not asked before; a figure of a parent
// or a total is evidence about the rows below it, and of evidence alone no verdict changes.
import { PERIODS } from '../../src/domain/period';
import { LAYOUT_CASES } from '../support/layouts/cases';
import { drawnCase } from '../support/layouts/drawnCase';
import { indonesian } from '../support/layouts/money';
import { evaluatedSheets, type SheetsToEvaluate } from '../support/evaluatedSheets';
import { seeded, type Seeded } from '../support/seeded';
import type { SheetCell } from '../support/sheetsWorkbook';
import type { EvaluatedJson, IndicatorJson } from './evaluatedJson';
import { isAmount } from './layoutChanges';
import { seedsByLayout } from './layoutSeeds';

const PER_LAYOUT = Number(process.env['FIGURE_LAW_COUNT'] ?? 5);
const PER_CASE = Number(process.env['FIGURE_LAW_CASES'] ?? 1);
const WAITS = 'Perlu Keputusan';
const SCALE = ['Tercapai', 'Mendekati Target', 'Tidak Tercapai'];

interface Json extends EvaluatedJson {
  readonly questions: readonly {
    readonly id: string;
    readonly code: string;
    readonly answer: string | null;
  }[];
  readonly sources: readonly {
    readonly sheet: string;
    readonly excludedRows: readonly { readonly row: number; readonly reason: string }[];
  }[];
}

interface Book extends SheetsToEvaluate {
  readonly name: string;
}

/** A cell, row and column from 0. */
interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

const TEXT_AMOUNT = /^\d{1,3}(?:\.\d{3})*,\d\d$/;
const shown = (cell: SheetCell): string | number | null =>
  cell !== null && typeof cell === 'object' ? (cell.v ?? null) : cell;

/** The cell with a figure a little larger; null where it holds none. */
function movedFigure(cell: SheetCell): SheetCell {
  if (cell === null) return null;
  if (isAmount(cell) && cell.f === undefined)
    return { ...cell, v: Number((Number(cell.v) * 1.01 + 1).toFixed(2)) };
  const text = shown(cell);
  if (typeof text !== 'string' || !TEXT_AMOUNT.test(text)) return null;
  const sen = BigInt(text.replace(/[.,]/g, ''));
  const v = indonesian(sen + sen / 100n + 100n);
  return typeof cell === 'object' ? { ...cell, v } : v;
}

function drawnPlace({ sheets }: Book, draw: Seeded): Place | null {
  const places = sheets.flatMap(({ name, rows }) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (movedFigure(cell) === null ? [] : [{ sheet: name, row, column }])),
    ),
  );
  return places.length === 0 ? null : draw.oneOf(places);
}

const withMoved = (book: Book, place: Place): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) =>
    sheet.name !== place.sheet
      ? sheet
      : {
          ...sheet,
          rows: sheet.rows.map((cells, row) =>
            row !== place.row
              ? cells
              : cells.map((cell, column) => (column === place.column ? movedFigure(cell) : cell)),
          ),
        },
  ),
});

const keyOf = ({ opd, office, code, name, source }: IndicatorJson): string =>
  [opd, office, code, name, source.sheet, source.row].join(' | ');

type Result = IndicatorJson['periods']['Tahun'];
const isJudged = (result: Result | undefined): boolean => SCALE.includes(result?.status ?? '');
const said = ({ target, realisation, attainment, status }: Result): string =>
  [target, realisation, attainment, status].join(' ');

/** Another verdict than before, or none where there was one, without waiting. A dash that totals confirm is no verdict. */
const isOther = (now: Result, old: Result | undefined): boolean =>
  isJudged(now) ? old === undefined || said(now) !== said(old) : now.status !== WAITS && isJudged(old);

/** The rows that come to another verdict, and those that are gone. */
function changedRows(before: Json, after: Json): readonly string[] {
  const known = new Map(before.indicators.map((row) => [keyOf(row), row]));
  const changed = after.indicators.filter((row) => {
    const old = known.get(keyOf(row));
    known.delete(keyOf(row));
    return PERIODS.some((period) => isOther(row.periods[period], old?.periods[period]));
  });
  return [...changed.map(keyOf), ...[...known.keys()].map((key) => `gone: ${key}`)];
}

/** Rows that wait although no question is new. */
function unexplained(before: Json, after: Json): readonly string[] {
  const open = ({ questions }: Json) => questions.filter(({ answer }) => answer === null).map(({ id }) => id);
  if (open(after).some((id) => !open(before).includes(id))) return [];
  const waits = ({ periods }: IndicatorJson): boolean =>
    Object.values(periods).some(({ status }) => status === WAITS);
  const known = new Set(before.indicators.filter(waits).map(keyOf));
  return after.indicators.filter((row) => waits(row) && !known.has(keyOf(row))).map(keyOf);
}

const folded = (value: unknown): string =>
  String(value ?? '')
    .toLowerCase()
    .replace(/^[\s\-–—•]*(?:[a-z0-9]{1,2}[.)]\s+)?/, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The names in the line of a figure; of a line that goes on with the one above, that one's. */
function namesIn({ sheets }: Book, { sheet, row }: Place): readonly string[] {
  const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
  for (let at = row; at >= Math.max(0, row - 3); at -= 1) {
    const names = (rows[at] ?? [])
      .map(shown)
      .filter((value) => typeof value === 'string' && /[a-z]{3}/i.test(value));
    if (names.length > 0) return names.map(folded);
  }
  return [];
}

interface Outcome {
  readonly book: string;
  readonly place: Place;
  readonly strangers: readonly string[];
  readonly unexplained: readonly string[];
}

/** What the move of one figure changes that it may not; null where the book is asked about anyway. */
function outcomeOf(book: Book, draw: Seeded): Outcome | null {
  const before = evaluatedSheets(book) as Json;
  const place = drawnPlace(book, draw);
  if (place === null || before.questions.some(({ answer }) => answer === null)) return null;
  const after = evaluatedSheets(withMoved(book, place)) as Json;
  const isEvidence = before.sources.some(
    ({ sheet, excludedRows }) =>
      sheet === place.sheet && excludedRows.some(({ row }) => row === place.row + 1),
  );
  const changed = changedRows(before, after);
  const names = namesIn(book, place);
  const own = changed.filter((key) => names.includes(folded(key.split(' | ')[3])));
  // An old and a new tax name are one account: the line bears another name than the indicator.
  const isRenamed = own.length === 0 && changed.length === 1 && !isEvidence;
  const strangers = isRenamed ? [] : changed.filter((key) => isEvidence || !own.includes(key));
  return { book: book.name, place, strangers, unexplained: unexplained(before, after) };
}

const faults = (outcomes: readonly (Outcome | null)[]): readonly Outcome[] =>
  outcomes.flatMap((one) =>
    one === null || one.strangers.length + one.unexplained.length === 0 ? [] : [one],
  );

describe("another figure in one cell of an office's own sheet", () => {
  it.each([...seedsByLayout(PER_LAYOUT)])('changes its own row alone in layout %s', (_, seeds) => {
    const outcomes = seeds.map((seed) =>
      outcomeOf({ ...drawnCase(seed), name: `seed ${String(seed)}` }, seeded(seed + 20_000)),
    );
    expect(outcomes.filter((one) => one !== null).length).toBeGreaterThan(0);
    expect(faults(outcomes)).toEqual([]);
  });

  it('changes its own row alone in every golden layout', () => {
    const outcomes = LAYOUT_CASES.flatMap((layout, index) =>
      Array.from({ length: PER_CASE }, (_, at) => outcomeOf(layout, seeded(index + 1 + at * 1000))),
    );
    expect(outcomes.filter((one) => one !== null).length).toBeGreaterThan(LAYOUT_CASES.length / 2);
    expect(faults(outcomes)).toEqual([]);
  });
});
