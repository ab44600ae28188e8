// What Office and its store check of manifest.xml, without asking either: order, lengths, ids, addresses, icons, languages.
// The schema itself is not here; it is Microsoft's.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { manifestFor } from '../../scripts/build.cjs';
import { RIBBON_FUNCTIONS } from '../../src/taskpane/ribbonFunctions';
import { allElements, MANIFEST_FILE, parseManifest, readManifest, ROOT, theElement } from './readManifest';
import type { Element } from './readManifest';

const PRODUCTION = 'https://capaian.example.go.id';
const root = readManifest();
const elements = allElements(root);
const overrides = theElement(root, 'VersionOverrides');
const resources = theElement(overrides, 'Resources');
const resourceItems = resources.children.flatMap((kind) => kind.children);
const references = elements.flatMap(({ attributes: { resid } }) => (resid === undefined ? [] : [resid]));

const names = (element: Element): readonly string[] => element.children.map(({ name }) => name);
const defaultOf = (element: Element): string => element.attributes['DefaultValue'] ?? '';

/** Width and height that a PNG declares. */
function pngSize(file: string): readonly [number, number] {
  const bytes = readFileSync(file);
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** What Office's own tool reads of the manifest; a process of its own, because the tool mixes module systems. */
function officeReading(): unknown {
  const script = `require('office-addin-manifest')
    .OfficeAddinManifest.readManifestFile(process.argv[1])
    .then((info) => process.stdout.write(JSON.stringify(info)))`;
  const output = execFileSync(process.execPath, ['-e', script, MANIFEST_FILE], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return JSON.parse(output);
}

const iconFile = (url: string): string => path.join(ROOT, 'assets/icons', path.posix.basename(url));

describe('manifest.xml', () => {
  it('is read by the tool of Office', () => {
    expect(officeReading()).toMatchObject({
      displayName: 'Capaian',
      defaultLocale: 'en-US',
      hosts: ['Workbook'],
      officeAppType: 'TaskPaneApp',
      permissions: 'ReadWriteDocument',
      appDomains: [],
    });
    expect(theElement(root, 'Id').text).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });

  it('has the version of the package', () => {
    const { version } = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(theElement(root, 'Version').text).toBe(version);
    expect(version).toMatch(/^\d{1,5}(\.\d{1,5}){1,3}$/);
  });

  it('keeps the order of elements that Office demands', () => {
    expect(names(root)).toEqual([
      'Id',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
      'HighResolutionIconUrl',
      'SupportUrl',
      'Hosts',
      'Requirements',
      'DefaultSettings',
      'Permissions',
      'VersionOverrides',
    ]);
    expect(names(overrides)).toEqual(['Hosts', 'Resources']);
    expect(names(theElement(overrides, 'DesktopFormFactor'))).toEqual([
      'GetStarted',
      'FunctionFile',
      'ExtensionPoint',
      'ExtensionPoint',
    ]);
    expect(names(theElement(overrides, 'Host'))).toEqual(['Runtimes', 'AllFormFactors', 'DesktopFormFactor']);
    expect(names(theElement(overrides, 'AllFormFactors'))).toEqual(['ExtensionPoint']);
    for (const control of elements.filter(({ name }) => name === 'Control'))
      expect(names(control)).toEqual(['Label', 'Supertip', 'Icon', 'Action']);
    expect(names(resources)).toEqual(['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings']);
  });

  it('asks for ExcelApi 1.9 and nothing that hides it from Excel 2021', () => {
    const sets = elements.filter(({ name }) => name === 'Set').map(({ attributes }) => attributes);
    expect(sets).toEqual([{ Name: 'ExcelApi', MinVersion: '1.9' }]);
  });

  it('runs pane and commands in one runtime that outlives a closed pane', () => {
    expect(theElement(overrides, 'Runtime').attributes).toEqual({ resid: 'Pane.Url', lifetime: 'long' });
    expect(theElement(overrides, 'FunctionFile').attributes['resid']).toBe('Pane.Url');
    const pages = allElements(theElement(overrides, 'DesktopFormFactor')).filter(
      ({ name }) => name === 'SourceLocation',
    );
    expect(pages.map(({ attributes }) => attributes['resid'])).toEqual(['Pane.Url']);
  });

  it('stands on the Home tab with four buttons, and explains a cell from its menu', () => {
    const [, tab, menu] = elements.filter(({ name }) => name === 'ExtensionPoint');
    const controls = (point: Element | undefined): readonly (string | undefined)[] =>
      allElements(point ?? root)
        .filter(({ name }) => name === 'Control')
        .map(({ attributes }) => attributes['id']);
    expect(theElement(overrides, 'OfficeTab').attributes['id']).toBe('TabHome');
    expect(controls(tab)).toEqual(['Capaian.Evaluate', 'Capaian.Again', 'Capaian.Why', 'Capaian.Template']);
    expect(theElement(overrides, 'OfficeMenu').attributes['id']).toBe('ContextMenuCell');
    expect(controls(menu)).toEqual(['Capaian.WhyOfCell']);
  });

  it('has functions for cells in the same runtime, described in each language', () => {
    const point = theElement(theElement(overrides, 'AllFormFactors'), 'ExtensionPoint');
    expect(point.attributes['xsi:type']).toBe('CustomFunctions');
    expect(names(point)).toEqual(['Script', 'Page', 'Metadata', 'Namespace']);
    const places = point.children.map((part) => (part.children[0] ?? part).attributes['resid']);
    expect(places).toEqual(['Functions.Script', 'Pane.Url', 'Functions.Metadata', 'Functions.Namespace']);
    const values = ['Functions.Metadata', 'Functions.Namespace'].map((wanted) => {
      const item = resourceItems.find(({ attributes }) => attributes['id'] === wanted) ?? root;
      return [defaultOf(item), item.children[0]?.attributes['Value']];
    });
    expect(values).toEqual([
      ['https://localhost:3000/functions.json', 'https://localhost:3000/functions-id.json'],
      ['CAPAIAN', 'CAPAIAN'],
    ]);
  });

  it('names only functions that the pane gives to Office', () => {
    const functions = elements.filter(({ name }) => name === 'FunctionName').map(({ text }) => text);
    expect(new Set(functions)).toEqual(new Set(RIBBON_FUNCTIONS));
  });
});

describe('the resources of manifest.xml', () => {
  it('are each defined once and used', () => {
    const ids = resourceItems.map(({ attributes: { id } }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect([...new Set(references)].sort()).toEqual([...ids].sort());
  });

  it.each(resourceItems.map((item) => [item.attributes['id'] ?? '', item] as const))(
    '%s is short enough',
    (id, item) => {
      const limits: Readonly<Record<string, number>> = { 'bt:Image': 2048, 'bt:Url': 2048 };
      const isLong = theElement(resources, 'bt:LongStrings').children.includes(item);
      const limit = limits[item.name] ?? (isLong ? 250 : 125);
      expect(id.length).toBeGreaterThan(0);
      expect(id.length).toBeLessThanOrEqual(32);
      for (const text of [
        defaultOf(item),
        ...item.children.map(({ attributes }) => attributes['Value'] ?? ''),
      ]) {
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(limit);
      }
    },
  );

  it('keep name, provider and description within their lengths', () => {
    for (const [name, limit] of [['DisplayName', 125] as const, ['Description', 250] as const]) {
      const [element] = root.children.filter((child) => child.name === name);
      const texts = [
        defaultOf(element ?? root),
        ...(element?.children ?? []).map(({ attributes }) => attributes['Value'] ?? ''),
      ];
      for (const text of texts) expect(text.length).toBeLessThanOrEqual(limit);
    }
    expect(theElement(root, 'ProviderName').text.length).toBeLessThanOrEqual(125);
  });
});

describe('the languages of manifest.xml', () => {
  it('are en-US with exactly one id-ID override wherever a value stands', () => {
    expect(theElement(root, 'DefaultLocale').text).toBe('en-US');
    const valued = elements.filter(({ attributes }) => 'DefaultValue' in attributes);
    expect(valued.length).toBeGreaterThan(20);
    for (const element of valued) {
      expect(element.children.map(({ attributes }) => attributes['Locale'])).toEqual(['id-ID']);
    }
  });
});

describe('the addresses of manifest.xml', () => {
  const addresses = (text: string): readonly string[] =>
    [...text.matchAll(/Value="(\w+:\/\/[^"]*)"/g)].map(([, url]) => url ?? '');

  it('are all https on one origin', () => {
    const urls = addresses(readFileSync(MANIFEST_FILE, 'utf8'));
    expect(urls.length).toBeGreaterThan(20);
    for (const url of urls) expect(new URL(url).origin).toBe('https://localhost:3000');
  });

  it('are only the production origin in a production copy', () => {
    const text = manifestFor(PRODUCTION);
    expect(text).not.toMatch(/localhost|127\.0\.0\.1/);
    for (const url of addresses(text)) expect(new URL(url).origin).toBe(PRODUCTION);
    expect(allElements(parseManifest(text)).length).toBe(elements.length);
  });

  it('are pages that the build makes', () => {
    const pages = addresses(readFileSync(MANIFEST_FILE, 'utf8'))
      .map((url) => new URL(url).pathname)
      .filter((name) => name.endsWith('.html') && name !== '/taskpane.html');
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(existsSync(path.join(ROOT, 'src/taskpane/pages', page))).toBe(true);
  });
});

describe('the icons of manifest.xml', () => {
  it.each(elements.filter(({ name }) => name === 'Icon').map((icon, index) => [index, icon] as const))(
    'come in all eight sizes (set %i)',
    (_index, icon) => {
      expect(icon.children.map(({ attributes }) => attributes['size'])).toEqual([
        '16',
        '20',
        '24',
        '32',
        '40',
        '48',
        '64',
        '80',
      ]);
      const drawing = (icon.children[0]?.attributes['resid'] ?? '').replace(/\.\d+$/, '');
      expect(drawing).not.toBe('');
      for (const { attributes } of icon.children)
        expect(attributes['resid']).toBe(`${drawing}.${attributes['size'] ?? ''}`);
    },
  );

  it.each(
    theElement(resources, 'bt:Images').children.map(
      (image) => [image.attributes['id'] ?? '', image] as const,
    ),
  )('%s is a file of that many pixels', (id, image) => {
    const size = Number(id.replace(/^\w+\./, ''));
    expect(pngSize(iconFile(defaultOf(image)))).toEqual([size, size]);
    expect(image.children[0]?.attributes['Value']).toBe(defaultOf(image));
  });

  it.each([
    ['IconUrl', 32],
    ['HighResolutionIconUrl', 64],
  ])('%s is %i pixels', (name, size) => {
    expect(pngSize(iconFile(defaultOf(theElement(root, name))))).toEqual([size, size]);
  });
});
