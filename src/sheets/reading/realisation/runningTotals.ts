// Own figures or running totals (`s.d.`): what the headings say, and what the figures suggest where headings say nothing.
// Suggests only; where it is not certain the officer is asked once a sheet.
import { rowTag } from '../keys/rowTag';
import { decimalText } from '../../../domain/amount';
import type { Hold } from '../../../domain/indicator';
import { PERIODS, type Period } from '../../../domain/period';
import { printedKind, type ToldKind } from '../evidence/printedKinds';
import { holdDraft, type IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import { MONTH_NAMES } from '../../monthNames';
import type { Example } from '../../finding';
import { SLOT_HEADINGS } from '../headers/slots';
import { changesOf, fallOften, hardlyFall, stillRows, type Changes } from './hardlyFalling';
import { titledRunning } from './titledRunning';
import {
  areTotalsBySize,
  clearVote,
  falls,
  filledOf,
  hardlyEverFall,
  isStriking,
  LEAST_RISING_ROWS,
  neverFalls,
  voteOf,
} from './totalsEvidence';

/** The first quarter is the same in both readings. */
const AFTER_FIRST: readonly Period[] = PERIODS.filter((period) => period !== 'TW I');

/** Decides for the accumulating rows of one realisation table whether its figures are running totals. */
export function settleRunning(table: FoundTable, drafts: readonly IndicatorDraft[], log: Findings): boolean {
  const rows = drafts.filter((draft) => draft.method === 'Akumulasi');
  const shape = rows[0]?.shape;
  if (shape === undefined) return false;
  if (shape.isRunning) {
    // Corrections make totals fall: the heading decides, unless what the sheet prints of its own denies it.
    const isDenied = !shape.hasBoth && rows.some(falls) && deniesTotals(rows);
    const isMixed = rows.some((draft) => draft.shape.isMixed);
    if (!isMixed && !isDenied) return setRunning(rows, true);
    return ask(table, rows, 'HEADED_RUNNING_BUT_FALLS', log);
  }
  // A percentage beside it is the share of that month alone and says nothing of totals.
  if (rows.every(areHeadedOwn) && !areTotalsBySize(rows)) return false;
  if (shape.grain === 'quarterly') return settleQuarters(table, rows, log);
  if (neverFalls(rows) || areTotalsBySize(rows) || changeLikeTotals(rows))
    return ask(table, rows, 'RUNNING_UNCLEAR', log);
  const running: IndicatorDraft[] = [];
  let own = 0;
  for (const draft of rows) {
    const vote = voteOf(draft);
    if (vote === 'running') running.push(draft);
    else if (vote === 'own') own += 1;
  }
  if (running.length === 0) return contradicts(rows) ? ask(table, rows, 'RUNNING_UNCLEAR', log) : false;
  if (running.length > own) return ask(table, rows, 'RUNNING_UNCLEAR', log);
  // A rising row among others that are not is asked about only where it is hard to explain otherwise.
  for (const draft of running) if (isStriking(draft)) askRow(table, draft, log);
  return false;
}

const deniesTotals = (rows: readonly IndicatorDraft[]): boolean =>
  printedKind(rows)?.kind === 'own' || fallOften(rows);

/** `Bulan Ini` on every report that has figures of the row. */
const areHeadedOwn = ({ realisations }: IndicatorDraft): boolean =>
  realisations.length > 0 && realisations.every(({ table }) => table.isHeadedOwn === true);

function changeLikeTotals(rows: readonly IndicatorDraft[]): boolean {
  const changes = changesOf(rows);
  return mayBeCorrected(rows, changes) || stayLikeTotals(rows, changes);
}

/** They hardly fall, and their sums are in most rows no nearer to the targets than their last figures. */
const mayBeCorrected = (rows: readonly IndicatorDraft[], changes: Changes): boolean =>
  hardlyFall(changes) && rows.filter((draft) => clearVote(draft) === 'own').length * 2 <= rows.length;

/** Figures stay as totals do, and of several such rows the sums are not what clearly meets the targets. */
const stayLikeTotals = (rows: readonly IndicatorDraft[], changes: Changes): boolean =>
  stillRows(rows, changes).filter((draft) => clearVote(draft) !== 'own').length >= LEAST_RISING_ROWS;

/**
 * Quarters without a word that says which they are: own figures when they fall in more than a few rows, or when only their sum
 * comes near the target; one filled quarter is both.
 */
function settleQuarters(table: FoundTable, rows: readonly IndicatorDraft[], log: Findings): boolean {
  if (rows.some(falls))
    return contradicts(rows) || hardlyEverFall(rows)
      ? ask(table, rows, 'RUNNING_UNCLEAR', log, AFTER_FIRST)
      : false;
  const several = rows.filter((draft) => filledOf(draft).count > 1);
  const isOwn = several.length > 0 && several.every((draft) => clearVote(draft) === 'own');
  const isSettled = several.length === 0 || (isOwn && !contradicts(rows));
  return isSettled ? false : ask(table, rows, 'RUNNING_UNCLEAR', log, AFTER_FIRST);
}

/** What the sheet prints needs totals where all else speaks for own figures. */
const contradicts = (rows: readonly IndicatorDraft[]): boolean => printedKind(rows)?.kind === 'running';

function setRunning(rows: readonly IndicatorDraft[], isRunning: boolean): boolean {
  for (const draft of rows) draft.running = isRunning;
  return isRunning;
}

const OPTIONS = [{ id: 'running' }, { id: 'own' }] as const;

const MOST_EXAMPLES = 2;

/** What the first rows would have reached by their last figure. */
function examplesOf(rows: readonly IndicatorDraft[], answer: 'running' | 'own'): readonly Example[] {
  return rows
    .filter((draft) => filledOf(draft).count > 1)
    .slice(0, MOST_EXAMPLES)
    .map(({ row, months }) => {
      const amounts = months.flatMap((datum) => (datum.kind === 'amount' ? [datum.amount] : []));
      const sum = amounts.reduce((total, amount) => total + amount, 0n);
      return { name: row.name, amount: decimalText(answer === 'running' ? (amounts.at(-1) ?? 0n) : sum) };
    });
}

/** The first and the last column of figures; where each stands on a sheet of its own, the months that they are of. */
function stretchOf(
  headings: readonly string[],
  rows: readonly IndicatorDraft[],
): { readonly first: string; readonly last: string } {
  const [first = ''] = headings;
  if (headings.length > 1) return { first, last: headings.at(-1) ?? '' };
  const filled = MONTH_NAMES.filter((_, month) =>
    rows.some(({ months }) => months[month]?.kind === 'amount'),
  );
  return { first: filled[0] ?? first, last: filled.at(-1) ?? first };
}

function ask(
  table: FoundTable,
  rows: readonly IndicatorDraft[],
  code: string,
  log: Findings,
  periods: Hold['periods'] = 'all',
): boolean {
  const told = toldKind(code, rows);
  if (told !== null) return reportTold(told, table, rows, log);
  const titled = code === 'RUNNING_UNCLEAR' && mayBeTotals(rows) ? titledRunning(table) : null;
  if (titled !== null) {
    log.issue('TITLE_DECIDES_RUNNING', 'info', { sheet: table.grid.name, cell: titled });
    return setRunning(rows, true);
  }
  const id = `running:${table.grid.name}`;
  const headings = SLOT_HEADINGS.filter((heading) => table.columns.has(heading));
  const answer = log.ask({
    id,
    code,
    sheet: table.grid.name,
    cell: addressOf(table, table.from, table.columns.get(headings[0] ?? '') ?? 0),
    facts: { name: rows[0]?.row.name ?? '', ...stretchOf(headings, rows) },
    options: OPTIONS.map((option) => ({ ...option, examples: examplesOf(rows, option.id) })),
  });
  if (answer === null) for (const draft of rows) holdDraft(draft, code, id, log, periods);
  return setRunning(rows, answer === 'running');
}

/** No row falls, and none comes to its target only as a sum. */
const mayBeTotals = (rows: readonly IndicatorDraft[]): boolean =>
  !rows.some((draft) => falls(draft) || clearVote(draft) === 'own');

/** What the sheet prints, where it does not speak against headings or against figures that fall. */
function toldKind(code: string, rows: readonly IndicatorDraft[]): ToldKind | null {
  const told = printedKind(rows);
  const isHeaded = code === 'HEADED_RUNNING_BUT_FALLS';
  const isDenied = told?.kind === 'own' ? isHeaded : !isHeaded && rows.some(falls);
  return isDenied ? null : told;
}

function reportTold(
  { kind, sheet, cell }: ToldKind,
  table: FoundTable,
  rows: readonly IndicatorDraft[],
  log: Findings,
): boolean {
  const headings = SLOT_HEADINGS.filter((heading) => table.columns.has(heading));
  const found = [headings[0], headings.at(-1)].join(' – ');
  const code = kind === 'running' ? 'PRINTED_DECIDES_RUNNING' : 'PRINTED_DECIDES_OWN';
  log.issue(code, 'info', { sheet, cell }, { found });
  return setRunning(rows, kind === 'running');
}

function askRow(table: FoundTable, draft: IndicatorDraft, log: Findings): void {
  const [source] = draft.realisations;
  const { table: own, index } = source ?? draft.row;
  const id = `running:${table.grid.name}!${rowTag(own, index)}`;
  const january = table.columns.get('Januari') ?? 0;
  const answer = log.ask({
    id,
    code: 'RUNNING_UNCLEAR',
    sheet: table.grid.name,
    cell: source === undefined ? null : addressOf(table, source.index, january),
    facts: { name: draft.row.name, first: MONTH_NAMES[0], last: MONTH_NAMES[11] },
    options: OPTIONS,
  });
  if (answer === null) holdDraft(draft, 'RUNNING_UNCLEAR', id, log);
  draft.running = answer === 'running';
}
