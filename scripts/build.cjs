// Builds dist/: the pane with the manifest for its address, the workbench around it, and the command line. `npm run build` builds all of it;
// other scripts ask for what they need and get it only when it is older than its sources.
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { gzipSync } = require('node:zlib');
const { OFFICE_CDN, headersFile, workbenchHeadersFile } = require('./headers.cjs');
const { ensureInstalled } = require('./install.cjs');
const { shippedTexts } = require('./licences.cjs');

const ROOT = path.join(__dirname, '..');
const DIST = path.join(ROOT, 'dist');
const LICENCE_TEXTS = 'third-party-licences.txt';
const DEVELOPMENT_BASE = 'https://localhost:3000';
/** Scripts of the pane, compressed: what the first button waits for, and what loads beside it. More makes a slow line wait. */
const FIRST_BUDGET_KB = 140;
const ENGINE_BUDGET_KB = 270;
/** Scripts that neither the first button nor a look waits for, by the names of their files. */
const LATE_PARTS = {
  // Sent for only where a sheet is made on demand.
  onDemand: { what: 'sheets on demand', names: /^pages\./, budgetKb: 30 },
  // Sent for only where a cell calls a function: in the pane the one, in a runtime without a page the other.
  formulas: { what: 'functions for cells', names: /^formulas\.|^functions\.js$/, budgetKb: 30 },
  // Sent for only where rules or pacts are decided in the pane.
  rules: { what: 'changed rules', names: /^rules\./, budgetKb: 12 },
  // Sent for only where a workbook leaves a question open.
  explaining: { what: 'what answers would change', names: /^explaining\./, budgetKb: 6 },
  // Comes while the preview is prepared.
  writing: { what: 'writing', names: /^writing\./, budgetKb: 12 },
  // Come while the workbook is read.
  whileReading: {
    what: 'plan, proof, views and their sentences',
    names: /^(?:planning|plans|proof|digest|sentences|views)\./,
    budgetKb: 95,
  },
};

const PROGRAM_INPUTS = ['src', 'package.json', 'package-lock.json', 'webpack.config.js', 'scripts'];
/** What each bundle is made of; a change in any of it makes the bundle stale. */
const INPUTS = {
  pane: [
    'src',
    'assets',
    'manifest.xml',
    'package.json',
    'package-lock.json',
    'webpack.config.js',
    'scripts',
  ],
  workbench: ['src', 'assets', 'package.json', 'package-lock.json', 'webpack.config.js', 'scripts'],
  cli: PROGRAM_INPUTS,
  bench: ['bench', ...PROGRAM_INPUTS],
};
const RELEASE = ['pane', 'workbench', 'cli'];
const IN_PAGES = ['pane', 'workbench'];
const NOT_IN_PROGRAMS = ['src/taskpane', 'src/workbench', 'bench/results'];

/** The address from which the pane is served, without a trailing slash. Throws when it is given and not https. */
function baseUrl(environment = process.env) {
  const given = environment.CAPAIAN_BASE_URL;
  if (given === undefined || given === '') return DEVELOPMENT_BASE;
  const parsed = URL.canParse(given) ? new URL(given) : null;
  if (parsed === null || parsed.protocol !== 'https:' || parsed.search !== '' || parsed.hash !== '') {
    throw new Error(`CAPAIAN_BASE_URL must be an https address without query, not '${given}'`);
  }
  return parsed.href.replace(/\/+$/, '');
}

/** The manifest for an address; the one in the project is for development. */
function manifestFor(base) {
  const text = fs.readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8').replaceAll(DEVELOPMENT_BASE, base);
  if (base !== DEVELOPMENT_BASE && /localhost|127\.0\.0\.1|http:\/\/(?!schemas\.|www\.w3\.org)/.test(text)) {
    throw new Error('The manifest still names a local or unencrypted address');
  }
  return text;
}

function* filesUnder(place) {
  const full = path.join(ROOT, place);
  if (!fs.existsSync(full)) return;
  if (fs.statSync(full).isFile()) {
    yield place;
    return;
  }
  for (const name of fs.readdirSync(full).sort()) yield* filesUnder(`${place}/${name}`);
}

