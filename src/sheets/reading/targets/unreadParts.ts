// Columns beside the annual target that no word tells but that come to it in every row: `Tahap I .. IV`, `T1 .. T4`,
// `Caturwulan I .. III`. To the sen in all rows is no accident, so the preset schedule is not applied over them unasked.
import { cutDerived, HUNDRED_PERCENT, type Amount } from '../../../domain/amount';
import type { FourQuarters, TargetValue } from '../../../domain/indicator';
import { PERIODS } from '../../../domain/period';
import { FigureColumn } from '../cells/figureColumn';
import { foldedHeading, plainText } from '../cells/headingText';
import { holdDraft, type IndicatorDraft } from '../draft';
import { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import { headingTime } from '../headers/headingTime';
import { timedParts } from './timedParts';

const CODE = 'TARGET_PARTS_UNREAD';
/** `Tahap I`, `T1`, `Target ke-2`; `UPTD I`, `Kelas II` part a target by other things than time. */
const NUMBER =
  /^(?:(?:target|alokasi|pagu|rencana|proyeksi|estimasi|pembagian|rincian|anggaran|porsi|s\.?\/?d\.?) )*(?:(?:tahap(?:an)?|termin|caturwulan|cawu|kwartal|kuartal|tri ?wulan|tri|trw|tw|semester|smt|periode|target|t|q)?[ ._-]*(?:ke[ -]*)?)(iv|iii|ii|i|[1-4])[.)]*$/;
const ROMANS = ['i', 'ii', 'iii', 'iv'];
/** So many rows with a target of their own, and so many parts. */
const LEAST_ROWS = 2;
const LEAST_PARTS = 2;
const QUARTERS = 4;

interface Run {
  /** Grid columns of the parts, 1 first; of months those of each quarter together. */
  readonly columns: readonly (readonly number[])[];
  /** All of them are headed as quarters. */
  readonly areQuarters: boolean;
}

interface PartedRow {
  readonly draft: IndicatorDraft;
  readonly annual: Amount;
  readonly parts: readonly Amount[];
  readonly target: Amount;
  /** Written as percentages, of 100 in `annual`. */
  readonly areShares: boolean;
}

/** Gives rows the stages that such columns are, or asks; `beside`: the tables of realisation of the same workbook. */
export function settleUnreadParts(
  table: FoundTable,
  drafts: readonly IndicatorDraft[],
  beside: readonly FoundTable[],
  log: Findings,
): void {
  // The officer has said that they are neither targets nor realisation.
  if (log.answerTo(`figures-of:${table.grid.name}`) === 'neither') return;
  const open = drafts.filter(hasOnlyAnnual);
  if (open.length < LEAST_ROWS || table.lines !== undefined || table.origin !== undefined) return;
  for (const run of runsOf(table, beside)) {
    const rows = open.flatMap((draft) => partedRow(table, run, draft));
    const kind = rows.length < LEAST_ROWS ? null : kindOf(rows);
    if (kind === null) continue;
    settle(table, run, rows, kind, log);
    return;
  }
}

const hasOnlyAnnual = ({ plan, method, isRupiah }: IndicatorDraft): boolean =>
  isRupiah &&
  method === 'Akumulasi' &&
  plan.original?.kind === 'amount' &&
  plan.original.amount > 0n &&
  plan.cumulativeStages === null &&
  plan.ownStages === null &&
  plan.months === null;

function settle(
  table: FoundTable,
  { columns, areQuarters }: Run,
  rows: readonly PartedRow[],
  kind: 'own' | 'running',
  log: Findings,
): void {
  const [first = 0] = columns[0] ?? [];
  const cell = addressOf(table, table.from - 1, first);
  const at = { sheet: table.grid.name, cell };
  const found = writtenOver(table, first);
  log.tellColumns(table.grid.name, columns.flat());
  // Percentages that come to 100 may part what came in.
  const areShares = rows.some((row) => row.areShares);
  if (areQuarters && columns.length === QUARTERS && kind === 'own' && !areShares) {
    log.issue('PARTS_ARE_STAGES', 'info', at, { found });
    for (const row of rows) give(row, kind);
    return;
  }
  const id = `target-parts:${table.grid.name}`;
  const answer = log.ask({
    id,
    code: CODE,
    ...at,
    facts: { count: String(columns.length), found },
    options: [...(columns.length === QUARTERS ? [{ id: 'quarters' }] : []), { id: 'schedule' }],
  });
  const periods = PERIODS.filter((period) => period !== 'Tahun');
  for (const row of rows)
    if (answer === null) holdDraft(row.draft, CODE, id, log, periods, 'target');
    else if (answer === 'quarters') give(row, kind);
}

