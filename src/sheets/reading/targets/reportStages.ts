// Stage targets that a heading names only by the report (`Target s.d. Bulan Ini`) or by halves of the year (`Semester II`):
// brought under the stages that they are. Reads no figure.
import type { TargetPlan, TargetValue } from '../../../domain/indicator';
import { MONTH_NAMES } from '../../monthNames';
import { STAGE_HEADINGS } from '../../templateSheets';
import type { Findings } from '../findings';
import { addressOf, type FoundTable } from '../headers/foundTable';
import { SECOND_HALF_TARGET, UNPLACED_TARGETS } from '../headers/slots';
import { reportStage } from '../realisation/reportPlaces';

/** The table with these columns under the headings of their stages, or without them where they are none. */
export function withReportStages(table: FoundTable, log: Findings): FoundTable {
  const placed = OF_REPORT.reduce((known, heading) => withPlaced(known, heading, log), table);
  return withSecondHalf(placed);
}

const OF_REPORT = UNPLACED_TARGETS.filter((heading) => heading !== SECOND_HALF_TARGET);

function withPlaced(table: FoundTable, heading: string, log: Findings): FoundTable {
  const column = table.columns.get(heading);
  if (column === undefined) return table;
  const stage = stageOf(table, heading, log);
  if (stage === null || table.columns.has(stage)) {
    const cell = addressOf(table, Math.max(0, table.from - 1), column);
    log.issue('STAGE_WITHOUT_QUARTER', 'warning', { sheet: table.grid.name, cell });
    return renamed(table, heading, null);
  }
  return renamed(table, heading, stage);
}

function stageOf({ captions, grid }: FoundTable, heading: string, log: Findings): string | null {
  const { through, conflicts } = captions;
  const isDoubtful = through === null || conflicts.some(({ fact }) => fact === 'through');
  const answer = isDoubtful ? (log.answerTo(`report-month:${grid.name}`) ?? '') : '';
  const month = isDoubtful
    ? (MONTH_NAMES as readonly string[]).indexOf(answer) + 1
    : Number(through.slice(5, 7));
  return reportStage(heading, month);
}

/** Both halves add up to the stage of the year's end. */
function withSecondHalf(table: FoundTable): FoundTable {
  const second = table.columns.get(SECOND_HALF_TARGET);
  const half = table.columns.get(STAGE_HEADINGS[1] ?? '');
  const last = STAGE_HEADINGS[3] ?? '';
  if (second === undefined) return table;
  const rest = renamed(table, SECOND_HALF_TARGET, null);
  if (half === undefined || table.columns.has(last)) return rest;
  return {
    ...rest,
    columns: new Map([...rest.columns, [last, half]]),
    written: new Map([...rest.written, [last, table.written.get(SECOND_HALF_TARGET) ?? '']]),
    added: new Map([...(table.added ?? []), [last, [half, second]]]),
  };
}

/** Of a row whose targets are no sums the stage of the year's end is that of the second half alone. */
export function withSecondHalfAlone({ added }: FoundTable, plan: TargetPlan): TargetPlan {
  const stages = plan.cumulativeStages;
  const [, half, , last] = stages ?? [];
  if (stages === null || added?.has(STAGE_HEADINGS[3] ?? '') !== true) return plan;
  if (half?.kind !== 'amount' || last?.kind !== 'amount') return plan;
  // Where the second half is blank the sum is the first.
  const isBlank = last.amount === half.amount;
  const second: TargetValue | null = isBlank ? null : { kind: 'amount', amount: last.amount - half.amount };
  return { ...plan, cumulativeStages: [stages[0], stages[1], stages[2], second] };
}

/** Under another heading, or left out. */
function renamed(table: FoundTable, from: string, to: string | null): FoundTable {
  const moved = <T>(entries: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map(
      [...entries].flatMap(([heading, value]): readonly (readonly [string, T])[] =>
        heading !== from ? [[heading, value]] : to === null ? [] : [[to, value]],
      ),
    );
  return {
    ...table,
    columns: moved(table.columns),
    written: moved(table.written),
    doubled: moved(table.doubled),
    yearly: moved(table.yearly),
  };
}
