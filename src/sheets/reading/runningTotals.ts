// Own figures or running totals (`s.d.`): what the headings say, and what the figures suggest where headings say nothing.
// Suggests only; where it is not certain the officer is asked once a sheet.
import { annualAmount, holdDraft, type IndicatorDraft } from './draft';
import type { Findings } from './findings';
import { addressOf, type FoundTable } from './foundTable';
import { MONTH_NAMES } from '../monthNames';

type Vote = 'running' | 'own' | 'none';

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

/** Decides for the accumulating rows of one realisation table whether its months are running totals. */
export function settleRunning(table: FoundTable, drafts: readonly IndicatorDraft[], log: Findings): boolean {
  const months = MONTH_NAMES.filter((month) => table.columns.has(month));
  const headed = months.filter((month) => table.runningHeadings.has(month)).length;
  const rows = drafts.filter((draft) => draft.method === 'Akumulasi');
  const votes = rows.map((draft) => ({ draft, vote: voteOf(draft) }));
  const running = votes.filter((entry) => entry.vote === 'running');
  const own = votes.filter((entry) => entry.vote === 'own');
  if (headed > 0) {
    const isMixed = headed < months.length;
    const isDoubtful =
      isMixed || (own.length > 0 && own.filter(({ draft }) => falls(draft)).length * 2 > votes.length);
    if (!isDoubtful) return setRunning(rows, true);
    return ask(table, rows, rows, 'HEADED_RUNNING_BUT_FALLS', log);
  }
  if (running.length === 0) return false;
  const isBlock = running.length > own.length;
  if (isBlock) return ask(table, rows, rows, 'RUNNING_UNCLEAR', log);
  // A rising row among others that are not is asked about only where it is hard to explain otherwise.
  for (const { draft } of running) if (isStriking(draft)) askRow(table, draft, log);
  return false;
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

function ask(
  table: FoundTable,
  rows: readonly IndicatorDraft[],
  held: readonly IndicatorDraft[],
  code: string,
  log: Findings,
): boolean {
  const id = `running:${table.grid.name}`;
  const example = rows[0];
  const months = MONTH_NAMES.filter((month) => table.columns.has(month));
  const answer = log.ask({
    id,
    code,
    sheet: table.grid.name,
    cell: addressOf(table, table.from, table.columns.get(months[0] ?? '') ?? 0),
    facts: { name: example?.row.name ?? '', first: months[0] ?? '', last: months.at(-1) ?? '' },
    options: OPTIONS,
  });
  if (answer === null) for (const draft of held) holdDraft(draft, code, id, log);
  return setRunning(rows, answer === 'running');
}

function askRow(table: FoundTable, draft: IndicatorDraft, log: Findings): void {
  const [source] = draft.realisations;
  const id = `running:${table.grid.name}!${source?.row ?? draft.row.row}`;
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
