// Jobs of the benchmark, each in a process of its own: a person's run is one too, and what one job leaves in memory and
// in the compiler must not weigh on the next. Measures nothing itself.
import { fork } from 'node:child_process';

/** What a job measured, by name. */
export type Figures = Readonly<Record<string, number>>;
export type Jobs = Readonly<Record<string, (...words: readonly string[]) => Promise<Figures> | Figures>>;

const FLAG = '--job';

const isFigures = (message: unknown): message is Figures =>
  typeof message === 'object' &&
  message !== null &&
  Object.values(message).every((value) => typeof value === 'number');

/** Does a job of `doJobOf` in a new process of this very program. Throws where it fails. */
export function inOwnProcess(job: string, ...words: readonly string[]): Promise<Figures> {
  return new Promise((resolve, reject) => {
    const child = fork(__filename, [FLAG, job, ...words]);
    child.once('message', (message) => {
      if (isFigures(message)) resolve(message);
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      reject(new Error(`The job ${job} ended with ${code ?? 'a signal'} and told nothing`));
    });
  });
}

/** Whether this process was started for one job; then it does that job and tells what it measured. */
export function doJobOf(jobs: Jobs): boolean {
  const [flag, name = '', ...words] = process.argv.slice(2);
  if (flag !== FLAG) return false;
  const job = jobs[name];
  if (job === undefined) throw new Error(`There is no job ${name}`);
  void Promise.resolve(job(...words)).then((figures) => process.send?.(figures));
  return true;
}

export const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The job in so many processes, one after the other; of each figure the median. */
export async function medianOfProcesses(
  processes: number,
  job: string,
  ...words: readonly string[]
): Promise<Figures> {
  const all: Figures[] = [];
  for (let count = 0; count < processes; count += 1) all.push(await inOwnProcess(job, ...words));
  const names = Object.keys(all[0] ?? {});
  return Object.fromEntries(names.map((name) => [name, medianOf(all.map((figures) => figures[name] ?? 0))]));
}
