// The certificate for https on this machine: the one that this computer trusts where `npm run excel:cert` made it, else
// one of our own that browsers warn about once. The private key never leaves the computer.
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');
const OWN = path.join(ROOT, '.cache/certificate');
/** Where Microsoft's tool for developers keeps the certificate that it made this computer trust. */
const TRUSTED = path.join(os.homedir(), '.office-addin-dev-certs');
const DAYS = 30;

/** Key and certificate in a folder, or null when they are not there or no longer valid. */
function certificateIn(folder) {
  const key = path.join(folder, 'localhost.key');
  const cert = path.join(folder, 'localhost.crt');
  if (!fs.existsSync(key) || !fs.existsSync(cert)) return null;
  const made = new (require('node:crypto').X509Certificate)(fs.readFileSync(cert));
  if (new Date(made.validTo) < new Date()) return null;
  return { key: fs.readFileSync(key, 'utf8'), cert: fs.readFileSync(cert, 'utf8') };
}

/** Key and certificate as PEM texts, and whether this computer was made to trust them. */
async function certificate() {
  const trusted = certificateIn(TRUSTED);
  if (trusted !== null) return { ...trusted, isTrusted: true };
  const own = certificateIn(OWN);
  if (own !== null) return { ...own, isTrusted: false };
  fs.rmSync(OWN, { recursive: true, force: true });
  const { generateCertificates } = require('office-addin-dev-certs');
  const files = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(OWN, name));
  await generateCertificates(...files, DAYS, ['localhost', '127.0.0.1']);
  fs.chmodSync(files[2], 0o600);
  return { ...certificateIn(OWN), isTrusted: false };
}

module.exports = { certificate };
