// Recalculates workbooks with LibreOffice, where it is installed. Leaves nothing behind but what it returns.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const NAMES = ['soffice', 'soffice.exe'];
const USUAL_FOLDERS = [
  '/usr/bin',
  '/usr/local/bin',
  '/opt/libreoffice/program',
  '/Applications/LibreOffice.app/Contents/MacOS',
  'C:\\Program Files\\LibreOffice\\program',
];

/** Where LibreOffice is; null when it is not installed. */
export function sofficePath(): string | null {
  const folders = [...(process.env['PATH'] ?? '').split(path.delimiter), ...USUAL_FOLDERS];
  const files = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  return files.find((file) => existsSync(file)) ?? null;
}

/** Ends the program with everything that it started; it leads a group of its own. */
function stop(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself in the meantime.
  }
}

function converted(soffice: string, files: readonly string[], folder: string, limit: number): Promise<void> {
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  const child = spawn(
    soffice,
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--norestore',
      ...['--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', path.join(folder, 'out')],
      ...files,
    ],
    { detached: process.platform !== 'win32', stdio: ['ignore', 'ignore', 'pipe'] },
  );
  let said = '';
  child.stderr.on('data', (data: Buffer) => (said += data.toString()));
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      stop(child.pid);
      reject(new Error(`LibreOffice did not end within ${limit} ms. ${said}`));
    }, limit);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      if (code === 0) resolve();
      else reject(new Error(`LibreOffice ended with ${String(code)}. ${said}`));
    });
  });
}

/** The same workbooks as LibreOffice saves them after calculating; rejects when that takes longer than `limit` ms. */
export async function recalculated(
  soffice: string,
  books: readonly Uint8Array[],
  limit: number,
): Promise<readonly Uint8Array[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'capaian-'));
  try {
    mkdirSync(path.join(folder, 'in'));
    const names = books.map((_, index) => `buku-${index + 1}.xlsx`);
    const files = names.map((name) => path.join(folder, 'in', name));
    books.forEach((bytes, index) => writeFileSync(files[index] ?? '', bytes));
    await converted(soffice, files, folder, limit);
    return names.map((name) => new Uint8Array(readFileSync(path.join(folder, 'out', name))));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
