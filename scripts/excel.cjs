// For developing against Excel itself: `cert` makes this computer trust a certificate of its own for localhost (Microsoft's
// tool for developers does it and asks), `serve` serves the built pane with it where the manifest for development looks.
const path = require('node:path');
const { ensureBuilt, DEVELOPMENT_BASE } = require('./build.cjs');
const { certificate } = require('./certificate.cjs');
const { ensureInstalled } = require('./install.cjs');
const { serve, stopOnSignals } = require('./serve.cjs');

const ROOT = path.join(__dirname, '..');

const say = (text) => process.stdout.write(`${text}\n`);

async function makeTrusted() {
  const { ensureCertificatesAreInstalled } = require('office-addin-dev-certs');
  await ensureCertificatesAreInstalled();
  say('Komputer ini memercayai sertifikat untuk https://localhost.');
}

async function servePane() {
  await ensureBuilt(['pane'], say);
  const { key, cert, isTrusted } = await certificate();
  if (!isTrusted)
    throw new Error('Belum ada sertifikat yang dipercaya. Jalankan npm run excel:cert lebih dahulu.');
  const port = Number(new URL(DEVELOPMENT_BASE).port);
  const { server, address } = await serve(path.join(ROOT, 'dist/pane'), port, { tls: { key, cert } });
  if (new URL(address).port !== String(port)) {
    server.close();
    throw new Error(`Porta ${port} sedang dipakai; hentikan program yang memakainya lalu ulangi.`);
  }
  say(`Panel untuk Excel: ${address} (berhenti dengan Ctrl+C). Manifes: dist/manifest.xml`);
  stopOnSignals(server);
}

async function main() {
  ensureInstalled(say);
  const [task] = process.argv.slice(2);
  if (task === 'cert') await makeTrusted();
  else if (task === 'serve') await servePane();
  else throw new Error('npm run excel:cert | npm run excel:serve');
}

main().catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
