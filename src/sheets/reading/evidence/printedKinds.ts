// Own figures or totals from January on, told by what the sheet prints from them: percentages, differences, totals. Told only
// where one of the two reproduces a whole column and nothing else contradicts it. Asks nothing and changes nothing.
import { attainmentOf } from '../../../domain/attainment';
import { ONE, type Amount } from '../../../domain/amount';
import type { TargetValue } from '../../../domain/indicator';
import { ratioFromAmount } from '../../../domain/ratio';
import type { IndicatorDraft } from '../draft';
import { addressOf, type FoundTable, type PrintedColumn } from '../headers/foundTable';
import {
  agreementOf,
  printedAmount,
  printedPercent,
  type Agreement,
  type PrintedFigure,
} from './printedFigure';
import { printedSpan, type PrintedSpan } from './printedHeading';
import { SLOTS } from '../headers/slots';
import {
  accumulated,
  BASES,
  figuresOf,
  KINDS,
  lastFilled,
  stageKinds,
  targetFor,
  type Base,
  type Figures,
  type Kind,
  type Reach,
} from './writtenFigures';

/** What the printed columns tell, and a cell of the column that tells it. */
export interface ToldKind {
  readonly kind: Kind;
  readonly sheet: string;
  readonly cell: string;
}

/** A row with the figures whose kind is sought. */
export interface KindRow {
  readonly table: FoundTable;
  readonly index: number;
  readonly draft: IndicatorDraft;
  readonly figures: Figures;
  /** What one unit of the sheet stands for in the figures; null where it cannot be told. */
  readonly factor: bigint | null;
}

/** A printed cell with the months that it is of. */
interface Cell {
  readonly row: KindRow;
  readonly span: PrintedSpan;
  readonly printed: PrintedFigure | Amount;
}

interface Scheme {
  readonly kind: Kind;
  readonly stages: Kind;
  readonly base: Base;
  readonly reach: Reach;
  /** A difference may be taken either way. */
  readonly sign: 1n | -1n;
}

/** So many rows tell which schemes may hold; the rest is held against those alone. */
const SAMPLE = 200;

const schemesOf = (kind: Kind): readonly Scheme[] =>
  BASES.flatMap((base) =>
    (base === 'stage' ? KINDS : (['own'] as const)).flatMap((stages) =>
      (['upTo', 'within'] as const).flatMap((reach) =>
        ([1n, -1n] as const).map((sign) => ({ kind, stages, base, reach, sign })),
      ),
    ),
  );
const SCHEMES: Readonly<Record<Kind, readonly Scheme[]>> = {
  own: schemesOf('own'),
  running: schemesOf('running'),
};

/** Of the month of a report or of this week alone: of the last figure whatever its kind. */
const OF_NOW = /\bini\b|\bberjalan\b/;

/** How a printed cell follows from a row's figures under a scheme. */
type Agrees = (cell: Cell, scheme: Scheme, what: PrintedColumn['what']) => Agreement;

function agreesWithRealisation({ row, span, printed }: Cell, scheme: Scheme, what: string): Agreement {
  const { draft, figures, factor } = row;
  const { kind, stages, base } = scheme;
  const reach = span.isRunning ? 'upTo' : scheme.reach;
  const amount = accumulated(figures, span, kind, reach);
  if (amount === null) return 'no';
  if (what === 'total') return agreesAmount(amount, printed, factor);
  const target = targetUnder(draft, base, span, stages, reach);
  if (target === null) return 'no';
  if (what === 'difference')
    return target.kind === 'amount'
      ? agreesAmount(scheme.sign * (amount - target.amount), printed, factor)
      : 'no';
  const attainment = attainmentOf(
    target,
    { kind: 'amount', value: ratioFromAmount(amount) },
    draft.direction,
  );
  return attainment.kind === 'ratio' && typeof printed !== 'bigint'
    ? agreementOf(attainment.value, printed)
    : 'no';
}

