// The packages of the lock file: what each is, what it needs, which of them are shipped. Reads no installed package and
// asks no registry, so that every machine says the same.
const fs = require('node:fs');
const path = require('node:path');

const ROOT = path.join(__dirname, '..');
const FOLDER = 'node_modules/';

const nameAt = (place) => place.slice(place.lastIndexOf(FOLDER) + FOLDER.length);

/** Where `name` is found from the package at `place`, as Node looks for it; null where it is not there. */
function placeOf(packages, place, name) {
  for (let folder = place; ; folder = folder.slice(0, folder.lastIndexOf(FOLDER)).replace(/\/$/, '')) {
    const candidate = `${folder === '' ? '' : `${folder}/`}${FOLDER}${name}`;
    if (candidate in packages) return candidate;
    if (folder === '') return null;
  }
}

const needsOf = (packages, place) => {
  const { dependencies, optionalDependencies } = packages[place];
  const names = Object.keys({ ...optionalDependencies, ...dependencies });
  return names.map((name) => placeOf(packages, place, name)).filter((found) => found !== null);
};

/** A place and all that are reached from it. What a package wants beside it (peers) is somebody's dependency as well. */
function reached(packages, from) {
  const seen = new Set([from]);
  for (const place of seen) for (const next of needsOf(packages, place)) seen.add(next);
  return seen;
}

/**
 * Every package of the lock file in the order of its place. `isShipped`: in the built files, or needed by the command at
 * run time. `bringers`: the dependencies of the project through which it is shipped. `needs`: places. `licence` and
 * `integrity` are null where the lock file does not tell.
 */
function lockedPackages(root = ROOT) {
  const { packages } = JSON.parse(fs.readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const own = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8'));
  const shippedBy = Object.keys(own.dependencies).map((name) => [
    name,
    reached(packages, `${FOLDER}${name}`),
  ]);
  return Object.keys(packages)
    .filter((place) => place !== '')
    .sort()
    .map((place) => {
      const entry = packages[place];
      const bringers = shippedBy.filter(([, places]) => places.has(place)).map(([name]) => name);
      return {
        place,
        name: nameAt(place),
        version: entry.version,
        licence: entry.license ?? null,
        integrity: entry.integrity ?? null,
        resolved: entry.resolved ?? null,
        isOptional: entry.optional === true,
        isForOneSystem: entry.os !== undefined || entry.cpu !== undefined,
        hasInstallScript: entry.hasInstallScript === true,
        isMarkedDevelopment: entry.dev === true || entry.devOptional === true,
        isShipped: bringers.length > 0,
        bringers,
        needs: needsOf(packages, place),
      };
    });
}

module.exports = { lockedPackages, ROOT };
