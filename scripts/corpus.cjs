// Evaluates every golden workbook and counts its verdicts against what is true: right, asked (a question is open where the
// truth has a verdict), wrong. `differs`: all verdicts are right, something else of expected.json is not. Ends with status 1
// when any is wrong.
//   node scripts/corpus.cjs [FOLDER] [-v] [CASE...]      tests/golden without FOLDER (which has a slash in it); -v names the
//                                                        first wrong verdicts
//   node scripts/corpus.cjs --random COUNT [SEED] [-v]   workbooks drawn from the layouts' writers; lists the wrong ones
const fs = require('node:fs');
const path = require('node:path');
require('./load-typescript.cjs');
const { evaluatedGolden } = require('../tests/golden/evaluatedGolden');
const { readGoldenCase } = require('../tests/golden/goldenBook');
const { differences } = require('../tests/golden/partialMatch');
const { verdictTally } = require('../tests/golden/verdictTally');
const { drawnCase } = require('../tests/support/layouts/drawnCase');
const { sheetsWorkbook } = require('../tests/support/sheetsWorkbook');

const GOLDEN = path.join(__dirname, '../tests/golden');
const MOST_LINES = 3;
const MOST_QUESTIONS = 3;
const WIDTH = 36;
const LINE = 300;
const say = (text) => process.stdout.write(`${text}\n`);
const cell = (value, width) => String(value).padStart(width);

function* writtenBooks([first, ...rest]) {
  const isFolder = first !== undefined && /[\\/]/.test(first);
  const folder = isFolder ? path.resolve(first) : GOLDEN;
  const wanted = isFolder || first === undefined ? rest : [first, ...rest];
  const entries = fs.readdirSync(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Error(`No case of this name in ${folder}: ${unknown.join(', ')}`);
  for (const name of wanted.length === 0 ? names : wanted) yield { golden: readGoldenCase(folder, name) };
}

function* drawnBooks(count, seed) {
  for (let place = seed; place < seed + count; place += 1) {
    const { layout, options, sheets, asOf, indicators } = drawnCase(place);
    const workbook = () => Promise.resolve(sheetsWorkbook(sheets));
    const name = `random ${place} (${layout})`;
    yield { golden: { name, workbook, asOf, year: null, answers: {}, expected: { indicators } }, options };
  }
}

/** A book without a target table has no verdict at all: nothing wrong, nothing right. Anything else thrown is a bug. */
async function resultOf(golden) {
  try {
    return { json: await evaluatedGolden(golden), refusal: null };
  } catch (error) {
    const refusal = error.message.split('\n')[0];
    return { json: null, refusal, isBug: !refusal.startsWith('Nothing to evaluate') };
  }
}

const verdictsOf = (expected) =>
  (expected.indicators ?? []).reduce((sum, { periods }) => sum + Object.keys(periods ?? {}).length, 0);

/** The counts of one book and the lines that tell of it. */
async function measured(golden) {
  const name = golden.name.padEnd(WIDTH);
  const { json, refusal, isBug } = await resultOf(golden);
  if (json === null) {
    const lost = verdictsOf(golden.expected);
    const line = `${name} ${isBug ? 'fails' : 'refused'}: ${refusal}`;
    return { right: 0, asked: isBug ? 0 : lost, wrong: isBug ? lost : 0, refused: 1, line, details: [] };
  }
  const tally = verdictTally(golden.expected, json);
  const open = json.questions.filter(({ answer }) => answer === null).map(({ id }) => id);
  const other = differences(golden.expected, json);
  const mark = other.length === 0 ? 'same' : tally.asked + tally.wrong === 0 ? 'differs' : 'fails';
  const more = open.length > MOST_QUESTIONS ? `… (${open.length})` : '';
  const counts = ['right', 'asked', 'wrong'].map((key) => cell(tally[key], 5)).join(' ');
  const shown = [...open.slice(0, MOST_QUESTIONS), more].join(' ');
  const line = `${name} ${counts}  ${mark.padEnd(8)} ${shown}`.trimEnd();
  return { ...tally, refused: 0, line, details: tally.lines.length > 0 ? tally.lines : other };
}

const jsonOf = (options) =>
  JSON.stringify(options, (_, value) => (typeof value === 'bigint' ? Number(value) : value));

async function main(args) {
  const isVerbose = args.includes('-v');
  const isRandom = args.includes('--random');
  const words = args.filter((arg) => arg !== '-v' && arg !== '--random');
  const books = isRandom ? drawnBooks(Number(words[0] ?? 100), Number(words[1] ?? 1)) : writtenBooks(words);
  const sum = { books: 0, right: 0, asked: 0, wrong: 0, refused: 0 };
  say(`${'case'.padEnd(WIDTH)} right asked wrong  expected questions`);
  for (const { golden, options } of books) {
    const result = await measured(golden);
    sum.books += 1;
    for (const key of ['right', 'asked', 'wrong', 'refused']) sum[key] += result[key];
    if (isRandom && result.wrong === 0) continue;
    say(result.line);
    if (!isVerbose) continue;
    if (isRandom) say(`    ${jsonOf(options).slice(0, LINE)}`);
    for (const line of result.details.slice(0, MOST_LINES)) say(`    ${line.slice(0, LINE)}`);
  }
  say(
    `${sum.books} books: ${sum.right} right, ${sum.asked} asked, ${sum.wrong} wrong, ${sum.refused} refused`,
  );
  process.exitCode = sum.wrong > 0 ? 1 : 0;
}

main(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
