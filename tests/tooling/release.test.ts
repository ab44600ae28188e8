// A release: what web hosts are told, in each notation the same; notes from the changelog; checksums; what it refuses.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DOMParser } from '@xmldom/xmldom';
import { checkReleasable, checksumsOf, wishes } from '../../scripts/release.cjs';
import { notesOf } from '../../scripts/release/changelog.cjs';
import { headersOf, hostingFiles } from '../../scripts/release/hosting.cjs';

type Headers = Readonly<Record<string, string>>;

const FILES = [
  'taskpane.html',
  'bantuan.html',
  'functions.json',
  'functions-id.json',
  'functions.js',
  'functions.js.map',
  'unsupported.js',
  'engine.0a1c48a45cf22e23af15.js',
  'engine.0a1c48a45cf22e23af15.js.map',
  'assets/icon-32.png',
] as const;
const told = hostingFiles();

const pairs = (text: string, form: RegExp): Headers =>
  Object.fromEntries([...text.matchAll(form)].map(([, name = '', value = '']) => [name, value]));

/** Blocks that open with `opening` and the pattern of the files that they speak of; the rest speaks of all. */
function blocksOf(text: string, opening: RegExp): { usual: string; blocks: (readonly [RegExp, string])[] } {
  const blocks = [...text.matchAll(opening)].map(
    ([, pattern = '', body = '']) => [new RegExp(pattern), body] as const,
  );
  return { usual: text.replace(opening, ''), blocks };
}

function sentByNginx(name: string): Headers {
  const { usual, blocks } = blocksOf(told['nginx.conf'], /^location ~ "([^"]+)" \{([^}]*)\}/gm);
  // The first expression that fits counts, and its headers replace those around it.
  const body = blocks.find(([pattern]) => pattern.test(`/${name}`))?.[1] ?? usual;
  return pairs(body, /^\s*add_header (\S+) "([^"]*)" always;$/gm);
}

function sentByApache(name: string): Headers {
  const opening = /^<FilesMatch "([^"]+)">([\s\S]*?)^<\/FilesMatch>/gm;
  const { usual, blocks } = blocksOf(told['apache.htaccess'], opening);
  const set = (text: string): Headers => pairs(text, /^\s*Header always set (\S+) "([^"]*)"$/gm);
  const fitting = blocks.filter(([pattern]) => pattern.test(path.basename(name)));
  return Object.assign({}, set(usual), ...fitting.map(([, body]) => set(body))) as Headers;
}

function sentByIis(name: string): Headers {
  const parsed = new DOMParser().parseFromString(told['web.config'], 'text/xml');
  const headers = new Map<string, string>();
  for (const custom of parsed.getElementsByTagName('customHeaders')) {
    let place = custom.parentNode;
    while (place !== null && !['location', 'configuration'].includes(place.nodeName))
      place = place.parentNode;
    const where = (place as unknown as Element).getAttribute('path');
    if (where !== null && where !== '' && name !== where && !name.startsWith(`${where}/`)) continue;
    for (const entry of custom.childNodes) {
      if (entry.nodeName !== 'add' && entry.nodeName !== 'remove') continue;
      const element = entry as unknown as Element;
      const header = element.getAttribute('name') ?? '';
      if (entry.nodeName === 'remove') headers.delete(header);
      // A name that stands twice is an error of the whole site.
      else if (headers.has(header)) throw new Error(`${header} twice for ${name}`);
      else headers.set(header, element.getAttribute('value') ?? '');
    }
  }
  return Object.fromEntries(headers);
}

/** `*.{js,map}` stands for endings, as the last part of a route alone. */
function fits(route: string, name: string): boolean {
  const [, folder = '', endings] = /^\/(.*?)(?:\*\.\{(.+)\})?$/.exec(route) ?? [];
  if (endings === undefined) return folder === name;
  return name.startsWith(folder) && endings.split(',').some((ending) => name.endsWith(`.${ending}`));
}

function sentByAzure(name: string): Headers {
  const config = JSON.parse(told['staticwebapp.config.json']) as {
    readonly globalHeaders: Headers;
    readonly routes: readonly { readonly route: string; readonly headers: Headers }[];
  };
  return { ...config.globalHeaders, ...config.routes.find(({ route }) => fits(route, name))?.headers };
}

describe('hostingFiles', () => {
  describe.each([
    ['nginx', sentByNginx],
    ['Apache', sentByApache],
    ['Azure Static Web Apps', sentByAzure],
  ])('for %s', (_, sent) => {
    it.each(FILES)('sends with %s what the pane needs', (name) => {
      expect(sent(name)).toEqual(headersOf(name));
    });
  });

  describe('for IIS, which knows no patterns', () => {
    it.each(FILES)('sends with %s what the pane needs, asking again for scripts', (name) => {
      const isHashed = name.startsWith('engine');
      expect(sentByIis(name)).toEqual({
        ...headersOf(name),
        ...(isHashed ? { 'Cache-Control': 'no-cache' } : {}),
      });
    });
  });

  it('never forbids a browser to keep icons, nor Excel to frame the pane', () => {
    expect(headersOf('assets/icon-32.png')['Cache-Control']).not.toMatch(/no-(?:store|cache)/);
    for (const text of Object.values(told)) expect(text).not.toMatch(/X-Frame-Options/i);
  });
});

describe('notesOf', () => {
  const TEXT =
    '# Changelog\n\n## [Unreleased]\n\n- Later.\n\n## [1.2.0] - 2026-03-04\n\n### Added\n\n- This.\n\n## [1.1.0] - 2026-01-02\n';

  it('takes what stands under the version’s heading, with its date', () => {
    expect(notesOf('1.2.0', TEXT)).toEqual({ date: '2026-03-04', notes: '### Added\n\n- This.' });
  });

  it.each(['1.3.0', '1.1.0', '1.2'])('refuses %s, of which nothing is said', (version) => {
    expect(() => notesOf(version, TEXT)).toThrow(version);
  });

  it('finds notes of the version that package.json names', () => {
    const { version } = JSON.parse(readFileSync(path.join(__dirname, '../../package.json'), 'utf8')) as {
      version: string;
    };
    expect(notesOf(version).notes.length).toBeGreaterThan(100);
  });
});

describe('checksumsOf', () => {
  it('lists every file but itself, in the order of their names', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'capaian-release-'));
    try {
      mkdirSync(path.join(folder, 'b'));
      writeFileSync(path.join(folder, 'b/two'), '');
      writeFileSync(path.join(folder, 'a'), 'abc');
      writeFileSync(path.join(folder, 'SHA256SUMS'), 'old');
      expect(checksumsOf(folder)).toBe(
        'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n' +
          'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b/two\n',
      );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('a release', () => {
  it('is for an address', () => {
    expect(() => {
      checkReleasable({});
    }).toThrow(/CAPAIAN_BASE_URL/);
  });

  it('takes a folder, and nothing else', () => {
    expect(wishes(['--out=/somewhere']).out).toBe(path.resolve('/somewhere'));
    expect(() => wishes(['--fast'])).toThrow(/--fast/);
  });
});
