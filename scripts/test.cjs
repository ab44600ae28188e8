// Every check of the project, in order, each named with its time; the first failure ends the run with its status.
// What CI runs and what a contributor runs are this same file.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { ensureBrowser } = require('./browser.cjs');
const { ensureInstalled } = require('./install.cjs');

const ROOT = path.join(__dirname, '..');
const REPORTS = {
  tests: path.join(ROOT, '.cache/jest.json'),
  browser: path.join(ROOT, '.cache/browser.json'),
};

const STEPS = [
  { name: 'format', run: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
  { name: 'lint', run: ['node_modules/eslint/bin/eslint.js', '.'] },
  { name: 'types', run: ['node_modules/typescript/bin/tsc', '--noEmit'] },
  {
    name: 'tests',
    run: ['node_modules/jest/bin/jest.js', '--maxWorkers=100%', '--json', `--outputFile=${REPORTS.tests}`],
    mutesOutput: true,
  },
  { name: 'build', run: ['scripts/build.cjs'] },
  {
    name: 'browser',
    run: [
      'node_modules/jest/bin/jest.js',
      '--config=jest.browser.config.cjs',
      '--json',
      `--outputFile=${REPORTS.browser}`,
    ],
    mutesOutput: true,
  },
];

const say = (text) => process.stdout.write(`${text}\n`);
const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`;

function runStep({ name, run, mutesOutput }) {
  const started = Date.now();
  say(`\n== ${name}`);
  const done = spawnSync(process.execPath, run, {
    cwd: ROOT,
    // Jest prints its report on standard error; with --json its standard output is the same as the file.
    stdio: ['ignore', mutesOutput ? 'ignore' : 'inherit', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: name === 'tests' ? 'test' : 'development',
      // Some tools paint whenever they see CI; a log is read without colours.
      ...(process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: undefined }),
    },
  });
  const status = done.status ?? 1;
  say(`== ${name}: ${status === 0 ? 'ok' : 'FAILED'} (${seconds(started)})`);
  return status;
}

/** Jest's counts of both runs in one plain line, or null when jest did not get so far. */
function counts() {
  const reports = Object.values(REPORTS)
    .filter((file) => fs.existsSync(file))
    .map((file) => JSON.parse(fs.readFileSync(file, 'utf8')));
  if (reports.length === 0) return null;
  const sum = (count) => reports.reduce((total, report) => total + count(report), 0);
  const passed = sum(({ numPassedTests }) => numPassedTests);
  const failed = sum(
    ({ numFailedTests, numRuntimeErrorTestSuites }) => numFailedTests + numRuntimeErrorTestSuites,
  );
  return `${passed} passed, ${failed} failed`;
}

function main() {
  const started = Date.now();
  ensureInstalled(say);
  for (const report of Object.values(REPORTS)) {
    fs.mkdirSync(path.dirname(report), { recursive: true });
    fs.rmSync(report, { force: true });
  }
  // Found or installed before the long work begins, and named.
  const browser = ensureBrowser(say);
  say(`Peramban untuk uji: ${browser}`);
  process.env.CHROME_PATH = browser;
  let status = 0;
  for (const step of STEPS) {
    status = runStep(step);
    if (status !== 0) break;
  }
  say(`\n${status === 0 ? 'All checks passed' : 'A check failed'} in ${seconds(started)}`);
  const line = counts();
  if (line !== null) say(line);
  process.exitCode = status;
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
