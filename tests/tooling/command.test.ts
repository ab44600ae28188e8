// The command as a user calls it, by npm from a folder of their own: file names, standard output and exit status.
// The first call builds the command line where it is older than its sources.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const ROOT = path.join(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'capaian-command-'));

/** The environment of a plain shell: what an outer `npm test` adds would tell the inner npm another story. */
const environment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD$|NODE_ENV$)/i.test(name)),
);

function call(
  verb: string,
  ...args: readonly string[]
): { status: number | null; output: string; notes: string } {
  const done = spawnSync('npm', ['--prefix', ROOT, 'run', '--silent', verb, '--', ...args], {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  return { status: done.status, output: done.stdout, notes: done.stderr };
}

beforeAll(() => {
  copyFileSync(path.join(ROOT, 'assets/contoh-pad.xlsx'), path.join(folder, 'buku kerja.xlsx'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('npm run evaluate', () => {
  it('takes file names from the folder of the caller and keeps standard output to itself', () => {
    const { status, output } = call('evaluate', 'buku kerja.xlsx', '--json', '-');
    expect(status).toBe(0);
    expect(JSON.parse(output)).toMatchObject({ schemaVersion: 1 });
    expect(readdirSync(folder)).toContain('buku kerja.capaian.xlsx');
  });

  it('passes the exit status on', () => {
    const { status, output, notes } = call('inspect', 'tidak ada.xlsx');
    expect([status, output]).toEqual([2, '']);
    expect(notes).toContain('tidak ada.xlsx');
  });
});
