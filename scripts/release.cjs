// Makes `release/` from a clean tree: the site of the pane for one address with what its host must send, the manifest for that
// address, the command as a package, the workbooks, what is shipped in them, checksums and notes. The same commit and address
// give the same bytes.
//   CAPAIAN_BASE_URL=https://capaian.example.go.id npm run release [-- --out=FOLDER]
// The workbench is not part of it: it carries Microsoft's library, whose terms are for the one who runs it to accept.
const { execFileSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { baseUrl, ensureBuilt } = require('./build.cjs');
const { ensureInstalled } = require('./install.cjs');

const ROOT = path.join(__dirname, '..');
const USAGE = 'CAPAIAN_BASE_URL=https://… npm run release [-- --out=FOLDER]';
const CHECKSUMS = 'SHA256SUMS';
const WORKBOOKS = ['templat-kosong.xlsx', 'contoh-pad.xlsx'];
const say = (text) => process.stdout.write(`${text}\n`);

function wishes(args) {
  let out = path.join(ROOT, 'release');
  for (const arg of args) {
    const [name, value] = arg.split('=', 2);
    if (name !== '--out' || !value) throw new Error(`'${arg}' is unknown. ${USAGE}`);
    out = path.resolve(process.env.INIT_CWD ?? process.cwd(), value);
  }
  return { out };
}

/** Throws where a release would hold what no commit holds, or would be for nobody's address. */
function checkReleasable(environment = process.env) {
  if (!environment.CAPAIAN_BASE_URL) throw new Error(`For which address? ${USAGE}`);
  const changed = execFileSync('git', ['status', '--porcelain'], { cwd: ROOT, encoding: 'utf8' }).trim();
  if (changed !== '') throw new Error(`Commit or put away first:\n${changed}`);
}

function* filesUnder(folder, below = '') {
  for (const entry of fs.readdirSync(path.join(folder, below), { withFileTypes: true })) {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) yield* filesUnder(folder, name);
    else yield name;
  }
}

/** `sha256sum -c` understands it. */
function checksumsOf(folder) {
  const names = [...filesUnder(folder)].filter((name) => name !== CHECKSUMS).sort();
  const digest = (name) =>
    createHash('sha256')
      .update(fs.readFileSync(path.join(folder, name)))
      .digest('hex');
  return `${names.map((name) => `${digest(name)}  ${name}`).join('\n')}\n`;
}

function notes(version, base) {
  const { notesOf } = require('./release/changelog.cjs');
  const { date, notes: text } = notesOf(version);
  const heading = `# Capaian ${version}${date === null ? '' : `, ${date}`}`;
  return `${heading}\n\nThe manifest and the help of the functions are for ${base}.\n\n${text}\n`;
}

/** Fills the folder, which must not exist. */
function fill(folder) {
  const { shippedTexts } = require('./licences.cjs');
  const { packCommand } = require('./release/commandPackage.cjs');
  const { hostingFiles } = require('./release/hosting.cjs');
  const { version } = require('../package.json');
  const put = (name, text) => fs.writeFileSync(path.join(folder, name), text);
  const copy = (from, name = path.basename(from)) =>
    fs.copyFileSync(path.join(ROOT, from), path.join(folder, name));
  fs.mkdirSync(path.join(folder, 'hosting'), { recursive: true });
  // The maps of the scripts stay behind: names in them depend on the folder that they were built in.
  const isShipped = (file) => !file.endsWith('.map');
  fs.cpSync(path.join(ROOT, 'dist/pane'), path.join(folder, 'site'), { recursive: true, filter: isShipped });
  for (const [name, text] of Object.entries(hostingFiles())) put(`hosting/${name}`, text);
  copy('dist/manifest.xml');
  const packed = packCommand(path.join(ROOT, 'dist/cli'), folder, shippedTexts());
  for (const name of WORKBOOKS) copy(`assets/${name}`);
  for (const name of ['sbom.cdx.json', 'THIRD-PARTY-LICENCES.md', 'LICENSE', 'SECURITY.md']) copy(name);
  put('RELEASE-NOTES.md', notes(version, baseUrl()));
  put(CHECKSUMS, checksumsOf(folder));
  return { version, packed };
}

async function main(args) {
  const { out } = wishes(args);
  checkReleasable();
  ensureInstalled(say);
  await ensureBuilt(['pane', 'cli'], say);
  // Filled beside its place, so that a release that fails leaves the former one.
  const fresh = `${out}.new`;
  fs.rmSync(fresh, { recursive: true, force: true });
  const { version, packed } = fill(fresh);
  fs.rmSync(out, { recursive: true, force: true });
  fs.renameSync(fresh, out);
  say(`Capaian ${version} for ${baseUrl()}: ${out}`);
  say(`  site/               upload to ${baseUrl()}, with the headers of hosting/ or site/_headers`);
  say('  manifest.xml        register it: docs/deployment.md');
  say(`  ${packed.padEnd(19)} npm install --global ./${packed}`);
  say(`  ${CHECKSUMS.padEnd(19)} sha256sum -c ${CHECKSUMS}`);
}

if (require.main === module)
  main(process.argv.slice(2)).catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });

module.exports = { checkReleasable, checksumsOf, wishes };
