// `Ambang Triwulan`: the cumulative share and the threshold of each quarter, with the presets where it sets none. A cell
// that cannot be read is a question: the preset is never taken in silence.
import { decimalText, HUNDRED_PERCENT, ONE, type Amount } from '../../../domain/amount';
import type { FourQuarters } from '../../../domain/indicator';
import type { Quarter } from '../../../domain/period';
import { chosen, PERIOD_WORDS } from '../cells/choices';
import { FigureColumn, percentFigures } from '../cells/figureColumn';
import type { Findings } from '../findings';
import type { FoundTable } from '../headers/foundTable';
import { filledRows, type TableRow } from '../headers/tableRows';

export interface Schedule {
  readonly shares: FourQuarters<Amount>;
  readonly thresholds: FourQuarters<Amount | null>;
  /** Questions about shares, with the quarter whose end they stand for. */
  readonly openShares: readonly { readonly questionId: string; readonly quarter: Quarter }[];
  /** Questions about thresholds. */
  readonly openThresholds: readonly string[];
}

const PRESET_SHARES: FourQuarters<Amount> = [15n * ONE, 40n * ONE, 75n * ONE, HUNDRED_PERCENT];
const SHARE = 'Target Kumulatif (%)';
const THRESHOLD = 'Ambang Capaian (%)';
const QUARTERS: Readonly<Record<string, Quarter>> = { 'TW I': 0, 'TW II': 1, 'TW III': 2, 'TW IV': 3 };

export function readSchedule(table: FoundTable | null, log: Findings): Schedule {
  const shares: Amount[] = [...PRESET_SHARES];
  const thresholds: (Amount | null)[] = [null, null, null, null];
  const openShares: { questionId: string; quarter: Quarter }[] = [];
  const openThresholds: string[] = [];
  const rows = table === null ? [] : filledRows(table);
  const readShares = figuresUnder(table, rows, SHARE, log);
  const readThresholds = figuresUnder(table, rows, THRESHOLD, log);
  rows.forEach((row, i) => {
    const period = chosen(PERIOD_WORDS, row.value('Periode'));
    const quarter = period === null ? undefined : QUARTERS[period];
    if (period === null)
      log.issue('UNKNOWN_PERIOD', 'warning', row.at('Periode'), { found: row.text('Periode') });
    if (period === null || quarter === undefined) return;
    const share = readShares[i] ?? null;
    if (share !== null) shares[quarter] = share;
    else {
      const questionId = askPreset(row, SHARE, period, PRESET_SHARES[quarter], log);
      if (questionId !== null) openShares.push({ questionId, quarter });
    }
    thresholds[quarter] = readThresholds[i] ?? null;
    if (thresholds[quarter] !== null) return;
    const questionId = askPreset(row, THRESHOLD, period, HUNDRED_PERCENT, log);
    if (questionId !== null) openThresholds.push(questionId);
  });
  const falls = shares.some((share, i) => i > 0 && share < (shares[i - 1] ?? 0n));
  if (falls) log.issue('SCHEDULE_FALLS', 'warning', { sheet: table?.grid.name ?? null });
  return {
    shares: [shares[0] ?? 0n, shares[1] ?? 0n, shares[2] ?? 0n, shares[3] ?? 0n],
    thresholds: [thresholds[0] ?? null, thresholds[1] ?? null, thresholds[2] ?? null, thresholds[3] ?? null],
    openShares,
    openThresholds,
  };
}

/** The percentages of a column, row by row; null where there is none, none can be read, or it is negative. */
function figuresUnder(
  table: FoundTable | null,
  rows: readonly TableRow[],
  heading: string,
  log: Findings,
): readonly (Amount | null)[] {
  const column = table?.columns.get(heading);
  if (table === null || column === undefined) return [];
  const figures = percentFigures(
    new FigureColumn(table, column, heading, log, true),
    rows.map((row) => row.index),
  );
  return figures.map((figure) => (figure !== null && figure >= 0n ? figure : null));
}

/** Asks whether the preset stands for a filled cell that cannot be read; the question's id while it is open. */
function askPreset(
  row: TableRow,
  heading: string,
  period: string,
  preset: Amount,
  log: Findings,
): string | null {
  const found = row.written(heading);
  if (found === '') return null;
  const id = `schedule:${row.table.grid.name}!${heading} ${period}`;
  const answer = log.ask({
    id,
    code: 'SCHEDULE_UNREADABLE',
    ...row.at(heading),
    facts: { heading, period, found },
    options: [{ id: 'standar', facts: { preset: decimalText(preset) } }],
  });
  return answer === null ? id : null;
}
