// Runs the command line (`evaluate`, `inspect`, `undo`, `match`) with what it needs installed and built first.
// Standard output belongs to the command alone; its exit status is passed on as it is.
const path = require('node:path');
const { ensureBuilt } = require('./build.cjs');
const { ensureInstalled } = require('./install.cjs');

const ROOT = path.join(__dirname, '..');
const COMMAND = path.join(ROOT, 'dist/cli/capaian.cjs');

/** npm moves to the project's root; file names are meant from where the user stood. */
function callersFolder(verb) {
  const isByNpm = process.env.npm_lifecycle_event === verb && process.cwd() === path.resolve(ROOT);
  return (isByNpm ? process.env.INIT_CWD : undefined) ?? process.cwd();
}

async function main() {
  const [verb, ...rest] = process.argv.slice(2);
  const note = (text) => process.stderr.write(`${text}\n`);
  try {
    ensureInstalled(note);
    await ensureBuilt(['cli'], note);
  } catch (error) {
    note(error.message);
    process.exit(1);
  }
  process.chdir(callersFolder(verb));
  process.argv = [process.argv[0], COMMAND, verb, ...rest];
  require(COMMAND);
}

void main();
