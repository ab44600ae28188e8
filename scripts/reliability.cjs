// Runs the experiments of reliability/, each in a process of its own, prints what each tried and lost, and writes the
// figures of long runs into reliability/results/run.json and the table of docs/reliability.md. Ends with status 1 when
// anything was lost, an experiment fails or tries nothing.
//   node scripts/reliability.cjs [--only=ID,ID] [--seed=N] [--short]
// A short run changes no file. Of a run with --only, the other rows of the table stay.
const { fork } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { ensureInstalled } = require('./install.cjs');

const ROOT = path.join(__dirname, '..');
const RESULTS = path.join(ROOT, 'reliability/results/run.json');
const REPORT = path.join(ROOT, 'docs/reliability.md');
const MOST_LOSSES = 20;
const WIDTHS = [24, 10, 8, 9];
const USAGE = 'node scripts/reliability.cjs [--only=ID,ID] [--seed=N] [--short]';
const say = (text) => process.stdout.write(`${text}\n`);
const note = (text) => process.stderr.write(`${text}\n`);

/** What the command line asks for. Throws at what it does not know. */
function wishes(args) {
  const wished = { only: null, seed: 1, effort: 'long', one: null };
  for (const arg of args) {
    const [name, value] = arg.split('=', 2);
    if (arg === '--short') wished.effort = 'short';
    else if (name === '--only' && value) wished.only = value.split(',');
    else if (name === '--seed' && /^\d{1,9}$/.test(value ?? '')) wished.seed = Number(value);
    else if (name === '--one' && value) wished.one = value;
    else throw new Error(`'${arg}' is unknown. ${USAGE}`);
  }
  return wished;
}

function registered() {
  require('./load-typescript.cjs');
  return require('../reliability/experiments').EXPERIMENTS;
}

/** In the process of one experiment: runs it and tells the parent. */
async function runHere({ one, effort, seed }) {
  const experiment = registered().find(({ id }) => id === one);
  if (experiment === undefined) throw new Error(`There is no experiment '${one}'`);
  const result = await experiment.run(effort, seed);
  await new Promise((resolve, reject) =>
    process.send(result, (error) => (error ? reject(error) : resolve())),
  );
  // What an experiment left open must not keep its process.
  process.exit(0);
}

/** Runs an experiment in a process of its own. Resolves to its figures; a process that tells nothing is an `error`. */
function runApart(id, { effort, seed }) {
  const started = process.hrtime.bigint();
  return new Promise((resolve) => {
    let result = null;
    const child = fork(
      path.join(__dirname, 'reliability.cjs'),
      [`--one=${id}`, `--seed=${seed}`, ...(effort === 'short' ? ['--short'] : [])],
      {
        // Those that look at memory collect first.
        execArgv: ['--expose-gc'],
        cwd: ROOT,
      },
    );
    child.once('message', (message) => (result = message));
    child.once('error', (error) => note(error.message));
    child.once('close', (code) => {
      const seconds = Number(process.hrtime.bigint() - started) / 1e9;
      if (result === null) resolve({ id, error: `ended with ${code ?? 'a signal'} and told nothing` });
      else resolve({ id, effort, seed, seconds: Math.round(seconds * 10) / 10, ...result });
    });
  });
}

const line = (cells) =>
  cells
    .map((cell, index) =>
      index === 0 ? String(cell).padEnd(WIDTHS[0]) : String(cell).padStart(WIDTHS[index] ?? 0),
    )
    .join(' ');

/** Prints what an experiment gave; true where its promise held. */
function told({ promise }, figures) {
  if (figures.error !== undefined) {
    say(`${line([figures.id, '', 'FAILED'])} ${figures.error}`);
    return false;
  }
  const { id, cases, losses, seconds, counts } = figures;
  say(line([id, cases, losses.length, `${seconds} s`]));
  say(`    ${promise}`);
  for (const { name, value } of counts) say(`    ${name}: ${value}`);
  for (const loss of losses.slice(0, MOST_LOSSES)) say(`    LOST ${loss}`);
  if (losses.length > MOST_LOSSES) say(`    … and ${losses.length - MOST_LOSSES} more`);
  if (cases === 0) say('    NOTHING TRIED');
  return cases > 0 && losses.length === 0;
}

const earlierFigures = () =>
  fs.existsSync(RESULTS) ? JSON.parse(fs.readFileSync(RESULTS, 'utf8')).figures : [];

/** Keeps the figures and makes the report's table of them; an experiment that failed has none, also no earlier ones. */
async function keep(experiments, all) {
  const { figuresTable, merged, withTable } = require('../reliability/figures');
  const earlier = earlierFigures().filter(({ id }) => !all.some((one) => one.id === id));
  const figures = merged(
    experiments,
    earlier,
    all.filter(({ error }) => error === undefined),
  );
  fs.mkdirSync(path.dirname(RESULTS), { recursive: true });
  const { version } = require('../package.json');
  fs.writeFileSync(RESULTS, `${JSON.stringify({ version, node: process.version, figures }, null, 2)}\n`);
  const report = withTable(fs.readFileSync(REPORT, 'utf8'), figuresTable(experiments, figures));
  const prettier = require('prettier');
  const style = await prettier.resolveConfig(REPORT);
  fs.writeFileSync(REPORT, await prettier.format(report, { ...style, parser: 'markdown' }));
}

async function main(args) {
  const wished = wishes(args);
  if (wished.one !== null) return runHere(wished);
  ensureInstalled(note);
  const experiments = registered();
  const unknown = (wished.only ?? []).filter((id) => !experiments.some((one) => one.id === id));
  if (unknown.length > 0)
    throw new Error(
      `There is no experiment ${unknown.join(', ')}: ${experiments.map(({ id }) => id).join(', ')}`,
    );
  const chosen = experiments.filter(({ id }) => wished.only === null || wished.only.includes(id));
  say(line(['experiment', 'cases', 'losses', 'time']));
  const all = [];
  let isKept = true;
  for (const experiment of chosen) {
    const figures = await runApart(experiment.id, wished);
    isKept = told(experiment, figures) && isKept;
    all.push(figures);
  }
  if (wished.effort === 'long') await keep(experiments, all);
  const now = all.filter(({ error }) => error === undefined);
  const sum = (count) => now.reduce((total, figures) => total + count(figures), 0);
  say(
    `${now.length} experiments: ${sum(({ cases }) => cases)} cases, ${sum(({ losses }) => losses.length)} losses`,
  );
  process.exitCode = isKept ? 0 : 1;
}

main(process.argv.slice(2)).catch((error) => {
  note(error.stack ?? error.message);
  process.exit(1);
});
