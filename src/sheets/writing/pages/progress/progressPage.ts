// `Lembar Kemajuan`: a page for every office and all its staff. What is reached, what remains, what is needed a month, and
// what the year may come to. Names no person and shows no status.
import { ceilToWhole, type Amount } from '../../../../domain/amount';
import type { Evaluation, PositionToDate } from '../../../../domain/evaluation';
import { groupedBy } from '../../../../domain/groupedBy';
import type { Indicator } from '../../../../domain/indicator';
import { paceErrorOf, paceProjection, seasonalProjection } from '../../../../domain/projection';
import { ratioOf, shownPercent, type Ratio } from '../../../../domain/ratio';
import type { Rect } from '../../../grid';
import type { CellInput } from '../../../plan';
import { MARKS, OWN_SHEETS } from '../../ownSheets';
import { amountCell, percentCell } from '../../shownNumber';
import type { Page } from '../page';
import { PageGrid } from '../pageGrid';
import { printedOn, type PrintFacts } from '../printedPage';
import type { LastYear } from './lastYear';
import type { ProgressWording } from './progressWording';

export interface ProgressFacts {
  readonly evaluation: Evaluation;
  readonly lastYear: LastYear;
  readonly wording: ProgressWording;
  readonly print: PrintFacts;
}

const COLUMNS = 8;
/** Together well within the smaller paper, in any font: Excel forgets its breaks where it is told to fit pages. */
const WIDTHS = [22, 142, 84, 84, 48, 60, 76, 76] as const;
/** Characters of a name on a line of its column, and of a sentence on a line of the page. */
const NAME_LENGTH = 28;
const SENTENCE_LENGTH = 115;
const LINE_HEIGHT = 17;
const TEXT_HEIGHT = 12;
/** Of an office; the others are told as a number, their sums are in. */
const MOST_ROWS = 30;
/** Of a workbook; more would be a book and not a page for the wall. */
const MOST_OFFICES = 120;
const BAR = 10;

const QUIET = { fontSize: 9, color: '5B6B70' } as const;
const HEAD = {
  bold: true,
  fontSize: 9,
  wrap: true,
  fill: 'E3F1F3',
  color: '0B3C44',
  horizontal: 'Center',
  vertical: 'Center',
} as const;
const THIN = { color: 'B8C4C8', weight: 'Thin' } as const;
const GRID = ['top', 'bottom', 'left', 'right', 'insideHorizontal', 'insideVertical'] as const;

interface ProgressRow {
  readonly indicator: Indicator;
  readonly position: PositionToDate;
  readonly target: Amount;
}

const across = (row: number, left = 1, columns: number = COLUMNS, rows = 1): Rect => ({
  top: row,
  left,
  rows,
  columns,
});

/** The pages of all offices with money to collect; null where none has a position yet. */
export function progressPage(facts: ProgressFacts): Page | null {
  const offices = officesOf(facts.evaluation).slice(0, MOST_OFFICES);
  if (offices.length === 0) return null;
  const grid = new PageGrid(COLUMNS);
  const breaks: number[] = [];
  grid.put(1, 1, [OWN_SHEETS.progress]);
  grid.look(across(1), QUIET);
  let row = 2;
  for (const rows of offices) {
    if (row > 2) breaks.push(row);
    row = officePage(grid, facts, rows, row) + 2;
  }
  const bottom = row - 2;
  return {
    name: OWN_SHEETS.progress,
    mark: MARKS.progress,
    ...grid.content(bottom),
    widths: WIDTHS,
    charts: [],
    setup: printedOn(facts.print, {
      isLandscape: true,
      area: across(1, 1, COLUMNS, bottom),
      wide: null,
      tall: null,
      titleRows: null,
      breaks,
      margins: { top: 36, bottom: 40, left: 22, right: 22, footer: 18 },
    }),
  };
}

/** Accumulating rupiah rows with a yearly target, by office, in the workbook's order. */
function officesOf({ indicators, positions }: Evaluation): readonly (readonly ProgressRow[])[] {
  const known = new Map(positions.map((position) => [position.indicatorId, position]));
  const rows = indicators.flatMap(({ indicator, periods }): ProgressRow[] => {
    const position = known.get(indicator.id);
    const { target } = periods.Tahun;
    return position === undefined || !indicator.isRupiah || target?.kind !== 'amount'
      ? []
      : [{ indicator, position, target: target.amount }];
  });
  return [...groupedBy(rows, ({ indicator }) => indicator.opd).values()];
}

