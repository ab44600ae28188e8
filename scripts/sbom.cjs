// The software bill of materials of what is shipped, CycloneDX 1.5 in JSON, made of the lock file: no clock, no serial
// number, no address, so that the same lock file gives the same bytes.
// npm has a command for it, but with `--omit dev` it leaves out whatever a package of development wants as well: React.
//   node scripts/sbom.cjs            writes sbom.cdx.json
//   node scripts/sbom.cjs --check    only says whether it is current
const fs = require('node:fs');
const path = require('node:path');
const { lockedPackages, ROOT } = require('./packages.cjs');

const FILE = path.join(ROOT, 'sbom.cdx.json');

const purlOf = (name, version) => `pkg:npm/${name.replace('@', '%40')}@${version}`;
const refOf = ({ name, version }) => purlOf(name, version);

/** What a lock file calls `sha512-<base64>`, as the format wants it. */
function hashOf(integrity) {
  const [algorithm, digest] = integrity.split('-', 2);
  if (algorithm !== 'sha512') throw new Error(`'${integrity}' is not a digest of SHA-512`);
  return { alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') };
}

/** The format knows ids, expressions and names; what is neither an id nor an expression is a name. */
function licencesOf(licence) {
  if (/ (?:AND|OR) /.test(licence)) return [{ expression: licence }];
  return [{ license: licence === 'LICENSE' ? { name: "The package's own terms" } : { id: licence } }];
}

const componentOf = (one) => ({
  type: 'library',
  'bom-ref': refOf(one),
  name: one.name,
  version: one.version,
  scope: 'required',
  hashes: [hashOf(one.integrity)],
  licenses: licencesOf(one.licence),
  purl: refOf(one),
});

const byRef = (a, b) => (a.ref < b.ref ? -1 : a.ref > b.ref ? 1 : 0);

/** The bill of materials as an object. */
function billOfMaterials(root = ROOT) {
  const own = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const all = lockedPackages(root);
  const shipped = all.filter(({ isShipped }) => isShipped);
  const refAt = new Map(shipped.map((one) => [one.place, refOf(one)]));
  const components = new Map(shipped.map((one) => [refOf(one), componentOf(one)]));
  const needs = new Map([...components.keys()].map((ref) => [ref, new Set()]));
  for (const one of shipped) for (const place of one.needs) needs.get(refOf(one)).add(refAt.get(place));
  const self = purlOf(own.name, own.version);
  const direct = Object.keys(own.dependencies).map((name) => refAt.get(`node_modules/${name}`));
  const graph = [[self, new Set(direct)], ...needs].map(([ref, refs]) => ({
    ref,
    dependsOn: [...refs].sort(),
  }));
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': self,
        name: own.name,
        version: own.version,
        description: own.description,
        licenses: [{ license: { id: own.license } }],
        purl: self,
      },
    },
    components: [...components.values()].sort((a, b) => byRef({ ref: a.purl }, { ref: b.purl })),
    dependencies: graph.sort(byRef),
  };
}

const text = () => `${JSON.stringify(billOfMaterials(), null, 2)}\n`;

function main(args) {
  const wanted = text();
  if (!args.includes('--check')) fs.writeFileSync(FILE, wanted);
  else if (!fs.existsSync(FILE) || fs.readFileSync(FILE, 'utf8') !== wanted) {
    process.stderr.write('sbom.cdx.json is not current: npm run sbom\n');
    process.exitCode = 1;
  }
}

if (require.main === module) main(process.argv.slice(2));

module.exports = { billOfMaterials, FILE };
