// The built command as a process of its own, in a folder of its own.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from '../../../scripts/build.cjs';

const COMMAND = path.join(__dirname, '../../../dist/cli/capaian.cjs');

export interface Call {
  readonly status: number | null;
  readonly output: string;
  /** Lines on standard error. */
  readonly notes: readonly string[];
}

export const buildCommand = (): Promise<void> => ensureBuilt(['cli'], () => undefined);

/** Runs the command in `folder`. */
export function call(folder: string, ...words: readonly string[]): Call {
  const done = spawnSync(process.execPath, [COMMAND, ...words], { cwd: folder, encoding: 'utf8' });
  return {
    status: done.status,
    output: done.stdout,
    notes: done.stderr.split('\n').filter((line) => line !== ''),
  };
}

export const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'capaian-cli-'));
export const removeFolder = (folder: string): void => {
  rmSync(folder, { recursive: true });
};

export const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
