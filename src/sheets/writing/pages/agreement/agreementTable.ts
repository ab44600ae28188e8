// The annex of an agreement: mission by mission the objectives, indicators, units and targets with their stages.
import type { IndicatorResult } from '../../../../domain/evaluation';
import { groupedBy } from '../../../../domain/groupedBy';
import type { TargetValue } from '../../../../domain/indicator';
import { QUARTER_PERIODS, type Basis } from '../../../../domain/period';
import { decimalText, ONE, type Amount } from '../../../../domain/amount';
import type { Rect } from '../../../grid';
import type { CellInput } from '../../../plan';
import { amountCell } from '../../shownNumber';
import type { PageGrid } from '../pageGrid';
import { BLACK, GRID, rectOf } from '../pageText';
import type { AgreementWording } from './agreementWording';

type Content = Exclude<CellInput, null>;

export const COLUMNS = 9;
export const WIDTHS = [18, 92, 112, 44, 68, 62, 62, 62, 62] as const;
const FONT = 8;
const LINE_HEIGHT = 11;
/** Characters on a line of the objective's and of the name's column. */
const TEXT_LENGTH = 19;
const NAME_LENGTH = 23;
/** Of an office; the others are told as a number. */
const MOST_ROWS = 120;
export const HEAD = {
  bold: true,
  fontSize: FONT,
  wrap: true,
  fill: 'E8EEF0',
  horizontal: 'Center',
  vertical: 'Center',
} as const;

const WHOLE = '#,##0';

export const isWhole = (amount: Amount): boolean => amount % ONE === 0n;

/** A target as it was set: a figure, a range, a word. */
export function targetCell(target: TargetValue): Content {
  switch (target.kind) {
    case 'amount':
      return amountCell(target.amount) ?? '';
    case 'range':
      return `${decimalText(target.lower)}–${decimalText(target.upper)}`.replaceAll('.', ',');
    case 'word':
      return target.word;
  }
}

export const targetFormat = (target: TargetValue | null, isRupiah: boolean): string =>
  target?.kind !== 'amount' || isWhole(target.amount) ? WHOLE : isRupiah ? '#,##0.00' : '#,##0.00####';

/** The table. Returns the row below. */
export function targetTable(
  grid: PageGrid,
  rows: readonly IndicatorResult[],
  basis: Basis,
  wording: AgreementWording,
  head: number,
): number {
  grid.put(head, 1, wording.headings(basis));
  grid.look(rectOf(head, 1, COLUMNS), HEAD);
  grid.height(head, 30);
  const shown = rows.slice(0, MOST_ROWS);
  const body = { top: head + 1, first: 1 };
  bodyLooks(grid, rectOf(head + 1, 1, COLUMNS, tableRows(shown, rows.length)));
  for (const [mission, own] of groupedBy(shown, ({ indicator }) => (indicator.mission ?? '').trim())) {
    grid.put(body.top, 1, [wording.mission(mission === '' ? null : mission)]);
    grid.merge(rectOf(body.top, 1, COLUMNS));
    grid.look(rectOf(body.top, 1, COLUMNS), { bold: true, wrap: true, horizontal: 'Left' });
    body.top += 1;
    for (const result of own) {
      indicatorLine(grid, result, wording, body.top, body.first);
      body.top += 1;
      body.first += 1;
    }
  }
  if (rows.length > shown.length) {
    grid.put(body.top, 1, [wording.more(rows.length - shown.length)]);
    grid.merge(rectOf(body.top, 1, COLUMNS));
    grid.look(rectOf(body.top, 1, COLUMNS), { horizontal: 'Left' });
    body.top += 1;
  }
  grid.border({ rect: rectOf(head, 1, COLUMNS, body.top - head), edges: GRID, line: BLACK });
  return body.top;
}

/** For all rows at once: a look of their own is only for what differs. */
function bodyLooks(grid: PageGrid, body: Rect): void {
  grid.look(body, { fontSize: FONT, vertical: 'Center' });
  grid.look({ ...body, columns: 1 }, { horizontal: 'Center' });
  grid.look({ ...body, left: 2, columns: 3 }, { wrap: true });
  grid.look({ ...body, left: 5, columns: 5 }, { horizontal: 'Right', numberFormat: WHOLE });
}

const tableRows = (shown: readonly IndicatorResult[], all: number): number =>
  shown.length +
  new Set(shown.map(({ indicator }) => (indicator.mission ?? '').trim())).size +
  (all > shown.length ? 1 : 0);

function indicatorLine(
  grid: PageGrid,
  { indicator, periods }: IndicatorResult,
  wording: AgreementWording,
  row: number,
  number: number,
): void {
  const isOpen = indicator.holds.length > 0 || periods.Tahun.status === 'Perlu Keputusan';
  const targets = [periods.Tahun, ...QUARTER_PERIODS.map((period) => periods[period])].map(
    ({ target }) => target,
  );
  const missing = isOpen ? wording.open : wording.notMeasured;
  const objective = (indicator.objective ?? '').trim();
  grid.put(row, 1, [
    number,
    objective === '' ? wording.noObjective : objective,
    indicator.name,
    indicator.unit,
    ...targets.map((target) => (target === null ? missing : targetCell(target))),
  ]);
  targets.forEach((target, at) => {
    const numberFormat = targetFormat(target, indicator.isRupiah);
    const rect = rectOf(row, 5 + at, 1);
    if (target?.kind !== 'amount') grid.look(rect, { horizontal: 'Center', wrap: true });
    else if (numberFormat !== WHOLE) grid.look(rect, { numberFormat });
  });
  const lines = Math.max(
    Math.ceil(objective.length / TEXT_LENGTH),
    Math.ceil(indicator.name.length / NAME_LENGTH),
    1,
  );
  grid.height(row, LINE_HEIGHT * lines + 5);
}