function fingerprint(name) {
  const hash = createHash('sha256');
  if (IN_PAGES.includes(name)) hash.update(baseUrl());
  for (const place of INPUTS[name]) {
    for (const file of filesUnder(place)) {
      if (!IN_PAGES.includes(name) && NOT_IN_PROGRAMS.some((folder) => file.startsWith(`${folder}/`)))
        continue;
      hash
        .update(file)
        .update('\0')
        .update(fs.readFileSync(path.join(ROOT, file)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

const stampOf = (name) => path.join(DIST, `.${name}.inputs`);
const isFresh = (name) =>
  fs.existsSync(path.join(DIST, name)) &&
  fs.existsSync(stampOf(name)) &&
  fs.readFileSync(stampOf(name), 'utf8') === fingerprint(name);

function runWebpack(names) {
  const webpack = require('webpack');
  const configs = require('../webpack.config.js').filter((config) => names.includes(config.name));
  return new Promise((resolve, reject) => {
    webpack(configs).run((error, stats) => {
      if (error) reject(error);
      else if (stats.hasErrors()) reject(new Error(stats.toString({ preset: 'errors-only', colors: false })));
      else resolve();
    });
  });
}

/** Compressed sizes of the pane's scripts in kB. Throws when one is over its budget. */
function paneSizes() {
  const folder = path.join(DIST, 'pane');
  const scripts = fs.readdirSync(folder).filter((name) => name.endsWith('.js'));
  const sizeOf = (names) =>
    Math.round(
      names.reduce((sum, name) => sum + gzipSync(fs.readFileSync(path.join(folder, name))).length, 0) / 1024,
    );
  const page = fs.readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
  const first = sizeOf(scripts.filter((name) => page.includes(name)));
  const check = (what, kilobytes, budget) => {
    if (kilobytes > budget)
      throw new Error(`The pane's ${what}: ${kilobytes} kB compressed, over ${budget} kB`);
    return kilobytes;
  };
  const parts = Object.values(LATE_PARTS);
  const isEngine = (name) => !page.includes(name) && !parts.some(({ names }) => names.test(name));
  const late = Object.entries(LATE_PARTS).map(([part, { what, names, budgetKb }]) => [
    part,
    check(what, sizeOf(scripts.filter((name) => names.test(name))), budgetKb),
  ]);
  return {
    first: check('first scripts', first, FIRST_BUDGET_KB),
    engine: check('engine', sizeOf(scripts.filter(isEngine)), ENGINE_BUDGET_KB),
    ...Object.fromEntries(late),
  };
}

/** Tells Excel of the functions for cells, a file a language; made of their table and sentences as they stand. */
function writeFunctionMetadata() {
  require('./load-typescript.cjs');
  const { functionMetadata } = require('../src/functions/functionMetadata');
  for (const [name, language, help] of [
    ['functions.json', 'en', 'help.html'],
    ['functions-id.json', 'id', 'bantuan.html'],
  ]) {
    const metadata = functionMetadata(language, `${baseUrl()}/${help}`);
    fs.writeFileSync(path.join(DIST, 'pane', name), `${JSON.stringify(metadata, null, 2)}\n`);
  }
}

const OFFICE_FILES = [
  'office.js',
  'excel-web-16.00.js',
  'id-id/office_strings.js',
  'en-us/office_strings.js',
];

/**
 * Puts the built pane and Microsoft's library into the workbench's folder. The pane's files stay as they are; only its
 * page names the library beside it, so that nothing is loaded from elsewhere.
 */
function furnishWorkbench() {
  const folder = path.join(DIST, 'workbench');
  const pane = path.join(folder, 'pane');
  fs.rmSync(pane, { recursive: true, force: true });
  fs.cpSync(path.join(DIST, 'pane'), pane, { recursive: true });
  const page = path.join(pane, 'taskpane.html');
  const published = `${OFFICE_CDN}/lib/1/hosted/office.js`;
  const text = fs.readFileSync(page, 'utf8');
  if (!text.includes(published)) throw new Error('The page of the pane does not name the library');
  fs.writeFileSync(page, text.replaceAll(published, '../office/office.js'));
  const library = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  for (const file of OFFICE_FILES) {
    const target = path.join(folder, 'office', file);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    fs.copyFileSync(path.join(library, file), target);
  }
  fs.copyFileSync(path.join(library, '../LICENSE.md'), path.join(folder, 'office/LICENSE.md'));
  fs.writeFileSync(path.join(folder, '_headers'), workbenchHeadersFile());
  // The library looks for its telemetry beside itself and does without it; here there is none.
  fs.mkdirSync(path.join(folder, 'office/telemetry'), { recursive: true });
  fs.writeFileSync(path.join(folder, 'office/telemetry/oteljs_agave.js'), '// No telemetry.\n');
}

/** Two commands at once would write over each other; one waits. A lock older than two minutes was left by a crash. */
async function locked(work) {
  const lock = path.join(DIST, '.lock');
  fs.mkdirSync(DIST, { recursive: true });
  for (;;) {
    try {
      fs.mkdirSync(lock);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      const held = fs.statSync(lock, { throwIfNoEntry: false });
      if (held && Date.now() - held.mtimeMs > 120_000) fs.rmSync(lock, { recursive: true, force: true });
      else await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
  try {
    return await work();
  } finally {
    fs.rmSync(lock, { recursive: true, force: true });
  }
}

/** Builds those of `names` ('pane', 'workbench', 'cli', 'bench') that are older than their sources. Throws with the compiler's words. */
async function ensureBuilt(names, note) {
  if (names.every(isFresh)) return;
  await locked(async () => {
    const stale = names.filter((name) => !isFresh(name));
    if (stale.length === 0) return;
    note(`Membangun ${stale.join(', ')} ...`);
    const prints = stale.map(fingerprint);
    for (const name of stale) fs.rmSync(stampOf(name), { force: true });
    await runWebpack(stale);
    if (stale.includes('pane')) {
      fs.writeFileSync(path.join(DIST, 'manifest.xml'), manifestFor(baseUrl()));
      fs.writeFileSync(path.join(DIST, 'pane/_headers'), headersFile());
      fs.writeFileSync(path.join(DIST, 'pane', LICENCE_TEXTS), shippedTexts());
      writeFunctionMetadata();
      const { first, engine, onDemand, whileReading } = paneSizes();
      note(
        `Panel: ${first} kB terkompresi dan ${engine} kB menyusul (${whileReading} kB lagi saat membaca, ${onDemand} kB bila diminta), untuk ${baseUrl()}`,
      );
    }
    if (IN_PAGES.some((name) => stale.includes(name)) && fs.existsSync(path.join(DIST, 'workbench')))
      furnishWorkbench();
    stale.forEach((name, index) => fs.writeFileSync(stampOf(name), prints[index]));
  });
}

async function main() {
  const started = Date.now();
  baseUrl();
  const note = (text) => process.stderr.write(`${text}\n`);
  ensureInstalled(note);
  for (const name of RELEASE) fs.rmSync(stampOf(name), { force: true });
  await ensureBuilt(RELEASE, note);
  console.log(`dist/ selesai dibangun dalam ${((Date.now() - started) / 1000).toFixed(1)} s`);
}

if (require.main === module) {
  main().catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}

module.exports = { ensureBuilt, baseUrl, manifestFor, DEVELOPMENT_BASE };
