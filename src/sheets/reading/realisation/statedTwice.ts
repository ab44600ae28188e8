// A recapitulation beside the targets and the sheets of single months or quarters that it repeats: what both state alike is
// counted once and proves how the sheets are meant; where a cell differs, its row and periods are asked about.
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import {
  SLOT_HEADINGS,
  SLOTS,
  THIS_MONTH,
  THIS_QUARTER,
  THIS_SEMESTER,
  UP_TO_MONTH,
  type Slot,
} from '../headers/slots';
import { nameKey } from '../keys/nameKey';
import { isTitledOtherYear } from '../titleYear';
import { monthOf } from '../../../domain/calendar';
import { mayBeOwn, ownHeading } from './reportSpan';
import {
  compareRow,
  figureRows,
  joinedRows,
  rowNames,
  toldSlots,
  totalsOf,
  type FigureCell,
  type FigureRows,
  type Reading,
  type RowComparison,
} from './statedFigures';

const CODE = 'REALISATION_APART';
const READINGS: readonly Reading[] = ['own', 'up-to'];
const MOST_CELLS = 4;
const OWN_HEADINGS = [
  ['Realisasi TW', THIS_QUARTER],
  ['Realisasi Semester', THIS_SEMESTER],
] as const;
const QUARTER_ENDS = [3, 6, 9, 12];

/** Whose figures count: those of the recapitulation or those of the reports. */
type Side = 'beside' | 'apart';

export interface StatedSources {
  readonly targets: readonly FoundTable[];
  readonly realisations: readonly FoundTable[];
  readonly year: number;
  readonly log: Findings;
}

/** The tables of realisation with the rows marked that repeat another one's. */
export function settleStatedTwice({
  targets,
  realisations,
  year,
  log,
}: StatedSources): readonly FoundTable[] {
  const settled = new Map<FoundTable, FoundTable>();
  const isFree = (table: FoundTable): boolean => !settled.has(table) && isPlain(table, year);
  for (const recap of realisations) {
    if (!isFree(recap) || !isBesideTargets(recap, targets)) continue;
    const reports = realisations.filter(
      (table) =>
        table !== recap && isFree(table) && isReportOf(table, recap, isBesideTargets(table, targets)),
    );
    const proof = provenReading(recap, reports);
    if (proof === null) continue;
    for (const [table, changed] of settleOne(recap, reports, proof, log)) settled.set(table, changed);
  }
  return realisations.map((table) => settled.get(table) ?? table);
}

/** Whether a table comes to what sheets of single months or quarters among these tables state. */
export function repeatsReports(table: FoundTable, tables: readonly FoundTable[]): boolean {
  const reports = tables.filter(
    (one) =>
      one.role === 'realisation' &&
      !one.isDeposits &&
      one.grid !== table.grid &&
      isReportOf(one, table, true),
  );
  return provenReading(table, reports) !== null;
}

const isPlain = (table: FoundTable, year: number): boolean =>
  !table.isDeposits &&
  table.pointedColumn === undefined &&
  table.origin === undefined &&
  !isTitledOtherYear(table, year);

const isBesideTargets = (table: FoundTable, targets: readonly FoundTable[]): boolean =>
  targets.some(({ grid, from }) => grid === table.grid && from === table.from);

/** Several columns of months or quarters, or nothing but one total of them. */
function recapSlots(table: FoundTable): ReadonlyMap<string, number> {
  const told = toldSlots(table, 'up-to') ?? new Map<string, number>();
  const isHeaded = SLOT_HEADINGS.filter((heading) => table.columns.has(heading)).length > 1;
  return isHeaded || (told.size === 1 && !mayBeOwn(table)) ? told : new Map();
}