/** Shares of the annual target. */
function agreesWithStages({ row, span, printed }: Cell, scheme: Scheme, what: string): Agreement {
  const { draft, figures, factor } = row;
  const amount = accumulated(figures, span, scheme.kind, span.isRunning ? 'upTo' : scheme.reach);
  if (amount === null || scheme.base === 'stage') return 'no';
  if (what === 'total') return agreesAmount(amount, printed, factor);
  const annual = draft.plan[scheme.base];
  if (annual?.kind !== 'amount' || annual.amount <= 0n || typeof printed === 'bigint') return 'no';
  return agreementOf({ numerator: amount, denominator: annual.amount }, printed);
}

function targetUnder(
  { plan, holds }: IndicatorDraft,
  base: Base,
  span: PrintedSpan,
  kind: Kind,
  reach: Reach,
): TargetValue | null {
  const isOpen = holds.some(({ code }) => code === 'STAGES_UNCLEAR');
  if (base === 'stage' && !stageKinds(plan, isOpen).includes(kind)) return null;
  return targetFor(plan, base, span, kind, reach, 'Akumulasi');
}

function agreesAmount(exact: Amount, printed: Cell['printed'], factor: bigint | null): Agreement {
  if (typeof printed !== 'bigint' || factor === null) return 'no';
  const apart = exact - printed * factor;
  if (apart > ONE * factor || apart < -ONE * factor) return 'no';
  return printed === 0n ? 'weak' : 'strong';
}

/** The months of the figure that stands right before a column. */
function spanBefore({ columns }: FoundTable, column: number): PrintedSpan | null {
  const slot = SLOTS.find(({ heading }) => columns.get(heading) === column - 1);
  return slot === undefined ? null : { first: slot.first, last: slot.last, isRunning: false };
}

/** Percentages without a time, one behind each of several figures, are of these, however far they reach. */
function spansBefore(table: FoundTable, all: readonly PrintedColumn[]): ReadonlyMap<number, PrintedSpan> {
  const bare = all.filter(({ what, texts }) => what === 'percent' && printedSpan(texts) === null);
  const spans = new Map(
    bare.flatMap(({ column }) => {
      const span = spanBefore(table, column);
      return span === null ? [] : [[column, span] as const];
    }),
  );
  return spans.size > 1 ? spans : new Map();
}

function cellsOf(
  rows: readonly KindRow[],
  { what, column, texts }: PrintedColumn,
  before: ReadonlyMap<number, PrintedSpan>,
): readonly Cell[] {
  const named = printedSpan(texts) ?? before.get(column) ?? null;
  if (named === null && OF_NOW.test(texts)) return [];
  if (named !== null && what === 'total') return [];
  return rows.flatMap((row): readonly Cell[] => {
    const last = lastFilled(row.figures);
    const span = named ?? { first: 1, last, isRunning: true };
    if (last === 0 || (row.figures[span.last - 1] ?? null) === null) return [];
    const printed =
      what === 'percent'
        ? printedPercent(row.table, row.index, column)
        : printedAmount(row.table, row.index, column);
    return printed === null ? [] : [{ row, span, printed }];
  });
}

type Found = { readonly kind: Kind; readonly cell: Cell } | 'both' | 'neither' | 'damaged';

