// The first look: installs and builds what is missing, evaluates the sample workbook, then serves the workbench, in
// which the pane runs without Excel. `--no-serve` ends after the table.
const { spawnSync } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { ensureBuilt } = require('./build.cjs');
const { certificate } = require('./certificate.cjs');
const { workbenchHeadersFor } = require('./headers.cjs');
const { ensureInstalled } = require('./install.cjs');
const { serve, stopOnSignals } = require('./serve.cjs');

const ROOT = path.join(__dirname, '..');
const SAMPLE = path.join(ROOT, 'assets/contoh-pad.xlsx');
const RESULT = path.join(ROOT, 'dist/contoh-pad.capaian.xlsx');
const PORT = 3000;

const say = (text) => process.stdout.write(`${text}\n`);

/** Evaluates the sample through the command itself, with its table on standard output; its exit status. */
function evaluateSample() {
  fs.rmSync(RESULT, { force: true });
  const command = path.join(ROOT, 'dist/cli/capaian.cjs');
  const done = spawnSync(process.execPath, [command, 'evaluate', SAMPLE, '--out', RESULT], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return done.status ?? 1;
}

async function serveWorkbench() {
  const { key, cert, isTrusted } = await certificate();
  const { server, address } = await serve(path.join(ROOT, 'dist/workbench'), PORT, {
    index: 'index.html',
    headersFor: workbenchHeadersFor,
    tls: { key, cert },
  });
  say(`Meja kerja (panel tanpa Excel): ${address} (berhenti dengan Ctrl+C)`);
  if (!isTrusted) {
    say('Peramban akan memperingatkan sertifikat buatan komputer ini sendiri: pilih lanjut,');
    say('atau jalankan sekali npm run excel:cert agar komputer ini memercayainya.');
  }
  stopOnSignals(server);
}

async function main() {
  const isServing = !process.argv.includes('--no-serve');
  ensureInstalled(say);
  await ensureBuilt(isServing ? ['pane', 'workbench', 'cli'] : ['cli'], say);
  say(`\nContoh: ${path.relative(ROOT, SAMPLE)}\n`);
  const status = evaluateSample();
  if (status !== 0) {
    process.exitCode = status;
    return;
  }
  say(`\nBuku kerja hasil: ${RESULT}`);
  if (isServing) await serveWorkbench();
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
