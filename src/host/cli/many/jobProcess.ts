// The two ends of a process that evaluates books one after the other: what the command starts, and what runs in it. A
// process that ends in the middle of a book takes that book with it and no other.
import { fork, type ChildProcess } from 'node:child_process';
import { runBookJob, type BookJob } from './bookJob';

/** The word that makes the program wait for jobs; no verb of the command. */
export const JOBS_WORD = '--jobs-of-parent';

/** How a job ended: `died` with what the system told of the process. */
export type JobEnd = { readonly kind: 'done' } | { readonly kind: 'died'; readonly how: string };

/** Runs in the process: books as they are sent, until the parent is gone. */
export function serveJobs(): void {
  process.on('disconnect', () => {
    process.exit();
  });
  process.on('message', (job: BookJob) => {
    void runBookJob(job).then(() => process.send?.('done'));
  });
}

/** A process for books, started with the first and again after a death. */
export class JobProcess {
  readonly #program: string;
  #child: ChildProcess | null = null;

  constructor(program: string) {
    this.#program = program;
  }

  run(job: BookJob): Promise<JobEnd> {
    const child = (this.#child ??= fork(this.#program, [JOBS_WORD], {
      // Standard output is the command's alone; what a book has to say stands in its entry.
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    }));
    return new Promise((resolve) => {
      const died = (how: string): void => {
        this.#child = null;
        child.removeAllListeners();
        // What comes of a process that is given up is nobody's concern any more, and must not end the command.
        child.on('error', () => undefined);
        resolve({ kind: 'died', how });
      };
      child.once('exit', (code, signal) => {
        died(signal ?? String(code));
      });
      // Not even started.
      child.once('error', ({ message }) => {
        died(message);
      });
      child.once('message', () => {
        child.removeAllListeners();
        resolve({ kind: 'done' });
      });
      // A send that fails is followed by the exit.
      child.send(job, () => undefined);
    });
  }

  close(): void {
    this.#child?.disconnect();
    this.#child = null;
  }
}
