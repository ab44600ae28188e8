// The built files as they are served: every page bears its policy in header and page alike, no page holds a script of its
// own, and no script, Microsoft's library included, turns text into code.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import {
  FRAMED_HEADERS,
  OFFICE_CDN,
  PAGE_POLICY,
  paneHeadersFor,
  SECURITY_HEADERS,
  WORKBENCH_HEADERS,
  WORKBENCH_POLICY,
  workbenchHeadersFor,
} from '../../scripts/headers.cjs';
import { serve } from '../../scripts/serve.cjs';

const DIST = path.join(__dirname, '../../dist');
const HELP_POLICY = "default-src 'none'; base-uri 'none'; form-action 'none'";
const LIBRARY = `${OFFICE_CDN}/lib/1/hosted/office.js`;

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(path.join(DIST, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith(ending),
  );
const documentOf = (file: string): Document =>
  new JSDOM(readFileSync(path.join(DIST, file), 'utf8')).window.document;

const PAGES = [
  { page: 'pane/taskpane.html', said: PAGE_POLICY, headers: SECURITY_HEADERS },
  { page: 'pane/help.html', said: HELP_POLICY, headers: SECURITY_HEADERS },
  { page: 'pane/bantuan.html', said: HELP_POLICY, headers: SECURITY_HEADERS },
  { page: 'workbench/index.html', said: WORKBENCH_POLICY, headers: WORKBENCH_HEADERS },
  { page: 'workbench/pane/taskpane.html', said: PAGE_POLICY, headers: FRAMED_HEADERS },
  { page: 'workbench/pane/help.html', said: HELP_POLICY, headers: FRAMED_HEADERS },
  { page: 'workbench/pane/bantuan.html', said: HELP_POLICY, headers: FRAMED_HEADERS },
];

it('knows every built page', () => {
  const built = ['pane', 'workbench'].flatMap((folder) =>
    filesIn(folder, '.html').map((name) => `${folder}/${name}`),
  );
  expect(built.sort()).toEqual(PAGES.map(({ page }) => page).sort());
});

describe.each(PAGES)('$page', ({ page, said, headers }) => {
  const document = documentOf(page);

  it('says its policy once, before anything is loaded', () => {
    const metas = [...document.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]')];
    expect(metas.map((meta) => meta.getAttribute('content'))).toEqual([said]);
    const [meta] = metas;
    for (const loader of document.querySelectorAll('script, link, style, img'))
      expect((meta?.compareDocumentPosition(loader) ?? 0) & 4).toBe(4);
    expect(document.querySelector('meta[name=referrer]')?.getAttribute('content')).toBe('no-referrer');
  });

  it('holds no script, style or handler of its own', () => {
    expect([...document.querySelectorAll('script:not([src]), style, base, object, embed, form')]).toEqual([]);
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    expect(attributes.filter(({ name }) => name === 'style' || name.startsWith('on'))).toEqual([]);
    expect(attributes.filter(({ value }) => /^\s*(?:javascript|data|vbscript):/i.test(value))).toEqual([]);
  });

  it('takes its scripts from files beside it, and of other places the library alone', () => {
    const sources = [...document.querySelectorAll('script')].map(
      (script) => script.getAttribute('src') ?? '',
    );
    const far = sources.filter((source) => /^(?:[a-z]+:)?\/\//i.test(source));
    expect(far).toEqual(page === 'pane/taskpane.html' ? [LIBRARY] : []);
  });

  it('is served with its headers', async () => {
    const [folder = '', ...rest] = page.split('/');
    const headersFor = folder === 'pane' ? paneHeadersFor : workbenchHeadersFor;
    const { server, address } = await serve(path.join(DIST, folder), 0, { headersFor });
    try {
      const response = await fetch(`${address}${rest.join('/')}`);
      expect(response.status).toBe(200);
      for (const [name, value] of Object.entries(headers)) expect(response.headers.get(name)).toBe(value);
      const sent = response.headers.get('Content-Security-Policy') ?? '';
      // The framed pane says no less in its header than in its page, where it must name the library's usual place.
      if (said !== HELP_POLICY && headers !== FRAMED_HEADERS)
        expect(sent.startsWith(`${said}; frame-ancestors `)).toBe(true);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});

describe('the built scripts', () => {
  const CODE_FROM_TEXT =
    /(?<![\w$.])eval\s*\(|\bnew\s+Function\b|(?<![\w$.])Function\s*\(|\bset(?:Timeout|Interval)\s*\(\s*["'`]|document\.write(?:ln)?\b/g;
  const SCRIPTS = ['pane', 'workbench'].flatMap((folder) =>
    filesIn(folder, '.js').map((name) => `${folder}/${name}`),
  );

  it('turn no text into code, the library in the workbench included', () => {
    expect(SCRIPTS.filter((name) => name.includes('/office/')).length).toBeGreaterThanOrEqual(4);
    expect(SCRIPTS.length).toBeGreaterThan(20);
    const found = SCRIPTS.flatMap((name) =>
      [...readFileSync(path.join(DIST, name), 'utf8').matchAll(CODE_FROM_TEXT)].map(
        ([text]) => `${name}: ${text}`,
      ),
    );
    expect(found).toEqual([]);
  });

  it('would be caught', () => {
    const wrong = [
      'eval("1")',
      'new Function("a")',
      'x=Function("a")',
      "setTimeout('a',1)",
      'document.write(x)',
    ];
    for (const text of wrong) expect(text.match(CODE_FROM_TEXT)).toHaveLength(1);
    expect('a.eval(1);isFunction(x);setTimeout(()=>1)'.match(CODE_FROM_TEXT)).toBeNull();
  });
});

describe('the licences of others', () => {
  it('are built beside the pane, and the library’s beside the library', () => {
    expect(readFileSync(path.join(DIST, 'pane/third-party-licences.txt'), 'utf8')).toContain('react ');
    expect(readFileSync(path.join(DIST, 'workbench/office/LICENSE.md'), 'utf8')).toContain('MICROSOFT');
  });
});
