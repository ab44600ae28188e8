// Own figures or running totals (`s.d.`): what the headings say, and what the figures suggest where headings say nothing.
// Suggests only; where it is not certain the officer is asked once a sheet.
import { rowTag } from '../keys/rowTag';
import { decimalText } from '../../../domain/amount';
import type { Hold } from '../../../domain/indicator';
import { PERIODS, type Period } from '../../../domain/period';
import { printedKind, type ToldKind } from '../evidence/printedKinds';
import { annualAmount, holdDraft, type IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import { MONTH_NAMES } from '../../monthNames';
import type { Example } from '../../finding';
import { SLOT_HEADINGS } from '../headers/slots';
import { changesOf, fallOften, hardlyFall, stillRows, type Changes } from './hardlyFalling';
import { titledRunning } from './titledRunning';

type Vote = 'running' | 'own' | 'none';
/** A factor of about two between the readings' distances from what is expected. */
const CLEARLY = 0.7;
/** So many different figures in so many rows that none of them falls by chance. */
const LEAST_RISES = 5;
const LEAST_RISING_ROWS = 2;
/** The first quarter is the same in both readings. */
const AFTER_FIRST: readonly Period[] = PERIODS.filter((period) => period !== 'TW I');

/** How one row looks: rising throughout and near its target at the end, or adding up to it. */
function voteOf(draft: IndicatorDraft): Vote {
  let rises = 0;
  let count = 0;
  let sum = 0n;
  let before = 0n;
  let lastMonth = 0;
  for (let month = 0; month < draft.months.length; month += 1) {
    const datum = draft.months[month];
    if (datum?.kind !== 'amount') continue;
    if (count > 0 && datum.amount < before) return 'own';
    if (count > 0 && datum.amount > before) rises += 1;
    count += 1;
    sum += datum.amount;
    before = datum.amount;
    lastMonth = month;
  }
  if (count < 3 || before <= 0n) return 'none';
  if (rises < 2) return 'own';
  const annual = annualAmount(draft.plan);
  if (annual === null || annual <= 0n) return rises >= 4 ? 'running' : 'none';
  const expected = (Number(annual) * (lastMonth + 1)) / 12;
  const summed = Number(sum) / expected;
  const final = Number(before) / expected;
  return summed > 1.8 && final > 0.2 && Math.abs(Math.log(final)) < Math.abs(Math.log(summed))
    ? 'running'
    : 'own';
}

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

/** Figures that come to their targets only as totals, in most of the rows that tell. */
function areTotalsBySize(rows: readonly IndicatorDraft[]): boolean {
  let told = 0;
  let totals = 0;
  for (const draft of rows) {
    const filled = filledOf(draft);
    if (filled.count <= 2) continue;
    told += 1;
    if (clearVote(draft, filled) === 'running' && endsNear(draft, filled)) totals += 1;
  }
  return totals * 2 > told;
}

/** Its last figure is of the size of its target; another unit is another question. */
function endsNear(draft: IndicatorDraft, { last }: Filled): boolean {
  const annual = annualAmount(draft.plan);
  return annual !== null && last * 30 > Number(annual) && last < Number(annual) * 30;
}

/** Months that rise in every row and never fall: own figures hardly do that, unless their sums clearly meet the targets. */
function neverFalls(rows: readonly IndicatorDraft[]): boolean {
  if (rows.some(falls)) return false;
  const rising = rows.filter((draft) => differentFigures(draft) >= LEAST_RISES);
  return rising.length >= LEAST_RISING_ROWS && !rising.every((draft) => clearVote(draft) === 'own');
}

/**
 * Quarters without a word that says which they are: own figures when one ever falls or when only their sum comes near the
 * target; one filled quarter is both.
 */
function settleQuarters(table: FoundTable, rows: readonly IndicatorDraft[], log: Findings): boolean {
  if (rows.some(falls))
    return contradicts(rows) ? ask(table, rows, 'RUNNING_UNCLEAR', log, AFTER_FIRST) : false;
  const several = rows.filter((draft) => filledOf(draft).count > 1);
  const isOwn = several.length > 0 && several.every((draft) => clearVote(draft) === 'own');
  const isSettled = several.length === 0 || (isOwn && !contradicts(rows));
  return isSettled ? false : ask(table, rows, 'RUNNING_UNCLEAR', log, AFTER_FIRST);
}

/** What the sheet prints needs totals where all else speaks for own figures. */
const contradicts = (rows: readonly IndicatorDraft[]): boolean => printedKind(rows)?.kind === 'running';

/** How many figures of a row are not 0, what they come to, the last of them. */
interface Filled {
  readonly count: number;
  readonly sum: number;
  readonly last: number;
}

/** Without a list of them: a long sheet has a million. */
function filledOf({ months }: IndicatorDraft): Filled {
  let count = 0;
  let sum = 0;
  let last = 0;
  for (const datum of months) {
    if (datum.kind !== 'amount' || datum.amount === 0n) continue;
    count += 1;
    last = Number(datum.amount);
    sum += last;
  }
  return { count, sum, last };
}

function differentFigures({ months }: IndicatorDraft): number {
  const figures = months.flatMap((datum) => (datum.kind === 'amount' ? [datum.amount] : []));
  return new Set(figures.filter((amount) => amount !== 0n)).size;
}

/** Which reading comes clearly nearer to the share of the target that so many months would bring. */
function clearVote(draft: IndicatorDraft, filled: Filled = filledOf(draft)): Vote {
  const annual = annualAmount(draft.plan);
  if (annual === null || annual <= 0n) return 'none';
  const last = draft.months.findLastIndex(({ kind }) => kind === 'amount');
  const expected = (Number(annual) * (last + 1)) / 12;
  const summed = Math.abs(Math.log(filled.sum / expected));
  const final = Math.abs(Math.log(filled.last / expected));
  if (summed + CLEARLY < final) return 'own';
  return final + CLEARLY < summed ? 'running' : 'none';
}

function falls(draft: IndicatorDraft): boolean {
  let before: bigint | null = null;
  for (const datum of draft.months) {
    if (datum.kind !== 'amount') continue;
    if (before !== null && datum.amount < before) return true;
    before = datum.amount;
  }
  return false;
}

function isStriking(draft: IndicatorDraft): boolean {
  const amounts = draft.months.flatMap((datum) => (datum.kind === 'amount' ? [Number(datum.amount)] : []));
  const annual = annualAmount(draft.plan);
  const last = amounts.at(-1) ?? 0;
  if (amounts.length < 6 || annual === null) return false;
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  return sum > 2 * Number(annual) && last > 0.4 * Number(annual) && last < 1.5 * Number(annual);
}

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
