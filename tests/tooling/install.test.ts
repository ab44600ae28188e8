// When an install counts as the lock file's, over small trees made for the test; npm itself is not run.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isInstalled } from '../../scripts/install.cjs';

type Packages = Readonly<Record<string, { readonly version: string; readonly optional?: true }>>;

const folders: string[] = [];

/** A project whose lock file asks for `wanted` and whose npm says it installed `present`; null: nothing there. */
function project(wanted: Packages, present: Packages | null): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'capaian-install-'));
  folders.push(folder);
  lock(folder, wanted);
  if (present !== null) {
    mkdirSync(path.join(folder, 'node_modules'));
    writeFileSync(
      path.join(folder, 'node_modules/.package-lock.json'),
      JSON.stringify({ packages: present }),
    );
  }
  return folder;
}

function lock(folder: string, wanted: Packages): void {
  const packages = { '': { version: '0.1.0' }, ...wanted };
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages }));
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const ONE: Packages = { 'node_modules/a': { version: '1.0.0' } };

describe('isInstalled', () => {
  it.each<readonly [string, Packages, Packages | null, boolean]>([
    ['what npm installed', ONE, ONE, true],
    ['nothing', ONE, null, false],
    ['another version', ONE, { 'node_modules/a': { version: '1.0.1' } }, false],
    ['one package fewer', ONE, {}, false],
    ['one package more', {}, ONE, false],
    ["all but another machine's", { 'node_modules/a': { version: '1.0.0', optional: true } }, {}, true],
  ])('judges %s', (_fact, wanted, present, expected) => {
    expect(isInstalled(project(wanted, present))).toBe(expected);
  });

  it('notices that the lock file changed after it was content', () => {
    const folder = project(ONE, ONE);
    expect([isInstalled(folder), isInstalled(folder)]).toEqual([true, true]);
    lock(folder, { 'node_modules/a': { version: '2.0.0' } });
    expect(isInstalled(folder)).toBe(false);
  });
});