function give({ draft, annual, parts, target, areShares }: PartedRow, kind: 'own' | 'running'): void {
  const [a = null, b = null, c = null, d = null] = parts.map((part): TargetValue => ({
    kind: 'amount',
    amount: cutDerived((part * target) / annual, areShares && draft.isRupiah),
  }));
  const stages: FourQuarters<TargetValue | null> = [a, b, c, d];
  draft.plan =
    kind === 'own' ? { ...draft.plan, ownStages: stages } : { ...draft.plan, cumulativeStages: stages };
}

/** Columns beside each other that are numbered 1, 2, .. by their headings and have no other meaning. */
function runsOf(table: FoundTable, beside: readonly FoundTable[]): readonly Run[] {
  const taken = new Set(
    [table, ...beside.filter(({ grid }) => grid === table.grid)].flatMap((one) => [
      ...one.columns.values(),
      ...[...one.doubled.values()].flat(),
      ...[...(one.added?.values() ?? [])].flat(),
      ...(one.printed ?? []).map(({ column }) => column),
      ...one.nameColumns,
      ...one.codeColumns,
    ]),
  );
  const width = Math.max(0, ...table.grid.values.slice(0, table.from).map((row) => row.length));
  const runs: Run[] = [];
  let columns: number[] = [];
  const end = (): void => {
    if (columns.length >= LEAST_PARTS)
      runs.push({
        columns: columns.map((column) => [column]),
        areQuarters: columns.every((column) => isQuarter(table, column)),
      });
    columns = [];
  };
  for (let column = 0; column < width; column += 1) {
    const number = taken.has(column) ? null : numberOf(headingOf(table, column));
    if (number !== columns.length + 1) end();
    if (number === columns.length + 1) columns.push(column);
  }
  end();
  const timed = timedParts(table, (column) => taken.has(column));
  return [...runs, ...timed.map((parts) => ({ columns: parts, areQuarters: true }))];
}

/** The innermost text over a column, as the sheet writes it. */
function writtenOver(table: FoundTable, column: number): string {
  const top = table.grid.rect?.top ?? 1;
  for (const row of table.headerRows.toReversed()) {
    const text = plainText(table.grid.values[row - top]?.[column]);
    if (text !== '') return text;
  }
  return '';
}

const headingOf = (table: FoundTable, column: number): string => foldedHeading(writtenOver(table, column));

function numberOf(heading: string): number | null {
  const number = NUMBER.exec(heading)?.[1];
  if (number === undefined) return null;
  const roman = ROMANS.indexOf(number);
  return roman >= 0 ? roman + 1 : Number(number);
}

function isQuarter(table: FoundTable, column: number): boolean {
  const texts = [headingOf(table, column)];
  const { time } = headingTime({ texts, raw: '', format: 'General', isContinued: false, numerals: 0 });
  return time?.kind === 'quarter';
}

/** The parts of a row as they are written; none where one of them is missing. */
function partedRow(table: FoundTable, { columns }: Run, draft: IndicatorDraft): readonly PartedRow[] {
  const silent = new Findings({});
  const read = (column: number | undefined, isShare: boolean): Amount | null => {
    const figure =
      column === undefined ? null : new FigureColumn(table, column, '', silent).read(draft.row.index);
    return figure?.kind === 'amount' && figure.isPercent === isShare ? figure.amount : null;
  };
  const areShares = columns.flat().every((column) => read(column, true) !== null);
  const annual = areShares ? HUNDRED_PERCENT : read(table.columns.get('Target Murni'), false);
  const parts = columns.map((group) => {
    const amounts = group.flatMap((column) => read(column, areShares) ?? []);
    return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0n);
  });
  const filled = parts.flatMap((part) => part ?? []);
  const { original } = draft.plan;
  if (annual === null || annual === 0n || original?.kind !== 'amount' || filled.every((part) => part === 0n))
    return [];
  return [{ draft, annual, parts: parts.map((part) => part ?? 0n), target: original.amount, areShares }];
}

/** What all rows prove; null where any of them does not. */
function kindOf(rows: readonly PartedRow[]): 'own' | 'running' | null {
  const isOwn = rows.every(({ parts, annual }) => parts.reduce((sum, part) => sum + part, 0n) === annual);
  if (isOwn) return 'own';
  const isRunning = rows.every(
    ({ parts, annual }) =>
      parts.at(-1) === annual && parts.every((part, at) => at === 0 || part >= (parts[at - 1] ?? 0n)),
  );
  const rises = rows.every(({ parts }) => (parts[0] ?? 0n) < (parts.at(-1) ?? 0n));
  return isRunning && rises ? 'running' : null;
}
