// A host that fails at any request of a look, a run or an undo, with any of Excel's codes, before, after or in the middle of
// the request, once, for a while or for good. Afterwards stands the whole result or the workbook as it was.
import { applyRun, type ApplyFailure } from '../../src/application/applyRun';
import { prepareRun } from '../../src/application/prepareRun';
import { undoRun, type UndoFailure } from '../../src/application/undoRun';
import { undoFailureSentence } from '../../src/messages/commandSentences';
import { portFailureSentence } from '../../src/messages/portFailureSentence';
import type { PortFailure } from '../../src/application/port';
import { FAULT_CODES } from '../../src/workbench/faultCodes';
import { openFaulty, type Fault, type FaultyBook, type Lasting } from '../../tests/support/faultyHost';
import { seeded, type Seeded } from '../../tests/support/seeded';
import type { Effort, Experiment, ExperimentResult } from '../experiment';
import { ACTIONS, drawnBook, faultPoint, WAITS, type Action, type FaultPoint } from './faultPoint';
import { firstDifference, wholeState } from './wholeState';
import { Tally, type Outcome } from './tally';

interface Sizes {
  readonly books: number;
  readonly actions: readonly Action[];
  /** Of each action on each workbook. */
  readonly faults: number;
}

const SIZES: Readonly<Record<Effort, Sizes>> = {
  short: { books: 1, actions: ['later run', 'undo'], faults: 4 },
  long: { books: 25, actions: ACTIONS, faults: 24 },
};
const CODES = [...FAULT_CODES, 'ItemAlreadyExists', 'OperationCellsExceedLimit', 'SomethingOfTomorrow'];

interface DrawnFault {
  readonly at: number;
  readonly fault: Fault;
  readonly lasting: Lasting;
  readonly code: string;
}

function drawnFault(random: Seeded, { requests }: FaultPoint): DrawnFault {
  const code = random.oneOf(CODES);
  const fault = random.oneOf<Fault>(['before', 'lost', { share: random.whole(0, 99) / 100 }]);
  return {
    at: random.whole(1, requests),
    // Also of a host that says that it is too busy and yet has done what it was asked for.
    fault,
    lasting: random.oneOf<Lasting>(['once', 'once', 'once', random.whole(2, 6), 'dead']),
    code,
  };
}

/** What a person is told of the action that met the fault. */
interface Told {
  readonly isDone: boolean;
  /** It is said that the workbook is as it was before. */
  readonly isSaidUnchanged: boolean;
  readonly sentences: readonly string[];
}

const DONE: Told = { isDone: true, isSaidUnchanged: false, sentences: [] };
const sentencesOf = (say: (language: 'id' | 'en') => string): readonly string[] => [say('id'), say('en')];

const toldOf = (reason: ApplyFailure | UndoFailure): Told => ({
  isDone: false,
  isSaidUnchanged: 'isRestored' in reason && reason.isRestored,
  sentences: sentencesOf((language) => undoFailureSentence(reason, language)),
});
const toldOfPort = (reason: PortFailure): Told => ({
  isDone: false,
  isSaidUnchanged: true,
  sentences: sentencesOf((language) => portFailureSentence(reason, language)),
});

/** Does the action under the fault. Codes by which the library tells of its own misuse are thrown, for the rims to catch. */
async function tried({ port, arm }: FaultyBook, point: FaultPoint, drawn: DrawnFault): Promise<Told> {
  const armed = (): void => {
    arm(drawn.at, drawn.fault, drawn.lasting, drawn.code);
  };
  try {
    if (point.action === 'undo') {
      armed();
      const undone = await undoRun(port);
      return undone.ok ? DONE : toldOf(undone.failure);
    }
    if (point.action === 'look') armed();
    const prepared = await prepareRun(port, point.options);
    if (!prepared.ok) return toldOfPort(prepared.failure);
    if (point.action === 'look') return DONE;
    armed();
    const applied = await applyRun(port, prepared.value);
    return applied.ok ? DONE : toldOf(applied.failure);
  } catch (error) {
    if (!(typeof error === 'object' && error !== null && 'code' in error)) throw error;
    return { isDone: false, isSaidUnchanged: false, sentences: [] };
  }
}

