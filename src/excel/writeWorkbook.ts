// Applies a plan in as few round trips as it takes and counts what was done. Not a transaction, and hides no failure.
import type { PortCost, PortFailure } from '../application/port';
import { failure, success, type Result } from '../domain/result';
import type { PlanOperation } from '../sheets/plan';
import { hostErrorOf, isTooLarge, portFailureOf } from './hostFailure';
import type { OpenBook } from './openBook';
import { openForWriting } from './openForWriting';
import { MESSAGE_BYTES } from './readItems';
import type { Session } from './session';
import { writeSteps, type WriteStep } from './writeSteps';

export type WriteFailure = PortFailure & { readonly done: number };

interface NumberedStep extends WriteStep {
  readonly operation: number;
  readonly isLast: boolean;
}

function numberedSteps(operations: readonly PlanOperation[]): readonly NumberedStep[] {
  return operations.flatMap((operation, at) => {
    const steps = writeSteps(operation);
    return steps.map((step, index) => ({ ...step, operation: at, isLast: index === steps.length - 1 }));
  });
}

/** The steps, in order, in batches of at most `budget` bytes; a step that is larger has a batch of its own. */
function batchesOf(steps: readonly NumberedStep[], budget: number): readonly (readonly NumberedStep[])[] {
  const batches: NumberedStep[][] = [];
  let room = 0;
  for (const step of steps) {
    if (batches.length === 0 || step.bytes > room) {
      batches.push([]);
      room = budget;
    }
    batches.at(-1)?.push(step);
    room -= step.bytes;
  }
  return batches;
}

const TRACE = /^capaian:(\d+)$/;

/** One plan's way through the batches; `done` is right at every moment, also after a failure. */
class Writing {
  done = 0;
  private isScreenHeld = false;

  constructor(
    private readonly session: Session,
    private book: OpenBook,
  ) {}

  private async send(steps: readonly NumberedStep[]): Promise<void> {
    const holdsScreen = !this.isScreenHeld;
    this.isScreenHeld = true;
    try {
      this.book = await this.session.trip(() => {
        const book = this.book.copy();
        // Once a write: repeated in every batch it makes Excel flicker.
        if (holdsScreen) book.context.application.suspendScreenUpdatingUntilNextSync();
        for (const step of steps) {
          step.queue(book);
          if (step.isLast) book.context.trace(`capaian:${step.operation}`);
        }
        return () => book;
      });
    } catch (error) {
      const finished = hostErrorOf(error)?.finishedTraces ?? [];
      this.finish(finished.map((trace) => Number(TRACE.exec(trace)?.[1] ?? -1)));
      throw error;
    }
    this.finish(steps.filter((step) => step.isLast).map((step) => step.operation));
  }

  private finish(operations: readonly number[]): void {
    this.done = Math.max(this.done, ...operations.map((operation) => operation + 1));
  }

  /**
   * Sends the batches one after another; one that the host finds too large goes once more in halves, and these in halves,
   * down to single steps: a limit that never lets go ends it after a handful of tries.
   */
  async sendAll(batches: readonly (readonly NumberedStep[])[]): Promise<void> {
    const [batch, ...rest] = batches;
    if (batch === undefined) return;
    try {
      await this.send(batch);
    } catch (error) {
      if (batch.length < 2 || !isTooLarge(error)) throw error;
      const middle = Math.ceil(batch.length / 2);
      await this.sendAll([batch.slice(0, middle), batch.slice(middle)]);
    }
    await this.sendAll(rest);
  }
}

const sheetOf = (operation: PlanOperation | undefined): string | null =>
  operation !== undefined && 'sheet' in operation ? operation.sheet : null;

/** Excel refuses sheets to come and go with the code of a protected sheet: it is the workbook that is protected. */
function failureOf(error: unknown, failed: PlanOperation | undefined): PortFailure {
  const isOfSheets = failed?.kind === 'addSheet' || failed?.kind === 'deleteSheet';
  const reason = portFailureOf(error, sheetOf(failed));
  return isOfSheets && hostErrorOf(error)?.code === 'AccessDenied'
    ? { ...reason, code: 'WORKBOOK_PROTECTED', sheet: null }
    : reason;
}

/** Does the operations in order; on failure `done` of them, from the first, are in the workbook. */
export async function writeWorkbook(
  session: Session,
  operations: readonly PlanOperation[],
): Promise<Result<PortCost, WriteFailure>> {
  if (operations.length === 0) return success({ syncs: 0 });
  const batches = batchesOf(numberedSteps(operations), MESSAGE_BYTES);
  let writing: Writing | null = null;
  try {
    writing = new Writing(session, await openForWriting(session, operations));
    await writing.sendAll(batches);
    return success({ syncs: session.syncs });
  } catch (error) {
    const done = writing?.done ?? 0;
    return failure({ ...failureOf(error, operations[done]), done });
  }
}
