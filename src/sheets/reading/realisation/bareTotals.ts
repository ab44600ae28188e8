// Months or quarters that no heading calls totals, beside a total headed so: where they rise to it and do not add up to it,
// they are totals themselves. Changes what the columns are taken for; reads no cell.
import { ONE, type Amount } from '../../../domain/amount';
import { groupedBy } from '../../../domain/groupedBy';
import { PERIODS } from '../../../domain/period';
import { rowTag } from '../keys/rowTag';
import { holdDraft, type IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import { SLOTS } from '../headers/slots';
import type { DraftYear } from './readRealisations';
import type { SlotDatum } from './readSlots';

export interface YearOfDraft {
  readonly draft: IndicatorDraft;
  readonly year: DraftYear;
}

type Kind = 'running' | 'own';
interface Own {
  readonly last: number;
  readonly amount: Amount;
}

/** The years with such columns read as totals, where all rows of a table that tell agree; else the rows are asked about. */
export function withBareTotals(years: readonly YearOfDraft[], log: Findings): readonly YearOfDraft[] {
  const known = new Map<IndicatorDraft, YearOfDraft>();
  const summed = years.filter(
    ({ draft, year }) => year.shape.hasBoth && draft.method === 'Akumulasi' && draft.realisations.length > 0,
  );
  for (const [table, rows] of groupedBy(summed, ({ draft }) => draft.realisations[0]?.table)) {
    if (table === undefined || table.isHeadedOwn === true) continue;
    const told = rows.map((row) => ({ row, kind: kindOf(row.year.data) }));
    const running = told.filter(({ kind }) => kind === 'running');
    if (running.length === 0) continue;
    const isProven = told.every(({ kind }) => kind !== 'own') && running.length * 2 > told.length;
    if (isProven) report(table, log);
    for (const { row } of isProven ? told : running)
      if (isProven || ask(table, row.draft, log)) known.set(row.draft, asTotals(row));
  }
  return known.size === 0 ? years : years.map((one) => known.get(one.draft) ?? one);
}

/** Rising to a stated total that is the last of them, or adding up to it; null where neither is certain. */
function kindOf(data: readonly SlotDatum[]): Kind | null {
  const own = ownFigures(data);
  if (own.length < 2) return null;
  const sums: Amount[] = [0n];
  for (const { amount } of own) sums.push((sums.at(-1) ?? 0n) + amount);
  const kinds = new Set<Kind>();
  for (const { slot, datum } of data) {
    if (!slot.isRunning || datum.kind !== 'amount') continue;
    const at = own.findIndex(({ last }) => last === slot.last);
    const end = own[at];
    if (end === undefined || at === 0) continue;
    const isLast = isNear(end.amount, datum.amount);
    if (isNear(sums[at + 1] ?? 0n, datum.amount) !== isLast) kinds.add(isLast ? 'running' : 'own');
  }
  const [only = null] = kinds;
  if (kinds.size !== 1) return kinds.size === 0 ? null : 'own';
  return only === 'running' && falls(own) ? null : only;
}

/** One a month's end, by the month; the shortest stretch goes first. */
function ownFigures(data: readonly SlotDatum[]): readonly Own[] {
  const byEnd: ({ readonly first: number; readonly amount: Amount } | undefined)[] = [];
  for (const { slot, datum } of data) {
    if (slot.isRunning || datum.kind !== 'amount' || slot.first < (byEnd[slot.last]?.first ?? 0)) continue;
    byEnd[slot.last] = { first: slot.first, amount: datum.amount };
  }
  return byEnd.flatMap((one, last) => (one === undefined ? [] : [{ last, amount: one.amount }]));
}

const isNear = (a: Amount, b: Amount): boolean => (a > b ? a - b : b - a) <= ONE;

const falls = (own: readonly Own[]): boolean =>
  own.some(({ amount }, at) => at > 0 && amount < (own[at - 1]?.amount ?? 0n));

function asTotals({ draft, year }: YearOfDraft): YearOfDraft {
  const data = year.data.map((one): SlotDatum => {
    const slot = one.slot.isRunning
      ? one.slot
      : SLOTS.find(({ isRunning, last }) => isRunning && last === one.slot.last);
    return { ...one, slot: slot ?? one.slot };
  });
  const shape = { ...year.shape, isRunning: true, isMixed: false };
  return { draft, year: { ...year, data, shape } };
}

/** The own columns of a table by their headings. */
const headingsOf = ({ columns }: FoundTable): readonly string[] =>
  SLOTS.filter(({ heading, isRunning }) => !isRunning && columns.has(heading)).map(({ heading }) => heading);

function report(table: FoundTable, log: Findings): void {
  const headings = headingsOf(table);
  const cell = addressOf(table, table.from, table.columns.get(headings[0] ?? '') ?? 0);
  const found = [headings[0], headings.at(-1)].join(' – ');
  log.issue('PRINTED_DECIDES_RUNNING', 'info', { sheet: table.grid.name, cell }, { found });
}

/** Whether the figures of one row are totals; an open question holds all periods after the first. */
function ask(table: FoundTable, draft: IndicatorDraft, log: Findings): boolean {
  const [source = draft.row] = draft.realisations;
  const headings = headingsOf(table);
  const id = `running:${table.grid.name}!${rowTag(source.table, source.index)}`;
  const answer = log.ask({
    id,
    code: 'RUNNING_UNCLEAR',
    sheet: table.grid.name,
    cell: addressOf(source.table, source.index, table.columns.get(headings[0] ?? '') ?? 0),
    facts: { name: draft.row.name, first: headings[0] ?? '', last: headings.at(-1) ?? '' },
    options: [{ id: 'running' }, { id: 'own' }],
  });
  const after = PERIODS.filter((period) => period !== 'TW I' || headings[0] === 'Januari');
  if (answer === null) holdDraft(draft, 'RUNNING_UNCLEAR', id, log, after);
  return answer === 'running';
}
