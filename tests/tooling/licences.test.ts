// The list of licences and the bill of materials: both current, both complete, and no licence that nobody decided on.
import { readFileSync } from 'node:fs';
import { isAllowed, LIST, listed, markdown, objections, shippedTexts } from '../../scripts/licences.cjs';
import { lockedPackages } from '../../scripts/packages.cjs';
import type { LockedPackage } from '../../scripts/packages.cjs';
import { billOfMaterials, FILE } from '../../scripts/sbom.cjs';

const ALL = lockedPackages();
const SHIPPED = ALL.filter(({ isShipped }) => isShipped);
const refOf = ({ name, version }: LockedPackage): string => `${name}@${version}`;

describe('isAllowed', () => {
  it.each([
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['Apache-2.0 AND MIT', true],
    ['Apache-2.0 AND GPL-2.0', false],
    ['GPL-3.0-only', false],
    ['AGPL-3.0', false],
    ['LGPL-2.1', false],
    ['UNLICENSED', false],
    ['SEE LICENSE IN LICENSE', false],
    ['MIT OR (GPL-2.0 AND Apache-2.0)', false],
    ['', false],
  ])('%s: %s', (expression, isFine) => {
    expect(isAllowed(expression)).toBe(isFine);
  });
});

describe('objections', () => {
  const react = ALL.find(({ name }) => name === 'react');
  const axe = ALL.find(({ name }) => name === 'axe-core');
  if (react === undefined || axe === undefined) throw new Error('Packages of the test are gone');

  it.each([
    ['a licence that is not allowed', { ...react, licence: 'GPL-3.0' }],
    ['no licence', { ...react, licence: null }],
    ['one decided on for development that is shipped', { ...axe, isShipped: true }],
    ['one decided on under another licence', { ...axe, licence: 'MPL-1.1' }],
  ])('are raised at %s', (_, one) => {
    expect(objections([react, one])).toHaveLength(1);
  });

  it('there are none', () => {
    expect(objections(listed(ALL))).toEqual([]);
  });
});

describe('THIRD-PARTY-LICENCES.md', () => {
  it('is what the lock file makes of it', () => {
    expect(readFileSync(LIST, 'utf8') === markdown(listed(ALL))).toBe(true);
  });

  it('has its texts built beside the pane, of every shipped package', () => {
    const texts = shippedTexts();
    for (const { name, version } of SHIPPED) expect(texts).toContain(`${name} ${version} (`);
    expect(texts).toContain('Copyright (c) Meta Platforms');
    expect(texts).toContain('MICROSOFT OFFICE JAVASCRIPT (OFFICE.JS) API LIBRARY');
  });
});

describe('billOfMaterials', () => {
  const bill = billOfMaterials();

  it('is the committed one', () => {
    expect(readFileSync(FILE, 'utf8') === `${JSON.stringify(bill, null, 2)}\n`).toBe(true);
  });

  it('holds each shipped package once, React among them, with the digest of the lock file', () => {
    expect(bill.components.map(({ name, version }) => `${name}@${version}`).sort()).toEqual(
      [...new Set(SHIPPED.map(refOf))].sort(),
    );
    const react = bill.components.find(({ name }) => name === 'react');
    const locked = SHIPPED.find(({ name }) => name === 'react');
    expect(react?.purl).toBe(`pkg:npm/react@${locked?.version ?? ''}`);
    expect(Buffer.from(react?.hashes[0]?.content ?? '', 'hex').toString('base64')).toBe(
      locked?.integrity?.slice('sha512-'.length),
    );
  });

  it('knows every package that it says another needs, and says of each what it needs', () => {
    const refs = new Set(bill.components.map((one) => one['bom-ref']));
    expect(bill.dependencies).toHaveLength(refs.size + 1);
    expect(bill.dependencies.flatMap(({ dependsOn }) => dependsOn).filter((ref) => !refs.has(ref))).toEqual(
      [],
    );
  });

  it('depends on no clock', () => {
    expect(bill.serialNumber).toBeUndefined();
    expect(bill.metadata.timestamp).toBeUndefined();
    expect(billOfMaterials()).toEqual(bill);
  });
});
