// Sees to it that of every book of a run there is an entry: kept from an earlier run, or made in one of several processes.
import { rmSync } from 'node:fs';
import { MANY_BOOKS_WORDS } from '../../../messages/manyBooksSentences';
import { usageSentence } from '../../../messages/usageSentences';
import { EXIT } from '../evaluateBook';
import { entryPlaces, readEntry, unnumbered, type BookEntry } from './bookEntry';
import { failedEntry, type BookJob } from './bookJob';
import { fileSha256 } from './bookPrint';
import { JobProcess } from './jobProcess';
import { isWhole } from './linesFile';
import { INDICATORS } from './consolidationTables';

export interface SettledBook {
  readonly print: string;
  /** Only where the folder holds none. */
  readonly entry: BookEntry | null;
  readonly isReused: boolean;
}

/** Whether an earlier run left all of the book's files as they would be made again. */
function isReusable(job: BookJob): boolean {
  const places = entryPlaces(job.folder, job.print);
  const entry = readEntry(places.entry);
  if (entry === null || entry.status !== EXIT.done || entry.output === null || job.sha256 === null)
    return false;
  if (job.wantsJson && (entry.json === null || fileSha256(places.json) !== entry.json)) return false;
  return (
    fileSha256(job.target) === entry.output &&
    isWhole(places.lines, entry.lines, unnumbered(INDICATORS.columns))
  );
}

async function settle(job: BookJob, process: JobProcess): Promise<SettledBook> {
  const { print, folder, options } = job;
  if (isReusable(job)) return { print, entry: null, isReused: true };
  const places = entryPlaces(folder, print);
  rmSync(places.entry, { force: true });
  const end = await process.run(job);
  if (end.kind === 'died') {
    const said = [MANY_BOOKS_WORDS[options.language].died(end.how)];
    return { print, entry: failedEntry(job, EXIT.bug, said), isReused: false };
  }
  if (readEntry(places.entry) !== null) return { print, entry: null, isReused: false };
  const said = [usageSentence('OUT_NOT_WRITABLE', folder, options.language)];
  return { print, entry: failedEntry(job, EXIT.unusable, said), isReused: false };
}

interface Waiting {
  readonly promise: Promise<SettledBook>;
  readonly resolve: (settled: SettledBook) => void;
  readonly reject: (error: unknown) => void;
}

function newWaiting(): Waiting {
  let resolve: Waiting['resolve'] = () => undefined;
  let reject: Waiting['reject'] = () => undefined;
  const promise = new Promise<SettledBook>((settled, failed) => {
    resolve = settled;
    reject = failed;
  });
  return { promise, resolve, reject };
}

/** Starts all books in their order, so many at once, each time in the process `program`; a promise for each of them. */
export function settleBooks(
  jobs: readonly BookJob[],
  atOnce: number,
  program: string,
): readonly Promise<SettledBook>[] {
  const waiting = jobs.map(newWaiting);
  let next = 0;
  const lane = async (): Promise<void> => {
    const process = new JobProcess(program);
    for (let at = next++; at < jobs.length; at = next++) {
      const job = jobs[at];
      const waits = waiting[at];
      if (job === undefined || waits === undefined) break;
      await settle(job, process).then(waits.resolve, waits.reject);
    }
    process.close();
  };
  for (let count = 0; count < Math.min(atOnce, jobs.length); count += 1) void lane();
  return waiting.map(({ promise }) => promise);
}
