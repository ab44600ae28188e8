// The command over a folder of equal books: with one process, with one a core, and a second time with nothing changed.
// Tells the clock's time alone; how much memory the processes take is for the system's own tools to say.
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, mkdirSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { inOwnProcess, type Figures } from './ownProcess';
import { timed } from './timed';

const ROWS = 300;

function evaluateFolder(command: string, books: string, out: string, jobs: number): Promise<void> {
  const words = ['evaluate', books, '--out', out, '--as-of', '2026-09-30', '--jobs', String(jobs)];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [command, ...words], { stdio: 'ignore' });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The command ended with ${code ?? 'a signal'}`));
    });
  });
}

/** Milliseconds of the runs over so many books; `command` is the built command. */
export async function folderRun(command: string, books: number): Promise<Figures> {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-'));
  const [first, map] = [path.join(folder, 'first.xlsx'), path.join(folder, 'books')];
  const cores = availableParallelism();
  try {
    await inOwnProcess('fill', first, String(ROWS));
    mkdirSync(map);
    for (let number = 1; number <= books; number += 1)
      copyFileSync(first, path.join(map, `book-${String(number).padStart(4, '0')}.xlsx`));
    const run = async (out: string, jobs: number): Promise<number> =>
      (await timed(() => evaluateFolder(command, map, path.join(folder, out), jobs))).ms;
    const oneProcessMs = await run('one', 1);
    const allCoresMs = await run('all', cores);
    return { books, rows: ROWS, cores, oneProcessMs, allCoresMs, unchangedMs: await run('all', cores) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