/** A table of the same office that tells of one month or quarter, or, apart from the targets, of those that one total adds up. */
function isReportOf(report: FoundTable, recap: FoundTable, isBeside: boolean): boolean {
  const [one, other] = [report, recap].map(({ captions }) => captions.office);
  if (one != null && other != null && nameKey(one.name) !== nameKey(other.name)) return false;
  const isOfSeveral = SLOT_HEADINGS.filter((heading) => report.columns.has(heading)).length > 1;
  if (isOfSeveral && (isBeside || recapSlots(recap).size > 1)) return false;
  return (toldSlots(report, 'own')?.size ?? 0) > 0;
}

type Apart = RowComparison['apart'];

interface Proof {
  readonly reading: Reading;
  readonly headings: ReadonlySet<string>;
  readonly reportHeadings: ReadonlySet<string>;
  readonly own: FigureRows;
  readonly theirs: FigureRows;
  /** By the names of both sides, the cells that differ. */
  readonly apart: ReadonlyMap<string, Apart>;
  /** Names of both sides of which no stretch could be compared: the recapitulation says the more of them. */
  readonly untold: ReadonlySet<string>;
}

/** The reading of the reports under which they come to what the recapitulation states, in most rows; null for none. */
function provenReading(recap: FoundTable, reports: readonly FoundTable[]): Proof | null {
  const told = recapSlots(recap);
  if (told.size === 0 || reports.length === 0) return null;
  const own = figureRows(recap, told);
  const proofs = READINGS.flatMap((reading): readonly Proof[] => {
    const slots = reports.map((report) => toldSlots(report, reading) ?? new Map<string, number>());
    const theirs = joinedRows(reports.map((report, at) => figureRows(report, slots[at] ?? new Map())));
    if (theirs === null) return [];
    const reportHeadings = new Set(slots.flatMap((one) => [...one.keys()]));
    if (reportHeadings.size < 2) return [];
    return proofOf({ reading, headings: new Set(told.keys()), reportHeadings, own, theirs });
  });
  return proofs.toSorted((a, b) => a.apart.size - b.apart.size)[0] ?? null;
}

function proofOf(sides: Omit<Proof, 'apart' | 'untold'>): readonly Proof[] {
  const apart = new Map<string, Apart>();
  const untold = new Set<string>();
  let common = 0;
  let equal = 0;
  for (const [name, cells] of sides.own) {
    const others = sides.theirs.get(name);
    if (others === undefined) continue;
    const row = compareRow(sides.headings, cells, others);
    common += 1;
    if (row.equal > 0) equal += 1;
    if (row.apart.length > 0) apart.set(name, row.apart);
    else if (row.compared === 0) untold.add(name);
  }
  return equal * 2 > common && apart.size * 2 < common ? [{ ...sides, apart, untold }] : [];
}

/** The recapitulation where it tells of every quarter that the reports tell of, else the reports where they tell of all of it. */
function countingSide({ headings, reportHeadings }: Proof): Side | null {
  const own = endsTold(headings);
  const theirs = endsTold(reportHeadings);
  // A lone total is the least that can be told; of more, the ends of the quarters are what is judged.
  const isWithin = (some: ReadonlySet<number>, all: ReadonlySet<number>): boolean =>
    [...some].every((month) => all.has(month) || (headings.size > 1 && !QUARTER_ENDS.includes(month)));
  if (isWithin(theirs, own)) return 'beside';
  return isWithin(own, theirs) ? 'apart' : null;
}

function endsTold(headings: ReadonlySet<string>): ReadonlySet<number> {
  const totals = totalsOf((heading) => (headings.has(heading) ? 0n : null));
  return new Set(totals.flatMap((total, month) => (total === null ? [] : [month])));
}

