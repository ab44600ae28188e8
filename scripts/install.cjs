// Makes sure that node_modules is what package-lock.json says, with `npm ci` where it is not.
// Never touches an install that already matches, however it came about.
const { createHash } = require('node:crypto');
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const QUIET = ['--include=dev', '--no-audit', '--no-fund', '--loglevel=error', '--no-progress'];
const ROOT = path.join(__dirname, '..');

const hashOf = (file) => createHash('sha256').update(fs.readFileSync(file)).digest('hex');

function packagesOf(file) {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    return null;
  }
}

/** npm's own record of what it installed holds every package that the lock file asks for, and no other version. */
function matchesLock(root) {
  const wanted = packagesOf(path.join(root, 'package-lock.json'));
  const present = packagesOf(path.join(root, 'node_modules/.package-lock.json'));
  if (wanted === null || present === null) return false;
  const isForOtherMachines = (entry) => entry.optional === true || entry.devOptional === true;
  return (
    Object.entries(wanted).every(
      ([place, entry]) => place === '' || place in present || isForOtherMachines(entry),
    ) && Object.entries(present).every(([place, entry]) => wanted[place]?.version === entry.version)
  );
}

/** True when nothing needs to be installed; the stamp only saves the comparison. */
function isInstalled(root = ROOT) {
  const stamp = path.join(root, 'node_modules/.capaian-lock');
  const lock = hashOf(path.join(root, 'package-lock.json'));
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === lock) return true;
  if (!matchesLock(root)) return false;
  try {
    fs.writeFileSync(stamp, lock);
  } catch {
    // Somebody else's folder that may only be read: it is compared again the next time.
  }
  return true;
}

/** Runs npm quietly; its words are returned, because standard output belongs to the command that runs afterwards. */
function npm(args) {
  const script = process.env.npm_execpath;
  const [file, prefix] = script?.endsWith('.js') ? [process.execPath, [script]] : ['npm', []];
  const done = spawnSync(file, [...prefix, ...args, ...QUIET], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: file === 'npm' && process.platform === 'win32',
  });
  const words = done.error?.message ?? `${done.stdout}${done.stderr}`;
  return { isDone: done.status === 0, words: words.trim() };
}

/** Installs what is missing; `note` tells the user. Throws with npm's own words when it cannot. */
function ensureInstalled(note) {
  if (isInstalled()) return;
  note('Memasang paket yang diperlukan (npm ci) ...');
  let outcome = npm(['ci']);
  if (!outcome.isDone) {
    // A registry that lacks a native package of some other platform makes the lock file look incomplete to `npm ci`.
    note('npm ci tidak berhasil; mencoba npm install tanpa mengubah package-lock.json ...');
    const second = npm(['install', '--no-save']);
    outcome = second.isDone ? second : { isDone: false, words: `${outcome.words}\n${second.words}` };
  }
  if (!outcome.isDone) throw new Error(`npm tidak dapat memasang paket.\n${outcome.words}`);
  fs.writeFileSync(
    path.join(ROOT, 'node_modules/.capaian-lock'),
    hashOf(path.join(ROOT, 'package-lock.json')),
  );
}

module.exports = { ensureInstalled, isInstalled };