/** Does the action once more, now that the host is well again; null, or what went wrong. */
async function triedAgain({ port }: FaultyBook, point: FaultPoint): Promise<string | null> {
  if (point.action === 'undo') {
    const undone = await undoRun(port);
    const isFine = undone.ok || undone.failure.code === 'NOTHING_TO_UNDO';
    return isFine ? null : JSON.stringify(undone.failure);
  }
  const prepared = await prepareRun(port, point.options);
  if (!prepared.ok) return JSON.stringify(prepared.failure);
  if (point.action === 'look') return null;
  const applied = await applyRun(port, prepared.value);
  return applied.ok ? null : JSON.stringify(applied.failure);
}

type FaultOutcome = Outcome<'result' | 'as before' | 'half until the next try'>;

const isSaid = (sentence: string): boolean =>
  /^\p{Lu}.{20,}\.$/u.test(sentence) && !/undefined|null|\[object/.test(sentence);

async function outcomeOf(point: FaultPoint, drawn: DrawnFault): Promise<FaultOutcome> {
  const book = openFaulty(point.bytes, WAITS);
  const told = await tried(book, point, drawn);
  book.heal();
  const now = await wholeState(book.port);
  const losses: string[] = [];
  const stood =
    now === point.after ? 'result' : now === point.before ? 'as before' : 'half until the next try';
  if (told.isDone && stood !== 'result' && point.action !== 'look') losses.push('was called done and is not');
  if (told.isSaidUnchanged && now !== point.before) losses.push('is said to be as before and is not');
  // An undo that could not be finished is finished later; a run never stays half where the host answers again.
  if (stood === 'half until the next try' && drawn.lasting === 'once')
    losses.push(`stands half: ${firstDifference(now, point.before)}`);
  if (!told.sentences.every(isSaid)) losses.push(`says '${told.sentences.join("' and '")}'`);
  const again = await triedAgain(book, point);
  if (again !== null) losses.push(`cannot be tried again: ${again}`);
  const end = await wholeState(book.port);
  if (again === null && end !== point.after)
    losses.push(`ends otherwise after another try: ${firstDifference(end, point.after)}`);
  return { losses, stood };
}

const described = ({ action }: FaultPoint, { at, fault, lasting, code }: DrawnFault): string =>
  `${action}, request ${at}, ${typeof fault === 'string' ? fault : `after ${fault.share * 100} % of it`}, ${lasting}, ${code}`;

/** The experiment for other sizes than its own; `tell` hears of every workbook and every loss. */
export async function faultsTried(
  { books, actions, faults }: Sizes,
  seed: number,
  tell: (line: string) => void = () => undefined,
): Promise<ExperimentResult> {
  const random = seeded(seed);
  const tally = new Tally(books, seed, 'faults', tell);
  for (const [at, bookSeed] of tally.bookSeeds().entries()) {
    const book = await drawnBook(bookSeed);
    for (const action of actions) {
      const point = await faultPoint(action, book);
      if (point === null) continue;
      for (let fault = 0; fault < faults; fault += 1) {
        const drawn = drawnFault(random, point);
        tally.add(`book ${bookSeed}, ${described(point, drawn)}`, await outcomeOf(point, drawn));
      }
    }
    tally.endBook(at + 1);
  }
  return tally.result();
}

export const hostFaults: Experiment = {
  id: 'host-faults',
  promise:
    'Whatever request fails and however, the whole result stands afterwards or the workbook as it was, or, where Excel stays away, the next try makes it so; a sentence says which.',
  run: (effort, seed) => faultsTried(SIZES[effort], seed),
};
