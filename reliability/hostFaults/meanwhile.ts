// Somebody else edits the workbook between any two requests of a run: figures, rows, sheets, names, locks. Afterwards stands
// his edit, with the whole result or with none of it, and the next run comes to what a run after his edit comes to.
import { applyRun } from '../../src/application/applyRun';
import { prepareRun } from '../../src/application/prepareRun';
import { valueOf } from '../../tests/application/openTemplate';
import { openFaulty, type FaultyBook } from '../../tests/support/faultyHost';
import { requestsOf } from '../../tests/support/otherClient';
import { seeded, type Seeded } from '../../tests/support/seeded';
import type { Effort, Experiment, ExperimentResult } from '../experiment';
import { CO_AUTHOR_EDITS, drawnEdits, plain, type CoAuthorEdit } from './coAuthorEdits';
import { drawnBook, faultPoint, type FaultPoint } from './faultPoint';
import { firstDifference, wholeState } from './wholeState';
import { Tally, type Outcome } from './tally';

interface Sizes {
  readonly books: number;
  /** Edits of the list, drawn where it has more. */
  readonly edits: number;
  /** How often each is tried, every second time with small messages. */
  readonly times: number;
}

const SIZES: Readonly<Record<Effort, Sizes>> = {
  short: { books: 1, edits: 2, times: 1 },
  long: { books: 8, edits: CO_AUTHOR_EDITS.length, times: 4 },
};
/** What a message may take where messages are small; steps that cannot be cut must still fit. */
const SMALL_MESSAGE = 60_000;
const ROOM_FOR_LONGEST = 1.3;

interface Visit {
  readonly change: CoAuthorEdit;
  readonly at: number;
  readonly hasSmallMessages: boolean;
}

interface Expected {
  readonly requests: Awaited<ReturnType<typeof requestsOf>>;
  readonly afterEdit: string;
  readonly afterResultAndEdit: string;
  /** After the edit, what it needs, and a run. */
  readonly fresh: string;
}

const run = async ({ port }: FaultyBook, { options }: FaultPoint): Promise<void> => {
  valueOf(await applyRun(port, valueOf(await prepareRun(port, options))));
};

async function expectedOf(point: FaultPoint, change: CoAuthorEdit): Promise<Expected> {
  openFaulty(point.bytes);
  const edit = await change.prepared();
  const requests = await requestsOf(point.bytes, edit);
  const before = openFaulty(point.bytes);
  await edit();
  const afterEdit = await wholeState(before.port);
  await change.putRight?.();
  await run(before, point);
  const fresh = await wholeState(before.port);
  const result = openFaulty(point.bytes);
  await run(result, point);
  await edit();
  const afterResultAndEdit = await wholeState(result.port);
  return { requests, afterEdit, afterResultAndEdit, fresh };
}

type EditOutcome = Outcome<'result' | 'withdrawn' | 'half until put right'>;

async function outcomeOf(point: FaultPoint, visit: Visit, expected: Expected): Promise<EditOutcome> {
  const { change } = visit;
  const seen = (state: string): string => plain(state, change);
  const book = openFaulty(point.bytes);
  const prepared = valueOf(await prepareRun(book.port, point.options));
  if (visit.hasSmallMessages) {
    const lengths = prepared.plan.operations.map((operation) => JSON.stringify(operation).length);
    book.limit(Math.max(SMALL_MESSAGE, ROOM_FOR_LONGEST * Math.max(...lengths)));
  }
  book.meanwhile(visit.at, expected.requests);
  const applied = await applyRun(book.port, prepared);
  book.heal();
  const now = seen(await wholeState(book.port));
  // Which of the two came first shows in the order of the sheets.
  const isResult = [point.after, expected.afterResultAndEdit, expected.fresh].map(seen).includes(now);
  const isWithdrawn = [point.before, expected.afterEdit].map(seen).includes(now);
  const losses: string[] = [];
  const lost = (what: string, wanted: string): void => {
    losses.push(`${what}: ${firstDifference(now, seen(wanted))}`);
  };
  const isSaidRestored = !applied.ok && 'isRestored' in applied.failure && applied.failure.isRestored;
  if (applied.ok && !isResult) lost('was called done and is not', expected.afterResultAndEdit);
  if (isSaidRestored && !isWithdrawn) lost('is said to be withdrawn and is not', expected.afterEdit);
  // What somebody locked in the middle of a write can only be put right once he has opened it.
  if (!isResult && !isWithdrawn && change.putRight === undefined) lost('stands half', expected.afterEdit);
  await change.putRight?.();
  const again = await prepareRun(book.port, point.options);
  const written = again.ok ? await applyRun(book.port, again.value) : again;
  if (!written.ok) losses.push(`cannot be tried again: ${JSON.stringify(written.failure)}`);
  else if (!applied.ok) {
    const end: string = seen(await wholeState(book.port));
    // The edit itself may be gone where it fell into cells that the run was writing.
    const wanted = now === seen(point.before) ? [expected.fresh, point.after] : [expected.fresh];
    if (!wanted.map(seen).includes(end))
      losses.push(`ends otherwise after another try: ${firstDifference(end, seen(expected.fresh))}`);
  }
  return { losses, stood: isResult ? 'result' : isWithdrawn ? 'withdrawn' : 'half until put right' };
}

const visitsOf = (point: FaultPoint, change: CoAuthorEdit, times: number, random: Seeded): readonly Visit[] =>
  Array.from({ length: times }, (_, at) => {
    const hasSmallMessages = at % 2 === 1;
    return { change, at: random.whole(1, point.requests + (hasSmallMessages ? 12 : 0)), hasSmallMessages };
  });

/** The experiment for other sizes than its own; `tell` hears of every workbook and every loss. */
export async function meanwhileTried(
  { books, edits, times }: Sizes,
  seed: number,
  tell: (line: string) => void = () => undefined,
): Promise<ExperimentResult> {
  const random = seeded(seed);
  const tally = new Tally(books, seed, 'edits', tell);
  for (const [at, bookSeed] of tally.bookSeeds().entries()) {
    const book = await drawnBook(bookSeed);
    for (const action of ['first run', 'later run'] as const) {
      const point = await faultPoint(action, book);
      if (point === null) continue;
      for (const change of drawnEdits(edits, random)) {
        const visits = visitsOf(point, change, times, random);
        const expected = await expectedOf(point, change);
        for (const visit of visits)
          tally.add(visitedPlace(bookSeed, action, visit), await outcomeOf(point, visit, expected));
      }
    }
    tally.endBook(at + 1);
  }
  return tally.result();
}

const visitedPlace = (bookSeed: number, action: string, { change, at, hasSmallMessages }: Visit): string =>
  `book ${bookSeed}, ${action}, ${change.name} before request ${at}${hasSmallMessages ? ' of small ones' : ''}`;

export const meanwhile: Experiment = {
  id: 'meanwhile',
  promise:
    'Whatever somebody else does to the workbook while a run is written, his edit stands, with the whole result or with none of it, and the next run puts all right.',
  run: (effort, seed) => meanwhileTried(SIZES[effort], seed),
};