/** Which kinds reproduce a whole column by one scheme. `damaged`: one reproduces most of it. */
function foundIn(all: readonly Cell[], what: PrintedColumn['what'], agrees: Agrees): Found {
  const cells = all.slice(0, SAMPLE);
  const agreements = KINDS.flatMap((kind) =>
    SCHEMES[kind].map((scheme) => {
      const found = cells.map((cell) => agrees(cell, scheme, what));
      return { kind, scheme, found };
    }),
  );
  const whole = agreements.filter(({ found }) => found.every((one) => one !== 'no'));
  const kinds = new Set(whole.map(({ kind }) => kind));
  const [only] = kinds;
  if (only === undefined) {
    const most = Math.max(...agreements.map(({ found }) => found.filter((one) => one !== 'no').length));
    return most * 2 > cells.length ? 'damaged' : 'neither';
  }
  if (kinds.size > 1) return 'both';
  const isTrueOfRest = whole.some(({ scheme }) =>
    all.slice(SAMPLE).every((cell) => agrees(cell, scheme, what) !== 'no'),
  );
  if (!isTrueOfRest) return 'damaged';
  // Cells that the other kind reproduces too prove nothing.
  const others = agreements.filter(({ kind }) => kind !== only);
  const proofs = cells.flatMap((cell, at) => {
    if (others.some(({ found }) => found[at] !== 'no')) return [];
    return [{ cell, isStrong: whole.some(({ found }) => found[at] === 'strong') }];
  });
  const [proof] = proofs;
  if (proof === undefined || (proofs.length < 2 && !proof.isStrong)) return 'both';
  return { kind: only, cell: proof.cell };
}

function toldBy(rows: readonly KindRow[], agrees: Agrees): ToldKind | null {
  const [first] = rows;
  if (first === undefined) return null;
  let told: ToldKind | null = null;
  const all = first.table.printed ?? [];
  const before = spansBefore(first.table, all);
  for (const printed of all) {
    const own = rows.filter(({ table }) => table.grid === first.table.grid);
    const cells = cellsOf(own, printed, before);
    if (cells.length === 0) continue;
    const found = foundIn(cells, printed.what, agrees);
    if (found === 'damaged') return null;
    if (found === 'both' || found === 'neither') continue;
    if (told !== null && told.kind !== found.kind) return null;
    const { table, index } = found.cell.row;
    told ??= { kind: found.kind, sheet: table.grid.name, cell: addressOf(table, index, printed.column) };
  }
  return told;
}

/** How often a unit of the sheet goes into the figures, by a cell of the row. */
function factorOf({ months }: IndicatorDraft, table: FoundTable, index: number): bigint | null {
  const left = table.grid.rect?.left ?? 1;
  for (const datum of months) {
    if (datum.kind !== 'amount' || datum.amount === 0n || datum.column === undefined) continue;
    const written = printedAmount(table, index, datum.column - left);
    if (written === null || written === 0n || datum.amount % written !== 0n) continue;
    return datum.amount / written;
  }
  return null;
}

/** Most tables print nothing that could tell; their rows need not be gathered. */
const printsAny = (table: FoundTable | undefined): boolean => (table?.printed ?? []).length > 0;

/** Whether the realisation of these rows is own figures or totals. */
export function printedKind(drafts: readonly IndicatorDraft[]): ToldKind | null {
  const first = drafts.find(({ realisations }) => realisations.length === 1)?.realisations[0];
  if (!printsAny(first?.table)) return null;
  const rows = drafts.flatMap((draft): readonly KindRow[] => {
    const [source, second] = draft.realisations;
    if (source === undefined || second !== undefined) return [];
    const { table, index } = source;
    const factor = factorOf(draft, table, index);
    return [{ table, index, draft, figures: figuresOf(draft.months), factor }];
  });
  return toldBy(rows, agreesWithRealisation);
}

/** Whether the quarterly targets of these rows are own figures or totals. */
export function printedStageKind(drafts: readonly IndicatorDraft[]): ToldKind | null {
  if (!printsAny(drafts[0]?.row.table)) return null;
  const rows = drafts.map((draft): KindRow => {
    const { table, index } = draft.row;
    const stages = draft.plan.ownStages ?? [];
    const figures = Array.from({ length: 12 }, (_, month) => {
      const stage = month % 3 === 2 ? (stages[(month - 2) / 3] ?? null) : null;
      return stage?.kind === 'amount' ? stage.amount : null;
    });
    return { table, index, draft, figures, factor: null };
  });
  return toldBy(rows, agreesWithStages);
}