/** One office from `top` on. Returns its last row. */
function officePage(grid: PageGrid, facts: ProgressFacts, rows: readonly ProgressRow[], top: number): number {
  const { wording } = facts;
  const [first] = rows;
  const office =
    first === undefined ? '' : first.indicator.office === '' ? first.indicator.opd : first.indicator.office;
  grid.put(top, 1, [office]);
  grid.look(across(top), { bold: true, fontSize: 16, color: '0B3C44' });
  grid.height(top, 26);
  grid.put(top + 1, 1, [first === undefined ? '' : wording.position(first.position.month)]);
  grid.look(across(top + 1), QUIET);
  const head = top + 3;
  grid.put(head, 1, wording.headings);
  grid.look(across(head), HEAD);
  grid.height(head, 34);
  const shown = rows.slice(0, MOST_ROWS);
  const lines = shown.map((row, at) => rowCells(at + 1, row));
  const rest = rows.length - shown.length;
  const all = [...lines, ...(rest === 0 ? [] : [['', wording.more(rest)]]), sumCells(wording.total, rows)];
  all.forEach((cells, at) => {
    grid.put(head + 1 + at, 1, cells);
  });
  const body = across(head + 1, 1, COLUMNS, all.length);
  for (let row = body.top; row < body.top + body.rows; row += 1)
    grid.height(row, LINE_HEIGHT + TEXT_HEIGHT * (Math.ceil(grid.text(row, 2).length / NAME_LENGTH) - 1));
  grid.look(body, { vertical: 'Center', numberFormat: '#,##0', fontSize: 9 });
  grid.look({ ...body, left: 2, columns: 1 }, { wrap: true });
  grid.look({ ...body, columns: 1 }, { horizontal: 'Center' });
  grid.look({ ...body, left: 5, columns: 1 }, { horizontal: 'Center', numberFormat: '0.00%' });
  grid.look({ ...body, left: 6, columns: 1 }, { horizontal: 'Left', color: '0F6C7A', fontSize: 7 });
  grid.look(across(head + all.length), { bold: true });
  grid.border({ rect: { ...body, top: head, rows: body.rows + 1 }, edges: GRID, line: THIN });
  return sentences(grid, facts, rows, head + all.length + 2);
}

type Content = Exclude<CellInput, null>;

function rowCells(number: number, { indicator, position, target }: ProgressRow): readonly Content[] {
  const { realisation, shareOfYear, remainingToYear, neededPerMonth } = position;
  return [
    number,
    indicator.name,
    amountCell(target) ?? '',
    amountCell(realisation) ?? '',
    percentCell(shareOfYear) ?? '',
    barOf(shareOfYear),
    amountCell(remainingToYear) ?? '',
    amountCell(neededPerMonth) ?? '',
  ];
}

/** Ten boxes, for eyes that would rather look than read; filled only by whole tenths. */
function barOf(share: Ratio | null): string {
  if (share === null) return '';
  const filled = Math.min(BAR, Number(shownPercent(share) / 10_000_000n));
  return '■'.repeat(filled) + '□'.repeat(BAR - filled);
}

/** Sums over the office; null parts are not known while a row is not. */
interface Sums {
  readonly target: Amount;
  readonly realisation: Amount | null;
  readonly remaining: Amount | null;
  readonly perMonth: Amount | null;
}

function sumsOf(rows: readonly ProgressRow[]): Sums {
  const added = (amounts: readonly (Amount | null)[]): Amount | null =>
    amounts.reduce<Amount | null>((sum, one) => (sum === null || one === null ? null : sum + one), 0n);
  return {
    target: rows.reduce((sum, { target }) => sum + target, 0n),
    realisation: added(rows.map(({ position }) => position.realisation)),
    remaining: added(rows.map(({ position }) => position.remainingToYear)),
    perMonth: added(rows.map(({ position }) => position.neededPerMonth)),
  };
}

const shareOf = (amount: Amount, target: Amount): Ratio | null =>
  target > 0n ? ratioOf(amount, target) : null;

function sumCells(label: string, rows: readonly ProgressRow[]): readonly Content[] {
  const { target, realisation, remaining, perMonth } = sumsOf(rows);
  const share = realisation === null ? null : shareOf(realisation, target);
  return [
    '',
    label,
    amountCell(target) ?? '',
    amountCell(realisation) ?? '',
    percentCell(share) ?? '',
    barOf(share),
    amountCell(remaining) ?? '',
    amountCell(perMonth) ?? '',
  ];
}

function sentences(grid: PageGrid, facts: ProgressFacts, rows: readonly ProgressRow[], top: number): number {
  const { wording, lastYear } = facts;
  const { target, realisation, remaining, perMonth } = sumsOf(rows);
  const month = rows[0]?.position.month ?? '';
  const number = Number(month.slice(5));
  const texts: string[] = [];
  if (realisation === null || remaining === null) texts.push(wording.unknown);
  else {
    texts.push(
      wording.reached({
        realisation,
        share: shareOf(realisation, target),
        remaining,
        perMonth: perMonth === null ? null : ceilToWhole(perMonth),
      }),
    );
    const before = lastYear(
      rows.map(({ indicator }) => indicator),
      number,
    );
    const pace = paceProjection(realisation, number);
    texts.push(
      wording.pace({
        month,
        year: pace,
        share: shareOf(pace, target),
        missed: before === null ? null : paceErrorOf(before.upTo, before.whole, number),
      }),
    );
    const season = before === null ? null : seasonalProjection(realisation, before.upTo, before.whole);
    if (season !== null) texts.push(wording.season({ year: season, share: shareOf(season, target) }));
  }
  texts.push(wording.note);
  texts.forEach((text, at) => {
    const row = top + at;
    grid.put(row, 1, [text]);
    grid.merge(across(row));
    grid.look(across(row), { wrap: true, vertical: 'Top', ...(at === texts.length - 1 ? QUIET : {}) });
    grid.height(row, LINE_HEIGHT * Math.ceil(text.length / SENTENCE_LENGTH) + 2);
  });
  return top + texts.length - 1;
}
