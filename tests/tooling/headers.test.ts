// The security headers: strict, the same in header and page, and what each host is told of them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  FRAMED_HEADERS,
  headersFile,
  OFFICE_CDN,
  PAGE_POLICY,
  SECURITY_HEADERS,
  WORKBENCH_HEADERS,
  WORKBENCH_POLICY,
  workbenchHeadersFile,
  workbenchHeadersFor,
} from '../../scripts/headers.cjs';

const ROOT = path.join(__dirname, '../..');
const NAME = 'Content-Security-Policy';

/** Directives of a policy by name; each stands once. */
function directives(policy: string): ReadonlyMap<string, readonly string[]> {
  const all = policy.split('; ').map((one) => one.split(' '));
  const found = new Map(all.map(([name = '', ...sources]) => [name, sources]));
  expect(found.size).toBe(all.length);
  return found;
}

const ALL = [
  { what: 'the pane', headers: SECURITY_HEADERS, scripts: ["'self'", OFFICE_CDN], frames: [OFFICE_CDN] },
  { what: 'the workbench', headers: WORKBENCH_HEADERS, scripts: ["'self'"], frames: ["'self'"] },
  { what: 'the pane in the workbench', headers: FRAMED_HEADERS, scripts: ["'self'"], frames: ["'none'"] },
];

describe.each(ALL)('the policy of $what', ({ headers, scripts, frames }) => {
  const policy = directives(headers[NAME] ?? '');

  it('allows nothing that is not named', () => {
    expect(policy.get('default-src')).toEqual(["'none'"]);
    expect([...policy.keys()].sort()).toEqual([
      'base-uri',
      'connect-src',
      'default-src',
      'form-action',
      'frame-ancestors',
      'frame-src',
      'img-src',
      'object-src',
      'script-src',
      'style-src',
    ]);
  });

  it('takes scripts from files of its own origin and from the library alone, and frames likewise', () => {
    expect(policy.get('script-src')).toEqual(scripts);
    expect(policy.get('frame-src')).toEqual(frames);
  });

  it('connects to its own origin and sends no form', () => {
    expect(policy.get('connect-src')).toEqual(["'self'"]);
    expect(policy.get('img-src')).toEqual(["'self'"]);
    for (const name of ['form-action', 'base-uri', 'object-src'])
      expect(policy.get(name)).toEqual(["'none'"]);
  });

  it('knows no unsafe word but for two style attributes by their very texts', () => {
    const sources = [...policy.values()].flat();
    expect(sources.filter((source) => source.includes('unsafe'))).toEqual(["'unsafe-hashes'"]);
    expect(policy.get('style-src')).toContain("'unsafe-hashes'");
    expect(sources).not.toContain('*');
    expect(
      sources.filter((source) => source.startsWith('http:') || source === 'https:' || source === 'data:'),
    ).toEqual([]);
  });

  it('stands beside the other headers', () => {
    expect(headers['X-Content-Type-Options']).toBe('nosniff');
    expect(headers['Referrer-Policy']).toBe('no-referrer');
    expect(headers['Permissions-Policy']).toContain('camera=(), ');
    expect(headers['X-Frame-Options']).toBeUndefined();
  });
});

describe('who may frame a page', () => {
  const ancestors = (headers: Readonly<Record<string, string>>): readonly string[] | undefined =>
    directives(headers[NAME] ?? '').get('frame-ancestors');

  it("is for the pane what Excel on the web is served from, for the workbench's pane the workbench, for it nobody", () => {
    expect(ancestors(SECURITY_HEADERS)).toEqual([
      "'self'",
      'https://*.officeapps.live.com',
      'https://*.cloud.microsoft',
      'https://*.sharepoint.com',
      'https://*.office.com',
      'https://onedrive.live.com',
    ]);
    expect(ancestors(FRAMED_HEADERS)).toEqual(["'self'"]);
    expect(ancestors(WORKBENCH_HEADERS)).toEqual(["'none'"]);
  });
});

describe('the form of a policy in a page', () => {
  it('is that of the header but for the ancestors, which a page cannot name', () => {
    expect(SECURITY_HEADERS[NAME]?.startsWith(`${PAGE_POLICY}; frame-ancestors `)).toBe(true);
    expect(WORKBENCH_HEADERS[NAME]).toBe(`${WORKBENCH_POLICY}; frame-ancestors 'none'`);
  });

  it.each(['src/taskpane/index.html', 'src/workbench/index.html'])(
    'stands in %s before any script',
    (file) => {
      const page = readFileSync(path.join(ROOT, file), 'utf8');
      const at = page.indexOf(
        'http-equiv="Content-Security-Policy" content="<%= htmlWebpackPlugin.options.policy %>"',
      );
      expect(at).toBeGreaterThan(0);
      expect(page.slice(0, at)).not.toMatch(/<script|<link|<style/);
    },
  );
});

describe('headersFile', () => {
  it('gives every file of the pane its headers and HTTPS for a year', () => {
    const [place, ...lines] = headersFile().split('\n/')[0]?.split('\n') ?? [];
    expect(place).toBe('/*');
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      expect(lines).toContain(`  ${name}: ${value}`);
    expect(lines).toContain('  Strict-Transport-Security: max-age=31536000');
  });
});

describe('workbenchHeadersFile', () => {
  it('says of each page the same as the local server, each page in one section', () => {
    const sections = workbenchHeadersFile()
      .split(/\n(?=\/)/)
      .map((section) => section.trimEnd().split('\n'));
    expect(sections.map(([place]) => place)).toEqual(['/', '/index.html', '/pane/*']);
    for (const [place = '', ...lines] of sections) {
      const sent = workbenchHeadersFor(place.replace('*', 'taskpane.html'));
      for (const [name, value] of Object.entries(sent)) expect(lines).toContain(`  ${name}: ${value}`);
    }
  });
});