function settleOne(
  recap: FoundTable,
  reports: readonly FoundTable[],
  proof: Proof,
  log: Findings,
): ReadonlyMap<FoundTable, FoundTable> {
  const side = countingSide(proof);
  if (side === null) return new Map();
  const id = `realisation-apart:${recap.grid.name}`;
  const answer = proof.apart.size === 0 ? side : ask(id, recap, proof, log);
  const sheets = [...new Set(reports.map(({ grid }) => grid.name))].join(', ');
  log.issue('FIGURES_REPEATED', 'info', { sheet: recap.grid.name }, { found: sheets });
  const counts = (name: string): Side => {
    if (proof.untold.has(name)) return 'beside';
    return proof.apart.has(name) ? (answer ?? side) : side;
  };
  const open = answer === null ? openRows(id, proof, side) : new Map<FoundTable, OpenRows>();
  const marked = (table: FoundTable, others: FigureRows, own: Side): Partial<FoundTable> => {
    const names = [...rowNames(table)].filter(([, name]) => others.has(name) && counts(name) !== own);
    const rows = open.get(table);
    return {
      repeated: new Set(names.map(([index]) => index)),
      ...(rows === undefined ? {} : { openRows: rows }),
    };
  };
  return new Map([
    [recap, { ...recap, ...marked(recap, proof.theirs, 'beside'), isRecap: true }],
    ...reports.map((report) => {
      const read = asRead(report, proof.reading);
      return [report, { ...read, ...marked(report, proof.own, 'apart') }] as const;
    }),
  ]);
}

interface OpenRow {
  readonly id: string;
  readonly code: string;
  readonly slots: readonly Slot[];
}
type OpenRows = ReadonlyMap<number, OpenRow>;

/** The rows of the side that counts for now, with what is open about them. */
function openRows(id: string, { apart, own, theirs }: Proof, side: Side): ReadonlyMap<FoundTable, OpenRows> {
  const open = new Map<FoundTable, Map<number, OpenRow>>();
  for (const [name, cells] of apart) {
    const slots = SLOTS.filter(({ heading }) => cells.some((one) => one.heading === heading));
    const counted = (side === 'beside' ? own : theirs).get(name) ?? new Map<string, FigureCell>();
    for (const { table, index } of counted.values()) {
      const rows = open.get(table) ?? new Map<number, OpenRow>();
      open.set(table, rows.set(index, { id, code: CODE, slots }));
    }
  }
  return open;
}

function ask(id: string, recap: FoundTable, { apart }: Proof, log: Findings): Side | null {
  const cells = [...apart.values()].flat();
  const [first] = cells;
  if (first === undefined) return null;
  const place = ({ table, index, column }: FigureCell): string =>
    `${table.grid.name}!${addressOf(table, index, column)}`;
  const pairs = cells.map(({ own, theirs }) =>
    own === null ? place(theirs) : `${place(own)} – ${place(theirs)}`,
  );
  const answer = log.ask({
    id,
    code: CODE,
    sheet: recap.grid.name,
    cell: first.own === null ? null : addressOf(recap, first.own.index, first.own.column),
    facts: { list: pairs.slice(0, MOST_CELLS).join(', ') },
    options: [{ id: 'beside' }, { id: 'apart' }],
    restsOn: pairs.join(),
  });
  return answer === 'beside' || answer === 'apart' ? answer : null;
}

/** The report with its only column, where it may be either, under the heading that was proven. */
export function asRead(report: FoundTable, reading: Reading): FoundTable {
  const column = report.columns.get(UP_TO_MONTH);
  const { through, bareFrom } = report.captions;
  if (!mayBeOwn(report) || column === undefined || through === null) return report;
  if (reading === 'up-to') {
    const unclear = new Set([...report.unclear].filter((heading) => heading !== UP_TO_MONTH));
    return { ...report, unclear };
  }
  const own = ownHeading(bareFrom ?? 1, monthOf(through));
  const heading =
    own === null ? UP_TO_MONTH : (OWN_HEADINGS.find(([start]) => own.startsWith(start))?.[1] ?? THIS_MONTH);
  const moved = <T>(entries: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...entries].map(([known, value]) => [known === UP_TO_MONTH ? heading : known, value]));
  return { ...report, columns: moved(report.columns), written: moved(report.written) };
}
