// The licences of all packages: those that are shipped, with the place of each text, and those of development. Writes
// THIRD-PARTY-LICENCES.md; ends with status 1 at a licence that nobody has decided on.
//   node scripts/licences.cjs            writes it
//   node scripts/licences.cjs --check    only says whether it is current
const fs = require('node:fs');
const path = require('node:path');
const { lockedPackages, ROOT } = require('./packages.cjs');

const LIST = path.join(ROOT, 'THIRD-PARTY-LICENCES.md');
const TEXT_NAMES = /^(?:licen[cs]e|copying)/i;

/** Permissive: use, change and pass on, with the notice at most. */
const ALLOWED = [
  'MIT',
  'MIT-0',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  '0BSD',
  // Permissive, a modern wording of the same; so far of packages of development alone.
  'BlueOak-1.0.0',
];

/** Others, decided package by package (docs/decisions/0005-dependencies.md). */
const DECIDED = [
  {
    name: '@microsoft/office-js',
    licence: 'LICENSE',
    isShipped: true,
    why: "Microsoft's own terms: distributed unmodified, for use with Microsoft 365",
  },
  { name: 'axe-core', licence: 'MPL-2.0', isShipped: false, why: 'used unmodified by tests, never shipped' },
  {
    name: 'caniuse-lite',
    licence: 'CC-BY-4.0',
    isShipped: false,
    why: 'data that the build reads, never shipped',
  },
];

/** Whether an SPDX expression leaves a choice that is allowed. */
function isAllowed(expression) {
  const plain = expression.replaceAll(/[()]/g, '').trim();
  // No package so far mixes both words; one that does must be looked at.
  if (plain.includes(' AND ') && plain.includes(' OR ')) return false;
  if (plain.includes(' AND ')) return plain.split(' AND ').every((one) => ALLOWED.includes(one.trim()));
  return plain.split(' OR ').some((one) => ALLOWED.includes(one.trim()));
}

const decisionOn = ({ name, licence, isShipped }) =>
  DECIDED.find((one) => one.name === name && one.licence === licence && one.isShipped === isShipped);

/**
 * The licence of a package. The lock file does not tell it of binaries for other systems that the registry of the day
 * lacks: such a one has the licence of the package that brings it.
 */
function licenceOf(one, all) {
  if (one.licence !== null || !one.isForOneSystem || !one.isOptional) return one.licence;
  const owners = all.filter(({ needs }) => needs.includes(one.place));
  return owners.length === 1 ? owners[0].licence : null;
}

/** Every package once, with its licence; the same version at two places is one. */
function listed(all) {
  const rows = new Map();
  for (const one of all) {
    const row = { ...one, licence: licenceOf(one, all) };
    const key = `${one.name}@${one.version} ${one.isShipped}`;
    if (!rows.has(key)) rows.set(key, row);
  }
  return [...rows.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

/** One sentence for each package whose licence nobody has decided on. */
const objections = (rows) =>
  rows
    .filter((row) => row.licence === null || !(isAllowed(row.licence) || decisionOn(row) !== undefined))
    .map(({ name, version, licence }) => `${name} ${version}: ${licence ?? 'no licence'} is not decided on`);

/** The file that holds a package's licence, from the project's folder; null where it brings none. */
function textOf(place) {
  const names = fs.readdirSync(path.join(ROOT, place)).filter((name) => TEXT_NAMES.test(name));
  return names.length === 0 ? null : `${place}/${names.sort()[0]}`;
}

const table = (headings, rows) =>
  [headings, headings.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

function markdown(rows) {
  const shipped = rows.filter(({ isShipped }) => isShipped);
  const others = rows.filter(({ isShipped }) => !isShipped);
  const decided = rows.filter((row) => !isAllowed(row.licence)).map((row) => [row, decisionOn(row)]);
  return [
    '# Licences of others',
    '',
    'Made by `npm run licences` of the lock file; not by hand. Capaian itself stands under the MIT licence (`LICENSE`).',
    '',
    '## Shipped',
    '',
    `${shipped.length} packages: in the pane, in the workbench, or needed by the command when it runs. The texts of all of`,
    'them are built into `dist/pane/third-party-licences.txt`. Where a package brings no text, the general one of its licence holds.',
    '',
    table(
      ['package', 'version', 'licence', 'text', 'brought by'],
      shipped.map(({ name, version, licence, place, bringers }) => [
        name,
        version,
        licence,
        textOf(place) ?? 'none in the package',
        bringers.join(', '),
      ]),
    ),
    '',
    '## Decided on one by one',
    '',
    table(
      ['package', 'licence', 'why it may be there'],
      decided.map(([{ name, licence }, { why }]) => [name, licence, why]),
    ),
    '',
    '## Development',
    '',
    `${others.length} packages that build and check; nothing of them is shipped.`,
    '',
    table(
      ['package', 'version', 'licence'],
      others.map(({ name, version, licence }) => [name, version, licence]),
    ),
    '',
  ].join('\n');
}

/** The texts of the licences of all shipped packages, to stand beside the built files. */
function shippedTexts() {
  const all = lockedPackages();
  const parts = listed(all)
    .filter(({ isShipped }) => isShipped)
    .map(({ name, version, licence, place }) => {
      const file = textOf(place);
      const text =
        file === null
          ? `(${licence}; the package brings no text)`
          : fs.readFileSync(path.join(ROOT, file), 'utf8');
      return `${name} ${version} (${licence})\n\n${text.trim()}\n`;
    });
  return parts.join(`\n${'-'.repeat(80)}\n\n`);
}

function main(args) {
  const rows = listed(lockedPackages());
  const refused = objections(rows);
  for (const sentence of refused) process.stderr.write(`${sentence}\n`);
  if (refused.length > 0) {
    process.exitCode = 1;
    return;
  }
  const text = markdown(rows);
  const isCurrent = fs.existsSync(LIST) && fs.readFileSync(LIST, 'utf8') === text;
  const shipped = rows.filter(({ isShipped }) => isShipped).length;
  process.stdout.write(`${shipped} shipped packages, ${rows.length - shipped} of development\n`);
  if (!args.includes('--check')) fs.writeFileSync(LIST, text);
  else if (!isCurrent) {
    process.stderr.write('THIRD-PARTY-LICENCES.md is not current: npm run licences\n');
    process.exitCode = 1;
  }
}

if (require.main === module) main(process.argv.slice(2));

module.exports = { isAllowed, listed, objections, markdown, shippedTexts, LIST };
