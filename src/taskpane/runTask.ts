// Does one task with the use cases and says how it ended. The one place of the pane that catches: a bug becomes a
// sentence instead of a dead screen.
import { assertNever, type Result } from '../domain/result';
import type { Language } from '../messages/language';
import { paneSentences } from '../messages/paneSentences';
import { portFailureSentence } from '../messages/portFailureSentence';
import type { FailureOf, LookOutcome, PaneUseCases } from './paneContract';
import type { PaneEvent, ReadFacts, Running, Task, TaskOutcome } from './paneScreens';
import type { ReadingView } from './paneViews';

type Outcome = Result<TaskOutcome, FailureOf>;

/** How the task ended, as an event; `report` is told on the way how far a write is. */
export async function runTask(
  useCases: PaneUseCases,
  { number, task }: Running,
  language: Language,
  report: (event: PaneEvent) => void,
): Promise<PaneEvent> {
  try {
    const outcome = await doTask(useCases, task, language, (stage) => {
      report({ kind: 'staged', number, stage });
    });
    return outcome.ok
      ? { kind: 'ended', number, outcome: outcome.value }
      : { kind: 'failed', number, of: outcome.failure };
  } catch (error) {
    return { kind: 'failed', number, of: bugAsFailure(error, task) };
  }
}

async function doTask(
  useCases: PaneUseCases,
  task: Task,
  language: Language,
  report: NonNullable<Parameters<PaneUseCases['write']>[0]>,
): Promise<Outcome> {
  switch (task.kind) {
    case 'look':
      return mapped(await useCases.look(task.choices), (looked) => ({
        kind: 'looked',
        facts: factsOf(looked, useCases.reading(language)),
      }));
    case 'write':
      return mapped(await useCases.write(report), (of) => ({ kind: 'written', of }));
    case 'undo':
      return mapped(await useCases.undo(), (kept) => ({ kind: 'undone', ...kept }));
    case 'why':
      return mapped(await useCases.why(), (of) => ({ kind: 'explained', of }));
    case 'history':
      return mapped(await useCases.history(), (of) => ({ kind: 'listed', of }));
    case 'prove':
      return mapped(await useCases.prove(task.ask), (of) => ({ kind: 'proved', of }));
    case 'point':
      return mapped(await useCases.selectedCell(), (cell) => ({ kind: 'pointed', cell }));
    case 'jump':
      return mapped(await useCases.jump(task.place), nothing);
    case 'addSheet':
      return mapped(await useCases.addSheet(task.sheet), () => ({ kind: 'sheetAdded' }));
    case 'openNew':
      return mapped(await useCases.openNew(task.book), nothing);
    default:
      return assertNever(task);
  }
}

const nothing = (): TaskOutcome => ({ kind: 'nothing' });

const mapped = <T>(result: Result<T, FailureOf>, outcome: (value: T) => TaskOutcome): Outcome =>
  result.ok ? { ok: true, value: outcome(result.value) } : result;

/** What the state machine must know of a reading. */
function factsOf(looked: LookOutcome, reading: ReadingView | null): ReadFacts | null {
  if (looked.kind === 'nothing' || reading === null) return null;
  return {
    hasEarlierRun: looked.hasEarlierRun,
    questions: reading.groups.flatMap(({ questions }) =>
      questions.map(({ id, answer }) => ({ id, isOpen: answer === null })),
    ),
    hasWrites: reading.preview.total > 0 && reading.preview.writes.length > 0,
  };
}

/** What a bug is called: Excel's own code where it has one. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return 'Error';
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name;
}

/** After a bug nobody knows what was written, unless nothing was to be. */
const bugAsFailure =
  (error: unknown, { kind }: Task): FailureOf =>
  (language) => ({
    title: paneSentences(language).trouble.title,
    sentence: portFailureSentence({ code: 'UNEXPECTED', hostCode: nameOf(error), sheet: null }, language),
    isUnchanged: kind !== 'write' && kind !== 'undo' && kind !== 'addSheet',
    offer: 'tryAgain',
  });
