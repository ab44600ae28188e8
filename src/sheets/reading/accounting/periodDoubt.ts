// Words for time that contradict the reading, as one question for each text of a table: whether the figures are what they were taken
// for. Until it is answered the rows wait in the periods that the figures touch; an answer against them leaves them out.
import { groupedBy } from '../../../domain/groupedBy';
import type { MonthDatum } from '../../../domain/indicator';
import { PERIOD_FACTS, PERIODS, type Basis, type Period } from '../../../domain/period';
import { MONTH_NAMES } from '../../monthNames';
import { holdDraft, periodsOfStage, type IndicatorDraft } from '../draft';
import type { Findings } from '../findings';
import { wordKey } from '../cells/wordKey';
import { addressOf, type FoundTable } from '../headers/foundTable';
import type { Slot } from '../headers/slots';
import { periodsOfDoubt } from '../realisation/beyondTitle';

const CODE = 'PERIOD_WORD_UNUSED';

export interface DoubtedPeriod {
  readonly table: FoundTable;
  readonly drafts: readonly IndicatorDraft[];
  /** The stretches whose figures are doubted; of targets those of their stages. */
  readonly slots: readonly Slot[];
  readonly isTarget: boolean;
  /** What stands in the sheet, by grid indexes; null for the sheet's name. */
  readonly text: string;
  readonly place: readonly [row: number, column: number] | null;
}

/** In words of months, as the sheets have them: `s.d. September`, `Juli – September`. */
const inWords = ({ first, last, isRunning }: Slot): string => {
  const [begin = '', end = ''] = [MONTH_NAMES[first - 1], MONTH_NAMES[last - 1]];
  if (isRunning) return `s.d. ${end}`;
  return first === last ? end : `${begin} – ${end}`;
};

/** Several stretches by the first and the last of them. */
function spanInWords(slots: readonly Slot[]): string {
  const told = [
    ...new Set([slots[0], slots.at(-1)].flatMap((slot) => (slot === undefined ? [] : inWords(slot)))),
  ];
  return told.join(slots.length > 2 ? ', …, ' : ', ');
}

/** More texts than these are asked about in one question that quotes all of them. */
const MOST_QUESTIONS = 7;

/** Asks about the doubts of each table; nobody answers for words that the question does not show. */
export function askDoubts(doubts: readonly DoubtedPeriod[], basis: Basis, log: Findings): void {
  for (const [id, own] of groupedBy(doubts, ({ table }) => idOf(table))) {
    const texts = [...groupedBy(own, (doubt) => (isHeading(doubt) ? '' : doubt.text)).values()];
    const groups = texts.length > MOST_QUESTIONS ? [own] : texts;
    for (const [at, group] of groups.entries())
      askGroup(at === 0 ? id : `${id}!${wordKey(group[0]?.text ?? '')}`, group, basis, log);
  }
}

/** Headings were read in one way together, and are asked about together. */
const isHeading = ({ table, place }: DoubtedPeriod): boolean => place?.[0] === table.from - 1;

function askGroup(id: string, doubts: readonly DoubtedPeriod[], basis: Basis, log: Findings): void {
  const [first] = doubts;
  if (first === undefined) return;
  const { table, place, slots } = first;
  const read = spanInWords(slots);
  const answer = log.ask({
    id,
    code: CODE,
    sheet: table.grid.name,
    cell: place === null ? null : addressOf(table, ...place),
    facts: { found: [...new Set(doubts.map(({ text }) => text))].join('", "'), read },
    options: [{ id: 'read', facts: { read } }, { id: 'out' }],
    restsOn: doubts.map((doubt) => `${doubt.text} ${doubt.slots.map(inWords).join()}`).join(';'),
  });
  for (const doubt of doubts) {
    // A row whose own stage is not to be used has no other: it goes on waiting.
    if (answer === null || (answer === 'out' && doubt.isTarget)) hold(doubt, id, basis, log);
    else if (answer === 'out') leaveOut(doubt);
  }
}

const idOf = ({ grid, headerRows }: FoundTable): string =>
  `period-words:${grid.name}!${String(headerRows[0] ?? 1)}`;

function hold({ drafts, slots, isTarget }: DoubtedPeriod, id: string, basis: Basis, log: Findings): void {
  for (const draft of drafts) {
    const touched = new Set(
      slots.flatMap((slot) =>
        isTarget ? periodsOfTarget(slot, draft, basis) : periodsOfDoubt(slot, draft.method, basis),
      ),
    );
    const periods = PERIODS.filter((period) => touched.has(period));
    if (periods.length > 0) holdDraft(draft, CODE, id, log, periods);
  }
}

/** Own targets of quarters are added up: what comes behind rests on each of them, the year where it has no target itself. */
function periodsOfTarget(slot: Slot, { plan }: IndicatorDraft, basis: Basis): readonly Period[] {
  const stage = Math.ceil(slot.last / 3) - 1;
  if (plan.ownStages === null || basis === 'Per Periode') return periodsOfStage(stage, basis);
  return PERIODS.filter(
    (period) => PERIOD_FACTS[period].quarter >= stage && (period !== 'Tahun' || plan.original === null),
  );
}

const NOTHING: MonthDatum = { kind: 'none' };

/** No data of the months in which the stretches end. */
function leaveOut({ drafts, slots }: DoubtedPeriod): void {
  const ends = new Set(slots.map(({ last }) => last - 1));
  for (const draft of drafts)
    draft.months = draft.months.map((datum, month) => (ends.has(month) ? NOTHING : datum));
}
