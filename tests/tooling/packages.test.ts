// The packages of others: few, pinned, from the public registry alone, with digests; nothing of theirs runs when they are
// installed. No registry is asked.
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import path from 'node:path';
import { lockedPackages } from '../../scripts/packages.cjs';

const ROOT = path.join(__dirname, '../..');
const read = (file: string): string => readFileSync(path.join(ROOT, file), 'utf8');

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}
const MANIFEST = JSON.parse(read('package.json')) as Manifest;
const PACKAGES = lockedPackages();

/** An import of any kind, or a package that is looked up on disk by its own description. */
const IMPORT =
  /(?:^(?:import|export)\s(?:[^;'"]*?\sfrom\s)?|import\(|require\(|resolve\((?='[^']*\/package\.json'))\s*'([^.'][^']*)'/gm;

/** Each package that a file of src imports, by its name without a path inside it. */
function importedPackages(): ReadonlySet<string> {
  const files = readdirSync(path.join(ROOT, 'src'), { recursive: true, encoding: 'utf8' });
  const names = new Set<string>();
  for (const file of files.filter((name) => /\.tsx?$/.test(name))) {
    const text = read(path.join('src', file));
    for (const [, source = ''] of text.matchAll(IMPORT)) {
      const [first = '', second = ''] = source.split('/');
      names.add(source.startsWith('@') ? `${first}/${second}` : first);
    }
  }
  return names;
}

describe('package.json', () => {
  it('pins every package to one exact version', () => {
    const wanted = Object.entries({ ...MANIFEST.dependencies, ...MANIFEST.devDependencies });
    expect(wanted.length).toBeGreaterThan(30);
    expect(wanted.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version))).toEqual([]);
  });

  it('names as dependencies what src imports, and nothing else', () => {
    const isOfNode = (name: string): boolean => name.startsWith('node:') || builtinModules.includes(name);
    const imported = [...importedPackages()].filter((name) => !isOfNode(name));
    expect(imported.sort()).toEqual(Object.keys(MANIFEST.dependencies).sort());
  });

  it('asks for few', () => {
    expect(Object.keys(MANIFEST.dependencies).length).toBeLessThanOrEqual(10);
    expect(PACKAGES.filter(({ isShipped }) => isShipped).length).toBeLessThanOrEqual(100);
  });
});

describe('package-lock.json', () => {
  it('names no registry but the public one', () => {
    const hosts = PACKAGES.flatMap(({ resolved }) => (resolved === null ? [] : [new URL(resolved).host]));
    expect(hosts.filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
    expect(read('.npmrc')).not.toMatch(/registry\s*=|_auth|token/i);
    expect(read('.npmrc')).toMatch(/^omit-lockfile-registry-resolved=true$/m);
  });

  it('holds the SHA-512 of every package, but of compiled parts for other systems that the checks never run', () => {
    const without = PACKAGES.filter(({ integrity }) => !/^sha512-[\w+/]{86}==$/.test(integrity ?? ''));
    const isTolerated = ({
      name,
      isOptional,
      isForOneSystem,
      isShipped,
    }: (typeof without)[number]): boolean =>
      /^@(?:swc\/core|unrs\/resolver-binding)-/.test(name) && isOptional && isForOneSystem && !isShipped;
    expect(without.filter((one) => !isTolerated(one)).map(({ place }) => place)).toEqual([]);
  });

  it('marks as shipped what the dependencies reach, and nothing else', () => {
    expect(PACKAGES.filter((one) => one.isShipped === one.isMarkedDevelopment)).toEqual([]);
  });

  it('lets no package run anything when it is installed', () => {
    expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
    // Those that would like to; all of development, all work without.
    const willing = PACKAGES.filter(({ hasInstallScript }) => hasInstallScript);
    expect(willing.map(({ name }) => name)).toEqual(['@parcel/watcher', '@swc/core', 'core-js']);
    expect(willing.filter(({ isShipped }) => isShipped)).toEqual([]);
  });
});
