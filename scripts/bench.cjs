// Builds the benchmarks (bench/main.ts) and runs them with the given arguments.
// What they measure and against what is theirs to say.
const path = require('node:path');
const { ensureBuilt } = require('./build.cjs');
const { ensureInstalled } = require('./install.cjs');

async function main() {
  const note = (text) => process.stderr.write(`${text}\n`);
  ensureInstalled(note);
  await ensureBuilt(['bench', 'cli'], note);
  require(path.join(__dirname, '../dist/bench/bench.cjs'));
}

main().catch((error) => {
  process.stderr.write(`${error.stack ?? error.message}\n`);
  process.exitCode = 1;
});
