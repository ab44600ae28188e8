// Somebody else edits the workbook between any two requests of an undo. Afterwards stands his edit, the officer's own cells as
// he left them, with the run taken back or with all of it; where it is refused, another try takes the run back.
import { undoRun, type UndoFailure } from '../../src/application/undoRun';
import { success, type Result } from '../../src/domain/result';
import { valueOf } from '../../tests/application/openTemplate';
import { contentOf } from '../../tests/application/peopleEdits';
import { openFaulty, type FaultyBook } from '../../tests/support/faultyHost';
import { requestsOf } from '../../tests/support/otherClient';
import { seeded, type Seeded } from '../../tests/support/seeded';
import type { Effort, Experiment, ExperimentResult } from '../experiment';
import { CO_AUTHOR_EDITS, drawnEdits, plain, type CoAuthorEdit } from './coAuthorEdits';
import { drawnBook, faultPoint, type FaultPoint } from './faultPoint';
import { Tally, type Outcome } from './tally';
import { firstDifference, wholeState } from './wholeState';

interface Sizes {
  readonly books: number;
  /** Edits of the list, drawn where it has more. */
  readonly edits: number;
  /** How often each is tried. */
  readonly times: number;
}

const SIZES: Readonly<Record<Effort, Sizes>> = {
  short: { books: 1, edits: 2, times: 1 },
  long: { books: 8, edits: CO_AUTHOR_EDITS.length, times: 6 },
};

interface Expected {
  readonly requests: Awaited<ReturnType<typeof requestsOf>>;
  readonly afterEdit: string;
  /** The officer's own cells after the edit: no undo may change them. */
  readonly officers: string;
  readonly afterUndoAndEdit: string;
  /** After the edit, what it needs, and an undo; null where the edit leaves nothing that could be taken back. */
  readonly fresh: string | null;
}

/** Sheets that officers keep, under the names that the edits may give them. */
const OFFICERS_SHEETS: ReadonlySet<string> = new Set(['Target', 'Realisasi', 'Pakta', 'Lain']);
/** The template's own columns, left of the tool's. */
const OWN_COLUMNS = 21;

/** What stands in the officer's own cells, as one text. */
async function officersCells(): Promise<string> {
  const names = await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load({ name: true });
    await context.sync();
    return sheets.items.map(({ name }) => name).filter((name) => OFFICERS_SHEETS.has(name));
  });
  const kept: unknown[] = [];
  for (const name of names.sort())
    kept.push([name, (await contentOf(name)).map((row) => row.slice(0, OWN_COLUMNS))]);
  return JSON.stringify(kept, null, 1);
}

async function expectedOf(point: FaultPoint, change: CoAuthorEdit): Promise<Expected> {
  openFaulty(point.bytes);
  const edit = await change.prepared();
  const requests = await requestsOf(point.bytes, edit);
  const before = openFaulty(point.bytes);
  await edit();
  const afterEdit = await wholeState(before.port);
  const officers = await officersCells();
  await change.putRight?.();
  const fresh = (await undoRun(before.port)).ok ? await wholeState(before.port) : null;
  const undone = openFaulty(point.bytes);
  valueOf(await undoRun(undone.port));
  await edit();
  return { requests, afterEdit, officers, afterUndoAndEdit: await wholeState(undone.port), fresh };
}

type Stood = 'taken back' | 'the run' | 'half until put right';

/** A second undo after one that was not done; done already is as good. */
async function triedAgain(book: FaultyBook, change: CoAuthorEdit): Promise<Result<null, UndoFailure>> {
  await change.putRight?.();
  const again = await undoRun(book.port);
  return again.ok || again.failure.code === 'NOTHING_TO_UNDO' ? success(null) : again;
}

async function outcomeOf(
  point: FaultPoint,
  change: CoAuthorEdit,
  at: number,
  expected: Expected,
): Promise<Outcome<Stood>> {
  const book = openFaulty(point.bytes);
  book.meanwhile(at, expected.requests);
  const undone = await undoRun(book.port);
  book.heal();
  const seen = (state: string): string => plain(state, change);
  const now = seen(await wholeState(book.port));
  const losses: string[] = [];
  const lost = (what: string, wanted: string): void => {
    losses.push(`${what}: ${firstDifference(now, seen(wanted))}`);
  };
  const isTakenBack = [point.after, expected.afterUndoAndEdit, expected.fresh ?? point.after]
    .map(seen)
    .includes(now);
  const isTheRun = [point.before, expected.afterEdit].map(seen).includes(now);
  if (undone.ok && !isTakenBack) lost('was called taken back and is not', expected.afterUndoAndEdit);
  if (!undone.ok && !isTakenBack && !isTheRun && change.putRight === undefined)
    lost(`stands half after ${undone.failure.code}`, expected.afterEdit);
  const officers = await officersCells();
  if (officers !== expected.officers)
    losses.push(`changed the officer’s cells: ${firstDifference(officers, expected.officers)}`);
  if (!undone.ok && expected.fresh !== null) {
    const again = await triedAgain(book, change);
    const end = seen(await wholeState(book.port));
    if (!again.ok) losses.push(`cannot be tried again: ${JSON.stringify(again.failure)}`);
    else if (![expected.fresh, expected.afterUndoAndEdit, point.after].map(seen).includes(end))
      losses.push(`ends otherwise after another try: ${firstDifference(end, seen(expected.fresh))}`);
  }
  return { losses, stood: isTakenBack ? 'taken back' : isTheRun ? 'the run' : 'half until put right' };
}

/** Before the undo's first request, and before others of it that are drawn. */
const visitsOf = ({ requests }: FaultPoint, times: number, random: Seeded): readonly number[] =>
  Array.from({ length: times }, (_, index) => (index === 0 ? 1 : random.whole(1, requests)));

/** The experiment for other sizes than its own; `tell` hears of every workbook and every loss. */
export async function undoMeanwhileTried(
  { books, edits, times }: Sizes,
  seed: number,
  tell: (line: string) => void = () => undefined,
): Promise<ExperimentResult> {
  const random = seeded(seed);
  const tally = new Tally(books, seed, 'edits', tell);
  for (const [index, bookSeed] of tally.bookSeeds().entries()) {
    const point = await faultPoint('undo', await drawnBook(bookSeed));
    if (point === null) continue;
    for (const change of drawnEdits(edits, random)) {
      const expected = await expectedOf(point, change);
      for (const at of visitsOf(point, times, random))
        tally.add(
          `book ${bookSeed}, ${change.name} before request ${at} of an undo`,
          await outcomeOf(point, change, at, expected),
        );
    }
    tally.endBook(index + 1);
  }
  return tally.result();
}

export const undoMeanwhile: Experiment = {
  id: 'undo-meanwhile',
  promise:
    'Whatever somebody else does to the workbook while a run is taken back, his edit and the officer’s own cells stand, with the run taken back or with all of it, and another try takes it back.',
  run: (effort, seed) => undoMeanwhileTried(SIZES[effort], seed),
};
